"""scratch_folder: folders that last as long as we do, also where we are killed.

A process that is killed outright cannot clean up.  So each folder holds a file that its
owner keeps locked, and whoever makes the next folder takes away those that are no longer held.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from forkviz.windows.closing import Closing

__all__ = ["PassingFolder"]

_PREFIX = "forkviz-"
#: The file that is held; it has this name once it is locked.
_HELD = ".held"
#: What the name of one ends with that is being taken away.
_GONE = ".gone"


class PassingFolder(Closing):
    """A new folder in the system's place for what is temporary.  Use it in a ``with``.

    path: of the folder, which is gone with the block, or after ``close``.
    """

    def __init__(self) -> None:
        """Take away what was left by others, and make one.  Raises OSError where there is no place
        for it."""
        _sweep()
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._held = _hold(self.path)

    def close(self) -> None:
        """Take it away; again has no effect."""
        if self._held.closed:
            return
        whole = _empty(self.path)
        self._held.close()
        if whole:
            shutil.rmtree(self.path, ignore_errors=True)


def _hold(folder: Path) -> IO[bytes]:
    # Locked before it has its name: no sweep finds it between the two.
    soon = folder / f"{_HELD}-soon"
    held = soon.open("wb")
    # A copy of the folder is another one, and stays.
    held.write(folder.name.encode())
    held.flush()
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX)
        soon.rename(folder / _HELD)
    return held


def _sweep() -> None:
    """Take away the folders that are no longer held."""
    for folder in _left():
        with suppress(OSError):
            if not folder.name.endswith(_GONE):
                # No other process then takes it for one that could be held, or swept.
                folder = folder.rename(folder.with_name(f"{folder.name}{_GONE}"))
            if _empty(folder):
                shutil.rmtree(folder)


def _empty(folder: Path) -> bool:
    """Remove what is in *folder* except the file that marks it as ours; whether all of it is gone.

    The next sweep removes what another process still has open, or writes meanwhile.
    """
    with suppress(OSError):
        for inside in folder.iterdir():
            if not inside.name.startswith(_HELD):
                _remove(inside)
        return True
    return False


def _remove(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink()


def _left() -> Iterator[Path]:
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{_PREFIX}*")):
        name = f"{_HELD}-soon" if sys.platform == "win32" else _HELD
        held = folder / name
        with suppress(OSError):
            if folder.is_symlink() or held.is_symlink() or not held.is_file():
                continue
            if held.read_bytes() != folder.name.removesuffix(_GONE).encode():
                continue
            # On Windows an open file keeps its folder from being renamed.
            if sys.platform == "win32" or _is_free(held):
                yield folder


def _is_free(file: Path) -> bool:
    import fcntl

    try:
        if file.stat().st_uid != os.getuid():
            return False
        with file.open("rb+") as held:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
