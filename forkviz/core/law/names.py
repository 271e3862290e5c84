r"""names: one DLL's name in the three forms in which the runtime prints it.

BASE is the file name, WIN the path as Windows has it, NT the path as the kernel has it
(``\??\C:\cygwin64\bin\x.dll``, ``\??\UNC\server\share\x.dll``).  The runtime prints no POSIX path.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from forkviz.lazy.patterns import regex

__all__ = ["MOUNTS", "ROOT_32", "ROOT_64", "DllName", "dll_name"]

#: Where Cygwin's setup puts its root, by the width of the runtime.
ROOT_64 = r"C:\cygwin64"
ROOT_32 = r"C:\cygwin"
#: What the default mount table shows elsewhere than it is: a POSIX folder, and its place in the
#: root.
MOUNTS: Mapping[str, str] = {"/usr/bin": "bin", "/usr/lib": "lib"}

_LONG = "\\\\?\\"  # of a path that may be long
_NT = "\\??\\"
_UNC = "UNC\\"
_DRIVE = regex(r"/cygdrive/([A-Za-z])(?=/|$)")


class DllName(NamedTuple):
    """base: file name.  win: path of Windows.  nt: path of the kernel."""

    base: str
    win: str
    nt: str


def dll_name(
    path: str, root: str = ROOT_64, mounts: Mapping[str, str] = MOUNTS, folder: str = "/usr/bin"
) -> DllName:
    r"""The names of the DLL at *path*, a path of POSIX, of Windows or of the kernel.

    root: the Windows folder that is ``/``.  mounts: POSIX folders that are others of the root's.
    folder: where a bare file name is taken to be.
    """
    win = _windows_path(path if re.search(r"[/\\]", path) else f"{folder}/{path}", root, mounts)
    base = win.rpartition("\\")[2]
    nt = _NT + (_UNC + win[2:] if win.startswith("\\\\") else win)
    return DllName(base, win, nt)


def _windows_path(path: str, root: str, mounts: Mapping[str, str]) -> str:
    r"""*path* as Windows has it, without the ``\\?\`` that a long one begins with."""
    for prefix in (_NT, _LONG):
        if path.startswith(prefix):
            rest = path[len(prefix) :]
            return "\\\\" + rest[len(_UNC) :] if rest.upper().startswith(_UNC) else rest
    if not path.startswith("/"):
        return path.replace("/", "\\")
    if path.startswith("//"):
        return path.replace("/", "\\")
    if (drive := _DRIVE.match(path)) is not None:
        return f"{drive[1].upper()}:{path[drive.end() :] or '/'}".replace("/", "\\")
    for mounted, inside in mounts.items():
        if path.startswith(f"{mounted}/"):
            path = f"/{inside}{path[len(mounted) :]}"
            break
    return root.rstrip("\\") + path.replace("/", "\\")
