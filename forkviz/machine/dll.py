"""Dll: an entry of the parent's DLL list (Cygwin's ``struct dll``)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forkviz.core.region import Source, basename, module_key

__all__ = ["CYGWIN_DLLS", "Dll", "DllKind"]

#: The runtime's names: a DLL that imports one of them is in the list.
CYGWIN_DLLS = frozenset({"cygwin1.dll", "msys-2.0.dll", "msys-1.0.dll"})


class DllKind(StrEnum):
    """How the DLL came into the parent."""

    LINK = "link"  # DLL_LINK: mapped by the Windows loader before the program runs
    LOAD = "load"  # DLL_LOAD: dlopened; the forkee must load it again
    SELF = "self"  # DLL_SELF: the runtime and the executable; in the list since 3.0
    NATIVE = "native"  # DLL_NATIVE: dlopened, but not Cygwin's; in the list since 3.6.1


@dataclass(frozen=True, slots=True)
class Dll:
    """One DLL, as the parent knows it.

    name: what it goes by in the list, unique but for case: the file name, or, where others have the
    same one, as much of the path as tells them apart (``dlls.names``).  preferred: ImageBase of the
    mapped header.  size: SizeOfImage, bytes.  base: where the parent has it (Cygwin's ``handle``).
    imports: names in import-table order; those that are not in the list are ignored.
    child_base: where the Windows loader put a linked DLL in the child, None for the parent's place.
    path: of the file.  child_path: of the file that the loader found for a linked DLL in the child,
    None for the parent's.  data, data_end, bss, bss_end: RVAs of the bounds of its data and bss.
    dynamic_base: whether ASLR moves it (IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE).
    line: of the parent's map.  headers: where its headers were read, ``images.json:14``.
    source: how far its place and size can be trusted.
    nameless: the list has it under another name, by which nothing finds it (the first entry of the
    first process of a session, 3.0.0 to 3.0.7).  pseudo_relocs: whether an executable has runtime
    pseudo-relocations, which a forkee applies at the parent's address.  registers: whether its
    entry point calls the runtime, as that of every Cygwin DLL does.
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
    child_path: str | None = None
    nameless: bool = False
    pseudo_relocs: bool = True
    registers: bool = True

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
        """What it goes by in tables: the name in lower case."""
        return self.name.lower()

    @property
    def file(self) -> str:
        """The file name: what imports name, and what ``find_by_modname`` compares."""
        return basename(self.name)

    @property
    def file_key(self) -> str:
        """The file name in lower case."""
        return module_key(self.name)
