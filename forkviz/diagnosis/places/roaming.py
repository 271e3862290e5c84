"""roaming: whether a guest is at one base in every process, or at another in each."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.core.image import DllCharacteristics
from forkviz.diagnosis.diagnosis import Evidence
from forkviz.diagnosis.places import rows
from forkviz.diagnosis.places.parties import Party
from forkviz.diagnosis.places.scene import Held, Scene

__all__ = ["bases_of", "roams"]


def roams(scene: Scene, held: Held) -> bool | None:
    """Whether *held* is at another base in another process; None where the inputs don't tell.

    Its own base, or the same in two children, is fixed.
    """
    bases = [base for _, base in _everywhere(scene, held)]
    if len(set(bases)) > 1:
        return True
    if held.image is not None:
        if held.preferred == held.start:
            return False
        if DllCharacteristics.DYNAMIC_BASE in held.image.dll_characteristics:
            return None
    return False if len(bases) > 1 else None


def bases_of(scene: Scene, held: Held) -> Iterator[Evidence]:
    """A line of each other process that shows where it has *held*."""
    for party, base in _everywhere(scene, held):
        if party is held.party:
            continue
        region = party.process.space.at(base)
        if region is not None:
            same = "the same base" if base == held.start else "another base"
            yield rows.of_region(
                scene.case, party, region, f"{same} in another process: {hex_(base)}"
            )


def _everywhere(scene: Scene, held: Held) -> Iterator[tuple[Party, int]]:
    """Each process that has the image, and where; one that a map and a log show is two."""
    for party in (*scene.parties.parents, *scene.parties.children):
        same = party.named(held.region.name)
        if len(same) == 1:
            yield party, same[0].base
