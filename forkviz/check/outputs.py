"""outputs: where ld will put DLLs that are not linked yet, and what to do where places collide.

A list has a line ``NAME SIZE`` for each: the text after ``-o`` as ld has it (libtool's is
``.libs/NAME``), and how many bytes the DLL will have in memory (SizeOfImage), decimal or 0x….
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forkviz import limits
from forkviz.check.clusters import clusters
from forkviz.check.finding import Finding, Level, RuleName
from forkviz.check.rules.in_an_arena import reaching
from forkviz.core.address import USER_TOP, hex_, slot_ceil
from forkviz.core.ldhash import AUTO_BASE, AUTO_BASE_32, auto_image_base
from forkviz.core.region import module_key
from forkviz.core.text import listed
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import regex
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.room import Room
from forkviz.rebase.zones import ARENAS, KEPT_FREE, ZONES

__all__ = ["Output", "parse_outputs", "predicted"]

_LINE = regex(r"(\S.*?)\s+(0x[0-9a-fA-F]{1,9}|[0-9]{1,10})\s*")
#: No image has more: its offsets have 32 bits.
_MOST_BYTES = 1 << 32
#: How many dots and slashes are put before a name, at the most, to find another hash.
_MOST_DOTS = 64
#: How much lower than the hash's a base is proposed, so that each name has one of its own: clear
#: of what ld chooses, in the middle of where rebase puts DLLs.
_LOWER = {64: AUTO_BASE - 0x2_0000_0000, 32: AUTO_BASE_32 - 0x4000_0000}
_FORM = (
    "each line is NAME SIZE: the text after -o, and the number of bytes in memory, such as 0x12000"
)


@dataclass(frozen=True, slots=True)
class Output:
    """A DLL that will be linked: the text after ``-o``, SizeOfImage, and its line in the list."""

    name: str
    size: int
    line: int = 0


def parse_outputs(text: str, file: str) -> tuple[Output, ...]:
    """The outputs that *text* lists, in its order; empty lines and those with ``#`` are none.

    Raises BadCapture, with the line, for anything else, and for a name that comes twice.
    """
    found: dict[str, Output] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line.strip())
        size = int(match[2], 0 if match[2].startswith("0x") else 10) if match else 0
        if match is None or not 0 < size <= _MOST_BYTES:
            raise BadCapture("is not an output", file=file, line=number, excerpt=line, hint=_FORM)
        name = match[1]
        if name in found:
            raise BadCapture(
                f"repeats {name}, which line {found[name].line} has",
                file=file,
                line=number,
                excerpt=line,
                hint="ld writes one file for each text after -o",
            )
        found[name] = Output(name, size, number)
        limits.check("images", len(found), file=file)
    return tuple(found.values())


def predicted(
    outputs: Sequence[Output], present: Sequence[PlacedImage] = (), bits: int = 64
) -> tuple[dict[str, int], tuple[Finding, ...]]:
    """What base ld gives each of *outputs*, by name, and what is wrong with these bases.

    present: images that are there already; one of the same file name is replaced by the output.
    Each finding proposes a base that is free, and where there is one another text for ``-o``.
    """
    bases = {output.name: auto_image_base(output.name, bits) for output in outputs}
    new = {module_key(output.name) for output in outputs}
    kept = [i for i in present if i.bits == bits and module_key(i.path) not in new]
    made = [PlacedImage(o.name, bases[o.name], o.size, bits=bits) for o in outputs]
    advice = _advice(made, kept, bits)
    names = set(bases)
    findings = []
    for cluster in clusters((*made, *kept)):
        changed = [i for i in cluster.images if i.path in names and i.path in advice]
        if not names.isdisjoint(cluster.names):
            text = f"{listed(cluster.names)} would meet at {hex_(cluster.at)}: "
            text += "; ".join(advice[image.path] for image in changed)
            findings.append(Finding(Level.ERROR, RuleName.HASH_COLLISION, cluster.names, text))
    for image in made:
        if said := reaching(image):
            text = f"{image.path} would be at {hex_(image.base)}{said}: {advice[image.path]}"
            findings.append(Finding(Level.ERROR, RuleName.IN_AN_ARENA, (image.path,), text))
    return bases, tuple(findings)


def _advice(made: Sequence[PlacedImage], kept: Sequence[PlacedImage], bits: int) -> dict[str, str]:
    """What to link otherwise, by name: the larger ones of those that meet, so the fewest bytes."""
    arenas = [(arena.start, arena.end) for arena in ARENAS[bits]]
    room = Room(
        (*arenas, *KEPT_FREE[bits], (USER_TOP[bits], 1 << 65), *((i.start, i.end) for i in kept))
    )
    lost = []
    for image in sorted(made, key=lambda one: (one.size, one.path)):
        if room.overlaps(image.start, image.end):
            lost.append(image)
        else:
            room.take(image.start, image.end)
    return {image.path: _otherwise(image, room) for image in lost}


def _otherwise(image: PlacedImage, room: Room) -> str:
    """A base that is free, and another text for the same file whose hash is; both then taken."""
    ways = []
    low, high = ZONES[image.bits]
    base = room.nearest(image.size, image.base - _LOWER[image.bits], low, high)
    if base is not None:
        ways.append(f"with -Wl,--image-base={hex_(base)}")
    for count in range(1, _MOST_DOTS + 1):
        name = "./" * count + image.path
        start = auto_image_base(name, image.bits)
        if not room.overlaps(start, slot_ceil(start + image.size)):
            ways.append(f"as -o {name}, which gets {hex_(start)}")
            room.take(start, start + image.size)
            break
    if base is not None:
        room.take(base, base + image.size)
    return (
        f"link {image.path} {' or '.join(ways)}" if ways else f"no place is free for {image.path}"
    )
