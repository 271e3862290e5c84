"""Glued rows: rows of a map that lost the line end between them, each on a line again.

``tr '\\n' ' '``, a chat, or a field of a form makes one line of many.  A row within a line
differs from a name in its range, permissions, offset, device and inode; rows are parted where the
ranges of the line go up, as those of a map do.  Otherwise two columns of maps are side by side.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from forkviz.lazy.patterns import regex

__all__ = ["GLUED", "Parted", "parted_rows"]

_FIELDS = (
    r"-(?P<end>[0-9A-Fa-f]{4,16}) [r=-][w=-][x=-][psg] [0-9A-Fa-f]{1,16} "
    r"[0-9A-Fa-f]{2,8}:[0-9A-Fa-f]{2,8} \d{1,20}(?!\S)"
)
#: A row without its start; it begins with a rare character, to be looked for in many MB.
_ROW = regex(_FIELDS)
_START = regex(r"(?:^|(?<=[ \t\n]))[0-9A-Fa-f]{4,16}\Z")
#: A row within a name.
GLUED = regex(rf"[0-9A-Fa-f]{{4,16}}{_FIELDS}")


class Parted(NamedTuple):
    """A text with a row to a line, and the number that each of its lines had."""

    text: str
    lines: Sequence[int]


class _Found(NamedTuple):
    begin: int
    start: int
    end: int


def parted_rows(text: str) -> Parted | None:
    """*text* with its glued rows apart; None where there are none, or where that is not safe."""
    cuts: list[int] = []
    for rows in _lines_of_rows(text):
        if all(a.end <= b.start for a, b in pairwise(rows)):
            cuts += [row.begin for row in rows[1:]]
    if not cuts:
        return None
    parts: list[str] = []
    lines = array("L")
    number = 1
    for begin, end in pairwise([0, *cuts, len(text)]):
        part = text[begin:end]
        count = part.count("\n")
        parts.append(part)
        lines.extend(range(number, number + count + 1))
        number += count
    return Parted("\n".join(parts), lines)


def _lines_of_rows(text: str) -> Iterator[list[_Found]]:
    """The rows of each line that holds several."""
    rows: list[_Found] = []
    before = 0
    for found in _ROW.finditer(text):
        if rows and text.find("\n", before, found.start()) >= 0:
            if len(rows) > 1:
                yield rows
            rows = []
        before = found.end()
        start = _START.search(text[max(found.start() - 17, 0) : found.start()])
        if start is not None:
            begin = found.start() - len(start[0])
            rows.append(_Found(begin, int(start[0], 16), int(found["end"], 16)))
    if len(rows) > 1:
        yield rows
