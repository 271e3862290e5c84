"""grown: whether a DLL became larger than the gap to its neighbour, as two listings tell."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from forkviz.core.address import size_text
from forkviz.core.image import Image
from forkviz.core.occupants import meet, slots
from forkviz.core.region import module_key
from forkviz.diagnosis.diagnosis import Evidence
from forkviz.diagnosis.places import rows
from forkviz.diagnosis.places.scene import Scene

__all__ = ["growth_of"]


def growth_of(scene: Scene, a: Image | None, b: Image | None) -> tuple[Evidence, ...]:
    """The entries of two listings that show that one of the two grew over the other; () where none
    do: the bases are the same, and with the smaller size they did not meet."""
    if a is None or b is None:
        return ()
    for one, other in ((b, a), (a, b)):
        for small, large in _sizes(scene, one):
            place = slots(other.preferred, other.size_of_image)
            if meet(slots(large.preferred, large.size_of_image), place) and not meet(
                slots(small.preferred, small.size_of_image), place
            ):
                grown = size_text(large.size_of_image - small.size_of_image)
                return (
                    rows.of_image(scene.case, small, "the same base, and a smaller size"),
                    rows.of_image(
                        scene.case, large, f"it grew by {grown}, into its neighbour's place"
                    ),
                )
    return ()


def _sizes(scene: Scene, image: Image) -> Iterator[tuple[Image, Image]]:
    """Entries of *image* at its base in two listings, the smaller first."""
    found: dict[int, Image] = {image.size_of_image: image}
    for capture in scene.case.captures:
        for each in capture.images:
            same = module_key(each.path) == module_key(image.path)
            if same and each.preferred == image.preferred:
                found.setdefault(each.size_of_image, each)
    ordered = [found[size] for size in sorted(found)]
    yield from itertools.pairwise(ordered)
