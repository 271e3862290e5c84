"""paths: one file, three names: this machine's, that of Windows, that of a Cygwin.

Names come from processes that are untrusted: one that leads up, or to no file, is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from forkviz.windows.windows import Windows

__all__ = ["cygwin_path", "file_of", "file_of_cygwin"]


def cygwin_path(windows: Windows, path: Path) -> str:
    """How a Cygwin program names a file of this machine: ``/cygdrive/z/tmp/x``."""
    full = windows.path(path)
    return f"/cygdrive/{full[0].lower()}" + full[2:].replace("\\", "/")


def file_of(windows: Windows, path: str) -> Path | None:
    r"""The file of this machine that Windows calls *path* (``C:\windows\x.dll``), or None."""
    drive, _, rest = path.replace("\\", "/").partition(":/")
    if len(drive) != 1 or not (drive.isascii() and drive.isalpha()):
        return None
    return _file(windows.drive(drive), PurePosixPath(rest.lstrip("/")).parts)


def file_of_cygwin(windows: Windows, path: str, root: Path) -> Path | None:
    """The file of this machine that a Cygwin whose root is *root* calls *path*, or None.

    /usr/bin and /usr/lib are /bin and /lib.
    """
    parts = PurePosixPath(path).parts
    if parts[:2] == ("/", "cygdrive") and len(parts) > 3:
        return _file(windows.drive(parts[2]), parts[3:])
    mounted = parts[:3] in (("/", "usr", "bin"), ("/", "usr", "lib"))
    return _file(root, parts[2:] if mounted else parts[1:])


def _file(folder: Path, parts: Sequence[str]) -> Path | None:
    """The file at *parts* below *folder*; upper and lower case are alike where it must be."""
    if ".." in parts:
        return None
    for part in parts:
        step = folder / part
        try:
            if not step.exists():
                step = min(path for path in folder.iterdir() if path.name.lower() == part.lower())
        except (OSError, ValueError):  # no such folder, or no such name in it
            return None
        folder = step
    return folder if folder.is_file() else None
