"""pe_rebase: a PE file linked for another base, with its fix-ups applied.

To set ImageBase alone breaks an image: absolute addresses in it would still be of the old base.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from forkviz.core.address import SLOT
from forkviz.errors import BadCapture

__all__ = ["rebased"]

_BASE_RELOCATIONS = 5
#: IMAGE_REL_BASED_DIR64; of type 0 are the words that fill a block up.
_DIR64 = 10
_SECTION = 40


def rebased(data: bytes, base: int) -> bytes:
    """The PE file *data* as if it were linked for *base*; 64 bits only.

    Raises BadCapture where it is none, or has no fix-ups.
    """
    try:
        return _moved(bytearray(data), base)
    except (struct.error, IndexError):
        raise BadCapture("is no PE file that can be moved") from None


def _moved(data: bytearray, base: int) -> bytes:
    (pe,) = struct.unpack_from("<I", data, 0x3C)
    if data[:2] != b"MZ" or data[pe : pe + 4] != b"PE\0\0":
        raise BadCapture("is not a PE file")
    if struct.unpack_from("<H", data, pe + 24) != (0x20B,) or base % SLOT:
        raise BadCapture("is no 64-bit PE file, or the base is no start of a slot")
    optional = pe + 24
    (old,) = struct.unpack_from("<Q", data, optional + 24)
    start, size = struct.unpack_from("<II", data, optional + 112 + 8 * _BASE_RELOCATIONS)
    if not size:
        raise BadCapture("has no fix-ups")
    for place in _fixups(data, pe, start, size):
        at = _offset(data, pe, place)
        (value,) = struct.unpack_from("<Q", data, at)
        struct.pack_into("<Q", data, at, (value + base - old) & 0xFFFF_FFFF_FFFF_FFFF)
    struct.pack_into("<Q", data, optional + 24, base)
    # A checksum is of the old file.
    struct.pack_into("<I", data, optional + 64, 0)
    return bytes(data)


def _fixups(data: bytearray, pe: int, start: int, size: int) -> Iterator[int]:
    """Relative addresses of what holds an absolute one."""
    at, end = _offset(data, pe, start), _offset(data, pe, start) + size
    while at + 8 <= end:
        page, length = struct.unpack_from("<II", data, at)
        if length < 8:
            return
        for word in struct.unpack_from(f"<{(length - 8) // 2}H", data, at + 8):
            if word >> 12 == _DIR64:
                yield page + (word & 0xFFF)
        at += length


def _offset(data: bytearray, pe: int, address: int) -> int:
    """Where in the file the relative *address* is."""
    sections, optional = struct.unpack_from("<H12xH", data, pe + 6)
    for index in range(sections):
        at = pe + 24 + optional + index * _SECTION
        virtual, raw_size, raw = struct.unpack_from("<III", data, at + 12)
        if virtual <= address < virtual + raw_size:
            return int(raw + address - virtual)
    raise BadCapture("its fix-ups point outside of the file")
