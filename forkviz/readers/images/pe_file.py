"""pe_file: the headers and sections of a PE file, by struct, with each access checked beforehand.

It reads the first 4 KiB, the rest of the headers where they are longer, and later the bytes that
are asked for by their relative address, or what is around them.  PE32 and PE32+.  Source: the PE
format's specification ("PE Format", Microsoft Learn).
"""

from __future__ import annotations

import os
import stat
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple, NoReturn

from forkviz import limits
from forkviz.errors import BadCapture

__all__ = ["HEADER", "Directory", "PeFile", "Section", "opened_pe", "read_in_pieces"]

#: Bytes with which nearly every header comes whole.
HEADER = 4096
#: Raw data starts on such a boundary, whatever the header says (as the loader sees it).
_SECTOR = 0x200
_BITS = {0x10B: 32, 0x20B: 64}
#: IMAGE_FILEHEADER.Machine and the width of its addresses, where it is known.
_MACHINES = {0x14C: 32, 0x8664: 64, 0xAA64: 64}
_DIRECTORIES = 16

_COFF = struct.Struct("<HHIIIHH")
_SECTION = struct.Struct("<8sIIII16x")
#: SectionAlignment and FileAlignment; SizeOfImage to DllCharacteristics.
_ALIGNMENTS, _SIZES = struct.Struct("<II"), struct.Struct("<IIIHH")

#: Gives at most so many bytes at an offset of the file.
Read = Callable[[int, int], bytes]


class Section(NamedTuple):
    """A section.  address, memory: where it is from the base, and its bytes there.

    raw, in_file: where its bytes are in the file, as the loader rounds it, and how many they are.
    """

    name: bytes
    address: int
    memory: int
    raw: int
    in_file: int


class Directory(NamedTuple):
    """An entry of the table of directories.  address: from the base; of SECURITY, an offset."""

    address: int
    size: int


class PeFile:
    """A PE file whose headers were read.  Whatever is malformed raises BadCapture with its offset.

    file: its name in errors.  size: bytes of the file.  bits: 32 (PE32) or 64 (PE32+).
    base: ImageBase.  size_of_image, size_of_headers: bytes.  coff_flags: IMAGE_FILEHEADER.
    Characteristics.  dll_flags: DllCharacteristics.  stamp: TimeDateStamp.  checksum: CheckSum.
    coff: the offset of IMAGE_FILEHEADER; optional: that of the optional header; table: that of the
    table of sections.  head: the file's first bytes, with all headers in them.
    sections: by their order in the table.  The offsets of the fields that a move sets are the
    properties that end in ``_at``.
    """

    EXPORTS, IMPORTS, SECURITY, RELOCATIONS = 0, 1, 4, 5
    RELOCS_STRIPPED, DLL = 0x1, 0x2000

    base: int
    bits: int
    checksum: int
    coff: int
    coff_flags: int
    directories: tuple[int, ...]
    dll_flags: int
    head: bytes
    machine: int
    optional: int
    sections: tuple[Section, ...]
    size_of_headers: int
    size_of_image: int
    stamp: int
    table: int

    __slots__ = (
        *("base", "bits", "checksum", "coff", "coff_flags", "directories", "dll_flags", "file"),
        *("head", "machine", "optional", "read", "sections", "size", "size_of_headers"),
        *("size_of_image", "stamp", "table"),
    )

    def __init__(self, size: int, read: Read, file: str) -> None:
        self.size, self.read, self.file = size, read, file
        head = read(0, HEADER)
        if head[:2] != b"MZ":
            self.bad("is not a PE file: it does not start with MZ", 0)
        if len(head) < 64:
            self.bad("its headers are cut off", len(head))
        (pe,) = struct.unpack_from("<I", head, 60)
        if pe + 24 > size:
            self.bad("is not a PE file: its PE header lies outside the file", 60)
        head = self._longer(head, pe + 24)
        if head[pe : pe + 4] != b"PE\0\0":
            self.bad("is not a PE file: it has no PE signature", pe)
        self.coff, self.optional = pe + 4, pe + 24
        self.machine, count, self.stamp, _, _, length, self.coff_flags = _COFF.unpack_from(
            head, pe + 4
        )
        if count > (most := limits.of("sections")):
            self.bad(f"it has {count:,} sections; at most {most:,} are read", pe + 6)
        self.table = self.optional + length
        end = self.table + 40 * count
        if end > size:
            self.bad("its headers are cut off", size)
        self.head = self._longer(head, end)
        self._optional(self.head, length)
        self._sections(self.head, self.table, count)

    @classmethod
    def of(cls, data: bytes | bytearray | memoryview, file: str = "") -> PeFile:
        """The PE file whose bytes are *data*."""
        held = memoryview(data)
        return cls(len(held), lambda at, count: bytes(held[at : at + count]), file)

    def _longer(self, head: bytes, end: int) -> bytes:
        """The file's bytes from the first to *end*, at least; they are in the file."""
        if end > len(head):
            head += self.read(len(head), end - len(head))
            if end > len(head):  # it became shorter meanwhile
                self.bad("its headers are cut off", len(head))
        return head

    def _optional(self, head: bytes, length: int) -> None:
        at = self.optional
        if length < 2:
            self.bad("its headers are incomplete: it has no optional header", at)
        (magic,) = struct.unpack_from("<H", head, at)
        if magic not in _BITS:
            self.bad(f"its optional header is of an unknown kind ({magic:#x})", at)
        self.bits = _BITS[magic]
        wide = self.bits == 64
        if _MACHINES.get(self.machine, self.bits) != self.bits:
            self.bad(f"its header is {self.bits}-bit, but its machine is not", self.coff)
        directories = 112 if wide else 96
        if length < directories:
            self.bad("its headers are incomplete: its optional header is too short", at)
        form, place = ("<Q", 24) if wide else ("<I", 28)
        (self.base,) = struct.unpack_from(form, head, at + place)
        sizes = _SIZES.unpack_from(head, at + 56)
        self.size_of_image, self.size_of_headers, self.checksum, _, self.dll_flags = sizes
        if not self.size_of_image:
            self.bad("its header says that it occupies no memory", at + 56)
        (claimed,) = struct.unpack_from("<I", head, at + directories - 4)
        count = min(claimed, _DIRECTORIES, (length - directories) // 8)
        self.directories = struct.unpack_from(f"<{2 * count}I", head, at + directories)

    def _sections(self, head: bytes, table: int, count: int) -> None:
        _, alignment = _ALIGNMENTS.unpack_from(head, self.optional + 32)
        mask = -_SECTOR if alignment >= _SECTOR else -1
        size, new = self.size, tuple.__new__  # what Section(...) itself calls, in half the time
        found = []
        held = memoryview(head)[table : table + 40 * count]
        for name, memory, address, in_file, raw in _SECTION.iter_unpack(held):
            raw &= mask
            memory = memory or in_file
            if in_file > size - raw:
                in_file = max(0, size - raw)
            found.append(new(Section, (name.rstrip(b"\0"), address, memory, raw, in_file)))
        self.sections = tuple(found)

    # -- what is in it -----------------------------------------------------------------------

    def directory(self, which: int) -> Directory:
        """The directory of that index, all zero where the file has none."""
        if 2 * which < len(self.directories):
            return Directory(*self.directories[2 * which : 2 * which + 2])
        return Directory(0, 0)

    @property
    def base_at(self) -> int:
        """The offset of ImageBase."""
        return self.optional + (24 if self.bits == 64 else 28)

    @property
    def checksum_at(self) -> int:
        """The offset of CheckSum."""
        return self.optional + 64

    @property
    def stamp_at(self) -> int:
        """The offset of TimeDateStamp."""
        return self.coff + 4

    @property
    def dll_flags_at(self) -> int:
        """The offset of DllCharacteristics."""
        return self.optional + 70

    def place(self, address: int) -> tuple[int, int]:
        """Where in the file the relative *address* is, and how many bytes of its section follow.

        (0, 0) where it has no bytes in the file.
        """
        if address < self.size_of_headers:
            count = min(self.size_of_headers, self.size) - address
            return (address, count) if count > 0 else (0, 0)
        for _, start, memory, raw, in_file in self.sections:
            into = address - start
            if 0 <= into < memory:
                return (raw + into, in_file - into) if into < in_file else (0, 0)
        return 0, 0

    def take(self, address: int, count: int) -> bytes:
        """At most *count* bytes at the relative *address*, none beyond its section's data."""
        at, follow = self.place(address)
        return self.read(at, min(count, follow)) if follow else b""

    def bad(self, what: str, at: int, hint: str = "") -> NoReturn:
        """Raise the error for what stands at offset *at* of the file."""
        hint = hint or "the file may be damaged, cut off or packed"
        raise BadCapture(what, file=self.file, offset=at, hint=hint)


def read_in_pieces(stream: BinaryIO) -> Read:
    """How a PeFile reads *stream*, which has no buffer: what is near the last read is there."""
    begin, held = 0, b""

    def read(at: int, count: int) -> bytes:
        nonlocal begin, held
        if at < begin or at + count > begin + len(held):
            stream.seek(at)
            data = stream.read(max(count, HEADER)) or b""
            if count > HEADER:
                return data
            begin, held = at, data
        return held[at - begin : at - begin + count]

    return read


@contextmanager
def opened_pe(path: Path) -> Iterator[PeFile]:
    """The PE file at *path*, which is open meanwhile.  Raises BadCapture, whatever is wrong."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe would be waited for
            raise BadCapture("is not a file", file=str(path))
        with path.open("rb", buffering=0) as stream:
            size = os.fstat(stream.fileno()).st_size
            yield PeFile(size, read_in_pieces(stream), str(path))
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise BadCapture(f"can't be read: {why}", file=str(path)) from None
