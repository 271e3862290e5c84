"""fork: how the parts follow each other, from fork()'s call to its return, with its retries.

The phases are those of ``phase``; what the child does in them is in ``child``, what it may end with
and whether the parent tries again in ``exits``.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from forkviz.machine.dll import Dll
from forkviz.machine.events import (
    Aborted,
    ChildCreated,
    ChildEnded,
    Event,
    Finished,
    ForkStarted,
    OrderDecided,
    PhaseEntered,
    Printed,
    RetryDecided,
)
from forkviz.machine.forkee import ChildDied, ForkAborted, Forkee, ParentGaveUp, pointer
from forkviz.machine.host import Host
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.child import run_child
from forkviz.machine.protocol.drift import drifted
from forkviz.machine.protocol.exits import (
    API_FATAL,
    EXITCODE_RETRY,
    PARENT_GAVE_UP,
    SECOND_TIME,
    Verdict,
    failing_exit,
    judge,
)
from forkviz.machine.sort.topsort import topsort

__all__ = ["EAGAIN", "fork"]

#: What fork() leaves in the parent's errno when its child could not be made.
EAGAIN = 11


@dataclass(frozen=True, slots=True)
class _Failure:
    """How an attempt ended.  told: what the parent's log says of it, where that is special."""

    message: str
    exit_code: int
    phase: Phase
    told: str = ""


def fork(
    dlls: Sequence[Dll], policy: Policy, host: Host, title: str = "", *, dlopened: bool = True
) -> Iterator[Event]:
    """Fork: *dlls* is the parent's list, in the order in which they came; *host* does the calls.

    dlopened: whether the parent has called dlopen; without it some version does not sort.
    The last event is Finished, whatever happens: a fork that fails is an outcome, not an exception.
    """
    sorts = policy.topsort and (dlopened or policy.sorts_always)
    yield ForkStarted(policy.name, title)
    ordered = yield from _prepared(dlls, policy, sorts)
    left = policy.retry_count
    attempt = 0
    while True:
        attempt += 1
        if policy.forkables and attempt > 1:
            # Not the loop around CreateProcess: dofork is called once more, and sorts once more.
            ordered = yield from _prepared(ordered, policy, sorts)
        yield PhaseEntered(Phase.P7)
        yield ChildCreated(attempt, left, host.new_child(attempt))
        forkee = Forkee(host, policy, ordered, attempt)
        # With forkables there is a second attempt to come, so the first one keeps quiet.
        quiet = policy.forkables and attempt == 1
        failure = yield from _attempt(forkee, left, quiet)
        if failure is None:
            yield from drifted(host.parent(), host.child(), [dll.name for dll in ordered])
            yield PhaseEntered(Phase.P14)
            yield Finished(True, "", 0, 0, "", attempt)
            return
        verdict = _verdict(policy, failure, left, attempt)
        yield RetryDecided(failure.exit_code, verdict.retry, verdict.left, verdict.why)
        left = verdict.left
        if not verdict.retry:
            break
    text = _parent_text(policy, failure, left)
    if failure.exit_code != policy.exit_code_failed:
        yield Printed("parent", text)
    yield PhaseEntered(Phase.P14)
    yield Finished(False, failure.message, failure.exit_code, EAGAIN, text, attempt)


def _prepared(
    dlls: Sequence[Dll], policy: Policy, sorts: bool
) -> Generator[Event, None, list[Dll]]:
    """What the parent does before it creates a child: P1 to P6; gives the sorted list."""
    yield PhaseEntered(Phase.P1)
    yield PhaseEntered(Phase.P2)
    yield PhaseEntered(Phase.P3)
    ordered = yield from _sorted(dlls, policy, sorts)
    yield PhaseEntered(Phase.P4)
    yield PhaseEntered(Phase.P5)
    yield PhaseEntered(Phase.P6)
    return ordered


def _sorted(dlls: Sequence[Dll], policy: Policy, sorts: bool) -> Generator[Event, None, list[Dll]]:
    """The list in the order in which the child will go by it."""
    order = tuple(dll.name for dll in dlls)
    if sorts:
        found = topsort(dlls, keep_order=policy.keep_order, sees_imports=policy.sees_imports)
        for event in found:
            yield event
            if isinstance(event, OrderDecided):
                order = event.order
    else:
        yield OrderDecided(order, order)
    by_name = {dll.name: dll for dll in dlls}
    return [by_name[name] for name in order]


def _attempt(forkee: Forkee, left: int, quiet: bool) -> Generator[Event, None, _Failure | None]:
    """One child, from its creation to its end or to fork()'s return; None if it lives."""
    policy = forkee.policy
    try:
        yield from run_child(forkee, left)
    except ForkAborted as abort:
        code = (
            abort.exit_code
            if abort.exit_code >= 0
            else failing_exit(policy, left, clobbered=abort.clobbered)
        )
        dll = abort.dll.name if abort.dll else ""
        yield Aborted(
            forkee.phase, abort.function, abort.message, dll, abort.address, abort.size, code
        )
        try:
            yield from forkee.release_all()
        except ChildDied as death:  # a real one may be killed even now
            yield ChildEnded(death.exit_code, clean=False, destructors=False)
            return _Failure(death.message, death.exit_code, forkee.phase)
        if not policy.clean_exit:
            yield Printed("child", f"*** {abort.message}")
        elif code == API_FATAL:
            yield Printed("child", f"*** fatal error in forked process - {abort.message}")
        elif not (policy.silent_retry or quiet or code == EXITCODE_RETRY):
            yield Printed("child", f"child_info_fork::abort: {abort.message}")
        # An unclean exit runs the destructors of DLLs whose state was never made right.
        yield ChildEnded(code, clean=policy.clean_exit, destructors=not policy.clean_exit)
        return _Failure(abort.message, code, forkee.phase)
    except ChildDied as death:
        yield ChildEnded(death.exit_code, clean=False, destructors=False)
        return _Failure(death.message, death.exit_code, forkee.phase)
    except ParentGaveUp as end:
        if not quiet:
            yield Printed("parent", end.printed)
        yield ChildEnded(PARENT_GAVE_UP, clean=False, destructors=False)
        return _Failure(end.message, PARENT_GAVE_UP, forkee.phase, end.message)
    return None


def _verdict(policy: Policy, failure: _Failure, left: int, attempt: int) -> Verdict:
    if policy.forkables:
        return Verdict(
            attempt == 1, left, SECOND_TIME if attempt == 1 else "that was the second time"
        )
    return judge(policy, failure.exit_code, failure.phase, left)


def _parent_text(policy: Policy, failure: _Failure, left: int) -> str:
    """What the parent says: it knows the child's pid only once the first handshake succeeded."""
    function = policy.function
    known = failure.phase.after_handshake
    pid = "PID" if known else "-1"
    if failure.exit_code == policy.exit_code_failed:
        return f"{function}: fork failed - child pid {pid}, errno {EAGAIN}"
    code = pointer(failure.exit_code)
    if failure.told:
        text = failure.told
    elif known:
        text = "died waiting for dll loading"
    elif not policy.clean_exit:
        text = f"died waiting for longjmp before initialization, retry {left}, exit code {code}"
    else:
        text = f"forked process WINPID died unexpectedly, retry {left}, exit code {code}"
    return f"{function}: child {pid} - {text}, errno {EAGAIN}"
