"""A Delta is a step that can be taken and taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.address import PAGE
from forkviz.core.delta import NOTHING, Delta
from forkviz.core.region import Region, State
from forkviz.core.space import AddressSpace
from forkviz.errors import ForkvizError, Overlap

#: Which of 40 neighbouring pages are occupied.
PAGES = st.sets(st.integers(16, 55))


def regions(pages: set[int], state: State = State.COMMITTED) -> tuple[Region, ...]:
    return tuple(Region(p * PAGE, (p + 1) * PAGE, state) for p in sorted(pages))


@given(PAGES, PAGES)
def test_a_step_leads_from_one_space_to_the_other_and_back(a: set[int], b: set[int]) -> None:
    """apply() takes out and puts in what the delta says; undo() is its reverse."""
    before = AddressSpace(32, regions(a))
    after = AddressSpace(32, regions(a - b) + regions(b, State.RESERVED))
    delta = Delta(removed=regions(a & b), added=regions(b, State.RESERVED))
    space = before.snapshot()
    delta.apply(space)
    assert space == after
    delta.undo(space)
    assert space == before


@given(PAGES)
def test_the_empty_step_changes_nothing(pages: set[int]) -> None:
    """NOTHING is a step like any other."""
    space = AddressSpace(64, regions(pages))
    NOTHING.apply(space)
    assert space == AddressSpace(64, regions(pages))


def test_a_step_that_does_not_fit_is_refused() -> None:
    """What is to come must be free, and what is to go must be there."""
    space = AddressSpace(32, regions({16}))
    with pytest.raises(Overlap):
        Delta(added=(Region(0x10000, 0x12000),)).apply(space)
    with pytest.raises(ForkvizError):
        Delta(removed=(Region(0x20000, 0x21000),)).apply(space)
    assert list(space) == list(regions({16}))
