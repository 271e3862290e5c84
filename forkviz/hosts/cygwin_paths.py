"""cygwin_paths: one file, three names: this machine's, that of Windows, that of a Cygwin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from forkviz.hosts.windows import Windows

__all__ = ["cygwin_path", "host_path"]


def cygwin_path(windows: Windows, path: Path) -> str:
    """How a Cygwin program names a file of this machine: ``/cygdrive/z/tmp/x``."""
    full = windows.path(path)
    return f"/cygdrive/{full[0].lower()}" + full[2:].replace("\\", "/")


def host_path(windows: Windows, path: str, root: Path) -> Path | None:
    """The file of this machine that a Cygwin whose root is *root* calls *path*, if it is there.

    /usr/bin and /usr/lib are /bin and /lib.
    """
    parts = PurePosixPath(path).parts
    if parts[:2] == ("/", "cygdrive") and len(parts) > 3:
        top = windows.drive(parts[2])
        parts = parts[3:]
    else:
        top = root
        parts = parts[2:] if parts[:3] in (("/", "usr", "bin"), ("/", "usr", "lib")) else parts[1:]
    if ".." in parts:
        return None
    found = _as_windows_finds(top, parts)
    return found if found is not None and found.is_file() else None


def _as_windows_finds(folder: Path, parts: Sequence[str]) -> Path | None:
    """The path of *parts* below *folder*; upper and lower case are alike where it must be."""
    for part in parts:
        step = folder / part
        if not step.exists():
            try:
                names = [path for path in folder.iterdir() if path.name.lower() == part.lower()]
            except OSError:
                return None
            if not names:
                return None
            step = min(names)
        folder = step
    return folder
