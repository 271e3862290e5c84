"""space: the regions of one process, sorted, so that any address is found in O(log n).

Only what is occupied is stored.  Free space is what lies between: it can't be forgotten, and it
can't disagree.  ``snapshot()`` shares the storage (``store``) until one of the two is changed, and
then but for the part that is, so a trace may keep many states of a large space.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice, takewhile
from operator import index as indexed
from operator import le, lt
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeVar, overload

from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP, hex_, slot_ceil
from forkviz.core.captures.columns import RegionColumns
from forkviz.core.displayed import Displayed
from forkviz.core.full import FullBelow
from forkviz.core.region import Kind, Region, Source, State, Use, made
from forkviz.core.store import SortedRegions
from forkviz.errors import ForkvizError, Overlap

if TYPE_CHECKING:
    from random import Random

__all__ = ["AddressSpace"]

T = TypeVar("T")
#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_FREE, _NONE, _UNKNOWN, _OBSERVED = State.FREE, Kind.NONE, Use.UNKNOWN, Source.OBSERVED


class AddressSpace(Displayed):
    """The occupied regions of one process.

    bits: 32 or 64.  low, top: the user range ``[low, top)`` that calls may ask for.  Regions beyond
    it (a Linux vsyscall page, a large-address-aware program's upper half) are kept and shown, but
    no call reaches them.

    Iterating gives the occupied regions in order of address; ``walk()`` gives the free runs too.
    ``space[0]`` is the lowest one and ``space[-5:]`` a tuple of the highest ones.  ``0x400000 in
    space`` tells whether the address is occupied, ``region in space`` whether it is one of them.
    """

    __slots__ = ("_derived", "_full", "_full_above", "_regions", "_view", "bits", "low", "top")

    def __init__(
        self,
        bits: int,
        regions: Iterable[Region] | RegionColumns = (),
        *,
        low: int = USER_LOW,
        top: int | None = None,
    ) -> None:
        """Regions in any order; raises Overlap if two of them meet, ForkvizError for other bits.

        Columns are in order already, and their regions are not made before one is asked for.
        """
        if bits not in USER_TOP:
            raise ForkvizError(f"an address space has 32 or 64 bits, not {bits}")
        self.bits = bits
        self.low = low
        self.top = USER_TOP[bits] if top is None else top
        if not isinstance(regions, RegionColumns):
            regions = sorted(regions)
            _refuse_overlaps(regions)
        self._regions = SortedRegions(regions)
        # Above an address is below its negative.  None where no search has found anything full.
        self._full: FullBelow | None = None
        self._full_above: FullBelow | None = None
        # What was derived from these regions, by what derives it; None where nothing was.
        self._derived: dict[Any, Any] | None = None
        self._view: AddressSpace | None = None

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
        here = address & -PAGE
        place, region, following = self._regions.around(here)
        if region is not None and here < region[1]:
            end = region[1]
            if following is None or following.start != end:
                return region if here == region.start else region._replace(start=here)
            for follower in self._regions.after(place):
                if follower.start != end or _run(follower) != _run(region):
                    break
                end = follower.end
            return region._replace(start=here, end=end)
        end = following[0] if following is not None and following[0] < self.top else self.top
        return made(Region, (here, end, _FREE, _NONE, here, "", "", _UNKNOWN, _OBSERVED, 0))

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
        regions = self._regions
        held, i = regions.seek(base)
        if i == len(held):
            return ()
        first = held[i]
        if first[4] != base and first.base != base:
            return ()
        if i + 1 < len(held) and held[i + 1][4] != base:
            return (first,)  # as a rule
        return tuple(
            takewhile(lambda region: region.base == base, regions.after(regions.place(base - 1)))
        )

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
        full = self._full
        if full is None:
            full = self._full = FullBelow()
        here, top = full.below(size, self.low), self.top
        place, before, after = self._regions.around(here)
        if before is not None and before[1] > here:
            here = (before[1] + SLOT - 1) & -SLOT
        if after is None or (after[0] if after[0] < top else top) - here < size:
            here = self._fit_after(place, here, size)
        full.note(size, here)
        return here if here + size <= top else None

    def _fit_after(self, place: tuple[int, int], here: int, size: int) -> int:
        """The lowest slot at or above *here* at which *size* bytes are free, were it not for the
        end of the user range; no region after *place* ends below *here*."""
        top = self.top
        for region in self._regions.after(place):
            start, end = region[0], region[1]
            if (start if start < top else top) - here >= size:
                return here
            # The rest of a slot in use cannot be reserved: allocations start on slots.
            if end > here:
                here = (end + SLOT - 1) & -SLOT
        return here

    def highest_fit(self, size: int) -> int | None:
        """The highest slot-aligned address at which *size* bytes are free, or None."""
        full = self._full_above
        if full is None:
            full = self._full_above = FullBelow()
        ceiling = -full.below(size, -self.top)
        for region in self._regions.down_from(self._regions.place(ceiling - 1)):
            base = (ceiling - size) & -SLOT
            if base >= max(region.end, self.low):
                full.note(size, -ceiling)
                return base
            ceiling = region.start
        full.note(size, -ceiling)
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
        full, above = self._full, self._full_above
        copy._full = None if full is None else full.copy()
        copy._full_above = None if above is None else above.copy()
        if self._derived is None:
            self._derived = {}
        copy._derived = self._derived
        copy._view = None
        return copy

    def view(self) -> AddressSpace:
        """A snapshot for one who only looks: the same one until a region changes."""
        seen = self._view
        # What was derived is shared until one of the two is changed.
        if seen is None or self._derived is None or seen._derived is not self._derived:
            seen = self._view = self.snapshot()
        return seen

    def add(self, region: Region) -> None:
        """Put *region* in.  Raises Overlap where something is there already."""
        if region.end <= region.start:
            raise Overlap(f"{region!r} ends before it starts")
        if not self.claim(region):
            _, before, after = self._regions.around(region.start)
            met = before if before is not None and before.end > region.start else after
            raise Overlap(f"{region!r} overlaps {met!r}")

    def claim(self, region: Region) -> bool:
        """Put *region* in if nothing is there; whether it was put.  It does not end before it
        starts."""
        if self._regions.put(region):
            self._derived = None
            return True
        return False

    def remove(self, start: int) -> Region:
        """Take out the region that starts at *start* and return it; ForkvizError if none does."""
        taken = self._regions.take(start)
        if taken is None:
            raise ForkvizError(f"no region starts at {hex_(start)}")
        region, before, after = taken
        if self._full is not None:
            self._full.freed(self.low if before is None else slot_ceil(before.end))
        if self._full_above is not None:
            self._full_above.freed(-self.top if after is None else -after.start)
        self._derived = None
        return region


def _refuse_overlaps(ordered: list[Region]) -> None:
    """Raise Overlap where a region is empty or meets the next."""
    previous = None
    for region in () if _apart(ordered) else ordered:
        if region.end <= region.start:
            raise Overlap(f"{region!r} ends before it starts")
        if previous is not None and region.start < previous.end:
            raise Overlap(f"{region!r} overlaps {previous!r}")
        previous = region


def _apart(ordered: list[Region]) -> bool:
    """Whether no region is empty and none meets the next."""
    starts, ends = [region[0] for region in ordered], [region[1] for region in ordered]
    return all(map(lt, starts, ends)) and all(map(le, ends, islice(starts, 1, None)))


def _run(region: Region) -> tuple[object, ...]:
    """What two neighbouring rows must share for VirtualQuery to report them as one."""
    return (region.base, region.state, region.kind, region.protect)
