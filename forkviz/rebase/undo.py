"""undo: what an apply moved and wrote, restored byte by byte."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from forkviz.errors import BadCapture, NotWritten
from forkviz.files import put_files
from forkviz.rebase.apply import put_batches
from forkviz.rebase.kept.in_use import is_in_use
from forkviz.rebase.kept.inside import digest, place_inside, read_inside
from forkviz.rebase.kept.undo_file import MovedFile, WrittenDatabase, read_undo_file
from forkviz.rebase.rebased import restored

__all__ = ["Undone", "undo"]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was restored.  written: files and databases, by name.  undo: the file, which is gone."""

    written: tuple[str, ...]
    undo: str


def undo(file: Path) -> Undone:
    """Restore what the undo file *file* has, which is in the folder that it lies in, and below.

    It is taken away at the end.  A run that is interrupted can be begun again.  Raises NotWritten,
    with their names, where files were changed since; then none is written.
    """
    if file.is_symlink():
        raise NotWritten(f"{file} is a link to something elsewhere: nothing was written")
    record = read_undo_file(file)
    root = file.parent
    to_do = [one for one in record.files if _is_moved(root, one)]
    databases = [one for one in record.databases if not _is_old(root, one)]
    changed = [one.name for one in to_do if _restored(root, one) is None]
    changed += [one.name for one in databases if not _is_new(root, one)]
    if changed:
        more = f" and {len(changed) - 5} more" if len(changed) > 5 else ""
        raise NotWritten(
            f"{', '.join(changed[:5])}{more} changed since: nothing was written",
            hint="files that were installed or moved since are not the ones in the undo file",
        )
    used = [one.name for one in to_do if is_in_use(place_inside(root, one.name))]
    if used:
        raise NotWritten(
            f"{used[0]} can't be replaced while a program uses it: nothing was written",
            hint="close every program of this Cygwin, its services too",
        )
    put_batches(root, ((one.name, partial(_again, root, one)) for one in to_do))
    for one in databases:
        folder, _, name = one.name.rpartition("/")
        if one.before is None:
            put_files(place_inside(root, folder), {}, (name,))
        else:
            put_files(place_inside(root, folder), {name: one.before})
    put_files(root, {}, (file.name,))
    return Undone((*(one.name for one in to_do), *(one.name for one in databases)), str(file))


def _is_moved(root: Path, one: MovedFile) -> bool:
    """Whether the file is not as it was."""
    data = read_inside(root, one.name)
    return data is None or digest(data) != one.before


def _restored(root: Path, one: MovedFile) -> bytes | None:
    """The file's bytes as they were; None where it is not what the apply made of it."""
    data = read_inside(root, one.name)
    if data is None or digest(data) != one.after:
        return None
    try:
        old = restored(data, one.header, file=one.name)
    except BadCapture:
        return None
    return old if digest(old) == one.before else None


def _again(root: Path, one: MovedFile) -> bytes:
    old = _restored(root, one)
    if old is None:
        raise NotWritten(f"{one.name} was changed meanwhile: undo again")
    return old


def _is_old(root: Path, one: WrittenDatabase) -> bool:
    return read_inside(root, one.name) == one.before


def _is_new(root: Path, one: WrittenDatabase) -> bool:
    data = read_inside(root, one.name)
    return data is not None and digest(data) == one.after
