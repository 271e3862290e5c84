"""assemble: the regions that a source lists, made into an address space, whatever they are like.

A list that a tool printed may hold rows that overlap, repeat or end before they start: it was taken
while the process ran, or mixed from two.  Such rows are cut or left out, and a caveat says so; a
map in which that can't happen is read more strictly (``maps.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from operator import itemgetter, le
from typing import NamedTuple

from forkviz import limits
from forkviz.core.address import SLOT, USER_TOP
from forkviz.core.captures.process import Module
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture

__all__ = ["WIDE", "Assembled", "assemble", "bits_of", "hex_number", "module_regions", "no_rows"]

#: First address that 32 bits can't name.
WIDE = 1 << 32
#: Most that an address can be.
_TOP = 1 << 64
#: Where the user range of a large-address-aware 32-bit program ends.
_LARGE_TOP = 0xFFFF_0000
#: How many faulty rows a caveat names.
_NAMED = 3


class Assembled(NamedTuple):
    """An address space, what must be said of it, and whether all that it lacks is free."""

    space: AddressSpace
    caveats: tuple[Caveat, ...]
    complete: bool


def hex_number(text: str) -> int:
    """The number of a hexadecimal text with or without ``0x`` and WinDbg's back-tick.

    The caller's pattern has made sure that it is one.
    """
    return int(text.replace("`", ""), 16)


def bits_of(ends: Iterable[int]) -> int:
    """32 or 64, by the highest address."""
    return 64 if max(ends, default=0) > WIDE else 32


def assemble(
    rows: Sequence[Region], *, bits: int | None = None, lists_free: bool = False
) -> Assembled:
    """The space of *rows*, in any order; those that are free only say that something is known.

    bits: where the source tells; else by the addresses.  lists_free: whether the source has rows
    for free memory, so that what none of its rows has is unknown instead.
    """
    limits.check("rows", len(rows))
    if bits is None:
        bits = bits_of(row.end for row in rows)
    said: list[Caveat] = []
    odd = [row for row in rows if not 0 <= row.start < row.end <= _TOP]
    _tell(said, odd, CaveatKind.ROWS_BACKWARD)
    sound = [row for row in rows if 0 <= row.start < row.end <= _TOP] if odd else rows
    kept, cut = _without_overlaps(sorted([row for row in sound if row.state is not State.FREE]))
    limits.check("regions", len(kept))
    _tell(said, cut, CaveatKind.ROWS_OVERLAP)
    # A 32-bit program that is large-address-aware has nearly all of 4 GiB on a 64-bit Windows.
    large = bits == 32 and any(row.end > USER_TOP[32] + SLOT for row in kept)
    space = AddressSpace(bits, kept, top=_LARGE_TOP if large else None)
    complete = lists_free
    if lists_free:
        unknown = _untold(space, sound)
        if unknown:
            complete = False
            said.append(caveat(CaveatKind.ROWS_MISSING, bytes=unknown))
    return Assembled(space, tuple(said), complete)


def module_regions(modules: Iterable[Module], source: Source = Source.OBSERVED) -> list[Region]:
    """A region for each module: all that a list of modules reports of an address space."""
    return [
        Region(
            m.base,
            m.end,
            State.COMMITTED,
            Kind.IMAGE,
            m.base,
            "",
            m.path,
            Use.IMAGE,
            source,
            m.line,
        )
        for m in modules
    ]


def no_rows(what: str, file: str, hint: str = "") -> BadCapture:
    """The error for a text that looked like *what* and holds none."""
    hint = hint or "keep the output as the tool printed it, from the first line"
    return BadCapture(f"has no row of {what}", file=file, hint=hint)


def _without_overlaps(rows: list[Region]) -> tuple[list[Region], list[Region]]:
    """*rows*, sorted, without overlaps: what starts first stays, what follows loses its start."""
    if all(map(le, map(itemgetter(1), rows), map(itemgetter(0), islice(rows, 1, None)))):
        return rows, []
    kept: list[Region] = []
    cut: list[Region] = []
    reached = -1
    for row in rows:
        if row.start >= reached:
            kept.append(row)
            reached = row.end
            continue
        cut.append(row)
        if row.end > reached:
            kept.append(row._replace(start=reached, allocation=row.base))
            reached = row.end
    return kept, cut


def _untold(space: AddressSpace, rows: Sequence[Region]) -> int:
    """Bytes of the user range of *space* that none of *rows* has, occupied or free."""
    unknown, here, top = 0, space.low, space.top
    for start, end in sorted([row[:2] for row in rows]):
        if start >= top:
            break
        if start > here:
            unknown += start - here
        here = max(here, end)
    # Windows keeps the last 64 KiB to itself, and not every tool lists them.
    return unknown + top - here if top - here > 4 * SLOT else unknown


def _tell(said: list[Caveat], rows: list[Region], kind: CaveatKind) -> None:
    if not rows:
        return
    named = rows[:_NAMED]
    numbered = all(r.line for r in named)  # those of a binary file stand in no line
    said.append(
        caveat(
            kind,
            count=len(rows),
            lines=tuple(r.line for r in named) if numbered else (),
            starts=() if numbered else tuple(max(r.start, 0) for r in named),
            more=int(len(rows) > _NAMED),
        )
    )
