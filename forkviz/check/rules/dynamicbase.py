"""dynamicbase: the file lets Windows choose its place, at another one for each boot or process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.rebase.placed import PlacedImage

__all__ = ["DYNAMICBASE"]

#: The runtime that is linked so on purpose since Cygwin 3.4; MSYS2 takes the flag away again.
_ON_PURPOSE = "cygwin1.dll"


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """A program without fix-ups is not moved, whatever its flag says."""
    for image in images:
        if image.dynamic_base and (image.movable or not image.program):
            level = Level.WARNING if image.name.lower() == _ON_PURPOSE else Level.ERROR
            yield Finding(level, RuleName.DYNAMICBASE, (image.path,), image.path)


DYNAMICBASE = Rule(
    RuleName.DYNAMICBASE,
    _find,
    level=Level.ERROR,
    otherwise="warning for cygwin1.dll, which has been linked this way since 3.4",
    short="Windows may choose the place of the image",
    meaning="The header has the flag DYNAMIC_BASE: Windows chooses the place of the image at "
    "random, and a child may not get the place that its parent has. Such forks fail mostly in "
    "containers.",
    mend="Link with `-Wl,--disable-dynamicbase`, or clear the flag with `peflags --dynamicbase=0 "
    "FILE`.",
)
