"""Dll: an entry of the parent's DLL list (Cygwin's ``struct dll``)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forkviz.core.region import Source, module_key

__all__ = ["CYGWIN_DLLS", "Dll", "DllKind"]

#: The runtime's names: a DLL that imports one of them is in the list.
CYGWIN_DLLS = frozenset({"cygwin1.dll", "msys-2.0.dll", "msys-1.0.dll"})


class DllKind(StrEnum):
    """How the DLL came into the parent."""

    LINK = "link"  # DLL_LINK: mapped by the Windows loader before the program runs
    LOAD = "load"  # DLL_LOAD: dlopened; the forkee must load it again


@dataclass(frozen=True, slots=True)
class Dll:
    """One DLL, as the parent knows it.

    name: file name, unique in a list but for case.  preferred: ImageBase of the mapped header.
    size: SizeOfImage, bytes.  base: where the parent has it (Cygwin's ``handle``).
    imports: names in import-table order; those that are not in the list are ignored.
    child_base: where the Windows loader put a linked DLL in the child, None for the parent's place.
    path: of the file.  data, data_end, bss, bss_end: RVAs of the bounds of its data and bss.
    dynamic_base: whether ASLR moves it (IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE).
    line: of the parent's map.  headers: where its headers were read, ``images.json:14``.
    source: how far its place and size can be trusted.
    What is unknown is None.
    """

    name: str
    kind: DllKind
    preferred: int
    size: int
    base: int
    imports: tuple[str, ...] = ()
    child_base: int | None = None
    path: str | None = None
    data: int | None = None
    dynamic_base: bool = False
    data_end: int | None = None
    bss: int | None = None
    bss_end: int | None = None
    line: int | None = None
    headers: str | None = None
    source: Source = Source.OBSERVED

    @property
    def end(self) -> int:
        """First address after the image in the parent."""
        return self.base + self.size

    @property
    def relocated(self) -> bool:
        """Whether the parent has it elsewhere than it prefers to be."""
        return self.base != self.preferred

    @property
    def key(self) -> str:
        """What ``find_by_modname`` compares: the file name in lower case."""
        return module_key(self.name)
