"""AddressSpace: the regions of one process, sorted, so that any address is found in O(log n).

Only what is occupied is stored.  Free space is what lies between: it can't be forgotten, and it
can't disagree.  ``snapshot()`` shares the storage until one of the two is changed, so a trace may
keep many states of a large space.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from random import Random

from forkviz.core.address import SLOT, USER_LOW, USER_TOP, hex_, page_floor, slot_ceil
from forkviz.core.region import Kind, Region, State
from forkviz.errors import ForkvizError, Overlap

__all__ = ["AddressSpace"]


class AddressSpace:
    """The occupied regions of one process.

    bits: 32 or 64.  low, top: the user range ``[low, top)`` that calls may ask for.  Regions beyond
    it (a Linux vsyscall page, a large-address-aware program's upper half) are kept and shown, but
    no call reaches them.

    Iterating gives the occupied regions in order of address; ``walk()`` gives the free runs too.
    """

    __slots__ = ("_regions", "_shared", "_starts", "bits", "low", "top")

    def __init__(
        self,
        bits: int,
        regions: Iterable[Region] = (),
        *,
        low: int = USER_LOW,
        top: int | None = None,
    ) -> None:
        """Regions in any order; raises Overlap if two of them meet, ForkvizError for other bits."""
        if bits not in USER_TOP:
            raise ForkvizError(f"an address space has 32 or 64 bits, not {bits}")
        self.bits = bits
        self.low = low
        self.top = USER_TOP[bits] if top is None else top
        self._regions = sorted(regions)
        self._starts = [r.start for r in self._regions]
        self._shared = False
        previous = None
        for region in self._regions:
            if region.end <= region.start:
                raise Overlap(f"{region!r} ends before it starts")
            if previous is not None and region.start < previous.end:
                raise Overlap(f"{region!r} overlaps {previous!r}")
            previous = region

    # -- looking ---------------------------------------------------------------------------------

    def __iter__(self) -> Iterator[Region]:
        return iter(self._regions)

    def __len__(self) -> int:
        return len(self._regions)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AddressSpace):
            return NotImplemented
        same_range = (self.bits, self.low, self.top) == (other.bits, other.low, other.top)
        return same_range and self._regions == other._regions

    __hash__ = None  # type: ignore[assignment]  # it changes, so it can't be a key

    def __repr__(self) -> str:
        return f"<AddressSpace {self.bits} bits, {len(self)} regions>"

    def at(self, address: int) -> Region | None:
        """The occupied region that holds *address*, or None where it is free."""
        i = bisect_right(self._starts, address) - 1
        if i >= 0:
            region = self._regions[i]
            if address < region.end:
                return region
        return None

    def query(self, address: int) -> Region | None:
        """What VirtualQuery tells of *address*: from its page to the end of the run.

        None outside the user range.  Neighbouring rows of one allocation in one state and
        protection are one run, as Windows reports them.
        """
        if not 0 <= address < self.top:
            return None
        here = page_floor(address)
        i = bisect_right(self._starts, here) - 1
        if i >= 0 and here < self._regions[i].end:
            region = self._regions[i]
            end = region.end
            for j in range(i + 1, len(self._regions)):
                follower = self._regions[j]
                if follower.start != end or _run(follower) != _run(region):
                    break
                end = follower.end
            return region._replace(start=here, end=end)
        following = self._starts[i + 1] if i + 1 < len(self._starts) else self.top
        return Region(here, min(following, self.top), State.FREE, Kind.NONE, here)

    def overlapping(self, start: int, end: int) -> tuple[Region, ...]:
        """The occupied regions that share a byte with ``[start, end)``."""
        i = max(bisect_right(self._starts, start) - 1, 0)
        j = bisect_left(self._starts, end)
        return tuple(r for r in self._regions[i:j] if r.end > start)

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing in ``[start, end)`` is occupied."""
        i = bisect_left(self._starts, end) - 1
        return i < 0 or self._regions[i].end <= start

    def allocation(self, base: int) -> tuple[Region, ...]:
        """The regions of the allocation that starts at *base*; empty where none does."""
        i = bisect_left(self._starts, base)
        j = i
        while j < len(self._regions) and self._regions[j].base == base:
            j += 1
        return tuple(self._regions[i:j])

    def gaps(self) -> Iterator[Region]:
        """The free runs of the user range, in order of address."""
        here = self.low
        for region in self._regions:
            if region.start >= self.top:
                break
            if region.start > here:
                yield Region(here, region.start, State.FREE, Kind.NONE, here)
            here = max(here, region.end)
        if here < self.top:
            yield Region(here, self.top, State.FREE, Kind.NONE, here)

    def walk(self) -> Iterator[Region]:
        """Occupied and free regions together, in order of address."""
        gaps = self.gaps()
        gap = next(gaps, None)
        for region in self._regions:
            while gap is not None and gap.start < region.start:
                yield gap
                gap = next(gaps, None)
            yield region
        if gap is not None:
            yield gap

    def lowest_fit(self, size: int) -> int | None:
        """The lowest slot-aligned address at which *size* bytes are free, or None."""
        here = self.low
        for region in self._regions:
            if min(region.start, self.top) - here >= size:
                return here
            # The tail of a slot that is begun can't be had: allocations start on slots.
            if region.end > here:
                here = slot_ceil(region.end)
        return here if here + size <= self.top else None

    def highest_fit(self, size: int) -> int | None:
        """The highest slot-aligned address at which *size* bytes are free, or None."""
        ceiling = self.top
        for region in reversed(self._regions):
            if region.start >= ceiling:
                continue
            base = (ceiling - size) & -SLOT
            if base >= max(region.end, self.low):
                return base
            ceiling = region.start
        base = (ceiling - size) & -SLOT
        return base if base >= self.low else None

    def random_fit(self, size: int, draws: Random) -> int | None:
        """A slot-aligned address at which *size* bytes are free, drawn evenly, or None."""
        holes = []
        for gap in self.gaps():
            first = slot_ceil(gap.start)
            if gap.end - first >= size:
                holes.append((first, (gap.end - first - size) // SLOT + 1))
        total = sum(count for _, count in holes)
        if not total:
            return None
        chosen = draws.randrange(total)
        for first, count in holes:
            if chosen < count:
                return first + chosen * SLOT
            chosen -= count
        raise AssertionError("the counts add up to the total")

    # -- changing --------------------------------------------------------------------------------

    def snapshot(self) -> AddressSpace:
        """A copy that costs nothing until one of the two is changed."""
        copy = object.__new__(AddressSpace)
        copy.bits, copy.low, copy.top = self.bits, self.low, self.top
        copy._regions, copy._starts = self._regions, self._starts
        copy._shared = self._shared = True
        return copy

    def add(self, region: Region) -> None:
        """Put *region* in.  Raises Overlap where something is there already."""
        i = bisect_left(self._starts, region.start)
        before = self._regions[i - 1] if i else None
        after = self._regions[i] if i < len(self._regions) else None
        if region.end <= region.start:
            raise Overlap(f"{region!r} ends before it starts")
        if before is not None and before.end > region.start:
            raise Overlap(f"{region!r} overlaps {before!r}")
        if after is not None and after.start < region.end:
            raise Overlap(f"{region!r} overlaps {after!r}")
        self._own()
        self._regions.insert(i, region)
        self._starts.insert(i, region.start)

    def remove(self, start: int) -> Region:
        """Take out the region that starts at *start* and return it; ForkvizError if none does."""
        i = bisect_left(self._starts, start)
        if i == len(self._starts) or self._starts[i] != start:
            raise ForkvizError(f"no region starts at {hex_(start)}")
        self._own()
        del self._starts[i]
        return self._regions.pop(i)

    def _own(self) -> None:
        """Stop sharing storage with a snapshot, before the first change."""
        if self._shared:
            self._regions = self._regions.copy()
            self._starts = self._starts.copy()
            self._shared = False


def _run(region: Region) -> tuple[object, ...]:
    """What two neighbouring rows must share for VirtualQuery to report them as one."""
    return (region.base, region.state, region.kind, region.protect)
