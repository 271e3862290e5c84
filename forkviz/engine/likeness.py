"""likeness: what of an event says that it is the same step in two forks, and what came of it.

What was merely given (the policy's name, the scenario's title) or is only counted (the retries that
are left) is neither; what follows from it shows in the events after it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any

from forkviz.core.delta import Delta
from forkviz.core.region import module_key
from forkviz.engine.events import (
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
    ChildCreated: {"left", "delta"},
    RetryDecided: {"left"},
}
#: The fields of a call between what it is about and what it changed.
_OF_CALL = slice(Call._fields.index("address"), Call._fields.index("delta"))

Key = tuple[str, ...]


def key_of(event: Event) -> Key:
    """What *event* is about: only events with equal keys can be the same step."""
    if isinstance(event, Call):
        return ("Call", event.name, event.why, module_key(event.dll))
    return (type(event).__name__, *_about(event))


def _about(event: Event) -> Key:
    match event:
        case PhaseEntered(phase):
            return (phase.name,)
        case SyncPoint(who, name, handle):
            return (who, name, handle)
        case Copied(way, what, dll):
            return (way, what, module_key(dll))
        case Checked(what, dll, _, _):
            # Policies look at different things of a DLL; it is the same question.
            return (module_key(dll) or what,)
        case Compared(dll, _, _, trial):
            return (module_key(dll), "trial" if trial else "load")
        case Printed(who, _):
            return (who,)
        case FaultStruck(kind=kind):
            return (kind,)
        case Replicated(what=what):
            return (what,)
        case Drifted(name, use, _, _):
            return (name, use)
        case _:
            return (module_key(getattr(event, "dll", "")),)


def full_of(event: Event) -> tuple[object, ...]:
    """What *event* is about and all that came of it; equal where nothing differs."""
    if isinstance(event, Call):
        return (*key_of(event), *event[_OF_CALL], *_extents(event.delta))
    return (*key_of(event), *_values(type(event))(event))


@cache
def _values(kind: type[Any]) -> Callable[[Event], tuple[object, ...]]:
    """What reads the fields that count of an event of *kind*."""
    # Names of DLLs are in the key, where upper and lower case are alike.
    left_out = {"dll", *_LEFT_OUT.get(kind, ())}
    getters = [attrgetter(f.name) for f in fields(kind) if f.name not in left_out]

    def values(event: Event) -> tuple[object, ...]:
        found = (get(event) for get in getters)
        return tuple(_extents(x) if isinstance(x, Delta) else x for x in found)

    return values


def _extents(delta: Delta) -> tuple[object, ...]:
    """What went and what came, without what the regions are called."""
    return tuple(tuple((r.start, r.end) for r in regions) for regions in delta)


def went_well(event: Event) -> bool:
    """Whether *event* is one that nobody would mind: no refusal, no wrong place, no end."""
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
