"""The reload before the patches: two tries for each DLL, all below it reserved for the second."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.core.address import SLOT
from forkviz.core.region import State
from forkviz.machine.events import Call, Why, Win32
from forkviz.traces.trace import Trace
from tests.support.chance import random_scenario
from tests.support.scenarios import dll, occupied, scenario

BEFORE = "cygwin-2011-04"
MOVED = dll("a.dll", 0x700000, 0x6D000000)
WALL = occupied(0x6D000000, SLOT, "wall")


def calls(trace: Trace, why: Why) -> list[Call]:
    return [event for event in trace if isinstance(event, Call) and event.why is why]


def test_a_dll_that_lands_right_is_tried_once() -> None:
    """Mapped on trial, whether it is relocated or not; unmapped; loaded."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)]), policy=BEFORE)
    assert [call.name for call in trace if isinstance(call, Call)] == [
        Win32.LOAD_EX,
        Win32.FREE_LIBRARY,
        Win32.LOAD,
    ]


def test_all_that_is_free_below_the_place_is_reserved_for_the_second_try() -> None:
    """Region by region, each from a slot on, up to the place itself; and released again."""
    walls = [WALL, occupied(0x100000, 0x1000, "one page"), occupied(0x200000, SLOT, "a slot")]
    trace = forkviz.fork(scenario([MOVED], walls), policy=BEFORE)
    assert trace.succeeded
    blocks = [(call.address, call.address + call.size) for call in calls(trace, Why.BLOCK)]
    assert blocks == [(0x10000, 0x100000), (0x110000, 0x200000), (0x210000, 0x700000)]
    assert {call.address for call in calls(trace, Why.UNBLOCK)} == {start for start, _ in blocks}
    assert trace.state(-1).child.is_free(0x10000, 0x100000)


def test_there_are_two_tries_and_no_more() -> None:
    """A hole above the target that the loader likes is blocked once; a second one ends it."""
    walls = [WALL, occupied(0x800000, 0x1000)]
    one = dll("a.dll", 0x700000, 0x900000)
    trace = forkviz.fork(scenario([one], walls), policy=BEFORE)
    assert trace.succeeded
    assert len(calls(trace, Why.TRIAL)) == 2
    from forkviz.scenarios.windows import Loader, Placement

    highest = replace(scenario([MOVED], walls), loader=Loader(Placement.HIGHEST))
    trace = forkviz.fork(highest, policy=BEFORE)
    assert not trace.succeeded
    assert len(calls(trace, Why.TRIAL)) == 2
    assert trace.message.startswith(
        r"unable to remap C:\cygwin64\usr\bin\a.dll to same address as parent: 0x700000 != "
    )


@pytest.mark.parametrize(
    ("protect", "state", "freed"),
    [
        ("PAGE_NOACCESS", State.RESERVED, True),
        ("PAGE_READWRITE", State.RESERVED, False),
        ("PAGE_NOACCESS", State.COMMITTED, False),
    ],
)
def test_what_looks_like_its_own_reservation_is_released_whoever_made_it(
    protect: str, state: State, freed: bool
) -> None:
    """Reserved, and not to be accessed: that is all that release_upto looks at."""
    foreign = occupied(0x200000, SLOT, "a guard zone", protect=protect, state=state)
    trace = forkviz.fork(scenario([MOVED], [foreign, WALL]), policy=BEFORE)
    assert (trace.state(-1).child.at(0x200000) is None) is freed


def test_what_is_above_the_place_is_not_released() -> None:
    """The walk ends at the target."""
    foreign = occupied(0x800000, SLOT, protect="PAGE_NOACCESS", state=State.RESERVED)
    trace = forkviz.fork(scenario([MOVED], [foreign, WALL]), policy=BEFORE)
    assert trace.state(-1).child.at(0x800000) is not None


def test_each_dll_is_tried_at_most_twice_in_any_scenario() -> None:
    """And the walks end, whatever the child holds."""
    walked = 0
    for seed in range(60):
        trace = forkviz.fork(random_scenario(f"upto/{seed}", faults="none"), policy=BEFORE)
        if trace.outcome.attempts == 1:
            for plan in trace.scenario.loads():
                tried = [c for c in calls(trace, Why.TRIAL) if c.dll == plan.name]
                assert len(tried) <= 2
        walked += bool(calls(trace, Why.BLOCK))
    assert walked > 20
