"""Text: what the runtime prints at one place of its source, in the words of every era."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple, TypeVar

from forkviz.core.law.changes import ABORTS_SHOWN, NT_NAMES
from forkviz.core.law.era import Change, Era

__all__ = [
    "ABORT",
    "FATAL",
    "FORK",
    "PRINTED",
    "RELOADING",
    "TRACED",
    "ByEra",
    "Mark",
    "Text",
    "Variant",
    "Way",
    "Who",
    "always",
    "latest",
]

_T = TypeVar("_T")
#: What holds from which change on, in order; None is from the beginning.
ByEra = tuple[tuple[Change | None, _T], ...]


class Way(StrEnum):
    """How a text is printed.

    ABORT: by ``child_info_fork::abort``, which ends the child; until 2011-08-02 in a trace alone.
    FATAL: by ``api_fatal``, which ends the process, on standard error.  PRINTED: on standard error.
    TRACED: in the log of strace alone.
    """

    ABORT = "abort"
    FATAL = "api_fatal"
    PRINTED = "printed"
    TRACED = "strace"


class Who(StrEnum):
    """Which process of a fork prints it."""

    CHILD = "child"
    PARENT = "parent"
    EITHER = "either"


class Mark(StrEnum):
    """How a text is known: READ in the source; SEEN in a run of a real Cygwin as well; TOLD in
    mails and reports alone; INFERRED."""

    READ = ""
    SEEN = "R"
    TOLD = "L"
    INFERRED = "I"


class Variant(NamedTuple):
    """The words from a change on: since, None for the first; template, "" where it is no more."""

    since: Change | None
    template: str
    mark: Mark = Mark.READ


class Text(NamedTuple):
    """who prints it, ways and functions by era, and its variants, each replacing the one before.

    functions: what stands in front of a text that is PRINTED or TRACED.  frame: the template that
    it is a part of, with a field ``text``, "" for none.  early: whether the child that prints it
    does not know yet that it is a fork's.
    """

    who: Who
    ways: ByEra[Way]
    variants: tuple[Variant, ...]
    functions: ByEra[str] = ((None, ""),)
    frame: str = ""
    early: bool = False

    def variant(self, era: Era) -> Variant | None:
        """The last variant whose change *era* has; None where it has none, or prints nothing."""
        found = None
        for each in self.variants:
            if each.since is None or era.has(each.since):
                found = each
        return found if found is not None and found.template else None


def latest(era: Era, values: Sequence[tuple[Change | None, _T]]) -> _T:
    """The last of *values* whose change *era* has."""
    return [value for since, value in values if since is None or era.has(since)][-1]


def always(value: _T) -> ByEra[_T]:
    """*value* in every era."""
    return ((None, value),)


ABORT, FATAL, PRINTED, TRACED = map(always, (Way.ABORT, Way.FATAL, Way.PRINTED, Way.TRACED))
#: The texts of the reload that were api_fatal's at first.
RELOADING: ByEra[Way] = ((None, Way.FATAL), (ABORTS_SHOWN, Way.ABORT))
#: The function that forks.
FORK: ByEra[str] = ((None, "fork"), (NT_NAMES, "dofork"))
