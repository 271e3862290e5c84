"""abort: how a child ends that can't go on, and how its parent ends it.

Source: ``child_info_fork::abort`` (patch 1/5, fork-clean-exit), and ``api_fatal``.  What a child
says stands in ``forkviz.core.law.texts`` by era; so does whether a text is an abort's or an
api_fatal's, and whether it is on standard error.
"""

from __future__ import annotations

from typing import NoReturn

from forkviz.core.law.texts import TEXTS, TextId, Way
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Last, RunLast, Steps
from forkviz.machine.events import Aborted, ChildEnded, Printed
from forkviz.machine.forkee import ChildDied, ChildGone, Forkee
from forkviz.machine.protocol.exits import (
    EXITCODE_RETRY,
    PARENT_GAVE_UP,
    crash_in,
    failing_exit,
    fatal_exit,
)
from forkviz.machine.protocol.saying import (
    STDERR,
    STRACE,
    Field,
    aborts_always,
    ends_by,
    era_of,
    fatal_line,
    found_in,
    line,
    said,
    where,
)
from forkviz.machine.shown import shown

__all__ = ["abort", "abort_null", "api_fatal", "give_up_saying", "terminate"]


def abort(
    forkee: Forkee,
    text: TextId,
    dll: Dll | None = None,
    address: int | None = None,
    size: int | None = None,
    more: str = "",
    **fields: Field,
) -> Steps[None]:
    """The child gives up with *text*, by abort or by api_fatal, as its era has it.

    dll, address, size: what it could not have.  They are the text's fields ``dll``, ``using``,
    ``parent`` (the DLL's base), ``place`` and ``size`` where *fields* does not give those.
    more: what ``repaired`` says behind it.
    """
    message = said(forkee.policy, text, dll, address, size, **fields) + more
    function = found_in(forkee.policy, text)
    if ends_by(forkee.policy, text) is Way.FATAL:
        yield from end_by_fatal(
            forkee, function, message, dll, address, size, text, early=TEXTS[text].early
        )
    yield from end_by_abort(forkee, function, message, dll, address, size, text)


def api_fatal(
    forkee: Forkee,
    text: TextId,
    dll: Dll | None = None,
    address: int | None = None,
    size: int | None = None,
    more: str = "",
    **fields: Field,
) -> Steps[None]:
    """The child ends by api_fatal with *text*; parameters as for ``abort``.

    ``repaired`` ends by abort, for its children are tried again.
    """
    message = said(forkee.policy, text, dll, address, size, **fields) + more
    function = found_in(forkee.policy, text)
    if aborts_always(forkee.policy):
        yield from end_by_abort(forkee, function, message, dll, address, size, text)
    early = TEXTS[text].early
    yield from end_by_fatal(forkee, function, message, dll, address, size, text, early=early)


def give_up_saying(
    forkee: Forkee,
    function: str,
    message: str,
    dll: Dll | None = None,
    address: int | None = None,
    size: int | None = None,
    text: TextId = TextId.OWN,
) -> Steps[None]:
    """The child gives up with a *message* that no release has, in *function*.

    text: OWN, or a text of a patch that was in no Cygwin.
    """
    if aborts_always(forkee.policy):
        yield from end_by_abort(forkee, function, message, dll, address, size, text)
    yield from end_by_fatal(forkee, function, message, dll, address, size, text)


def abort_null(
    forkee: Forkee,
    text: TextId,
    address: int | None = None,
    size: int | None = None,
    more: str = "",
    **fields: Field,
) -> Steps[None]:
    """The child asks for a retry, silently, while any are left; else this returns.

    The caller then ends with *text*, by api_fatal.
    """
    message = said(forkee.policy, text, None, address, size, **fields) + more
    yield from ask_for_retry(forkee, found_in(forkee.policy, text), message, address, size)


@shown("abort_null", "child_info_fork::abort (NULL)")
def ask_for_retry(
    forkee: Forkee, function: str, message: str, address: int | None, size: int | None
) -> Steps[None]:
    """abort without a text: the exit code alone tells the parent."""
    if forkee.left > 0:
        yield Aborted(forkee.phase, function, message, None, address, size, EXITCODE_RETRY)
        yield ChildEnded(EXITCODE_RETRY, clean=True, destructors=False)
        raise ChildGone(message, EXITCODE_RETRY)


@shown("abort", "child_info_fork::abort; patch 1/5 fork-clean-exit")
def end_by_abort(
    forkee: Forkee,
    function: str,
    message: str,
    dll: Dll | None,
    address: int | None,
    size: int | None,
    text: TextId,
) -> Steps[NoReturn]:
    """The child gives up, in *function* of Cygwin, saying *message*, which is *text*."""
    policy = forkee.policy
    code = failing_exit(policy, forkee.left)
    yield Aborted(forkee.phase, function, message, dll.name if dll else None, address, size, code)
    if policy.repaired:
        yield from forkee.release_all()
    if not policy.silent_retry:
        shown_in = STDERR if policy.abort_printed and not forkee.quiet else STRACE
        yield Printed(
            "child", f"child_info_fork::abort: {message}", shown_in, text, era_of(policy, text)
        )
    yield ChildEnded(code, clean=True, destructors=False)
    raise ChildGone(message, code)


@shown("api_fatal", "api_fatal")
def end_by_fatal(
    forkee: Forkee,
    function: str,
    message: str,
    dll: Dll | None,
    address: int | None,
    size: int | None,
    text: TextId,
    *,
    early: bool = False,
) -> Steps[NoReturn]:
    """The child ends by api_fatal, in *function* of Cygwin, saying *message*, which is *text*.

    early: whether it does not know yet that it is a forkee.
    """
    policy = forkee.policy
    code = fatal_exit(forkee.phase)
    yield Aborted(forkee.phase, function, message, dll.name if dll else None, address, size, code)
    if policy.repaired:
        yield from forkee.release_all()
    yield Printed(
        "child", fatal_line(policy, message, early=early), STDERR, text, era_of(policy, text)
    )
    yield from run_last(forkee, Last.STACK_TRACE, message)
    if policy.destructors and not policy.clean_exit:
        yield from run_last(forkee, Last.DESTRUCTORS, message)
        # the destructors of DLLs run, whose state was never made right
        yield ChildEnded(code, clean=False, destructors=True)
    else:
        yield ChildEnded(code, clean=True, destructors=False)
    raise ChildGone(message, code)


def run_last(forkee: Forkee, what: Last, message: str) -> Steps[None]:
    """A child that has said *message* runs *what*, and may crash there."""
    try:
        yield RunLast(what, forkee.phase)
    except ChildDied:
        # which code a crash in a stack trace has is inferred [I]: that of any other
        code = crash_in(forkee.phase, forkee.system)
        yield ChildEnded(code, clean=False, destructors=what is Last.DESTRUCTORS)
        raise ChildGone(message, code) from None


def terminate(forkee: Forkee, printed: TextId, told: TextId | None, **fields: Field) -> Steps[None]:
    """The parent can't copy into its child: it prints *printed*, and ends it.

    told: what it says then of the child, None where it says nothing.
    """
    policy = forkee.policy
    message = line(policy, printed, said(policy, printed, None, None, None, **fields))
    shown_in = where(policy, printed, quiet=forkee.quiet)
    yield from end_child(forkee, message, shown_in, printed, told)


@shown("terminate", "frok::parent")
def end_child(
    forkee: Forkee, message: str, shown_in: str, text: TextId, told: TextId | None
) -> Steps[NoReturn]:
    """The parent prints *message*, which is *text*, and ends its child."""
    yield Printed("parent", message, shown_in, text, era_of(forkee.policy, text))
    yield ChildEnded(PARENT_GAVE_UP, clean=False, destructors=False)
    raise ChildGone(message, PARENT_GAVE_UP, told, by_parent=True)
