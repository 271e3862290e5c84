"""address-space-exhausted: 32 bits, and no hole is large enough."""

from __future__ import annotations

from forkviz.diagnosis.asking import ask_for_map
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import (
    Cause,
    Certainty,
    Next,
    Reason,
    Remedy,
    Shell,
    Verified,
)
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.texts.failures import failures
from forkviz.diagnosis.texts.quoting import quoted, signs
from forkviz.diagnosis.tree import bits_of, tree_of

__all__ = ["ADDRESS_SPACE_EXHAUSTED"]

_SENTENCE = "The 32-bit address space has no hole that is large enough"
#: ERROR_NOT_ENOUGH_MEMORY, and ERROR_OUTOFMEMORY.
_NO_ROOM = (8, 14)
_TOO_MANY = r"Too many DLLs for available address space"


def _find(case: Case) -> tuple[Cause, ...]:
    too_many = tuple(signs(case, _TOO_MANY))
    no_room = tuple(each for each in failures(case) if each.error in _NO_ROOM)
    wide = bits_of(case) == 64
    if wide:
        return (_window(case),) if too_many else ()
    if not (too_many or no_room):
        return ()
    cause = Cause(
        CauseClass.ADDRESS_SPACE_EXHAUSTED,
        Certainty.CERTAIN if too_many else Certainty.LIKELY,
        _SENTENCE,
        "2 GiB hold the program, its stacks and heaps, and every DLL at a place of its own.",
        (
            *(sign.quoted("rebase itself finds no room for all DLLs") for sign in too_many),
            *(
                quoted(
                    case,
                    each,
                    f"Win32 error {each.error}",
                    means="8: Windows found no room; a place that is taken gives 487",
                )
                for each in no_room
            ),
        ),
        remedies=(
            Remedy(
                "Remove packages, or load fewer DLLs",
                verified=Verified.REPORTED,
                effort="some packages",
            ),
            Remedy("Use a 64-bit tree", verified=Verified.REPORTED, effort="another installation"),
            Remedy(
                "Rebase only the DLLs that are needed together",
                f"{tree_of(case).program('rebase.exe')} -s -v -T LIST",
                Shell.CMD,
                Verified.UNTESTED,
                effort="the files in LIST, one a line",
                close_first="every program of the tree",
            ),
        ),
        does_not_help=(
            Reason("rebaseall", "there is not enough room for all of them there either"),
            Reason("a larger page file", "addresses are used up, not memory"),
        ),
    )
    return (cause,)


def _window(case: Case) -> Cause:
    """On 64 bits the message says that rebase's own window is too small."""
    return Cause(
        CauseClass.ADDRESS_SPACE_EXHAUSTED,
        Certainty.EXCLUDED,
        _SENTENCE,
        "On 64 bits only the range in which rebase puts DLLs is full: give it a higher one.",
        against=tuple(
            sign.quoted("64-bit: rebase's own range is full, not the address space")
            for sign in signs(case, _TOO_MANY)
        ),
        remedies=(
            Remedy(
                "Give rebase another range",
                f"{tree_of(case).program('rebase.exe')} -v -b 0x400000000 FILE",
                Shell.CMD,
                Verified.REPORTED,
                effort="the files that did not fit",
                close_first="every program of the tree",
            ),
        ),
    )


def _ask(case: Case) -> Next:
    return ask_for_map(
        case,
        (CauseClass.ADDRESS_SPACE_EXHAUSTED, "no free run is as large as the DLL"),
        (CauseClass.COMMIT_LIMIT, "there is room: then memory is what is short"),
    )


ADDRESS_SPACE_EXHAUSTED = Rule(
    CauseClass.ADDRESS_SPACE_EXHAUSTED,
    8,
    _find,
    "32 bits: no hole is large enough",
    "error 8; `Too many DLLs for available address space` from a 32-bit rebase (on 64 bits that "
    "message means that rebase's own window is too small)",
    _SENTENCE,
    _ask,
    cures=(
        ("fewer packages", Verified.REPORTED),
        ("a 64-bit tree", Verified.REPORTED),
        ("rebase what is needed", Verified.UNTESTED),
    ),
)
