"""pe_edit: add a DLL to the import table of a PE file, as the first of its imports.

The table can't grow where it is, so a new section at the end of the file holds a copy with one
entry more; the old entries keep pointing to where they did.  Nothing else is touched.  Entry points
run in the order of the imports, so what is first runs before the runtime's own.
"""

from __future__ import annotations

import struct

from forkviz.errors import BadCapture

__all__ = ["add_import"]

_DESCRIPTOR = 20
_SECTION = 40
_SECTION_NAME = b".fvimp\0\0"
#: Initialised data that can be read and written: the loader writes the addresses into it.
_CHARACTERISTICS = 0xC0000040
_IMPORTS, _BOUND_IMPORTS = 1, 11
_DESCRIPTORS_MAX = 4096


def add_import(data: bytes, dll: str, symbol: str) -> bytes:
    """The PE file *data* with an import of *symbol* from *dll* before those that it has.

    64-bit files only.  Raises BadCapture where it is none, or its headers have no room for a
    section more.
    """
    try:
        return _added(bytearray(data), dll.encode("ascii"), symbol.encode("ascii"))
    except (struct.error, IndexError):
        raise BadCapture("is not a PE file that an import can be added to") from None


def _added(data: bytearray, dll: bytes, symbol: bytes) -> bytes:
    (pe,) = struct.unpack_from("<I", data, 0x3C)
    if data[:2] != b"MZ" or data[pe : pe + 4] != b"PE\0\0":
        raise BadCapture("is not a PE file")
    sections, optional_size = struct.unpack_from("<H12xH", data, pe + 6)
    optional = pe + 24
    if struct.unpack_from("<H", data, optional) != (0x20B,):
        raise BadCapture("is not a 64-bit PE file")
    section_align, file_align = struct.unpack_from("<II", data, optional + 32)
    (headers_size,) = struct.unpack_from("<I", data, optional + 60)
    table = optional + optional_size
    new_header = table + sections * _SECTION
    first_raw = min(
        (raw for i in range(sections) if (raw := _at(data, table, i)[3])), default=headers_size
    )
    if new_header + _SECTION > min(headers_size, first_raw):
        raise BadCapture("has no room in its headers for another section")

    virtual = max(_ceil(start + size, section_align) for size, start, _, _ in (
        _at(data, table, i) for i in range(sections)
    ))  # fmt: skip
    directory = optional + 112 + 8 * _IMPORTS
    (imports,) = struct.unpack_from("<I", data, directory)
    body = _body(_descriptors(data, table, sections, imports), virtual, dll, symbol)

    raw = _ceil(len(data), file_align)
    raw_size = _ceil(len(body), file_align)
    data += bytes(raw - len(data)) + body + bytes(raw_size - len(body))
    struct.pack_into(
        "<8sIIIIIIHHI", data, new_header, _SECTION_NAME, len(body), virtual, raw_size, raw,
        0, 0, 0, 0, _CHARACTERISTICS,
    )  # fmt: skip
    struct.pack_into("<H", data, pe + 6, sections + 1)
    struct.pack_into("<I", data, optional + 56, _ceil(virtual + len(body), section_align))
    count = len(body) - _tail(dll, symbol)
    struct.pack_into("<II", data, directory, virtual, count)
    # What was bound in advance is of the old table, and a checksum is of the old file.
    struct.pack_into("<II", data, optional + 112 + 8 * _BOUND_IMPORTS, 0, 0)
    struct.pack_into("<I", data, optional + 64, 0)
    return bytes(data)


def _at(data: bytearray, table: int, index: int) -> tuple[int, int, int, int]:
    """Of a section: bytes in memory, where in memory, bytes in the file, where in the file."""
    at = table + index * _SECTION
    size, start, raw_size, raw = struct.unpack_from("<IIII", data, at + 8)
    return size or raw_size, start, raw_size, raw


def _descriptors(data: bytearray, table: int, sections: int, imports: int) -> bytes:
    """The import descriptors at the relative address *imports*, without the empty last one."""
    if not imports:
        return b""
    for index in range(sections):
        size, start, raw_size, raw = _at(data, table, index)
        if start <= imports < start + max(size, raw_size):
            begin = end = raw + imports - start
            for _ in range(_DESCRIPTORS_MAX):
                (name,) = struct.unpack_from("<I", data, end + 12)
                if not name:
                    return bytes(data[begin:end])
                end += _DESCRIPTOR
    raise BadCapture("its imports point outside the file")


def _body(old: bytes, virtual: int, dll: bytes, symbol: bytes) -> bytes:
    """The new section, which will be at *virtual*: descriptors, both thunk tables, the names."""
    tables = virtual + len(old) + 2 * _DESCRIPTOR
    lookup, addresses = tables, tables + 16
    hint = addresses + 16
    name = hint + 2 + len(symbol) + 1
    descriptor = struct.pack("<IIIII", lookup, 0, 0, name, addresses)
    thunks = struct.pack("<QQ", hint, 0)
    names = b"\0\0" + symbol + b"\0" + dll + b"\0"
    return descriptor + old + bytes(_DESCRIPTOR) + thunks + thunks + names


def _tail(dll: bytes, symbol: bytes) -> int:
    """Bytes of the section that are not descriptors."""
    return 32 + 2 + len(symbol) + 1 + len(dll) + 1


def _ceil(value: int, to: int) -> int:
    return -(-value // to) * to
