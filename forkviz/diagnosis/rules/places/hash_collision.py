"""hash-collision: two DLLs overlap because the linker made both bases of the files' names."""

from __future__ import annotations

from forkviz.core.image import Image
from forkviz.core.ldhash import auto_image_base
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Reason, Remedy, Verified
from forkviz.diagnosis.places.verdicts import maps_first
from forkviz.diagnosis.remedies import image_base, rebase_some
from forkviz.diagnosis.rule import Rule
from forkviz.diagnosis.rules.places.dll_grew import grown
from forkviz.diagnosis.rules.places.overlap import Overlap, overlaps
from forkviz.diagnosis.texts.listed import free_base, occupant_of

__all__ = ["HASH_COLLISION"]

_SENTENCE = "The linker gave two DLLs overlapping places, by a hash of their names"


def _find(case: Case) -> tuple[Cause, ...]:
    both = (each for each in overlaps(case) if is_hashed(each.own) and is_hashed(each.other))
    # One that fitted before it grew has grown, whoever chose its place.
    return tuple(_cause(case, each) for each in both if next(grown(case, each), None) is None)


def is_hashed(image: Image) -> bool:
    """Whether its base is what ld makes of its name: of what stood after ``-o``.

    That is the end of its path, with any number of its folders, or the name in ``.libs``.
    """
    parts = image.path.replace("\\", "/").split("/")
    outputs = ["/".join(parts[i:]) for i in range(len(parts))]
    outputs += [f".libs/{parts[-1]}", f"./{parts[-1]}"]
    return any(auto_image_base(each) == image.preferred for each in outputs if each)


def _cause(case: Case, meeting: Overlap) -> Cause:
    larger = max(meeting.own, meeting.other, key=lambda each: each.size_of_image)
    base = free_base(case, larger.size_of_image, larger.bits)
    return Cause(
        CauseClass.HASH_COLLISION,
        Certainty.LIKELY if meeting.at_home else Certainty.CERTAIN,
        _SENTENCE,
        f"{meeting.detail} Both bases are what --enable-auto-image-base makes of the names that "
        "the files were linked as; sizes do not count.",
        meeting.evidence(case),
        occupant=occupant_of(meeting.other),
        remedies=(
            image_base(larger.name, base),
            Remedy(
                f"Link {meeting.own.name} under another name, or in another folder",
                verified=Verified.REPORTED,
                effort="one word of the build: the hash covers everything after -o",
            ),
            rebase_some(case, meeting.own.path),
        ),
        places=meeting.places(),
        not_this=meeting.not_this(),
        does_not_help=(
            Reason("building again without a change", "the same names give the same places"),
            Reason("ASLR settings", "nothing is anywhere else than the files ask for"),
        ),
    )


HASH_COLLISION = Rule(
    CauseClass.HASH_COLLISION,
    5,
    maps_first(CauseClass.HASH_COLLISION, _find),
    "as base-collision, and both bases are what `--enable-auto-image-base` makes of the names "
    "after `-o`",
    "0x400000000 + hash equals both bases",
    _SENTENCE,
    refines=CauseClass.BASE_COLLISION,
    cures=(
        ("link the larger with a base of its own", Verified.REPORTED),
        ("another name or folder after `-o`", Verified.REPORTED),
        ("rebase after linking", Verified.MEASURED),
    ),
)
