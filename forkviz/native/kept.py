"""kept: files that were built or fetched once, with the SHA-256 of each noted beside them.

A full disk, a kill or a bad sector leaves a file in the cache that is empty, cut or flipped.  So
each use compares the file with its note first; where the two differ, or where there is no note, the
file is made anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from forkviz.files import replace_bytes

__all__ = ["are_whole", "is_whole", "keep", "note", "note_of"]

#: What the last line of a note names: the lines before it.
_ITSELF = "(this note)"


def note_of(file: Path) -> Path:
    """The note of a file that stands alone: beside it."""
    return file.with_name(f"{file.name}.sha256")


def keep(made: Path, place: Path) -> None:
    """Move *made*, of the same file system, to *place*, and note its digest.

    The note comes first: a reader between the two steps finds a file that differs from it, and
    makes it again.
    """
    replace_bytes(note_of(place), _text({place.name: digest_of(made)}))
    made.replace(place)


def is_whole(file: Path) -> bool:
    """Whether *file* is there and is as its note has it."""
    return are_whole(note_of(file), file.parent, [file.name])


def note(record: Path, folder: Path, names: Iterable[str]) -> None:
    """Write into *record* the digests of the files *names*, which are relative to *folder*."""
    replace_bytes(record, _text({name: digest_of(folder / name) for name in names}))


def are_whole(record: Path, folder: Path, names: Iterable[str] = ()) -> bool:
    """Whether all files that *record* has, *names* among them, are in *folder* as noted."""
    noted = _read(record)
    if not noted or not set(names) <= noted.keys():
        return False
    try:
        return all(digest_of(folder / name) == digest for name, digest in noted.items())
    except OSError:
        return False


def digest_of(file: Path) -> str:
    """Its SHA-256, in hex.  Raises OSError where it can't be read."""
    about = file.stat()
    return _digest(str(file), about.st_mtime_ns, about.st_ctime_ns, about.st_size, about.st_ino)


@lru_cache(maxsize=0x4000)
def _digest(file: str, *about: int) -> str:
    """The same; a file that has not changed since, by what the system says, is read once."""
    with open(file, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _text(digests: dict[str, str]) -> bytes:
    """A note, in the format of ``sha256sum``."""
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items())).encode()
    return lines + f"{hashlib.sha256(lines).hexdigest()}  {_ITSELF}\n".encode()


def _read(record: Path) -> dict[str, str]:
    """What is noted, digests by name; empty where there is no note, or it is not whole."""
    try:
        text = record.read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return {}
    lines = text.splitlines(keepends=True)
    body = "".join(lines[:-1])
    if not lines or lines[-1] != f"{hashlib.sha256(body.encode()).hexdigest()}  {_ITSELF}\n":
        return {}
    rows = (line.rstrip("\n").partition("  ") for line in lines[:-1])
    return {name: digest for digest, _, name in rows}
