"""turning_point: the step at which two forks part for good.

A fork that fails could not have something: a DLL its place, a heap its range.  How a child stands
with that (``need``) changes a few times: the place is kept, the DLL is mapped elsewhere, the place
is given back.  Both children go through the same changes, at whatever steps, for all their other
differences, up to the change that decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from forkviz.comparison.event_identity import went_well
from forkviz.comparison.need import Need, Standing, needed_in, standings
from forkviz.comparison.rows import Rows
from forkviz.core.occupants import occupants
from forkviz.machine.events import Call, Checked, Compared, RetryDecided, Why
from forkviz.traces.trace import Trace

__all__ = ["TurningPoint", "turning_point"]

#: Calls that Windows' loader answers with the place that it chose.
_LOADS = frozenset({Why.TRIAL, Why.REAL, Why.KEEP})
#: Events with an answer that can end a child.
_QUESTIONS = (Call, Checked, Compared)
#: Steps after which a child stands otherwise than before, with how it stands then; the first is the
#: beginning.
_Changes = list[tuple[int, Standing]]


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """Where it is decided: a step of A, of B or of both, and whether they begin otherwise."""

    steps: tuple[int | None, int | None]
    given: bool = False


def turning_point(rows: Rows, side: int) -> TurningPoint:
    """What decides the failure of *side*, 0 for A, 1 for B, which fails."""
    retried = _retried(rows, side)
    if retried is not None:
        return retried
    other = 1 - side
    failed = rows.failed[side]
    needs = [rows.needs[side]] * 2
    needs[other] = needed_in(rows.traces[other], rows.needs[side])
    ends = [len(trace) for trace in rows.traces]
    ends[side] = failed
    changes = [
        _changes(trace, need, rows.beginning(each, ends[each] - 1), ends[each])
        for each, (trace, need) in enumerate(zip(rows.traces, needs, strict=True))
    ]
    at = _first_apart(*changes)
    given = at == 0
    at = max(at, 1)
    steps: list[int | None] = [each[at][0] if at < len(each) else None for each in changes]
    if None not in steps:
        cause = _before_the_choice(rows, side, steps)
        steps = steps if cause is None else cause
    steps = rows.paired(steps)
    if steps[side] is None:
        asked = _question(rows, side)
        steps[side] = asked
        if rows.found.pairs[rows.of[side][asked]][other] is not None:
            steps[other] = rows.found.pairs[rows.of[side][asked]][other]
    return TurningPoint((steps[0], steps[1]), given and bool(rows.found.given))


def _changes(trace: Trace, need: Need, start: int, end: int) -> _Changes:
    """How a child stands with *need* in ``[start, end)``, change by change."""
    found: _Changes = []
    for step, standing in enumerate(standings(trace, need)[:end]):
        if step >= start and (not found or found[-1][1] != standing):
            found.append((step, standing))
    return found


def _first_apart(a: _Changes, b: _Changes) -> int:
    """The first change that is not the same in both."""
    both = enumerate(zip(a, b, strict=False))
    apart = (i for i, ((_, one), (_, two)) in both if one != two)
    return next(apart, min(len(a), len(b)))


def _before_the_choice(
    rows: Rows, side: int, steps: Sequence[int | None]
) -> list[int | None] | None:
    """Where Windows' loader answers both, and otherwise: the cause, if it is a step; else None.

    The hole that it chooses for the fork that fails is taken in the other one, or the place itself
    is taken in the fork that fails: since that step.
    """
    events = [None if s is None else t.events[s] for s, t in zip(steps, rows.traces, strict=True)]
    if not all(isinstance(event, Call) and event.why in _LOADS for event in events):
        return None
    chosen, wanted = events[side], rows.needs[side].wanted
    assert isinstance(chosen, Call)
    if chosen.failed:  # there is no room: what this fork has itself in the place
        where, span = side, wanted or (0, 0)
    else:
        where, span = 1 - side, (chosen.result, chosen.result + 1)
    step = steps[where]
    assert step is not None
    there = rows.traces[where].state(step - 1).child
    taken = next(iter(occupants(there, *span)), None)
    since = _since(rows.traces[where], taken.start, step) if taken is not None else -1
    if rows.of[where].get(since) not in rows.differing:
        return None
    pair = rows.found.pairs[rows.of[where][since]]
    return [since if each == where else pair[each] for each in (0, 1)]


def _question(rows: Rows, side: int) -> int:
    """The step whose answer ends the child, if its row differs; else the one that ends it."""
    trace, failed = rows.traces[side], rows.failed[side]
    dll = getattr(trace.events[failed], "dll", None)
    for step in range(failed - 1, -1, -1):
        event = trace.events[step]
        if getattr(event, "dll", None) != dll or not isinstance(event, _QUESTIONS):
            break
        if went_well(event):
            continue  # it only looks around, for the words
        return step if rows.of[side][step] in rows.differing else failed
    return failed


def _retried(rows: Rows, side: int) -> TurningPoint | None:
    """How the other fork, whose child fails as well, goes on with another child."""
    other = 1 - side
    trace = rows.traces[other]
    if not trace.succeeded:
        return None
    attempt = rows.attempt(side, rows.failed[side])
    for step, event in enumerate(trace.events):
        again = isinstance(event, RetryDecided) and event.retry
        if again and rows.attempt(other, step) == attempt:
            pair = list(rows.found.pairs[rows.of[other][step]])
            return TurningPoint((pair[0], pair[1]))
    return None


def _since(trace: Trace, address: int, step: int) -> int:
    """The step since which that is at *address* which is there before *step*; -1 for from the
    beginning, or for nothing.
    """
    taken = trace.state(max(step - 1, 0)).child.at(address)
    if taken is None:
        return -1
    since = -1
    for state in islice(trace.states(), step):
        now = state.child.at(address)
        if now is None or (now.base, now.use) != (taken.base, taken.use):
            since = state.step + 1
    return since
