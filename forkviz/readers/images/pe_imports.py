"""pe_imports: the DLLs that a PE file imports, and which of them each of its addresses is from."""

from __future__ import annotations

import struct
from typing import NamedTuple

from forkviz import limits
from forkviz.readers.images.pe_file import PeFile

__all__ = ["Imported", "imported"]

_DESCRIPTOR, _NAME_MAX = 20, 256
#: Bytes of the table of descriptors that are read at once.
_PIECE = 32 * _DESCRIPTOR


class Imported(NamedTuple):
    """A DLL of the import table.  addresses: where the loader writes what it finds, from the base.

    That is FirstThunk; the DLL's addresses follow each other from there.
    """

    name: str
    addresses: int


def imported(pe: PeFile) -> tuple[Imported, ...]:
    """The DLLs that *pe* imports, in table order; delay loads are none.

    Raises BadCapture where the table leads out of the file or has no end.
    """
    start = pe.directory(pe.IMPORTS).address
    if not start:
        return ()
    most = limits.of("imports")
    found: list[Imported] = []
    table = pe.take(start, _PIECE)
    if not table:
        _outside(pe, start)
    for index in range(most):
        at = index * _DESCRIPTOR
        if len(table) < at + _DESCRIPTOR:
            table += pe.take(start + len(table), _PIECE)
            if len(table) < at + _DESCRIPTOR:
                pe.bad("its import table has no end", pe.place(start)[0])
        name, addresses = struct.unpack_from("<II", table, at + 12)
        # The loader stops at a descriptor without a name or without an address table.
        if not name or not addresses:
            return tuple(found)
        found.append(Imported(_name(pe, name), addresses))
    pe.bad(f"it imports more than {most} DLLs", pe.place(start)[0])


def _name(pe: PeFile, address: int) -> str:
    held = pe.take(address, _NAME_MAX + 1)
    if not held:
        _outside(pe, address)
    name, terminator, _ = held.partition(b"\0")
    if not terminator:
        pe.bad("the name of an imported DLL has no end", pe.place(address)[0])
    if not name or not name.isascii() or not (text := name.decode("ascii")).isprintable():
        pe.bad("the name of an imported DLL is not printable ASCII", pe.place(address)[0])
    return text


def _outside(pe: PeFile, address: int) -> None:
    at = pe.optional + (112 if pe.bits == 64 else 96) + 8 * pe.IMPORTS
    pe.bad(f"its imports point outside the file ({address:#x})", at)
