"""The difference that decides: what was equal before it, and what a change of it changes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import forkviz
from forkviz.comparison.compare import Comparison, compare
from forkviz.comparison.deciding import Deciding, Outlook, Role, decide
from forkviz.comparison.event_identity import key_of
from forkviz.comparison.headline import headline, links, plain
from forkviz.core.region import Use
from forkviz.machine.events import Call, ChildCreated, Event, RetryDecided, Why
from forkviz.machine.policy import POLICIES, SWITCHES, get_policy
from forkviz.scenarios.edits import Occupy, SetPreferred, apply
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.state import Placed
from forkviz.traces.trace import Trace
from tests.support.chance import random_scenario
from tests.support.scenarios import dll, scenario

DATA = Path(forkviz.__file__).parents[1] / "data"
SCENARIOS = sorted((DATA / "scenarios").glob("*.toml"))
RETRIED = DATA / "captures" / "cygwin-3.0.7-perl-retried"
TWO = DATA / "scenarios" / "two-relocated.toml"


@cache
def fork(source: Path, policy: str) -> Trace:
    return forkviz.fork(source, policy=policy)


def pairs(*outlooks: Outlook) -> list[tuple[Path, str, str]]:
    """Each shipped scenario under two policies whose forks end so."""
    found = []
    for source in (*SCENARIOS, RETRIED):
        for a, b in itertools.combinations(POLICIES, 2):
            if decide(compared(source, a, b)).outlook in outlooks:
                found.append((source, a, b))
    return found


@cache
def compared(source: Path, a: str, b: str) -> Comparison:
    return compare(fork(source, a), fork(source, b))


ONE_FAILS = (Outlook.A_FAILS, Outlook.B_FAILS)


def decided() -> Iterator[tuple[Comparison, Deciding]]:
    """The comparisons in which one fork fails and the other one does not."""
    for case in pairs(*ONE_FAILS):
        found = compared(*case)
        yield found, decide(found)


# -- two relocated DLLs ----------------------------------------------------------------------------


def test_it_is_the_step_that_gives_the_place_back_and_not_the_first_trivial_one() -> None:
    """Of 42 differences 2 matter: that one, and the failure."""
    found = compared(TWO, "cygwin-2011-05-30", "repaired")
    answer = decide(found)
    assert (answer.outlook, answer.beside, answer.given) == (Outlook.A_FAILS, (65, 62), False)
    assert found.parts_at is not None
    assert answer.row is not None
    assert answer.row > found.parts_at
    assert [found.pairs[row] for row in answer.matter] == [(None, 62), (73, None)]
    assert [("AB"[t.side], t.step, t.role) for t in answer.chain] == [
        ("A", 30, Role.CAUSE),
        ("A", 65, Role.TURN),
        ("A", 73, Role.FAILURE),
        ("B", 62, Role.TURN),
        ("B", 67, Role.LANDS),
    ]
    assert plain(headline(found, answer)) == (
        "A fails, B succeeds: B gives the place of a.dll back before it loads a.dll; A does not."
    )
    assert [f"{link.sign} {link.label}".strip() for link in links(found, answer)] == [
        "○ keeps the place",
        "maps it on trial, place still kept",
        "✗ fails",
        "gives it back",
        "✓ lands",
    ]


# -- over all shipped scenarios --------------------------------------------------------------------


@pytest.mark.sweep
def test_there_are_many_and_each_has_a_deciding_difference() -> None:
    """A row of the differences, before the outcomes, with a sentence that names it."""
    count = 0
    for found, answer in decided():
        count += 1
        rows = [one.row for one in found.differences]
        assert answer.row in rows
        assert answer.row in answer.matter
        assert set(answer.matter) <= set(rows)
        assert list(answer.matter) == sorted(answer.matter)
        assert answer.row < len(found.pairs) - 1
        said = plain(headline(found, answer))
        assert said.endswith(".")
        assert "comes to this" not in said
        for turn in answer.chain:
            assert found.pairs[turn.row][turn.side] == turn.step
    assert count >= 70


@pytest.mark.sweep
def test_the_other_way_round_it_is_the_same_difference() -> None:
    """A and B changed: the same two steps decide."""
    for found, answer in decided():
        turned = decide(compare(found.b, found.a))
        assert turned.acts == answer.acts[::-1]
        assert turned.outlook is not answer.outlook
        assert {turned.failing, answer.failing} == {0, 1}


def stands(trace: Trace, step: int, name: str, place: tuple[int, int]) -> tuple[object, ...]:
    """What the child has in *place* after *step*, and how the DLL is there.

    Another DLL and anything foreign are one; what is mapped on trial of others goes away again.
    """
    start, end = place
    own = {Use.RESERVATION, Use.BLOCK, Use.INTERIM, Use.IMAGE}
    state = trace.state(step)
    standing = state.places[name].placed
    there = None if standing in (Placed.WAITING, Placed.RESERVED) else standing
    return (there, *(
        (max(r.start, start), min(r.end, end), r.use if r.use in own else Use.UNKNOWN)
        for r in state.child
        if r.start < end and start < r.end
        and (r.use is not Use.INTERIM or r.name.lower() == name.lower())
    ))  # fmt: skip


def beginning(trace: Trace, step: int) -> int:
    """The step at which the child of *step* is made."""
    made = [i for i in range(step + 1) if isinstance(trace.events[i], ChildCreated)]
    return made[-1] if made else 0


@pytest.mark.sweep
def test_before_it_both_children_go_through_the_same_changes() -> None:
    """All that the outcome depends on is equal up to it: how a child stands with the place and the
    DLL changes as often, and to the same, in both.  The deciding steps themselves change it to what
    is not the same.

    Computed here from the states alone.  Where a decision is not itself such a change, but what
    makes the loader choose otherwise, or a retry, it is not looked at.
    """
    checked = 0
    for found, answer in decided():
        if answer.dll is None:
            continue
        place = (answer.dll.base, answer.dll.base + max(answer.dll.size, 1))
        failing = (found.a, found.b)[answer.failing]
        there = failing.state(max(failing.failure() - 1, 0)).child.overlapping(*place)
        if not any(one.use is not Use.IMAGE for one in there):
            continue  # the place is free: what was in it before is no matter
        histories, changes = [], []
        for trace, step in zip((found.a, found.b), answer.acts, strict=True):
            if step is None:
                continue
            start = beginning(trace, step)
            past = [stands(trace, at, answer.dll.name, place) for at in range(start, step)]
            histories.append([one for one, _ in itertools.groupby(past)])
            now = stands(trace, step, answer.dll.name, place)
            changes.append((now != past[-1], now) if past else (False, now))
        if len(histories) < 2 or not all(changed for changed, _ in changes):
            continue
        assert histories[0] == histories[1]
        assert changes[0][1] != changes[1][1]
        checked += 1
    assert checked >= 20


def about(event: Event) -> tuple[object, ...]:
    """What a step is about: its key, without whether it went well."""
    return key_of(event)


def without(policy: str, other: str, switch: str) -> str | None:
    """*policy* with *switch* as *other* has it, None where both have the same."""
    field = SWITCHES[switch]
    mine, theirs = (bool(getattr(get_policy(one), field)) for one in (policy, other))
    if mine == theirs:
        return None
    return f"{policy} {'+' if theirs else '-'}{switch}"


def run(source: Path, policy: str) -> Trace | None:
    """The fork, None under a policy with a message that no version of Cygwin has."""
    try:
        return fork(source, policy)
    except RuntimeError:
        return None


@pytest.mark.sweep
def test_a_change_of_one_switch_that_changes_the_outcome_has_the_same_deciding_difference() -> None:
    """Between a policy and the same with one switch as the other one has it nearly all trivial
    differences are gone.  If the outcome is then the other one's, the same thing decides, or what
    the switch itself does: the DLL is the same, and one of the two steps is about the same.
    """
    checked = same = 0
    for source, a, b in pairs(*ONE_FAILS):
        answer = decide(compared(source, a, b))
        whole = (fork(source, a), fork(source, b))
        wanted = {about(t.events[s]) for t, s in zip(whole, answer.steps, strict=True)}
        for switch in SWITCHES:
            changed = without(a, b, switch)
            trace = changed and run(source, changed)
            if not trace or trace.ending != whole[1].ending:
                continue
            narrow = compare(whole[0], trace)
            small = decide(narrow)
            assert small.outlook is answer.outlook
            checked += 1
            traces = (whole[0], trace)
            got = {about(t.events[s]) for t, s in zip(traces, small.steps, strict=True)}
            same += bool(got & wanted)
            if answer.dll is not None and answer.failing == 0:
                assert small.dll is not None
                assert small.dll.key == answer.dll.key
    assert checked >= 10
    assert same >= 0.8 * checked


# -- other outcomes --------------------------------------------------------------------------------


def test_both_succeed_and_nothing_decides() -> None:
    """None of the differences does; the sentence counts them."""
    found = compared(DATA / "scenarios" / "recursion.toml", "cygwin-3.6.0", "cygwin-2011-05-30")
    answer = decide(found)
    assert (answer.outlook, answer.row, answer.matter) == (Outlook.BOTH_SUCCEED, None, ())
    said = plain(headline(found, answer))
    assert (
        said
        == f"Both succeed: none of the {len(found.differences)} differences changes the outcome."
    )


def test_a_success_at_risk_is_told_from_one_that_is_not() -> None:
    """On the last of six retries in A; B plans its loads."""
    found = compared(DATA / "scenarios" / "recursion.toml", "cygwin-2011-05-30", "repaired")
    answer = decide(found)
    assert answer.outlook is Outlook.A_AT_RISK
    assert plain(headline(found, answer)) == (
        "Both succeed, A at risk: d0.dll reaches 0x25c0000 on the last of 6 retries."
    )
    assert answer.matter


def test_both_fail_alike_and_nothing_decides() -> None:
    """It opens at the failure."""
    for source, a, b in pairs(Outlook.ALIKE)[:20]:
        found = compared(source, a, b)
        answer = decide(found)
        assert answer.row is None
        failures = {trace.failure() for trace in (found.a, found.b)}
        assert answer.opening in answer.matter
        assert {step for row in answer.matter for step in found.pairs[row]} & failures
        assert "Both fail: " in plain(headline(found, answer))


def test_both_fail_otherwise_and_the_first_failure_counts() -> None:
    """a.dll in one, b.dll in the other: what lets the other one get past a.dll decides."""
    found = compared(TWO, "cygwin-2011-05-30", "cygwin-3.6.0")
    answer = decide(found)
    assert answer.outlook is Outlook.BOTH_FAIL
    assert answer.dll is not None
    assert answer.dll.name == "a.dll"
    assert len(answer.matter) == 3


def test_the_same_is_the_same() -> None:
    """Whatever it comes to."""
    for policy in POLICIES:
        trace = fork(TWO, policy)
        answer = decide(compare(trace, trace))
        assert answer.row is None
        assert "they are the same" in plain(headline(compare(trace, trace), answer)) or not (
            trace.succeeded
        )


def test_what_is_given_otherwise_decides_where_it_first_shows() -> None:
    """Something is in the way in B from its start: where A's place is kept, B's is refused."""
    plan = scenario([dll("a.dll", 0x500000), dll("b.dll", 0x600000, 0x500000)])
    other = apply(plan, Occupy(0x500000, 0x510000, "a hook"))
    found = compare(forkviz.fork(plan), forkviz.fork(other))
    answer = decide(found)
    assert (answer.outlook, answer.given) == (Outlook.B_FAILS, True)
    refused = found.b.events[answer.steps[1]]
    assert isinstance(refused, Call)
    assert (refused.why, refused.dll, refused.failed) == (Why.PROTECT, "a.dll", True)
    assert plain(headline(found, answer)) == (
        "A succeeds, B fails: A keeps the place of a.dll; B cannot keep the place of a.dll."
        " In B's child the place is taken from the start, by a hook."
    )


def test_a_remedy_is_seen_where_it_helps() -> None:
    """The fork before and after a rebase: the parents differ, and the remedy decides."""
    plan = forkviz.scenario(TWO)
    moved = plan
    for one in plan.dlls:
        if one.relocated:
            moved = apply(moved, SetPreferred(one.name, one.base))
    found = compare(forkviz.fork(plan), forkviz.fork(moved))
    answer = decide(found)
    assert answer.outlook is Outlook.A_FAILS
    assert answer.dll is not None
    assert answer.row is not None


def test_a_retry_decides() -> None:
    """One parent makes another child, the other one gives up."""
    source = DATA / "scenarios" / "lesson-unlucky-child.toml"
    found = compared(source, "patches-as-posted", "cygwin-2011-05-30")
    answer = decide(found)
    assert "makes another child" in plain(headline(found, answer))
    events = [t.events[s] for t, s in zip((found.a, found.b), answer.steps, strict=True)]
    assert all(isinstance(event, RetryDecided) for event in events)


@pytest.mark.sweep
def test_random_forks_are_decided_too() -> None:
    """With faults of every kind, under two policies: always an answer, the same both ways round."""
    ends = set()
    for seed in range(40):
        plan: Scenario = random_scenario(f"deciding/{seed}", faults="all")
        for a, b in itertools.combinations(POLICIES, 2):
            found = compare(forkviz.fork(plan, policy=a), forkviz.fork(plan, policy=b))
            answer = decide(found)
            ends.add(answer.outlook)
            assert plain(headline(found, answer))
            assert answer.opening is None or 0 <= answer.opening < len(found.pairs)
            if answer.outlook in ONE_FAILS:
                assert answer.row in {one.row for one in found.differences}
                assert decide(compare(found.b, found.a)).acts == answer.acts[::-1]
    assert len(ends) >= 4
