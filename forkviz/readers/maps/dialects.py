"""dialects: the maps in a text, in whichever dialect, by themselves or pasted, one or several."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from forkviz import limits
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.errors import BadCapture
from forkviz.readers.maps.cygwin import parse_cygwin_maps, recognises_cygwin_maps
from forkviz.readers.maps.in_prose import Pasted, pasted_maps, remarked
from forkviz.readers.maps.in_prose_rows import has_pasted_map
from forkviz.readers.maps.linux import parse_linux_maps, recognises_linux_maps
from forkviz.readers.maps.run_together import parted_rows
from forkviz.readers.pasted.process_headings import NOBODY, told_apart

__all__ = ["Maps", "capture_of", "holds_map", "maps_in", "parse_map", "whole_map"]

_DIALECTS = (
    (recognises_cygwin_maps, parse_cygwin_maps),
    (recognises_linux_maps, parse_linux_maps),
)


def parse_map(
    text: str, file: str, *, role: str = "", label: str = "", bits: int | None = None
) -> Process:
    """The process of the one map in *text*.  Raises BadCapture for other text, and for several."""
    found = _processes(maps_in(text, file, bits), file, bits)
    if len(found) > 1:
        raise BadCapture(
            f"holds {len(found)} maps",
            file=file,
            line=next(iter(found[1][0].space)).line,
            hint="a file holds one process here: put each map into its own file",
        )
    return replace(found[0][0], role=role, file=label or file)


class Maps(NamedTuple):
    """What maps a text holds: one that is all of it, read; or some that were pasted."""

    whole: Process | None
    pasted: list[Pasted]


def capture_of(maps: Maps, file: str, label: str) -> Capture:
    """The capture of *maps*: parent and child where the words above them tell.

    Else the first is the capture's and all others are its ``others``, each under its number:
    ``mail.txt#2``.  Raises BadCapture where a row of a pasted one can't be one.
    """
    return _capture(_processes(maps, file, None), label)


def whole_map(text: str, file: str, bits: int | None = None) -> Process | BadCapture | None:
    """The process of a map that is all of *text*; what is wrong with it, or None for other text.

    bits: of its images, None where unknown.
    """
    for recognises, parse in _DIALECTS:
        if recognises(text):
            try:
                return parse(text, file, bits=bits)
            except BadCapture as error:
                return error.with_traceback(None)  # whose frames would keep a long text
    return None


def maps_in(text: str, file: str, bits: int | None = None, fault: BadCapture | None = None) -> Maps:
    """The maps in *text*, which is no longer needed then.  Raises BadCapture where there is none.

    fault: what keeps *text* from being one map, where that is known.
    """
    if fault is None:
        whole = whole_map(text, file, bits)
        if isinstance(whole, Process):
            return Maps(whole, [])
        # Somebody may have pasted it, or several.
        fault = whole
    parted = parted_rows(text)
    if parted is not None:
        text = parted.text
    found = pasted_maps(text)
    if parted is not None:
        found = [pasted.renumbered(parted) for pasted in found]
    plain = len(found) == 1 and found[0].text.rstrip("\n") == text.rstrip("\n")
    if not found or (plain and parted is None):
        raise fault or _no_map(text, file)
    limits.check("maps", len(found), file=file)
    return Maps(None, found)


def holds_map(text: str) -> bool:
    """Whether a line of *text* is a map's row."""
    return any(recognises(text) for recognises, _ in _DIALECTS) or has_pasted_map(text)


def _capture(found: list[tuple[Process, Pasted | None]], label: str) -> Capture:
    """What the processes in *found* make together."""
    if len(found) == 1:
        return Capture(
            title=label,
            parent=replace(found[0][0], file=label),
            files=(label,),
            caveats=(caveat(CaveatKind.ONE_MAP_ALONE),),
        )
    owners = [pasted.owner if pasted is not None else NOBODY for _, pasted in found]
    several = told_apart([process for process, _ in found], owners, label, "maps")
    return replace(several, caveats=(*several.caveats, caveat(CaveatKind.MAPS_ALONE)))


def _processes(maps: Maps, file: str, bits: int | None) -> list[tuple[Process, Pasted | None]]:
    """The processes of *maps*, and how each was pasted, None where it is all of a text."""
    if maps.whole is not None:
        return [(maps.whole, None)]
    read = [_read(pasted, file, bits) for pasted in maps.pasted]
    if len({process.space.bits for process in read}) > 1:
        # The addresses of one show what another's happen not to.
        read = [_read(pasted, file, 64) for pasted in maps.pasted]
    return [(remarked(p, pasted), pasted) for p, pasted in zip(read, maps.pasted, strict=True)]


def _read(pasted: Pasted, file: str, bits: int | None) -> Process:
    """The process of a pasted map.  Raises BadCapture with the line of the whole text."""
    for recognises, parse in _DIALECTS:
        if recognises(pasted.text):
            try:
                return parse(pasted.text, file, bits=bits, lines=pasted.lines)
            except BadCapture as error:
                raise BadCapture(
                    error.what,
                    file=file,
                    line=pasted.lines[error.line - 1] if error.line else 0,
                    excerpt=error.excerpt,
                    hint=error.hint,
                ) from None
    raise BadCapture(
        "is not a whole row of a map",
        file=file,
        line=pasted.lines[0],
        excerpt=pasted.text.partition("\n")[0],
        hint="a row is START-END PERM OFFSET MAJ:MIN INODE NAME",
    )


def _no_map(text: str, file: str) -> BadCapture:
    excerpt = next((line for line in text[:65536].split("\n") if line.strip()), "")
    return BadCapture(
        "is not a map of a process",
        file=file,
        excerpt=excerpt,
        hint="save the output of: cat /proc/PID/maps",
    )
