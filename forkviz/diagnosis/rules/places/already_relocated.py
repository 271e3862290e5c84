"""already-relocated: a DLL could not have its base even in the parent; who has it is not said."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_bases
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Look,
    Next,
    Place,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.ranges import was_moved
from forkviz.diagnosis.remedies import rebase_all
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.texts.wanted import Wanted, by_name, wanders, wanted
from forkviz.diagnosis.tree import bits_of, tree_of

__all__ = ["ALREADY_RELOCATED", "find_out"]

_SENTENCE = "A DLL had lost its place before the fork"


def _find(case: Case) -> tuple[Cause, ...]:
    moved = [each for each in wanted(case) if _was_moved(case, each)]
    if not moved:
        return ()
    names = list(dict.fromkeys(each.shown for each in moved))
    shown = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    low = "4 GiB" if bits_of(case) == 64 else "0x10000000"
    cause = Cause(
        CauseClass.ALREADY_RELOCATED,
        Certainty.LIKELY,
        _SENTENCE,
        f"The parent has {shown} below {low}, where no DLL prefers to be: Windows put it there "
        f"because its own place was taken. The text does not say by what.",
        tuple(
            quoted(
                case,
                each.finding,
                each.shown,
                f"{each.parent:x}",
                means=f"below {low}: Windows had already moved it in the parent",
            )
            for each in moved
        ),
        remedies=(find_out(case), rebase_all(case, restart=True)),
        places=(
            Place("It prefers", Look.UNKNOWN, None, None, moved[0].shown),
            *(
                Place("It is at", Look.THERE, each.parent, (each.parent or 0) + 0x10000, each.shown)
                for each in moved[:3]
            ),
            Place("In the way", Look.UNKNOWN, None, None),
        ),
        not_this=(
            Reason(
                f"whatever is at {hex_(moved[0].parent or 0)} in the child",
                "the DLL is there only because its own place was taken",
            ),
        ),
    )
    return (cause,)


def _was_moved(case: Case, told: Wanted) -> bool:
    """Whether its place in the parent is Windows' choice.

    One that the program links to, and that each child has elsewhere, is placed anew instead.
    """
    if told.parent is None or not was_moved(told.parent, bits_of(case)):
        return False
    return not (told.linked and wanders(by_name(case).get(told.name, ())))


def find_out(case: Case) -> Remedy:
    """List whose preferred places overlap."""
    return Remedy(
        "Find out who overlaps: list the DLLs of the tree by base; a star marks an overlap",
        f'{tree_of(case).program("rebase.exe")} -i -s | findstr /L "*"',
        Shell.CMD,
        Verified.REPORTED,
        effort="nothing is changed",
        note="if nothing is starred, a DLL of another product has the place",
        others=((Shell.DASH, r"rebase -i -s | grep '\*'"),),
    )


def _ask(case: Case) -> Next:
    return ask_for_bases(
        case,
        (CauseClass.BASE_COLLISION, "the DLL's row and another one have a star"),
        (CauseClass.INJECTED_FIXED, "nothing is starred: the parent's map shows what is there"),
    )


ALREADY_RELOCATED = Rule(
    CauseClass.ALREADY_RELOCATED,
    6,
    maps_first(CauseClass.ALREADY_RELOCATED, _find),
    "a DLL did not get its base even in the parent; the text doesn't say what has it",
    "a dlopened DLL is below 0x100000000 on 64 bits, or below 0x10000000 on 32 bits",
    _SENTENCE,
    _ask,
    cures=(
        ("find out who overlaps", Verified.REPORTED),
        ("rebase all, then restart", Verified.REPORTED),
    ),
)
