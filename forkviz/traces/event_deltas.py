"""event_deltas: what an event changed in either process."""

from __future__ import annotations

from forkviz.core.delta import NOTHING, Delta
from forkviz.machine.events import Call, ChildCreated, Event, FaultStruck, MapsRead, Replicated

__all__ = ["delta_of", "parent_delta_of"]


def delta_of(event: Event) -> Delta:
    """What *event* changed in the child; nothing for most."""
    if isinstance(event, Call | ChildCreated | FaultStruck | MapsRead | Replicated):
        return event.delta
    return NOTHING


def parent_delta_of(event: Event) -> Delta:
    """What *event* changed in the parent; nothing for nearly all."""
    return event.parent if isinstance(event, MapsRead) else NOTHING
