"""hash-collision: an overlap that ld made, and will make again: both bases are its hash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.check.clusters import clusters
from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.core.address import hex_
from forkviz.core.ldhash import auto_image_base, likely_outputs
from forkviz.core.text import listed
from forkviz.rebase.placed import PlacedImage

__all__ = ["HASH_COLLISION", "is_hashed"]


def is_hashed(image: PlacedImage) -> bool:
    """Whether its base is what ld makes of its name, with what a build may put before it."""
    return any(
        auto_image_base(text, image.bits) == image.base for text in likely_outputs(image.path)
    )


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """The overlap itself is found by that rule; this one says that rebasing does not last."""
    met = (image for cluster in clusters(images) for image in cluster.images)
    for cluster in clusters(image for image in met if not image.program and is_hashed(image)):
        text = (
            f"{listed(cluster.names)} at {hex_(cluster.at)}: ld's hash of the names, so the next"
            " build collides again"
        )
        yield Finding(Level.WARNING, RuleName.HASH_COLLISION, cluster.names, text)


HASH_COLLISION = Rule(
    RuleName.HASH_COLLISION,
    _find,
    level=Level.WARNING,
    otherwise="error for `--outputs`",
    short="ld made the overlap, and will make it again",
    meaning="The overlapping bases are what `ld --enable-auto-image-base` makes of the names. It "
    "uses only the text after `-o`, whatever the sizes, so each build has the same collision.",
    mend="Link the larger one with `-Wl,--image-base=0xBASE`, or with another text after `-o`: "
    "`./NAME` is the same file and gives another hash. `forkviz check --outputs FILE` warns before "
    "linking, and proposes both.",
)
