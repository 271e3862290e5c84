"""rebased: the bytes of a PE file linked for another base, with its fix-ups applied.

To set ImageBase alone breaks an image: absolute addresses in it would still be of the old base.
With ``checksum=False``, a time stamp and ``dynamic_base=True`` the bytes are those that Cygwin's
``rebase -b`` makes.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from forkviz.core.address import SLOT
from forkviz.core.image import DllCharacteristics
from forkviz.readers.images.pe_file import PeFile
from forkviz.readers.images.pe_fixups import DIR64, HIGHLOW, fixup_blocks

__all__ = ["Header", "checksum_of", "header_of", "rebased", "restored"]

#: First address that an image can't reach, by width.
_TOP = {32: 1 << 32, 64: 0x7FFF_FFFF_0000}
_FOUR_GIB = 1 << 32
#: The lowest word of a fix-up of kind DIR64, and the bits of an address.
_DIR64_WORD, _MASK = DIR64 << 12, 0xFFFF_FFFF_FFFF_FFFF
#: Bytes whose sum is taken at once.
_PIECE = 1 << 22


class Header(NamedTuple):
    """The fields of a file's headers that a move changes."""

    base: int
    checksum: int
    stamp: int
    dll_flags: int


def header_of(pe: PeFile) -> Header:
    """Those of *pe*."""
    return Header(pe.base, pe.checksum, pe.stamp, pe.dll_flags)


def rebased(
    data: bytes,
    base: int,
    *,
    file: str = "",
    checksum: bool = True,
    stamp: int | None = None,
    dynamic_base: bool = False,
) -> bytes:
    """The PE file *data* as if it were linked for *base*.

    checksum: whether CheckSum is made right; rebase leaves it as it was.  stamp: TimeDateStamp, as
    it was where it is None; rebase sets it to the time of the move.  dynamic_base: whether the
    flag that lets Windows choose another place stays; ``rebase -n`` drops it, too.  A 64-bit file
    that is bound to 32 bits (HIGHLOW) stays below 4 GiB.  What follows the sections is kept.
    Raises BadCapture, about *file*, where it can't be moved, or not there.
    """
    pe = PeFile.of(data, file)
    flags = pe.dll_flags if dynamic_base else pe.dll_flags & ~DllCharacteristics.DYNAMIC_BASE
    if base % SLOT or base < SLOT:
        pe.bad(f"the base {base:#x} is not the start of a 64 KiB slot", pe.base_at)
    header = Header(base, pe.checksum, pe.stamp if stamp is None else stamp, flags)
    return _moved(data, pe, header, checksum=checksum)


def restored(data: bytes, header: Header, *, file: str = "") -> bytes:
    """The PE file *data*, which was moved, as it was when its headers had *header*.

    Raises BadCapture as ``rebased`` does.
    """
    return _moved(data, PeFile.of(data, file), header, checksum=False)


def _moved(data: bytes, pe: PeFile, header: Header, *, checksum: bool) -> bytes:
    if header.base + pe.size_of_image > _TOP[pe.bits]:
        pe.bad(f"at {header.base:#x} it would end above the last address", pe.base_at)
    if pe.coff_flags & pe.RELOCS_STRIPPED:
        pe.bad("its fix-ups were stripped", pe.coff + 18)
    made = bytearray(data)
    _apply_fixups(made, pe, header.base)
    struct.pack_into("<Q" if pe.bits == 64 else "<I", made, pe.base_at, header.base)
    struct.pack_into("<I", made, pe.stamp_at, header.stamp)
    struct.pack_into("<H", made, pe.dll_flags_at, header.dll_flags)
    struct.pack_into("<I", made, pe.checksum_at, header.checksum)
    if checksum:
        struct.pack_into("<I", made, pe.checksum_at, checksum_of(made, pe.checksum_at))
    return bytes(made)


def _apply_fixups(made: bytearray, pe: PeFile, base: int) -> None:
    delta = base - pe.base
    low = max(base, pe.base) + pe.size_of_image <= _FOUR_GIB
    wide, narrow = struct.Struct("<Q"), struct.Struct("<I")
    read64, write64 = wide.unpack_from, wide.pack_into
    for raw, words in fixup_blocks(pe):
        for (word,) in struct.iter_unpack("<H", words):
            if word >= _DIR64_WORD:  # no kind that is let through is above
                at = raw + word - _DIR64_WORD
                (value,) = read64(made, at)
                write64(made, at, value + delta & _MASK)
            elif word >> 12 == HIGHLOW:
                at = raw + (word & 0xFFF)
                if not low:
                    pe.bad("a 32-bit fix-up can't hold an address above 4 GiB", at)
                (value,) = narrow.unpack_from(made, at)
                narrow.pack_into(made, at, value + delta & 0xFFFF_FFFF)


def checksum_of(data: bytes | bytearray, at: int) -> int:
    """CheckSum of a file whose field is at offset *at* (``CheckSumMappedFile`` of imagehlp).

    The sum of its words of 16 bits, with carries added, the field taken as zero; and its size.
    """
    total = 0
    for start in range(0, len(data), _PIECE):
        piece = data[start : start + _PIECE]
        total += int.from_bytes(piece, "little") % 0xFFFF
    # A number modulo 0xffff is the sum of its words, for 0x10000 leaves 1.
    field = int.from_bytes(bytes(at % 2) + data[at : at + 4], "little")
    total = (total - field) % 0xFFFF
    if not total and any(data):
        total = 0xFFFF
    return total + len(data)
