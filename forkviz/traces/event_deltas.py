"""event_deltas: what an event changed in either process."""

from __future__ import annotations

from forkviz.core.delta import NOTHING, Delta
from forkviz.machine.event_facts import Whose, facts_of
from forkviz.machine.events import Event

__all__ = ["delta_of", "parent_delta_of"]


def delta_of(event: Event) -> Delta:
    """What *event* changed in the child; nothing for most."""
    return _delta(event, Whose.CHILD)


def parent_delta_of(event: Event) -> Delta:
    """What *event* changed in the parent; nothing for nearly all."""
    return _delta(event, Whose.PARENT)


def _delta(event: Event, whose: Whose) -> Delta:
    field = facts_of(type(event)).deltas.get(whose)
    if field is None:
        return NOTHING
    delta: Delta = getattr(event, field)
    return delta
