"""store: regions in order of address, in chunks: a change costs little in a large map.

A list would do for a few thousand.  In one of 100,000 each insertion moves half of them, and each
state of a trace that is kept would copy all; here a change moves and copies a chunk.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from forkviz.core.captures.columns import RegionColumns
from forkviz.core.region import Region

__all__ = ["SortedRegions"]

#: Regions of a chunk when it is made; at twice as many it is split.
CHUNK = 512


class _Chunk:
    """Neighbouring regions with their starts.  owner: who may change it, all others copy it."""

    __slots__ = ("owner", "regions", "starts")

    def __init__(
        self, regions: list[Region], owner: object, starts: list[int] | None = None
    ) -> None:
        self.regions = regions
        self.starts = [region[0] for region in regions] if starts is None else starts
        self.owner = owner


class _Unmade(_Chunk):
    """A chunk whose regions are made of *columns* where one of them is asked for first."""

    __slots__ = ("_columns", "_first", "_stop")

    def __init__(self, columns: RegionColumns, first: int, stop: int, owner: object) -> None:
        self._columns = columns
        self._first, self._stop = first, stop
        self.owner = owner

    def __getattr__(self, name: str) -> Any:
        """What a slot holds that is empty: Python asks here for no other, and then no more."""
        if name not in ("regions", "starts"):
            raise AttributeError(name)
        self.regions = self._columns.made(self._first, self._stop)
        self.starts = self._columns.starts[self._first : self._stop].tolist()
        return getattr(self, name)


class SortedRegions:
    """Regions that do not overlap, by their starts.

    A place is a chunk's number and an index in it; it holds until the next change.

    _alone: the only chunk, as most spaces have it, where no copy shares it; None elsewhere.
    _firsts: the start of each chunk; out of date while there is only one.
    """

    __slots__ = ("_alone", "_chunks", "_count", "_firsts", "_owner", "_shared")

    def __init__(self, regions: list[Region] | RegionColumns) -> None:
        """*regions*: sorted."""
        self._owner = object()
        self._count = len(regions)
        begins = range(0, self._count, CHUNK)
        self._chunks: list[_Chunk]
        if isinstance(regions, RegionColumns) and begins:
            ends = (*begins[1:], self._count)
            self._chunks = [
                _Unmade(regions, i, j, self._owner) for i, j in zip(begins, ends, strict=True)
            ]
            self._firsts = [regions.starts[i] for i in begins]
        else:
            held = list(regions)
            self._chunks = [_Chunk(held[i : i + CHUNK], self._owner) for i in begins] or [
                _Chunk([], self._owner)
            ]
            self._firsts = _firsts(self._chunks)
        self._shared = False
        self._alone: _Chunk | None = None

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Region]:
        return chain.from_iterable([chunk.regions for chunk in self._chunks])

    def __reversed__(self) -> Iterator[Region]:
        return chain.from_iterable(reversed(chunk.regions) for chunk in reversed(self._chunks))

    def __getitem__(self, index: int) -> Region:
        """The region at *index* of all, from 0 on; IndexError beyond."""
        for chunk in self._chunks if index >= 0 else ():
            if index < len(chunk.regions):
                return chunk.regions[index]
            index -= len(chunk.regions)
        raise IndexError(index)

    def copy(self) -> SortedRegions:
        """A copy that shares all chunks until one of the two changes them."""
        other = object.__new__(SortedRegions)
        other._chunks, other._firsts, other._count = self._chunks, self._firsts, self._count
        # Neither owns a chunk any more.
        self._owner, other._owner = object(), object()
        self._shared = other._shared = True
        self._alone = other._alone = None
        return other

    def place(self, address: int) -> tuple[int, int]:
        """Where the last region is that starts at or below *address*; index -1 where none does."""
        number = bisect_right(self._firsts, address) - 1 if len(self._chunks) > 1 else 0
        if number < 0:
            return 0, -1
        return number, bisect_right(self._chunks[number].starts, address) - 1

    def last(self, address: int) -> Region | None:
        """The last region that starts at or below *address*."""
        number = bisect_right(self._firsts, address) - 1 if len(self._chunks) > 1 else 0
        if number < 0:
            return None
        chunk = self._chunks[number]
        i = bisect_right(chunk.starts, address) - 1
        return chunk.regions[i] if i >= 0 else None

    def around(self, address: int) -> tuple[tuple[int, int], Region | None, Region | None]:
        """The place of *address*, the region there and the one after it, in one go."""
        chunks = self._chunks
        if len(chunks) == 1:  # as most spaces have it
            (chunk,) = chunks
            regions, i = chunk.regions, bisect_right(chunk.starts, address)
            return (
                (0, i - 1),
                regions[i - 1] if i else None,
                regions[i] if i < len(regions) else None,
            )
        number = max(bisect_right(self._firsts, address) - 1, 0)
        chunk = chunks[number]
        regions, i = chunk.regions, bisect_right(chunk.starts, address)
        if i < len(regions):
            after: Region | None = regions[i]
        else:
            after = chunks[number + 1].regions[0] if number + 1 < len(chunks) else None
        return (number, i - 1), regions[i - 1] if i else None, after

    def seek(self, address: int) -> tuple[list[Region], int]:
        """The first region that starts at or above *address*: the chunk that it is in, and its
        index there; an index beyond the chunk where there is none."""
        chunks = self._chunks
        number = max(bisect_left(self._firsts, address) - 1, 0) if len(chunks) > 1 else 0
        chunk = chunks[number]
        i = bisect_left(chunk.starts, address)
        if i == len(chunk.starts) and number + 1 < len(chunks):
            return chunks[number + 1].regions, 0
        return chunk.regions, i

    def after(self, place: tuple[int, int]) -> Iterator[Region]:
        """The regions after *place*."""
        number, i = place
        regions = self._chunks[number].regions
        while True:
            for j in range(i + 1, len(regions)):
                yield regions[j]
            number += 1
            if number >= len(self._chunks):
                return
            regions, i = self._chunks[number].regions, -1

    def down_from(self, place: tuple[int, int]) -> Iterator[Region]:
        """The region at *place* and those before it, the nearest first."""
        number, i = place
        while number >= 0:
            regions = self._chunks[number].regions
            for j in range(i, -1, -1):
                yield regions[j]
            number -= 1
            i = len(self._chunks[number].regions) - 1

    def put(self, region: Region) -> bool:
        """Put *region* in if it meets no other one; whether it was put."""
        chunk = self._alone
        if chunk is None:
            return self._put(region)
        start, starts, regions = region[0], chunk.starts, chunk.regions
        i = bisect_right(starts, start)
        if i and regions[i - 1][1] > start:
            return False
        if i < len(starts) and starts[i] < region[1]:
            return False
        starts.insert(i, start)
        regions.insert(i, region)
        self._count += 1
        if len(starts) > 2 * CHUNK:
            self._split(0)
        return True

    def _put(self, region: Region) -> bool:
        """The same, where there are several chunks, or a copy shares the one."""
        place, before, after = self.around(region[0])
        if before is not None and before[1] > region[0]:
            return False
        if after is not None and after[0] < region[1]:
            return False
        number, i = place
        chunk = self._own(number)
        chunk.starts.insert(i + 1, region[0])
        chunk.regions.insert(i + 1, region)
        self._count += 1
        if i < 0:
            self._firsts[number : number + 1] = [region[0]]
        if len(chunk.starts) > 2 * CHUNK:
            self._split(number)
        return True

    def take(self, start: int) -> tuple[Region, Region | None, Region | None] | None:
        """Take the region that starts at *start* out: that region, the one before it and the one
        after it; None where none starts there."""
        chunk = self._alone
        if chunk is None:
            return self._take(start)
        starts, regions = chunk.starts, chunk.regions
        i = bisect_left(starts, start)
        if i == len(starts) or starts[i] != start:
            return None
        del starts[i]
        region = regions.pop(i)
        self._count -= 1
        return region, regions[i - 1] if i else None, regions[i] if i < len(starts) else None

    def _take(self, start: int) -> tuple[Region, Region | None, Region | None] | None:
        """The same, where there are several chunks, or a copy shares the one."""
        (number, i), region, after = self.around(start)
        if region is None or region[0] != start:
            return None
        before = self.last(start - 1)
        chunk = self._own(number)
        del chunk.starts[i], chunk.regions[i]
        self._count -= 1
        if i == 0:
            self._firsts[number : number + 1] = chunk.starts[:1]
        if not chunk.starts and len(self._chunks) > 1:
            del self._chunks[number]
        return region, before, after

    def _split(self, number: int) -> None:
        """Make two chunks of chunk *number*, which is this copy's own."""
        chunk = self._chunks[number]
        half = _Chunk(chunk.regions[CHUNK:], self._owner)
        del chunk.regions[CHUNK:], chunk.starts[CHUNK:]
        self._chunks.insert(number + 1, half)
        self._firsts = _firsts(self._chunks)
        self._alone = None

    def _own(self, number: int) -> _Chunk:
        """Chunk *number*, to be changed: no longer shared with a copy."""
        if self._shared:
            self._chunks, self._firsts = self._chunks.copy(), self._firsts.copy()
            self._shared = False
        chunk = self._chunks[number]
        if chunk.owner is not self._owner:
            chunk = _Chunk(chunk.regions.copy(), self._owner, chunk.starts.copy())
            self._chunks[number] = chunk
        if len(self._chunks) == 1:
            self._alone = chunk
        return chunk


def _firsts(chunks: Iterable[_Chunk]) -> list[int]:
    """The start of each chunk; none for the only chunk of an empty space."""
    return [chunk.starts[0] for chunk in chunks if chunk.starts]
