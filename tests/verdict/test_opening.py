"""An explorer opens at the step that its verdict is about."""

from __future__ import annotations

import forkviz
from forkviz.events import Aborted, Compared, OrderDecided
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.opening import opening_step
from forkviz.verdict.verdict import Role, VerdictKind
from tests.support.scenarios import CAPTURES, two_relocated

_SCENARIOS = CAPTURES.parent / "scenarios"


def test_a_fork_that_fails_opens_at_its_failure() -> None:
    """The explorer's first step is the one that answers why."""
    trace = forkviz.fork(two_relocated())
    assert isinstance(trace.events[trace.failure()], Aborted)
    assert opening_step(trace) == trace.failure() in trace.decisions()


def test_a_fork_at_risk_opens_at_the_cause_of_the_risk() -> None:
    """Not at the order of the DLLs, which has nothing to do with it."""
    trace = forkviz.fork(_SCENARIOS / "recursion.toml")
    found = verdict_of(trace)
    assert found.kind is VerdictKind.RISK
    event = trace.events[opening_step(trace)]
    assert isinstance(event, Compared)
    assert not event.same
    assert opening_step(trace) == found.links[0].step > min(trace.decisions())
    assert found.links[0].role is Role.CAUSE


def test_a_fork_that_succeeds_opens_at_its_first_decision() -> None:
    """There is no failure to go to; the order is the first thing that is decided."""
    trace = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl")
    assert verdict_of(trace).kind is VerdictKind.SUCCEEDS
    assert isinstance(trace.events[opening_step(trace)], OrderDecided)
    assert opening_step(trace) == min(trace.decisions())
