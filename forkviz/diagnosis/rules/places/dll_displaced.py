"""dll-displaced: the child's copy is elsewhere, and nothing says where the parent's belongs."""

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
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.ranges import was_moved
from forkviz.diagnosis.remedies import rebase_all
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.places.already_relocated import find_out
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.texts.wanted import Wanted, by_name, wanders, wanted
from forkviz.diagnosis.tree import bits_of, tree_of

__all__ = ["DLL_DISPLACED"]

#: Errors by which Windows says that it has no room or no memory for a DLL.
_NO_ROOM = (8, 14)
_SENTENCE = "A DLL is not where the parent has it"


def _find(case: Case) -> tuple[Cause, ...]:
    bits = bits_of(case)
    named = by_name(case)
    found = [
        each
        for each in wanted(case)
        if (each.parent is None or not was_moved(each.parent, bits))
        and each.finding.error not in _NO_ROOM
        and (each.parent is not None or each.child is not None or "." in each.name)
        and not wanders(named.get(each.name, ()))  # placed-anew says more
    ]
    if not found:
        return ()
    old = tree_of(case).runtime == "msys-1.0.dll"
    names = ", ".join(dict.fromkeys(each.shown for each in found[:4]))
    cause = Cause(
        CauseClass.DLL_DISPLACED,
        Certainty.LIKELY,
        _SENTENCE,
        f"The child cannot have {names} where the parent has it. Nothing in the text says where "
        "its file wants to be, nor what is there.",
        tuple(quoted(case, each.finding, *_parts(each), means=_means(each)) for each in found),
        remedies=_remedies(case, old),
        places=_places(found[0]),
        not_this=_not_this(found),
    )
    return (cause,)


def _parts(told: Wanted) -> tuple[str, ...]:
    numbers = (told.parent, told.child)
    return (told.shown, *(f"{number:x}" for number in numbers if number is not None))


def _means(told: Wanted) -> str:
    if told.parent is not None:
        return "the place looks like the DLL's own; in the child it is taken"
    if told.child is not None:
        return "the number is where the child's last try put it, not the parent's"
    return "a DLL, and no place"


def _remedies(case: Case, old: bool) -> tuple[Remedy, ...]:
    if not old:
        return (find_out(case), rebase_all(case, restart=True))
    return (
        Remedy(
            "Rebase the DLLs of its folder, with every program of the tree closed",
            r"rebase -b 0x50000000 *.dll",
            verified=Verified.REPORTED,
            effort="the DLLs of one folder",
            close_first="every program of the tree",
        ),
        Remedy(
            "Install another build: Git for Windows 2 has a newer runtime",
            verified=Verified.REPORTED,
            effort="one installation",
        ),
        Remedy("Install the same again", verified=Verified.REPORTED, effort="one installation"),
    )


def _places(told: Wanted) -> tuple[Place, ...]:
    def end(at: int | None) -> int | None:
        return None if at is None else at + 0x10000

    return (
        Place(
            "In the parent",
            Look.UNKNOWN if told.parent is None else Look.THERE,
            told.parent,
            end(told.parent),
            told.shown,
        ),
        Place(
            "In the child",
            Look.TAKEN if told.child is None else Look.THERE,
            told.child if told.child is not None else told.parent,
            end(told.child if told.child is not None else told.parent),
            "" if told.child is None else told.shown,
        ),
        Place("In the way", Look.UNKNOWN, None, None),
    )


def _not_this(found: list[Wanted]) -> tuple[Reason, ...]:
    landed = [each for each in found if each.parent is None and each.child is not None]
    if not landed:
        return ()
    at = landed[0].child or 0
    return (
        Reason(
            f"two DLLs with the base {hex_(at)}",
            "it is where a second attempt landed, for any DLL that is tried again",
        ),
    )


def _ask(case: Case) -> Next:
    return ask_for_bases(
        case,
        (CauseClass.BASE_COLLISION, "another DLL's range overlaps that of the DLL"),
        (CauseClass.INJECTED_FIXED, "no range overlaps it: a DLL of another product is there"),
    )


DLL_DISPLACED = Rule(
    CauseClass.DLL_DISPLACED,
    7,
    maps_first(CauseClass.DLL_DISPLACED, _find),
    "the child's copy is elsewhere; no sign of where the parent's belongs (MSYS 1's `--`, a "
    "message without numbers, a parent at a plausible base)",
    "the parent's place is not printed, or is one that a linker gives",
    _SENTENCE,
    _ask,
    cures=(
        ("as already-relocated", Verified.REPORTED),
        ("MSYS 1: another build, or install again", Verified.REPORTED),
    ),
)
