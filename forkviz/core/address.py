"""address: the units that Windows hands memory out in, and how an address is written.

An address is an ``int`` everywhere in forkviz; a range is half-open, ``[start, end)``.
"""

from __future__ import annotations

import re

from forkviz.errors import ForkvizError
from forkviz.lazy.patterns import regex

__all__ = [
    "PAGE",
    "SLOT",
    "USER_LOW",
    "USER_TOP",
    "hex_",
    "page_ceil",
    "page_floor",
    "parse_address",
    "size_text",
    "slot_ceil",
    "slot_floor",
    "wrap",
]

#: Bytes of a page: the unit in which memory is committed and queried.
PAGE = 0x1000
#: Bytes of an allocation slot (SYSTEM_INFO.dwAllocationGranularity): where allocations may start.
SLOT = 0x10000
#: The lowest address that an allocation may have.
USER_LOW = 0x10000
#: First address above the user range, by width in bits.
USER_TOP = {32: 0x7FFF_0000, 64: 0x7FFF_FFFF_0000}

_ADDRESS = regex(r"(?:0x)?([0-9a-f]{1,16})", re.IGNORECASE)
_UNITS = ("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def page_floor(address: int) -> int:
    """The start of the page that holds *address*."""
    return address & -PAGE


def page_ceil(address: int) -> int:
    """The first page boundary at or above *address*."""
    return (address + PAGE - 1) & -PAGE


def slot_floor(address: int) -> int:
    """The start of the 64 KiB slot that holds *address*."""
    return address & -SLOT


def slot_ceil(address: int) -> int:
    """The first slot boundary at or above *address*."""
    return (address + SLOT - 1) & -SLOT


def wrap(value: int, bits: int) -> int:
    """*value* as an unsigned number of *bits* bits: a negative size becomes a huge one, as in C."""
    return value & ((1 << bits) - 1)


def hex_(value: int) -> str:
    """How forkviz writes an address or a size in bytes: lower case, ``0x``, no padding."""
    return f"{value:#x}"


def parse_address(text: str) -> int:
    """The address that *text* names: ``0x3fd3a0000``, ``3FD3A0000`` or WinDbg's ``3`fd3a0000``.

    Raises ForkvizError for anything else, and for more than 64 bits.
    """
    match = _ADDRESS.fullmatch(text.strip().replace("`", ""))
    if not match:
        raise ForkvizError(f"not an address: {text[:40]!r} (hexadecimal, with or without 0x)")
    return int(match[1], 16)


def size_text(size: int) -> str:
    """*size* in bytes for a reader: ``4 KiB``, ``2.2 MiB``; exact where a short form is exact."""
    value = float(size)
    unit = 0
    while value >= 1024 and unit < len(_UNITS) - 1:
        value /= 1024
        unit += 1
    shown = f"{value:.1f}".removesuffix(".0")
    return f"{shown} {_UNITS[unit]}"
