"""Region: a run of pages that share one allocation, one state and one protection."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from forkviz.core.address import hex_, size_text
from forkviz.core.text import clipped

__all__ = [
    "Kind", "Region", "Source", "State", "Use", "basename", "is_of_windows", "made", "module_key",
    "module_stem",
]  # fmt: skip


class State(StrEnum):
    """What Windows has promised for the pages (MEM_FREE, MEM_RESERVE, MEM_COMMIT)."""

    FREE = "free"
    RESERVED = "reserved"
    COMMITTED = "committed"


class Kind(StrEnum):
    """What backs the pages (MEM_PRIVATE, MEM_MAPPED, MEM_IMAGE); NONE for free ones."""

    NONE = "none"
    PRIVATE = "private"
    MAPPED = "mapped"
    IMAGE = "image"


class Source(StrEnum):
    """How far a region can be trusted."""

    OBSERVED = "observed"  # a tool reported it
    DERIVED = "derived"  # computed from what was observed
    ASSUMED = "assumed"  # no source has it; it stands in for something unknown
    SIMULATED = "simulated"  # the engine's own doing


class Use(StrEnum):
    """What the pages are for, as far as anybody can tell."""

    UNKNOWN = "unknown"
    IMAGE = "image"  # an executable or DLL, loaded for good
    FILE = "file"  # a file mapped as data
    STACK = "stack"
    HEAP = "heap"
    SHARED = "shared"  # a section shared between processes
    SYSTEM = "system"  # PEB, TEB, shared user data
    RESERVATION = "reservation"  # reserve_space: kept for a DLL_LOAD
    BLOCK = "block"  # reserve_at: keeps the loader out of a hole
    INTERIM = "interim"  # a DLL mapped without its imports, to see where it lands
    INJECTED = "injected"  # something foreign that took the place


class Region(NamedTuple):
    """``[start, end)`` of one allocation, in one state.

    start, end: addresses, page-aligned where Windows reported them.
    allocation: base of the VirtualAlloc, view or image that the pages belong to.
    protect: as the source writes it (``r-xp``, ``PAGE_READWRITE``), or "".
    name: module path, ``[stack (tid 1004)]``, or "".
    line: 1-based line of the file that it was read from, 0 where there is none.
    """

    start: int
    end: int
    state: State = State.COMMITTED
    kind: Kind = Kind.PRIVATE
    allocation: int = -1
    protect: str = ""
    name: str = ""
    use: Use = Use.UNKNOWN
    source: Source = Source.OBSERVED
    line: int = 0

    @property
    def size(self) -> int:
        """Bytes."""
        return self.end - self.start

    @property
    def base(self) -> int:
        """The allocation's base; the region's own start where none is known."""
        return self.start if self.allocation < 0 else self.allocation

    @property
    def title(self) -> str:
        """The last part of the name, or what the region is, for a label."""
        if self.name:
            return self.name if self.name.startswith("[") else basename(self.name)
        return str(self.use if self.use is not Use.UNKNOWN else self.kind)

    def __contains__(self, address: object) -> bool:
        """Whether *address* is one of its bytes'; TypeError for what is no address."""
        if not isinstance(address, int):
            raise TypeError(f"a region contains addresses, not a {type(address).__name__}")
        return self.start <= address < self.end

    def __repr__(self) -> str:
        name = f" {clipped(self.name, 300)}" if self.name else ""
        return (
            f"<Region {hex_(self.start)}-{hex_(self.end)} {self.state} {self.kind}{name}"
            f" ({size_text(self.size)})>"
        )


#: made(Region, fields): a named tuple of all its fields, in half the time that its class takes.
made = tuple.__new__


def basename(path: str) -> str:
    """The last component of a Windows or POSIX path."""
    return path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def is_of_windows(path: str) -> bool:
    """Whether a module at *path* is Windows' own; Wine keeps its in folders like x86_64-windows."""
    folders = path.replace("\\", "/").lower()
    return "/windows/" in folders or "-windows/" in folders


@lru_cache(maxsize=8192)
def module_key(path: str) -> str:
    """What tells modules apart: the file name, upper and lower case alike."""
    return basename(path).lower()


def module_stem(path: str) -> str:
    """The same without an extension, which ``lm`` and some lists leave out."""
    return module_key(path).removesuffix(".dll").removesuffix(".exe")
