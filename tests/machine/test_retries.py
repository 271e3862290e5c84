"""Attempts: how many children a fork makes, what each ends with, what is printed, era by era."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

import forkviz
from forkviz.core.address import SLOT
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    Aborted,
    ChildCreated,
    ChildEnded,
    Event,
    Finished,
    PhaseEntered,
    Printed,
    RetryDecided,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from tests.support.scenarios import dll, occupied, scenario

PLAIN = scenario([dll("a.dll", 0x700000)])
TAKEN = scenario([dll("a.dll", 0x700000)], [occupied(0x700000, SLOT, "wall")])
RETRY = 0x2000000


def events_of(trace: Iterable[Event], kind: type[Event]) -> list[Event]:
    return [event for event in trace if isinstance(event, kind)]


def codes(trace: Trace) -> list[int]:
    """What the children ended with, one after the other."""
    return [end.exit_code for end in events_of(trace, ChildEnded)]


def printed(trace: Trace, who: str, where: str = "stderr") -> list[str]:
    return [
        event.text
        for event in events_of(trace, Printed)
        if (event.who, event.where) == (who, where)
    ]


def killed(phase: Phase, code: int = 0xC0000005, attempt: int = 0) -> Scenario:
    """A fork whose child is killed in *phase*."""
    fault = Fault(FaultKind.KILL, phase, attempt, exit_code=code)
    return replace(PLAIN, faults=(fault,))


def injected(attempt: int) -> Scenario:
    """A fork in whose child somebody takes the place that is needed."""
    fault = Fault(FaultKind.INJECT, Phase.C1, attempt, 0x700000, name="hook.dll")
    return replace(PLAIN, faults=(fault,))


@pytest.mark.parametrize(
    ("policy", "ends"),
    [
        ("cygwin-2011-04", [0x1]),  # api_fatal in C8
        ("patches-as-posted", [RETRY] * 10 + [0x2200000]),
        ("cygwin-2011-05-30", [0x800000]),
        ("cygwin-3.6.0", [0x800000]),
        ("repaired", [0x800000] * 11),
    ],
)
def test_a_place_that_is_always_taken_ends_each_era_in_its_own_way(
    policy: str, ends: list[int]
) -> None:
    """As posted the child asks for ten retries and then fails; landed, it fails at once."""
    trace = forkviz.fork(TAKEN, policy=policy)
    assert not trace.succeeded
    assert codes(trace) == ends
    assert trace.exit_code == ends[-1]
    assert trace.errno == 11
    assert trace.outcome.attempts == len(ends)


@pytest.mark.parametrize(
    ("policy", "succeeds"),
    [
        ("cygwin-2011-04", False),  # it failed after the first handshake
        ("patches-as-posted", True),
        ("cygwin-2011-05-30", False),
        ("cygwin-3.6.0", False),
        ("cygwin-3.6.0 +forkables", True),
        ("repaired", True),
    ],
)
def test_a_place_that_is_taken_in_the_first_child_alone_is_had_in_the_second(
    policy: str, succeeds: bool
) -> None:
    """Where there is a second."""
    trace = forkviz.fork(injected(1), policy=policy)
    assert trace.succeeded is succeeds
    assert trace.outcome.attempts == 1 + succeeds


@pytest.mark.parametrize("count", [0, 1, 3, 10])
def test_as_posted_a_child_is_made_for_each_retry_and_the_lucky_one_ends_it(count: int) -> None:
    """Faults in the first *count* children, none in the next."""
    faults = tuple(injected(attempt).faults[0] for attempt in range(1, count + 1))
    trace = forkviz.fork(replace(PLAIN, faults=faults), policy="patches-as-posted")
    assert trace.succeeded
    assert trace.outcome.attempts == count + 1
    assert [e.left for e in events_of(trace, ChildCreated)] == list(range(10, 9 - count, -1))
    eleven = replace(PLAIN, faults=tuple(injected(n).faults[0] for n in range(1, 12)))
    assert not forkviz.fork(eleven, policy="patches-as-posted").succeeded


@pytest.mark.parametrize(
    ("policy", "children"),
    [
        ("cygwin-2011-04", 6),
        ("patches-as-posted", 6),
        ("cygwin-2011-05-30", 1),
        ("cygwin-3.6.0", 1),
        ("repaired", 11),
    ],
)
def test_a_crash_before_the_handshake_costs_two_retries(policy: str, children: int) -> None:
    """Of ten: five children more.  Not since 2011-05-28, and not in ``repaired``, which takes one.

    An unclean end prints nothing and runs no destructors: the child is dead.
    """
    trace = forkviz.fork(killed(Phase.C3), policy=policy)
    assert codes(trace) == [0xC0000005] * children
    assert not any(end.clean or end.destructors for end in events_of(trace, ChildEnded))
    assert printed(trace, "child") == []


@pytest.mark.parametrize("code", [0xC0000142, 0xC0000005, 0x100, 1])
@pytest.mark.parametrize("policy", POLICIES)
def test_the_fork_fails_with_the_code_that_its_last_child_ended_with(
    policy: str, code: int
) -> None:
    """DLL_INIT_FAILED, ACCESS_VIOLATION, api_fatal, anything."""
    trace = forkviz.fork(killed(Phase.C2, code), policy=policy)
    assert not trace.succeeded
    assert trace.exit_code == code
    assert trace.message
    [*_, verdict] = events_of(trace, RetryDecided)
    assert (verdict.exit_code, verdict.retry) == (code, False)


@pytest.mark.parametrize("phase", [p for p in Phase if p.name in ("C1", "C3", "C7", "C8", "C9")])
@pytest.mark.parametrize("policy", POLICIES)
def test_the_parent_says_minus_one_before_the_first_handshake_and_the_pid_after(
    policy: str, phase: Phase
) -> None:
    """What ``child -1`` in a log tells: the child had not reported yet."""
    text = forkviz.fork(killed(phase), policy=policy).outcome.parent_text
    function = "dofork" if policy in ("cygwin-3.6.0", "repaired") else "fork"
    pid = "-1" if phase.name in ("C1", "C3", "C7") else "PID"
    assert text.startswith(f"{function}: child {pid} - ")
    assert text.endswith(", errno 11")
    code = "-1073741819" if policy == "cygwin-2011-05-30" else "0xC0000005"
    assert (f"exit code {code}" in text) == (pid == "-1")


def test_the_parent_s_words_before_the_patches_are_older_ones() -> None:
    """'died waiting for longjmp before initialization' became 'forked process … died'."""
    before = forkviz.fork(killed(Phase.C3), policy="cygwin-2011-04").outcome.parent_text
    after = forkviz.fork(killed(Phase.C3), policy="cygwin-2011-05-30").outcome.parent_text
    assert "died waiting for longjmp before initialization, retry" in before
    assert "forked process died unexpectedly, retry" in after


def test_where_the_child_failed_by_itself_the_parent_prints_nothing() -> None:
    """EXITCODE_FORK_FAILED: the child said it; the caller gets EAGAIN."""
    for policy in ("patches-as-posted", "cygwin-2011-05-30", "cygwin-3.6.0"):
        assert printed(forkviz.fork(TAKEN, policy=policy), "parent") == []
    assert printed(forkviz.fork(TAKEN, policy="cygwin-2011-04"), "parent") != []
    for policy in POLICIES:
        assert len(printed(forkviz.fork(killed(Phase.C3), policy=policy), "parent")) == 1


@pytest.mark.parametrize(
    ("policy", "where", "said"),
    [
        (
            "cygwin-2011-04",
            "stderr",
            r"PROGRAM: *** fatal error - unable to remap C:\cygwin64\usr\bin\a.dll to same",
        ),
        (
            "cygwin-2011-05-30",
            "strace",
            "child_info_fork::abort: address space needed by 'a.dll' (00700000)",
        ),
        (
            "cygwin-1.7.10",
            "stderr",
            "child_info_fork::abort: address space needed by 'a.dll' (0x700000)",
        ),
        (
            "cygwin-3.6.0",
            "stderr",
            "child_info_fork::abort: address space needed by 'a.dll' (0x700000)",
        ),
    ],
)
def test_the_child_says_in_its_era_s_form_why_it_fails(policy: str, where: str, said: str) -> None:
    """On standard error, what a user reports; for the months before 2011-08 under strace alone."""
    trace = forkviz.fork(TAKEN, policy=policy)
    [text] = printed(trace, "child", where)
    assert text.startswith(said)
    other = {"stderr": "strace", "strace": "stderr"}[where]
    assert printed(trace, "child", other) == []


def test_as_posted_the_child_fails_in_silence() -> None:
    """Eleven children, and not a word; the cause is in the trace alone."""
    trace = forkviz.fork(TAKEN, policy="patches-as-posted")
    assert len(events_of(trace, Aborted)) == 11
    assert printed(trace, "child") == printed(trace, "child", "strace") == []
    assert printed(trace, "parent") == []


def test_with_forkables_the_first_of_two_attempts_is_silent() -> None:
    """The second one tells."""
    trace = forkviz.fork(TAKEN, policy="cygwin-3.6.0 +forkables")
    assert trace.outcome.attempts == 2
    assert len(events_of(trace, Aborted)) == 2
    steps = [type(event) for event in trace if isinstance(event, Printed | ChildEnded)]
    first, last = [Printed, ChildEnded, Printed], [Printed, ChildEnded, Printed]
    assert steps == [*first, *last], "the child's line, and then its parent's, each time"
    shown = [event.where for event in events_of(trace, Printed)]
    assert shown == ["strace", "strace", "stderr", "strace"]
    once = forkviz.fork(TAKEN, policy="cygwin-3.6.0")
    assert len(printed(once, "child")) == 1


def test_without_the_clean_exit_destructors_run_in_the_failed_child() -> None:
    """Patch 1: of DLLs whose state was never made right."""
    [before] = events_of(forkviz.fork(TAKEN, policy="cygwin-2011-04"), ChildEnded)
    [after] = events_of(forkviz.fork(TAKEN, policy="cygwin-2011-04 +clean-exit"), ChildEnded)
    assert (before.clean, before.destructors) == (False, True)
    assert (after.clean, after.destructors) == (True, False)


def test_each_attempt_is_an_own_part_of_the_trace() -> None:
    """ChildCreated with its number, the phases from C1, an end, a decision; then from P7 again."""
    trace = forkviz.fork(injected(1), policy="patches-as-posted")
    created = [i for i, e in enumerate(trace) if isinstance(e, ChildCreated)]
    assert [trace.events[i].attempt for i in created] == [1, 2]
    for step in created:
        assert trace.events[step - 1] == PhaseEntered(Phase.P7)
        assert trace.events[step + 1] == PhaseEntered(Phase.C1)
        assert trace.state(step).attempt == trace.events[step].attempt
    assert [type(e) for e in trace.events[created[1] - 3 : created[1]]] == [
        ChildEnded,
        RetryDecided,
        PhaseEntered,
    ]


def test_a_new_child_starts_where_the_first_one_did() -> None:
    """Whatever was reserved or loaded in the one before it is gone with it."""
    late = Fault(FaultKind.KILL, Phase.P13, attempt=1)
    walls = [occupied(0x400000, SLOT, "wall")]
    linked = dll("l.dll", 0x900000, kind=DllKind.LINK)
    plan = scenario([linked, dll("a.dll", 0x700000, 0x400000)], walls, faults=(late,))
    trace = forkviz.fork(plan, policy="repaired")
    assert trace.succeeded
    [_, second] = [i for i, e in enumerate(trace) if isinstance(e, ChildCreated)]
    assert trace.state(second - 1).child != trace.initial_child
    assert trace.state(second).child == trace.initial_child
    assert trace.state(second).places == trace.state(0).places


def test_every_failure_has_a_cause() -> None:
    """The message of the outcome is that of the last child's end."""
    for policy in POLICIES:
        for plan in (TAKEN, killed(Phase.C1), killed(Phase.C8), killed(Phase.P13, 1)):
            end = forkviz.fork(plan, policy=policy).outcome
            assert isinstance(end, Finished)
            assert end.message
            assert end.parent_text
