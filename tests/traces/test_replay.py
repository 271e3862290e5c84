"""A trace's own answers lead the machine through the same fork again."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.machine.events import BlockChosen, Call, ChildEnded, Event, Finished, PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.replay import replay
from forkviz.traces.trace import Trace
from tests.support.chance import random_scenario
from tests.support.scenarios import dll, scenario, two_relocated

pytestmark = pytest.mark.sweep


def changed(trace: Trace, step: int, event: Event) -> Trace:
    """*trace* with another event at *step*."""
    events = list(trace.events)
    events[step] = event
    return Trace(trace.scenario, trace.initial_parent, trace.initial_child, events)


@pytest.mark.parametrize("policy", POLICIES)
def test_every_fork_replays(policy: str) -> None:
    """Random forks with all faults: the machine says the same, and each step has frames."""
    for seed in range(40):
        trace = forkviz.fork(random_scenario(f"replay/{seed}", faults="all"), policy=policy)
        found = replay(trace)
        assert found.disagreement is None, (seed, found.disagreement)
        assert len(found.frames) == len(trace)
        assert all(frames[0].function == "fork" for frames in found.frames)


def test_the_frames_are_those_of_the_machine() -> None:
    """reserve_at is called by load_after_fork_impl, as deep as the recursion is."""
    trace = forkviz.fork(two_relocated(), policy="cygwin-2011-05-30")
    depth = 0
    for event, frames in zip(trace.events, replay(trace).frames, strict=True):
        names = [frame.function for frame in frames]
        if isinstance(event, BlockChosen):
            depth += 1
            assert names[-1] == "reserve_at"
            assert names.count("load_after_fork_impl") == depth
    assert depth > 2


def test_the_first_step_that_differs_is_found() -> None:
    """An event that says something else, and an answer to something that was not asked."""
    trace = forkviz.fork(two_relocated(), policy="cygwin-2011-05-30")
    at = next(i for i, event in enumerate(trace.events) if isinstance(event, BlockChosen))
    chosen = trace.events[at]
    assert isinstance(chosen, BlockChosen)
    found = replay(changed(trace, at, chosen._replace(size=chosen.size + 1)))
    assert found.disagreement is not None
    assert (found.disagreement.step, found.disagreement.said) == (at, chosen)
    assert len(found.frames) == at
    called = next(i for i, event in enumerate(trace.events) if isinstance(event, Call))
    call = trace.events[called]
    assert isinstance(call, Call)
    other = replay(changed(trace, called, call._replace(address=call.address + 0x10000, delta=())))  # type: ignore[arg-type]
    assert other.disagreement is not None
    assert other.disagreement.step == called


def test_a_trace_that_goes_on_where_the_machine_ends_differs_there() -> None:
    """Steps that the machine never takes."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)]))
    *events, end = trace.events
    longer = [*events, PhaseEntered(Phase.P14), end]
    found = replay(Trace(trace.scenario, trace.initial_parent, trace.initial_child, longer))
    assert found.disagreement is not None
    assert found.disagreement.step == len(events)
    assert isinstance(found.disagreement.said, Finished)


def test_a_child_that_was_killed_replays() -> None:
    """In each phase that it can be killed in; the machine gets the same exception."""
    for phase in Phase:
        fault = Fault(FaultKind.KILL, phase, exit_code=1)
        plan = replace(two_relocated(), faults=(fault,))
        trace = forkviz.fork(plan)
        found = replay(trace)
        assert found.disagreement is None, phase
        if any(isinstance(event, ChildEnded) for event in trace):
            assert not trace.succeeded
