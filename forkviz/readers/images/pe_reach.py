"""pe_reach: what a 64-bit PE file refers to in other DLLs with no more than 32 bits.

GNU ld lets a program use the data of a DLL without being compiled for it: the startup code of the
runtime mends each such reference, from a list of *runtime pseudo-relocations*.  In version 2 of the
list each entry says how many bits the reference has.  One of 32 bits, a difference of two
addresses, reaches no further than 2 GiB.  Source: winsup/cygwin/pseudo-reloc.cc.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections import Counter

from forkviz import limits
from forkviz.readers.images.pe_file import PeFile
from forkviz.readers.images.pe_imports import Imported

__all__ = ["references"]

#: Two words of zero, then the version.
_HEAD = struct.pack("<III", 0, 0, 1)
_ENTRY = struct.Struct("<III")
_BITS = {8, 16, 32, 64}
#: Sections in which GNU ld has put the list, by the version of its script.
_WHERE = frozenset({b".rdata", b".data", b".text"})


def references(pe: PeFile, imports: tuple[Imported, ...]) -> Counter[str]:
    """How many 32-bit references or fewer *pe* has to each of its *imports*, in lower case.

    A 32-bit PE file has none that limits it, for its addresses have no more.
    """
    if pe.bits != 64 or not imports:
        return Counter()
    owners = _Owners(pe, imports)
    most, narrow = 0, Counter[str]()
    # Sections that share their bytes don't make more of them than the file has.
    left = min(pe.size, limits.of("moved"))
    for section in pe.sections:
        if section.name in _WHERE and 0 < section.in_file <= left:
            left -= section.in_file
            count, found = _longest(pe.read(section.raw, section.in_file), pe, owners)
            if count > most:
                most, narrow = count, found
    return narrow


class _Owners:
    """Which DLL the address belongs to that the loader writes at a place."""

    def __init__(self, pe: PeFile, imports: tuple[Imported, ...]) -> None:
        order = sorted((one.addresses, one.name.lower()) for one in imports)
        self.starts = [start for start, _ in order]
        self.names = [name for _, name in order]
        last = self.starts[-1]
        ends = (s.address + s.memory for s in pe.sections if s.address <= last)
        self.end = max(ends, default=0)

    def of(self, address: int) -> str:
        """The DLL's name, "" where *address* is no place of an import."""
        index = bisect_right(self.starts, address) - 1
        if index < 0 or address >= self.end or (address - self.starts[index]) % 8:
            return ""
        return self.names[index]


def _longest(data: bytes, pe: PeFile, owners: _Owners) -> tuple[int, Counter[str]]:
    """How many entries the longest list in a section's *data* has, and those that are narrow."""
    most, narrow = 0, Counter[str]()
    at = data.find(_HEAD)
    while at >= 0:
        if at % 4 == 0:  # ld aligns it
            count, found = _entries(data, at + len(_HEAD), pe, owners)
            if count > most:
                most, narrow = count, found
        at = data.find(_HEAD, at + 1)
    return most, narrow


def _entries(data: bytes, at: int, pe: PeFile, owners: _Owners) -> tuple[int, Counter[str]]:
    """How many entries follow the head of a list, and those that are narrow, by DLL.

    No entry can hold the head of another list, so the work for a section is linear.
    """
    count, narrow = 0, Counter[str]()
    while at + _ENTRY.size <= len(data):
        symbol, target, flags = _ENTRY.unpack_from(data, at)
        if flags not in _BITS or not 0 < target < pe.size_of_image:
            break
        name = owners.of(symbol)
        if not name:
            break
        count += 1
        if flags < 64:
            narrow[name] += 1
        at += _ENTRY.size
    return count, narrow
