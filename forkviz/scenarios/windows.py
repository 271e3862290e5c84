"""Loader and Fault: what a scenario says of the Windows that it happens under."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from forkviz.core.address import SLOT, hex_, size_text
from forkviz.machine.phase import Phase
from forkviz.machine.system import System

if TYPE_CHECKING:
    from random import Random

__all__ = ["NEEDS_DLL", "Aslr", "Fault", "FaultKind", "Loader", "Placement"]


class Placement(StrEnum):
    """Where a DLL goes whose preferred base is taken."""

    LOWEST = "lowest"  # Windows without ASLR, and Wine
    HIGHEST = "highest"  # top-down
    RANDOM = "random"  # anywhere that it fits, drawn anew for each load


class Aslr(StrEnum):
    """When the bases of DLLs with DYNAMIC_BASE are drawn."""

    NONE = "none"
    BOOT = "boot"  # once: parent and child agree, unless the place is taken
    PROCESS = "process"  # for each process


@dataclass(frozen=True, slots=True)
class Loader:
    """The modelled Windows loader.

    seed: of every draw.  rewrites_header: whether a mapped image shows the base that ASLR drew for
    it in place of the one on disk, so that the move does not show.  system: Windows or Wine, which
    end a child that crashes as cygwin1.dll attaches with different codes.  entropy: bits of a base
    that ASLR draws, so that a DLL has at most 2**entropy places, the lowest ones; None for as many
    as there are.
    """

    placement: Placement = Placement.LOWEST
    aslr: Aslr = Aslr.NONE
    seed: int = 0
    rewrites_header: bool = False
    system: System = System.WINDOWS
    entropy: int | None = None

    def draw(self, *what: object) -> Random:
        """A source of chance for one purpose: the same purpose and seed, the same draws."""
        from random import Random  # which most scenarios do without

        return Random("/".join(map(str, (self.seed, *what))))

    def aslr_base(self, key: str, attempt: int, low: int, top: int, size: int) -> int:
        """Where ASLR wants the DLL *key* in the child of *attempt*, within ``[low, top)``."""
        when = attempt if self.aslr is Aslr.PROCESS else "boot"
        slots = max((top - size - low) // SLOT, 1)
        if self.entropy is not None:
            slots = min(slots, 1 << self.entropy)
        return low + self.draw("aslr", key, when).randrange(slots) * SLOT


class FaultKind(StrEnum):
    """What can happen to a child that is not the fork's doing."""

    INJECT = "inject"  # an injected DLL takes a range
    HEAP = "heap"  # a Windows heap grows
    STACK = "stack"  # somebody starts a thread
    TEB = "teb"  # the TEB or PEB is elsewhere
    ENTRY_ALLOCATES = "entry-allocates"  # a DLL's entry point takes memory
    DRAGS_IN = "drags-in"  # a DLL brings a foreign one along
    WRONG_SIZE = "wrong-size"  # the file on disk has another SizeOfImage than the parent's
    LOAD_FAILS = "load-fails"  # LoadLibrary fails
    KILL = "kill"  # the child is killed
    DESTRUCTOR = "destructor"  # a DLL's destructor crashes in a forkee
    ALLOCA = "alloca"  # a stack trace crashes, for a function in the chain used alloca


#: Faults that are about one DLL; they strike when it is loaded, whatever the phase.
NEEDS_DLL = frozenset(
    {
        FaultKind.ENTRY_ALLOCATES,
        FaultKind.DRAGS_IN,
        FaultKind.WRONG_SIZE,
        FaultKind.LOAD_FAILS,
        FaultKind.DESTRUCTOR,
    }
)

#: Faults of what a child runs last, after api_fatal's text, with what that is.
AT_THE_END: dict[str, str] = {FaultKind.DESTRUCTOR: "destructors", FaultKind.ALLOCA: "stack trace"}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong.

    phase: when it strikes (those of a DLL strike when it is loaded, those of a child's end when it
    ends).  attempt: in which child, 0 for each.  start: where, None for the lowest free place (of a
    range), or for the DLL's own
    preference.  size: bytes.  dll: which DLL it is about, or "".  name: of what comes.
    exit_code: what a killed child ends with.
    """

    kind: FaultKind
    phase: Phase = Phase.C1
    attempt: int = 0
    start: int | None = None
    size: int = SLOT
    dll: str = ""
    name: str = ""
    exit_code: int = 0xC0000005

    def concerns(self, attempt: int) -> bool:
        """Whether it strikes in the child of *attempt*."""
        return self.attempt in (0, attempt)

    @property
    def text(self) -> str:
        """All of it that counts, in a few words."""
        words = [str(self.kind)]
        if self.dll:
            words.append(f"of {self.dll}")
        if self.kind is FaultKind.KILL:
            words.append(f"with {hex_(self.exit_code)}")
        elif self.kind is not FaultKind.LOAD_FAILS and self.kind not in AT_THE_END:
            words += [f"at {hex_(self.start)}"] if self.start is not None else []
            words.append(f"({size_text(self.size)})")
        if self.kind not in NEEDS_DLL and self.kind not in AT_THE_END:
            words.append(f"in {self.phase.name}")
        words.append(f"of child {self.attempt}" if self.attempt else "of each child")
        return " ".join(words) + (f": {self.name}" if self.name else "")
