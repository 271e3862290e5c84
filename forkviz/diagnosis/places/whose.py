"""whose: whether a module is the tree's, Windows' or a guest's.

A guest is a DLL that the program never asked for.  Headers tell best: what reaches the runtime by
its imports is the tree's, wherever it lies, and a foreign DLL may lie in the tree's own bin.  Where
there are no headers the folder tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from forkviz.core.captures.process import Module
from forkviz.core.image import Image
from forkviz.core.region import module_key
from forkviz.machine.dll import CYGWIN_DLLS
from forkviz.machine.inherited import is_cygwin_path, is_windows_path

__all__ = ["GUESTS", "Owners", "Whose", "owned"]


class Whose(StrEnum):
    """Who brought a module."""

    RUNTIME = "runtime"
    TREE = "tree"
    PROGRAM = "program"
    WINDOWS = "windows"
    GUEST = "guest"
    UNKNOWN = "unknown"  # a name without a folder, and no headers


#: What is in the way of the tree's DLLs, and is moved by none of its tools.
GUESTS = (Whose.GUEST, Whose.WINDOWS, Whose.UNKNOWN)


class Owners:
    """Tells modules of a capture apart."""

    def __init__(
        self,
        images: Iterable[Image],
        image_of: Callable[[str], Image | None],
        paths: Iterable[str] = (),
    ) -> None:
        """*image_of*: finds the headers, of *images*, of the file at a path.  *paths*: of all
        modules that any input shows; the runtime's tells the folder of a tree as Windows calls it.
        """
        self._image_of = image_of
        self._owned = owned(images)
        runtimes = (path for path in paths if module_key(path) in CYGWIN_DLLS)
        self._root = next(filter(None, map(_root_of, runtimes)), "")

    def of(self, module: Module) -> Whose:
        """Who brought *module*."""
        return self.of_path(module.path)

    def of_path(self, path: str) -> Whose:
        """Who brought the file at *path*."""
        key = module_key(path)
        if key in CYGWIN_DLLS:
            return Whose.RUNTIME
        image = self._image_of(path)
        if image is not None and image.headers and image.imports:
            if image.path.lower() in self._owned:
                return Whose.PROGRAM if key.endswith(".exe") else Whose.TREE
            if _of_windows(path):
                return Whose.WINDOWS
            return Whose.PROGRAM if key.endswith(".exe") else Whose.GUEST
        if key.endswith(".exe"):
            return Whose.PROGRAM
        if _of_windows(path):
            return Whose.WINDOWS
        if "/" not in path.replace("\\", "/"):
            return Whose.UNKNOWN
        if is_cygwin_path(_plain(path), self._root):
            return Whose.TREE
        # Without the tree's folder, a path with a drive may lead into it.
        return Whose.GUEST if self._root or path.startswith("/") else Whose.UNKNOWN

    def is_ours(self, module: Module) -> bool:
        """Whether *module* is a DLL that the runtime's fork has to bring home."""
        return self.of(module) is Whose.TREE


def owned(images: Iterable[Image]) -> frozenset[str]:
    """The paths, in lower case, of the images that reach the runtime by their imports."""
    images = tuple(image for image in images if image.headers)
    importers: dict[str, list[Image]] = {}
    for image in images:
        for name in image.imports:
            importers.setdefault(module_key(name), []).append(image)
    found: set[str] = set()
    pending = list(CYGWIN_DLLS)
    while pending:
        for image in importers.get(pending.pop(), ()):
            if image.path.lower() not in found:
                found.add(image.path.lower())
                pending.append(image.name.lower())
    return frozenset(found)


def _of_windows(path: str) -> bool:
    # Wine keeps its own in folders such as x86_64-windows.
    return is_windows_path(path) or "-windows/" in path.replace("\\", "/").lower()


def _plain(path: str) -> str:
    """*path* as Windows has it, in lower case, with slashes; of the kernel's form the same."""
    return path.replace("\\", "/").lower().removeprefix("/??/").removeprefix("//?/")


def _root_of(runtime: str) -> str:
    """The folder above ``bin`` or ``usr/bin`` with a slash at its end, "" for a path of POSIX's."""
    folder = _plain(runtime).rpartition("/")[0]
    if folder[1:2] != ":":
        return ""
    return folder.removesuffix("/bin").removesuffix("/usr") + "/"
