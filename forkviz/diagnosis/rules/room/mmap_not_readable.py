"""mmap-not-readable: a mapping of the parent cannot be read: reserved only, or guarded."""

from __future__ import annotations

from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Reason, Remedy, Verified
from forkviz.diagnosis.remedies import NOTHING_MOVED
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.texts.quoting import quoted

__all__ = ["MMAP_NOT_READABLE"]

_SENTENCE = "The child cannot read a mapping of its parent"
#: ERROR_NOACCESS.
_NO_ACCESS = 998


def _find(case: Case) -> tuple[Cause, ...]:
    found = [e for e in of_rules(case, "mmaps not made again") if e.error == _NO_ACCESS]
    if not found:
        return ()
    cause = Cause(
        CauseClass.MMAP_NOT_READABLE,
        Certainty.CERTAIN,
        _SENTENCE,
        "The place is free in the child. The pages of the parent are reserved only, or guarded, "
        "so that they cannot be copied.",
        tuple(
            quoted(
                case,
                each,
                "ReadProcessMemory failed",
                f"Win32 error {_NO_ACCESS}",
                means="998: the parent's pages cannot be read; a taken place gives 487",
            )
            for each in found
        ),
        remedies=(
            Remedy(
                "Update the runtime, or the program",
                verified=Verified.UNTESTED,
                effort="one update",
            ),
            Remedy(
                "Let the program reserve less (a smaller mapping, MAP_NORESERVE)",
                verified=Verified.UNTESTED,
                effort="a change of the program, or one of its options",
            ),
        ),
        not_this=(Reason("a place that is taken in the child", "that gives error 487"),),
        does_not_help=NOTHING_MOVED,
    )
    return (cause,)


MMAP_NOT_READABLE = Rule(
    CauseClass.MMAP_NOT_READABLE,
    1,
    _find,
    "the parent's mapping cannot be read (reserved only, guarded)",
    "error 998 at a mapping",
    _SENTENCE,
    cures=(
        ("a newer runtime or program", Verified.UNTESTED),
        ("a smaller reservation", Verified.UNTESTED),
    ),
)
