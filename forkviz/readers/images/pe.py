"""PE files: the headers and the names of the imported DLLs, of one file or of a folder of them.

pefile reads the headers, and only those: given a whole file it counts every byte of it, which takes
45 ms a DLL.  The import descriptors are then followed through the section table, and just the bytes
that they and their names occupy are read.  Delay-loaded DLLs are left out: fork does not load them.
"""

from __future__ import annotations

import os
import re
import stat
import struct
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO

from forkviz import limits
from forkviz.core.captures.runtime import RUNTIMES
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.image import DllCharacteristics, Image
from forkviz.core.law.era import Release
from forkviz.core.region import basename
from forkviz.errors import BadCapture

__all__ = ["Progress", "holds_pe", "is_pe", "read_pe", "read_pe_folder", "version_in"]

#: Called with how many files are done and how many there are.
Progress = Callable[[int, int], None]

_MACHINES = {0x14C: "i386", 0x8664: "amd64", 0xAA64: "arm64"}
_RELOCATIONS_STRIPPED = 0x1
_IMPORT_DIRECTORY = 1

#: Bytes with which nearly every header comes whole; most bytes that a header may take.
_HEADER, _HEADER_MAX = 4096, 1 << 20
#: What may follow e_lfanew: signature, file header, the longest optional header, 96 sections.
_AFTER_LFANEW = 4 + 20 + 240 + 96 * 40
#: Bytes of an import descriptor; most of them in one file; longest name of a DLL.
_DESCRIPTOR, _DESCRIPTORS_MAX, _NAME_MAX = 20, limits.of("imports"), 256
#: Raw data starts on such a boundary, whatever the header says (as the loader sees it).
_SECTOR = 0x200
#: What a runtime's file says of itself: 3000 and 7 are 3.0.7.
_RUNTIME = re.compile(rb"%%% Cygwin dll major: (\d{4,5})\s+%%% Cygwin dll minor: (\d{1,4})\b")
#: Bytes of a runtime's file that are searched for it.
_RUNTIME_MAX = 64 << 20
#: How many of the files that were left out a caveat names.
_NAMED = 5

#: virtual address, bytes in memory or in the file, offset in the file, bytes in the file
_Section = tuple[int, int, int, int]


def is_pe(path: Path) -> bool:
    """Whether the regular file at *path* starts as a PE file does."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as stream:
            return stream.read(2) == b"MZ"
    except OSError:
        return False


def holds_pe(folder: Path) -> bool:
    """Whether a PE file is in *folder* or in one of the folders in it."""
    return any(is_pe(path) for path in _walk(folder))


def read_pe(path: Path, label: str = "") -> Image:
    """The headers and imports of the PE file at *path*; *label* is its path in the Image.

    Raises BadCapture where it is no PE file, or its headers or imports contradict themselves.
    """
    try:
        with path.open("rb", buffering=0) as stream:
            size = os.fstat(stream.fileno()).st_size
            return _image(stream, size, str(path), label or path.name)
    except OSError as error:
        raise BadCapture(f"can't be read: {error.strerror}", file=str(path)) from None


def read_pe_folder(
    folder: Path, progress: Progress | None = None
) -> tuple[tuple[Image, ...], tuple[Caveat, ...]]:
    """The images of the PE files in *folder* and the folders in it, by path, and caveats.

    Paths are relative to *folder*, with ``/``.  What is no PE file, or a broken one, is left out
    and said so.  Links to folders are not followed.
    """
    files = _walk(folder)
    images: list[Image] = []
    other: list[str] = []
    broken: list[Caveat] = []
    for done, path in enumerate(files):
        if progress is not None:
            progress(done, len(files))
        name = path.relative_to(folder).as_posix()
        if not is_pe(path):
            other.append(name)
            continue
        try:
            images.append(read_pe(path, name))
        except BadCapture as error:
            broken.append(caveat(CaveatKind.LEFT_OUT, name=name, reason=error.what))
    if progress is not None:
        progress(len(files), len(files))
    caveats = broken[:_NAMED]
    if len(broken) > _NAMED:
        caveats.append(caveat(CaveatKind.MORE_LEFT_OUT, count=len(broken) - _NAMED))
    if other:
        more, names = int(len(other) > _NAMED), tuple(other[:_NAMED])
        count = len(other)
        caveats.append(caveat(CaveatKind.NO_PE_FILES, count=count, names=names, more=more))
    return tuple(images), tuple(caveats)


def _walk(folder: Path) -> list[Path]:
    """The files below *folder*, sorted, so that the order is the same everywhere."""
    found: list[Path] = []
    for root, folders, files in os.walk(folder):
        folders.sort()
        found += [Path(root, name) for name in files]
        limits.check("images", len(found), file=str(folder))
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def _image(stream: BinaryIO, size: int, file: str, label: str) -> Image:
    headers = _headers(stream, file)
    try:
        optional, coff = headers.OPTIONAL_HEADER, headers.FILE_HEADER
        end = headers.DOS_HEADER.e_lfanew + 24 + coff.SizeOfOptionalHeader
        if end + 40 * coff.NumberOfSections > size:
            raise BadCapture("its headers are cut off", file=file)
        machine = _MACHINES.get(coff.Machine, f"{coff.Machine:#06x}")
        base, size_of_image = optional.ImageBase, optional.SizeOfImage
        flags = DllCharacteristics(optional.DllCharacteristics)
        stripped = bool(coff.Characteristics & _RELOCATIONS_STRIPPED)
        directories = optional.DATA_DIRECTORY
        imports_at = 0
        if len(directories) > _IMPORT_DIRECTORY:
            imports_at = directories[_IMPORT_DIRECTORY].VirtualAddress
        sections: list[_Section] = [(0, optional.SizeOfHeaders, 0, optional.SizeOfHeaders)]
        sections += [_section(s, optional.FileAlignment) for s in headers.sections]
        data, bss = (_bounds(headers.sections, name, size_of_image) for name in (b".data", b".bss"))
    except (AttributeError, TypeError):
        raise BadCapture("its headers are incomplete", file=file) from None
    if size_of_image == 0:
        raise BadCapture("its header says that it occupies no memory", file=file)
    imports = _Imports(stream, size, sections, file).names(imports_at) if imports_at else ()
    version = None
    if basename(label).lower() in RUNTIMES:
        stream.seek(0)
        version = version_in(stream.read(_RUNTIME_MAX))
    return Image(
        label, base, size_of_image, machine, flags, stripped, imports, data=data, bss=bss,
        version=version,
    )  # fmt: skip


def version_in(data: bytes) -> Release | None:
    """The release that the bytes of a runtime's file say they are of, or None."""
    found = _RUNTIME.search(data)
    if found is None:
        return None
    major, minor = int(found[1]), int(found[2])
    return major // 1000, major % 1000, minor


def _bounds(sections: Iterable[Any], name: bytes, size_of_image: int) -> tuple[int, int]:
    """Where the section *name* starts and ends in memory, (0, 0) if there is none that makes sense.

    GNU ld gives what a fork copies sections of its own.
    """
    for section in sections:
        if section.Name.rstrip(b"\0") == name:
            start, size = section.VirtualAddress, section.Misc_VirtualSize
            if 0 < start <= start + size <= size_of_image:
                return start, start + size
    return 0, 0


def _headers(stream: BinaryIO, file: str) -> Any:
    """What pefile makes of the header pages."""
    import pefile  # here, so that reading a map need not load it

    data = stream.read(_HEADER)
    if data[:2] != b"MZ":
        raise BadCapture("is not a PE file: it does not start with MZ", file=file)
    if len(data) >= 64:
        wanted = struct.unpack_from("<I", data, 60)[0] + _AFTER_LFANEW
        if len(data) < wanted <= _HEADER_MAX and len(data) == _HEADER:
            data += stream.read(wanted - len(data))
    try:
        return pefile.PE(data=data, fast_load=True)
    except pefile.PEFormatError as error:
        raise BadCapture(f"is not a PE file: {error.value}", file=file) from None
    except Exception as error:  # whatever a parser of hostile bytes trips over
        raise BadCapture(f"its headers can't be read ({type(error).__name__})", file=file) from None


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
        found: list[str] = []
        table = b""
        for index in range(_DESCRIPTORS_MAX):
            at = index * _DESCRIPTOR
            if len(table) < at + _DESCRIPTOR:
                table += self._read(address + len(table), 32 * _DESCRIPTOR)
                if not table:
                    raise self._outside(address)
                if len(table) < at + _DESCRIPTOR:
                    raise self._bad("its import table has no end")
            name, thunk = struct.unpack_from("<II", table, at + 12)
            # The loader stops at a descriptor without a name or without an address table.
            if not name or not thunk:
                return tuple(found)
            found.append(self._name(name))
        raise self._bad(f"it imports more than {_DESCRIPTORS_MAX} DLLs")

    def _name(self, address: int) -> str:
        held = self._read(address, _NAME_MAX + 1)
        if not held:
            raise self._outside(address)
        data, terminator, _ = held.partition(b"\0")
        if not terminator:
            raise self._bad("the name of an imported DLL has no end")
        if not data or not all(0x20 <= byte < 0x7F for byte in data):
            raise self._bad("the name of an imported DLL is not printable ASCII")
        return data.decode("ascii")

    def _read(self, address: int, count: int) -> bytes:
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

    def _outside(self, address: int) -> BadCapture:
        return self._bad(f"its imports point outside the file ({address:#x})")

    def _bad(self, what: str) -> BadCapture:
        return BadCapture(what, file=self.file, hint="the file may be damaged or packed")
