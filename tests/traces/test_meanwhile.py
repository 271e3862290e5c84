"""What happens while real processes wait: a fork that has not ended, and maps that are read again.

Both are made here of forks of the model, cut short or with such events put between their own.
"""

from __future__ import annotations

import random

import pytest

import forkviz
from forkviz.comparison.compare import compare
from forkviz.core.delta import Delta
from forkviz.core.region import Region
from forkviz.errors import BadTrace
from forkviz.explanations.pseudocode.follow import marks
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import Aborted, Event, FaultStruck, Finished, MapsRead
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.redaction.redact import redact
from forkviz.scenarios.windows import FaultKind
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.trace import KEYFRAME_EVERY, Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from tests.support.boards import RECURSION, trace_of
from tests.support.scenarios import occupied, two_relocated

#: Where nothing else is, in the traces below.
FREE = 0x260_0000
HOOK = occupied(FREE, 0x1_0000, r"C:\Users\jane\hook.dll")
SEEN = MapsRead(Delta(added=(HOOK,)), Delta(added=(HOOK,)))


def cut(trace: Trace, steps: int) -> Trace:
    """*trace* as it was after so many steps."""
    before = trace.initial_parent, trace.initial_child
    return Trace(trace.scenario, *before, trace.events[:steps], waits=True)


def with_events(trace: Trace, at: int, *more: Event) -> Trace:
    """*trace* with *more* before its event *at*."""
    events = (*trace.events[:at], *more, *trace.events[at:])
    return Trace(trace.scenario, trace.initial_parent, trace.initial_child, events)


# -- a fork that has not ended -------------------------------------------------------------------


@pytest.mark.parametrize("policy", POLICIES)
def test_a_fork_that_waits_is_a_trace_at_every_step(policy: str) -> None:
    """Its states are those of the whole; it opens where it waits, and has neither won nor lost."""
    whole = forkviz.fork(two_relocated(), policy=policy)
    for steps in range(1, len(whole)):
        part = cut(whole, steps)
        assert part.waits
        assert (part.ending, opening_step(part), part.succeeded) == ("waits", steps - 1, False)
        ours, theirs = part.state(-1), whole.state(steps - 1)
        assert list(ours.child) == list(theirs.child)
        assert (ours.progress, ours.phase) == (theirs.progress, theirs.phase)
        gave_up = any(isinstance(event, Aborted) for event in part)
        assert gave_up or part.failure() == -1


def test_a_fork_that_waits_has_no_end_and_one_that_has_ended_has_one() -> None:
    """Neither passes for the other."""
    whole = forkviz.fork(two_relocated())
    before = whole.initial_parent, whole.initial_child
    with pytest.raises(BadTrace, match="Finished"):
        Trace(whole.scenario, *before, whole.events, waits=True)
    with pytest.raises(BadTrace, match="Finished"):
        Trace(whole.scenario, *before, whole.events[:-1])
    with pytest.raises(BadTrace):
        Trace(whole.scenario, *before, (), waits=True)


def test_a_fork_that_waits_is_saved_and_shown_like_any_other() -> None:
    """The file says so; what is shown of it is what is shown of the whole, as far as it goes."""
    whole = trace_of(RECURSION)
    part = cut(whole, len(whole) // 2)
    back = parse_trace([*dump_trace(part)], "live.jsonl")
    assert (back, back.waits) == (part, True)
    assert parse_trace([*dump_trace(whole)], "whole.jsonl").waits is False
    assert Board(part).words == Board(whole).words[: len(part)]
    assert marks(part) == marks(whole)[: len(part)]
    assert redact(part).waits
    ends = compare(part, whole).ends
    assert [end.outcome for end in ends] == ["waits", whole.ending]


# -- maps that are read again --------------------------------------------------------------------


def test_what_came_meanwhile_is_in_both_maps_from_that_step_on() -> None:
    """Of the parent, too, whose map nothing else changes; also beyond the next keyframe."""
    whole = trace_of(RECURSION)
    at = 5
    trace = with_events(whole, at, SEEN)
    assert len(trace) > KEYFRAME_EVERY
    for step in (0, at - 1, at, at + 1, KEYFRAME_EVERY - 1, KEYFRAME_EVERY, len(trace) - 1):
        state = trace.state(step)
        assert (state.parent.at(FREE) == HOOK) is (step >= at)
        assert (state.child.at(FREE) == HOOK) is (step >= at)
    assert [list(s.parent) for s in trace.states()] == [
        list(trace.state(step).parent) for step in range(len(trace))
    ]


def test_what_went_meanwhile_is_gone() -> None:
    """A region of the parent that is not there any more; to say so of one that never was is bad."""
    whole = trace_of(RECURSION)
    region: Region = next(iter(whole.initial_parent))
    trace = with_events(whole, 3, MapsRead(Delta(removed=(region,))))
    assert region in list(trace.state(2).parent)
    assert region not in list(trace.state(3).parent)
    with pytest.raises(BadTrace, match="fit"):
        with_events(whole, 3, MapsRead(Delta(removed=(HOOK,)))).state(3)
    lines = [*dump_trace(with_events(whole, 3, MapsRead(Delta(removed=(HOOK,)))))]
    with pytest.raises(BadTrace, match="fit"):
        parse_trace(lines, "bad.jsonl")


def test_the_picture_has_what_came_meanwhile_in_both_columns() -> None:
    """Hidden before its step, shown from it on, in the parent's as in the child's."""
    trace = with_events(trace_of(RECURSION), 5, SEEN)
    board = Board(trace)
    for step, there in ((4, False), (5, True), (len(trace) - 1, True)):
        tables = board.at(step)
        for who in ("parent", "child"):
            table = tables[who]
            rows = [row for row, start in enumerate(table["start"]) if start == FREE]
            assert [bool(table["shown"][row]) for row in rows] == [there]


def test_it_is_told_in_words_redacted_and_saved() -> None:
    """Who came, where, in which process; no person's name is left when it is redacted."""
    trace = with_events(trace_of(RECURSION), 5, SEEN)
    said = explain(trace, 5)
    assert len(said.facts) == 2
    assert all("0x2600000-0x2610000" in fact and "came" in fact for fact in said.facts)
    assert 5 in trace.decisions()
    assert parse_trace([*dump_trace(trace)], "live.jsonl") == trace
    text = "\n".join(dump_trace(redact(trace)))
    assert "jane" not in text
    assert "hook.dll" in text


@pytest.mark.parametrize("policy", POLICIES)
def test_the_listing_is_followed_as_if_nothing_had_happened(policy: str) -> None:
    """Whatever comes between two steps, and wherever: the steps stay at their lines."""
    whole = forkviz.fork(two_relocated(), policy=policy)
    struck = FaultStruck(str(FaultKind.INJECT), Phase.C8, "a hook takes something")
    chance = random.Random(5)
    wanted = marks(whole)
    for _ in range(12):
        at = chance.randrange(1, len(whole))
        found = marks(with_events(whole, at, MapsRead(), struck))
        assert found[:at] + found[at + 2 :] == wanted
        assert found[at] == found[at + 1] == wanted[at - 1]


def test_forks_that_differ_in_it_alone_are_still_aligned() -> None:
    """It has no partner, and every other step has its own."""
    whole = trace_of(RECURSION)
    both = compare(whole, with_events(whole, 5, SEEN._replace()))
    assert [pair for pair in both.pairs if None in pair] == [(None, 5)]
    assert both.parts_at == 5
    assert isinstance(whole.events[-1], Finished)
