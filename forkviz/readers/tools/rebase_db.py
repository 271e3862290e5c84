"""rebase_db: ``/etc/rebase.db.x86_64`` and ``.i386``, in which rebase keeps where DLLs belong.

A header, then a row of 32 bytes for each file by its name, then the names, each with a NUL behind.
``rebase -s`` moves a file that it is given, or that is in there, to the place of its row, and gives
a new one to what has none.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from forkviz.readers.base.cursor import Bytes
from forkviz.readers.base.signature import REBASE_DB

__all__ = ["RebaseDb", "RebaseRow", "dump_rebase_db", "read_rebase_db"]

_HEADER, _HEADER_SIZE = "4sHHQIII", 28
_ENTRY, _ENTRY_SIZE = "QIQIII", 32
_VERSION = 1
_COUNT, _NAME = 1_000_000, 32_768


class RebaseRow(NamedTuple):
    """A file.  name: its path in Cygwin, as bytes, without the NUL.  base: where it belongs.

    size: SizeOfImage; slot: that in whole slots.  flags: 0 in a database at rest.  pointer: what
    the memory of the rebase that wrote it held there, which means nothing.
    """

    name: bytes
    base: int
    size: int
    slot: int
    flags: int = 0
    pointer: int = 0

    @property
    def path(self) -> str:
        """The name as text."""
        return self.name.decode("utf-8", "backslashreplace")


class RebaseDb(NamedTuple):
    """A database.  machine: as in a PE file.  base: where rebase begins, going *down* or up.

    offset: bytes that are left free between two files.
    """

    machine: int
    base: int
    offset: int
    down: int
    rows: tuple[RebaseRow, ...]


def read_rebase_db(data: bytes, file: str) -> RebaseDb:
    """The database in *data*.  Raises BadCapture where it is not whole."""
    db = Bytes(data, file)
    magic, machine, version, base, offset, down, count = db.unpack(_HEADER, 0, "the header")
    if magic != REBASE_DB:
        raise db.bad("is not a rebase database", 0)
    if version != _VERSION:
        raise db.bad(f"version {version} of a rebase database is not known", 6)
    if count > _COUNT:
        raise db.bad(f"claims {count} images", 24)
    at = _HEADER_SIZE + count * _ENTRY_SIZE
    rows = []
    entries = db.records(_ENTRY, _HEADER_SIZE, count, _ENTRY_SIZE, "the table")
    for pointer, length, place, size, slot, flags in entries:
        if not 0 < length <= _NAME:
            raise db.bad(f"a name has {length} bytes", at)
        db.need(at, length, "a name")
        name = data[at : at + length].rstrip(b"\0")
        rows.append(RebaseRow(name, place, size, slot, flags, pointer))
        at += length
    return RebaseDb(machine, base, offset, down, tuple(rows))


def dump_rebase_db(db: RebaseDb) -> bytes:
    """The file of *db*, as rebase writes it: rows and names in the order of the names' bytes."""
    rows = sorted(db.rows)
    head = struct.pack(
        "<" + _HEADER, REBASE_DB, db.machine, _VERSION, db.base, db.offset, db.down, len(rows)
    )
    entry = struct.Struct("<" + _ENTRY)
    table = b"".join(
        entry.pack(row.pointer, len(row.name) + 1, row.base, row.size, row.slot, row.flags)
        for row in rows
    )
    return head + table + b"".join(row.name + b"\0" for row in rows)
