"""reach: how far from its neighbours an image may go.

A reference of 32 bits to data of another DLL is written by the runtime's pseudo-relocator when the
DLL is loaded; both must then lie within 2 GiB.  A DLL without such references may go anywhere.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from forkviz.machine.dll import CYGWIN_DLLS
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.zones import RUNTIME_BASE

__all__ = ["REACH", "Allowed", "Reaches"]

#: Bytes that a signed number of 32 bits reaches.
REACH = 1 << 31


class Allowed(NamedTuple):
    """``[low, high)``, within which an image must lie; why: what holds it there, or ""."""

    low: int
    high: int
    why: str = ""


class Reaches:
    """Who has to stay near whom among *images*, by index.

    Of several DLLs of one name the one that is used is near; what is farther away than 2 GiB was
    never reached, and holds nothing.  In 32 bits nothing is farther away.
    """

    def __init__(self, images: Sequence[PlacedImage]) -> None:
        self._images = images
        self._partners: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        self._runtime: dict[int, tuple[str, int]] = {}
        named: dict[str, list[int]] = defaultdict(list)
        for i, image in enumerate(images):
            named[image.name.lower()].append(i)
        for i, image in enumerate(images):
            for reach in image.reach if image.bits > 32 else ():
                for j in named.get(reach.dll, ()):
                    if j != i and _near(image, images[j]):
                        self._partners[i][j] += reach.count
                        self._partners[j][i] += reach.count
                if reach.dll in CYGWIN_DLLS and reach.dll not in named:
                    self._runtime[i] = (reach.dll, reach.count)

    def allowed(self, i: int, places: Mapping[int, int]) -> Allowed:
        """Where image *i* may lie.  places: the bases of those that have one already."""
        found = Allowed(0, 1 << self._images[i].bits)
        for j, count in sorted(self._partners.get(i, {}).items()):
            if j in places:
                end = places[j] + self._images[j].size
                found = _within(found, self._images[j].name, count, places[j], end)
        if i in self._runtime:
            # Its file is not at hand; it stays where it prefers to be.
            base = RUNTIME_BASE[self._images[i].bits]
            found = _within(found, *self._runtime[i], base, base)
        return found


def _within(before: Allowed, name: str, count: int, start: int, end: int) -> Allowed:
    references = "reference" if count == 1 else "references"
    return Allowed(
        max(before.low, end - REACH),
        min(before.high, start + REACH),
        f"has to stay within 2 GiB of {name} ({count} 32-bit {references}), and there is no "
        f"room left there",
    )


def _near(one: PlacedImage, other: PlacedImage) -> bool:
    low, high = min(one.base, other.base), max(one.base + one.size, other.base + other.size)
    return high - low <= REACH
