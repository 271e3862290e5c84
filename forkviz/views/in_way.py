"""in_way: which regions of the child are in the way of what a step asks for and does not get."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple

from forkviz.core.occupants import asked_range, occupants
from forkviz.core.region import Region
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Copied,
    DepsPopulated,
    Drifted,
    Event,
    FaultStruck,
    Finished,
    FrameEntered,
    FrameLeft,
    MapsRead,
    OrderDecided,
    PhaseEntered,
    Planned,
    Replicated,
    RetryDecided,
    Skipped,
    SortAppended,
    SortPassed,
    SortVisited,
    Win32,
    assert_remark,
)

__all__ = ["InWay", "Wanted"]

#: winerror.h: ERROR_NOT_ENOUGH_MEMORY, ERROR_INVALID_ADDRESS.  A load that fails of these has found
#: no room; all other errors of a load are not about a place.
_NO_ROOM = frozenset({8, 487})
#: ERROR_INVALID_PARAMETER: the range itself makes no sense, whoever has it.
_NO_RANGE = 87


class Wanted(NamedTuple):
    """``[start, end)``, which was refused; by a DLL for itself, "" where for something else."""

    start: int
    end: int
    dll: str = ""


class InWay:
    """Goes along with a trace, event by event."""

    def __init__(self, dlls: Mapping[str, Dll]) -> None:
        """*dlls*: those of the list, by name."""
        self._dlls = dlls
        self._listed = DllNames(dlls.values())
        self._before: Event | None = None
        self._last: Wanted | None = None

    @property
    def wanted(self) -> Wanted | None:
        """What the last event asked for and did not get; None if it got it, or asked for none."""
        return self._last

    def after(self, event: Event, child: AddressSpace) -> tuple[Region, ...]:
        """What is in the way at *event*, the next one; *child* as it is after it.

        Empty where the step gets what it asks for, or fails of something else than a place.  A
        DLL's own image is not in the way where the DLL is to be.
        """
        wanted = self._last = self._wanted(event)
        self._before = event
        if wanted is None:
            return ()
        dll = self._dlls.get(wanted.dll)
        return occupants(
            child,
            wanted.start,
            wanted.end,
            partial(self._listed.is_image, dll) if dll is not None else None,
        )

    def _wanted(self, event: Event) -> Wanted | None:
        match event:
            case Call() if event.failed:
                return self._refused(event)
            case Compared(dll=name, wanted=wanted, got=got) if got != wanted:
                return self._place(name)
            case Checked(dll=name) if not event.same:
                return self._place(name)
            case Replicated(start=start, end=end, ok=False):
                return Wanted(*asked_range(start, end - start))
            case Aborted(dll=name, address=int(start), size=int(size)) if size > 0:
                if isinstance(self._before, Call) and self._before.failed:
                    return self._refused(self._before)  # it gives up because of that call
                place = self._place(name)
                if place is not None and place.start == start:
                    return place
                return Wanted(*asked_range(start, size))
            case Call() | Compared() | Checked() | Replicated() | Aborted():
                return None  # it got what it wanted, or it is about no place
            case (
                PhaseEntered() | ChildCreated() | FaultStruck() | MapsRead() | Copied() | Drifted()
            ):
                return None
            case FrameEntered() | FrameLeft() | Skipped() | BlockChosen() | Planned():
                return None
            case ChildEnded() | RetryDecided() | Finished():
                return None
            case DepsPopulated() | SortVisited() | SortPassed() | SortAppended() | OrderDecided():
                return None
            case _:
                assert_remark(event)
                return None

    def _refused(self, call: Call) -> Wanted | None:
        start, size = call.address, call.size
        if start is not None and size and call.error != _NO_RANGE:
            return Wanted(*asked_range(start, size))
        if call.name in (Win32.LOAD, Win32.LOAD_EX) and call.error in _NO_ROOM:
            return self._place(call.dll)
        return None

    def _place(self, name: str | None) -> Wanted | None:
        dll = self._dlls.get(name or "")
        return Wanted(*asked_range(dll.base, dll.size), dll.name) if dll else None
