"""State: where a fork stands after a step: both address spaces, the recursion, each DLL's place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.core.vector import Vector
from forkviz.machine.dll import Dll, DllKind
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
    Why,
    assert_remark,
)
from forkviz.machine.phase import Phase

__all__ = ["Frame", "Place", "Placed", "Progress", "State"]


class Placed(StrEnum):
    """How far a DLL of the parent's list is in the child."""

    WAITING = "not yet"
    RESERVED = "reserved"  # its place is kept for it
    INTERIM = "interim"  # mapped on trial, at the right place
    ELSEWHERE = "elsewhere"  # mapped, at a wrong place
    LOADED = "same place"  # loaded for good where the parent has it
    BLOCKED = "blocked"  # its place is taken


class Place(NamedTuple):
    """A DLL's standing in the child and its base there, None where it has none.

    Where a place is kept for it, that is the reservation's base.
    """

    placed: Placed
    base: int | None = None


class Frame(NamedTuple):
    """A call of load_after_fork_impl that has not returned.

    first: the DLL that it was called for.  current: the one that it is at.  retries: how deep.
    block: what reserve_at reserved for it and it will release, None for nothing yet.
    """

    first: str
    current: str
    retries: int
    block: int | None = None


#: Events that change nothing of a Progress: most of those that are no calls.
_STILL = frozenset(
    {
        BlockChosen, Checked, ChildEnded, Compared, Copied, DepsPopulated, Drifted, FaultStruck,
        Finished, MapsRead, Planned, Replicated, RetryDecided, Skipped, SortPassed,
    }
)  # fmt: skip


class Progress(NamedTuple):
    """Everything in a State but the address spaces; immutable, so a keyframe can share it.

    visited, order: the names that the sort has come to, and those of the sorted list.
    """

    phase: Phase = Phase.P3
    frames: tuple[Frame, ...] = ()
    visited: Vector[str] = Vector()
    order: Vector[str] = Vector()
    places: Vector[Place] = Vector()
    attempt: int = 0

    def after(self, event: Event, dlls: dict[str, tuple[int, Dll]]) -> Progress:
        """What *event* makes of it.  dlls: for each name, its index in ``places`` and itself."""
        if type(event) in _STILL:
            return self
        match event:
            case Call():
                return self._after_call(event, dlls)
            case ChildCreated(attempt=attempt) if attempt > 1:
                return self._new_child(event, dlls)
            case ChildCreated(attempt=attempt):
                return self._replace(attempt=attempt)
            case PhaseEntered(Phase.P3):
                # With forkables the parent sorts before its second child, too.
                return self._replace(phase=Phase.P3, visited=Vector(), order=Vector())
            case PhaseEntered(phase):
                return self._replace(phase=phase)
            case SortVisited(dll, _, again):
                return self if again else self._replace(visited=self.visited.appended(dll))
            case SortAppended(dll, _):
                return self._replace(order=self.order.appended(dll))
            case OrderDecided(_, order):
                return self._replace(order=Vector(order))
            case FrameEntered(dll, retries):
                return self._replace(frames=(*self.frames, Frame(dll, dll, retries)))
            case FrameLeft():
                return self._replace(frames=self.frames[:-1])
            case Aborted(dll=dll):
                return self._placed([(dll, Place(Placed.BLOCKED))], dlls) if dll else self
            case (
                DepsPopulated() | SortPassed() | Skipped() | Compared() | BlockChosen() | Planned()
            ):
                return self
            case FaultStruck() | MapsRead() | Copied() | Checked() | Replicated() | Drifted():
                return self  # what they change in the child is in their deltas
            case ChildEnded() | RetryDecided() | Finished():
                return self
            case _:
                assert_remark(event)
                return self

    def _new_child(self, event: ChildCreated, dlls: dict[str, tuple[int, Dll]]) -> Progress:
        """Everything that the last child had is gone; the sorted list is the parent's."""
        mapped = {r.name: r.start for r in event.delta.added if r.use is Use.IMAGE}
        places = places_at_start([dll for _, dll in dlls.values()], mapped)
        return self._replace(attempt=event.attempt, frames=(), places=places)

    def _after_call(self, call: Call, dlls: dict[str, tuple[int, Dll]]) -> Progress:
        moved: list[tuple[str, Place]] = []
        frames = self.frames
        name = call.dll or ""
        wanted = dlls[name][1].base if name in dlls else None
        match call.why:
            case Why.PROTECT:
                standing = Placed.BLOCKED if call.failed else Placed.RESERVED
                moved.append((name, Place(standing, call.result or None)))
            case Why.UNPROTECT | Why.UNMAP_TRIAL | Why.UNMAP_INTERIM:
                # A module that others hold as well stays where it is.
                if call.why is Why.UNPROTECT or call.delta.removed:
                    moved.append((name, Place(Placed.WAITING)))
            case Why.TRIAL:
                right = call.result == wanted
                standing = Placed.INTERIM if right else Placed.ELSEWHERE
                if call.failed:
                    standing = Placed.BLOCKED
                moved.append((name, Place(standing, call.result or None)))
            case Why.BLOCK if frames and not call.failed:
                frames = (*frames[:-1], frames[-1]._replace(block=call.address))
            case Why.UNBLOCK if frames:
                frames = (*frames[:-1], frames[-1]._replace(block=None))
            case Why.REAL | Why.KEEP if call.failed:
                moved.append((name, Place(Placed.BLOCKED)))
            case Why.REAL | Why.KEEP:
                standing = Placed.LOADED if call.result == wanted else Placed.ELSEWHERE
                moved.append((name, Place(standing, call.result or None)))
                moved += self._dragged_in(call, dlls)
        if frames and call.why in (Why.TRIAL, Why.REAL):
            frames = (*frames[:-1], frames[-1]._replace(current=name))
        changed = self._placed(moved, dlls) if moved else self
        return changed if frames is self.frames else changed._replace(frames=frames)

    def _dragged_in(
        self, call: Call, dlls: dict[str, tuple[int, Dll]]
    ) -> Iterable[tuple[str, Place]]:
        """The DLLs that a LoadLibrary mapped beside the one that it was asked for."""
        for region in call.delta.added:
            if region.name == call.dll or region.name not in dlls or region.use is not Use.IMAGE:
                continue
            right = region.start == dlls[region.name][1].base
            yield region.name, Place(Placed.LOADED if right else Placed.ELSEWHERE, region.start)

    def _placed(
        self, moved: Iterable[tuple[str, Place]], dlls: dict[str, tuple[int, Dll]]
    ) -> Progress:
        places = self.places
        for name, place in moved:
            if name in dlls:
                places = places.with_item(dlls[name][0], place)
        return self._replace(places=places)


def first_progress(dlls: Iterable[Dll], child: AddressSpace) -> Progress:
    """Before the first event: linked DLLs are where the loader put them, the rest is to come."""
    mapped = {r.name: r.start for r in child if r.use is Use.IMAGE}
    return Progress(places=places_at_start(dlls, mapped))


def places_at_start(dlls: Iterable[Dll], mapped: Mapping[str, int]) -> Vector[Place]:
    """Where DLLs are in a child that was just created; *mapped*: its images by name."""
    places = []
    for dll in dlls:
        here = mapped.get(dll.name)
        if dll.kind in (DllKind.LINK, DllKind.SELF) and here:
            places.append(Place(Placed.LOADED if here == dll.base else Placed.ELSEWHERE, here))
        else:
            places.append(Place(Placed.WAITING))
    return Vector(places)


@dataclass(frozen=True, slots=True)
class State:
    """Where the fork stands after event *step*.

    parent, child: their address spaces; the caller's own to change.  progress: the rest.
    names: the DLLs' names, in the order of ``progress.places``.
    """

    step: int
    event: Event
    parent: AddressSpace
    child: AddressSpace
    progress: Progress
    names: tuple[str, ...]

    @property
    def phase(self) -> Phase:
        """Where in the protocol it is."""
        return self.progress.phase

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The recursion, outermost call first."""
        return self.progress.frames

    @property
    def attempt(self) -> int:
        """Which child it is, from 1; 0 before there is one."""
        return self.progress.attempt

    @property
    def order(self) -> tuple[str, ...]:
        """The sorted list, as far as the sort has come."""
        return tuple(self.progress.order)

    @property
    def places(self) -> dict[str, Place]:
        """Each DLL's standing in the child."""
        return dict(zip(self.names, self.progress.places, strict=True))
