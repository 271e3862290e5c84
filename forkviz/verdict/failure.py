"""failure: what a fork fails of, as its trace shows: step, DLL, place, and who has that."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from forkviz.core.occupants import asked_range, occupants, slots
from forkviz.core.region import Region, Use, module_key
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.event_facts import facts_of
from forkviz.machine.events import (
    Aborted,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Event,
    FaultStruck,
    PhaseEntered,
    Replicated,
)
from forkviz.machine.phase import Phase
from forkviz.machine.protocol.program import is_program
from forkviz.traces.event_deltas import delta_of
from forkviz.traces.state import Placed, State
from forkviz.traces.trace import Trace

__all__ = ["OWN_DOING", "TraceFailure", "began", "failure_of", "first_there", "holders"]

#: What the fork itself puts into the child, and takes away again: in the way of nothing for long.
OWN_DOING = frozenset({Use.RESERVATION, Use.BLOCK, Use.INTERIM})


class TraceFailure(NamedTuple):
    """What the last child fails of.

    step: at which step of the trace.  dll: which DLL can't be where it is to be, None where it is
    about none.  wanted: the place, ``[start, end)``, None where it is about no place.  child: the
    child's address space there.  in_way: who has the place in the child.  since: the step from
    which the first of them has it, -1 where the child began with it.  got: where the child has the
    DLL, None for nowhere.  fault: what was done to the child, None for nothing that matters here.

    first: the step at which that child was made.  tried: the last step before *step* that went
    wrong for the same DLL, or the same memory, -1 for none.  own: what the fork itself had put into
    the place at *tried*.  moved: what was compared and is elsewhere, the program or its runtime.
    """

    step: int
    event: Event
    dll: Dll | None
    wanted: tuple[int, int] | None
    child: AddressSpace
    in_way: tuple[Region, ...]
    since: int
    got: int | None
    fault: FaultStruck | None
    first: int
    tried: int
    own: tuple[Region, ...]
    moved: Checked | None


def failure_of(trace: Trace) -> TraceFailure | None:
    """What *trace* fails of; None for a fork that succeeds, or has not ended."""
    step = trace.failure()
    if trace.waits or step < 0:
        return None
    # As it is when the step is taken: one that gives up says no more where the DLL is.
    state, event = trace.state(max(step - 1, 0)), trace.events[step]
    names = DllNames(trace.scenario.dlls)
    dll = _dll(state, event, names)
    wanted = _wanted(event, dll)
    first = _beginning(trace, step)
    tried = _tried(trace, first, step, dll)
    in_way: tuple[Region, ...] = ()
    if wanted is not None:
        own = partial(names.is_image, dll) if dll is not None else None
        found = occupants(state.child, *wanted, own)
        in_way = tuple(region for region in found if region.use not in OWN_DOING)
    return TraceFailure(
        step,
        event,
        dll,
        wanted,
        state.child,
        in_way,
        first_there(trace, first, step, in_way[0]) if in_way else -1,
        _got(state, dll, names),
        _fault(trace, first, step, dll),
        first,
        tried,
        _own(trace, tried, wanted, dll),
        _moved(trace, first, step),
    )


def holders(space: AddressSpace, dll: Dll, names: DllNames) -> tuple[Region, ...]:
    """Who has the place in *space* that *dll* prefers."""
    return occupants(space, *slots(dll.preferred, dll.size), partial(names.is_image, dll))


def first_there(trace: Trace, first: int, step: int, taken: Region) -> int:
    """The step from which on the child made at *first* has *taken* until *step*.

    -1 where it began with it.
    """
    for at in range(step - 1, first, -1):
        delta = delta_of(trace.events[at])
        if _holds(delta.added, taken) and not _holds(delta.removed, taken):
            return at
    return -1


def began(trace: Trace, first: int) -> int:
    """The step at which the child that is made at *first* first does something: its program is
    mapped; *first* itself where no step shows that."""
    for at in range(first, len(trace)):
        event = trace.events[at]
        if isinstance(event, PhaseEntered) and event.phase is Phase.C1:
            return at
        if at > first and isinstance(event, ChildCreated | ChildEnded | Aborted):
            break
    return first


def _holds(regions: tuple[Region, ...], taken: Region) -> bool:
    """Whether the start of *taken* is in one of *regions* that is of the same allocation."""
    return any(
        taken.start in region and (region.base, region.name) == (taken.base, taken.name)
        for region in regions
    )


def _dll(state: State, event: Event, names: DllNames) -> Dll | None:
    """Which DLL it is about: the step says, or one that the child has elsewhere than its parent."""
    if name := getattr(event, "dll", None):
        return names.get(name)
    if isinstance(event, Aborted | Replicated | FaultStruck):
        return None
    moved = (dll for dll in names if dll.kind is DllKind.LINK)
    return next((dll for dll in moved if _got(state, dll, names) not in (None, dll.base)), None)


def _wanted(event: Event, dll: Dll | None) -> tuple[int, int] | None:
    if dll is not None:
        return asked_range(dll.base, dll.size)
    match event:
        case Replicated(start=start, end=end):
            return asked_range(start, end - start)
        case Aborted(address=int(start), size=int(size)) if size > 0:
            return asked_range(start, size)
    return None


def _got(state: State, dll: Dll | None, names: DllNames) -> int | None:
    """Where the child has the DLL; a place that is kept for it does not count."""
    if dll is None:
        return None
    place = state.places[dll.name]
    if place.placed in (Placed.INTERIM, Placed.ELSEWHERE, Placed.LOADED):
        return place.base
    return next((r.base for r in state.child if names.is_image(dll, r)), None)


def _beginning(trace: Trace, step: int) -> int:
    """The step at which the child of *step* was made."""
    made = (i for i in range(step, -1, -1) if isinstance(trace.events[i], ChildCreated))
    return next(made, 0)


def _tried(trace: Trace, first: int, step: int, dll: Dll | None) -> int:
    """The last step before *step*, or *step* itself, that went wrong for *dll* or for memory."""
    for at in range(step, first, -1):
        event = trace.events[at]
        if not isinstance(event, Call | Checked | Compared | Replicated):
            continue
        if facts_of(type(event)).wrong(event) and _is_about(event, dll):
            return at
    return -1


def _is_about(event: Call | Checked | Compared | Replicated, dll: Dll | None) -> bool:
    name = getattr(event, "dll", None)
    if dll is None:
        return not name
    return name == dll.name


def _own(
    trace: Trace, tried: int, wanted: tuple[int, int] | None, dll: Dll | None
) -> tuple[Region, ...]:
    """What of the fork's own doing is in the place at *tried*; a DLL's own trial is not."""
    if wanted is None or tried < 0:
        return ()
    there = occupants(trace.state(tried).child, *wanted)
    return tuple(
        region
        for region in there
        if region.use in OWN_DOING
        and not (region.use is Use.INTERIM and dll is not None and region.name == dll.name)
    )


def _moved(trace: Trace, first: int, step: int) -> Checked | None:
    """The runtime or the program, where it was compared and is elsewhere in the child."""
    return next(_programs_elsewhere(trace, first, step), None)


def _programs_elsewhere(trace: Trace, first: int, step: int) -> Iterator[Checked]:
    for at in range(step, first, -1):
        event = trace.events[at]
        if isinstance(event, Checked) and not event.same:
            name = event.dll or event.what
            if is_program(module_key(name)):
                yield event


def _fault(trace: Trace, first: int, step: int, dll: Dll | None) -> FaultStruck | None:
    """What happened to the child last, if the step is that, or if it is about the DLL."""
    told = [e for e in trace.events[first : step + 1] if isinstance(e, FaultStruck)]
    if not told:
        return None
    last = told[-1]
    about = {fault.kind for fault in trace.scenario.faults if dll and fault.dll == dll.name}
    return last if last.lethal or last is trace.events[step] or last.kind in about else None
