"""Rule: one class of causes: a pure function from a case to what it finds, and the docs' words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Next, Verified

__all__ = ["Rule"]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one class is recognised.

    find: the causes of this class in a case, none where nothing speaks for it; it may give an
    EXCLUDED one, which says why not.  rank: the number of its step in the order of decision
    (1 a message that names its cause, … 10 undecided): of claims of one certainty the lower comes
    first.  meaning, test: the columns of the table in docs/diagnosis.md.
    sentence: the class as a cause, in the present, with a subject.
    ask: the one capture that would decide, where a claim of this class stands first and is not
    certain; the classes that it tells apart become candidates.
    cures: what helps, in a few words, and how far that is known in general: the docs' column.
    refines: the class that this one says more exactly, so that both may be claimed of one fork.
    """

    kind: CauseClass
    rank: int
    find: Callable[[Case], tuple[Cause, ...]]
    meaning: str
    test: str
    sentence: str = ""
    ask: Callable[[Case], Next] | None = None
    refines: CauseClass | None = None
    cures: tuple[tuple[str, Verified], ...] = ()
