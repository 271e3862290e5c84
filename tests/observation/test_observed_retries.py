"""Forks that were tried again, observed: each child, where it failed, and the next one."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

import forkviz
from forkviz.cli.render.fork_tables import incident_tables
from forkviz.comparison.compare import compare
from forkviz.core.captures.capture import Capture
from forkviz.core.region import Source, Use
from forkviz.explanations.pseudocode.follow import marks
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import (
    Aborted,
    Call,
    ChildCreated,
    ChildEnded,
    Finished,
    PhaseEntered,
    RetryDecided,
)
from forkviz.machine.phase import Phase
from forkviz.observation.observed import observed, policy_seen
from forkviz.observation.prediction import agreement
from forkviz.readers.strace.strace import parse_straces
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.state import Placed
from forkviz.traces.trace import Trace
from tests.support.logs import RETRIED, in_vain, looped
from tests.support.scenarios import CAPTURES

ERA = "cygwin-3.0.7 +forkables"
TEXTS = {"real": RETRIED, "in vain": in_vain(), "looped": looped(), "same id": looped(220)}


@cache
def capture(name: str) -> Capture:
    """The real bundle, with the log of that name."""
    found = forkviz.read(CAPTURES / "cygwin-3.0.7-perl-retried")
    assert isinstance(found, Capture)
    return replace(found, log=parse_straces(TEXTS[name], "fork.strace").logs[0])


@cache
def real(name: str) -> Trace:
    """What was observed of it."""
    return observed(capture(name), ERA)


@cache
def alone(name: str) -> Trace:
    """What its log alone tells."""
    return observed(replace(capture(name), parent=None, images=()), ERA)


def made(trace: Trace) -> list[int]:
    """The steps at which children are made."""
    return [i for i, event in enumerate(trace.events) if isinstance(event, ChildCreated)]


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("told", [real, alone])
def test_each_child_is_told_and_then_the_next(name: str, told: object) -> None:
    """As the engine tells a retry: it gives up, it ends, the parent decides, P7, another child."""
    trace: Trace = told(name)  # type: ignore[operator]
    first, second = made(trace)
    one, two = trace.events[first:second], trace.events[second:]
    kinds = [type(e) for e in one if not isinstance(e, PhaseEntered)]
    assert kinds.index(Aborted) < kinds.index(ChildEnded) < kinds.index(RetryDecided)
    decided = next(event for event in one if isinstance(event, RetryDecided))
    assert (decided.exit_code, decided.retry) == (0x800000, True)
    assert trace.events[second - 1] == PhaseEntered(Phase.P7)
    assert [trace.state(step).attempt for step in (first, second - 1, second)] == [1, 1, 2]
    assert not any(isinstance(event, RetryDecided) for event in two)
    assert (trace.succeeded, trace.outcome.attempts) == (name != "in vain", 2)
    assert any(isinstance(event, Aborted) for event in two) == (name == "in vain")
    assert parse_trace(list(dump_trace(trace))) == trace
    assert len(marks(trace)) == len(trace)
    words = [explain(trace, step) for step in range(len(trace))]
    assert all(each.what for each in words)
    assert "retry count" not in " ".join(f"{each.what} {each.why}" for each in words)


@pytest.mark.parametrize("told", [real, alone])
def test_what_was_in_the_way_of_one_child_is_not_in_the_next(told: object) -> None:
    """The first is stopped by what is at POSIX.dll's place, the second loads it there."""
    trace: Trace = told("real")  # type: ignore[operator]
    first, second = made(trace)
    failed = next(i for i, event in enumerate(trace.events) if isinstance(event, Aborted))
    base = trace.scenario.dll("POSIX.dll").base
    (there,) = trace.state(failed).child.overlapping(base, base + 1)
    assert (there.use, there.source) == (Use.INJECTED, Source.ASSUMED)
    assert trace.state(failed).places["POSIX.dll"].placed is Placed.BLOCKED
    assert trace.state(second).child.is_free(base, base + 0x10000)
    assert trace.state(second).places["POSIX.dll"].placed is Placed.WAITING
    for step in (first, second):
        assert trace.state(step).places["cygperl5_26.dll"].placed is Placed.LOADED
    assert trace.state(-1).places["POSIX.dll"].placed is Placed.LOADED


def test_what_is_in_the_way_of_every_child_stays() -> None:
    """It is part of each child, and the last failure names it."""
    trace = real("in vain")
    assert trace.failure() > made(trace)[1]
    facts = " ".join(explain(trace, trace.failure()).facts)
    assert "In the way: 0x3fd3a0000-0x3fd3b0000" in facts
    assert trace.scenario.faults == ()


@pytest.mark.parametrize("name", ["real", "in vain"])
def test_the_engine_predicts_it_attempt_by_attempt(name: str) -> None:
    """All of it, also that the second dofork sorts once more: linked DLLs come the other way."""
    assert policy_seen(capture(name), "cygwin-3.0.7") == ERA
    points = agreement(real(name), forkviz.fork(capture(name), policy=ERA))
    assert {point.what for point in points if not point.same} == set()
    assert {"attempt 1: copies", "attempt 2: copies"} <= {point.what for point in points}
    both = {point.what: point.observed for point in points}
    assert both["attempts"] == "2"
    assert both["attempt 1: end"].startswith("C7: address space needed by 'POSIX.dll'")
    assert (both["attempt 2: end"] == "-") == (name == "real")


def test_an_attempt_that_was_not_predicted_is_told_as_such() -> None:
    """Without forkables there is one child, and it fails."""
    points = agreement(real("real"), forkviz.fork(capture("real"), policy="cygwin-3.0.7"))
    told = {point.what: point for point in points}
    assert (told["attempts"].observed, told["attempts"].predicted) == ("2", "1")
    assert told["attempt 1: end"].same
    second = [point for point in points if point.what.startswith("attempt 2: ")]
    assert {point.predicted for point in second} == {"-"}
    assert not told["attempt 2: order of loads"].same
    # A simulated one is compared with itself: nothing differs, in no attempt.
    whole = forkviz.fork(capture("in vain"), policy=ERA)
    assert all(point.same for point in agreement(whole, whole))


def test_it_is_compared_with_the_engine_s_step_by_step() -> None:
    """Attempts are anchors: each child is held against its like."""
    compared = compare(real("in vain"), forkviz.fork(capture("in vain"), policy=ERA))
    pairs = [(compared.a.events[a], compared.b.events[b]) for a, b in compared.pairs
             if a is not None and b is not None]  # fmt: skip
    for kind in (ChildCreated, Aborted, ChildEnded, Finished):
        assert sum(isinstance(one, kind) and isinstance(two, kind) for one, two in pairs) == (
            1 if kind is Finished else 2
        )


def test_every_load_of_every_child_leads_to_its_line() -> None:
    """Regions and steps, of the first child as of the second."""
    trace = alone("real")
    assert trace.step_origin is not None
    lines = RETRIED.split("\n")
    for step in made(trace):
        for region in trace.state(step).child:
            if region.line:
                told = lines[region.line - 1]
                assert trace.scenario.child_origin.place(region) == f"fork.strace:{region.line}"
                assert told.endswith(f" at {region.start:016x}")
    for step, event in enumerate(trace.events):
        if isinstance(event, Call):
            assert event.dll in lines[trace.step_origin.lines[step].line - 1]


def test_a_child_whose_end_nobody_saw_has_none() -> None:
    """The parent makes another all the same; tables and words leave the rest open."""
    text = "\n".join(
        line for line in RETRIED.split("\n")
        if "Process 220 exited" not in line and "sync: pid 220" not in line
        and "child_info_fork::abort" not in line
    )  # fmt: skip
    log = parse_straces(text, "fork.strace").logs[0]
    trace = observed(replace(capture("real"), log=log), ERA)
    first, second = made(trace)
    one = trace.events[first:second]
    assert not any(isinstance(event, ChildEnded | Aborted) for event in one)
    step = next(i for i, event in enumerate(trace.events) if isinstance(event, RetryDecided))
    assert explain(trace, step).what.startswith("The parent tries again")
    assert any("how child 1 ended" in note for note in trace.scenario.notes)
    (children, *_) = incident_tables(trace)
    assert [row[0] for row in children.rows] == [1]
    assert children.rows[0][2] is None
    assert parse_trace(list(dump_trace(trace))) == trace
