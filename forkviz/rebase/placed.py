"""placed: a PE file as far as a plan and a check need it, and what it must stay near."""

from __future__ import annotations

from dataclasses import dataclass, field

from forkviz.core.address import SLOT
from forkviz.core.image import DllCharacteristics
from forkviz.core.region import basename

__all__ = ["PlacedImage", "Reach"]


@dataclass(frozen=True, slots=True)
class Reach:
    """References of 32 bits to data of another DLL (runtime pseudo-relocations, version 2).

    dll: its file name in lower case.  count: how many.  An image and that DLL must stay within
    2 GiB of each other; the limit is in the file, and most files have none.
    """

    dll: str
    count: int


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """One PE file, as far as moving it is concerned.

    file: its path on this machine, "" where only a list has it.  path: what it is called where it
    runs (``/usr/bin/cygpng16-16.dll``).  base: ImageBase.  size: SizeOfImage, bytes.
    bits: 32 or 64.  imports: file names of the DLLs that it imports, in lower case.
    movable: whether it has fix-ups.  signed: whether it carries a signature, which a move breaks.
    reach: what it must stay near.  runtime: whether it is cygwin1.dll or msys-2.0.dll itself.
    owned: whether it reaches the runtime by imports, or is the runtime; guests are not.
    named: whether the user named it, so that it is judged whatever it imports.
    program: whether it is no DLL: each program has a process of its own.
    why_fixed: why it is not movable, "" where it is, or that is not known.
    rebase_skips: whether Cygwin's rebase passes it over, so that no command of it moves the file.
    home: where the database of its root has it, None where it has no row for it.
    """

    path: str
    base: int
    size: int
    file: str = ""
    bits: int = 64
    imports: tuple[str, ...] = ()
    characteristics: DllCharacteristics = DllCharacteristics(0)
    movable: bool = True
    signed: bool = False
    reach: tuple[Reach, ...] = ()
    runtime: bool = False
    owned: bool = True
    named: bool = False
    program: bool = False
    why_fixed: str = ""
    rebase_skips: bool = False
    home: int | None = None
    line: int = field(default=0, compare=False)

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return basename(self.path)

    @property
    def start(self) -> int:
        """The first byte of its first slot."""
        return self.base // SLOT * SLOT

    @property
    def end(self) -> int:
        """The end of its last slot: Windows gives a place out in slots of 64 KiB."""
        return -(-(self.base + self.size) // SLOT) * SLOT

    @property
    def is_only_one(self) -> bool:
        """Whether a process has only one of its kind, so that two never meet: a program, a runtime.

        A program never meets a runtime, either: it would be in an arena.
        """
        return self.program or self.runtime

    @property
    def dynamic_base(self) -> bool:
        """Whether the file lets Windows choose another place."""
        return bool(self.characteristics & DllCharacteristics.DYNAMIC_BASE)
