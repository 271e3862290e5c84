"""zones: where rebase puts DLLs, and what the runtime keeps for itself.

Source: Cygwin, ``local_includes/memory_layout.h``, for 64 bits; ``heap.cc`` and ``cygwin.din`` for
32 bits.  rebase's zones were measured with rebase 4.4.4: it goes down from the upper end, and on 64
bits gives no base that is not above the lower one.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.core.address import SLOT, USER_TOP
from forkviz.rebase.placed import PlacedImage

__all__ = ["ARENAS", "FLOOR", "KEPT_FREE", "RUNTIME_BASE", "ZONES", "Arena", "Zone", "arena_of"]


class Zone(NamedTuple):
    """``[start, end)``, where bases are given out."""

    start: int
    end: int


class Arena(NamedTuple):
    """``[start, end)``, which the runtime keeps; what: for what."""

    start: int
    end: int
    what: str


#: By the width of an address.  rebase's window on 32 bits has no lower end of its own: below this
#: one are the heap, the program and what Windows puts low.
ZONES = {64: Zone(0x2_0000_0000 + SLOT, 0x4_0000_0000), 32: Zone(0x3800_0000, 0x7000_0000)}
#: The lowest base of a DLL that is in order.
FLOOR = {64: 0x2_0000_0000, 32: 0x0100_0000}
#: Where the runtime prefers to be; a DLL that has to stay near it is held against this place where
#: its file is not at hand.
RUNTIME_BASE = {64: 0x1_8004_0000, 32: 0x6100_0000}
#: A DLL with its base in one of them has to move.  What begins at 0 is Windows' rather than the
#: runtime's: stacks and heaps come and go there.
ARENAS = {
    64: (
        Arena(0x1_8000_0000, 0x2_0000_0000, "the runtime and its shared regions"),
        Arena(0x6_0000_0000, 0x8_0000_0000, "the stacks of threads"),
        Arena(0x8_0000_0000, 0xA_0000_0000, "the runtime's own heap"),
        Arena(0xA_0000_0000, USER_TOP[64], "the user's heap and mappings"),
        # The last: what reaches from it into the runtime's own is in that one.
        Arena(0, 0x1_8000_0000, "what Windows puts low"),
    ),
    32: (
        Arena(0, 0x0100_0000, "the program and the stack"),
        Arena(0x2000_0000, 0x3800_0000, "the user's heap"),
        Arena(0x6100_0000, 0x6200_0000, "the runtime and its own heap"),
    ),
}
#: No new place is given in them: on 32 bits shared regions lie directly below the runtime.
KEPT_FREE: dict[int, tuple[Zone, ...]] = {64: (), 32: (Zone(0x6000_0000, 0x6100_0000),)}


def arena_of(image: PlacedImage) -> Arena | None:
    """The first arena that *image* would reach into at its base; None for the runtime itself.

    What is above all addresses of a process is one, too.
    """
    if image.runtime:
        return None
    for arena in ARENAS.get(image.bits, ()):
        if image.start < arena.end and arena.start < image.end:
            return arena
    top = USER_TOP[image.bits]
    return Arena(top, 1 << image.bits, "where no process has anything") if image.end > top else None
