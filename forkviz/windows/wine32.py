"""wine32: what lets a Wine of 64 bits run programs of 32: three DLLs that Debian's does not bring.

Such a Wine starts them in its WoW64 mode, if it finds these DLLs for i386 on its path for DLLs and
in its prefix.  ``tools.wine32`` fetches them into the user's cache.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from forkviz.files import replace_bytes
from forkviz.native.build import cache_folder
from forkviz.native.kept import are_whole, digest_of, is_whole, note, note_of

__all__ = [
    "HOW_TO_GET_32_BITS",
    "NO_32_BITS",
    "WINE_DLLS",
    "complete",
    "digests",
    "dlls_folder",
    "found_dlls",
    "lacking",
]

NO_32_BITS = "this Wine runs no 32-bit programs; a scenario with bits = 64 forks here"
HOW_TO_GET_32_BITS = (
    "on Debian, install wine32:i386, or have a clone of forkviz fetch what is lacking: "
    "python -m tools.wine32"
)
WINE_DLLS = ("ntdll.dll", "kernel32.dll", "kernelbase.dll")


def dlls_folder() -> Path:
    """Where they are kept, in ``i386-windows``, as Wine wants it."""
    return cache_folder() / "wine32"


def digests(folder: Path) -> Path:
    """The note of the files in *folder*, which is written when they are all there."""
    return folder / "SHA256SUMS"


def found_dlls() -> Path | None:
    """The folder, if they are all in it, and as they came."""
    folder = dlls_folder()
    names = [f"i386-windows/{name}" for name in WINE_DLLS]
    return folder if are_whole(digests(folder), folder, names) else None


def lacking(prefix: Path, dlls: Path) -> Iterator[tuple[Path, Path]]:
    """Which of them the *prefix* has not, or not as they were put there, and where each goes.

    A file without a note is Wine's own.
    """
    for name in WINE_DLLS:
        place = prefix / "drive_c" / "windows" / "syswow64" / name
        source = dlls / "i386-windows" / name
        if not place.exists() or (
            note_of(place).exists()
            and not (is_whole(place) and digest_of(place) == digest_of(source))
        ):
            yield source, place


def complete(prefix: Path, dlls: Path) -> None:
    """Give the *prefix*, which is made, what it lacks."""
    for source, place in lacking(prefix, dlls):
        place.parent.mkdir(exist_ok=True)
        replace_bytes(place, source.read_bytes())
        note(note_of(place), place.parent, [place.name])
