"""undo_file: what an undo file holds: all that is needed to restore moved files byte by byte.

It lies in the root, and names nothing outside of it.  Moving a file back with its old header is
exact, so no file is kept whole but the databases.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from dataclasses import dataclass
from pathlib import Path

from forkviz import limits
from forkviz.readers.tools.rebase_db import read_rebase_db
from forkviz.rebase.database import DATABASES
from forkviz.rebase.kept.fields import Fields, read_object
from forkviz.rebase.rebased import Header

__all__ = ["MovedFile", "UndoFile", "WrittenDatabase", "read_undo_file", "undo_place", "undo_text"]

_NAME = "forkviz-rebase.undo"
_KIND = "undo file"


@dataclass(frozen=True, slots=True)
class MovedFile:
    """A file that was moved, or is about to be.

    name: from the root.  before, after: SHA-256 of its bytes.  header: as it was.  base: ImageBase
    from now on.
    """

    name: str
    before: str
    after: str
    header: Header
    base: int


@dataclass(frozen=True, slots=True)
class WrittenDatabase:
    """A database.  bits: of its files.  before: its bytes, None where there was none.

    after: SHA-256 of its bytes from now on.
    """

    bits: int
    before: bytes | None
    after: str

    @property
    def name(self) -> str:
        """From the root."""
        return DATABASES[self.bits]


@dataclass(frozen=True, slots=True)
class UndoFile:
    """What one apply moves and writes."""

    files: tuple[MovedFile, ...]
    databases: tuple[WrittenDatabase, ...] = ()


def undo_place(root: Path) -> Path:
    """Where the undo file of *root* is while it is open."""
    return root / _NAME


def undo_text(record: UndoFile) -> str:
    """The file of *record*: JSON."""
    files = [
        {
            "file": one.name,
            "before": one.before,
            "after": one.after,
            "from": one.header.base,
            "to": one.base,
            "checksum": one.header.checksum,
            "stamp": one.header.stamp,
            "characteristics": one.header.dll_flags,
        }
        for one in record.files
    ]
    databases = [
        {"bits": one.bits, "before": _packed(one.before), "after": one.after}
        for one in record.databases
    ]
    value = {"schema": 1, "kind": _KIND, "files": files, "databases": databases}
    return json.dumps(value, indent=1, ensure_ascii=True) + "\n"


def read_undo_file(file: Path) -> UndoFile:
    """The undo file at *file*.  Raises BadCapture, TooLarge."""
    fields = read_object(file, _KIND)
    files = tuple(_moved(one) for one in fields.objects("files"))
    databases = tuple(_database(one) for one in fields.objects("databases"))
    names = [one.name for one in files]
    if len(set(names)) < len(names) or len({one.bits for one in databases}) < len(databases):
        fields.bad("names a file twice")
    return UndoFile(files, databases)


def _moved(fields: Fields) -> MovedFile:
    header = Header(
        fields.number("from"),
        fields.number("checksum", 32),
        fields.number("stamp", 32),
        fields.number("characteristics", 16),
    )
    before, after = fields.digest("before"), fields.digest("after")
    return MovedFile(fields.text("file"), before, after, header, fields.number("to"))


def _database(fields: Fields) -> WrittenDatabase:
    bits = fields.number("bits", 8)
    if bits not in DATABASES:
        fields.bad("has an unknown width")
    before = None
    if fields.value.get("before") is not None:
        before = _unpacked(fields)
    return WrittenDatabase(bits, before, fields.digest("after"))


def _packed(data: bytes | None) -> str | None:
    return None if data is None else base64.b64encode(zlib.compress(data, 9)).decode("ascii")


def _unpacked(fields: Fields) -> bytes:
    most = limits.of("file")
    try:
        packed = base64.b64decode(fields.text("before"), validate=True)
        engine = zlib.decompressobj()
        data = engine.decompress(packed, most)
    except (binascii.Error, ValueError, zlib.error):
        fields.bad("has no database")
    if not engine.eof:
        fields.bad("has a database that is too large, or was cut off")
    read_rebase_db(data, fields.file)
    return data
