"""Events: what the machine records of a fork, one frozen value for each step.

An event says what happened and what it changed; ``explain`` puts it into words.  The types and
the field names are the format of a saved trace, so they change only with its schema number.
"""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.delta import NOTHING, Delta
from forkviz.machine.attached import Attached
from forkviz.machine.call import BlockRule, Call, Why, Win32
from forkviz.machine.phase import Phase
from forkviz.machine.sort.events import (
    DepsPopulated,
    OrderDecided,
    SortAppended,
    SortPassed,
    SortVisited,
)

__all__ = [
    "Aborted",
    "Attached",
    "BlockChosen",
    "BlockRule",
    "Call",
    "Checked",
    "ChildCreated",
    "ChildEnded",
    "Compared",
    "Copied",
    "DepsPopulated",
    "Drifted",
    "Event",
    "FaultStruck",
    "Finished",
    "ForkStarted",
    "FrameEntered",
    "FrameLeft",
    "MapsRead",
    "OrderDecided",
    "PhaseEntered",
    "Planned",
    "Printed",
    "Replicated",
    "RetryDecided",
    "Skipped",
    "SortAppended",
    "SortPassed",
    "SortVisited",
    "SyncPoint",
    "Why",
    "Win32",
]


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
class ChildCreated:
    """CreateProcess made a child.  attempt: from 1.  left: what the parent's retry count is.

    delta: from the child before it (that is gone) to this one; empty for the first.
    attached: the linked DLLs whose entry points ran by then, in the order in which they ran.
    """

    attempt: int
    left: int
    delta: Delta = NOTHING
    attached: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class FaultStruck:
    """Something happens to the child that is not the fork's doing.

    kind: as in the scenario's ``[[fault]]``.  text: in words.  lethal: the child dies of it.
    """

    kind: str
    phase: Phase
    text: str
    lethal: bool = False
    delta: Delta = NOTHING


@dataclass(frozen=True, slots=True)
class MapsRead:
    """Both maps were read again while the processes waited, and are not what they were.

    parent, delta: what somebody changed meanwhile in the parent, and in the child.
    """

    parent: Delta = NOTHING
    delta: Delta = NOTHING


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """*who* sets the event *handle*; *name* is the point that it has come to."""

    who: str
    name: str
    handle: str


@dataclass(frozen=True, slots=True)
class Copied:
    """Memory goes from parent to child.  way: ``pulled`` by the child, ``pushed`` by the parent.

    what: ``cygheap``, ``user heap``, ``stack``, ``linked dll data and bss`` … dll: whose, or "".
    """

    way: str
    what: str
    dll: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """The child compares an address of its own with its parent's.  what: of which thing."""

    what: str
    dll: str
    parent: int
    child: int

    @property
    def same(self) -> bool:
        """Whether they agree."""
        return self.parent == self.child


@dataclass(frozen=True, slots=True)
class Replicated:
    """The child makes one of the parent's regions at the same place (heaps, mmaps, the main stack).

    end: of what it makes, or, where it can't, of what it needs at the least.  error: GetLastError
    where it can't, else 0.  asked: the end that it asked for at first, -1 where that is *end*.
    """

    what: str
    start: int
    end: int
    ok: bool
    error: int = 0
    delta: Delta = NOTHING
    asked: int = -1


@dataclass(frozen=True, slots=True)
class Drifted:
    """Something that is not the fork's business is elsewhere in the child than in the parent."""

    name: str
    use: str
    parent: int
    child: int


@dataclass(frozen=True, slots=True)
class Planned:
    """``repaired``: the order of the loads, and for each what else would take the image."""

    order: tuple[str, ...]
    together: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Aborted:
    """The child gives up (child_info_fork::abort).

    function: of Cygwin, that found it.  message: what it says, or would say.  dll, address, size:
    what it could not have, -1 where it is not about a place.  exit_code: of the child.
    """

    phase: Phase
    function: str
    message: str
    dll: str
    address: int
    size: int
    exit_code: int


@dataclass(frozen=True, slots=True)
class Printed:
    """*who* writes *text*.

    where: ``stderr``, its standard error, which strace logs as well; ``strace``, that log alone.
    """

    who: str
    text: str
    where: str = "stderr"


@dataclass(frozen=True, slots=True)
class ChildEnded:
    """The child is gone.  clean: by its own decision.  destructors: whether DLLs' were run."""

    exit_code: int
    clean: bool
    destructors: bool


@dataclass(frozen=True, slots=True)
class RetryDecided:
    """The parent has seen the child end, and decides.  left: of the count.  why: in words."""

    exit_code: int
    retry: bool
    left: int
    why: str


@dataclass(frozen=True, slots=True)
class Finished:
    """fork() returns in the parent.  errno: 0 for success.  exit_code: the child's, 0 if it lives.

    parent_text: what the parent's log says, "" for success.  attempts: children that were made.
    """

    succeeded: bool
    message: str
    exit_code: int
    errno: int
    parent_text: str
    attempts: int = 1


Event = (
    ForkStarted
    | PhaseEntered
    | DepsPopulated
    | SortVisited
    | SortPassed
    | SortAppended
    | OrderDecided
    | FrameEntered
    | FrameLeft
    | Skipped
    | Compared
    | BlockChosen
    | Call
    | ChildCreated
    | FaultStruck
    | MapsRead
    | SyncPoint
    | Copied
    | Checked
    | Replicated
    | Drifted
    | Planned
    | Aborted
    | Printed
    | ChildEnded
    | RetryDecided
    | Finished
)
