"""likeness: what of an event says that it is the same step in two forks, and what came of it.

What was merely given (the policy's name, the scenario's title) or is only counted (the retries that
are left) is neither; what follows from it shows in the events after it.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any, get_args

from forkviz.core.delta import Delta
from forkviz.machine.attached import Attached
from forkviz.machine.events import (
    Call,
    Checked,
    ChildCreated,
    Compared,
    Copied,
    Drifted,
    Event,
    FaultStruck,
    Finished,
    ForkStarted,
    PhaseEntered,
    Printed,
    Replicated,
    RetryDecided,
    SyncPoint,
)

__all__ = ["full_of", "key_of", "went_well"]

#: Fields that say nothing of what happened: given, counted, or what the last child left behind.
_LEFT_OUT: dict[type[Any], set[str]] = {
    ForkStarted: {"policy", "title"},
    ChildCreated: {"left", "delta", "attached"},
    RetryDecided: {"left"},
}
#: What a key holds of a call and of other events.  There DLLs' names are in lower case.
_OF_KEY = {"dll"}
_OF_CALLS_KEY = {"name", "why", "dll"}
#: The fields of each kind of event that say what came of it.
_COUNTING: dict[type[Any], tuple[str, ...]] = {
    kind: tuple(x.name for x in fields(kind) if x.name not in _OF_KEY | _LEFT_OUT.get(kind, set()))
    for kind in get_args(Event)
    if kind is not Call
}
_COUNTING[Call] = tuple(name for name in Call._fields if name not in _OF_CALLS_KEY)

Key = tuple[str, ...]


def key_of(event: Event) -> Key:
    """What *event* is about: only events with equal keys can be the same step."""
    if isinstance(event, Call):
        return ("Call", event.name, event.why, event.dll.lower())
    return (type(event).__name__, *_about(event))


def _about(event: Event) -> Key:
    match event:
        case PhaseEntered(phase):
            return (phase.name,)
        case SyncPoint(who, name, handle):
            return (who, name, handle)
        case Copied(way, what, dll):
            return (way, what, dll.lower())
        case Checked(what, dll, _, _):
            # Policies look at different things of a DLL; it is the same question.
            return (dll.lower() or what,)
        case Compared(dll, _, _, trial):
            return (dll.lower(), "trial" if trial else "load")
        case Printed(who, _):
            return (who,)
        case FaultStruck(kind=kind):
            return (kind,)
        case Replicated(what=what):
            return (what,)
        case Drifted(name, use, _, _):
            return (name, use)
        case _:
            return (getattr(event, "dll", "").lower(),)


def full_of(event: Event) -> tuple[object, ...]:
    """What *event* is about and all that came of it; equal where nothing differs."""
    values = [getattr(event, name) for name in _COUNTING[type(event)]]
    return (*key_of(event), *map(_bare, values))


def _bare(value: Any) -> object:
    """A value of a field, without what one capture spells otherwise than another."""
    match value:
        case Delta():
            return _extents(value)
        case (Attached(), *_):
            return tuple((one.name.lower(), one.base, one.stays) for one in value)
        case _:
            return value


def _extents(delta: Delta) -> tuple[object, ...]:
    """What went and what came, without what the regions are called."""
    return tuple(tuple((r.start, r.end) for r in regions) for regions in delta)


def went_well(event: Event) -> bool:
    """Whether *event* is harmless: no refusal, no wrong place, no end."""
    match event:
        case Call():
            return not event.failed
        case Compared(_, wanted, got, _):
            return got == wanted
        case Checked():
            return event.same
        case Replicated(ok=ok):
            return ok
        case FaultStruck(lethal=lethal):
            return not lethal
        case RetryDecided(retry=retry):
            return retry
        case Finished(succeeded=succeeded):
            return succeeded
        case _:
            return True
