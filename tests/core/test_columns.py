"""RegionColumns: the space that the same regions make, none of which is made too early."""

from __future__ import annotations

from array import array

import pytest

from forkviz.core import store
from forkviz.core.captures.columns import Common, RegionColumns
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace

KNOWN = (
    Common(State.COMMITTED, Kind.IMAGE, "r-xp", "/usr/bin/a.dll", Use.IMAGE),
    Common(State.RESERVED, Kind.PRIVATE, "===p", "", Use.UNKNOWN),
)
COUNT = 2 * store.CHUNK + 7
STARTS = [0x10000 * (i + 1) for i in range(COUNT)]
REGIONS = [
    Region(start, start + 0x8000, c.state, c.kind, start - 0x1000, c.protect, c.name, c.use, line=i)
    for i, (start, c) in enumerate(zip(STARTS, (KNOWN * COUNT)[:COUNT], strict=True), 5)
]


def columns() -> RegionColumns:
    return RegionColumns(
        array("Q", STARTS),
        array("Q", [start + 0x8000 for start in STARTS]),
        array("Q", [start - 0x1000 for start in STARTS]),
        array("I", range(5, 5 + COUNT)),
        array("I", [i % 2 for i in range(COUNT)]),
        KNOWN,
    )


def test_the_space_is_that_of_the_regions() -> None:
    """Each field of each region, and whatever asks for them."""
    ours, plain = AddressSpace(64, columns()), AddressSpace(64, REGIONS)
    assert list(columns()) == REGIONS
    assert ours == plain
    assert list(reversed(ours)) == REGIONS[::-1]
    assert all(type(region.start) is int for region in ours)
    assert {region.source for region in ours} == {Source.OBSERVED}
    assert list(AddressSpace(64, columns()).gaps()) == list(plain.gaps())


def test_regions_are_made_a_chunk_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """One address is asked for: its chunk alone is made, and once."""
    asked: list[tuple[int, int]] = []
    made = RegionColumns.made

    def counted(self: RegionColumns, first: int, stop: int) -> list[Region]:
        asked.append((first, stop))
        return made(self, first, stop)

    monkeypatch.setattr(RegionColumns, "made", counted)
    space = AddressSpace(64, columns())
    assert len(space) == COUNT
    assert asked == []
    wanted = REGIONS[store.CHUNK + 3]
    assert space.at(wanted.start) == space.at(wanted.end - 1) == wanted
    assert asked == [(store.CHUNK, 2 * store.CHUNK)]


def test_a_copy_is_changed_alone() -> None:
    """Regions of columns are taken out and added as any others are."""
    space = AddressSpace(64, columns())
    copy = space.snapshot()
    copy.remove(REGIONS[-1].start)
    copy.add(Region(0x1000, 0x2000))
    assert list(space) == REGIONS
    assert list(copy) == [Region(0x1000, 0x2000), *REGIONS[:-1]]


def test_no_columns_are_no_regions() -> None:
    """An empty list is an empty space."""
    nothing = RegionColumns(array("Q"), array("Q"), array("Q"), array("I"), array("I"), ())
    assert AddressSpace(32, nothing) == AddressSpace(32)
