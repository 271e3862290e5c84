"""Diagnosing: what a user has, read for a diagnosis: files, folders, captures, pasted text."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from forkviz import limits
from forkviz.arguments.inputs import is_known, read
from forkviz.arguments.roles import called, in_role, parent_first
from forkviz.core.captures.capture import Capture
from forkviz.core.formats.paths import given_path
from forkviz.diagnosis.case import Case, Text, case_of, text_of
from forkviz.errors import BadCapture, ForkvizError
from forkviz.readers.base.lines import decode, has_nul, quiet_decode, read_bytes, read_head
from forkviz.readers.merge import merge_captures
from forkviz.readers.own.bundle import BUNDLE_FILES, MESSAGES
from forkviz.readers.pasted.parsed import parse_pasted
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.tree import read_tree

__all__ = ["PASTED", "read_case"]

#: What a text that is no file is called.
PASTED = "text"


@dataclass(slots=True)
class _Gathered:
    captures: list[Capture] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    files: list[PlacedImage] = field(default_factory=list)


def read_case(sources: Sequence[Capture | str | os.PathLike[str]]) -> Case:
    """The case of *sources* together: paths, captures, and texts (a str with a line end in it).

    A text file that no reader knows is read all the same: a rule may find a sign in it.  Raises
    BadCapture and TooLarge as ``read``, and ForkvizError where one is a scenario or a trace.
    """
    if not sources:
        raise ForkvizError("there is nothing to diagnose")
    with limits.within_memory("the inputs"):
        gathered = _Gathered()
        names = _names(sources)
        for source, name in zip(sources, names, strict=True):
            _gather(gathered, source, name)
        known = parent_first([each for each in gathered.captures if _says_something(each)])
        if known:
            capture = merge_captures(known, spare=True)
        else:
            capture = Capture(" + ".join(names), files=tuple(names))
        return case_of(capture, gathered.texts, gathered.files, known)


def _names(sources: Iterable[Capture | str | os.PathLike[str]]) -> list[str]:
    """What each source is called: a file's name, or its path where two have one name."""
    plain: list[tuple[str, str]] = []
    for source in sources:
        if isinstance(source, Capture):
            plain.append((source.title, source.title))
        elif _is_text(source):
            plain.append((PASTED, PASTED))
        else:
            path = os.fspath(source)
            plain.append((Path(path).name or path, path))
    short = [name for name, _ in plain]
    return [path if short.count(name) > 1 else name for name, path in plain]


def _is_text(source: str | os.PathLike[str]) -> bool:
    return isinstance(source, str) and "\n" in source


def _gather(gathered: _Gathered, source: Capture | str | os.PathLike[str], name: str) -> None:
    if isinstance(source, Capture):
        gathered.captures.append(source)
        return
    if isinstance(source, str) and _is_text(source):
        limits.check("file", len(source), file=name)
        pasted = quiet_decode(source.encode("utf-8", "surrogateescape"))
        gathered.captures.append(parse_pasted(pasted, name))
        gathered.texts.append(text_of(pasted, name))
        return
    place = given_path(source, BadCapture)
    text = _text(place)
    try:
        value = read(place)
    except BadCapture:
        if text is None or not text.strip() or is_known(place):
            raise  # a map that is cut is no text to look for signs in
        value = Capture(name, files=(name,))
    if not isinstance(value, Capture):
        raise ForkvizError(
            f"{os.fspath(source)} is not a capture, and only captures are diagnosed",
            hint="forkviz fork X makes its fork; forkviz report X writes a page that says why it "
            "fails",
        )
    gathered.captures.append(called(in_role(value, place.name), place.name, name))
    if text is not None:
        gathered.texts.append(text_of(text, name))
    elif os.path.isdir(place):
        gathered.texts += _bundled(place, value)
    if any(image.headers and not image.file for image in value.images):
        gathered.files += read_tree(place)


def _bundled(folder: Path, capture: Capture) -> Iterator[Text]:
    """The texts of a bundle, by the names that its capture has them under."""
    for name in (*BUNDLE_FILES, MESSAGES):
        place = folder / name
        if name in capture.files and place.is_file() and not place.is_symlink():
            text = _text(place)
            if text is not None:
                yield text_of(text, name)


def _text(place: Path) -> str | None:
    """The text of a file, None for a folder and for a binary file."""
    # A link may be longer than any name of a file.
    if not os.path.isfile(place) or has_nul(quiet_decode(read_head(place))):
        return None
    return decode(read_bytes(place), str(place))


def _says_something(capture: Capture) -> bool:
    found = (capture.parent, capture.images, capture.log, capture.findings, capture.others)
    return any(found)
