"""Causes that headers alone show, where no map does: a guest wants the place of a DLL."""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.core.image import Image
from forkviz.core.occupants import meet, slots
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Look, Occupant, Place
from forkviz.diagnosis.places import cures, rows
from forkviz.diagnosis.places.causes.in_parent import wanted_rows
from forkviz.diagnosis.places.drawn import rows_of
from forkviz.diagnosis.places.scene import Scene, Wanting
from forkviz.diagnosis.places.whose import Whose

__all__ = ["guest_in_a_list"]


def guest_in_a_list(scene: Scene, wanting: Wanting) -> tuple[Cause, ...]:
    """A file that does not reach the runtime wants the place of *wanting*, which Windows moved in
    the parent.

    Whether it is in the process at all, only a map shows: it is likely.
    """
    image = wanting.image
    if image is None or wanting.module is not None or wanting.told is None:
        return ()
    if wanting.told == image.preferred or scene.in_zone(wanting.told):
        return ()
    others = [each for each in scene.case.capture.images if _is_guest(scene, image, each)]
    if not others:
        return ()
    first = others[0]
    start, end = slots(first.preferred, first.size_of_image)
    file = first.file or first.path
    row = rows.of_image(scene.case, first, "not a DLL of the tree, and wants the same place")
    return (
        Cause(
            CauseClass.INJECTED_FIXED,
            Certainty.LIKELY,
            "A guest prefers the place of a DLL",
            f"{wanting.name} wants {hex_(image.preferred)}, and so does {first.name}, which does "
            f"not use the runtime. Windows put {wanting.name} at {hex_(wanting.told)}; a map would "
            f"show whether {first.name} is in the process.",
            (*wanted_rows(scene, wanting), row),
            occupant=Occupant(first.name, start, end, first.preferred, file, first.line),
            remedies=tuple(
                cures.without_guest(scene, first.name, *cures.move_cure(scene, wanting))
            ),
            places=(
                *rows_of(wanting),
                Place("Their places", Look.IN_THE_WAY, start, end, first.name),
            ),
            does_not_help=cures.NOT_REBASE,
        ),
    )


def _is_guest(scene: Scene, image: Image, other: Image) -> bool:
    if other is image or other.bits != image.bits:
        return False
    if scene.owners.of_path(other.path) is not Whose.GUEST:
        return False
    return meet(
        slots(image.preferred, image.size_of_image), slots(other.preferred, other.size_of_image)
    )
