"""tree: the DLLs of a Cygwin's folders, or of files that were named.

What a file is, its content says: perl's and Octave's DLLs end in ``.so``, ``.oct``, ``.mex``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from forkviz import limits
from forkviz.errors import BadCapture
from forkviz.readers.base.lines import read_bytes
from forkviz.readers.images.pe_file import opened_pe
from forkviz.readers.tools.rebase_db import read_rebase_db
from forkviz.rebase.database import DATABASES, database_file
from forkviz.rebase.image import placed
from forkviz.rebase.placed import PlacedImage

__all__ = [
    "LeftOut",
    "Progress",
    "Tree",
    "path_inside",
    "read_tree",
    "root_of",
    "survey_tree",
]

#: Where a Cygwin and an MSYS2 have their runtime, and what tells their root, too.
_RUNTIMES = ("bin/cygwin1.dll", "usr/bin/cygwin1.dll", "usr/bin/msys-2.0.dll", "bin/msys-2.0.dll")
_DATABASES = tuple(DATABASES.values())
#: What Cygwin mounts below /usr, by the folder of the root.
_MOUNTED = ("bin", "lib")

#: Called with how many files are done and how many there are.
Progress = Callable[[int, int], None]


class LeftOut(NamedTuple):
    """A PE file of a folder that can't be read, and why."""

    file: str
    why: str


class Tree(NamedTuple):
    """What was found.  images: by path.  programs: how many of the folders' files are programs.

    left_out: the folders' broken files.  A file that was named is in ``images``, or an error.
    """

    images: tuple[PlacedImage, ...]
    left_out: tuple[LeftOut, ...]
    programs: int


def read_tree(*places: str | os.PathLike[str]) -> tuple[PlacedImage, ...]:
    """The images of ``survey_tree``."""
    return survey_tree(*places).images


def survey_tree(
    *places: str | os.PathLike[str],
    progress: Progress | None = None,
    with_programs: bool = False,
) -> Tree:
    """The DLLs in the folders and the files *places*.

    Links in folders are not followed, and programs in them left out unless *with_programs*.
    ``path`` of each is where it is in a Cygwin that runs, if its folder or one above holds one
    (``/usr/bin/x.dll`` for ``ROOT/bin/x.dll``), else where it is here.  Owned is what reaches the
    runtime by imports, from file to file.  Raises BadCapture for a named file that is no whole PE
    file, and for what is not there; TooLarge for too many files.
    """
    files = _files([Path(place) for place in places])
    found: list[PlacedImage] = []
    left_out: list[LeftOut] = []
    programs = 0
    roots = _Roots()
    for done, (file, named) in enumerate(files.items()):
        if progress is not None:
            progress(done, len(files))
        if not named and not _is_pe(file):
            continue
        try:
            with opened_pe(file) as pe:
                is_program = not pe.coff_flags & pe.DLL
                programs += is_program
                if named or with_programs or not is_program:
                    image = placed(pe, str(file), roots.label(file))
                    home = roots.home(file, image)
                    found.append(replace(image, named=named, home=home))
        except BadCapture as error:
            if named:
                raise
            left_out.append(LeftOut(str(file), error.what))
        limits.check("images", len(found), file=str(file))
    if progress is not None:
        progress(len(files), len(files))
    images = sorted(_owned(found), key=lambda image: (image.path, image.file))
    return Tree(tuple(images), tuple(left_out), programs)


def root_of(place: Path) -> Path | None:
    """The root of the Cygwin or MSYS2 that *place* is, or is in; None where there is none."""
    full = Path(os.path.abspath(place))
    for folder in (full, *full.parents):
        if any(os.path.isfile(folder / mark) for mark in (*_RUNTIMES, *_DATABASES)):
            # ROOT/usr/bin is ROOT/bin, seen from ROOT/usr.
            above = folder.parent
            inside = folder.name == "usr" and any(
                os.path.isfile(above / runtime) for runtime in _RUNTIMES
            )
            return above if inside else folder
    return None


def path_inside(name: str) -> str:
    """What the file that is called *name* from a root is called where it runs."""
    mounted = name.partition("/")[0].lower() in _MOUNTED
    return f"/usr/{name}" if mounted else f"/{name}"


class _Roots:
    """What files are called where they run; each folder's root is looked for once.

    Each root's database is read once, too: it says where rebase has a file.
    """

    def __init__(self) -> None:
        self.known: dict[Path, Path | None] = {}
        self.homes: dict[tuple[Path, int], dict[str, int]] = {}

    def home(self, file: Path, image: PlacedImage) -> int | None:
        """Where the database of its root has the *file* of *image*, None where it has no row."""
        root = self._root(Path(os.path.abspath(file)).parent)
        if root is None:
            return None
        key = root, image.bits
        if key not in self.homes:
            self.homes[key] = _homes(*key)
        return self.homes[key].get(image.path)

    def label(self, file: Path) -> str:
        root = self._root(Path(os.path.abspath(file)).parent)
        if root is None:
            return file.as_posix()
        return path_inside(Path(os.path.abspath(file)).relative_to(root).as_posix())

    def _root(self, folder: Path) -> Path | None:
        if folder not in self.known:
            self.known[folder] = root_of(folder)
        return self.known[folder]


def _homes(root: Path, bits: int) -> dict[str, int]:
    """The rows of a root's database, by path; none where there is no whole one."""
    place = database_file(root, bits)
    try:
        rows = read_rebase_db(read_bytes(place), str(place)).rows if place.is_file() else ()
    except (BadCapture, OSError):  # what writes into it says what is wrong with it
        rows = ()
    return {row.path: row.base for row in rows}


def _files(places: Iterable[Path]) -> dict[Path, bool]:
    """Each file once, by the way in which it was found first, and whether it was named."""
    found: dict[Path, bool] = {}
    seen: dict[str, Path] = {}
    for place in places:
        if not os.path.lexists(place):
            raise BadCapture("is not there", file=str(place))
        named = not place.is_dir()
        # A folder that is named once more by a link, or with another spelling, is the same.
        real = os.path.realpath(place)
        for file in [place] if named else _walk(place):
            full = real if named else os.path.join(real, os.path.relpath(file, place))
            known = seen.setdefault(full, file)
            found[known] = found.get(known, False) or named
            limits.check("files", len(found), file=str(place))
    return found


def _walk(folder: Path) -> Iterator[Path]:
    """The regular files below *folder*, in an order that is the same everywhere."""
    stack = [str(folder)]
    while stack:
        here = stack.pop()
        try:
            with os.scandir(here) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError:  # what may not be looked into is none of the tree's
            continue
        folders = []
        for entry in listed:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
        stack += reversed(folders)


def _is_pe(file: Path) -> bool:
    try:
        with open(file, "rb", buffering=0) as stream:
            return stream.read(2) == b"MZ"
    except OSError:
        return False


def _owned(images: list[PlacedImage]) -> list[PlacedImage]:
    """*images* with ``owned`` as the imports of all of them tell."""
    by_name: dict[tuple[int, str], list[int]] = {}
    for index, image in enumerate(images):
        by_name.setdefault((image.bits, image.name.lower()), []).append(index)
    importers: dict[int, list[int]] = {}
    for index, image in enumerate(images):
        for name in image.imports:
            for meant in _meant(image, by_name.get((image.bits, name), []), images):
                importers.setdefault(meant, []).append(index)
    owned = {index for index, image in enumerate(images) if image.owned}
    rest = list(owned)
    while rest:
        for index in importers.get(rest.pop(), ()):
            if index not in owned:
                owned.add(index)
                rest.append(index)
    return [
        image if image.owned == (index in owned) else replace(image, owned=index in owned)
        for index, image in enumerate(images)
    ]


def _meant(image: PlacedImage, found: list[int], images: list[PlacedImage]) -> list[int]:
    """Which of the files *found*, all of the name that *image* imports, its loader would take."""
    if len(found) < 2:
        return found
    here = _folder(image.path)
    for folder in (here, "/usr/bin"):
        near = [index for index in found if _folder(images[index].path) == folder]
        if near:
            return near
    return found


def _folder(path: str) -> str:
    return path.rpartition("/")[0].lower()
