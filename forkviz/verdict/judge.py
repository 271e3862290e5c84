"""judge: the verdict on a trace."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.occupants import asked_range
from forkviz.core.region import module_key
from forkviz.machine.call import Why
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    Aborted,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Event,
    FrameEntered,
    Replicated,
)
from forkviz.machine.policy import get_policy
from forkviz.traces.state import Placed
from forkviz.traces.trace import Trace
from forkviz.verdict.chain import chain_of, loaded_by, occupant_of, phase_at, retries_of
from forkviz.verdict.failure import TraceFailure, failure_of
from forkviz.verdict.reason import WhyFails, reason_of
from forkviz.verdict.verdict import Link, Note, Risk, Role, Verdict, VerdictKind

__all__ = ["verdict_of"]


def verdict_of(trace: Trace) -> Verdict:
    """What becomes of the fork of *trace*, why, and by which steps."""
    if trace.waits:
        return Verdict(VerdictKind.WAITS, number=len(trace) - 1)
    failure = failure_of(trace)
    if failure is None:
        return _success(trace)
    return _failing(trace, failure)


# -- a fork that fails -----------------------------------------------------------------------------


def _failing(trace: Trace, failure: TraceFailure) -> Verdict:
    reason = reason_of(trace, failure)
    dll = failure.dll
    moved = failure.moved if reason in (WhyFails.RUNTIME_MOVED, WhyFails.PROGRAM_MOVED) else None
    subject, place, got = "", failure.wanted, failure.got
    if dll is not None:
        subject, place = dll.name, (dll.base, dll.end)
    if moved is not None:
        subject, got = moved.dll or moved.what, moved.child
        place = (moved.parent, moved.parent) if place is None else place
    tried = trace.events[failure.tried] if failure.tried >= 0 else failure.event
    if not subject:
        subject = _memory(trace, failure)
    number, of = _counts(trace, failure, reason)
    return Verdict(
        VerdictKind.FAILS,
        reason,
        subject=subject,
        dll=dll is not None,
        place=place,
        got=_got(tried, got),
        reload=phase_at(trace, failure.step).name == "C8",
        error=getattr(tried, "error", 0) or 0,
        exit_code=_exit_code(trace, failure),
        errno=trace.errno,
        message=_message(trace, failure.event),
        number=number,
        of=of,
        with_=_with(trace, failure, reason),
        links=chain_of(trace, failure, reason),
        occupant=occupant_of(trace, failure, reason),
    )


def _got(tried: Event, got: int | None) -> int | None:
    """Where the child has it; of a call that is refused, what that asks for."""
    match tried:
        case Call(why=why, address=int(address)) if why not in (Why.PROTECT, Why.TRIAL, Why.REAL):
            return address
        case Compared(got=landed) if got is None:
            return landed
    return got


def _memory(trace: Trace, failure: TraceFailure) -> str:
    """What memory it is about, as the fork calls it; "" for none."""
    for at in (failure.step, failure.tried):
        event = trace.events[at] if at >= 0 else None
        if isinstance(event, Replicated | Checked):
            return event.what
    return ""


def _exit_code(trace: Trace, failure: TraceFailure) -> int | None:
    event = failure.event
    return event.exit_code if isinstance(event, Aborted | ChildEnded) else trace.exit_code


def _message(trace: Trace, event: Event) -> str:
    return event.message if isinstance(event, Aborted) else trace.message


def _counts(trace: Trace, failure: TraceFailure, reason: WhyFails) -> tuple[int, int]:
    """Of retries that are used up: how many another DLL used, and how many there are; 0 where the
    policy does not count them so."""
    policy = get_policy(trace.policy)
    if reason is not WhyFails.RETRIES_USED or not policy.dll_load or policy.repaired:
        return 0, 0 if policy.repaired else 2
    others = sum(
        isinstance(event, FrameEntered)
        and event.retries > 0
        and failure.dll is not None
        and event.dll != failure.dll.name
        for event in trace.events[failure.first : failure.step]
    )
    return others, policy.dll_retry_max


def _with(trace: Trace, failure: TraceFailure, reason: WhyFails) -> str:
    """The DLL whose load brings this one along, for which the place is kept, or the call that is
    refused; "" for none."""
    match reason:
        case WhyFails.LANDED_ELSEWHERE:
            call = trace.events[loaded_by(trace, failure)]
            if not isinstance(call, Call):
                return _importer(trace, failure)
            return call.dll if call.dll and failure.dll and call.dll != failure.dll.name else ""
        case WhyFails.THERE_ALREADY:
            return _importer(trace, failure)
        case WhyFails.OWN_BLOCK | WhyFails.MEMORY_TAKEN:
            return failure.own[0].name if failure.own and not failure.in_way else ""
        case WhyFails.CALL_REFUSED if failure.tried >= 0:
            call = trace.events[failure.tried]
            return str(call.name) if isinstance(call, Call) else ""
        case _:
            return ""


def _importer(trace: Trace, failure: TraceFailure) -> str:
    """The first linked DLL that imports the DLL by itself, "" for none."""
    dll = failure.dll
    linked = (one for one in trace.scenario.dlls if one.kind is DllKind.LINK)
    files = (one.name for one in linked if dll and dll.file_key in map(module_key, one.imports))
    return next(files, "")


# -- a fork that succeeds --------------------------------------------------------------------------


def _success(trace: Trace) -> Verdict:
    made = [i for i, event in enumerate(trace.events) if isinstance(event, ChildCreated)]
    first = made[-1] if made else 0
    for found in (_last_retry(trace, first), _unnoticed(trace, first), _later(trace, made)):
        if found is not None:
            return found
    listed = {dll.name for dll in trace.scenario.dlls if dll.kind is not DllKind.SELF}
    places = trace.state(-1).places
    home = sum(places[name].placed is Placed.LOADED for name in listed)
    return Verdict(VerdictKind.SUCCEEDS, number=home, of=len(listed))


def _last_retry(trace: Trace, first: int) -> Verdict | None:
    """A DLL that lands with the last try that it has."""
    policy = get_policy(trace.policy)
    if policy.repaired:
        return None
    if not policy.dll_load:
        return _second_try(trace, first)
    most = policy.dll_retry_max
    last = next(
        (
            event
            for event in trace.events[first:]
            if isinstance(event, FrameEntered) and event.retries >= most
        ),
        None,
    )
    return _lands(trace, first, last.dll, most) if last is not None and most else None


def _second_try(trace: Trace, first: int) -> Verdict | None:
    """Before the patches each DLL had two tries."""
    missed = (
        event.dll
        for event in trace.events[first:]
        if isinstance(event, Compared) and not event.same
    )
    name = next(missed, None)
    return _lands(trace, first, name, 1) if name is not None else None


def _lands(trace: Trace, first: int, name: str, of: int) -> Verdict | None:
    dll = trace.scenario.dll(name)
    steps = range(first, len(trace))
    misses = [at for at in steps if _compared(trace.events[at], name, same=False)]
    lands = next((at for at in steps if _home(trace.events[at], name)), -1)
    if not misses or lands < 0:
        return None
    events = trace.events[first:]
    others = {one.dll for one in events if isinstance(one, Compared) and not one.same} - {name}
    links = (
        Link(Role.CAUSE, misses[0], phase_at(trace, misses[0]), note=Note.LANDS_ELSEWHERE),
        *(link for link in retries_of(trace, first, lands) if link.step > misses[0]),
        Link(Role.LANDS, lands, phase_at(trace, lands)),
    )
    return Verdict(
        VerdictKind.RISK,
        risk=Risk.LAST_RETRY,
        subject=name,
        dll=True,
        place=(dll.base, dll.end),
        number=len(others),
        of=of,
        links=links,
    )


def _compared(event: Event, name: str, *, same: bool) -> bool:
    return isinstance(event, Compared) and event.dll == name and event.same is same


def _home(event: Event, name: str) -> bool:
    """Whether *event* finds the DLL loaded for good where the parent has it."""
    if isinstance(event, Checked):
        return event.dll == name and event.same
    return isinstance(event, Compared) and event.dll == name and event.same and not event.trial


def _unnoticed(trace: Trace, first: int) -> Verdict | None:
    """Something that is elsewhere in the child that goes on."""
    places = trace.state(-1).places
    for dll in trace.scenario.dlls:
        place = places[dll.name]
        if place.placed is not Placed.ELSEWHERE or place.base is None:
            continue
        at = next(_differing(trace, first, dll.name), -1)
        links = [Link(Role.CAUSE, at, phase_at(trace, at))] if at >= 0 else []
        return Verdict(
            VerdictKind.RISK,
            risk=Risk.UNNOTICED,
            subject=dll.name,
            dll=True,
            place=(dll.base, dll.end),
            got=place.base,
            links=tuple(links),
        )
    at = next(_differing(trace, first, None), -1)
    if at < 0:
        return None
    event = trace.events[at]
    assert isinstance(event, Checked)
    return Verdict(
        VerdictKind.RISK,
        risk=Risk.UNNOTICED,
        subject=event.dll or event.what,
        place=asked_range(event.parent, 1),
        got=event.child,
        links=(Link(Role.CAUSE, at, phase_at(trace, at)),),
    )


def _differing(trace: Trace, first: int, name: str | None) -> Iterator[int]:
    """Steps at which the child compares something that is elsewhere; *name*: of that DLL."""
    for at in range(first, len(trace)):
        event = trace.events[at]
        if isinstance(event, Checked | Compared) and not event.same:
            if name is not None and event.dll == name:
                yield at
            if name is None and isinstance(event, Checked) and event.dll is None:
                yield at


def _later(trace: Trace, made: list[int]) -> Verdict | None:
    """A child that succeeds after another failed."""
    if len(made) < 2:
        return None
    before = next(
        (
            at
            for at in range(made[-2], made[-1])
            if isinstance(trace.events[at], Aborted | ChildEnded)
        ),
        -1,
    )
    number = len(made)
    cause = [
        Link(Role.CAUSE, before, phase_at(trace, before), note=Note.CHILD_FAILS, number=number - 1)
    ]
    lands = Link(Role.LANDS, made[-1], phase_at(trace, made[-1]), note=Note.CHILD, number=number)
    return Verdict(
        VerdictKind.RISK,
        risk=Risk.LATER_CHILD,
        number=number,
        of=number,
        message=_message(trace, trace.events[before]) if before >= 0 else "",
        links=(*(cause if before >= 0 else ()), lands),
    )
