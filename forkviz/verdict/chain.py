"""chain: the steps that lead to a failure, from the one that put the occupant there."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.region import Region, Source, Use, basename
from forkviz.machine.call import Why
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import Call, Compared, Event, FrameEntered, PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.program import is_program
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.event_deltas import delta_of
from forkviz.traces.trace import Trace
from forkviz.verdict.failure import OWN_DOING, TraceFailure, began, first_there
from forkviz.verdict.reason import WhyFails
from forkviz.verdict.verdict import Link, Note, Occupant, Role

__all__ = ["chain_of", "holder", "loaded_by", "occupant_of", "phase_at", "retries_of"]

#: Reasons that are about who has a place.
_PLACE = frozenset(
    {WhyFails.TAKEN, WhyFails.MEMORY_TAKEN, WhyFails.OWN_RESERVATION, WhyFails.OWN_BLOCK}
)
#: Where something is elsewhere from the child's beginning.
_MOVED = frozenset({WhyFails.LINK_MOVED, WhyFails.RUNTIME_MOVED, WhyFails.PROGRAM_MOVED})


def phase_at(trace: Trace, step: int) -> Phase:
    """The phase that *step* is in."""
    for at in range(step, -1, -1):
        event = trace.events[at]
        if isinstance(event, PhaseEntered):
            return event.phase
    return Phase.P1


# -- what is in the way ----------------------------------------------------------------------------


def holder(failure: TraceFailure, reason: WhyFails) -> Region | None:
    """The region that is in the way, None where nothing is."""
    if reason in _PLACE:
        return next(iter((*failure.in_way, *failure.own)), None)
    if reason is WhyFails.LANDED_ELSEWHERE:
        return next(iter(failure.own), None)
    # What is in the place of a linked DLL pushed it away only if it was there before it.
    if reason in _MOVED and failure.in_way and failure.since < 0:
        return failure.in_way[0]
    return None


def occupant_of(trace: Trace, failure: TraceFailure, reason: WhyFails) -> Occupant | None:
    """What is in the way in the child; None where nothing is."""
    taken = holder(failure, reason)
    if taken is None:
        return None
    assumed = taken.source is Source.ASSUMED
    return Occupant(
        taken.start,
        taken.end,
        taken.title,
        own=taken.use in OWN_DOING,
        guest=_is_guest(trace.scenario, taken),
        assumed=assumed,
        suspects=_suspects(trace.scenario, taken) if assumed else (),
    )


def _is_guest(scenario: Scenario, taken: Region) -> bool:
    """Whether something foreign is there: not the list's, and no heap or stack of Windows'."""
    if taken.use not in (Use.INJECTED, Use.IMAGE) and not (taken.use is Use.UNKNOWN and taken.name):
        return False
    return DllNames(scenario.dlls).get(taken.name) is None


def _suspects(scenario: Scenario, taken: Region) -> tuple[str, ...]:
    """The images of the parent that *taken* names: those that it was assumed of."""
    images = (basename(region.name) for region in scenario.parent if region.name)
    guests = dict.fromkeys(name for name in images if not is_program(name))
    return tuple(name for name in guests if name in taken.name)


# -- the steps -------------------------------------------------------------------------------------


def chain_of(trace: Trace, failure: TraceFailure, reason: WhyFails) -> tuple[Link, ...]:
    """The cause, what stands between, and the failure; without a cause where no step is one."""
    found = [*_causes(trace, failure, reason)]
    if reason is WhyFails.RETRIES_USED:
        found += retries_of(trace, failure.first, failure.step)
    end = Link(Role.FAILURE, failure.step, phase_at(trace, failure.step))
    before = sorted({link for link in found if link.step < failure.step}, key=lambda one: one.step)
    return (*before, end)


def _causes(trace: Trace, failure: TraceFailure, reason: WhyFails) -> Iterator[Link]:
    taken = holder(failure, reason)
    if reason in _MOVED:
        yield _cause(trace, began(trace, failure.first))
    elif taken is not None:
        yield from _put_there(trace, failure, taken)
        if reason is WhyFails.OWN_RESERVATION:
            yield from _kept(trace, failure)
        elif reason is WhyFails.LANDED_ELSEWHERE:
            yield _load(trace, failure, Role.THEN)
    elif reason is WhyFails.THERE_ALREADY:
        yield _cause(trace, _image_there(trace, failure), note=Note.COMES_ALONG)
    elif reason is WhyFails.LANDED_ELSEWHERE:
        yield _load(trace, failure, Role.CAUSE)
    elif reason in (WhyFails.RETRIES_USED, WhyFails.LINGERS):
        yield _cause(trace, _first_miss(trace, failure), note=Note.LANDS_ELSEWHERE)
    elif reason is WhyFails.LINK_MISSING:
        yield _cause(trace, began(trace, failure.first))
    elif failure.tried >= 0:
        yield _cause(trace, failure.tried)


def _load(trace: Trace, failure: TraceFailure, role: Role) -> Link:
    """The load that put the DLL elsewhere: its own, or another's that brings it along."""
    at = loaded_by(trace, failure)
    call, dll = trace.events[at], failure.dll
    other = not isinstance(call, Call) or (dll is not None and call.dll != dll.name)
    note = Note.COMES_ALONG if other else Note.LANDS_ELSEWHERE
    return Link(role, at, phase_at(trace, at), note=note)


def _cause(trace: Trace, step: int, *, assumed: bool = False, note: Note = Note.NONE) -> Link:
    return Link(Role.CAUSE, step, phase_at(trace, step), assumed, note)


def _put_there(trace: Trace, failure: TraceFailure, taken: Region) -> Iterator[Link]:
    """The step that put *taken* there; the child's first one where it began with it."""
    assumed = taken.source is Source.ASSUMED
    until = failure.step if taken in failure.in_way else failure.tried
    at = first_there(trace, failure.first, until, taken)
    if at >= 0:
        yield _cause(trace, at, assumed=assumed)
    else:
        yield _cause(trace, began(trace, failure.first), assumed=assumed)


def _kept(trace: Trace, failure: TraceFailure) -> Iterator[Link]:
    """Where the DLL's turn came, and its place was not given back: it does so in the first call
    alone."""
    dll = failure.dll
    retry = 0
    for at in range(failure.first, failure.step):
        match trace.events[at]:
            case FrameEntered(retries=retries):
                retry = retries
            case Call(why=Why.TRIAL, dll=name) if dll is not None and name == dll.name and retry:
                yield Link(
                    Role.THEN, at, phase_at(trace, at), note=Note.NOT_GIVEN_BACK, number=retry
                )
                return


def retries_of(trace: Trace, first: int, step: int) -> Iterator[Link]:
    """The calls of the reload for themselves, of the child made at *first*, up to *step*."""
    most = get_policy(trace.policy).dll_retry_max
    for at in range(first, step):
        match trace.events[at]:
            case FrameEntered(retries=number) if number:
                yield Link(
                    Role.RETRY, at, phase_at(trace, at), note=Note.RETRY, number=number, of=most
                )


def _first_miss(trace: Trace, failure: TraceFailure) -> int:
    """Where the DLL first landed elsewhere in the last child."""
    assert failure.dll is not None
    found = (
        at
        for at in range(failure.first, failure.step)
        if _misses(trace.events[at], failure.dll.name)
    )
    return next(found, failure.tried)


def _misses(event: Event, name: str) -> bool:
    return isinstance(event, Compared) and event.dll == name and not event.same


def loaded_by(trace: Trace, failure: TraceFailure) -> int:
    """The call that put the DLL where the child has it, else the child's first step: then a linked
    DLL has brought it along."""
    dll = failure.dll
    assert dll is not None
    for at in range(failure.step - 1, failure.first, -1):
        event = trace.events[at]
        if isinstance(event, Call) and any(
            region.name == dll.name and region.use is Use.IMAGE for region in delta_of(event).added
        ):
            return at
    return began(trace, failure.first)


def _image_there(trace: Trace, failure: TraceFailure) -> int:
    """Where the DLL itself came to its place before its turn."""
    dll = failure.dll
    assert dll is not None
    image = failure.child.at(dll.base)
    at = first_there(trace, failure.first, failure.step, image) if image is not None else -1
    return at if at >= 0 else began(trace, failure.first)
