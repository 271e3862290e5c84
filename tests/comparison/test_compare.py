"""Two traces side by side: each step has its row, and they part where something else happens."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.comparison.align import CELLS, Aligner
from forkviz.comparison.compare import Comparison, Parting, compare
from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import DllKind
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.events import (
    Call,
    ChildCreated,
    DepsPopulated,
    Event,
    Finished,
    ForkStarted,
    OrderDecided,
    PhaseEntered,
    Printed,
    RetryDecided,
    Why,
    Win32,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.difference import differing
from forkviz.scenarios.edits import (
    AddFault,
    Edit,
    Occupy,
    SetAslr,
    SetBase,
    SetPolicy,
    SetPreferred,
    SetSize,
    Switch,
    Vacate,
    apply,
)
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind
from forkviz.traces.state import Placed
from forkviz.traces.trace import Trace
from tests.support.chance import random_scenario
from tests.support.scenarios import dll, occupied, scenario

SCENARIOS = Path(forkviz.__file__).parents[1] / "data" / "scenarios"
TWO = SCENARIOS / "two-relocated.toml"

NAMES = (*POLICIES, "cygwin-2011-05-30 -dll-load", "cygwin-2011-04 +topsort")


@cache
def comparisons() -> tuple[Comparison, ...]:
    """Random scenarios with faults of every kind, each under two policies or beside another one;
    the same in every run, and made once for all the rules that hold of each."""
    draw = random.Random("comparisons")
    found = []
    for seed in range(14):
        plan = random_scenario(f"compare/{seed}", faults="all")
        other = random_scenario(f"compare/{seed + 1}", faults="all") if seed % 7 == 0 else plan
        a, b = (draw.choice(NAMES) for _ in range(2))
        found.append(compare(forkviz.fork(plan, policy=a), forkviz.fork(other, policy=b)))
    return tuple(found)


def of(path: Path, a: str, b: str) -> Comparison:
    """One scenario under two policies."""
    return compare(forkviz.fork(path, policy=a), forkviz.fork(path, policy=b))


def trace_of(plan: Scenario, calls: list[Call]) -> Trace:
    """A fork whose child does nothing but make *calls*."""
    start = [ForkStarted(plan.policy, ""), PhaseEntered(Phase.P7), ChildCreated(1, 0)]
    events = [*start, PhaseEntered(Phase.C8), *calls, Finished(True, "", 0, 0, "")]
    return Trace(plan, AddressSpace(plan.bits), AddressSpace(plan.bits), events)


def alike(a: Event, b: Event) -> bool:
    """Whether two events say the same, but for what is given or counted."""
    if isinstance(a, ForkStarted | ChildCreated):
        return type(a) is type(b)
    if isinstance(a, RetryDecided) and isinstance(b, RetryDecided):
        return a._replace(left=0) == b._replace(left=0)
    if isinstance(a, Printed) and isinstance(b, Printed):
        return (a.who, a.where, a.text) == (b.who, b.where, b.text)  # whoever lends the words
    return a == b


def places(trace: Trace) -> list[tuple[int, str]]:
    """Which child and which phase each step belongs to."""
    found, child, phase = [], 0, ""
    for event in trace.events:
        if isinstance(event, PhaseEntered):
            child += event.phase is Phase.P7
            phase = event.phase.name
        found.append((0 if phase == "P14" else child, phase))
    return found


# -- rows ----------------------------------------------------------------------------------------


@pytest.mark.sweep
def test_a_fork_does_not_part_from_itself() -> None:
    """Step for step, however it goes; nor does it differ in what it was given."""
    for trace in (found.a for found in comparisons()):
        again = compare(trace, forkviz.fork(trace.scenario))
        assert again.same
        assert again.pairs == tuple((i, i) for i in range(len(trace)))
        assert again.a_to_b == again.b_to_a == tuple(range(len(trace)))
        assert again.differences == again.given == ()


def test_every_step_is_in_one_row_and_the_rows_ascend() -> None:
    """A pair is of one phase of one child, and of one kind of event; the ends are a pair."""
    for found in comparisons():
        a, b = found.a, found.b
        assert [i for i, _ in found.pairs if i is not None] == list(range(len(a)))
        assert [j for _, j in found.pairs if j is not None] == list(range(len(b)))
        assert (None, None) not in found.pairs
        ours, theirs = places(a), places(b)
        for i, j in found.pairs:
            if i is not None and j is not None:
                assert ours[i] == theirs[j]
                assert type(a.events[i]) is type(b.events[j])
        assert found.pairs[-1] == (len(a) - 1, len(b) - 1)


def test_beside_each_step_is_its_partner_or_the_last_one_before() -> None:
    """So whoever steps through one sees the other move forward, never back."""
    for found in comparisons():
        for i, j in found.pairs:
            if i is not None and j is not None:
                assert (found.a_to_b[i], found.b_to_a[j]) == (j, i)
            elif i:
                assert found.a_to_b[i] == found.a_to_b[i - 1]
            elif j:
                assert found.b_to_a[j] == found.b_to_a[j - 1]
        for beside, steps in ((found.a_to_b, found.a), (found.b_to_a, found.b)):
            assert len(beside) == len(steps)
            assert all(x <= y for x, y in pairwise(beside))


def test_they_part_at_the_first_step_that_is_not_alike() -> None:
    """It has the same number in both, and is the first of the differences."""
    for found in comparisons():
        both = zip(found.a.events, found.b.events, strict=False)
        first = next((i for i, (x, y) in enumerate(both) if not alike(x, y)), None)
        assert found.parts_at == first
        assert [d.row for d in found.differences][:1] == ([] if first is None else [first])
    assert len({found.parts_at for found in comparisons()}) > 5


def test_the_other_way_round_it_is_the_same_mirrored() -> None:
    """Which of two forks is called A decides nothing."""
    mirrored = {Parting.ONLY_A: Parting.ONLY_B, Parting.ONLY_B: Parting.ONLY_A}
    for there in comparisons():
        back = compare(there.b, there.a)
        assert set(there.pairs) == {(i, j) for j, i in back.pairs}
        assert (there.a_to_b, there.b_to_a) == (back.b_to_a, back.a_to_b)
        assert (there.parts_at, there.ends) == (back.parts_at, back.ends[::-1])
        assert {(d.a, d.b, d.kind, d.in_a, d.in_b) for d in there.differences} == {
            (d.b, d.a, mirrored.get(d.kind, d.kind), d.in_b, d.in_a) for d in back.differences
        }


def test_every_difference_is_told_and_the_two_sides_are_told_apart() -> None:
    """A sentence for each side that does something; a side that does nothing has none."""
    kinds = set()
    for found in comparisons():
        differing_rows = {d.row for d in found.differences}
        for row, (i, j) in enumerate(found.pairs):
            same = i is not None and j is not None and alike(found.a.events[i], found.b.events[j])
            assert (row in differing_rows) is not same
        for each in found.differences:
            kinds.add(each.kind)
            assert found.pairs[each.row] == (each.a, each.b)
            assert (each.in_a == "") is (each.a is None) is (each.kind is Parting.ONLY_B)
            assert (each.in_b == "") is (each.b is None) is (each.kind is Parting.ONLY_A)
            assert each.in_a != each.in_b
    assert kinds == set(Parting)


ASKED = Call(Win32.QUERY, Why.LOOK, "a.dll", 0x20000, -1, 0x20000, 0x30000, "free")
OTHERWISE = {
    "address": 0x21000,
    "size": 1,
    "result": 0x20001,
    "end": 0x40000,
    "state": "reserve",
    "protect": "PAGE_NOACCESS",
    "error": 487,
    "delta": Delta(added=(occupied(0x20000, 0x1000),)),
    "attached": (Attached("a.dll", 0x500000),),
}


@pytest.mark.parametrize("field", OTHERWISE)
def test_whatever_else_a_call_asks_or_answers_is_a_difference(field: str) -> None:
    """Told in words that differ, though most sentences say only what is asked."""
    plan = scenario([dll("a.dll", 0x500000)])
    calls = [ASKED, ASKED._replace(**{field: OTHERWISE[field]})]
    traces = [trace_of(plan, [ASKED, call, ASKED]) for call in calls]
    (difference,) = compare(*traces).differences
    assert traces[1].events[difference.row] == calls[1]
    assert difference.kind is Parting.OTHER_RESULT
    assert difference.in_a != difference.in_b


# -- forks that are known ------------------------------------------------------------------------


def test_the_era_that_sorts_parts_from_the_one_that_does_not_where_it_sorts() -> None:
    """Patch 2 is the first thing that a fork does otherwise; from there the order is another one,
    and so the first loads are of different DLLs."""
    found = of(TWO, "cygwin-2011-04", "cygwin-2011-05-30")
    step = found.parts_at
    assert step is not None
    assert isinstance(found.a.events[step], OrderDecided)
    assert isinstance(found.b.events[step], DepsPopulated)
    orders = next(d for d in found.differences if d.kind is Parting.OTHER_RESULT)
    assert orders.in_a.endswith("a.dll, b.dll.")
    assert orders.in_b.endswith("b.dll, a.dll.")
    assert [end.succeeded for end in found.ends] == [True, False]
    assert found.differences[-1].kind is Parting.OTHER_OUTCOME
    assert isinstance(found.a.events[found.differences[-1].a or 0], Finished)


def test_the_published_recursion_is_stopped_by_a_reservation_that_ours_gave_back() -> None:
    """Both map b.dll on trial until only its own place is left: there cygwin-3.6.0 still holds the
    reservation that is never released, and ours gave it back before."""
    found = of(TWO, "cygwin-3.6.0", "repaired")
    trial = next(d for d in found.differences if d.kind is Parting.OTHER_OUTCOME)
    assert trial.a is not None
    assert trial.b is not None
    assert trial.phase == "C8"
    assert "not enough room" in trial.in_a
    before = [found.a.state(trial.a - 1).child, found.b.state(trial.b - 1).child]
    there = [space.at(0x740000) for space in before]
    assert there[0] is not None
    assert (there[0].use, there[1]) == (Use.RESERVATION, None)
    placed = {landing.dll: (landing.a, landing.b) for landing in found.landings}
    a, b = placed["b.dll"]
    assert a is not None
    assert b is not None
    assert (a.placed, b.placed, b.base) == (Placed.BLOCKED, Placed.LOADED, 0x740000)


def test_places_that_are_reserved_early_are_where_two_forks_of_one_order_part() -> None:
    """In C3 since 2019, in C7 before: so the calls are only in one in either phase."""
    found = of(TWO, "cygwin-2011-05-30", "repaired")
    assert found.parts_at is not None
    first = found.b.events[found.parts_at]
    assert isinstance(first, Call)
    assert first.why is Why.PROTECT
    assert found.a.events[found.parts_at] == PhaseEntered(Phase.C4)
    protects = [d for d in found.differences if "Reserve the place" in d.in_a + d.in_b]
    assert [(d.kind, d.phase) for d in protects] == [
        (Parting.ONLY_B, "C3"),
        (Parting.ONLY_B, "C3"),
        (Parting.ONLY_A, "C7"),
        (Parting.ONLY_A, "C7"),
    ]


def test_a_second_child_is_in_one_alone_and_the_end_is_in_both() -> None:
    """The retry decides: one parent makes another child, the other gives up."""
    found = of(SCENARIOS / "lesson-unlucky-child.toml", "patches-as-posted", "cygwin-2011-05-30")
    assert [end.attempts for end in found.ends] == [2, 1]
    of_second = [d for d in found.differences if d.attempt == 2 and d.phase != "P14"]
    assert of_second
    assert {d.kind for d in of_second} == {Parting.ONLY_A}
    retry = next(
        d
        for d in found.differences
        if d.a is not None and isinstance(found.a.events[d.a], RetryDecided)
    )
    assert retry.kind is Parting.OTHER_OUTCOME
    assert found.pairs[-1] == (len(found.a) - 1, len(found.b) - 1)


def test_two_scenarios_part_where_the_second_has_something_in_the_way() -> None:
    """Not where it comes to be there: a child is given with all that is in it."""
    plan = scenario([dll("a.dll", 0x500000), dll("b.dll", 0x600000, 0x500000)])
    other = apply(plan, Occupy(0x500000, 0x510000, "a hook"))
    found = compare(forkviz.fork(plan), forkviz.fork(other))
    assert found.parts_at is not None
    refused = found.b.events[found.parts_at]
    assert isinstance(refused, Call)
    assert (refused.why, refused.dll, refused.failed) == (Why.PROTECT, "a.dll", True)
    assert found.differences[0].kind is Parting.OTHER_OUTCOME
    assert [(g.what, g.a, "a hook" in g.b) for g in found.given] == [
        ("child: region at 0x500000", "", True)
    ]


def test_a_dll_of_one_list_alone_has_a_landing_on_one_side() -> None:
    """Names are told apart as the DLL list does, upper and lower case alike."""
    plans = [
        scenario([dll("A.dll", 0x500000), dll("b.dll", 0x600000)]),
        scenario([dll("a.DLL", 0x500000), dll("c.dll", 0x700000, kind=DllKind.LINK)]),
    ]
    found = compare(*map(forkviz.fork, plans))
    landed = {x.dll: (x.needed_a, x.needed_b, x.a is None, x.b is None) for x in found.landings}
    assert landed == {
        "A.dll": (0x500000, 0x500000, False, False),
        "b.dll": (0x600000, -1, False, True),
        "c.dll": (-1, 0x700000, True, False),
    }
    assert [given.what for given in found.given] == ["b.dll", "c.dll"]


# -- what they were given ------------------------------------------------------------------------

GIVEN = scenario(
    [dll("a.dll", 0x500000), dll("b.dll", 0x600000, 0x500000)],
    [occupied(0x800000, 0x10000)],
    faults=(Fault(FaultKind.INJECT, start=0x900000),),
)
CHANGES: list[tuple[Edit, set[str]]] = [
    (SetBase("a.dll", 0x700000), {"a.dll: base"}),
    (SetPreferred("b.dll", 0x700000), {"b.dll: preferred"}),
    (SetSize("B.DLL", 0x3000), {"b.dll: size"}),
    (Switch("topsort", False), {"policy", "policy: topsort"}),
    (SetPolicy("cygwin-2011-05-30 +retries"), {"policy", "policy: retries"}),
    (Occupy(0x400000, 0x400001), {"child: region at 0x400000"}),
    (Vacate(0x800000), {"child: region at 0x800000"}),
    (AddFault(Fault(FaultKind.KILL)), {"fault"}),
    (SetAslr(Aslr.BOOT), {"loader: aslr"}),
]


@pytest.mark.parametrize(("edit", "what"), CHANGES, ids=lambda x: type(x).__name__)
def test_what_an_edit_changes_is_what_the_two_were_given_otherwise(
    edit: Edit, what: set[str]
) -> None:
    """That and nothing else, with what there is on both sides."""
    changed = apply(GIVEN, edit)
    found = differing(GIVEN, changed)
    assert {given.what for given in found} == what
    assert all(given.a != given.b for given in found)
    assert [(g.what, g.b, g.a) for g in differing(changed, GIVEN)] == [tuple(g) for g in found]


def test_of_two_scenarios_all_that_differs_is_told_with_two_texts() -> None:
    """Titles apart: where nothing is named, nothing differs."""
    for found in comparisons():
        plans = [replace(trace.scenario, title="") for trace in (found.a, found.b)]
        assert (found.given == ()) is (plans[0] == plans[1])
        assert all(given.a != given.b for given in found.given)


@pytest.mark.parametrize(
    "change",
    [
        {"end": 0x820000},
        {"state": State.RESERVED},
        {"kind": Kind.MAPPED},
        {"allocation": 0x7F0000},
        {"protect": "r-xp"},
        {"name": "another"},
        {"use": Use.STACK},
        {"source": Source.DERIVED},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_region_that_is_another_in_anything_is_told(change: dict[str, Any]) -> None:
    """Both of them, in words that differ; the line of the map that it comes from is no matter."""
    region = GIVEN.child[0]
    changed = replace(GIVEN, child=(region._replace(**change),))
    (found,) = differing(GIVEN, changed)
    assert found.what == "child: region at 0x800000"
    assert found.a != found.b
    assert differing(GIVEN, replace(GIVEN, child=(region._replace(line=7),))) == ()


def test_the_order_of_the_lists_is_part_of_what_they_were_given() -> None:
    """The child loads in it."""
    turned = replace(GIVEN, dlls=GIVEN.dlls[::-1])
    (found,) = differing(GIVEN, turned)
    assert (found.a, found.b) == ("a.dll, b.dll", "b.dll, a.dll")


# -- long traces ---------------------------------------------------------------------------------


def long_trace(seed: int, length: int, plan: Scenario) -> Trace:
    """A fork whose child asks *length* questions that depend on *seed*."""
    numbers = [i * seed for i in range(length)]
    return trace_of(
        plan, [ASKED._replace(address=n % 17 * 0x10000, result=n % 5 + 1) for n in numbers]
    )


@pytest.mark.sweep
def test_long_traces_are_compared_within_the_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    """3,000 steps with 3,000 that are like them would be 9,000,000 pairs; one budget serves all
    phases of a comparison, and still each step has its row."""
    made = []

    class Watched(Aligner):
        def __init__(self) -> None:
            super().__init__(CELLS // 10)
            made.append(self)

    monkeypatch.setattr("forkviz.comparison.compare.Aligner", Watched)
    plan = scenario([dll("a.dll", 0x500000)])
    a, b = long_trace(3, 3000, plan), long_trace(7, 2900, plan)
    found = compare(a, b)
    assert [aligner.left >= 0 for aligner in made] == [True]
    assert [i for i, _ in found.pairs if i is not None] == list(range(len(a)))
    assert [j for _, j in found.pairs if j is not None] == list(range(len(b)))
    assert found.pairs[-1] == (len(a) - 1, len(b) - 1)
