"""Small PE files, made with struct: one section that holds the import table."""

from __future__ import annotations

import struct

SECTION_RVA = 0x1000
SECTION_RAW = 0x400
MACHINES = {"i386": 0x14C, "amd64": 0x8664, "arm64": 0xAA64}


def import_table(names: list[bytes], *, rva: int = SECTION_RVA, end: bool = True) -> bytes:
    """Descriptors for DLLs called *names*, and the names; *end*: whether the table is closed."""
    count = len(names) + (1 if end else 0)
    at = rva + 20 * count
    descriptors, texts = b"", b""
    for name in names:
        descriptors += struct.pack("<IIIII", 0, 0, 0, at + len(texts), 0x1FF0)
        texts += name + b"\0"
    return descriptors + bytes(20 if end else 0) + texts


def build_pe(
    *,
    machine: str = "amd64",
    base: int = 0x3_FD3A_0000,
    size: int = 0x1E000,
    characteristics: int = 0x2022,
    dll_characteristics: int = 0x160,
    imports: bytes | None = None,
    imports_rva: int = SECTION_RVA,
    e_lfanew: int = 0x80,
    padding: int = 0,
    more: tuple[tuple[bytes, int, int], ...] = (),
) -> bytes:
    """A PE file with what *imports* (the bytes of a table) gives, and *padding* bytes after it.

    more: name, address and size of sections that have nothing in the file.
    """
    content = (imports if imports is not None else import_table([])) + bytes(padding)
    wide = machine != "i386"
    directories = struct.pack("<II", 0, 0) + struct.pack("<II", imports_rva, 40) + bytes(8 * 14)
    optional = struct.pack(
        "<HBBIIIII", 0x20B if wide else 0x10B, 2, 30, 0x200, 0x200, 0, SECTION_RVA, SECTION_RVA
    )
    optional += struct.pack("<Q", base) if wide else struct.pack("<II", 0x2000, base)
    optional += struct.pack("<IIHHHHHHI", 0x1000, 0x200, 4, 0, 0, 0, 5, 2, 0)
    optional += struct.pack("<IIIHH", size, SECTION_RAW, 0, 3, dll_characteristics)
    optional += struct.pack("<QQQQ", *[0x1000] * 4) if wide else struct.pack("<IIII", *[0x1000] * 4)
    optional += struct.pack("<II", 0, 16) + directories
    coff = struct.pack(
        "<HHIIIHH", MACHINES[machine], 1 + len(more), 0, 0, 0, len(optional), characteristics
    )
    length = -(-len(content) // 0x200) * 0x200
    section = struct.pack(
        "<8sIIIIIIHHI",
        b".idata",
        len(content),
        SECTION_RVA,
        length,
        SECTION_RAW,
        0,
        0,
        0,
        0,
        0x40000040,
    )
    for name, address, extent in more:
        section += struct.pack("<8sIIIIIIHHI", name, extent, address, 0, 0, 0, 0, 0, 0, 0xC0000080)
    head = b"MZ" + bytes(58) + struct.pack("<I", e_lfanew)
    head = head.ljust(e_lfanew, b"\0") + b"PE\0\0" + coff + optional + section
    assert len(head) <= SECTION_RAW or e_lfanew > 0x80
    return head.ljust(SECTION_RAW, b"\0") + content.ljust(length, b"\0")
