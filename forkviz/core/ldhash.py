"""ldhash: where ld's ``--enable-auto-image-base`` puts a DLL, from the text after ``-o``.

Source: binutils, ld/emultempl/pep.em (64 bits, Cygwin's bases) and pe.em (32 bits).  The file's
name decides, directories and all, and its size does not: two names may well get places that
overlap.  libtool links ``-o .libs/NAME``, so that is the text that counts there.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import SLOT
from forkviz.core.text import name_bytes

__all__ = [
    "AUTO_BASE",
    "AUTO_BASE_32",
    "AUTO_SLOTS",
    "auto_image_base",
    "auto_slots",
    "likely_outputs",
]

#: The lowest base that the hash gives, and how many it chooses from, a slot apart.
AUTO_BASE = 0x4_0000_0000
AUTO_SLOTS = 1 << 17
#: The same for 32 bits: a base in 256 KiB, above the runtime.
AUTO_BASE_32 = 0x6150_0000
_MASK = {64: (AUTO_SLOTS - 1) * SLOT, 32: 0x0FFC_0000}
_LOW = {64: AUTO_BASE, 32: AUTO_BASE_32}

_WORD = (1 << 64) - 1  # the hash is an unsigned long of the linker's

#: What stands before a name after ``-o``: nothing, libtool's folder, a way back, Perl's folders.
_BEFORE = (
    *("", ".libs/", "./", "../", "../../", "../../../"),
    *("../../lib/", "../../../lib/", "blib/arch/", "../blib/arch/", "../../blib/arch/"),
)
#: Folders of a file's path that may have been part of the text.
_MOST_FOLDERS = 5


def auto_image_base(output: str, bits: int = 64) -> int:
    """The image base of a DLL of *bits* bits that was linked with ``-o`` *output*.

    >>> hex(auto_image_base("cygperl5_39_10.dll"))
    '0x41db50000'
    """
    name = name_bytes(output)
    value = 0
    for byte in (*name, len(name)):
        value = (value + byte + (byte << 17)) & _WORD
        value ^= value >> 2
    return _LOW[bits] + (value * SLOT & _MASK[bits])


def auto_slots(bits: int = 64) -> int:
    """How many bases ``auto_image_base`` chooses from: a power of two.

    >>> auto_slots(64), auto_slots(32)
    (131072, 1024)
    """
    return 1 << _MASK[bits].bit_count()


def auto_step(bits: int = 64) -> int:
    """How far apart two such bases are at the least, in bytes.

    >>> hex(auto_step(64)), hex(auto_step(32))
    ('0x10000', '0x40000')
    """
    return _MASK[bits] & -_MASK[bits]


def likely_outputs(path: str) -> Iterator[str]:
    """What may have stood after ``-o`` when the file that is now at *path* was linked.

    Its name, with as many of its folders as a build may have given, and what builds put before it.

    >>> "../../lib/auto/mro/mro.dll" in likely_outputs("/usr/lib/auto/mro/mro.dll")
    True
    """
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    for count in range(1, min(len(parts), _MOST_FOLDERS) + 1):
        name = "/".join(parts[-count:])
        for before in _BEFORE:
            yield before + name
