"""alternative: what ``rebaseall`` does to a tree instead of a plan, as far as it is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from forkviz.errors import ForkvizError
from forkviz.readers.base.lines import read_bytes
from forkviz.readers.tools.rebase_db import RebaseDb, read_rebase_db
from forkviz.rebase.database import DATABASES
from forkviz.rebase.own_tool.layout import TOO_MANY, database_layout
from forkviz.rebase.own_tool.package_lists import listed_files
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import Rebaseall

__all__ = ["rebaseall_of"]

_BITS = 64
#: The runtime whose rebaseall was measured.
_CYGWIN = "bin/cygwin1.dll"

#: Whether the captured forks succeed with new bases, and their child's last words where not.
Helps = Callable[[Mapping[tuple[str, str], int]], tuple[bool | None, str]]


def rebaseall_of(root: Path | None, images: Sequence[PlacedImage], helps: Helps) -> Rebaseall:
    """What ``rebaseall`` does in the Cygwin at *root*, whose DLLs *images* are.

    It is not known for a folder that is no root, for MSYS2, whose own takes other files, and where
    there is neither a list of packages nor a database.
    """
    if root is None or not (root / _CYGWIN).is_file():
        return Rebaseall(
            why="this is not the root of a Cygwin, so it is not known what rebaseall would take"
        )
    try:
        database = _database(root)
    except ForkvizError as error:
        return Rebaseall(why=f"its database can't be read: {error.what}")
    listed = listed_files(root, images)
    if listed is None and database is None:
        return Rebaseall(why="there are no lists of packages and no database, which it relies on")
    layout = database_layout(images, database, listed or (), _BITS)
    if layout is None:
        return Rebaseall(0, False, f"it ends with '{TOO_MANY}'")
    new = {
        (image.path, image.file): layout[image.path, image.file]
        for image in images
        if layout.get((image.path, image.file), image.base) != image.base
    }
    helped, message = helps(new)
    if helped is False and not new:
        message = "it finds nothing to move"
    return Rebaseall(len(new), helped, message)


def _database(root: Path) -> RebaseDb | None:
    file = root / DATABASES[_BITS]
    return read_rebase_db(read_bytes(file), str(file)) if file.is_file() else None
