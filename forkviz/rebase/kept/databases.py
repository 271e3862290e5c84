"""databases: the bytes that the databases of a root get along with moves."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from forkviz.errors import BadCapture, NotWritten
from forkviz.readers.images.pe_file import opened_pe
from forkviz.readers.tools.rebase_db import dump_rebase_db, read_rebase_db
from forkviz.rebase.database import DATABASES, Held, Place, kept_places, new_database
from forkviz.rebase.kept.inside import digest, place_inside, read_inside
from forkviz.rebase.kept.undo_file import MovedFile, UndoFile, WrittenDatabase
from forkviz.rebase.tree import path_inside, read_tree, root_of

__all__ = ["NewDatabase", "databases_again", "databases_for", "new_bytes", "places_of"]

#: What Cygwin mounts below /usr, as in a database.
_MOUNTED = ("/usr/bin/", "/usr/lib/")


class NewDatabase(NamedTuple):
    """A database to be written.  data: its bytes.  moved_anyway, others: as in
    ``Held``."""

    record: WrittenDatabase
    data: bytes
    moved_anyway: tuple[str, ...]
    others: int = 0


def places_of(root: Path, files: Iterable[MovedFile]) -> tuple[Place, ...]:
    """Where *files* of *root* are from now on.  Raises BadCapture where one is no PE file."""
    found = []
    for one in files:
        with opened_pe(place_inside(root, one.name)) as pe:
            found.append(Place(path_inside(one.name), one.base, pe.size_of_image, pe.bits))
    return tuple(found)


def databases_for(root: Path, places: Sequence[Place]) -> tuple[NewDatabase, ...]:
    """The databases of *root* with *places*, one for each width.

    Where there is none, one is made that has every DLL of the root that reaches the runtime.
    Raises BadCapture for a database that can't be read, NotWritten where it must not be written.
    """
    if root_of(root) != Path(os.path.abspath(root)):
        raise NotWritten(
            f"{root} is not the root of a Cygwin, so it has no database: nothing was written"
        )
    made = []
    for bits in sorted({place.bits for place in places}):
        before = read_inside(root, DATABASES[bits])
        held = _held(root, bits, before, places)
        data = dump_rebase_db(held.database)
        record = WrittenDatabase(bits, before, digest(data))
        made.append(NewDatabase(record, data, held.moved_anyway, held.others))
    return tuple(made)


def databases_again(root: Path, record: UndoFile) -> tuple[NewDatabase, ...]:
    """The databases of *record*, whose run was interrupted, made once more.

    Raises NotWritten where a file that one is made from was changed meanwhile.
    """
    places = places_of(root, record.files)
    made = []
    for one in record.databases:
        held = _held(root, one.bits, one.before, places)
        data = dump_rebase_db(held.database)
        if digest(data) != one.after:
            raise NotWritten(f"{one.name} can't be made again: files of {root} have changed since")
        made.append(NewDatabase(one, data, held.moved_anyway, held.others))
    return tuple(made)


def new_bytes(root: Path, one: NewDatabase) -> bytes | None:
    """The bytes of the database *one*, None where it has them already.

    Raises NotWritten where it was changed meanwhile.
    """
    now = read_inside(root, one.record.name)
    if now is not None and digest(now) == one.record.after:
        return None
    if now != one.record.before:
        raise NotWritten(f"{one.record.name} was changed meanwhile; the undo file has what it was")
    return one.data


def _held(root: Path, bits: int, before: bytes | None, places: Sequence[Place]) -> Held:
    new = [place for place in places if place.bits == bits]
    if before is None:
        db = new_database(bits, _all_places(root, bits, {place.path for place in new}))
    else:
        db = read_rebase_db(before, DATABASES[bits])
    return kept_places(db, new, lambda path: _actual(root, path))


def _all_places(root: Path, bits: int, without: set[str]) -> list[Place]:
    return [
        Place(image.path, image.base, image.size, bits)
        for image in read_tree(root)
        if image.owned and not image.runtime and image.bits == bits and image.path not in without
    ]


def _actual(root: Path, path: str) -> tuple[int, int] | None:
    """Base and size of the file that is called *path* in the Cygwin at *root*; None if none is."""
    mounted = path.startswith(_MOUNTED)
    for inside in ([path.removeprefix("/usr")] if mounted else []) + [path]:
        if not inside.startswith("/") or ".." in inside.split("/"):
            return None
        try:
            with opened_pe(Path(f"{root}{inside}")) as pe:
                return pe.base, pe.size_of_image
        except BadCapture:
            continue
    return None
