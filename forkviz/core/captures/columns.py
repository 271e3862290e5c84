"""columns: the regions of a large list by column, each of which is made where it is asked for.

A row takes 32 bytes here and 250 as a Region with its numbers, and many a list is read for a few of
its rows: for its modules, for what is at an address.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

from forkviz.core.region import Kind, Region, Source, State, Use

__all__ = ["Common", "RegionColumns"]


class Common(NamedTuple):
    """What many regions have in common; each is as in Region."""

    state: State
    kind: Kind
    protect: str
    name: str
    use: Use


class RegionColumns:
    """Regions in order of address, none of which meets the next, nor is empty.

    starts, ends, bases: of each region and of its allocation.  lines: where it was read.
    commons: the place of each region's Common in *known*.  source: of all.
    The caller has made sure of the order, and changes none of the columns any more.
    """

    __slots__ = ("bases", "commons", "ends", "known", "lines", "source", "starts")

    def __init__(
        self,
        starts: array[int],
        ends: array[int],
        bases: array[int],
        lines: array[int],
        commons: array[int],
        known: Sequence[Common],
        source: Source = Source.OBSERVED,
    ) -> None:
        self.starts = starts
        self.ends = ends
        self.bases = bases
        self.lines = lines
        self.commons = commons
        self.known = known
        self.source = source

    def __len__(self) -> int:
        return len(self.starts)

    def __iter__(self) -> Iterator[Region]:
        return iter(self.made(0, len(self)))

    def made(self, first: int, stop: int) -> list[Region]:
        """The regions of those indices."""
        if first >= stop:
            return []
        commons = map(self.known.__getitem__, self.commons[first:stop])
        states, kinds, protects, names, uses = zip(*commons, strict=True)
        rows = zip(
            self.starts[first:stop],
            self.ends[first:stop],
            states,
            kinds,
            self.bases[first:stop],
            protects,
            names,
            uses,
            repeat(self.source),
            self.lines[first:stop],
        )
        return list(map(Region._make, rows))
