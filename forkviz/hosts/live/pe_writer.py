"""pe_writer: a minimal DLL of a given base, size and imports, as bytes.

Four parts, each on pages of its own: the headers; ``.text`` with the entry point, one export and
the import table; ``.data`` with a value that a fork has to bring along, and a pointer to it, which
the loader relocates; ``.rest``, empty, up to the size that is wanted.

Source: Microsoft's PE format specification.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from forkviz.core.address import PAGE, page_ceil

__all__ = ["LEAST_SIZE", "MARKER", "Layout", "build_dll", "entry_that_allocates"]

#: The value in ``.data`` as the file has it.
MARKER = 0x464F524B_56495A21
#: Headers, text and data.
LEAST_SIZE = 3 * PAGE
_TEXT = PAGE
_FILE_UNIT = 0x200
_READ, _WRITE, _EXECUTE = 0x4000_0000, 0x8000_0000, 0x2000_0000
_CODE, _DATA, _EMPTY = 0x20, 0x40, 0x80
_MACHINE = {64: 0x8664, 32: 0x14C}
_RELOCATION = {64: 10, 32: 3}
_FROM_KERNEL32 = "kernel32.dll"
_RETURN = {64: b"\xc3", 32: b"\xc2\x0c\x00"}
_COMMIT, _READWRITE = 0x3000, 4


@dataclass(frozen=True, slots=True)
class Layout:
    """Where in the image what is copied by a fork is: counted from its base, in bytes."""

    data: int
    data_end: int


@dataclass(frozen=True, slots=True)
class Entry:
    """Code of an entry point.

    calls: of each call of kernel32's VirtualAlloc, where the four bytes stand that lead to its
    address, and from where they are counted.
    """

    code: bytes
    calls: tuple[tuple[int, int], ...] = ()


#: What each entry point begins with: if the thread's TEB has a pointer in SubSystemTib, it is
#: called with the module and the reason (``attaches`` in ``native/module.c``).
_TELLS = {
    64: b"\x65\x48\x8b\x04\x25\x18\0\0\0"  # mov rax, gs:[0x18]
    b"\x48\x85\xc0\x74\x0c"  # test rax, rax; jz to the end
    b"\x52\x48\x83\xec\x20"  # push rdx; sub rsp, 32
    b"\xff\xd0"  # call rax
    b"\x48\x83\xc4\x20\x5a",  # add rsp, 32; pop rdx
    32: b"\x64\xa1\x0c\0\0\0"  # mov eax, fs:[0xc]
    b"\x85\xc0\x74\x0a"  # test eax, eax; jz to the end
    b"\xff\x74\x24\x08\xff\x74\x24\x08"  # push the reason; push the module
    b"\xff\xd0",  # call eax
}


def _returns(value: int, bits: int) -> bytes:
    """``mov eax, value`` and ``ret``."""
    return b"\xb8" + struct.pack("<I", value) + _RETURN[bits]


def entry_that_returns(value: int, bits: int) -> Entry:
    """An entry point that does nothing but tell that it runs."""
    return Entry(_TELLS[bits] + _returns(value, bits))


def entry_that_allocates(ranges: Sequence[tuple[int, int]], bits: int) -> Entry:
    """An entry point that takes ranges, each a start (0: anywhere) and a size, as it attaches; at
    the first that it can't have it says no."""
    head = _TELLS[bits]
    head += b"\x83\xfa\x01" if bits == 64 else b"\x83\x7c\x24\x08\x01"  # cmp reason, 1
    body = b""
    calls = []
    at = len(head) + 6
    for start, size in ranges:
        block, call, origin = (_allocates_64 if bits == 64 else _allocates_32)(start, size)
        calls.append((at + len(body) + call, at + len(body) + origin))
        failed = b"\x31\xc0" + _RETURN[bits]  # xor eax, eax
        # test rax, rax (or eax, eax); jnz over what says no
        tested = (b"\x48" if bits == 64 else b"") + b"\x85\xc0\x75" + bytes([len(failed)])
        body += block + tested + failed
    away = b"\x0f\x85" + struct.pack("<i", len(body))  # jne to the end
    return Entry(head + away + body + _returns(1, bits), tuple(calls))


def _allocates_64(start: int, size: int) -> tuple[bytes, int, int]:
    code = b"\x48\x83\xec\x28"  # sub rsp, 40
    code += b"\x48\xb9" + struct.pack("<Q", start)  # mov rcx, start
    code += b"\x48\xba" + struct.pack("<Q", size)  # mov rdx, size
    code += b"\x41\xb8" + struct.pack("<I", _COMMIT)  # mov r8d, MEM_RESERVE | MEM_COMMIT
    code += b"\x41\xb9" + struct.pack("<I", _READWRITE)  # mov r9d, PAGE_READWRITE
    code += b"\xff\x15"  # call [rip + ...]
    call = len(code)
    return code + bytes(4) + b"\x48\x83\xc4\x28", call, call + 4  # add rsp, 40


def _allocates_32(start: int, size: int) -> tuple[bytes, int, int]:
    code = b"".join(
        b"\x68" + struct.pack("<I", number) for number in (_READWRITE, _COMMIT, size, start)
    )  # push, the last argument first
    code += b"\xe8\0\0\0\0"  # call the next instruction
    origin = len(code)
    code += b"\x58\xff\x90"  # pop eax, which is where we are; call [eax + ...]
    return code + bytes(4), len(code), origin


def layout(imports: Sequence[str], name: str, bits: int = 64) -> Layout:
    """Where a DLL's data are; they follow the text, which is as long as its imports make it."""
    text, _, _ = _text(name, imports, entry_that_returns(1, bits), bits)
    data = _TEXT + page_ceil(len(text))
    return Layout(data, data + PAGE)


def build_dll(
    name: str,
    base: int,
    size: int,
    imports: Sequence[str] = (),
    *,
    bits: int = 64,
    entry: Entry | None = None,
) -> bytes:
    """The file of a DLL that prefers *base* and has *size* bytes (to the next page) in memory.

    imports: names of DLLs made by this function.  entry: of the entry point; one that returns 1
    where it is left out.  Raises ValueError where *size* is less than its parts need, and for a
    base that is not the start of a 64 KiB slot.
    """
    text, imports_at, export = _text(name, imports, entry or entry_that_returns(1, bits), bits)
    data_at = _TEXT + page_ceil(len(text))
    size = page_ceil(size)
    if size < data_at + PAGE:
        raise ValueError(f"{size:#x} bytes are too few, it needs {data_at + PAGE:#x}")
    if base % 0x10000:
        raise ValueError(f"{base:#x} is not the start of a slot")
    # The relocation of the pointer in .data stands in the data's own page, after both values.
    block = struct.pack("<IIHH", data_at, 12, (_RELOCATION[bits] << 12) | 8, 0)
    data = struct.pack("<Q", MARKER) + struct.pack("<Q", base + data_at) + block
    sections = [
        (b".text", len(text), _TEXT, text, _READ | _EXECUTE | _CODE),
        (b".data", PAGE, data_at, data, _READ | _WRITE | _DATA),
    ]
    rest = size - data_at - PAGE
    if rest:
        sections.append((b".rest", rest, data_at + PAGE, b"", _READ | _EMPTY))
    directories = [(0, 0)] * 16
    directories[0] = export
    directories[1] = imports_at
    directories[5] = (data_at + 16, 12)
    return _file(bits, base, size, sections, directories)


def _text(
    name: str, imports: Sequence[str], entry: Entry, bits: int
) -> tuple[bytes, tuple[int, int], tuple[int, int]]:
    """The bytes of ``.text``, and the import and the export directory in it."""
    pointer = "<Q" if bits == 64 else "<I"
    by_ordinal = (1 << (bits - 1)) | 1
    out = bytearray(entry.code.ljust(-(-len(entry.code) // 16) * 16, b"\0"))

    def put(what: bytes) -> int:
        at = _TEXT + len(out)
        out.extend(what.ljust(-(-len(what) // 16) * 16, b"\0"))
        return at

    wanted = list(imports)
    if entry.calls:
        wanted.append(_FROM_KERNEL32)
    texts = [put(one.encode("ascii") + b"\0") for one in wanted]
    descriptors = b""
    for i, one in enumerate(wanted):
        thunk = by_ordinal
        if one is _FROM_KERNEL32:
            thunk = put(b"\0\0VirtualAlloc\0")
        table = struct.pack(pointer, thunk) + struct.pack(pointer, 0)
        names, addresses = put(table), put(table)
        descriptors += struct.pack("<IIIII", names, 0, 0, texts[i], addresses)
        if one is _FROM_KERNEL32:
            for call, origin in entry.calls:
                struct.pack_into("<i", out, call, addresses - _TEXT - origin)
    table_at = (put(descriptors + bytes(20)), len(descriptors) + 20) if wanted else (0, 0)
    own_name = put(name.encode("ascii") + b"\0")
    functions = put(struct.pack("<I", _TEXT))
    export = struct.pack("<IIHHIIIIIII", 0, 0, 0, 0, own_name, 1, 1, 0, functions, 0, 0)
    export_at = (put(export), len(export))
    return bytes(out), table_at, export_at


def _file(
    bits: int,
    base: int,
    size: int,
    sections: list[tuple[bytes, int, int, bytes, int]],
    directories: list[tuple[int, int]],
) -> bytes:
    wide = bits == 64
    head = struct.pack("<HBB", 0x20B if wide else 0x10B, 2, 30)
    head += struct.pack("<IIIII", _FILE_UNIT, _FILE_UNIT, 0, _TEXT, _TEXT)
    head += struct.pack("<Q", base) if wide else struct.pack("<II", 0, base)
    head += struct.pack("<IIHHHHHHI", PAGE, _FILE_UNIT, 6, 0, 0, 0, 6, 0, 0)
    headers = 0x400
    # No DYNAMIC_BASE: Windows puts it where it prefers to be, if that is free.
    head += struct.pack("<IIIHH", size, headers, 0, 2, 0x100)
    head += struct.pack("<QQQQ" if wide else "<IIII", *[PAGE] * 4)
    head += struct.pack("<II", 0, 16) + b"".join(struct.pack("<II", *one) for one in directories)
    kind = 0x2022 if wide else 0x2102
    coff = struct.pack("<HHIIIHH", _MACHINE[bits], len(sections), 0, 0, 0, len(head), kind)
    table, contents, at = b"", b"", headers
    for name, extent, place, content, flags in sections:
        raw = content.ljust(-(-len(content) // _FILE_UNIT) * _FILE_UNIT, b"\0")
        table += struct.pack(
            "<8sIIIIIIHHI", name, extent, place, len(raw), at if raw else 0, 0, 0, 0, 0, flags
        )
        contents += raw
        at += len(raw)
    start = b"MZ" + bytes(58) + struct.pack("<I", 0x40)
    return (start + b"PE\0\0" + coff + head + table).ljust(headers, b"\0") + contents
