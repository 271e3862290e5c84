"""Traces: every way to a state leads to the same state, and a trace survives being saved."""

from __future__ import annotations

import functools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings

import forkviz
from forkviz.core.address import SLOT, USER_LOW
from forkviz.core.region import Region
from forkviz.errors import BadTrace
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Finished,
    FrameEntered,
    FrameLeft,
    PhaseEntered,
    SortAppended,
    Why,
)
from forkviz.machine.phase import Phase
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.state import Placed
from forkviz.traces.trace import KEYFRAME_EVERY, Trace
from tests.support.examples import examples
from tests.support.scenarios import (
    CALLS,
    TESTS,
    awkward_scenarios,
    dll,
    occupied,
    quick,
    random_traces,
    scenario,
    two_relocated,
)


@functools.cache
def long_trace() -> Trace:
    """More than four keyframes' worth of events, with retries near the end."""
    kept = [dll(f"{i}.dll", USER_LOW + i * SLOT) for i in range(40)]
    wanted = USER_LOW + 42 * SLOT
    walls = [occupied(USER_LOW + 90 * SLOT, SLOT)]
    return forkviz.fork(scenario([dll("moved.dll", wanted, walls[0].start), *kept], walls))


def regions_by_hand(trace: Trace) -> Iterator[set[Region]]:
    """The child's regions after each event, folded as sets from the start."""
    regions = set(trace.initial_child)
    for event in trace:
        if isinstance(event, Call):
            assert regions >= set(event.delta.removed)
            regions = (regions - set(event.delta.removed)) | set(event.delta.added)
        yield regions


def some_traces() -> list[Trace]:
    return [long_trace(), forkviz.fork(two_relocated()), *random_traces()[:20]]


# -- states --------------------------------------------------------------------------------------


def test_the_long_trace_is_long() -> None:
    """The tests of keyframes need several, and a last one that is not full."""
    assert long_trace().succeeded
    assert len(long_trace()) > 4 * KEYFRAME_EVERY
    assert any(isinstance(event, BlockChosen) for event in long_trace())


def test_every_state_is_what_its_deltas_make_of_the_start() -> None:
    """``states()`` in turn and ``state(i)`` both give the child that a fold by hand gives."""
    for trace in some_traces():
        fresh = Trace(trace.scenario, trace.initial_parent, trace.initial_child, trace)
        for step, (by_hand, state) in enumerate(
            zip(regions_by_hand(trace), trace.states(), strict=True)
        ):
            assert state.step == step
            assert state.event is trace.events[step]
            assert set(state.child) == by_hand
            assert fresh.state(step) == state


@pytest.mark.parametrize("way", ["forward", "backward", "jumping", "from the end"])
def test_a_state_does_not_depend_on_the_way_to_it(way: str) -> None:
    """Keyframes are made as far as was asked for; whoever asks first must get the same."""
    known = long_trace()
    expected = list(known.states())
    trace = Trace(known.scenario, known.initial_parent, known.initial_child, known)
    count = len(trace)
    steps = {
        "forward": range(count),
        "backward": range(count - 1, -1, -1),
        "jumping": [i * 97 % count for i in range(count)],
        "from the end": range(-1, -count - 1, -1),
    }[way]
    for step in steps:
        assert trace.state(step) == expected[step]


@pytest.mark.parametrize("multiple", [1, 2, 3])
def test_the_steps_around_a_keyframe_are_right_when_asked_for_alone(multiple: int) -> None:
    """63, 64 and 65: the last of a stretch, the first of the next, and the one after."""
    known = long_trace()
    expected = list(known.states())
    for step in range(multiple * KEYFRAME_EVERY - 1, multiple * KEYFRAME_EVERY + 2):
        trace = Trace(known.scenario, known.initial_parent, known.initial_child, known)
        assert trace.state(step) == expected[step]


def test_each_delta_undone_gives_the_state_before() -> None:
    """A step back in an address space costs what the step cost."""
    for trace in some_traces():
        child = trace.state(-1).child
        before = [set(trace.initial_child), *regions_by_hand(trace)]
        for event, expected in zip(reversed(trace.events), before[-2::-1], strict=True):
            if isinstance(event, Call):
                event.delta.undo(child)
            assert set(child) == expected


def test_a_dll_that_was_dragged_in_is_elsewhere_and_can_be_taken_back() -> None:
    """In a cycle the first real load brings the second DLL along, to where it was not wanted: one
    call, two regions, and both go when the step is taken back."""
    a = dll("a.dll", 0x700000, imports=["b.dll"])
    b = dll("b.dll", 0x800000, imports=["a.dll"])
    trace = forkviz.fork(scenario([a, b]))
    [step] = [
        i
        for i, e in enumerate(trace)
        if isinstance(e, Call) and e.why is Why.REAL and e.dll == "a.dll"
    ]
    state = trace.state(step)
    assert state.places["a.dll"] == (Placed.LOADED, 0x700000)
    assert state.places["b.dll"] == (Placed.ELSEWHERE, USER_LOW)
    event = state.event
    assert isinstance(event, Call)
    assert len(event.delta.added) == 2
    event.delta.undo(state.child)
    assert state.child == trace.state(step - 1).child


def test_what_a_caller_does_to_a_state_s_spaces_stays_with_the_caller() -> None:
    """A view may change what it was given; the trace goes on as if nothing had happened."""
    trace = forkviz.fork(two_relocated())
    taken = trace.state(-1)
    for region in list(taken.child):
        taken.child.remove(region.start)
    for region in list(taken.parent):
        taken.parent.remove(region.start)
    assert len(trace.state(-1).child) > 0
    assert len(trace.state(0).parent) == len(trace.initial_parent) > 0


@pytest.mark.parametrize("beyond", [0, 1])
def test_there_is_no_state_beyond_either_end(beyond: int) -> None:
    """IndexError, as for a list."""
    trace = forkviz.fork(two_relocated())
    with pytest.raises(IndexError):
        trace.state(len(trace) + beyond)
    with pytest.raises(IndexError):
        trace.state(-len(trace) - 1 - beyond)


def test_a_state_knows_the_phase_the_frames_and_the_order_so_far() -> None:
    """Each told by the events up to it, counted here by hand."""
    for trace in some_traces():
        phase, depth = "P3", 0
        order: tuple[str, ...] = ()
        for state in trace.states():
            event = state.event
            if isinstance(event, PhaseEntered):
                phase = event.phase.name
            elif isinstance(event, FrameEntered):
                depth += 1
            elif isinstance(event, FrameLeft):
                depth -= 1
            elif isinstance(event, SortAppended):
                order = (*order, event.dll)
            assert state.phase is Phase[phase]
            assert [frame.retries for frame in state.frames] == list(range(depth))
            assert state.order == order


def test_a_frame_holds_its_block_from_the_call_that_made_it_to_its_release() -> None:
    """The blocks of the open frames are the blocks that are in the child."""
    for trace in some_traces():
        for state in trace.states():
            held = [frame.block for frame in state.frames if frame.block is not None]
            there = [r.start for r in state.child if r.use.value == "block"]
            assert sorted(block // SLOT * SLOT for block in held) == there


def test_a_dll_s_standing_agrees_with_what_is_in_the_child() -> None:
    """Reserved, on trial, loaded, elsewhere: told by the region that bears its name."""
    uses = {
        Placed.RESERVED: {"reservation"},
        Placed.INTERIM: {"interim"},
        Placed.LOADED: {"image"},
        Placed.ELSEWHERE: {"image", "interim"},
    }
    seen = set()
    for trace in some_traces():
        for state in trace.states():
            for name, place in state.places.items():
                seen.add(place.placed)
                if place.placed not in uses:
                    continue
                region = state.child.at(place.base)
                assert region is not None
                assert region.use.value in uses[place.placed]
                right = place.base == trace.scenario.dll(name).base
                assert right == (place.placed is not Placed.ELSEWHERE)
    assert seen == set(Placed)


# -- how it ended, where to go -------------------------------------------------------------------


def test_decisions_are_the_order_what_landed_wrong_what_is_blocked_and_the_end() -> None:
    """And a reservation that Windows refuses; every other call only carries out a decision."""
    for trace in random_traces():
        for step in trace.decisions():
            event = trace.events[step]
            if isinstance(event, Call):
                assert event.why is Why.PROTECT
                assert event.failed
                assert isinstance(trace.events[step + 1], Aborted)


def test_traces_are_equal_by_value() -> None:
    """Two runs are equal; another event, another scenario or another child is another trace."""
    first, second = forkviz.fork(two_relocated()), forkviz.fork(two_relocated())
    assert first == second
    assert first != forkviz.fork(scenario(two_relocated().dlls))
    less = Trace(first.scenario, first.initial_parent, first.initial_child, first.events[1:])
    assert first != less
    other = Trace(first.scenario, first.initial_parent, first.initial_parent, first.events)
    assert first != other
    assert first != "a trace"


@pytest.mark.parametrize("cut", ["no events", "no end", "two ends"])
def test_a_trace_has_one_end_and_it_is_last(cut: str) -> None:
    """Views and reports rely on the outcome."""
    whole = forkviz.fork(two_relocated())
    end = whole.events[-1]
    assert isinstance(end, Finished)
    events = {
        "no events": (),
        "no end": whole.events[:-1],
        "two ends": (end, *whole.events),
    }[cut]
    with pytest.raises(BadTrace, match="Finished"):
        Trace(whole.scenario, whole.initial_parent, whole.initial_child, events)


# -- saved ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(CALLS.glob("*.toml")), ids=lambda path: path.stem)
def test_a_trace_comes_back_from_its_file_as_it_was(path: Path) -> None:
    """Equal by value, and byte for byte when it is written again."""
    trace = forkviz.fork(path)
    lines = list(dump_trace(trace))
    again = parse_trace(lines)
    assert again == trace
    assert list(dump_trace(again)) == lines
    assert again.state(-1) == trace.state(-1)


@settings(quick, max_examples=examples(20))
@given(awkward_scenarios())
def test_names_that_no_format_likes_come_back_as_they_were(plan: forkviz.Scenario) -> None:
    """Quotes, braces, control characters, and what other programs take for the end of a line."""
    trace = forkviz.fork(plan)
    text = "\n".join(dump_trace(trace))
    assert text.isascii()
    assert len(text.splitlines()) == len(trace) + 2
    assert parse_trace(text.split("\n")) == trace


@pytest.mark.sweep
def test_the_same_scenario_gives_the_same_bytes_in_every_process() -> None:
    """No set, no hash and no clock decides an order: PYTHONHASHSEED changes nothing."""
    program = (
        "import sys, forkviz\n"
        "from forkviz.traces.jsonl import dump_trace\n"
        "for path in sys.argv[1:]:\n"
        "    print('\\n'.join(dump_trace(forkviz.fork(path))))\n"
    )
    paths = [str(path) for path in sorted(CALLS.glob("*.toml"))[::4]]
    outputs = [
        subprocess.run(
            [sys.executable, "-c", program, *paths],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(TESTS.parent)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "4242")
    ]
    assert outputs[0] == outputs[1]
    assert outputs[0].count(b"forkviz-trace") == len(paths)
