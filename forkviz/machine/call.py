"""Call: one Win32 call of the child, what it was made for, and what came of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, Protocol

from forkviz.core.delta import NOTHING
from forkviz.machine.event_facts import (
    AttachedDlls,
    ChildDelta,
    DllName,
    Lane,
    Sentence,
    Word,
    event,
)

__all__ = ["BlockRule", "Call", "Run", "Why", "Win32"]


class Win32(StrEnum):
    """The calls that the child's reload makes."""

    ALLOC = "VirtualAlloc"
    FREE = "VirtualFree"
    QUERY = "VirtualQuery"
    LOAD_EX = "LoadLibraryEx"  # with DONT_RESOLVE_DLL_REFERENCES
    LOAD = "LoadLibrary"
    FREE_LIBRARY = "FreeLibrary"


class Why(StrEnum):
    """What a call is made for."""

    PROTECT = "protect"  # reserve_space: keep the DLL's place for it
    UNPROTECT = "unprotect"  # give the place back just before the DLL is loaded there
    TRIAL = "trial"  # map without imports, to see where the loader puts it
    UNMAP_TRIAL = "unmap-trial"  # it landed wrong: take it away again
    LOOK = "look"  # reserve_at: how far does the hole go?
    BLOCK = "block"  # reserve_at: fill the hole, so that the loader goes elsewhere
    UNBLOCK = "unblock"  # release_at: the recursion unwinds
    UNMAP_INTERIM = "unmap-interim"  # it landed right: make room for the real load
    LOW_LOOK = "low-look"  # the low 4 MiB: what is there?
    LOW_BLOCK = "low-block"  # the low 4 MiB: keep it from everybody
    MAKE_ROOM = "make-room"  # a reservation that begins where a shared region is to be goes
    KEEP = "keep"  # load what is mapped on trial: its entry point is not run
    REAL = "real"  # load it for good, with its imports and its entry point


class BlockRule(StrEnum):
    """How reserve_at cuts the hole, so as not to take the target itself."""

    WHOLE = "whole"  # the target is not in it: from here to the end of the hole
    UP_TO = "up-to"  # the target starts in it: stop at the target's base
    PAST = "past"  # the target reaches into it from below: start at the target's end


@event(
    key="Call",
    lane=Lane.CALL,
    about=("name", "why", "dll"),
    decides=lambda call: call.why is Why.PROTECT and call.failed,
    wrong=lambda call: call.failed,
)
class Call(NamedTuple):
    """One Win32 call of the child and what came of it.

    dll: on whose behalf, None where it is for none.  address, size: the caller's own arguments,
    unrounded; None where the call has none.  result: address or handle, 0 for failure, 1 where
    only success counts: Windows' own answers.
    end, state, protect: of the run that VirtualQuery reports (``free``, ``reserve``, ``commit``;
    AllocationProtect), None for other calls and where there is none.
    error: GetLastError, 0 for success.  delta: what it changed in the child.
    attached: of a load, the DLLs whose entry points ran, in the order in which they ran.
    """

    name: Win32
    why: Why
    dll: DllName | None
    address: int | None = None
    size: int | None = None
    result: int = 0
    end: int | None = None
    state: Word | None = None
    protect: Sentence | None = None
    error: int = 0
    delta: ChildDelta = NOTHING
    attached: AttachedDlls = ()

    @property
    def failed(self) -> bool:
        """Whether Windows refused."""
        return self.result == 0


class Run(Protocol):
    """The Call that answers a VirtualQuery: if it did not fail, a run of like pages.

    A view of the same value, for the machine that asked: what it reads here is there.
    """

    result: int
    end: int
    state: str
    protect: str | None
    error: int
    failed: bool
