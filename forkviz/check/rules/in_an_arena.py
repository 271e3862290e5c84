"""in-an-arena: a base in a range that the runtime keeps for stacks, heaps and mappings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rule import Rule
from forkviz.core.address import USER_TOP, hex_
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.zones import arena_of

__all__ = ["IN_AN_ARENA", "reaching"]


def _find(images: Sequence[PlacedImage]) -> Iterator[Finding]:
    """A program in one is as bad: it is there before the runtime."""
    for image in images:
        if said := reaching(image):
            text = f"{image.path} at {hex_(image.base)}{said}"
            yield Finding(Level.ERROR, RuleName.IN_AN_ARENA, (image.path,), text)


def reaching(image: PlacedImage) -> str:
    """Which arena *image* is in, or reaches into, for a sentence; "" for none.

    What begins at 0 is below the floor, and another rule's.
    """
    arena = arena_of(image)
    if arena is None or not arena.start:
        return ""
    if arena.start == USER_TOP[image.bits]:
        return f" ends above {hex_(arena.start)}, {arena.what}"
    into = f" reaches over {hex_(arena.start)}" if image.start < arena.start else ""
    return f"{into}: kept for {arena.what}"


IN_AN_ARENA = Rule(
    RuleName.IN_AN_ARENA,
    _find,
    level=Level.ERROR,
    short="a place that the runtime keeps for itself",
    meaning="At least a part of the image is where the runtime puts its own memory: on 64 bits "
    "0x180000000-0x200000000 (the runtime, shared regions) and everything from 0x600000000 up "
    "(stacks, cygheap, heap, mappings); on 32 bits the user heap and the surroundings of the "
    "runtime. A fork fails as soon as the runtime needs the place.",
    mend="Link with a base in 0x200000000-0x400000000 (`-Wl,--image-base=0xBASE`), or move it with"
    " `forkviz rebase`.",
)
