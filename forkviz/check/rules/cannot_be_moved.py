"""cannot-be-moved: a DLL without fix-ups, which no tool and no loader can put elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.rebase.placed import PlacedImage

__all__ = ["CANNOT_BE_MOVED"]


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """Programs need none, and the runtime is not moved: their places are theirs."""
    for image in images:
        if not (image.movable or image.program or image.runtime):
            text = f"{image.path}: {image.why_fixed or 'it has no fix-ups'}"
            yield Finding(Level.ERROR, RuleName.CANNOT_BE_MOVED, (image.path,), text)


CANNOT_BE_MOVED = Rule(
    RuleName.CANNOT_BE_MOVED,
    _find,
    level=Level.ERROR,
    short="a DLL without fix-ups",
    meaning="A DLL without fix-ups works only at its own base: where that is taken it is not "
    "loaded at all, and neither `rebaseall` nor `forkviz rebase` can give it another base.",
    mend="Link it again with its fix-ups, and make sure that nothing strips the section .reloc of "
    "a DLL.",
)
