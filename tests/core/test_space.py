"""AddressSpace is held against a model that knows of every page what occupies it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP
from forkviz.core.region import Kind, Region, State
from forkviz.core.space import AddressSpace
from forkviz.errors import ForkvizError, Overlap
from tests.support.examples import examples

#: A space small enough to look at every page, with regions beyond its top too.
TOP = 0x18_0000
BEYOND = TOP + 2 * SLOT

#: Each example looks at some 400 pages one by one.
ENOUGH = settings(max_examples=examples(60))

ADDRESSES = st.integers(0, BEYOND - 1)
SIZES = st.one_of(
    st.integers(1, BEYOND), st.integers(1, 24).map(lambda n: n * SLOT), st.just(TOP - USER_LOW)
)


#: Pages left free, pages taken, whether it starts an allocation, state, protection.
PIECES = st.tuples(
    st.sampled_from([0, 0, 1, 2, 7, 15, 16, 17, 40, 100]),
    st.sampled_from([1, 2, 3, 15, 16, 17, 33, 100]),
    st.booleans(),
    st.sampled_from([State.RESERVED, State.COMMITTED]),
    st.sampled_from(["rw-p", "r--p"]),
)


def lay_out(
    pieces: list[tuple[int, int, bool, State, str]], high: bool, order: Random
) -> list[Region]:
    """Disjoint regions, some touching, some of one allocation, in some order.

    high: whether there is one beyond the user range, as a large-address-aware program has it.
    """
    regions: list[Region] = []
    end = base = 0
    for gap, size, starts, state, protect in pieces:
        start = end + gap * PAGE
        end = start + size * PAGE
        if end >= BEYOND:
            break
        base = start if gap or starts else base
        regions.append(Region(start, end, state, Kind.PRIVATE, base, protect))
    if high and end < BEYOND:
        regions.append(Region(BEYOND - PAGE, BEYOND))
    order.shuffle(regions)
    return regions


def layouts() -> st.SearchStrategy[list[Region]]:
    return st.builds(
        lay_out, st.lists(PIECES, max_size=14), st.booleans(), st.randoms(use_true_random=False)
    )


def pages_of(regions: Iterable[Region]) -> dict[int, Region]:
    """The model: page number to region."""
    return {p: r for r in regions for p in range(r.start // PAGE, r.end // PAGE)}


def space_of(regions: Iterable[Region]) -> AddressSpace:
    return AddressSpace(32, regions, top=TOP)


def is_free(model: dict[int, Region], start: int, end: int) -> bool:
    return all(p not in model for p in range(start // PAGE, -(-end // PAGE)))


@ENOUGH
@given(layouts(), ADDRESSES)
def test_at_gives_the_region_of_the_page(regions: list[Region], address: int) -> None:
    """at() knows of every address what occupies it."""
    assert space_of(regions).at(address) == pages_of(regions).get(address // PAGE)


@ENOUGH
@given(layouts(), st.integers(-PAGE, BEYOND))
def test_query_gives_the_run_from_the_page_on(regions: list[Region], address: int) -> None:
    """query() reports from the page of the address to the last page that is alike and adjacent."""
    found = space_of(regions).query(address)
    if not 0 <= address < TOP:
        assert found is None
        return
    model = pages_of(regions)

    def likeness(page: int) -> tuple[object, ...] | None:
        region = model.get(page)
        return region and (region.base, region.state, region.protect)

    first = last = address // PAGE
    limit = (BEYOND if first in model else TOP) // PAGE
    while last + 1 < limit and likeness(last + 1) == likeness(first):
        last += 1
    assert found is not None
    assert (found.start, found.end) == (first * PAGE, (last + 1) * PAGE)
    assert (found.state is State.FREE) == (first not in model)
    if first in model:
        assert found.base == model[first].base


@ENOUGH
@given(layouts())
def test_gaps_are_the_free_runs_of_the_user_range(regions: list[Region]) -> None:
    """gaps() gives each free page of the range once, in maximal runs, in order."""
    gaps = list(space_of(regions).gaps())
    model = pages_of(regions)
    free = [p for p in range(USER_LOW // PAGE, TOP // PAGE) if p not in model]
    assert [p for g in gaps for p in range(g.start // PAGE, g.end // PAGE)] == free
    assert all(a.end < b.start for a, b in pairwise(gaps))
    assert all(g.state is State.FREE for g in gaps)


@ENOUGH
@given(layouts())
def test_walk_gives_regions_and_gaps_in_order(regions: list[Region]) -> None:
    """walk() is everything, sorted, without overlaps."""
    space = space_of(regions)
    walked = list(space.walk())
    assert walked == sorted([*regions, *space.gaps()])
    assert all(a.end <= b.start for a, b in pairwise(walked))


@ENOUGH
@given(layouts(), ADDRESSES, SIZES)
def test_overlapping_gives_what_shares_a_byte(regions: list[Region], start: int, size: int) -> None:
    """overlapping() and is_free() agree with the pages of the range."""
    space, model = space_of(regions), pages_of(regions)
    end = start + size
    wanted = {model[p] for p in range(start // PAGE, -(-end // PAGE)) if p in model}
    assert space.overlapping(start, end) == tuple(sorted(wanted))
    assert space.is_free(start, end) == (not wanted)


@ENOUGH
@given(layouts(), SIZES)
def test_lowest_fit_is_the_first_slot_that_is_free(regions: list[Region], size: int) -> None:
    """lowest_fit() finds what trying every slot from below finds."""
    model = pages_of(regions)
    slots = range(USER_LOW, TOP - size + 1, SLOT)
    wanted = next((s for s in slots if is_free(model, s, s + size)), None)
    assert space_of(regions).lowest_fit(size) == wanted


@ENOUGH
@given(layouts(), SIZES)
def test_highest_fit_is_the_last_slot_that_is_free(regions: list[Region], size: int) -> None:
    """highest_fit() finds what trying every slot from above finds."""
    model = pages_of(regions)
    slots = reversed(range(USER_LOW, TOP - size + 1, SLOT))
    wanted = next((s for s in slots if is_free(model, s, s + size)), None)
    assert space_of(regions).highest_fit(size) == wanted


#: What happens to a space between two looks: a region comes, one goes, or a copy is made.
HAPPENS = st.lists(
    st.tuples(st.sampled_from(["look", "look", "come", "go", "copy"]), SIZES, st.integers(0, 20)),
    max_size=25,
)


@settings(max_examples=examples(200))
@given(layouts(), HAPPENS)
def test_what_is_remembered_of_full_places_never_hides_one_that_is_free(
    regions: list[Region], happens: list[tuple[str, int, int]]
) -> None:
    """Looks of any sizes between additions, removals and copies find what a new space finds."""
    space = space_of(regions)
    for what, size, which in happens:
        if what == "look":
            assert space.lowest_fit(size) == space_of(space).lowest_fit(size)
            assert space.highest_fit(size) == space_of(space).highest_fit(size)
        elif what == "come" and (base := space.lowest_fit(size)) is not None:
            space.add(Region(base, base + size))
        elif what == "go" and len(space):
            space.remove(list(space)[which % len(space)].start)
        elif what == "copy":
            old, space = space, space.snapshot()
            if len(old):
                old.remove(list(old)[which % len(old)].start)


@ENOUGH
@given(layouts(), layouts())
def test_add_takes_what_fits_and_refuses_the_rest(
    regions: list[Region], others: list[Region]
) -> None:
    """add() puts a region in exactly if all its pages are free; a refusal changes nothing."""
    space, model = space_of(regions), pages_of(regions)
    for region in others:
        before = list(space)
        if is_free(model, region.start, region.end):
            space.add(region)
            model.update(pages_of([region]))
            assert list(space) == sorted([*before, region])
        else:
            with pytest.raises(Overlap):
                space.add(region)
            assert list(space) == before
    assert pages_of(space) == model


@ENOUGH
@given(layouts(), st.data())
def test_remove_takes_out_what_starts_there_and_nothing_else(
    regions: list[Region], data: st.DataObject
) -> None:
    """remove() returns the region of that very start, and refuses any other address."""
    space = space_of(regions)
    starts = {r.start: r for r in regions}
    start = data.draw(
        st.one_of(st.sampled_from(sorted(starts)) if starts else ADDRESSES, ADDRESSES)
    )
    if start in starts:
        assert space.remove(start) == starts.pop(start)
    else:
        with pytest.raises(ForkvizError):
            space.remove(start)
    assert list(space) == sorted(starts.values())


@ENOUGH
@given(layouts(), st.data())
def test_a_snapshot_and_its_origin_do_not_see_each_others_changes(
    regions: list[Region], data: st.DataObject
) -> None:
    """Whichever of the two changes first, the other stays as it was."""
    space = space_of(regions)
    copy = space.snapshot()
    assert copy == space
    changed, kept = data.draw(st.permutations([space, copy]))
    for region in data.draw(st.permutations(regions))[:3]:
        changed.remove(region.start)
    new = Region(BEYOND, BEYOND + PAGE)
    changed.add(new)
    assert list(kept) == sorted(regions)
    kept.add(new._replace(end=BEYOND + 2 * PAGE))
    assert changed.at(BEYOND) == new


@ENOUGH
@given(layouts())
def test_the_order_in_which_regions_come_does_not_matter(regions: list[Region]) -> None:
    """A space is the same from any order of its regions."""
    assert space_of(regions) == space_of(sorted(regions))
    assert list(space_of(regions)) == sorted(regions)


@ENOUGH
@given(layouts())
def test_allocation_gives_all_regions_of_one_base(regions: list[Region]) -> None:
    """allocation() finds the regions of the allocation that starts where it is asked."""
    space = space_of(regions)
    for base in {r.base for r in regions}:
        assert space.allocation(base) == tuple(sorted(r for r in regions if r.base == base))


@pytest.mark.parametrize(
    "regions",
    [
        [Region(0x10000, 0x12000), Region(0x11000, 0x13000)],
        [Region(0x10000, 0x12000), Region(0x10000, 0x12000)],
        [Region(0x12000, 0x12000)],
        [Region(0x13000, 0x12000)],
    ],
)
def test_regions_that_cannot_be_are_refused(regions: list[Region]) -> None:
    """Neither overlapping nor empty regions make a space."""
    with pytest.raises(Overlap):
        AddressSpace(64, regions)


def test_a_width_that_no_windows_has_is_refused() -> None:
    """Addresses have 32 or 64 bits, and each width its own top."""
    for bits, top in USER_TOP.items():
        assert AddressSpace(bits).top == top
    with pytest.raises(ForkvizError, match="16"):
        AddressSpace(16)


def count_of(space: AddressSpace) -> int:
    """A pure function of a space; ASKED counts how often it was called."""
    ASKED.append(space)
    return len(space)


ASKED: list[AddressSpace] = []


def test_what_is_derived_is_computed_once_until_a_region_changes() -> None:
    """A snapshot and its origin share it, whichever is asked; each that changes asks anew."""
    ASKED.clear()
    first, more = Region(0x10000, 0x20000), Region(0x30000, 0x40000)
    space = AddressSpace(32, [first])
    copy = space.snapshot()
    assert [copy.derived(count_of), space.derived(count_of), space.derived(len)] == [1, 1, 1]
    assert len(ASKED) == 1
    copy.add(more)
    assert (copy.derived(count_of), space.derived(count_of), len(ASKED)) == (2, 1, 2)
    copy.remove(more.start)
    assert (copy.derived(count_of), len(ASKED)) == (1, 3)
    assert space.snapshot().derived(count_of) == 1
    assert len(ASKED) == 3


def test_what_is_claimed_is_put_only_where_nothing_is() -> None:
    """A region that meets another, below or above, is not put, and nothing changes."""
    held = Region(3 * SLOT, 5 * SLOT)
    space = AddressSpace(64, [held])
    for start, end in ((2, 4), (4, 6), (3, 5), (1, 9)):
        assert not space.claim(Region(start * SLOT, end * SLOT))
    assert list(space) == [held]
    assert space.claim(Region(2 * SLOT, 3 * SLOT))
    assert space.claim(Region(5 * SLOT, 6 * SLOT))
    assert [region.start // SLOT for region in space] == [2, 3, 5]


def test_a_view_is_the_same_until_a_region_changes() -> None:
    """And it stays what it was."""
    space = AddressSpace(64, [Region(3 * SLOT, 5 * SLOT)])
    before = space.view()
    assert space.view() is before
    space.add(Region(7 * SLOT, 8 * SLOT))
    after = space.view()
    assert (len(before), len(after)) == (1, 2)
    space.remove(7 * SLOT)
    assert space.view() == before
    # One who changes a view after all changes only their own.
    mine = space.view()
    mine.add(Region(7 * SLOT, 8 * SLOT))
    assert len(space.view()) == 1
