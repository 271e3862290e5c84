"""low-or-arena-base: a DLL's base lies in a range that the runtime keeps for itself."""

from __future__ import annotations

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
    Verified,
)
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.ranges import DYNAMIC, is_kept
from forkviz.diagnosis.remedies import image_base, move_to, rebase_some
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.listed import listed, row
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.texts.wanted import Wanted, by_name
from forkviz.diagnosis.tree import bits_of

__all__ = ["LOW_OR_ARENA_BASE"]

_SENTENCE = "A DLL wants a place that the runtime keeps for itself"


def _find(case: Case) -> tuple[Cause, ...]:
    found = (_of(case, told) for told in by_name(case).values())
    return tuple(each for each in found if each is not None)


def _of(case: Case, told: tuple[Wanted, ...]) -> Cause | None:
    rows = listed(case, told[0].name)
    bits = rows[-1].bits if rows else bits_of(case)
    at = next((each.parent for each in told if each.parent is not None), None)
    if rows:
        base = rows[-1].preferred
        if not is_kept(base, rows[-1].bits):
            return None
        shown: tuple[Evidence, ...] = (
            row(case, rows[-1], "the base of the file itself, in a range of the runtime"),
        )
        # It may have been put elsewhere for that reason, too; at its base it is certain.
        certainty = Certainty.CERTAIN if at in (None, base) else Certainty.LIKELY
    else:
        # Windows moves DLLs below 4 GiB, or to the top: one that is in between chose its place.
        if at is None or bits != 64 or not is_kept(at, 64) or at >= DYNAMIC:
            return None
        base, shown, certainty = at, (), Certainty.LIKELY
    said = tuple(
        quoted(
            case, each.finding, f"{base:x}", each.shown, means="a DLL is at a place of the runtime"
        )
        for each in told
    )
    name, width = told[0].shown, bits or 64
    size = rows[-1].size_of_image if rows else 0x100000
    path = rows[-1].path if rows else told[0].path
    return Cause(
        CauseClass.LOW_OR_ARENA_BASE,
        certainty,
        _SENTENCE,
        f"{name} has the base {hex_(base)}, in a range where the runtime puts "
        f"{_whose(base, width)}. In the child that is there before the DLL is loaded.",
        (*said, *shown),
        remedies=(
            move_to(case, path, size, width, Verified.UNTESTED),
            rebase_some(case, path, verified=Verified.UNTESTED),
            image_base(name, None),
        ),
        places=(
            Place("It prefers", Look.PREFERS, base, base + size, name),
            Place("It is at", Look.THERE, at, None if at is None else at + size, name),
            Place("In the child", Look.UNKNOWN, base, base + size),
        ),
        not_this=(Reason("another DLL with the same base", "no DLL belongs in this range at all"),),
        does_not_help=(Reason("ASLR settings", "the file itself asks for this place"),),
    )


def _whose(base: int, bits: int) -> str:
    if bits == 32:
        return "stacks and heaps"
    return "itself and its shared regions" if base < 0x2_0000_0000 else "stacks, heap and mappings"


def _ask(case: Case) -> Next:
    return ask_for_bases(
        case,
        (CauseClass.BASE_COLLISION, "the DLL's row has another base, and a star"),
        (CauseClass.INJECTED_FIXED, "the DLL's row has another base, and no star"),
    )


LOW_OR_ARENA_BASE = Rule(
    CauseClass.LOW_OR_ARENA_BASE,
    5,
    maps_first(CauseClass.LOW_OR_ARENA_BASE, _find),
    "a DLL's base lies in a range that the runtime keeps: 0x180000000-0x200000000 (runtime, "
    "shared regions), 0x600000000 and above (stacks, cygheap, heap, mappings); on 32 bits below "
    "0x01000000 or in the heap",
    "the base of the file in `rebase -i`; the DLL *is* at its own base",
    _SENTENCE,
    _ask,
    cures=(
        ("move it into 0x200000000-0x400000000", Verified.UNTESTED),
        ("link it again with another base", Verified.REPORTED),
    ),
)
