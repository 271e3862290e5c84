"""occupants: who has a place.

The account of a fork, what is at risk and a diagnosis all ask this; they differ in the process that
they look at, and in which image is at home there.
"""

from __future__ import annotations

from collections.abc import Callable

from forkviz.core.address import page_ceil, slot_ceil, slot_floor
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace

__all__ = ["asked_range", "meet", "occupants", "slots"]


def asked_range(start: int, size: int) -> tuple[int, int]:
    """What Windows reserves where *size* bytes at *start* are asked for: from the start of the slot
    to the end of the page.

    >>> [hex(edge) for edge in asked_range(0x3FD4C1000, 0x1E001)]
    ['0x3fd4c0000', '0x3fd4e0000']
    """
    return slot_floor(start), page_ceil(start + size)


def slots(start: int, size: int) -> tuple[int, int]:
    """The whole slots of 64 KiB that an image of *size* bytes at *start* keeps others out of.

    >>> [hex(edge) for edge in slots(0x3FD4C0000, 0x1E000)]
    ['0x3fd4c0000', '0x3fd4e0000']
    """
    return slot_floor(start), slot_ceil(start + size)


def meet(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two half-open ranges share a byte."""
    return a[0] < b[1] and b[0] < a[1]


def occupants(
    space: AddressSpace,
    start: int,
    end: int,
    is_own: Callable[[Region], bool] | None = None,
) -> tuple[Region, ...]:
    """The regions of *space* that are in the way of ``[start, end)``, in order of address.

    start, end: rounded as Windows rounds them (``asked_range``).
    is_own: tells the image that is to be there, which is not in its own way.
    """
    found = space.overlapping(start, end)
    return found if is_own is None else tuple(region for region in found if not is_own(region))
