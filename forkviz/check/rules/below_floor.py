"""below-floor: a base where Windows' own stacks and heaps come and go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.core.address import hex_
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.zones import FLOOR, arena_of

__all__ = ["BELOW_FLOOR"]


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """Programs are there first, and belong below; what is in an arena is that rule's."""
    for image in images:
        floor = FLOOR[image.bits]
        if image.runtime or image.program or image.base >= floor:
            continue
        arena = arena_of(image)
        if arena is None or not arena.start:
            text = f"{image.path} at {hex_(image.base)}, below {hex_(floor)}"
            yield Finding(Level.ERROR, RuleName.BELOW_FLOOR, (image.path,), text)


BELOW_FLOOR = Rule(
    RuleName.BELOW_FLOOR,
    _find,
    level=Level.ERROR,
    short="a base in the range where Windows puts stacks and heaps",
    meaning="The base of a DLL is below 0x200000000 (32-bit: 0x1000000), where Windows puts "
    "stacks, heaps and programs, at different places in each process. The runtime itself is meant "
    "to be there.",
    mend="Link with a base in 0x200000000-0x400000000 (`-Wl,--image-base=0xBASE`) or with"
    " `-Wl,--enable-auto-image-base`, or move it with `forkviz rebase`.",
)
