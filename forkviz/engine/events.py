"""Events: what the engine tells of a fork, a frozen value a step.

An event says what happened and what it changed; ``explain`` puts it into words.  ``wire_name`` and
the field names are the format of a saved trace, so they change only with its schema number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forkviz.core.delta import NOTHING, Delta
from forkviz.engine.phase import Phase

__all__ = [
    "Aborted",
    "BlockChosen",
    "BlockRule",
    "Call",
    "Compared",
    "DepsPopulated",
    "Event",
    "Finished",
    "ForkStarted",
    "FrameEntered",
    "FrameLeft",
    "OrderDecided",
    "PhaseEntered",
    "Skipped",
    "SortAppended",
    "SortVisited",
    "Why",
    "Win32",
]


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
    REAL = "real"  # load it for good, with its imports and its entry point


class BlockRule(StrEnum):
    """How reserve_at cuts the hole, so as not to take the target itself."""

    WHOLE = "whole"  # the target is not in it: from here to the end of the hole
    UP_TO = "up-to"  # the target starts in it: stop at the target's base
    PAST = "past"  # the target reaches into it from below: start at the target's end


@dataclass(frozen=True, slots=True)
class ForkStarted:
    """The fork begins.  policy: its name.  title: the scenario's."""

    policy: str
    title: str


@dataclass(frozen=True, slots=True)
class PhaseEntered:
    """The fork comes to *phase*."""

    phase: Phase


@dataclass(frozen=True, slots=True)
class DepsPopulated:
    """populate_deps found on which DLLs of the list *dll* depends.

    deps: in import-table order.  ignored: imports that are not in the list (Windows' own).
    """

    dll: str
    deps: tuple[str, ...]
    ignored: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SortVisited:
    """topsort_visit reaches *dll* at *depth* (0: from the list).  again: it was visited before."""

    dll: str
    depth: int
    again: bool


@dataclass(frozen=True, slots=True)
class SortAppended:
    """topsort_visit appends *dll* to the new list, at *position* (from 0)."""

    dll: str
    position: int


@dataclass(frozen=True, slots=True)
class OrderDecided:
    """The list as the sort leaves it; the child goes by it.  before: as it was."""

    before: tuple[str, ...]
    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FrameEntered:
    """load_after_fork_impl is called for *dll* and all after it; *retries* is how deep it is."""

    dll: str
    retries: int


@dataclass(frozen=True, slots=True)
class FrameLeft:
    """The call for *dll* returns; *block* is what it had reserved and released, -1 for nothing."""

    dll: str
    retries: int
    block: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """Step 2 passes over *dll*: the parent has it at its preferred base."""

    dll: str
    base: int


@dataclass(frozen=True, slots=True)
class Compared:
    """*dll* landed at *got*, and the parent has it at *wanted*.  trial: without its imports."""

    dll: str
    wanted: int
    got: int
    trial: bool


@dataclass(frozen=True, slots=True)
class BlockChosen:
    """reserve_at decides what to block, so that *dll* does not land at *here* again.

    free_end: where the hole ends.  start, size: what it will ask for; size may be negative where
    the target's end lies beyond the hole.
    """

    dll: str
    here: int
    free_end: int
    start: int
    size: int
    rule: BlockRule


@dataclass(frozen=True, slots=True)
class Call:
    """One Win32 call of the child and what came of it.

    dll: on whose behalf.  address, size: the caller's own arguments, unrounded; -1 where the call
    has none.  result: address or handle, 0 for failure, 1 where only success counts.
    end, state: of the run that VirtualQuery reports (``free``, ``reserve``, ``commit``).
    error: GetLastError, 0 for success.  delta: what it changed in the child.
    """

    name: Win32
    why: Why
    dll: str
    address: int = -1
    size: int = -1
    result: int = 0
    end: int = -1
    state: str = ""
    error: int = 0
    delta: Delta = NOTHING

    @property
    def failed(self) -> bool:
        """Whether Windows refused."""
        return self.result == 0


@dataclass(frozen=True, slots=True)
class Aborted:
    """The child gives up (child_info_fork::abort).

    function: of Cygwin, that found it.  message: as on its stderr.  dll, address, size: what it
    could not have, -1 where it is not about a place.  exit_code: of the child.
    """

    phase: Phase
    function: str
    message: str
    dll: str
    address: int
    size: int
    exit_code: int


@dataclass(frozen=True, slots=True)
class Finished:
    """fork() returns in the parent.  errno: 0 for success.  exit_code: the child's, 0 if it lives.

    parent_text: what the parent's log says, "" for success.
    """

    succeeded: bool
    message: str
    exit_code: int
    errno: int
    parent_text: str


Event = (
    ForkStarted
    | PhaseEntered
    | DepsPopulated
    | SortVisited
    | SortAppended
    | OrderDecided
    | FrameEntered
    | FrameLeft
    | Skipped
    | Compared
    | BlockChosen
    | Call
    | Aborted
    | Finished
)
