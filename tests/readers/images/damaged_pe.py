"""PE files with some damaged bytes in their headers, their import table and the names in it."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from random import Random

from forkviz.readers.images.pe_file import PeFile
from tests.readers.images.pe_files import build_pe, import_table
from tests.support.dll_files import build_dll

#: What a field may be that no linker writes.
_ODD = (
    *(0, 1, 2, 7, 0x10, 0x11, 0x1F, 0x20, 0x80, 0xFF, 0x100, 0x1FF, 0x200, 0x201, 0x1000, 0x2000),
    *(0xFFFF, 0x10000, 0x1000_0000, 0x1000_0001, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001),
    *(0xFFFF_FFF0, 0xFFFF_FFFF),
)
_NAMES = (b"PAGE\0\0\0\0", b".data\0\0\0", b".bss\0\0\0\0", bytes(8), bytes(40))
#: Bytes of a file that are kept: no header or import of a small DLL is further on.
_KEPT = 64 << 10


class WholePe:
    """A whole file.  places: spans of it that are worth to be damaged, the headers' fields most."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        pe = PeFile.of(data, "x")
        imports, _ = pe.place(pe.directory(pe.IMPORTS).address)
        sections = pe.table, pe.table + 40 * len(pe.sections)
        headers = pe.coff - 4, pe.table
        self.places = [headers, headers, sections, sections, (pe.optional + 56, pe.table), (60, 64)]
        if imports:
            self.places += [(imports, min(len(data), imports + 200))] * 2


def whole_files(real: Sequence[Path] = ()) -> list[WholePe]:
    """Small files whose every field is known, and *real* ones."""
    data, bss = (b".data", 0x3000, 0x420), (b".bss", 0x5000, 0x1800)
    names = import_table([b"cygwin1.dll", b"KERNEL32.dll", b"a.dll"])
    made = [
        build_pe(imports=names, more=(data, bss)),
        build_pe(machine="i386", base=0x40_0000, imports=names, more=(data,)),
        build_pe(imports_rva=0),
        build_dll(imports=("cygwin1.dll", "b.dll", "KERNEL32.dll")),
        build_dll(bits=32, base=0x6123_0000),
    ]
    return [WholePe(each) for each in (*made, *(path.read_bytes()[:_KEPT] for path in real))]


def damaged_pe(whole: Sequence[WholePe], draws: Random) -> bytes:
    """One of the files *whole*, with one to three damages.  Some are harmless."""
    one = draws.choice(whole)
    data = bytearray(one.data)
    for _ in range(draws.randrange(1, 4)):
        start, end = draws.choice(one.places)
        at = draws.randrange(start, end)
        match draws.randrange(8):
            case 0 | 1:
                put = bytes([data[at] ^ 1 << draws.randrange(8)])
            case 2:
                put = bytes([draws.randrange(256)])
            case 3 | 4 | 5:
                put = struct.pack("<I", draws.choice(_ODD))
                at -= at % 4
            case 6:  # from elsewhere, of this file or of another
                other = draws.choice((one, draws.choice(whole)))
                first, last = draws.choice(other.places)
                there = draws.randrange(first, last)
                put = other.data[there : there + draws.choice((4, 8, 20, 40))]
            case _:
                put = draws.choice(_NAMES)
        data[at : at + len(put)] = put
    if not draws.randrange(12):
        del data[draws.randrange(len(data)) :]
    return bytes(data)
