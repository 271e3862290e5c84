"""image: the PlacedImage of one PE file."""

from __future__ import annotations

from pathlib import Path

from forkviz.core.captures.runtime import RUNTIMES
from forkviz.core.image import DllCharacteristics
from forkviz.core.region import basename
from forkviz.readers.images.pe_file import PeFile, opened_pe
from forkviz.readers.images.pe_fixups import why_fixed
from forkviz.readers.images.pe_imports import imported
from forkviz.readers.images.pe_reach import references
from forkviz.rebase.placed import PlacedImage, Reach

__all__ = ["placed", "read_placed"]

#: The offset of IMAGE_FILE_HEADER.Characteristics where the PE header is at 0x80.
_USUAL_FLAGS = 0x96


def read_placed(path: Path, label: str = "") -> PlacedImage:
    """The PE file at *path*; *label* is what it is called where it runs, else *path* is.

    Whether it is owned goes by its own imports alone; ``read_tree`` knows those of the others,
    too.  Raises BadCapture where it is no PE file, or a malformed one.
    """
    with opened_pe(path) as pe:
        return placed(pe, str(path), label or path.as_posix())


def placed(pe: PeFile, file: str, label: str) -> PlacedImage:
    """The PlacedImage of *pe*, whose bytes are in *file*; *label* as for ``read_placed``."""
    imports = imported(pe)
    names = tuple(dict.fromkeys(one.name.lower() for one in imports))
    fixed = why_fixed(pe)
    runtime = basename(label).lower() in RUNTIMES
    return PlacedImage(
        path=label,
        base=pe.base,
        size=pe.size_of_image,
        file=file,
        bits=pe.bits,
        imports=names,
        characteristics=DllCharacteristics(pe.dll_flags),
        movable=not fixed,
        signed=bool(pe.directory(pe.SECURITY).size),
        reach=tuple(Reach(dll, count) for dll, count in sorted(references(pe, imports).items())),
        runtime=runtime,
        owned=runtime or not RUNTIMES.isdisjoint(names),
        program=not pe.coff_flags & pe.DLL,
        why_fixed=fixed,
        rebase_skips=_rebase_skips(pe),
    )


def _rebase_skips(pe: PeFile) -> bool:
    """Whether rebase takes it for a file without fix-ups.

    It reads the flag where most files have it, wherever the header of this one is, and takes the
    header's offset for a signed number of 16 bits.
    """
    flags = int.from_bytes(pe.read(_USUAL_FLAGS, 2), "little")
    return bool(flags & pe.RELOCS_STRIPPED) or pe.coff - 4 >= 0x8000
