"""inside: files below a root, named from it: nothing that a plan or an undo file names is outside.

A name is relative, with ``/``, and none of its folders is a link.
"""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path, PurePosixPath

from forkviz import limits
from forkviz.errors import NotWritten
from forkviz.lazy.patterns import regex
from forkviz.text import clipped

__all__ = ["can_be_named", "common_root", "digest", "name_inside", "place_inside", "read_inside"]

#: What no name may have: a drive, a backslash, which Windows takes for a slash, a NUL, controls.
_NEVER = regex(r"[\\\0-\x1f]|^[A-Za-z]:")
_LONGEST = 4096
#: Characters of a name that an error shows.
_SHOWN = 100


def common_root(files: list[Path]) -> Path:
    """The folder that all *files* are in or below."""
    return Path(os.path.commonpath([os.path.abspath(file.parent) for file in files]))


def name_inside(root: Path, file: Path) -> str:
    """The name of *file* from *root*.  Raises NotWritten where it is outside of it."""
    try:
        name = Path(os.path.abspath(file)).relative_to(os.path.abspath(root)).as_posix()
    except ValueError:
        raise NotWritten(f"{file} is outside {root}: nothing was written") from None
    place_inside(root, name)
    return name


def place_inside(root: Path, name: str) -> Path:
    """The place of what is called *name* from *root*; it need not be there.

    Raises NotWritten where the name leads out of the root, or through a link.
    """
    parts = PurePosixPath(name).parts
    odd = not parts or _NEVER.search(name) or len(name) > _LONGEST or name != "/".join(parts)
    if odd or ".." in parts or not can_be_named(name):
        raise NotWritten(f"{clipped(name, _SHOWN)!r} is not a name in {root}: nothing was written")
    full = os.path.realpath(root)
    place = os.path.join(full, *parts)
    if os.path.normcase(os.path.realpath(place)) != os.path.normcase(place):
        raise NotWritten(f"{name} leads through a link in {root}: nothing was written")
    return Path(place)


def can_be_named(name: str) -> bool:
    """Whether a file may have the path *name*: no NUL, and nothing that no encoding has."""
    if "\0" in name:
        return False
    try:
        os.fsencode(name)
    except UnicodeEncodeError:  # half of a surrogate pair
        return False
    return True


def read_inside(root: Path, name: str) -> bytes | None:
    """The bytes of the regular file *name* of *root*; None where nothing is.

    Raises NotWritten for what can't be read or is no regular file, TooLarge for more than is moved.
    """
    place = place_inside(root, name)
    try:
        found = os.lstat(place)
        if not stat.S_ISREG(found.st_mode):
            raise NotWritten(f"{place} is not a file: nothing was written")
        limits.check("moved", found.st_size, file=str(place))
        with open(place, "rb") as stream:
            return stream.read(found.st_size + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise NotWritten(f"{place} can't be read: {error.strerror}: nothing was written") from None


def digest(data: bytes) -> str:
    """The SHA-256 of *data*, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
