"""The containers of the public API: iteration, len, in, indexing and slices, as Python has them."""

from __future__ import annotations

import pytest

import forkviz
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace
from forkviz.core.store import CHUNK
from forkviz.machine.events import Finished, ForkStarted
from forkviz.traces.trace import Trace
from tests.support.scenarios import two_relocated

#: Public names that hold others, each with what it holds; a new one needs tests here.
CONTAINERS = {"AddressSpace", "Region", "Trace"}
#: More than one chunk of the store's.
MANY = tuple(Region(i << 16, (i << 16) + 0x8000) for i in range(1, 2 * CHUNK + 5))


def test_all_public_containers_are_known() -> None:
    """Whatever can be iterated over, or asked with ``in``, of all that is public."""
    light = [name for name in forkviz.__all__ if not name.endswith(("Explorer", "View"))]
    kinds = [getattr(forkviz, name) for name in light]
    found = {k.__name__ for k in kinds if isinstance(k, type) and hasattr(k, "__iter__")}
    assert found == CONTAINERS


@pytest.fixture(scope="module")
def trace() -> Trace:
    return forkviz.fork(two_relocated())


# -- spaces --------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 5, CHUNK, len(MANY)])
def test_a_space_is_the_sequence_of_its_regions(count: int) -> None:
    """In order of address, over the edges of the store's chunks too."""
    space = AddressSpace(32, reversed(MANY[:count]))
    assert (len(space), tuple(space), bool(space)) == (count, MANY[:count], count > 0)
    assert tuple(reversed(space)) == MANY[:count][::-1]
    assert tuple(space[i] for i in range(count)) == MANY[:count]
    assert tuple(space[-i] for i in range(1, count + 1)) == MANY[:count][::-1]
    for which in (slice(None), slice(1, 3), slice(-2, None), slice(None, None, -1), slice(5, 2)):
        assert space[which] == MANY[:count][which]
    for beyond in (count, -count - 1, 0x400000):
        with pytest.raises(IndexError, match=f"of {count}"):
            _ = space[beyond]


def test_a_space_knows_which_addresses_are_occupied() -> None:
    """From the first byte to the last, and no further; and which regions are in it."""
    space = AddressSpace(32, MANY)
    region = MANY[700]
    assert region.start in space
    assert region.end - 1 in space
    assert region.end not in space
    assert region.start - 1 not in space
    assert -1 not in space
    assert region in space
    assert region._replace(name="other") not in space
    space.remove(region.start)
    assert region.start not in space
    assert region not in space


def test_the_regions_of_a_state_can_be_asked(trace: Trace) -> None:
    """As the documentation has it: what is there, at a step."""
    child = trace.state(-1).child
    assert child[0].start in child
    assert child[-1] in child


# -- regions -------------------------------------------------------------------------------------


def test_an_address_is_in_a_region_from_its_start_to_before_its_end() -> None:
    """Not because it happens to equal a field, such as its end."""
    region = Region(0x10000, 0x20000, line=7)
    assert 0x10000 in region
    assert 0x1FFFF in region
    assert 0x20000 not in region
    assert 7 not in region


# -- traces --------------------------------------------------------------------------------------


def test_a_trace_is_the_sequence_of_its_events(trace: Trace) -> None:
    """One for each step; the state after it is ``state(step)``."""
    assert tuple(trace) == trace.events
    assert tuple(reversed(trace)) == trace.events[::-1]
    assert isinstance(trace[0], ForkStarted)
    assert isinstance(trace[-1], Finished)
    assert [trace[i] for i in range(len(trace))] == [s.event for s in trace.states()]
    assert trace[2:9:3] == trace.events[2:9:3]
    assert trace[5] in trace
    assert trace.outcome._replace(errno=99) not in trace
    for beyond in (len(trace), -len(trace) - 1):
        with pytest.raises(IndexError, match=f"step {beyond} of {len(trace)}"):
            _ = trace[beyond]


# -- what can't be in one ------------------------------------------------------------------------


@pytest.mark.parametrize("odd", ["0x400000", "a.dll", None, 1.5, (1, 2)])
def test_what_can_not_be_in_one_is_refused_and_not_just_absent(trace: Trace, odd: object) -> None:
    """A False would be believed."""
    for container in (trace, trace.initial_child, Region(0x10000, 0x20000)):
        with pytest.raises(TypeError, match=type(odd).__name__):
            _ = odd in container


def test_a_step_or_an_address_is_not_in_a_trace(trace: Trace) -> None:
    """It says where to look for either."""
    with pytest.raises(TypeError, match="range"):
        _ = 5 in trace


@pytest.mark.parametrize("odd", ["0", None, 1.0])
def test_an_index_is_a_number(trace: Trace, odd: object) -> None:
    """As of any sequence."""
    for container in (trace, trace.initial_child):
        with pytest.raises(TypeError):
            _ = container[odd]
