"""Pasted maps: the maps in mails, issues and CI logs, anywhere in a text.

Lines are quoted (``> ``) or begin with a CI's clock, long ones are wrapped, and there is prose
before and after.  A text may hold several maps.  Another one begins

- where the addresses go down, or the dialect changes;
- where they meet earlier ones, behind a line that is no row;
- behind a line that says whose the next one is: ``child:``, ``/proc/451/maps``, ``pid 451``.

Anything else that stands between rows and is none stays an error: the map would be wrong.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO
from itertools import pairwise
from typing import NamedTuple

from forkviz.core.captures.process import Process
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Source
from forkviz.core.space import AddressSpace
from forkviz.readers.base.lines import lines_of
from forkviz.readers.maps.in_prose_rows import DETAIL, Name, Row, rows_in
from forkviz.readers.maps.run_together import Parted
from forkviz.readers.pasted.decoration import bare
from forkviz.readers.pasted.process_headings import ABOVE, NOBODY, Owner, owner_above

__all__ = ["Pasted", "pasted_maps", "remarked"]

#: Longest line above a map that may tell whose it is, and lines that a caveat names.
_LONGEST, _NAMED = 4096, 3


class Pasted(NamedTuple):
    """A map: its rows, the line that each began in, how many were wrapped.

    joined: lines of rows whose name was.  clipped: lines of rows whose name may go on below.
    around: how many lines of the whole text are of no map.  parted: how many of its rows shared a
    line with another.
    """

    text: str
    lines: Sequence[int]
    wrapped: int
    joined: tuple[int, ...]
    clipped: tuple[int, ...]
    owner: Owner
    around: int = 0
    parted: int = 0

    def renumbered(self, parted: Parted) -> Pasted:
        """This, read from the text of *parted*, with the numbers of the lines before it."""
        lines = [parted.lines[line - 1] for line in self.lines]
        owner = self.owner
        return self._replace(
            lines=lines,
            joined=tuple(parted.lines[line - 1] for line in self.joined),
            clipped=tuple(parted.lines[line - 1] for line in self.clipped),
            owner=owner._replace(line=parted.lines[owner.line - 1]) if owner.line else owner,
            parted=sum(a == b for a, b in pairwise(lines)),
        )


def pasted_maps(text: str) -> list[Pasted]:
    """The maps in *text*, in its order."""
    maps: list[Pasted] = []
    around = 0
    here: _Map | None = None
    for row in rows_in(text):
        between: Sequence[str] = ()
        if here is not None and here.stop + 1 < row.begin:
            between = text[here.stop + 1 : row.begin].split("\n")[:-1]
        first = row.first - len(between)
        if here is None:
            above = text[max(row.begin - ABOVE * _LONGEST, 0) : row.begin].split("\n")[:-1][-ABOVE:]
            owner = _owner(above, row.first)
        else:
            owner = _owner(between[-ABOVE:], row.first)
        if here is None or here.ends_before(row, between, owner):
            if here is None:
                around += _prose(lines_of(text[: row.begin]))
            else:
                around += _prose(between[here.take_details(between) :])
                maps.append(here.pasted())
            here = _Map(owner)
        else:
            for number, line in enumerate(between, first + 1):
                here.take(bare(line), number)
        here.take_row(row)
    if here is not None:
        rest = text[here.stop + 1 :]
        around += _prose(lines_of(rest[here.take_details(lines_of(rest), True) :]))
        # An editor ends the last line; a text that does not end there may be cut.
        maps.append(here.pasted(cut=here.stop >= len(text)))
    return [each._replace(around=around) for each in maps]


def _prose(lines: Iterator[str] | Sequence[str]) -> int:
    """How many of *lines* hold more than marks of quotation."""
    return sum(bool(line.strip("> |\t")) for line in lines)


def _owner(above: Sequence[str], end: int) -> Owner:
    """Whose the map is that begins below the lines *above*; *end*: how many stand before it."""
    return owner_above(list(enumerate(above, end - len(above) + 1))) if above else NOBODY


class _Map:
    """The rows of a map so far, as one text."""

    def __init__(self, owner: Owner) -> None:
        self.owner = owner
        self.kept = StringIO()
        self.lines = array("L")
        self.wrapped = 0
        self.joined: list[int] = []
        self.clipped: list[int] = []
        self.cygwin: bool | None = None
        self.before: Row | None = None
        self.stop = -1

    def take(self, line: str, number: int) -> None:
        """Take a line in, the one of that number in the whole text."""
        self.kept.write(line)
        self.kept.write("\n")
        self.lines.append(number)

    def take_row(self, row: Row) -> None:
        """Take a row in."""
        self.take(row.text, row.first + 1)
        self.wrapped += row.last > row.first and row.name is not Name.CLIPPED
        if row.name is Name.JOINED:
            self.joined.append(row.first + 1)
        elif row.name is Name.CLIPPED:
            self.clipped.append(row.first + 1)
        self.before, self.stop = row, row.stop
        self.cygwin = row.cygwin if self.cygwin is None else self.cygwin

    def take_details(self, lines: Sequence[str] | Iterator[str], size: bool = False) -> int:
        """Take what smaps tells below the last row: how many lines it is, or characters."""
        assert self.before is not None
        count = length = 0
        for line in lines:
            text = bare(line)
            if not DETAIL.fullmatch(text):
                break
            count += 1
            length += len(line) + 1
            self.take(text, self.before.last + 1 + count)
        return length if size else count

    def ends_before(self, row: Row, between: Sequence[str], owner: Owner) -> bool:
        """Whether another map begins with *row*."""
        before = self.before
        assert before is not None
        if row.end <= before.start or (
            None not in (self.cygwin, row.cygwin) and self.cygwin != row.cygwin
        ):
            return True
        if row.start < before.end:
            return any(not DETAIL.fullmatch(bare(line)) for line in between)
        return owner.line > 0

    def pasted(self, cut: bool = False) -> Pasted:
        """The map; *cut*: whether its text ends within its last line."""
        text = self.kept.getvalue()
        self.kept.close()
        text = text[:-1] if cut else text
        joined, clipped = tuple(self.joined), tuple(self.clipped)
        return Pasted(text, self.lines, self.wrapped, joined, clipped, self.owner)


def remarked(process: Process, pasted: Pasted) -> Process:
    """*process*, read from the rows alone, with what is to be said of how it was pasted."""
    caveats = list(process.caveats)
    if pasted.wrapped:
        caveats.append(caveat(CaveatKind.ROWS_WRAPPED, count=pasted.wrapped))
    if pasted.parted:
        caveats.append(caveat(CaveatKind.ROWS_PARTED, count=pasted.parted))
    if pasted.joined:
        caveats.append(_named(CaveatKind.NAMES_JOINED, pasted.joined))
    if pasted.clipped:
        caveats.append(_named(CaveatKind.NAMES_CLIPPED, pasted.clipped))
    if pasted.around:
        caveats.append(caveat(CaveatKind.LINES_AROUND, count=pasted.around))
    space = process.space
    if pasted.joined:
        lines = set(pasted.joined)
        regions = [
            r._replace(source=Source.DERIVED) if r.line in lines else r for r in process.space
        ]
        space = AddressSpace(space.bits, regions, low=space.low, top=space.top)
    complete = process.complete and not pasted.around
    return replace(process, space=space, caveats=tuple(caveats), complete=complete)


def _named(kind: CaveatKind, lines: Sequence[int]) -> Caveat:
    """The caveat of *kind* about *lines*, the first of which it names."""
    first, more = tuple(lines[:_NAMED]), int(len(lines) > _NAMED)
    return caveat(kind, count=len(lines), lines=first, more=more)
