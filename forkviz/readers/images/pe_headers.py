"""pe_headers: what an Image takes from a PE file, whichever way its headers were read."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["PeHeaders"]


class PeHeaders(NamedTuple):
    """Fields of the headers as they are in the file, and the names of the imported DLLs.

    data, bss: start and end from the base of the sections ``.data`` and ``.bss``, (0, 0) where
    there is none that lies in the image.  GNU ld gives what a fork copies sections of its own.
    """

    machine: int
    base: int
    size_of_image: int
    dll_flags: int
    coff_flags: int
    imports: tuple[str, ...]
    data: tuple[int, int]
    bss: tuple[int, int]
