"""handed: what a page hands to the engine: files by name, which become files in a folder.

Names come from whoever packed them: no part of one leads out of the folder, and no two are one.  A
zip becomes a folder; what it would take to unpack it is looked at first.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from forkviz import limits
from forkviz.arguments.diagnosing import PASTED
from forkviz.core.text import clipped
from forkviz.errors import BadCapture, ForkvizError
from forkviz.site.tree import put_tree

__all__ = ["Handed", "handed", "put_handed"]

#: Characters of a part of a name, and parts of one.
_PART, _PARTS = 120, 12
_ZIP = (b"PK\3\4", b"PK\5\6")


class Handed(NamedTuple):
    """A file: its name, with folders before it where the page knows them, and its bytes."""

    name: str
    data: bytes


def handed(files: Any) -> list[Handed]:
    """The *files* of a message, each ``{name, bytes}``.

    Raises ForkvizError for what is no such message, TooLarge for a file of more than ``limits``
    has, or for more of them.
    """
    if not isinstance(files, Sequence) or not files:
        raise ForkvizError("there is no file")
    found: list[Handed] = []
    whole = 0
    for one in files:
        name, data = (one.get("name"), one.get("bytes")) if isinstance(one, Mapping) else (0, 0)
        if isinstance(data, str):
            data = data.encode("utf-8", "surrogateescape")
        if not isinstance(name, str) or not isinstance(data, bytes | bytearray | memoryview):
            raise ForkvizError("a file has a name and bytes")
        shown = clipped(name, _PART)
        limits.check("given", len(data), file=shown)
        whole += len(data)
        limits.check("given-whole", whole, file=shown)
        limits.check("given-files", len(found) + 1, file=shown)
        found.append(Handed(name, bytes(data)))
    return found


def put_handed(files: Iterable[Handed], folder: Path) -> list[str]:
    """Write *files* into *folder*; the names in it to be read, as the page gave them first.

    Files in folders are read as their outermost folder, a zip as the folder that is in it.  Raises
    BadCapture for a zip that is broken, TooLarge for zips that hold more than ``limits`` has.
    """
    names: dict[str, None] = {}
    free, room = _Free(), _Room()
    put: dict[str, bytes] = {}
    for one in files:
        path = _path(one.name)
        if one.data.startswith(_ZIP):
            packed = dict(_unpacked(one, room))
            root = free.take(_path(path.name.removesuffix(".zip")))
            top = _only_folder(packed)
            for name, data in packed.items():
                put[str(root / name.relative_to(top))] = data
            names[str(root)] = None
            continue
        path = free.take(path)
        put[str(path)] = one.data
        names[path.parts[0]] = None
    put_tree(folder, put)
    return list(names)


def _path(name: str) -> PurePosixPath:
    """*name* as a path within a folder; an odd part of it becomes a plain one."""
    parts = [_part(part) for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
    kept = [part for part in parts if part != ".."][-_PARTS:]
    return PurePosixPath(*kept) if kept else PurePosixPath(PASTED)


def _part(part: str) -> str:
    plain = "".join(c if c.isprintable() and c not in ':*?"<>|' else "_" for c in part)
    stem, dot, end = plain.rpartition(".")
    if len(plain) <= _PART:
        return plain
    # What a file is, some see by the end of its name.
    return stem[: _PART - len(end) - 1] + dot + end if dot and len(end) < 10 else plain[:_PART]


class _Free:
    """The names that are taken: no two are one, and no file stands where a folder is."""

    def __init__(self) -> None:
        self._files: set[PurePosixPath] = set()
        self._folders: set[PurePosixPath] = set()
        self._numbers: dict[PurePosixPath, int] = {}

    def take(self, path: PurePosixPath) -> PurePosixPath:
        """*path*, a part of it numbered where another file, or a folder, has its place."""
        found = PurePosixPath()
        for part in path.parts[:-1]:
            found, number = found / part, 1
            while found in self._files:
                number += 1
                found = found.with_name(_numbered(part, number))
        wanted = found = found / path.name
        while found in self._files or found in self._folders:
            # Of many with one name the last one says where to go on.
            number = self._numbers[wanted] = self._numbers.get(wanted, 1) + 1
            found = wanted.with_name(_numbered(path.name, number))
        self._files.add(found)
        self._folders.update(found.parents)
        return found


def _numbered(part: str, number: int) -> str:
    stem, dot, end = part.rpartition(".")
    return f"{stem} ({number}).{end}" if dot and stem else f"{part} ({number})"


class _Room:
    """What the zips of one message have unpacked so far: files, and their bytes."""

    def __init__(self) -> None:
        self._files = self._bytes = 0

    def take(self, infos: Sequence[zipfile.ZipInfo], file: str) -> None:
        """Room for *infos* of the zip *file*; raises TooLarge where there is none."""
        self._files += len(infos)
        limits.check("given-files", self._files, file=file)
        # As the zip has it: no more of a member is unpacked than it says of itself.
        self._bytes += sum(info.file_size for info in infos)
        limits.check("unpacked", self._bytes, file=file)


def _unpacked(one: Handed, room: _Room) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The files of a zip.  Links in it are files that hold where they lead to."""
    shown = clipped(one.name, _PART)
    try:
        with zipfile.ZipFile(BytesIO(one.data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            room.take(infos, shown)
            free = _Free()
            for info in infos:
                yield free.take(_path(info.filename)), archive.read(info)
    except ForkvizError:
        raise
    except Exception as error:
        # All of it is a stranger's zip: zipfile and what unpacks its members raise a dozen kinds.
        raise BadCapture(
            f"is a zip that can't be unpacked: {error}", file=shown, hint="pack the folder again"
        ) from None
    if not infos:
        raise BadCapture("is a zip without a file", file=shown)


def _only_folder(files: Iterable[PurePosixPath]) -> PurePosixPath:
    """The folder that all *files* are in, "" where there are several."""
    firsts = [path.parts[:-1] for path in files]
    top = []
    for parts in zip(*firsts, strict=False):
        if len(set(parts)) != 1 or parts[0] == "dlls":
            break
        top.append(parts[0])
    return PurePosixPath(*top)
