"""pe_imports: the DLLs that a PE file imports, and which of them each of its addresses is from."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import NamedTuple, NoReturn, Protocol

from forkviz import limits
from forkviz.readers.images.pe_file import PeFile

__all__ = ["Imported", "Refuse", "Take", "import_table", "imported"]

#: Bytes of an import descriptor; longest name of a DLL.
_DESCRIPTOR, _NAME_MAX = 20, 256
_NAME_AND_ADDRESSES = struct.Struct("<II")
#: Bytes of the table of descriptors that are read at once.
_PIECE = 32 * _DESCRIPTOR
_OUTSIDE = "its imports point outside the file ({:#x})"

#: Gives at most so many bytes at a relative address, none where it has none in the file.
Take = Callable[[int, int], bytes]


class Refuse(Protocol):
    """Raises BadCapture for what stands at a relative address."""

    def __call__(self, what: str, address: int, /) -> NoReturn: ...


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

    def refuse(what: str, address: int) -> NoReturn:
        at, follow = pe.place(address)
        entry = pe.optional + (112 if pe.bits == 64 else 96) + 8 * pe.IMPORTS
        pe.bad(what, at if follow else entry)

    start = pe.directory(pe.IMPORTS).address
    return import_table(start, pe.take, refuse) if start else ()


def import_table(start: int, take: Take, refuse: Refuse) -> tuple[Imported, ...]:
    """The DLLs of the table at the relative address *start*, of which *take* gives the bytes."""
    most = limits.of("imports")
    found: list[Imported] = []
    table = b""
    for index in range(most):
        at = index * _DESCRIPTOR
        if len(table) < at + _DESCRIPTOR:
            table += take(start + len(table), _PIECE)
            if not table:
                refuse(_OUTSIDE.format(start), start)
            if len(table) < at + _DESCRIPTOR:
                refuse("its import table has no end", start)
        name, addresses = _NAME_AND_ADDRESSES.unpack_from(table, at + 12)
        # The loader stops at a descriptor without a name or without an address table.
        if not name or not addresses:
            return tuple(found)
        found.append(Imported(_name(name, take, refuse), addresses))
    refuse(f"it imports more than {most} DLLs", start)


def _name(address: int, take: Take, refuse: Refuse) -> str:
    held = take(address, _NAME_MAX + 1)
    if not held:
        refuse(_OUTSIDE.format(address), address)
    name, terminator, _ = held.partition(b"\0")
    if not terminator:
        refuse("the name of an imported DLL has no end", address)
    if not name or not name.isascii() or not (text := name.decode("ascii")).isprintable():
        refuse("the name of an imported DLL is not printable ASCII", address)
    return text
