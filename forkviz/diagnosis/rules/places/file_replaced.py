"""file-replaced: the file was updated or rebased while the parent ran."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_bases
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Evidence,
    Look,
    Next,
    Place,
    Reason,
    Remedy,
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.ranges import LINKED
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.texts.listed import listed, row
from forkviz.diagnosis.texts.quoting import quoted, signs
from forkviz.diagnosis.texts.wanted import Wanted, by_name

__all__ = ["FILE_REPLACED"]

_SENTENCE = "A DLL was replaced on disk while the program ran"
_NO_HELP = Reason("rebase, rebaseall", "they change the file again; the parent keeps the old one")
_NO_MEMORY, _OLD = 1455, "before-2011"
#: What people say of it.
_TOLD = (
    r"\b(?:setup(?:-x86_64)?(?:\.exe)?|pacman -Syu+|update[sd]?|upgrade[sd]?|reinstall(?:ed)?|"
    r"rebase(?:all|d)?) (?:\w+ ){0,3}(?:ran|run|yesterday|today|meanwhile|while|since|last)\b"
)


def _find(case: Case) -> tuple[Cause, ...]:
    found = (_of(case, told) for told in by_name(case).values())
    return tuple(each for each in found if each is not None) or tuple(_unwritable(case))


def _unwritable(case: Case) -> Iterator[Cause]:
    """Data that the parent cannot write where the old file had it, after an update."""
    said = tuple(of_rules(case, "linked data not copied", "not copied by parent"))
    said = tuple(each for each in said if each.era != _OLD and each.error != _NO_MEMORY)
    update = tuple(signs(case, _TOLD))[:1]
    if said:
        yield Cause(
            CauseClass.FILE_REPLACED,
            Certainty.LIKELY if update else Certainty.POSSIBLE,
            _SENTENCE,
            "The parent writes a DLL's data where its old file had them; in the child the new "
            "file has something else there.",
            (
                *(quoted(case, e, means="the child has no such data at this place") for e in said),
                *(sign.quoted("files may have changed then") for sign in update),
            ),
            remedies=(_restart("the DLL"),),
            does_not_help=(_NO_HELP,),
        )


def _of(case: Case, told: tuple[Wanted, ...]) -> Cause | None:
    moved = [each for each in told if None not in (each.parent, each.child)]
    children = {each.child for each in moved}
    parents = {each.parent for each in moved}
    if len(children) != 1 or len(parents) != 1 or children == parents:
        return None
    (child,), (parent,) = children, parents
    assert child is not None
    assert parent is not None
    rows = listed(case, told[0].name)
    if rows:
        if rows[-1].preferred != child:
            return None
        shown: tuple[Evidence, ...] = (
            row(case, rows[-1], "the file on disk wants the child's place, not the parent's"),
        )
        certainty = Certainty.CERTAIN
    else:
        # Windows moves no DLL into the range that linkers use: both places are wishes of a file.
        low, high = LINKED[64]
        both = low <= child < high and low <= parent < high
        if not both:
            return None
        shown, certainty = (), Certainty.LIKELY
    name = told[0].shown
    said = tuple(
        quoted(
            case,
            each.finding,
            f"{parent:x}",
            f"{child:x}",
            means="the parent has the old file, the child loads the new one",
        )
        for each in moved
    )
    update = tuple(sign.quoted("files may have changed then") for sign in signs(case, _TOLD))[:1]
    return Cause(
        CauseClass.FILE_REPLACED,
        certainty,
        _SENTENCE,
        f"The file wants {hex_(child)}, where the child has it. The parent has it at "
        f"{hex_(parent)}: it loaded the file before it was updated or rebased.",
        (*said, *shown, *update),
        remedies=(_restart(name),),
        places=(
            Place("It prefers", Look.PREFERS, child, child + 0x10000, name),
            Place("In the parent", Look.THERE, parent, parent + 0x10000, name),
            Place("In the child", Look.THERE, child, child + 0x10000, name),
        ),
        not_this=(
            Reason("a DLL in the way", "the child has the DLL where its file wants to be"),
            Reason("randomization of addresses", "the child's place is the file's own"),
        ),
        does_not_help=(_NO_HELP,),
    )


def _restart(name: str) -> Remedy:
    return Remedy(
        "Restart the program: close it, then start it again",
        verified=Verified.MEASURED,
        effort="no file is changed",
        close_first=f"every program that has loaded {name}",
    )


def _ask(case: Case) -> Next:
    return ask_for_bases(
        case,
        (CauseClass.FILE_REPLACED, "the DLL's base is the child's place"),
        (CauseClass.PLACED_ANEW, "the DLL's base is the parent's place"),
    )


FILE_REPLACED = Rule(
    CauseClass.FILE_REPLACED,
    5,
    maps_first(CauseClass.FILE_REPLACED, _find),
    "the file was updated or rebased while the parent ran",
    "the child is where the file on disk wants to be",
    _SENTENCE,
    _ask,
    cures=(("restart the program", Verified.MEASURED),),
)
