"""event_record: an event as a line of a saved trace, and back.

The fields go by the declarations beside the event's class (``machine/event_facts``): one with its
default is left out, what is unknown is null, and a type decides how a value is read.
"""

from __future__ import annotations

from enum import Enum, StrEnum
from types import NoneType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.errors import BadTrace
from forkviz.machine.event_facts import facts_of
from forkviz.machine.events import Event
from forkviz.machine.phase import Phase

__all__ = ["event_record", "parse_event", "parse_region", "whole"]

_EVENTS: dict[str, type[Any]] = {facts_of(kind).key: kind for kind in get_args(Event)}


class _Field(NamedTuple):
    """A field of an event: its type, and whether it may be unknown."""

    type: Any
    unknown: bool


def _field(hint: Any) -> _Field:
    parts = get_args(hint) if get_origin(hint) is not Annotated else (hint,)
    unknown = NoneType in parts
    inner = next(part for part in parts if part is not NoneType) if unknown else hint
    return _Field(get_args(inner)[0] if get_origin(inner) is Annotated else inner, unknown)


_FIELDS = {
    key: {name: _field(hint) for name, hint in facts_of(kind).hints.items()}
    for key, kind in _EVENTS.items()
}
#: What earlier schemas had for an unknown number and an unknown text.  A retry count below 0 was
#: none, but one that was used up.
_UNKNOWN = (-1, "")
_NEVER_UNKNOWN = {"left"}


def event_record(event: Event) -> dict[str, Any]:
    """*event* as a line has it: its key, and the fields that have not their default."""
    facts = facts_of(type(event))
    record: dict[str, Any] = {"event": facts.key}
    for name in facts.hints:
        value = getattr(event, name)
        if name not in facts.defaults or value != facts.defaults[name]:
            record[name] = _plain(value)
    return record


def _plain(value: Any) -> Any:
    if isinstance(value, Delta):
        return [[list(r) for r in value.removed], [list(r) for r in value.added]]
    if isinstance(value, Phase):
        return value.name
    if isinstance(value, tuple):
        return list(value)
    return value


def parse_event(value: Any, *, nulls: bool) -> Event:
    """The event that *value*, a line's, is; nulls: as in ``_Schema``.  Raises BadTrace."""
    if not isinstance(value, dict) or value.get("event") not in _EVENTS:
        raise BadTrace(f"no event: {value.get('event') if isinstance(value, dict) else value!r}")
    name = value.pop("event")
    fields = _FIELDS[name]
    kind = _EVENTS[name]
    if not value.keys() <= fields.keys() <= value.keys() | facts_of(kind).defaults.keys():
        raise BadTrace(f"{name} has other fields than {', '.join(fields)}")
    if not nulls:
        value = {key: _nulled(key, each, fields[key]) for key, each in value.items()}
    event: Event = kind(**{key: _typed(each, fields[key]) for key, each in value.items()})
    return event


def _nulled(name: str, value: Any, field: _Field) -> Any:
    """*value* of an earlier schema as this one has it."""
    known = not field.unknown or name in _NEVER_UNKNOWN or isinstance(value, bool)
    return value if known or value not in _UNKNOWN else None


def _typed(value: Any, field: _Field) -> Any:
    """*value*, as JSON gave it, in the type that the event's field has."""
    hint = field.type
    if value is None and field.unknown:
        return None
    if hint is Delta:
        removed, added = value
        return Delta(tuple(map(parse_region, removed)), tuple(map(parse_region, added)))
    if hint is Phase:
        return Phase[value]
    if isinstance(hint, type) and issubclass(hint, Enum | StrEnum):
        return hint(value)
    if hint is int:
        return whole(value)
    if hint in (str, bool):
        if type(value) is not hint:
            raise BadTrace(f"{value!r} is not of type {hint.__name__}")
        return value
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadTrace(f"{value!r} is not a list of names")
    return tuple(value)


def parse_region(row: Any) -> Region:
    """The region that a list of its fields is; raises BadTrace, or what a list of others does."""
    start, end, state, kind, allocation, protect, name, use, source, line = row
    for number in (start, end, allocation, line):
        whole(number)
    if not isinstance(protect, str) or not isinstance(name, str):
        raise BadTrace("a region whose name is not text")
    return Region(
        start, end, State(state), Kind(kind), allocation, protect, name, Use(use), Source(source),
        line,
    )  # fmt: skip


def whole(value: Any) -> int:
    """*value* if it is a number that an address or a (negative) size can be."""
    if type(value) is not int or abs(value) >> 64:
        raise BadTrace("a number that no address and no size can be")
    return value
