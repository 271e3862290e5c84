"""DLLs of some hundred bytes, made with struct: imports, fix-ups, references of few bits.

They are laid out as a linker does it: .text with absolute addresses, .rdata with the list of
runtime pseudo-relocations, .idata, .reloc, and .bss up to the size that is wanted.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

__all__ = ["TEXT_RAW", "TEXT_RVA", "build_dll", "write_dll"]

TEXT_RVA, TEXT_RAW = 0x1000, 0x400
_RDATA, _IDATA, _RELOC, _BSS = 0x2000, 0x3000, 0x5000, 0x6000
_ALIGN = 0x200
DIR64, HIGHLOW = 10, 3


def build_dll(
    *,
    base: int = 0x3_FD3A_0000,
    size: int = 0x10000,
    bits: int = 64,
    imports: Sequence[str] = ("cygwin1.dll",),
    addresses: int = 3,
    fixups: Sequence[tuple[int, int]] | None = None,
    reach: Mapping[str, int | tuple[int, ...]] | None = None,
    coff_flags: int = 0x2022,
    dll_flags: int = 0,
    stamp: int = 0x5E00_0000,
    checksum: int = 0,
    signature: bytes = b"",
    overlay: bytes = b"",
    lfanew: int = 0x80,
) -> bytes:
    """A DLL with *addresses* absolute addresses, each of them in its fix-ups.

    fixups: kind and relative address of each one instead; () for none at all.  reach: how many
    32-bit references it has to data of a DLL among *imports*, or the bits of each.
    overlay: what follows the sections; signature: what follows that, as the security directory.
    """
    wide = bits == 64
    width = 8 if wide else 4
    text = b"".join(
        (base + TEXT_RVA + 16 * i).to_bytes(width, "little").ljust(16, b"\xcc")
        for i in range(addresses)
    )
    if fixups is None:
        kind = DIR64 if wide else HIGHLOW
        fixups = [(kind, TEXT_RVA + 16 * i) for i in range(addresses)]
    idata, slots = _idata(imports, width)
    rdata = _rdata(reach or {}, slots)
    reloc = _reloc(fixups)
    sections = [
        (b".text", TEXT_RVA, text or b"\xc3", 0x60000020),
        (b".rdata", _RDATA, rdata, 0x40000040),
        (b".idata", _IDATA, idata, 0xC0000040),
        *([(b".reloc", _RELOC, reloc, 0x42000040)] if reloc else []),
    ]
    assert len(text) <= 0x1000
    assert len(idata) <= _RELOC - _IDATA
    directories = [(0, 0)] * 16
    if imports:
        directories[1] = _IDATA, 20 * (len(imports) + 1)
    if reloc:
        directories[5] = _RELOC, len(reloc)
    last = max(_BSS, _RELOC + -(-len(reloc) // 0x1000) * 0x1000)
    raw, table, body = TEXT_RAW, b"", b""
    for name, address, data, flags in sections:
        filed = data.ljust(-(-len(data) // _ALIGN) * _ALIGN, b"\0")
        table += struct.pack(
            "<8sIIIIIIHHI", name, len(data), address, len(filed), raw, 0, 0, 0, 0, flags
        )
        body += filed
        raw += len(filed)
    if size > last:
        table += struct.pack("<8sIIIIIIHHI", b".bss", size - last, last, *[0] * 6, 0xC0000080)
    end = raw + len(overlay)
    if signature:
        directories[4] = end, len(signature)
    optional = _optional(wide, base, size, checksum, dll_flags, directories)
    coff = struct.pack(
        "<HHIIIHH", 0x8664 if wide else 0x14C, len(table) // 40, stamp, 0, 0, len(optional),
        coff_flags,
    )  # fmt: skip
    head = (b"MZ" + bytes(58) + struct.pack("<I", lfanew)).ljust(lfanew, b"\0")
    head += b"PE\0\0" + coff + optional + table
    assert len(head) <= TEXT_RAW
    return head.ljust(TEXT_RAW, b"\0") + body + overlay + signature


def _optional(
    wide: bool, base: int, size: int, checksum: int, dll_flags: int,
    directories: Sequence[tuple[int, int]],
) -> bytes:  # fmt: skip
    made = struct.pack("<HBBIIIII", 0x20B if wide else 0x10B, 2, 30, 0x200, 0x200, 0, 0, TEXT_RVA)
    made += struct.pack("<Q", base) if wide else struct.pack("<II", _RDATA, base)
    made += struct.pack("<IIHHHHHHI", 0x1000, _ALIGN, 4, 0, 0, 0, 5, 2, 0)
    made += struct.pack("<IIIHH", size, TEXT_RAW, checksum, 3, dll_flags)
    made += struct.pack("<QQQQ" if wide else "<IIII", *[0x1000] * 4) + struct.pack("<II", 0, 16)
    return made + b"".join(struct.pack("<II", *one) for one in directories)


def _idata(imports: Sequence[str], width: int) -> tuple[bytes, dict[str, int]]:
    """The import section, one symbol of each DLL, and where the loader writes its address."""
    tables = _IDATA + 20 * (len(imports) + 1)
    names = tables + 4 * width * len(imports)
    descriptors, thunks, texts, slots = b"", b"", b"", {}
    for index, dll in enumerate(imports):
        lookup = tables + 4 * width * index
        slots[dll.lower()] = lookup + 2 * width
        hint = names + len(texts)
        symbol = b"\0\0symbol\0\0"
        texts += symbol
        descriptors += struct.pack("<IIIII", lookup, 0, 0, names + len(texts), lookup + 2 * width)
        texts += dll.encode() + b"\0"
        thunks += (hint.to_bytes(width, "little") + bytes(width)) * 2
    return descriptors + bytes(20) + thunks + texts, slots


def _rdata(reach: Mapping[str, int | tuple[int, ...]], slots: Mapping[str, int]) -> bytes:
    listed = struct.pack("<III", 0, 0, 1) if reach else b"read-only data"
    for dll, what in reach.items():
        for bits in (32,) * what if isinstance(what, int) else what:
            listed += struct.pack("<III", slots[dll.lower()], TEXT_RVA + 4, bits)
    return listed


def _reloc(fixups: Sequence[tuple[int, int]]) -> bytes:
    """Blocks by page, in the order of the pages' first fix-ups."""
    pages: dict[int, list[int]] = {}
    for kind, address in fixups:
        pages.setdefault(address & ~0xFFF, []).append(kind << 12 | address & 0xFFF)
    made = b""
    for page, words in pages.items():
        words += [0] * (len(words) % 2)
        made += struct.pack(f"<II{len(words)}H", page, 8 + 2 * len(words), *words)
    return made


def write_dll(path: str | object, **options: object) -> None:
    """A file with the bytes of ``build_dll``, in folders that are made for it."""
    from pathlib import Path

    place = Path(str(path))
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(build_dll(**options))  # type: ignore[arg-type]
