"""pe_usual: the headers of a PE file that every reader of such files understands alike.

That is so where all headers are in the first 4 KiB, the directories are as many as they are said to
be, and the sections follow each other, aligned, each with its size in memory.  Linkers write few
others.  Here they are read by struct; what is odd is left to pefile (``pe_odd``), which knows
how Windows' loader takes it, and takes ten times as long.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

from forkviz.errors import BadCapture
from forkviz.readers.images.pe_file import HEADER, PeFile, read_in_pieces
from forkviz.readers.images.pe_headers import PeHeaders
from forkviz.readers.images.pe_imports import imported

__all__ = ["usual_headers"]

#: The highest address and the largest size of a section that pefile does not suspect.
_SECTION_MAX = 0x1000_0000
#: A driver's section, for which pefile looks at the imports.
_PAGED = b"PAGE"
#: SizeOfRawData and PointerToRawData of a section, from its VirtualSize on.
_SIZES = struct.Struct("<I4xII")
_COUNT = struct.Struct("<I")


def usual_headers(stream: BinaryIO, size: int, file: str) -> PeHeaders | None:
    """The headers of the *size* bytes of *stream*, at its beginning; None where they are odd.

    What is wrong with a file is no matter of this: pefile says it, or reads it all the same.
    """
    if not size:  # or a pipe
        return None
    try:
        pe = PeFile(size, read_in_pieces(stream), file)
        if not _is_usual(pe):
            return None
        imports = tuple([one.name for one in imported(pe)])
    except BadCapture:
        return None
    data, bss = (_bounds(pe, name) for name in (b".data", b".bss"))
    return PeHeaders(
        pe.machine,
        pe.base,
        pe.size_of_image,
        pe.dll_flags,
        pe.coff_flags,
        imports,
        data,
        bss,
    )


def _is_usual(pe: PeFile) -> bool:
    if len(pe.head) > HEADER:
        return False
    (claimed,) = _COUNT.unpack_from(pe.head, pe.optional + (108 if pe.bits == 64 else 92))
    if 2 * claimed != len(pe.directories):
        return False
    (alignment,) = _COUNT.unpack_from(pe.head, pe.optional + 36)
    end, at = 1, pe.table
    for name, address, memory, _, _ in pe.sections:
        declared, in_file, raw = _SIZES.unpack_from(pe.head, at + 8)
        if not end <= address <= _SECTION_MAX or memory > _SECTION_MAX or name == _PAGED:
            return False
        # No size in memory, or bytes that begin between two boundaries.
        if (in_file and not declared) or (alignment and raw % alignment):
            return False
        end = address + memory
        at += 40
    return True


def _bounds(pe: PeFile, name: bytes) -> tuple[int, int]:
    for section in pe.sections:
        if section.name == name and section.address + section.memory <= pe.size_of_image:
            return section.address, section.address + section.memory
    return 0, 0
