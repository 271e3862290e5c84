"""space: the regions of one process, sorted, so that any address is found in O(log n).

Only what is occupied is stored.  Free space is what lies between: it can't be forgotten, and it
can't disagree.  ``snapshot()`` shares the storage (``store``) until one of the two is changed, and
then but for the part that is, so a trace may keep many states of a large space.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from operator import index as indexed
from operator import le, lt
from random import Random
from typing import Any, SupportsIndex, TypeVar, overload

from forkviz.core.address import SLOT, USER_LOW, USER_TOP, hex_, page_floor, slot_ceil
from forkviz.core.displayed import Displayed
from forkviz.core.full import FullBelow
from forkviz.core.region import Kind, Region, State
from forkviz.core.store import SortedRegions
from forkviz.errors import ForkvizError, Overlap

__all__ = ["AddressSpace"]

T = TypeVar("T")


class AddressSpace(Displayed):
    """The occupied regions of one process.

    bits: 32 or 64.  low, top: the user range ``[low, top)`` that calls may ask for.  Regions beyond
    it (a Linux vsyscall page, a large-address-aware program's upper half) are kept and shown, but
    no call reaches them.

    Iterating gives the occupied regions in order of address; ``walk()`` gives the free runs too.
    ``space[0]`` is the lowest one and ``space[-5:]`` a tuple of the highest ones.  ``0x400000 in
    space`` tells whether the address is occupied, ``region in space`` whether it is one of them.
    """

    __slots__ = ("_derived", "_full", "_full_above", "_regions", "bits", "low", "top")

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
        ordered = sorted(regions)
        previous = None
        for region in () if _apart(ordered) else ordered:
            if region.end <= region.start:
                raise Overlap(f"{region!r} ends before it starts")
            if previous is not None and region.start < previous.end:
                raise Overlap(f"{region!r} overlaps {previous!r}")
            previous = region
        self._regions = SortedRegions(ordered)
        # Above an address is below its negative.
        self._full, self._full_above = FullBelow(), FullBelow()
        # What was derived from these regions, by what derives it; None where nothing was.
        self._derived: dict[Any, Any] | None = None

    # -- looking ---------------------------------------------------------------------------------

    def __iter__(self) -> Iterator[Region]:
        return iter(self._regions)

    def __len__(self) -> int:
        return len(self._regions)

    def __reversed__(self) -> Iterator[Region]:
        return reversed(self._regions)

    @overload
    def __getitem__(self, index: SupportsIndex) -> Region: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Region, ...]: ...

    def __getitem__(self, index: SupportsIndex | slice) -> Region | tuple[Region, ...]:
        if isinstance(index, slice):
            return tuple(self._regions)[index]
        number = indexed(index)
        if not -len(self) <= number < len(self):
            raise IndexError(f"region {number} of {len(self)}; a region at an address: at(address)")
        return self._regions[number % len(self)]

    def __contains__(self, what: object) -> bool:
        if isinstance(what, Region):
            return self.at(what.start) == what
        if isinstance(what, int):
            return self.at(what) is not None
        raise TypeError(f"a space contains addresses and regions, not a {type(what).__name__}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AddressSpace):
            return NotImplemented
        same_range = (self.bits, self.low, self.top) == (other.bits, other.low, other.top)
        return same_range and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # it changes, so it can't be a key

    def __repr__(self) -> str:
        return f"<AddressSpace {self.bits} bits, {len(self)} regions>"

    def at(self, address: int) -> Region | None:
        """The occupied region that holds *address*, or None where it is free."""
        region = self._regions.last(address)
        return region if region is not None and address < region.end else None

    def query(self, address: int) -> Region | None:
        """What VirtualQuery reports of *address*: from its page to the end of the run.

        None outside the user range.  Neighbouring rows of one allocation in one state and
        protection are one run, as Windows reports them.
        """
        if not 0 <= address < self.top:
            return None
        here = page_floor(address)
        place, region, following = self._regions.around(here)
        if region is not None and here < region.end:
            end = region.end
            if following is None or following.start != end:
                return region if here == region.start else region._replace(start=here)
            for follower in self._regions.after(place):
                if follower.start != end or _run(follower) != _run(region):
                    break
                end = follower.end
            return region._replace(start=here, end=end)
        end = self.top if following is None else min(following.start, self.top)
        return Region(here, end, State.FREE, Kind.NONE, here)

    def overlapping(self, start: int, end: int) -> tuple[Region, ...]:
        """The occupied regions that share a byte with ``[start, end)``."""
        found = []
        region = self._regions.last(start)
        if region is not None and start < region.end and region.start < end:
            found.append(region)
        for region in self._regions.after(self._regions.place(start)):
            if region.start >= end:
                break
            found.append(region)
        return tuple(found)

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing in ``[start, end)`` is occupied."""
        region = self._regions.last(end - 1)
        return region is None or region.end <= start

    def allocation(self, base: int) -> tuple[Region, ...]:
        """The regions of the allocation that starts at *base*; empty where none does."""
        found = []
        for region in self._regions.after(self._regions.place(base - 1)):
            if region.base != base:
                break
            found.append(region)
        return tuple(found)

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
        here = self._full.below(size, self.low)
        place = self._regions.place(here)
        before = self._regions.get(place)
        if before is not None and before.end > here:
            here = slot_ceil(before.end)
        for region in self._regions.after(place):
            if min(region.start, self.top) - here >= size:
                self._full.note(size, here)
                return here
            # The rest of a slot in use cannot be reserved: allocations start on slots.
            if region.end > here:
                here = slot_ceil(region.end)
        self._full.note(size, here)
        return here if here + size <= self.top else None

    def highest_fit(self, size: int) -> int | None:
        """The highest slot-aligned address at which *size* bytes are free, or None."""
        ceiling = -self._full_above.below(size, -self.top)
        for region in self._regions.down_from(self._regions.place(ceiling - 1)):
            base = (ceiling - size) & -SLOT
            if base >= max(region.end, self.low):
                self._full_above.note(size, -ceiling)
                return base
            ceiling = region.start
        self._full_above.note(size, -ceiling)
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

    def derived(self, by: Callable[[AddressSpace], T]) -> T:
        """What *by*, a pure function, makes of this space: computed once until a region changes.

        A snapshot and its origin share it until one of the two is changed.
        """
        known = self._derived
        if known is None:
            known = self._derived = {}
        if by not in known:
            known[by] = by(self)
        found: T = known[by]
        return found

    # -- changing --------------------------------------------------------------------------------

    def snapshot(self) -> AddressSpace:
        """A copy that costs nothing until one of the two is changed."""
        copy = object.__new__(AddressSpace)
        copy.bits, copy.low, copy.top = self.bits, self.low, self.top
        copy._regions = self._regions.copy()
        copy._full, copy._full_above = self._full.copy(), self._full_above.copy()
        if self._derived is None:
            self._derived = {}
        copy._derived = self._derived
        return copy

    def add(self, region: Region) -> None:
        """Put *region* in.  Raises Overlap where something is there already."""
        place, before, after = self._regions.around(region.start)
        if region.end <= region.start:
            raise Overlap(f"{region!r} ends before it starts")
        if before is not None and before.end > region.start:
            raise Overlap(f"{region!r} overlaps {before!r}")
        if after is not None and after.start < region.end:
            raise Overlap(f"{region!r} overlaps {after!r}")
        self._regions.insert(place, region)
        self._derived = None

    def remove(self, start: int) -> Region:
        """Take out the region that starts at *start* and return it; ForkvizError if none does."""
        place = self._regions.place(start)
        region = self._regions.get(place)
        if region is None or region.start != start:
            raise ForkvizError(f"no region starts at {hex_(start)}")
        before, after = self._regions.last(start - 1), self._regions.next(place)
        self._full.freed(self.low if before is None else slot_ceil(before.end))
        self._full_above.freed(-self.top if after is None else -after.start)
        self._derived = None
        return self._regions.delete(place)


def _apart(ordered: list[Region]) -> bool:
    """Whether no region is empty and none meets the next."""
    starts, ends = [region[0] for region in ordered], [region[1] for region in ordered]
    return all(map(lt, starts, ends)) and all(map(le, ends, islice(starts, 1, None)))


def _run(region: Region) -> tuple[object, ...]:
    """What two neighbouring rows must share for VirtualQuery to report them as one."""
    return (region.base, region.state, region.kind, region.protect)
