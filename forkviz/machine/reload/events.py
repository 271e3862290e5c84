"""Events of the reload: the calls of load_after_fork_impl, what it compares, and what it blocks."""

from __future__ import annotations

from typing import NamedTuple

from forkviz.machine.call import BlockRule
from forkviz.machine.event_facts import DllName, DllNames, Lane, OutsideNames, event

__all__ = [
    "BlockChosen",
    "Compared",
    "FrameEntered",
    "FrameLeft",
    "Planned",
    "ReloadEvent",
    "Skipped",
]


@event(key="FrameEntered", lane=Lane.FRAME, about=("dll",))
class FrameEntered(NamedTuple):
    """load_after_fork_impl is called for *dll* and all after it; *retries* is how deep it is."""

    dll: DllName
    retries: int


@event(key="FrameLeft", lane=Lane.FRAME, about=("dll",))
class FrameLeft(NamedTuple):
    """The call for *dll* returns; *block* is what it had reserved and released, if anything."""

    dll: DllName
    retries: int
    block: int | None


@event(key="Skipped", lane=Lane.OTHER, about=("dll",))
class Skipped(NamedTuple):
    """Step 2 passes over *dll*: the parent has it at its preferred base."""

    dll: DllName
    base: int


@event(
    key="Compared",
    lane=Lane.CHOICE,
    about=("dll", "trial"),
    decides=lambda it: not it.same,
    wrong=lambda it: not it.same,
)
class Compared(NamedTuple):
    """*dll* landed at *got*, and the parent has it at *wanted*.  trial: without its imports."""

    dll: DllName
    wanted: int
    got: int
    trial: bool

    @property
    def same(self) -> bool:
        """Whether it landed where the parent has it."""
        return self.got == self.wanted


@event(key="BlockChosen", lane=Lane.CHOICE, about=("dll",), decides=True)
class BlockChosen(NamedTuple):
    """reserve_at decides what to block, so that *dll* does not land at *here* again.

    free_end: where the hole ends.  start, size: what it will ask for; size may be negative where
    the target's end lies beyond the hole.
    """

    dll: DllName
    here: int
    free_end: int
    start: int
    size: int
    rule: BlockRule


@event(key="Planned", lane=Lane.CHOICE, about=())
class Planned(NamedTuple):
    """``repaired``: the order of the loads, and for each what else would take the image."""

    order: DllNames
    together: OutsideNames


#: What the child decides in its reload, between its calls.
ReloadEvent = FrameEntered | FrameLeft | Skipped | Compared | BlockChosen | Planned
