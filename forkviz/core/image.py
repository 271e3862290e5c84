"""Image: what the headers of a PE file say, as far as placing it is concerned."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag

from forkviz.core.law.era import Release
from forkviz.core.region import basename

__all__ = ["DllCharacteristics", "Image", "machine_bits"]


class DllCharacteristics(IntFlag):
    """IMAGE_OPTIONAL_HEADER.DllCharacteristics; unknown bits are kept."""

    HIGH_ENTROPY_VA = 0x20
    DYNAMIC_BASE = 0x40
    FORCE_INTEGRITY = 0x80
    NX_COMPAT = 0x100
    NO_ISOLATION = 0x200
    NO_SEH = 0x400
    NO_BIND = 0x800
    APPCONTAINER = 0x1000
    WDM_DRIVER = 0x2000
    GUARD_CF = 0x4000
    TERMINAL_SERVER_AWARE = 0x8000


#: IMAGE_FILE_HEADER.Machine by the name that ``images.json`` uses.
_BITS = {"i386": 32, "amd64": 64, "arm64": 64}


def machine_bits(machine: str) -> int:
    """Width of an address on *machine*; 64 where it is unknown."""
    return _BITS.get(machine, 64)


@dataclass(frozen=True, slots=True)
class Image:
    """A PE file's place in the world.

    path: where it was found, as the source writes it.  preferred: ImageBase.
    size_of_image: SizeOfImage, bytes.  machine: ``i386``, ``amd64``, ``arm64`` or ``0x....``.
    imports: names of the DLLs that it imports, in table order, delay loads left out.
    line: where in the source it stands, 0 where lines mean nothing.  file: that source, "" where
    it is the image itself.  headers: whether they were read; a list of bases has but the place.
    data, bss: start and end of its writable data and of what is zero at first, counted from its
    base; (0, 0) where it has none, or was not read.  version: the release of Cygwin that it is of,
    of the runtime alone, else None.
    """

    path: str
    preferred: int
    size_of_image: int
    machine: str = "amd64"
    dll_characteristics: DllCharacteristics = DllCharacteristics(0)
    relocations_stripped: bool = False
    imports: tuple[str, ...] = ()
    line: int = 0
    data: tuple[int, int] = (0, 0)
    bss: tuple[int, int] = (0, 0)
    file: str = ""
    headers: bool = True
    version: Release | None = None

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return basename(self.path)

    @property
    def bits(self) -> int:
        """32 or 64."""
        return machine_bits(self.machine)

    @property
    def is_executable(self) -> bool:
        """Whether the name says that it starts a process."""
        return self.name.lower().endswith(".exe")
