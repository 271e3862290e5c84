"""grows: a file to which pieces are appended, each on the disk before the next step.

A kill may leave the last piece torn, and never harms those before it.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from forkviz.errors import NotWritten
from forkviz.files import KEPT, SAFE, or_not_written, write_all

__all__ = ["Growing", "growing"]

#: Which byte of a file that grows is locked on Windows, where what is locked can't be read.
_LOCKED_BYTE = 1 << 62


class Growing(NamedTuple):
    """A file that this process alone appends to.  path: what the user calls it."""

    path: Path
    descriptor: int

    def append(self, data: bytes) -> None:
        """Add *data*; it is on the disk on return.  Raises NotWritten, and leaves none of it."""
        with or_not_written(f"{self.path} could not be added to", KEPT):
            before = os.fstat(self.descriptor).st_size
            try:
                write_all(self.descriptor, data)
                os.fsync(self.descriptor)
            except BaseException:
                with suppress(OSError):
                    os.ftruncate(self.descriptor, before)
                raise

    def cut(self, size: int) -> None:
        """Leave the first *size* bytes.  Raises NotWritten."""
        with or_not_written(f"{self.path} could not be cut"):
            os.ftruncate(self.descriptor, size)
            os.fsync(self.descriptor)


@contextmanager
def growing(path: str | os.PathLike[str]) -> Iterator[Growing]:
    """Hold the file at *path*, which is made if there is none, to append to it.

    A link is followed.  Raises NotWritten where it is no regular file, where another process holds
    it, and where the file system has no locks to hold it by.
    """
    place = Path(path)
    with or_not_written(f"{place} could not be opened"):
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0) | SAFE
        descriptor = os.open(os.path.realpath(place), flags, 0o666)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotWritten(f"{place} is not a file that can be added to")
        _hold_alone(descriptor, place)
        yield Growing(place, descriptor)
    finally:
        with suppress(OSError):  # each piece is on the disk
            os.close(descriptor)


def _hold_alone(descriptor: int, place: Path) -> None:
    """Lock a file that grows, until it is closed; the system unlocks it where its holder dies."""
    busy = NotWritten(
        f"{place} is in use by another process: nothing was written",
        hint="wait until that one has ended, or name another file",
    )
    with or_not_written(f"{place} can't be locked"):
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            except PermissionError:
                raise busy from None
        else:
            import fcntl

            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise busy from None
