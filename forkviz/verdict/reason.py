"""reason: the one thing that a fork fails of, decided by what its events and its states hold."""

from __future__ import annotations

from enum import StrEnum

from forkviz.core.region import Use
from forkviz.machine.call import Why
from forkviz.machine.dll import CYGWIN_DLLS, Dll, DllKind
from forkviz.machine.events import (
    Aborted,
    Call,
    Checked,
    ChildEnded,
    Compared,
    Finished,
    Replicated,
)
from forkviz.scenarios.windows import AT_THE_END
from forkviz.traces.trace import Trace
from forkviz.verdict.failure import TraceFailure

__all__ = ["ENDINGS", "NO_ROOM_ERRORS", "WhyFails", "reason_of"]


class WhyFails(StrEnum):
    """Why a child fails."""

    # Something has a place that is needed.
    TAKEN = "taken"  # something that is not the fork's own, in a DLL's place
    MEMORY_TAKEN = "memory taken"  # the same, in the place of memory of the parent's
    OWN_RESERVATION = "own reservation"  # the child keeps the place, and never gives it back
    OWN_BLOCK = "own block"  # what the child blocks or keeps for another reaches into the place
    THERE_ALREADY = "there already"  # another load has brought the DLL along

    # A DLL is elsewhere, and nothing is in its place.
    LINK_MOVED = "link moved"
    LINK_MISSING = "link missing"
    RUNTIME_MOVED = "runtime moved"
    PROGRAM_MOVED = "program moved"
    RETRIES_USED = "retries used"  # it lands elsewhere until no try is left
    LANDED_ELSEWHERE = "landed elsewhere"  # its load for good puts it elsewhere
    LINGERS = "lingers"  # it stays mapped where it landed wrongly
    OTHER_FILE = "other file"  # at its place, but another file

    # Windows refuses.
    NO_ROOM = "no room"  # no hole is left that it fits in
    LOAD_REFUSED = "load refused"  # it cannot be loaded, wherever
    CALL_REFUSED = "call refused"  # another call fails
    MEMORY_REFUSED = "memory refused"  # memory of the parent's cannot be made, and none is there

    # The child ends.
    KILLED = "killed"
    CRASHED = "crashed"
    DLL_NOT_FOUND = "DLL not found"
    SESSION_ENDED = "session ended"
    MEMORY_USED_UP = "memory used up"
    GIVES_UP = "gives up"  # it says why, and names no place
    ENDS = "ends"  # it says nothing
    IN_PARENT = "in the parent"  # no child is seen to fail


#: What an exit code of Windows says, where the child is ended before it says anything.
ENDINGS = {
    0xC0000135: WhyFails.DLL_NOT_FOUND,
    0xC000026B: WhyFails.SESSION_ENDED,
    0xC000012D: WhyFails.MEMORY_USED_UP,
}
#: ERROR_NOT_ENOUGH_MEMORY, ERROR_INVALID_ADDRESS: a load that fails of these has found no room.
NO_ROOM_ERRORS = frozenset({8, 487})
_LOADS = frozenset({Why.TRIAL, Why.REAL, Why.KEEP})


def reason_of(trace: Trace, failure: TraceFailure) -> WhyFails:
    """The reason of *failure*, which is of *trace*."""
    if failure.fault is not None and failure.fault.lethal:
        return _ended(trace, failure)
    dll = failure.dll
    if dll is None:
        return _without_dll(trace, failure)
    if dll.kind is DllKind.SELF:
        return WhyFails.RUNTIME_MOVED if dll.file_key in CYGWIN_DLLS else WhyFails.PROGRAM_MOVED
    if dll.kind is DllKind.LINK:
        return _linked(dll, failure)
    return _dlopened(trace, dll, failure)


def _ended(trace: Trace, failure: TraceFailure) -> WhyFails:
    """Somebody, or a fault of its own, ended the child."""
    assert failure.fault is not None
    if failure.fault.kind in AT_THE_END:
        return WhyFails.CRASHED
    return ENDINGS.get(trace.exit_code or 0, WhyFails.KILLED)


def _without_dll(trace: Trace, failure: TraceFailure) -> WhyFails:
    """The program, its runtime, memory; or something that is about no place."""
    moved = failure.moved
    if moved is not None and not isinstance(failure.event, Replicated):
        runtime = (moved.dll or moved.what).lower() in CYGWIN_DLLS
        return WhyFails.RUNTIME_MOVED if runtime else WhyFails.PROGRAM_MOVED
    if failure.wanted is not None:
        return WhyFails.MEMORY_TAKEN if failure.in_way or failure.own else WhyFails.MEMORY_REFUSED
    tried = _tried(trace, failure)
    if isinstance(tried, Call):
        return WhyFails.CALL_REFUSED
    match failure.event:
        case Aborted():
            return WhyFails.GIVES_UP
        case ChildEnded(exit_code=code):
            return ENDINGS.get(code, WhyFails.ENDS)
        case Finished():
            return WhyFails.IN_PARENT
        case _:
            return WhyFails.ENDS


def _linked(dll: Dll, failure: TraceFailure) -> WhyFails:
    if failure.got is None:
        return WhyFails.TAKEN if failure.in_way else WhyFails.LINK_MISSING
    return WhyFails.OTHER_FILE if failure.got == dll.base else WhyFails.LINK_MOVED


def _dlopened(trace: Trace, dll: Dll, failure: TraceFailure) -> WhyFails:
    tried = _tried(trace, failure)
    match tried:
        case Call(why=Why.PROTECT):
            return _place_taken(failure, WhyFails.THERE_ALREADY)
        case Call(why=why, error=error) if why in _LOADS:
            if error in NO_ROOM_ERRORS:
                return _place_taken(failure, WhyFails.NO_ROOM)
            return WhyFails.LOAD_REFUSED
        case Call():
            return WhyFails.CALL_REFUSED
        case Compared() if _elsewhere_asked(failure, dll):
            return WhyFails.LINGERS
        case Compared(trial=True):
            return _place_taken(failure, WhyFails.RETRIES_USED)
        case Compared():
            return _landed(failure)
        case Checked(parent=parent) if failure.got == dll.base and parent != dll.base:
            return WhyFails.OTHER_FILE
        case Checked():
            return _landed(failure)
    if failure.in_way or failure.own:
        return _place_taken(failure, WhyFails.TAKEN)
    return WhyFails.GIVES_UP if isinstance(failure.event, Aborted) else WhyFails.ENDS


def _landed(failure: TraceFailure) -> WhyFails:
    """A load for good has put it elsewhere; its own reservation would have been given back for
    its turn, so another's load brings it along."""
    reason = _place_taken(failure, WhyFails.LANDED_ELSEWHERE)
    return WhyFails.LANDED_ELSEWHERE if reason is WhyFails.OWN_RESERVATION else reason


def _place_taken(failure: TraceFailure, otherwise: WhyFails) -> WhyFails:
    """Who has the place; *otherwise* where nothing is there."""
    if failure.in_way:
        return WhyFails.TAKEN
    if not failure.own:
        return otherwise
    first, dll = failure.own[0], failure.dll
    own = first.use is Use.RESERVATION and dll is not None and first.name == dll.name
    return WhyFails.OWN_RESERVATION if own else WhyFails.OWN_BLOCK


def _elsewhere_asked(failure: TraceFailure, dll: Dll) -> bool:
    """Whether the child gives up about another place than the DLL's."""
    event = failure.event
    return isinstance(event, Aborted) and event.address not in (None, dll.base)


def _tried(trace: Trace, failure: TraceFailure) -> object:
    return trace.events[failure.tried] if failure.tried >= 0 else None
