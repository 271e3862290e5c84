"""A fork's own trace tells why it fails: what is in whose way since when, and which moves help."""

from __future__ import annotations

import functools
from dataclasses import replace

import pytest
from hypothesis import given

import forkviz
from forkviz.core.region import Kind, Region, Use
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Certainty, Look, Proof
from forkviz.diagnosis.traced.cure import new_base, refork
from forkviz.diagnosis.traced.of_trace import diagnosis_of_trace
from forkviz.machine.dll import DllKind
from forkviz.machine.phase import Phase
from forkviz.scenarios.edits import Rebase, edited
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from forkviz.verdict.failure import failure_of
from tests.support.scenarios import CAPTURES, dll, occupied, quick, scenario, scenarios

SCENARIOS = CAPTURES.parent / "scenarios"
POLICIES = ("", "cygwin-2011-04", "cygwin-3.6.0")


@functools.cache
def forked(name: str, policy: str) -> Trace:
    return forkviz.fork(SCENARIOS / f"{name}.toml", policy=policy or None)


#: For scenarios whose fork fails: the class of the cause, whatever the policy.
EXPECTED = {
    "two-relocated": CauseClass.BASE_COLLISION,
    "lesson-low": CauseClass.ALREADY_RELOCATED,
    "lesson-aslr": CauseClass.DYNAMICBASE,
    "lesson-moved-link": CauseClass.DLL_DISPLACED,
    "lesson-unlucky-child": CauseClass.INJECTED_FIXED,
    "letter-cygheap": CauseClass.STACK_OR_HEAP_IN_THE_WAY,
    "letter-heap": CauseClass.STACK_OR_HEAP_IN_THE_WAY,
    "letter-unexpected": CauseClass.DLL_NOT_FOUND,
}


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("name", EXPECTED)
def test_the_cause_is_what_the_scenario_was_made_for(name: str, policy: str) -> None:
    """Under each policy under which it fails."""
    trace = forked(name, policy)
    found = diagnosis_of_trace(trace)
    if trace.succeeded:
        assert found is None
        return
    assert found is not None
    assert found.causes[0].kind is EXPECTED[name]
    assert found.causes[0].evidence[0].line == trace.failure()
    assert found.causes[0].sentence


@pytest.mark.parametrize("name", sorted(place.stem for place in SCENARIOS.glob("*.toml")))
def test_what_is_said_to_be_simulated_is(name: str) -> None:
    """With the moves of such a remedy, the same fork succeeds; without, it fails."""
    for policy in POLICIES:
        trace = forked(name, policy)
        found = diagnosis_of_trace(trace)
        assert (found is None) is trace.succeeded
        for remedy in found.causes[0].remedies if found is not None else ():
            assert bool(remedy.moves) is (remedy.proof is Proof.SIMULATED)
            if remedy.moves:
                edits = [Rebase(move.name, move.to) for move in remedy.moves]
                assert refork(trace, edited(trace.scenario, edits)).succeeded


@quick
@given(scenarios())
def test_of_any_fork_that_fails_a_cause_is_named(plan: Scenario) -> None:
    """And each move that is offered helps; one that succeeds has no cause."""
    trace = forkviz.fork(plan)
    found = diagnosis_of_trace(trace)
    assert (found is None) is trace.succeeded
    if found is None:
        return
    assert found.failed
    for remedy in found.causes[0].remedies:
        if remedy.moves:
            edits = [Rebase(move.name, move.to) for move in remedy.moves]
            assert refork(trace, edited(plan, edits)).succeeded


# -- what is in the way ---------------------------------------------------------------------------

WISH, LOW = 0x3FD000000, 0x2D0000


def collision(**holder: object) -> Trace:
    """b.dll could not have its place, which something has in the parent; its low one is taken."""
    there = holder.get("there")
    dlls = [dll("b.dll", LOW, WISH, path=r"C:\cygwin64\usr\bin\b.dll")]
    if there is None:
        dlls.insert(0, dll("a.dll", WISH))
    plan = scenario(
        dlls, [occupied(LOW, 0x10000, "a heap", use=Use.HEAP)], bits=64, policy="cygwin-3.6.0"
    )
    return forkviz.fork(replace(plan, parent=(there,) if isinstance(there, Region) else ()))


def test_a_dll_at_the_preferred_place_is_to_blame_and_not_what_is_at_the_low_one() -> None:
    """In the order: what it prefers, where it is, what is in the way, what the child shows."""
    found = diagnosis_of_trace(collision())
    assert found is not None
    (cause,) = found.causes
    assert (cause.kind, cause.certainty) == (CauseClass.BASE_COLLISION, Certainty.CERTAIN)
    assert cause.occupant is not None
    assert (cause.occupant.name, cause.occupant.base) == ("a.dll", WISH)
    assert cause.occupant.preferred == WISH
    assert [(place.look, place.start, place.name) for place in cause.places] == [
        (Look.PREFERS, WISH, "b.dll"),
        (Look.THERE, LOW, "b.dll"),
        (Look.IN_THE_WAY, WISH, "a.dll"),
        (Look.TAKEN, LOW, "a heap"),
    ]
    assert [hex(LOW) in reason.text for reason in cause.not_this] == [True]


@pytest.mark.parametrize(
    ("region", "kind"),
    [
        ((Kind.IMAGE, Use.IMAGE, "avhook64.dll"), CauseClass.INJECTED_FIXED),
        ((Kind.PRIVATE, Use.INJECTED, "a hook"), CauseClass.INJECTED_FIXED),
        ((Kind.MAPPED, Use.FILE, "a file"), CauseClass.ALREADY_RELOCATED),
        ((Kind.PRIVATE, Use.HEAP, "a heap"), CauseClass.ALREADY_RELOCATED),
        ((Kind.PRIVATE, Use.STACK, "a stack"), CauseClass.ALREADY_RELOCATED),
    ],
)
def test_who_has_the_preferred_place_decides_whose_fault_it_is(
    region: tuple[Kind, Use, str], kind: CauseClass
) -> None:
    """A guest is one only if it is a DLL, or known to be foreign."""
    backing, use, name = region
    there = Region(WISH, WISH + 0x10000, kind=backing, allocation=WISH, name=name, use=use)
    found = diagnosis_of_trace(collision(there=there))
    assert found is not None
    assert found.causes[0].kind is kind
    assert found.causes[0].occupant is not None
    assert found.causes[0].occupant.name == name


def test_it_is_told_since_when_something_is_there() -> None:
    """From the child's beginning, or from a step on."""
    plan = scenario([dll("b.dll", WISH)], bits=64, policy="cygwin-3.6.0")
    hook = Fault(FaultKind.INJECT, Phase.C1, start=WISH, name="a hook")
    trace = forkviz.fork(replace(plan, faults=(hook,)))
    failure = failure_of(trace)
    assert failure is not None
    assert failure.in_way[0].name == "a hook"
    before, after = (trace.state(at).child.at(WISH) for at in (failure.since - 1, failure.since))
    assert before is None
    assert after is not None
    taken = forkviz.fork(replace(plan, child=(occupied(WISH, 0x10000, "a hook"),)))
    begun = failure_of(taken)
    assert begun is not None
    assert begun.since == -1


# -- where it is not known -----------------------------------------------------------------------


def test_of_a_log_no_move_is_offered() -> None:
    """Nothing of it can be forked again."""
    trace = forkviz.observed(CAPTURES / "cygwin-3.0.7-perl-clobbered")
    found = diagnosis_of_trace(trace)
    assert found is not None
    assert all(not remedy.moves and remedy.proof is None for remedy in found.causes[0].remedies)


def test_of_a_fork_that_the_model_makes_otherwise_no_move_is_offered() -> None:
    """What the model makes of a move then says nothing of it."""
    trace = collision()
    ending = trace.outcome._replace(exit_code=1234)
    events = (*trace.events[:-1], ending)
    other = Trace(trace.scenario, trace.initial_parent, trace.initial_child, events)
    found = diagnosis_of_trace(other)
    assert found is not None
    assert not any(remedy.moves for remedy in found.causes[0].remedies)


# -- a new place ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("bits", "low", "high"), [(64, 1 << 33, 1 << 34), (32, 1 << 28, 7 << 28)])
def test_a_new_place_is_free_where_rebase_puts_dlls(bits: int, low: int, high: int) -> None:
    """The highest slot that nothing has in either process, and that no DLL prefers."""
    top = high - 0x10000
    one = dll("a.dll", 0x400000, 0x500000)
    assert new_base(scenario([one], bits=bits), one) == top
    taken = scenario([one], [occupied(top + 0x8000, 0x1000)], bits=bits)
    assert new_base(taken, one) == top - 0x10000
    wanted = scenario([one, dll("b.dll", 0x600000, top - 0x8000, size=0x9000)], bits=bits)
    assert new_base(wanted, one) == top - 0x20000
    whole = scenario([one], [occupied(low - 0x10000, high - low + 0x20000)], bits=bits)
    assert new_base(whole, one) is None


def test_the_runtime_is_not_moved() -> None:
    """Nothing that runs could use it then."""
    runtime = dll("cygwin1.dll", 0x180040000, kind=DllKind.SELF)
    trace = forkviz.fork(scenario([runtime, dll("b.dll", LOW, WISH)], bits=64))
    found = diagnosis_of_trace(trace)
    for remedy in found.causes[0].remedies if found is not None else ():
        assert all(move.name != "cygwin1.dll" for move in remedy.moves)


def test_the_line_to_type_names_the_file_of_its_tree_for_each_shell() -> None:
    """Without a backslash, which dash takes away; a name that no shell takes is left out."""
    found = diagnosis_of_trace(collision())
    assert found is not None
    remedy = next(one for one in found.causes[0].remedies if one.moves)
    to = hex(remedy.moves[0].to)
    assert remedy.command == (
        rf"C:\cygwin64\usr\bin\rebase.exe -v -b {to} C:/cygwin64/usr/bin/b.dll"
    )
    assert [line for _, line in remedy.others] == [
        f"& {remedy.command}",
        f"rebase -v -b {to} C:/cygwin64/usr/bin/b.dll",
    ]
