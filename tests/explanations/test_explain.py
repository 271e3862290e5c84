"""Words for each step: every event has them, and the failing step answers what is in the way."""

from __future__ import annotations

import importlib
import itertools
from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.core.address import page_ceil
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.explanations.words.claims import ClaimKind
from forkviz.explanations.words.explain import Explanation, explain, occupants
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Drifted,
    Event,
    FaultStruck,
    FrameEntered,
    MapsRead,
    Replicated,
    Why,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from tests.support.corners import SCENARIOS
from tests.support.scenarios import (
    CALLS,
    dll,
    occupied,
    random_traces,
    scenario,
    two_relocated,
)
from tests.support.words import problems

pytestmark = pytest.mark.sweep

GOLDEN = sorted(CALLS.glob("*.toml"))
#: A few scenarios and policies between which most of the words come up; all of them are for
#: ``test_explain_everywhere``.
FEW = ("lesson-block-past", "lesson-block-up-to", "lesson-cycle", "lesson-low", "two-relocated")
SOME = (*POLICIES, "cygwin-2011-04 +dll-load", "cygwin-3.6.0 -clean-exit -topsort +retries")


def at_failure(trace: Trace) -> tuple[Aborted, str]:
    """The abort of a trace that failed, and the facts that go with it, as one text."""
    step = trace.failure()
    event = trace.events[step]
    assert isinstance(event, Aborted)
    return event, "\n".join(explain(trace, step).facts)


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_every_event_has_words(path: Path, policy: str) -> None:
    """A sentence for each, under every policy, and no placeholder left in it.

    What a process printed, and what the child gives up with, is quoted.
    """
    trace = forkviz.fork(path, policy=policy)
    for step in range(len(trace)):
        words = explain(trace, step)
        texts = (words.what, words.why, words.source, words.instead, words.older, *words.facts)
        assert words.what
        assert not any("{" in text or "}" in text for text in texts)
        assert words.what[-1] in ".!"


@pytest.mark.parametrize("policy", SOME)
def test_the_words_are_true_and_have_a_grammar(policy: str) -> None:
    """Claims hold in the state, no patch is cited that is off, parts fit."""
    for name in FEW:
        found = problems(forkviz.fork(SCENARIOS / f"{name}.toml", policy=policy))
        assert not list(itertools.islice(found, 3))


@pytest.mark.parametrize("policy", ["cygwin-2011-04", "cygwin-2011-04 +dll-load"])
def test_a_block_that_takes_the_place_says_so(policy: str) -> None:
    """The hole has the end of the place in it, and the first reserve_at takes all of the hole."""
    trace = forkviz.fork(SCENARIOS / "lesson-block-past.toml", policy=policy)
    [step] = [i for i, e in enumerate(trace) if isinstance(e, BlockChosen)][:1]
    chosen, block = explain(trace, step), explain(trace, step + 1)
    assert "reaches into this hole from below, and yet all of the hole is blocked" in chosen.why
    took = "takes 0x710000-0x720000 (64 KiB) of the place that list.dll needs."
    assert chosen.facts[-1] == f"The block {took}"
    assert block.facts[-1] == f"It {took}"
    assert chosen.instead == "Stop where the place begins, or begin where it ends."
    assert not chosen.older


def test_the_whole_hole_is_right_where_the_place_is_not_in_it() -> None:
    """The same rule, and another sentence: the words go by the addresses."""
    trace = forkviz.fork(SCENARIOS / "lesson-block-whole.toml", policy="cygwin-2011-04 +dll-load")
    step = next(i for i, e in enumerate(trace) if isinstance(e, BlockChosen))
    assert "is not in this hole, so all of the hole is blocked" in explain(trace, step).why


@pytest.mark.parametrize(
    ("where", "name", "lie"),
    [
        ("words.reload", "_place_in", lambda dll, hole: hole._replace(kind=ClaimKind.OUTSIDE)),
        ("words.reload", "_taken", lambda dll, event: None),
        ("words.calls", "_taken", lambda context, call: []),
        ("words.ends", "_older_retry", lambda policy: "A child was tried again."),
        ("words.calls", "capital", lambda text: f"{text}, {text}"),
        ("words.grammar", "hex_", lambda value: f"{value:#X}".replace("X", "x")),
        (
            "words.explain",
            "explain_sort",
            lambda context, step, event: Explanation("Sorted", "Patch 2/5."),
        ),
    ],
)
def test_words_that_are_false_are_found(
    where: str, name: str, lie: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check sees a claim that is not so, a block that is kept quiet, a patch that is off."""
    module = importlib.import_module(f"forkviz.explanations.{where}")
    trace = forkviz.fork(SCENARIOS / "lesson-block-past.toml", policy="cygwin-2011-04")
    assert not list(problems(trace))
    monkeypatch.setattr(module, name, lie)
    assert list(problems(trace))


@pytest.mark.parametrize("name", ["what if", "taken, perhaps", "", "a.dll", "[heap]"])
def test_a_message_of_our_own_names_an_occupant_of_any_name(name: str) -> None:
    """Names are captured: they follow a colon, and nothing is glued to them."""
    plan = scenario([dll("a.dll", 0x700000)], [occupied(0x700000, 0x1000, name)])
    message = forkviz.fork(plan, policy="repaired").message
    who = name or "something without a name"
    assert message.endswith(f"already occupied; in the way: {who} at 0x700000-0x701000")


def test_the_golden_scenarios_reach_every_event_and_every_reason_of_a_call() -> None:
    """So that the test above has seen all there are."""
    from typing import get_args

    events = [e for path in GOLDEN for p in POLICIES for e in forkviz.fork(path, policy=p)]
    # Random scenarios have no faults, no heaps and nothing beside DLLs that could be elsewhere.
    assert {type(event) for event in events} == set(get_args(Event)) - {
        FaultStruck,
        MapsRead,
        Replicated,
        Drifted,
    }
    # No entry point fails in them, and none has a shared region.
    whys = {event.why for event in events if isinstance(event, Call)}
    assert whys == set(Why) - {Why.KEEP, Why.MAKE_ROOM}


def test_what_the_golden_scenarios_do_not_reach_has_words_too() -> None:
    """A fault, a heap that the child makes at the parent's place, a stack that is elsewhere."""
    heap = occupied(0x20000000, 0x10000, "[heap]")._replace(use=Use.HEAP)
    stack = occupied(0x30000000, 0x10000, "[stack (tid 1)]")._replace(use=Use.STACK)
    moved = stack._replace(start=0x31000000, end=0x31010000, allocation=0x31000000)
    plan = replace(
        scenario([dll("a.dll", 0x700000)], [moved]),
        parent=(heap, stack),
        faults=(Fault(FaultKind.INJECT, Phase.C8, start=0x500000, name="hook.dll"),),
    )
    trace = forkviz.fork(plan)
    said = {type(e): explain(trace, step).what for step, e in enumerate(trace)}
    assert "hook.dll takes 0x500000-0x510000" in said[FaultStruck]
    assert "[heap] at the parent's place, 0x20000000-0x20010000" in said[Replicated]
    assert "0x30000000 in the parent, 0x31000000 in the child" in said[Drifted]


def test_an_entry_point_that_is_not_run_is_told() -> None:
    """The last resort of ``repaired``, with what the published recursion does unseen."""
    wants = Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", start=0x400000)
    plan = scenario([dll("a.dll", 0x700000)], [occupied(0x400000, 0x1000)], faults=(wants,))
    trace = forkviz.fork(plan, policy="repaired")
    [step] = [i for i, e in enumerate(trace) if isinstance(e, Call) and e.why is Why.KEEP]
    said = explain(trace, step)
    assert "its entry point does not run" in said.what
    assert "The published recursion does the same" in said.instead


def test_names_with_braces_are_not_taken_for_placeholders() -> None:
    """A captured name is a text, whatever is in it."""
    plan = scenario(
        [dll("{dll}{0}.dll", 0x700000, 0x400000)], [occupied(0x400000, 0x1000, "{address}")]
    )
    trace = forkviz.fork(plan)
    assert any("{dll}{0}.dll" in explain(trace, step).what for step in range(len(trace)))


def test_the_failing_step_names_everyone_in_the_place_that_is_needed() -> None:
    """Both occupants, with their extent and how far they can be trusted; not the neighbour."""
    child = [
        occupied(0x700000, 0x1000, "injected.dll"),
        occupied(0x70F000, 0x8000, "a guess", source=Source.ASSUMED),
        occupied(0x720000, 0x1000, "neighbour"),
    ]
    event, facts = at_failure(forkviz.fork(scenario([dll("a.dll", 0x700000)], child)))
    assert event.dll == "a.dll"
    assert "0x700000-0x710000" in facts
    assert "0x700000-0x701000" in facts
    assert "injected.dll" in facts
    assert "0x70f000-0x717000" in facts
    assert "a guess — assumed" in facts
    assert "neighbour" not in facts


def test_the_failing_step_of_every_golden_fork_names_the_occupants_or_says_free() -> None:
    """Whoever overlaps the place at that moment, found here by comparing all regions with it."""
    failures = 0
    for path in GOLDEN:
        trace = forkviz.fork(path)
        if trace.succeeded:
            continue
        failures += 1
        event, facts = at_failure(trace)
        start, end = event.address, page_ceil(event.address + event.size)
        child = trace.state(trace.failure()).child
        there = [r for r in child if r.start < end and start < r.end]
        for region in there:
            assert f"{region.start:#x}-{region.end:#x}" in facts
            assert region.name in facts
        assert ("Nothing is in the way" in facts) == (not there)
    assert failures == 24


def test_the_recursion_s_own_reservation_is_named_when_it_is_in_the_way() -> None:
    """The known defect, in words: what keeps b.dll out is the place kept for b.dll."""
    event, facts = at_failure(forkviz.fork(two_relocated()))
    assert event.dll == "b.dll"
    assert "0x740000-0x750000" in facts
    assert "own reservation for b.dll" in facts


def test_a_linked_dll_s_failure_tells_both_places() -> None:
    """The message has the parent's and the child's address; the facts have who is at the first."""
    moved = dll("l.dll", 0x700000, kind=DllKind.LINK)
    trace = forkviz.fork(scenario([moved], [occupied(0x708000, 0x1000, "wall")]))
    event, facts = at_failure(trace)
    assert "parent(0x700000) != child(0x10000)" in event.message
    assert "wall" in facts


def test_occupants_tell_extent_name_and_trust() -> None:
    """A sentence for each region that shares a byte with the range, in order of address."""
    space = AddressSpace(
        32,
        [
            Region(0x10000, 0x11000, State.RESERVED, Kind.PRIVATE, name="kept"),
            Region(0x11000, 0x12000, State.COMMITTED, Kind.MAPPED),
            Region(0x12000, 0x13000, name="after"),
        ],
    )
    first, second = occupants(space, 0x10FFF, 0x12000)
    assert first.startswith("0x10000-0x11000 (4 KiB): kept")
    assert "reserved" in first
    assert "an unnamed mapped region" in second
    assert occupants(space, 0x13000, 0x20000) == ()


def test_a_call_is_explained_with_its_line_of_the_log() -> None:
    """The words and the log must not disagree: the line itself is among the facts."""
    for trace in random_traces()[:30]:
        lines = iter(trace.calls())
        assert next(lines).startswith("order")
        for step, event in enumerate(trace):
            if isinstance(event, Call):
                assert explain(trace, step).facts[0] == next(lines)


def test_a_refused_call_tells_windows_error() -> None:
    """The number, and in words what it means."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)], [occupied(0x700000, 1)]))
    [step] = [i for i, e in enumerate(trace) if isinstance(e, Call) and e.failed]
    assert any("error 487" in fact for fact in explain(trace, step).facts)


def test_a_retry_is_counted_in_words() -> None:
    """Which retry it is, and of how many."""
    trace = forkviz.fork(two_relocated())
    steps = [i for i, e in enumerate(trace) if isinstance(e, FrameEntered) and e.retries]
    assert steps
    for n, step in enumerate(steps, 1):
        assert f"retry {n} of 6" in explain(trace, step).what
