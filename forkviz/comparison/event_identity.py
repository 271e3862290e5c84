"""event_identity: what of an event says that it is the same step in two forks, and what came of it.

What was merely given (the policy's name, the scenario's title) or is only counted (the retries that
are left) is neither; what follows from it shows in the events after it.  Each event's class
declares which of its fields are which (``machine/event_facts``).
"""

from __future__ import annotations

from typing import Any

from forkviz.core.delta import Delta
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.event_facts import Text, facts_of
from forkviz.machine.events import Event

__all__ = ["full_of", "key_of", "went_well"]

Key = tuple[object, ...]


def key_of(event: Event) -> Key:
    """What *event* is about: only events with equal keys can be the same step.

    Names of DLLs are in lower case, as Windows compares them.
    """
    facts = facts_of(type(event))
    values = (
        (getattr(event, name) or "").lower()
        if facts.texts.get(name) is Text.NAME
        else getattr(event, name)
        for name in facts.about
    )
    return (facts.key, *values)


def full_of(event: Event) -> Key:
    """What *event* is about and all that came of it; equal where nothing differs."""
    values = [getattr(event, name) for name in facts_of(type(event)).outcome]
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
    return not facts_of(type(event)).wrong(event)
