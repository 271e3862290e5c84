"""fork: how the parts follow each other, from fork()'s call to its return, with its retries.

The phases are those of ``phase``; what the child does in them is in ``child``, what it may end with
and whether the parent tries again in ``exits``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forkviz.machine.dll import Dll
from forkviz.machine.effects import Child, CreateProcess, Parent, Steps
from forkviz.machine.events import (
    ChildEnded,
    Finished,
    ForkStarted,
    OrderDecided,
    PhaseEntered,
    Printed,
)
from forkviz.machine.forkee import ChildDied, ChildGone, Forkee, pointer
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.child import run_child
from forkviz.machine.protocol.drift import drifted
from forkviz.machine.protocol.exits import proc_retry
from forkviz.machine.shown import inline, shown
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


@shown("fork", "dofork, frok::parent, frok::error")
def fork(
    dlls: Sequence[Dll],
    policy: Policy,
    title: str = "",
    *,
    stack: int | None = None,
    dlopened: bool = True,
) -> Steps[None]:
    """Fork: *dlls* is the parent's list, in the order in which they came.

    stack: base of the forking thread's stack in the parent, None where it is not known.
    dlopened: whether the parent has called dlopen; without it some version does not sort.
    The last event is Finished, whatever happens: a fork that fails is an outcome, not an exception.
    """
    yield ForkStarted(policy.name, title)
    ordered = yield from prepare(dlls, policy, dlopened)
    left = policy.retry_count  # retries
    attempt = 0
    while True:
        attempt += 1
        if policy.forkables and attempt > 1:
            # not the loop around CreateProcess: dofork is called once more, and sorts once more
            ordered = yield from prepare(ordered, policy, dlopened)
        yield PhaseEntered(Phase.P7)
        yield CreateProcess(attempt, left)
        forkee = Forkee(policy, ordered, attempt, left, stack)
        failure = yield from end_of_child(forkee)
        if failure is None:
            # what Windows has moved besides stays so
            yield from drifted((yield Parent()), (yield Child()), ordered)
            yield PhaseEntered(Phase.P14)
            yield Finished(True, "", 0, 0, "", attempt)
            return
        code, phase = failure.exit_code, failure.phase
        again, left, _ = yield from proc_retry(policy, code, phase, left, attempt)
        if not again:
            break
    text = _parent_text(policy, failure, left)
    if failure.exit_code != policy.exit_code_failed:  # EXITCODE_FORK_FAILED
        yield Printed("parent", text)
    yield PhaseEntered(Phase.P14)
    yield Finished(False, failure.message, failure.exit_code, EAGAIN, text, attempt)


@inline
def prepare(dlls: Sequence[Dll], policy: Policy, dlopened: bool) -> Steps[list[Dll]]:
    """What the parent does before it creates a child: P1 to P6; gives the sorted list."""
    yield PhaseEntered(Phase.P1)
    yield PhaseEntered(Phase.P2)
    yield PhaseEntered(Phase.P3)
    if policy.topsort and (dlopened or policy.sorts_always):
        ordered = yield from topsort(
            dlls, keep_order=policy.keep_order, sees_imports=policy.sees_imports
        )
    else:
        ordered = list(dlls)  # in the order in which they came
        yield OrderDecided(_names(dlls), _names(dlls))
    yield PhaseEntered(Phase.P4)
    yield PhaseEntered(Phase.P5)
    yield PhaseEntered(Phase.P6)
    return ordered


def _names(dlls: Sequence[Dll]) -> tuple[str, ...]:
    return tuple(dll.name for dll in dlls)


def end_of_child(forkee: Forkee) -> Steps[_Failure | None]:
    """One child, from its creation to its end or to fork()'s return; None if it lives."""
    try:
        yield from run_child(forkee)
    except ChildDied as death:
        yield ChildEnded(death.exit_code, clean=False, destructors=False)
        return _Failure(death.message, death.exit_code, forkee.phase)
    except ChildGone as end:
        return _Failure(end.message, end.exit_code, forkee.phase, end.told)
    return None


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
