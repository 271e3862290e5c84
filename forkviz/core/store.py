"""store: regions in order of address, in chunks: a change costs little in a large map.

A list would do for a few thousand.  In one of 100,000 each insertion moves half of them, and each
state of a trace that is kept would copy all; here a change moves and copies a chunk.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import chain

from forkviz.core.region import Region

__all__ = ["SortedRegions"]

#: Regions of a chunk when it is made; at twice as many it is split.
CHUNK = 512


class _Chunk:
    """Neighbouring regions with their starts.  owner: who may change it, all others copy it."""

    __slots__ = ("owner", "regions", "starts")

    def __init__(self, regions: list[Region], owner: object) -> None:
        self.regions = regions
        self.starts = [region.start for region in regions]
        self.owner = owner


class SortedRegions:
    """Regions that do not overlap, by their starts; whoever adds one has made sure that it fits.

    A place is a chunk's number and an index in it; it holds until the next change.
    """

    __slots__ = ("_chunks", "_count", "_firsts", "_owner", "_shared")

    def __init__(self, regions: list[Region]) -> None:
        """*regions*: sorted."""
        self._owner = object()
        self._chunks = [
            _Chunk(regions[i : i + CHUNK], self._owner) for i in range(0, len(regions), CHUNK)
        ] or [_Chunk([], self._owner)]
        self._firsts = _firsts(self._chunks)
        self._count = len(regions)
        self._shared = False

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
        return other

    def place(self, address: int) -> tuple[int, int]:
        """Where the last region is that starts at or below *address*; index -1 where none does."""
        number = bisect_right(self._firsts, address) - 1
        if number < 0:
            return 0, -1
        return number, bisect_right(self._chunks[number].starts, address) - 1

    def last(self, address: int) -> Region | None:
        """The last region that starts at or below *address*."""
        number = bisect_right(self._firsts, address) - 1
        if number < 0:
            return None
        chunk = self._chunks[number]
        i = bisect_right(chunk.starts, address) - 1
        return chunk.regions[i] if i >= 0 else None

    def around(self, address: int) -> tuple[tuple[int, int], Region | None, Region | None]:
        """The place of *address*, the region there and the one after it, in one go."""
        number = max(bisect_right(self._firsts, address) - 1, 0)
        chunk = self._chunks[number]
        regions, i = chunk.regions, bisect_right(chunk.starts, address) - 1
        if i + 1 < len(regions):
            after: Region | None = regions[i + 1]
        else:
            more = number + 1 < len(self._chunks)
            after = self._chunks[number + 1].regions[0] if more else None
        return (number, i), regions[i] if i >= 0 else None, after

    def get(self, place: tuple[int, int]) -> Region | None:
        """The region at *place*."""
        number, i = place
        return self._chunks[number].regions[i] if i >= 0 else None

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

    def next(self, place: tuple[int, int]) -> Region | None:
        """The region after *place*."""
        number, i = place
        regions = self._chunks[number].regions
        if i + 1 < len(regions):
            return regions[i + 1]
        return self._chunks[number + 1].regions[0] if number + 1 < len(self._chunks) else None

    def insert(self, place: tuple[int, int], region: Region) -> None:
        """Put *region* after *place*, which is where its start is looked for."""
        number, i = place
        chunk = self._own(number)
        chunk.regions.insert(i + 1, region)
        chunk.starts.insert(i + 1, region.start)
        self._count += 1
        if i < 0:
            self._firsts = _firsts(self._chunks)
        if len(chunk.regions) > 2 * CHUNK:
            half = _Chunk(chunk.regions[CHUNK:], self._owner)
            del chunk.regions[CHUNK:], chunk.starts[CHUNK:]
            self._chunks.insert(number + 1, half)
            self._firsts.insert(number + 1, half.starts[0])

    def delete(self, place: tuple[int, int]) -> Region:
        """Take the region at *place* out."""
        number, i = place
        chunk = self._own(number)
        del chunk.starts[i]
        region = chunk.regions.pop(i)
        self._count -= 1
        if i == 0:
            if not chunk.regions and len(self._chunks) > 1:
                del self._chunks[number], self._firsts[number]
            else:
                self._firsts = _firsts(self._chunks)
        return region

    def _own(self, number: int) -> _Chunk:
        """Chunk *number*, to be changed: no longer shared with a copy."""
        if self._shared:
            self._chunks, self._firsts = self._chunks.copy(), self._firsts.copy()
            self._shared = False
        chunk = self._chunks[number]
        if chunk.owner is not self._owner:
            chunk = self._chunks[number] = _Chunk(chunk.regions.copy(), self._owner)
        return chunk


def _firsts(chunks: Iterable[_Chunk]) -> list[int]:
    """The start of each chunk; none for the only chunk of an empty space."""
    return [chunk.starts[0] for chunk in chunks if chunk.starts]
