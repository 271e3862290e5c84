"""pe_odd: the headers of a PE file as pefile understands them, which knows how odd they may be.

pefile reads the header pages, and only those: given a whole file it counts every byte of it, which
takes 45 ms a DLL.  The imports are then followed through the sections that it found.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import Any, BinaryIO, NoReturn

from forkviz.errors import BadCapture
from forkviz.readers.images.pe_file import HEADER
from forkviz.readers.images.pe_headers import PeHeaders
from forkviz.readers.images.pe_imports import import_table

__all__ = ["odd_headers"]

_IMPORT_DIRECTORY = 1
#: Most bytes that a header may take.
_HEADER_MAX = 1 << 20
#: What may follow e_lfanew: signature, file header, the longest optional header, 96 sections.
_AFTER_LFANEW = 4 + 20 + 240 + 96 * 40
#: Raw data starts on such a boundary, whatever the header says (as the loader sees it).
_SECTOR = 0x200

#: virtual address, bytes in memory or in the file, offset in the file, bytes in the file
_Section = tuple[int, int, int, int]


def odd_headers(stream: BinaryIO, size: int, file: str) -> PeHeaders:
    """The headers of the *size* bytes of *stream*, which is at its beginning.

    Raises BadCapture, about *file*, where they are none, or contradict themselves.
    """
    headers = _headers(stream, file)
    try:
        optional, coff = headers.OPTIONAL_HEADER, headers.FILE_HEADER
        end = headers.DOS_HEADER.e_lfanew + 24 + coff.SizeOfOptionalHeader
        if end + 40 * coff.NumberOfSections > size:
            raise BadCapture("its headers are cut off", file=file)
        told = PeHeaders(
            coff.Machine,
            optional.ImageBase,
            optional.SizeOfImage,
            optional.DllCharacteristics,
            coff.Characteristics,
            (),
            *(
                _bounds(headers.sections, name, optional.SizeOfImage)
                for name in (b".data", b".bss")
            ),
        )
        directories = optional.DATA_DIRECTORY
        imports_at = 0
        if len(directories) > _IMPORT_DIRECTORY:
            imports_at = directories[_IMPORT_DIRECTORY].VirtualAddress
        sections: list[_Section] = [(0, optional.SizeOfHeaders, 0, optional.SizeOfHeaders)]
        sections += [_section(s, optional.FileAlignment) for s in headers.sections]
    except (AttributeError, TypeError):
        raise BadCapture("its headers are incomplete", file=file) from None
    if told.size_of_image == 0:
        raise BadCapture("its header says that it occupies no memory", file=file)
    if not imports_at:
        return told
    return told._replace(imports=_Imports(stream, size, sections, file).names(imports_at))


def _headers(stream: BinaryIO, file: str) -> Any:
    """What pefile makes of the header pages."""
    import pefile  # here, so that what is not odd need not load it

    data = stream.read(HEADER)
    if data[:2] != b"MZ":
        raise BadCapture("is not a PE file: it does not start with MZ", file=file)
    if len(data) >= 64:
        wanted = struct.unpack_from("<I", data, 60)[0] + _AFTER_LFANEW
        if len(data) < wanted <= _HEADER_MAX and len(data) == HEADER:
            data += stream.read(wanted - len(data))
    try:
        return pefile.PE(data=data, fast_load=True)
    except pefile.PEFormatError as error:
        raise BadCapture(f"is not a PE file: {error.value}", file=file) from None
    except Exception as error:  # whatever a parser of hostile bytes trips over
        raise BadCapture(f"its headers can't be read ({type(error).__name__})", file=file) from None


def _bounds(sections: Iterable[Any], name: bytes, size_of_image: int) -> tuple[int, int]:
    for section in sections:
        if section.Name.rstrip(b"\0") == name:
            start, size = section.VirtualAddress, section.Misc_VirtualSize
            if 0 < start <= start + size <= size_of_image:
                return start, start + size
    return 0, 0


def _section(section: Any, alignment: int) -> _Section:
    raw = section.PointerToRawData
    if alignment >= _SECTOR:
        raw -= raw % _SECTOR
    memory = section.Misc_VirtualSize or section.SizeOfRawData
    return section.VirtualAddress, memory, raw, section.SizeOfRawData


class _Imports:
    """Follows the import directory of one file, reading no more than what it names."""

    def __init__(self, stream: BinaryIO, size: int, sections: list[_Section], file: str) -> None:
        self.stream = stream
        self.size = size
        self.sections = sections
        self.file = file

    def names(self, address: int) -> tuple[str, ...]:
        """The names that the descriptors at the relative *address* give, in table order."""
        return tuple([one.name for one in import_table(address, self._take, self._refuse)])

    def _take(self, address: int, count: int) -> bytes:
        """At most *count* bytes at a relative virtual address, none beyond its section's data."""
        for start, memory, raw, in_file in self.sections:
            into = address - start
            if 0 <= into < memory:
                offset = raw + into
                count = min(count, in_file - into, self.size - offset)
                if count > 0:
                    self.stream.seek(offset)
                    return self.stream.read(count)
                break
        return b""

    def _refuse(self, what: str, _: int) -> NoReturn:
        raise BadCapture(what, file=self.file, hint="the file may be damaged or packed")
