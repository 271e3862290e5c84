"""events: how a child ends, and how fork() does."""

from __future__ import annotations

from typing import NamedTuple

from forkviz.machine.event_facts import DllName, Lane, Sentence, Word, event
from forkviz.machine.phase import Phase

__all__ = ["Aborted", "ChildEnded", "EndEvent", "Finished", "RetryDecided"]


@event(key="Aborted", lane=Lane.OTHER, about=("dll",), decides=True, fails=True)
class Aborted(NamedTuple):
    """The child gives up (child_info_fork::abort).

    function: of Cygwin, that found it.  message: what it says, or would say.
    dll, address, size: what it could not have, each None where it is not about one.
    exit_code: of the child, None where a log does not say.
    """

    phase: Phase
    function: Word
    message: Sentence
    dll: DllName | None
    address: int | None
    size: int | None
    exit_code: int | None


@event(key="ChildEnded", lane=Lane.OTHER, about=(), fails=True)
class ChildEnded(NamedTuple):
    """The child is gone.  clean: by its own decision.  destructors: whether DLLs' were run."""

    exit_code: int
    clean: bool
    destructors: bool


@event(
    key="RetryDecided",
    lane=Lane.CHOICE,
    about=(),
    left_out=("left",),
    decides=True,
    wrong=lambda it: not it.retry,
)
class RetryDecided(NamedTuple):
    """The parent has seen the child end, and decides.

    exit_code: the child's.  left: of the retry count.  Both are None where a log does not say.
    why: in words.
    """

    exit_code: int | None
    retry: bool
    left: int | None
    why: Word


@event(
    key="Finished",
    lane=Lane.END,
    about=(),
    fails=lambda it: not it.succeeded,
    wrong=lambda it: not it.succeeded,
)
class Finished(NamedTuple):
    """fork() returns in the parent.  errno: 0 for success.

    exit_code: the child's, 0 if it lives, None where a log does not say.
    parent_text: what the parent's log says, "" for success.  attempts: children that were made.
    """

    succeeded: bool
    message: Sentence
    exit_code: int | None
    errno: int
    parent_text: Sentence
    attempts: int = 1


#: How a child ends, and how fork() does.
EndEvent = Aborted | ChildEnded | RetryDecided | Finished
