"""dll-grew: a DLL became larger than the gap to its neighbour."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import size_text
from forkviz.core.image import Image
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Reason, Verified
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.remedies import image_base, rebase_some
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.places.overlap import Overlap, overlaps
from forkviz.diagnosis.texts.listed import free_base, listed, occupant_of, row, slots_of

__all__ = ["DLL_GREW", "grown"]

_SENTENCE = "A DLL has grown over its neighbour's place"


def _find(case: Case) -> tuple[Cause, ...]:
    return tuple(
        _cause(case, meeting, before, now)
        for meeting in overlaps(case)
        for before, now in grown(case, meeting)
    )


def grown(case: Case, meeting: Overlap) -> Iterator[tuple[Image, Image]]:
    """The DLL of the two that fitted with an earlier size: its two rows; none where none did."""
    for image, neighbour in ((meeting.other, meeting.own), (meeting.own, meeting.other)):
        for row_of in listed(case, image.name.lower()):
            same = row_of.preferred == image.preferred
            if same and row_of.size_of_image < image.size_of_image and not _meet(row_of, neighbour):
                yield row_of, image
                break


def _meet(one: Image, other: Image) -> bool:
    (low, high), (start, end) = slots_of(one), slots_of(other)
    return low < end and start < high


def _cause(case: Case, meeting: Overlap, before: Image, now: Image) -> Cause:
    grew = f"it was {size_text(before.size_of_image)}, and ended before its neighbour"
    base = free_base(case, now.size_of_image, now.bits)
    evidence = (*meeting.evidence(case), row(case, before, grew))
    return Cause(
        CauseClass.DLL_GREW,
        Certainty.LIKELY if meeting.at_home else Certainty.CERTAIN,
        _SENTENCE,
        f"{now.name} kept its base and grew from {size_text(before.size_of_image)} to "
        f"{size_text(now.size_of_image)}. {meeting.detail}",
        evidence,
        occupant=occupant_of(meeting.other),
        remedies=(image_base(now.name, base), rebase_some(case, meeting.own.path, now.path)),
        places=meeting.places(),
        not_this=meeting.not_this(),
        does_not_help=(Reason("ASLR settings", "nothing is anywhere else than the files ask for"),),
    )


DLL_GREW = Rule(
    CauseClass.DLL_GREW,
    5,
    maps_first(CauseClass.DLL_GREW, _find),
    "a DLL became larger than the gap to its neighbour: a debug or sanitizer build, a new release",
    "the same base in both builds, another size",
    _SENTENCE,
    refines=CauseClass.BASE_COLLISION,
    cures=(
        ("link the one that grew with a base of its own", Verified.REPORTED),
        ("rebase", Verified.MEASURED),
    ),
)
