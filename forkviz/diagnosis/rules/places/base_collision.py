"""base-collision: two DLLs of one process prefer overlapping bases."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.diagnosis.asking import ask_for_map, ask_for_strace
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Next, Reason, Verified
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.remedies import move_to, rebase_all, rebase_some
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.places.overlap import Overlap, overlaps
from forkviz.diagnosis.texts.failures import failed
from forkviz.diagnosis.texts.listed import listed, neighbours, occupant_of, row
from forkviz.diagnosis.texts.quoting import quoted
from forkviz.diagnosis.texts.wanted import by_name

__all__ = ["BASE_COLLISION"]

_SENTENCE = "Two DLLs prefer one place"


def _find(case: Case) -> tuple[Cause, ...]:
    found = tuple(_cause(case, each) for each in overlaps(case))
    return found or tuple(_excluded(case))


def _cause(case: Case, meeting: Overlap) -> Cause:
    # A folder has more DLLs than a process: whether it has the other one, a map shows.
    listed_only = not meeting.at_home and not meeting.own.headers
    certain = meeting.parent is not None and listed_only
    return Cause(
        CauseClass.BASE_COLLISION,
        Certainty.CERTAIN if certain else Certainty.LIKELY,
        _SENTENCE,
        meeting.detail,
        meeting.evidence(case),
        occupant=occupant_of(meeting.other),
        remedies=(
            rebase_some(case, meeting.own.path),
            move_to(case, meeting.own.path, meeting.own.size_of_image, meeting.own.bits),
            rebase_all(case),
        ),
        places=meeting.places(),
        not_this=meeting.not_this(),
        does_not_help=(Reason("ASLR settings", "nothing is anywhere else than the files ask for"),),
    )


def _ask(case: Case) -> Next:
    if not failed(case):  # a map shows a risk, and a log would show whether a fork is lost of it
        return ask_for_strace(
            case,
            (CauseClass.BASE_COLLISION, "the child gives up, and names the DLL"),
        )
    return ask_for_map(
        case,
        (CauseClass.BASE_COLLISION, "the other DLL has the place that the lost one prefers"),
        (CauseClass.INJECTED_FIXED, "a DLL of another product has it"),
    )


def _excluded(case: Case) -> list[Cause]:
    """Named to say why not: a DLL is where it prefers to be, and no listed one meets it."""
    found = []
    for name, told in by_name(case).items():
        rows = listed(case, name)
        at = next((each for each in told if rows and each.parent == rows[-1].preferred), None)
        if at is None or at.parent is None or any(neighbours(case, rows[-1])):
            continue
        means = f"{at.shown} prefers {hex_(at.parent)}, and the parent has it there"
        found.append(
            Cause(
                CauseClass.BASE_COLLISION,
                Certainty.EXCLUDED,
                _SENTENCE,
                f"{at.shown} is where it prefers to be, and no listed DLL overlaps it.",
                against=(
                    quoted(case, at.finding, f"{at.parent:x}", means="where the parent has it"),
                    row(case, rows[-1], means),
                ),
            )
        )
    return found


BASE_COLLISION = Rule(
    CauseClass.BASE_COLLISION,
    5,
    maps_first(CauseClass.BASE_COLLISION, _find),
    "two DLLs of one process prefer overlapping bases; the later one is put elsewhere in the "
    "parent, and the child cannot repeat that",
    "`rebase -i` of both: the ranges overlap, sizes rounded up to 64 KiB",
    _SENTENCE,
    _ask,
    cures=(
        ("move one of the two", Verified.MEASURED),
        ("rebase all", Verified.REPORTED),
    ),
)
