"""rows: evidence out of maps, lists, headers and messages: a line with its decisive parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from forkviz.core.address import hex_
from forkviz.core.captures.findings import Finding
from forkviz.core.image import Image
from forkviz.core.region import Region, basename
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.diagnosis import Evidence
from forkviz.diagnosis.places.parties import Party

__all__ = ["of_image", "of_message", "of_region"]

#: Most lines that an entry of an images.json is looked for in.
_ENTRY = 60
_KEYS = ('"path"', '"preferred_base"', '"size_of_image"')
_FLAGS = '"dll_characteristics"'


def of_region(
    case: Case, party: Party, region: Region, means: str, proves: bool = True
) -> Evidence:
    """The line in which *party* has *region*."""
    file = party.process.file_of(region)
    name = basename(region.name) if region.name else ""
    text = _line(case, file, region.line)
    if text is None:
        there = f"{name or region.title} at {hex_(region.start)}-{hex_(region.end)}"
        return _marked(file, region.line, there, (hex_(region.start), name), means, proves)
    places = (_range(text), _number(text, region.start), name)
    return _marked(file, region.line, text, places, means, proves)


def of_image(
    case: Case, image: Image, means: str, flags: bool = False, proves: bool = True
) -> Evidence:
    """The entry of *image* in its source; of the file itself what its headers say.

    flags: quote and mark its characteristics, too.
    """
    file = image.file or image.path
    base, size = hex_(image.preferred), hex_(image.size_of_image)
    characteristics = hex_(int(image.dll_characteristics))
    marks = [image.name, base, characteristics if flags else size]
    entry = _entry(case, image, (*_KEYS, _FLAGS) if flags else _KEYS)
    if entry is None:
        text = f"{image.path}: preferred base {base}, size of image {size}"
        text += f", characteristics {characteristics}" if flags else ""
        return _marked(file, image.line, text, marks, means, proves)
    if image.headers:
        return _marked(file, image.line, entry, marks, means, proves)
    numbers = (_number(entry, image.preferred), _number(entry, image.size_of_image))
    return _marked(file, image.line, entry, (image.name, *numbers), means, proves)


def of_message(case: Case, finding: Finding, means: str, proves: bool = True) -> Evidence:
    """The message itself, in the line that it begins in."""
    text = _line(case, finding.file, finding.line)
    parts = [basename(finding.dll)] if finding.dll else []
    shown = text if text is not None and finding.last <= finding.line else finding.text
    parts += [_number(shown, address) for address in finding.addresses]
    return _marked(finding.file, finding.line, shown, parts, means, proves)


def _line(case: Case, file: str, line: int) -> str | None:
    text = case.text_of(file) if file else None
    if text is None or not 0 < line <= len(text.lines):
        return None
    return text.lines[line - 1].rstrip()


def _entry(case: Case, image: Image, keys: Sequence[str]) -> str | None:
    """The lines of the entry of *image* that hold one of *keys*, joined; a list's row as it is."""
    text = case.text_of(image.file) if image.file else None
    if text is None or not 0 < image.line <= len(text.lines):
        return None
    first = text.lines[image.line - 1].strip()
    if not image.headers or all(key in first for key in keys):
        return first
    found = [first]
    for line in text.lines[image.line : image.line + _ENTRY]:
        if _KEYS[0] in line:
            break
        if any(key in line for key in keys):
            found.append(line.strip())
    return " ".join(found).removesuffix(",")


def _range(text: str) -> str:
    """The range of a row of a map, "" where it has none."""
    found = re.search(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{6,16}-[0-9A-Fa-f]{6,16}\b", text)
    return found[0] if found else ""


def _number(text: str, value: int) -> str:
    """How *value* is written in *text*, "" where it is not."""
    digits = f"{value:x}"
    found = re.search(rf"(?<![0-9A-Za-z])(?:0x)?0*{digits}(?![0-9A-Za-z])", text, re.IGNORECASE)
    if found is None:  # WinDbg parts the halves
        halves = f"{value >> 32:x}`{value & 0xFFFFFFFF:08x}"
        found = re.search(rf"(?<![0-9A-Za-z])0*{halves}(?![0-9A-Za-z])", text, re.IGNORECASE)
    return found[0] if found else ""


def _marked(
    file: str, line: int, text: str, parts: Sequence[str], means: str, proves: bool = True
) -> Evidence:
    return Evidence(file, line, text, tuple(_apart(text, parts)), means, proves)


def _apart(text: str, parts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where *parts* stand in *text*, in order, none over another."""
    found: list[tuple[int, int]] = []
    for part in parts:
        at = _last(text, part) if part else -1
        if at >= 0:
            found.append((at, at + len(part)))
    end = 0
    for start, stop in sorted(set(found), key=lambda mark: (mark[0], -mark[1])):
        if start >= end:
            yield start, stop
            end = stop


def _last(text: str, part: str) -> int:
    """The last place of *part*: a file's name stands at the end of its path."""
    at = text.lower().rfind(part.lower())
    return at if len(text.lower()) == len(text) else text.rfind(part)
