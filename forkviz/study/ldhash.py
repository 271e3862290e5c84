"""ldhash: where ld's ``--enable-auto-image-base`` puts a DLL, from the text after ``-o``.

Source: binutils, ld/emultempl/pep.em, for x86_64 Cygwin.  The file's name decides, directories and
all, and its size does not: two names may well get places that overlap.
"""

from __future__ import annotations

from forkviz.core.address import SLOT

__all__ = ["AUTO_BASE", "AUTO_SLOTS", "auto_image_base"]

#: The lowest base that the hash gives, and how many it chooses from, a slot apart.
AUTO_BASE = 0x4_0000_0000
AUTO_SLOTS = 1 << 17

_WORD = (1 << 64) - 1  # the hash is an unsigned long of the linker's


def auto_image_base(output: str) -> int:
    """The image base of a DLL that was linked with ``-o`` *output*.

    >>> hex(auto_image_base("cygperl5_39_10.dll"))
    '0x41db50000'
    """
    name = output.encode("utf-8", "surrogateescape")
    value = 0
    for byte in (*name, len(name)):
        value = (value + byte + (byte << 17)) & _WORD
        value ^= value >> 2
    return AUTO_BASE + (value % AUTO_SLOTS) * SLOT
