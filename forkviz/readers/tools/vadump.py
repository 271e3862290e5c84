"""vadump: the blocks of lines that ``!vadump`` prints, many at once.

A process of 100,000 regions has 700,000 lines.  Where nothing but blocks stand below each other,
one pattern finds them, and their numbers are decoded by column; all other lines, and the first and
the last block of such a run, are left to ``windbg_blocks``, which knows what may be around them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from operator import add
from typing import NamedTuple

from forkviz.core.region import Kind, Region, Source, State, Use, made
from forkviz.lazy.patterns import regex
from forkviz.readers.base.lines import lines_of
from forkviz.readers.base.win32_names import KINDS, STATES

__all__ = ["Part", "parts_of"]

#: Characters that are looked through at once: about a hundred blocks.
_PIECE = 1 << 14
_FIRST = "BaseAddress:"
_DIGITS = r" {0,20}([0-9A-Fa-f]{8}(?:`?[0-9A-Fa-f]{8})?)\n"
_FLAGS = r" {0,20}[0-9A-Fa-f]{8} {1,4}"
_WORDS = r"[A-Z_]{3,40}(?: [+|] [A-Z_]{3,40}){0,8}"
#: The whole of a block and its empty lines, and the fields that a region is made of.
_BLOCK = regex(
    rf"({_FIRST}{_DIGITS}(?:AllocationBase:{_DIGITS}(?:AllocationProtect:{_FLAGS}{_WORDS}\n)?)?"
    rf"RegionSize:{_DIGITS}State:{_FLAGS}(MEM_(?:FREE|RESERVE|COMMIT))\n"
    rf"(?:Protect:{_FLAGS}({_WORDS})\n)?(?:Type:{_FLAGS}(MEM_(?:IMAGE|MAPPED|PRIVATE))\n)?\n*)"
)
#: Fewer blocks than these are read by line.
_FEW = 3
#: State, kind and use of a region, by the words of its state and its type.
_COMMONS = {
    (state, kind): (STATES[state], KINDS.get(kind, Kind.PRIVATE), use)
    for state in ("MEM_FREE", "MEM_RESERVE", "MEM_COMMIT")
    for kind, use in (
        ("", Use.UNKNOWN),
        ("MEM_PRIVATE", Use.UNKNOWN),
        ("MEM_MAPPED", Use.UNKNOWN),
        ("MEM_IMAGE", Use.IMAGE),
    )
}


class Part(NamedTuple):
    """Some lines of a text; the first has the number *line*.

    text: the lines themselves.  regions: what was read of them by column; *text* is "" then.
    """

    line: int
    text: str
    regions: list[Region]

    def numbered(self) -> Iterator[tuple[int, str]]:
        """The lines, each with its number; none of those that were read by column."""
        return iter(()) if self.regions else enumerate(lines_of(self.text), self.line)


def parts_of(text: str) -> Iterator[Part]:
    """*text* in parts, in order.

    A part of regions has a block that is read by line behind it, and before it where it does not
    begin the text: what such a block does to the lines around it is done once.
    """
    given, line = 0, 1  # where the lines begin that are in no part yet, and the number of the first
    at = 0 if text.startswith(_FIRST) else _next_block(text, 0)
    while at < len(text):
        end = _next_block(text, at + _PIECE)
        found = _BLOCK.findall(text, at, end)
        if len(found) < _FEW or sum(len(row[0]) for row in found) != end - at:
            at = end
            continue
        if given < at:
            behind = at + len(found[0][0])
            yield Part(line, text[given : behind - 1], [])
            line += text.count("\n", given, behind)
            del found[0]
        given = at = end - len(found.pop()[0])
        regions, line = _made(found, line)
        yield Part(0, "", regions)
    yield Part(line, text[given:], [])


def _next_block(text: str, at: int) -> int:
    """Where the next block begins behind *at*; where the text ends if none does."""
    return text.find(f"\n{_FIRST}", at) + 1 or len(text)


def _made(found: list[tuple[str, ...]], line: int) -> tuple[list[Region], int]:
    """The regions of *found*, blocks that begin at *line*, and the line behind the last."""
    wholes, starts, bases, sizes, states, protects, kinds = zip(*found, strict=True)
    begins = list(map(_number, starts))
    ends = map(add, begins, map(_number, sizes))
    allocations = [_number(base) if base else -1 for base in bases]
    commons = map(_COMMONS.__getitem__, zip(states, kinds, strict=True))
    lines = list(accumulate((whole.count("\n") for whole in wholes), initial=line))
    behind = lines.pop()
    rows = zip(begins, ends, allocations, protects, commons, lines, strict=True)
    regions: list[Region] = []
    for start, end, allocation, protect, (state, kind, use), at in rows:
        if state is State.FREE:
            kind, allocation, use = Kind.NONE, start, Use.UNKNOWN
        if state is not State.COMMITTED:
            protect = ""
        fields = (start, end, state, kind, allocation, protect, "", use, Source.OBSERVED, at)
        regions.append(made(Region, fields))
    return regions, behind


def _number(text: str) -> int:
    return int(text.replace("`", ""), 16)
