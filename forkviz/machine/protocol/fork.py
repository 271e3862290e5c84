"""fork: how the parts follow each other, from fork()'s call to its return, with its retries.

The phases are those of ``phase``; what the child does in them is in ``child``, what it may end with
and whether the parent tries again in ``exits``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forkviz.core.law.text_id import TextId
from forkviz.machine.dll import CYGWIN_DLLS, Dll, DllKind
from forkviz.machine.dlls.dll_list import list_of
from forkviz.machine.effects import Child, CreateProcess, Parent, Steps
from forkviz.machine.events import (
    ChildCreated,
    ChildEnded,
    Finished,
    ForkStarted,
    PhaseEntered,
    Printed,
)
from forkviz.machine.forkee import ChildDied, ChildGone, Forkee
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.beginning import Begun, prepare
from forkviz.machine.protocol.child import run_child
from forkviz.machine.protocol.drift import drifted
from forkviz.machine.protocol.exits import proc_retry
from forkviz.machine.protocol.saying import PID, WINPID, era_of, line, said, where
from forkviz.machine.shown import shown
from forkviz.machine.system import System

__all__ = ["EAGAIN", "fork"]

#: What fork() leaves in the parent's errno when its child could not be made.
EAGAIN = 11


@dataclass(frozen=True, slots=True)
class _Failure:
    """How an attempt ended.

    by_parent: the parent ended it; told is then what it says of it, None for nothing.
    """

    message: str
    exit_code: int
    phase: Phase
    told: TextId | None = None
    by_parent: bool = False


@shown("fork", "dofork, frok::parent, frok::error")
def fork(
    dlls: Sequence[Dll],
    policy: Policy,
    title: str = "",
    *,
    stack: int | None = None,
    system: System = System.WINDOWS,
    known: Begun | None = None,
) -> Steps[None]:
    """Fork: *dlls* is the parent's list, in the order in which they came.

    stack: base of the forking thread's stack in the parent, None where it is not known.
    system: Windows or Wine.  known: how it begins, if that is known (``begun``).
    The last event is Finished, whatever happens: a fork that fails is an outcome, not an exception.
    """
    yield ForkStarted(policy.name, title)
    program = executable_of(dlls)
    if known is None:
        ordered = yield from prepare(list_of(dlls, policy), policy)
    else:
        ordered = yield from known.again()
    left = policy.retry_count  # retries
    attempt = 0
    while True:
        attempt += 1
        if policy.forkables and attempt > 1:
            # not the loop around CreateProcess: dofork is called once more, and sorts once more
            ordered = yield from prepare(ordered, policy)
        yield PhaseEntered(Phase.P7)
        created: ChildCreated = yield CreateProcess(attempt, left)
        forkee = Forkee(policy, ordered, attempt, left, stack, system, program)
        forkee.attached = created.attached
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
        if policy.forkables:
            text, shown_in, which = error_line(policy, failure, left, quiet=forkee.quiet)
            yield Printed("parent", text, shown_in, which, era_of(policy, which))
    text, shown_in, which = error_line(policy, failure, left, quiet=forkee.quiet)
    yield Printed("parent", text, shown_in, which, era_of(policy, which))
    yield PhaseEntered(Phase.P14)
    yield Finished(False, failure.message, failure.exit_code, EAGAIN, text, attempt)


def executable_of(dlls: Sequence[Dll]) -> Dll | None:
    """The executable among *dlls*, None where they do not hold it."""
    own = (dll for dll in dlls if dll.kind is DllKind.SELF and dll.file_key not in CYGWIN_DLLS)
    return next(own, None)


def end_of_child(forkee: Forkee) -> Steps[_Failure | None]:
    """One child, from its creation to its end or to fork()'s return; None if it lives."""
    try:
        yield from run_child(forkee)
    except ChildDied as death:
        yield ChildEnded(death.exit_code, clean=False, destructors=False)
        return _Failure(death.message, death.exit_code, forkee.phase)
    except ChildGone as end:
        phase = forkee.phase if end.phase is None else end.phase
        return _Failure(end.message, end.exit_code, phase, end.told, end.by_parent)
    return None


@shown("error_line", "frok::error")
def error_line(
    policy: Policy, failure: _Failure, left: int, *, quiet: bool
) -> tuple[str, str, TextId]:
    """What the parent says of its child, where that shows, and which text it is.

    It knows the child's pid only once the first handshake succeeded.  quiet: whether forkables
    leave another attempt.
    """
    pid = PID if failure.phase.after_handshake else -1
    if failure.by_parent:
        text = failure.told or TextId.FORK_FAILED
    elif failure.exit_code == policy.exit_code_failed:
        text = TextId.FORK_FAILED
    elif failure.phase.after_handshake:
        text = TextId.DIED_LOADING
    else:
        text = TextId.DIED_EARLY
    message = said(
        policy,
        text,
        child=pid,
        errno=EAGAIN,
        windows=WINPID,
        retries=left,
        exit=failure.exit_code,
    )
    return line(policy, text, message), where(policy, text, quiet=quiet), text
