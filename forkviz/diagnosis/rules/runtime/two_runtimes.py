"""two-runtimes: two builds of the runtime meet."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Reason, Remedy, Shell, Verified
from forkviz.diagnosis.places.verdicts import maps_too
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.runtime.moved import Mismatch, mismatches
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.tree import tree_of

__all__ = ["TWO_RUNTIMES"]

_SENTENCE = "Two builds of the runtime meet"


def _find(case: Case) -> tuple[Cause, ...]:
    found = tuple(each for each in mismatches(case) if not each.moved)
    if not found:
        return ()
    runtime = tree_of(case).runtime
    names = " ".join(dict.fromkeys((runtime, "cygwin1.dll")))
    cause = Cause(
        CauseClass.TWO_RUNTIMES,
        Certainty.CERTAIN,
        _SENTENCE,
        "Parent and child disagree about something that a single file has at a single place.",
        tuple(
            quoted(
                case,
                each.finding,
                f"{each.parent:x}/0x{each.child:x}",
                f"{each.parent:x}",
                means=_means(each),
            )
            for each in found
        ),
        remedies=(
            Remedy(
                f"See which other {runtime} is on the search path",
                f"where {names}",
                Shell.CMD,
                Verified.DOCUMENTED,
                effort="nothing is changed",
                others=((Shell.POWERSHELL, f"where.exe {names}"),),
            ),
            Remedy(
                "Put one tree first in PATH, and take the other one out",
                verified=Verified.REPORTED,
                effort="one setting",
            ),
            Remedy(
                "After an update: close all programs of the tree, and start them again",
                verified=Verified.REPORTED,
                effort="no file is changed",
                close_first="every program of the tree, services too",
            ),
        ),
        not_this=(
            Reason(
                "randomization of addresses",
                "one file that was moved differs by a multiple of 64 KiB",
            ),
        )
        if any(each.addresses for each in found)
        else (),
        does_not_help=(Reason("rebaseall", "a new base does not make it another build"),),
    )
    return (cause,)


def _means(each: Mismatch) -> str:
    if each.addresses:
        apart = hex_(abs(each.parent - each.child))
        return f"apart by {apart}, not a multiple of 64 KiB: not one file at two places"
    return "sizes that differ: parent and child are of two builds"


TWO_RUNTIMES = Rule(
    CauseClass.TWO_RUNTIMES,
    2,
    maps_too(CauseClass.TWO_RUNTIMES, _find),
    "two builds of cygwin1.dll or msys-2.0.dll meet",
    "the difference is not a multiple of 64 KiB; sizes differ",
    _SENTENCE,
    cures=(
        ("find the other file", Verified.DOCUMENTED),
        ("one tree first in PATH", Verified.REPORTED),
        ("close all after an update", Verified.REPORTED),
    ),
)
