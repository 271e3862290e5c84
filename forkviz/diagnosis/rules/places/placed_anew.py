"""placed-anew: the loader chooses another place for a DLL in each child."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_map
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
from forkviz.diagnosis.remedies import path_in, rebase_all
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.texts.wanted import Wanted, by_name, wanders
from forkviz.diagnosis.tree import tree_of

__all__ = ["PLACED_ANEW"]

_SENTENCE = "Windows puts a DLL at a different place in each child"


def _find(case: Case) -> tuple[Cause, ...]:
    return tuple(_cause(case, told) for told in by_name(case).values() if wanders(told))


def _cause(case: Case, told: tuple[Wanted, ...]) -> Cause:
    name, parent = told[0].shown, told[0].parent or 0
    children = [each.child or 0 for each in told]
    places = ", ".join(map(hex_, children[:4]))
    return Cause(
        CauseClass.PLACED_ANEW,
        Certainty.LIKELY,
        _SENTENCE,
        f"The parent has {name} at {hex_(parent)} throughout, the children at {places}: its own "
        f"base is taken or random, so the loader chooses again each time.",
        tuple(
            quoted(
                case,
                each.finding,
                f"{parent:x}",
                f"{each.child:x}",
                means="the parent's place is the same as before, the child's is not",
            )
            for each in told
        ),
        remedies=(
            rebase_all(case, admin=True),
            Remedy(
                f"See whether {name} lets Windows choose its place, and turn that off",
                f"peflags {path_in(tree_of(case), told[0].path)}",
                Shell.DASH,
                Verified.UNTESTED,
                effort="1 file",
                note="if it shows +dynamicbase: the same command with --dynamicbase=0",
            ),
        ),
        places=(
            Place("In the parent", Look.THERE, parent, parent + 0x10000, name),
            *(
                Place("In a child", Look.THERE, child, child + 0x10000, name)
                for child in children[:3]
            ),
            Place("In the way", Look.UNKNOWN, None, None),
        ),
        not_this=(
            Reason("a file that was replaced", "then all children would have it at the same place"),
        ),
    )


def _ask(case: Case) -> Next:
    return ask_for_map(
        case,
        (CauseClass.BASE_COLLISION, "another DLL is at the base that the file prefers"),
        (CauseClass.INJECTED_ROAMING, "a DLL of another product is there, elsewhere each time"),
    )


PLACED_ANEW = Rule(
    CauseClass.PLACED_ANEW,
    7,
    maps_first(CauseClass.PLACED_ANEW, _find),
    "the parent is constant, the child elsewhere at each try: the loader chooses again each time, "
    "because the DLL's own base is taken or random",
    "three children, three places",
    _SENTENCE,
    _ask,
    cures=(
        ("rebase all as administrator", Verified.REPORTED),
        ("look at its flags, and turn dynamicbase off", Verified.UNTESTED),
    ),
)
