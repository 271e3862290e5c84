"""The verdict of each fork: its chain is what the states say, and its sentence says something.

Who is in the place, and since when, is worked out here from the states alone.
"""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import forkviz
from forkviz.core.address import hex_, page_ceil, slot_floor
from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.traced import of_trace
from forkviz.diagnosis.traced.of_trace import diagnosis_of_trace
from forkviz.errors import BadCapture
from forkviz.machine.events import Call, Checked, ChildCreated, Compared, PhaseEntered, Replicated
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.study.generator import Shape, generate
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.reason import WhyFails
from forkviz.verdict.verdict import Note, Risk, Role, Verdict, VerdictKind
from forkviz.verdict.words import head, headline, label
from tests.support.chance import random_scenario
from tests.support.scenarios import CAPTURES, TESTS

DATA = CAPTURES.parent
SCENARIOS = sorted(
    (
        *(DATA / "scenarios").glob("*.toml"),
        *(TESTS / "data" / "law").glob("*.toml"),
        *(TESTS / "data" / "calls").glob("*.toml"),
        *(TESTS / "data" / "golden").rglob("*.toml"),
    )
)
ERAS = (*POLICIES, "cygwin-1.7.10", "cygwin-1.7.35", "cygwin-3.0.7", "cygwin-3.4.3")
PLACE = {WhyFails.TAKEN, WhyFails.MEMORY_TAKEN, WhyFails.OWN_RESERVATION, WhyFails.OWN_BLOCK}
#: What a simulated fork shows more of.
UNTOLD = {WhyFails.GIVES_UP, WhyFails.ENDS, WhyFails.IN_PARENT}


@functools.cache
def forked(place: Path, policy: str) -> Trace:
    return forkviz.fork(place, policy=policy)


def check(trace: Trace) -> Verdict:
    """Complain of whatever in the verdict on *trace* is not so."""
    found = verdict_of(trace)
    assert (found.kind is VerdictKind.FAILS) is not (trace.succeeded or trace.waits)
    assert (found.reason is None) is (found.kind is not VerdictKind.FAILS)
    assert (found.risk is None) is (found.kind is not VerdictKind.RISK)
    assert found.failure == (-1 if trace.waits else trace.failure())
    steps = [link.step for link in found.links]
    assert steps == sorted(set(steps))
    assert all(link.phase is trace.state(link.step).phase for link in found.links)
    assert sum(link.role is Role.CAUSE for link in found.links) <= 1
    if found.occupant is not None:
        check_occupant(trace, found)
    check_words(trace, found)
    return found


def check_words(trace: Trace, found: Verdict) -> None:
    """It names the DLL and the place, and is one sentence."""
    text = headline(found)
    assert text.startswith(f"{head(found)}: ")
    assert text.endswith(".")
    assert "None" not in text
    assert len(text) > len(head(found)) + 20
    if found.kind is VerdictKind.FAILS and found.subject and found.reason not in UNTOLD:
        assert found.reason in (WhyFails.CALL_REFUSED,) or found.subject[:100] in text
    if found.reason in PLACE:
        assert found.place is not None
        assert hex_(found.place[0]) in text
        if found.dll:
            assert trace.scenario.dll(found.subject).base == found.place[0]


def check_occupant(trace: Trace, found: Verdict) -> None:
    """The cause is the first step from which on the occupant is there until it is in the way."""
    who = found.occupant
    assert who is not None
    assert found.place is not None
    start, end = slot_floor(found.place[0]), page_ceil(max(found.place[1], found.place[0] + 1))
    assert who.start < end
    assert start < who.end
    until = found.failure - 1
    if who.own:  # the fork may have taken it away by the time that it gives up
        until = last_miss(trace, found)
    children = [space.child for space in itertools.islice(trace.states(), until + 1)]
    made = max(i for i in range(until + 1) if isinstance(trace.events[i], ChildCreated))
    first = until
    assert is_there(children[until], trace, found)
    while first > 0 and is_there(children[first - 1], trace, found):
        first -= 1
    if first > made:
        assert found.cause == first
        return
    # The child begins with it: the first step at which the child does something.
    begun = trace.events[found.cause]
    assert found.cause == made or (
        isinstance(begun, PhaseEntered) and begun.phase is Phase.C1 and found.cause > made
    )
    assert not any(isinstance(e, ChildCreated) for e in trace.events[made + 1 : found.cause])


def is_there(child: AddressSpace, trace: Trace, found: Verdict) -> bool:
    who = found.occupant
    assert who is not None
    region = child.at(who.start)
    return region is not None and (region.title, region.start) == (who.name, who.start)


def last_miss(trace: Trace, found: Verdict) -> int:
    """The last step before the failure at which Windows refused, or put the DLL elsewhere."""
    for step in range(found.failure, 0, -1):
        match trace.events[step]:
            case Replicated(what=name, ok=False) if name == found.subject:
                return step
            case Call(result=0, dll=name) | Compared(dll=name) | Checked(dll=name) as event:
                if name == found.subject and not getattr(event, "same", False):
                    return step
    raise AssertionError("nothing went wrong")


# -- all there is ----------------------------------------------------------------------------------


@pytest.mark.parametrize("place", SCENARIOS, ids=lambda place: place.stem)
def test_the_chain_of_each_scenario_is_what_its_states_say(place: Path) -> None:
    """Under each policy, and eras between."""
    for policy in ERAS:
        found = check(forked(place, policy))
        assert found.reason not in UNTOLD


@pytest.mark.parametrize("place", sorted(CAPTURES.iterdir()), ids=lambda place: place.name)
def test_the_chain_of_each_capture_is_what_its_states_say(place: Path) -> None:
    """Simulated, and as its log shows it."""
    for policy in ERAS:
        check(forked(place, policy))
    try:
        seen = forkviz.observed(place)
    except BadCapture:
        return
    check(seen)


@pytest.mark.parametrize("place", sorted((DATA / "traces").glob("*.jsonl")), ids=lambda p: p.stem)
def test_the_chain_of_each_fork_of_real_processes_is_what_its_states_say(place: Path) -> None:
    """As they were recorded."""
    trace = forkviz.read(place)
    assert isinstance(trace, Trace)
    assert check(trace).reason not in UNTOLD


@pytest.mark.sweep
@pytest.mark.parametrize("shape", list(Shape))
def test_the_chain_of_random_forks_is_what_their_states_say(shape: Shape) -> None:
    """A few of each shape."""
    rng = random.Random(f"verdict {shape}")
    for _ in range(8):
        plan = generate(rng, shape)
        for policy in ERAS:
            assert check(forkviz.fork(plan, policy=policy)).reason not in UNTOLD


@pytest.mark.sweep
@pytest.mark.parametrize("part", range(8))
def test_the_chain_of_very_many_forks_is_what_their_states_say(part: int) -> None:
    """Everything that can go wrong, in tight spaces."""
    for number in range(150):
        plan = random_scenario(f"verdict {part} {number}", faults="all")
        for policy in POLICIES:
            check(forkviz.fork(plan, policy=policy))
    rng = random.Random(f"verdict {part}")
    for shape in Shape:
        for _ in range(6):
            plan = generate(rng, shape)
            for policy in ERAS:
                check(forkviz.fork(plan, policy=policy))


# -- the diagnosis says the same -------------------------------------------------------------------

#: For reasons that decide the class of the cause.
CLASSES = {
    WhyFails.KILLED: {CauseClass.CHILD_KILLED},
    WhyFails.CRASHED: {CauseClass.PROGRAM_CRASHED},
    WhyFails.DLL_NOT_FOUND: {CauseClass.DLL_NOT_FOUND},
    WhyFails.SESSION_ENDED: {CauseClass.SESSION_ENDED},
    WhyFails.MEMORY_USED_UP: {CauseClass.COMMIT_LIMIT},
    WhyFails.RUNTIME_MOVED: {CauseClass.RUNTIME_RELOCATED},
    WhyFails.PROGRAM_MOVED: {CauseClass.DLL_DISPLACED, CauseClass.DYNAMICBASE},
    WhyFails.MEMORY_TAKEN: {CauseClass.STACK_OR_HEAP_IN_THE_WAY},
    WhyFails.MEMORY_REFUSED: {CauseClass.STACK_OR_HEAP_IN_THE_WAY},
}


def check_agreement(trace: Trace) -> None:
    """The class fits the reason, and of a DLL at home the occupant is the same."""
    found, answer = verdict_of(trace), diagnosis_of_trace(trace)
    assert (answer is None) is (found.kind is not VerdictKind.FAILS)
    if answer is None:
        return
    (cause,) = answer.causes
    assert cause.evidence[0].line == found.failure or trace.step_origin is not None
    assert found.reason is not None
    assert cause.kind in CLASSES.get(found.reason, {cause.kind})
    relocated = found.dll and trace.scenario.dll(found.subject).relocated
    if relocated:  # who has the place that it prefers, in the parent, is another question
        return
    if found.occupant is None or cause.occupant is None:
        own = found.occupant is not None and found.occupant.own
        assert cause.occupant is None
        assert found.occupant is None or own or found.reason not in PLACE
        return
    assert (cause.occupant.base, cause.occupant.end) == (found.occupant.start, found.occupant.end)
    assert cause.occupant.name == found.occupant.name


@pytest.fixture
def _without_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would help takes many forks, and is not asked here."""
    monkeypatch.setattr(of_trace, "cured", lambda _: ())


@pytest.mark.usefixtures("_without_cure")
@pytest.mark.parametrize("place", SCENARIOS, ids=lambda place: place.stem)
def test_a_diagnosis_agrees_with_the_verdict(place: Path) -> None:
    """Under each policy."""
    for policy in ERAS:
        check_agreement(forked(place, policy))


@pytest.mark.sweep
@pytest.mark.usefixtures("_without_cure")
@pytest.mark.parametrize("shape", list(Shape))
def test_a_diagnosis_agrees_with_the_verdict_on_random_forks(shape: Shape) -> None:
    """A few of each shape."""
    rng = random.Random(f"agreement {shape}")
    for _ in range(8):
        plan = generate(rng, shape)
        for policy in ERAS:
            check_agreement(forkviz.fork(plan, policy=policy))


# -- known truths ----------------------------------------------------------------------------------


def chain(found: Verdict) -> list[tuple[str, int, str]]:
    return [(str(link.role), link.step, label(link)) for link in found.links]


def test_the_child_s_own_reservation_is_the_culprit() -> None:
    """The step that keeps the place, the one that does not give it back, and the failure."""
    found = check(forked(DATA / "scenarios" / "two-relocated.toml", "cygwin-1.7.10"))
    assert headline(found) == (
        "Fork fails: a.dll cannot land at 0x700000: the child's own reservation is still there."
    )
    assert chain(found) == [
        ("cause", 30, ""),
        ("then", 65, "not given back in retry 3"),
        ("failure", 73, ""),
    ]
    assert found.occupant is not None
    assert found.occupant.own
    assert (found.occupant.start, found.occupant.end) == (0x700000, 0x710000)


def test_what_a_log_does_not_name_is_assumed_and_looks_so() -> None:
    """The cause is the first step of the child, and the suspect a name from the map."""
    found = check(forked(CAPTURES / "cygwin-3.0.7-perl-clobbered", "cygwin-1.7.10"))
    assert headline(found) == (
        "Fork fails: POSIX.dll cannot get its place 0x3fd3a0000: it is taken, perhaps by bloda.dll."
    )
    cause = found.link(Role.CAUSE)
    assert cause is not None
    assert (cause.step, cause.phase, cause.assumed) == (29, Phase.C1, True)
    assert found.occupant is not None
    assert (found.occupant.assumed, found.occupant.suspects) == (True, ("bloda.dll",))


def test_a_success_with_the_last_retry_is_at_risk() -> None:
    """From where it lands elsewhere to where it lands, with each try between."""
    found = check(forked(DATA / "scenarios" / "recursion.toml", "cygwin-1.7.10"))
    assert headline(found) == (
        "Fork succeeds, at risk: d0.dll reaches 0x25c0000 on the last of 6 retries."
    )
    assert (found.risk, found.cause) == (Risk.LAST_RETRY, 45)
    lands = found.link(Role.LANDS)
    assert lands is not None
    assert lands.step == 90
    tries = [link for link in found.links if link.role is Role.RETRY]
    assert [link.number for link in tries] == [1, 2, 3, 4, 5, 6]
    assert tries[2].step <= 66 < tries[3].step


@pytest.mark.parametrize(
    ("name", "policy", "text"),
    [
        (
            "lesson-low", "cygwin-3.6.0",
            "list.dll cannot get its place 0x30000: a Windows heap is there.",
        ),
        (
            "lesson-moved-link", "cygwin-3.6.0",
            "linked cygssl.dll is at 0x350000 in the child, at 0x6b000000 in the parent.",
        ),
        (
            "letter-unexpected", "cygwin-3.6.0",
            "the child is ended in C1 (exit code 0xc0000135): a DLL that it needs is not found.",
        ),
        (
            "letter-heap", "cygwin-3.6.0",
            "[heap] cannot be made again at 0x20000000: a hook is there.",
        ),
        (
            "letter-alloca-later", "cygwin-3.6.0",
            "list.dll cannot be loaded: error 193, it is not a valid image.",
        ),
        (
            "defect-shared-budget", "cygwin-3.6.0",
            "b.dll cannot land at 0x900000: all 6 retries are used.",
        ),
        (
            "defect-aslr-skip", "cygwin-3.6.0",
            "list.dll cannot land at 0x63450000: Windows loads it at 0xd190000.",
        ),
        (
            "defect-swallowed-target", "cygwin-2011-04",
            "list.dll cannot land at 0x3ff000000: a block that the child made reaches into it.",
        ),
    ],
)  # fmt: skip
def test_each_way_to_fail_has_words_of_its_own(name: str, policy: str, text: str) -> None:
    """What cannot what, and why."""
    found = check(forked(DATA / "scenarios" / f"{name}.toml", policy))
    assert headline(found) == f"Fork fails: {text}"


def test_what_nothing_compares_is_a_risk() -> None:
    """A linked DLL that moved, before Cygwin looked."""
    found = check(forked(DATA / "scenarios" / "letter-unnoticed.toml", "cygwin-2011-04"))
    assert found.risk is Risk.UNNOTICED
    assert "cygssl.dll is at 0x350000 in the child" in headline(found)


def test_a_success_of_a_later_child_is_a_risk() -> None:
    """It says which child, and why the one before failed."""
    found = check(forked(DATA / "scenarios" / "lesson-unlucky-child.toml", "patches-as-posted"))
    assert found.risk is Risk.LATER_CHILD
    assert [link.note for link in found.links] == [Note.CHILD_FAILS, Note.CHILD]


def test_a_fork_that_succeeds_says_of_how_many_dlls() -> None:
    """No chain, and nothing in the way."""
    found = check(forked(CAPTURES / "cygwin-3.0.7-perl-small", "cygwin-1.7.10"))
    assert headline(found) == "Fork succeeds: all 5 DLLs are where the parent has them."
    assert (found.links, found.occupant) == ((), None)


def test_every_reason_has_a_sentence() -> None:
    """A new one without words is found here, not by a reader."""
    from forkviz.verdict.failure_words import _SENTENCES

    assert set(_SENTENCES) == set(WhyFails)


def kinds() -> Iterator[Verdict]:
    for place in SCENARIOS:
        for policy in ERAS:
            yield verdict_of(forked(place, policy))


def test_the_scenarios_have_every_kind_of_occupant() -> None:
    """Else the tests above hold less than they seem to."""
    found = list(kinds())
    assert any(one.occupant and one.occupant.own for one in found)
    assert any(one.occupant and one.occupant.guest for one in found)
    assert any(one.occupant and one.occupant.assumed for one in found)
    assert len({one.reason for one in found}) > 12


def test_uses_of_own_doing_are_never_named_as_guests() -> None:
    """What the fork itself puts there cannot be kept out of the program."""
    assert not any(one.occupant and one.occupant.own and one.occupant.guest for one in kinds())
    assert Use.RESERVATION is not Use.INJECTED
