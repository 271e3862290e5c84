"""abort: how a child ends that can't go on, and how its parent ends it.

Source: ``child_info_fork::abort`` (patch 1/5, fork-clean-exit); before it ``api_fatal``.
"""

from __future__ import annotations

from typing import NoReturn

from forkviz.machine.dll import Dll
from forkviz.machine.effects import Steps
from forkviz.machine.events import Aborted, ChildEnded, Printed
from forkviz.machine.forkee import ChildGone, Forkee
from forkviz.machine.protocol.exits import API_FATAL, EXITCODE_RETRY, PARENT_GAVE_UP, failing_exit
from forkviz.machine.shown import shown

__all__ = ["abort", "terminate"]


@shown("abort", "child_info_fork::abort; patch 1/5 fork-clean-exit")
def abort(
    forkee: Forkee,
    function: str,
    message: str,
    dll: Dll | None = None,
    address: int | None = None,
    size: int | None = None,
    *,
    own: int | None = None,
    clobbered: bool = False,
) -> Steps[NoReturn]:
    """The child gives up, in *function* of Cygwin, saying *message*.

    dll, address, size: what it could not have.  own: the exit code, where the policy does not
    decide it.  clobbered: something has the place of a DLL, which another child might get; the
    patch as posted retries for that alone.
    """
    policy = forkee.policy
    # the heap and the stack have a code of their own
    code = own if own is not None else failing_exit(policy, forkee.left, clobbered)
    yield Aborted(forkee.phase, function, message, dll.name if dll else None, address, size, code)
    if policy.repaired:
        yield from forkee.release_all()
    if not policy.clean_exit:
        yield Printed("child", f"*** {message}")
    elif code == API_FATAL:
        yield Printed("child", f"*** fatal error in forked process - {message}")
    elif not (policy.silent_retry or forkee.quiet or code == EXITCODE_RETRY):
        yield Printed("child", f"child_info_fork::abort: {message}")
    if policy.clean_exit:
        yield ChildEnded(code, clean=True, destructors=False)
    else:
        # the destructors of DLLs run, whose state was never made right
        yield ChildEnded(code, clean=False, destructors=True)
    raise ChildGone(message, code)


@shown("terminate", "frok::parent")
def terminate(forkee: Forkee, printed: str, message: str) -> Steps[NoReturn]:
    """The parent can't copy into its child: it prints *printed*, ends it, and logs *message*."""
    if not forkee.quiet:
        yield Printed("parent", printed)
    yield ChildEnded(PARENT_GAVE_UP, clean=False, destructors=False)
    raise ChildGone(message, PARENT_GAVE_UP, message)
