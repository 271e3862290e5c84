"""apply: the moves of a plan, made: in place, with an undo file first, or on copies.

Each file is replaced whole (``forkviz.files``), and the undo file is on the disk before the first
is.  So a run that was killed can be undone, and the same run again finishes it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from forkviz import limits
from forkviz.errors import NotWritten
from forkviz.files import make_folder, put_files, replace_text
from forkviz.readers.images.pe_file import PeFile
from forkviz.rebase.kept.databases import (
    NewDatabase,
    databases_again,
    databases_for,
    new_bytes,
    places_of,
)
from forkviz.rebase.kept.in_use import is_in_use
from forkviz.rebase.kept.inside import digest, name_inside, place_inside, read_inside
from forkviz.rebase.kept.undo_file import (
    MovedFile,
    UndoFile,
    WrittenDatabase,
    read_undo_file,
    undo_place,
    undo_text,
)
from forkviz.rebase.plan import PlannedMove
from forkviz.rebase.rebased import header_of, rebased, restored

__all__ = ["AS_PLANNED", "Applied", "How", "apply", "put_batches"]

#: Files, and bytes, that are written before they get their names.
_BATCH, _BATCH_BYTES = 32, 32 << 20


class How(NamedTuple):
    """How files are moved.  allow_signed: also those whose signature the move breaks.

    checksum, stamp, dynamic_base: as for ``rebased``.
    """

    allow_signed: bool = False
    checksum: bool = True
    stamp: int | None = None
    dynamic_base: bool = False


#: In place, with a right checksum, without the flag that lets Windows choose another place.
AS_PLANNED = How()


@dataclass(frozen=True, slots=True)
class Applied:
    """What was done.  written: the files and databases, by name.  undo: the undo file, "" if none.

    moved_anyway: paths in Cygwin of files that the next ``rebase -s`` moves all the same.
    others: about how many files besides it moves then, to fill a hole.
    in_use_known: whether files that a program uses would have been noticed: on Windows alone.
    """

    written: tuple[str, ...]
    undo: str = ""
    moved_anyway: tuple[str, ...] = ()
    in_use_known: bool = False
    others: int = 0


def apply(
    moves: Iterable[PlannedMove],
    root: Path,
    *,
    database: bool = False,
    copies: Path | None = None,
    how: How = AS_PLANNED,
) -> Applied:
    """Make *moves*, whose files are in the folder *root* or below.

    database: whether the databases of the Cygwin at *root* are updated, too.  copies: a folder
    for the moved files, by their names from the root; then the root stays as it is, and there is
    no undo file.  A run that was interrupted is finished if the moves are its own, or what is left
    of them; any other undo file is open, and refused.  Raises NotWritten, BadCapture, TooLarge:
    before the first file was written, unless the system fails meanwhile.
    """
    listed = list(moves)
    limits.check("moves", len(listed), file=str(root))
    named = {name_inside(root, Path(move.file)): move for move in listed}
    if len(set(map(os.path.normcase, named))) < len(listed):
        raise NotWritten("a file has two places in the plan: nothing was written")
    place = undo_place(root)
    if copies is not None:
        return _on_copies(root, copies, named, database, how)
    if place.exists() or place.is_symlink():
        return _finish(root, named, database, how)
    if not named:
        return Applied(())
    files = tuple(_prepared(root, name, move, how) for name, move in named.items())
    _refuse_in_use(root, named)
    held = databases_for(root, places_of(root, files)) if database else ()
    record = UndoFile(files, tuple(one.record for one in held))
    replace_text(place, undo_text(record))
    return _write(root, record, how, held)


def _prepared(root: Path, name: str, move: PlannedMove, how: How) -> MovedFile:
    """What the undo file has of a move; the file is as it was planned for, and can be restored."""
    data = _read(root, name)
    before = digest(data)
    if move.sha256 and move.sha256 != before:
        raise NotWritten(
            f"{name} is not the file that the plan was made for: nothing was written",
            hint="make a new plan",
        )
    pe = PeFile.of(data, name)
    if (pe.base, pe.size_of_image, pe.bits) != (move.old, move.size, move.bits):
        raise NotWritten(
            f"{name} has a different base or size than in the plan: nothing was written"
        )
    if pe.directory(pe.SECURITY).size and not how.allow_signed:
        raise NotWritten(
            f"{name} is signed, and a move breaks its signature: nothing was written",
            hint="--allow-signed moves it all the same",
        )
    new = _rebased(data, name, move.new, how)
    header = header_of(pe)
    if restored(new, header, file=name) != data:
        raise NotWritten(f"{name} could not be restored after a move: nothing was written")
    return MovedFile(name, before, digest(new), header, move.new)


def _rebased(data: bytes, name: str, base: int, how: How) -> bytes:
    return rebased(
        data, base, file=name, checksum=how.checksum, stamp=how.stamp,
        dynamic_base=how.dynamic_base,
    )  # fmt: skip


def _read(root: Path, name: str) -> bytes:
    data = read_inside(root, name)
    if data is None:
        raise NotWritten(f"{name} is not in {root}: nothing was written")
    return data


def _refuse_in_use(root: Path, names: Iterable[str]) -> None:
    used = [name for name in names if is_in_use(place_inside(root, name))]
    if used:
        more = f" and {len(used) - 1} more" if len(used) > 1 else ""
        raise NotWritten(
            f"{used[0]}{more} can't be replaced while a program uses it: nothing was written",
            hint="close every program of this Cygwin, its services too",
        )


def _write(root: Path, record: UndoFile, how: How, held: tuple[NewDatabase, ...] = ()) -> Applied:
    """Write what *record* has and is not written yet.  held: its databases, where known."""

    def new(one: MovedFile) -> bytes | None:
        data = _read(root, one.name)
        now = digest(data)
        if now == one.after:
            return None
        made = _rebased(data, one.name, one.base, how) if now == one.before else b""
        if digest(made) != one.after:
            raise NotWritten(
                f"{one.name} was changed meanwhile, or would be moved in a different way than "
                f"before",
                hint=f"{undo_place(root)} restores what was moved",
            )
        return made

    put_batches(root, ((one.name, partial(new, one)) for one in record.files))
    if record.databases:
        held = held or databases_again(root, record)
        put_batches(root, ((one.record.name, partial(new_bytes, root, one)) for one in held))
    written = (*(one.name for one in record.files), *(one.name for one in record.databases))
    known = is_in_use(root) is not None
    anyway = tuple(path for one in held for path in one.moved_anyway)
    others = sum(one.others for one in held)
    return Applied(written, str(undo_place(root)), anyway, known, others)


def _finish(root: Path, named: dict[str, PlannedMove], database: bool, how: How) -> Applied:
    """Finish the run that the open undo file is of, if these are its moves, or what is left."""
    place = undo_place(root)
    record = read_undo_file(place_inside(root, place.name))
    given = {(name, move.new) for name, move in named.items()}
    left = {
        (one.name, one.base) for one in record.files if digest(_read(root, one.name)) != one.after
    }
    known = {(one.name, one.base) for one in record.files}
    unwritten = [one for one in record.databases if not _is_written(root, one)]
    if not (named or left or unwritten):
        return Applied(())
    same = given <= known and left <= given and bool(record.databases) == database
    if not same or not (left or unwritten):
        raise NotWritten(
            f"{place} is open: it has moves that can be undone; nothing was written",
            hint=f"undo them, or remove {place.name} to keep them for good",
        )
    for one in record.files:
        if digest(_read(root, one.name)) not in (one.before, one.after):
            raise NotWritten(f"{one.name} was changed since the run that was interrupted")
    _refuse_in_use(root, (name for name, _ in left))
    return _write(root, record, how)


def _is_written(root: Path, one: WrittenDatabase) -> bool:
    held = read_inside(root, one.name)
    return held is not None and digest(held) == one.after


def _on_copies(
    root: Path, copies: Path, named: dict[str, PlannedMove], database: bool, how: How
) -> Applied:
    """Moved copies below *copies*, where none of them is yet."""
    files = [_prepared(root, name, move, how) for name, move in named.items()]
    held = databases_for(root, places_of(root, files)) if database else ()
    names = [*(one.name for one in files), *(one.record.name for one in held)]
    for name in names:
        target = place_inside(copies, name)
        if target.exists() or target.is_symlink():
            raise NotWritten(f"{target} already exists: nothing was written")

    def new(one: MovedFile) -> bytes:
        made = _rebased(_read(root, one.name), one.name, one.base, how)
        if digest(made) != one.after:
            raise NotWritten(f"{one.name} was changed meanwhile")
        return made

    put_batches(copies, ((one.name, partial(new, one)) for one in files))
    put_batches(copies, ((one.record.name, partial(bytes, one.data)) for one in held))
    anyway = tuple(path for one in held for path in one.moved_anyway)
    others = sum(one.others for one in held)
    return Applied(tuple(str(copies / name) for name in names), "", anyway, True, others)


def put_batches(root: Path, files: Iterable[tuple[str, Callable[[], bytes | None]]]) -> None:
    """Replace *files* of *root*, by name, some at a time; one whose bytes are None stays."""
    for folder, batch in _batches(files):
        place = place_inside(root, folder) if folder else Path(root)
        make_folder(place)
        put_files(place, batch)


def _batches(
    files: Iterable[tuple[str, Callable[[], bytes | None]]],
) -> Iterator[tuple[str, dict[str, bytes]]]:
    folder, batch, size = "", dict[str, bytes](), 0
    for name, make in files:
        above, _, last = name.rpartition("/")
        data = make()
        if data is None:
            continue
        full = len(batch) >= _BATCH or size + len(data) > _BATCH_BYTES
        if batch and (above != folder or full):
            yield folder, batch
            batch, size = {}, 0
        folder = above
        batch[last] = data
        size += len(data)
    if batch:
        yield folder, batch
