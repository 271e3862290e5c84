"""tree_copy: a copy of a Cygwin in which files can be replaced, and the original stays as it is.

Programs and DLLs are linked, not copied, where the file system can: a rebase replaces a file, it
does not write into one, and so the link of the original keeps the old file.  All others are copied,
for programs of the copy may write into those.  What writes into a DLL changes the original, too:
Cygwin's own rebase does so, and must not be run in such a copy.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from forkviz import limits
from forkviz.errors import ForkvizError
from forkviz.readers.base.signature import is_pe

__all__ = ["copy_tree"]

#: Called with how many files are done.
Progress = Callable[[int], None]


def copy_tree(root: Path, to: Path, progress: Progress | None = None) -> Path:
    """Copy the Cygwin whose ``/`` is *root* to the new folder *to*; returns *to*.

    Links to files and folders stay links.  What is neither a file, a folder nor a link (a pipe, a
    socket) is left out.  Raises ForkvizError where *to* is inside of *root*, exists, or has no
    room, and TooLarge for more files than ``limits`` takes; then nothing is left of the copy.
    """
    if to.resolve().is_relative_to(root.resolve()):
        raise ForkvizError(f"{to} is inside {root}, which is to be copied")
    try:
        to.mkdir(parents=True)
    except OSError as error:
        raise ForkvizError(f"{to} can't be created: {error.strerror}") from None
    try:
        _fill(root, to, progress)
    except BaseException as error:
        shutil.rmtree(to, ignore_errors=True)
        if isinstance(error, OSError):
            raise _failed(root, to, error) from None
        raise
    return to


_ROOM = "set TMPDIR, on Windows TEMP, to a folder that has room for the whole tree"


def _failed(root: Path, to: Path, error: OSError) -> ForkvizError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    which = root if full or error.filename is None else error.filename
    return ForkvizError(
        f"{which} can't be copied to {to}: {error.strerror or error}",
        hint="set TMPDIR, on Windows TEMP, to a folder that has room for the whole tree"
        if full
        else "",
    )


def _fill(root: Path, to: Path, progress: Progress | None) -> None:
    done = 0
    for place, folders, files in os.walk(root):
        there = to / Path(place).relative_to(root)
        for name in sorted(folders):
            _folder(Path(place, name), there / name)
        for name in sorted(files):
            _file(Path(place, name), there / name)
            done += 1
            limits.check("files", done, file=str(root))
            if progress is not None and done % 500 == 0:
                progress(done)


def _folder(old: Path, new: Path) -> None:
    if old.is_symlink():
        new.symlink_to(os.readlink(old))
    else:
        new.mkdir()


def _file(old: Path, new: Path) -> None:
    if old.is_symlink():
        new.symlink_to(os.readlink(old))
    elif old.is_file():
        if is_pe(old):
            try:
                os.link(old, new)
            except OSError:  # another file system, or one without links
                shutil.copy2(old, new)
        else:
            shutil.copy2(old, new)
