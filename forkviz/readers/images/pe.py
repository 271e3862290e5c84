"""PE files: the headers and the names of the imported DLLs, of one file or of a folder of them.

Nearly every file is usual, and takes a tenth of a millisecond (``pe_usual``); pefile reads the
headers of what is odd (``pe_odd``).  The import descriptors are followed through the section table.
Delay-loaded DLLs are left out: fork does not load them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from forkviz import limits
from forkviz.core.captures.runtime import RUNTIMES
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.image import DllCharacteristics, Image
from forkviz.core.law.era import Release
from forkviz.core.region import basename
from forkviz.errors import BadCapture
from forkviz.readers.base.signature import is_pe
from forkviz.readers.images.pe_odd import odd_headers
from forkviz.readers.images.pe_usual import usual_headers

__all__ = ["Progress", "holds_pe", "read_pe", "read_pe_folder", "version_in"]

#: Called with how many files are done and how many there are.
Progress = Callable[[int, int], None]

_MACHINES = {0x14C: "i386", 0x8664: "amd64", 0xAA64: "arm64"}
_RELOCATIONS_STRIPPED = 0x1

#: What a runtime's file says of itself: 3000 and 7 are 3.0.7.
_RUNTIME = re.compile(rb"%%% Cygwin dll major: (\d{4,5})\s+%%% Cygwin dll minor: (\d{1,4})\b")
#: Bytes of a runtime's file that are searched for it.
_RUNTIME_MAX = 64 << 20
#: How many of the files that were left out a caveat names.
_NAMED = 5


def holds_pe(folder: Path) -> bool:
    """Whether a PE file is in *folder* or in one of the folders in it."""
    return any(is_pe(path) for path in _walk(folder))


def read_pe(path: Path, label: str = "") -> Image:
    """The headers and imports of the PE file at *path*; *label* is its path in the Image.

    Raises BadCapture where it is no PE file, or its headers or imports contradict themselves.
    """
    try:
        with path.open("rb", buffering=0) as stream:
            size = os.fstat(stream.fileno()).st_size
            return _image(stream, size, str(path), label or path.name)
    except OSError as error:
        raise BadCapture(f"can't be read: {error.strerror}", file=str(path)) from None


def read_pe_folder(
    folder: Path, progress: Progress | None = None
) -> tuple[tuple[Image, ...], tuple[Caveat, ...]]:
    """The images of the PE files in *folder* and the folders in it, by path, and caveats.

    Paths are relative to *folder*, with ``/``.  What is no PE file, or a broken one, is left out
    and said so.  Links to folders are not followed.
    """
    files = _walk(folder)
    images: list[Image] = []
    other: list[str] = []
    broken: list[Caveat] = []
    for done, path in enumerate(files):
        if progress is not None:
            progress(done, len(files))
        name = path.relative_to(folder).as_posix()
        if not is_pe(path):
            other.append(name)
            continue
        try:
            images.append(read_pe(path, name))
        except BadCapture as error:
            broken.append(caveat(CaveatKind.LEFT_OUT, name=name, reason=error.what))
    if progress is not None:
        progress(len(files), len(files))
    caveats = broken[:_NAMED]
    if len(broken) > _NAMED:
        caveats.append(caveat(CaveatKind.MORE_LEFT_OUT, count=len(broken) - _NAMED))
    if other:
        more, names = int(len(other) > _NAMED), tuple(other[:_NAMED])
        count = len(other)
        caveats.append(caveat(CaveatKind.NO_PE_FILES, count=count, names=names, more=more))
    return tuple(images), tuple(caveats)


def _walk(folder: Path) -> list[Path]:
    """The files below *folder*, sorted, so that the order is the same everywhere."""
    found: list[Path] = []
    for root, folders, files in os.walk(folder):
        folders.sort()
        found += [Path(root, name) for name in files]
        limits.check("images", len(found), file=str(folder))
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def _image(stream: BinaryIO, size: int, file: str, label: str) -> Image:
    told = usual_headers(stream, size, file)
    if told is None:
        stream.seek(0)
        told = odd_headers(stream, size, file)
    version = None
    if basename(label).lower() in RUNTIMES:
        stream.seek(0)
        version = version_in(stream.read(_RUNTIME_MAX))
    return Image(
        label,
        told.base,
        told.size_of_image,
        _MACHINES.get(told.machine) or f"{told.machine:#06x}",
        DllCharacteristics(told.dll_flags),
        bool(told.coff_flags & _RELOCATIONS_STRIPPED),
        told.imports,
        data=told.data,
        bss=told.bss,
        version=version,
    )


def version_in(data: bytes) -> Release | None:
    """The release that the bytes of a runtime's file say they are of, or None."""
    found = _RUNTIME.search(data)
    if found is None:
        return None
    major, minor = int(found[1]), int(found[2])
    return major // 1000, major % 1000, minor
