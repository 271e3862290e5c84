"""event_record: an event as a line of a saved trace, and back.

The fields go by the declarations beside the event's class (``machine/event_facts``): one with its
default is left out, what is unknown is null, and a type decides how a value is read.  What attached
(name, base, stays) is left out where ``machine/dlls/attached`` concludes it from the other fields.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, StrEnum
from types import NoneType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.errors import BadTrace
from forkviz.machine.call import Call, Why
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.attached import Attached, attached_as_listed, attached_of_delta
from forkviz.machine.event_facts import facts_of
from forkviz.machine.events import ChildCreated, Event
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
#: Equal to no value of a field.
_NO_DEFAULT = object()
#: What earlier schemas had for an unknown number and an unknown text.  A retry count below 0 was
#: none, but one that was used up.
_UNKNOWN = (-1, "")
_NEVER_UNKNOWN = {"left"}
#: The field that is concluded where a line has none.
_ATTACHED = "attached"


def event_record(event: Event, dlls: Iterable[Dll]) -> dict[str, Any]:
    """*event* as a line has it: its key, and the fields that have not their default.

    dlls: the scenario's.
    """
    facts = facts_of(type(event))
    record: dict[str, Any] = {"event": facts.key}
    for name in facts.hints:
        value = getattr(event, name)
        usual = (
            _concluded(event, dlls) if name == _ATTACHED else facts.defaults.get(name, _NO_DEFAULT)
        )
        if value != usual:
            record[name] = _plain(value)
    return record


def _concluded(event: Any, dlls: Iterable[Dll]) -> tuple[Attached, ...]:
    """What *event* attached, as far as its other fields show it."""
    match event:
        case Call(why=Why.REAL, dll=str(dll), result=base, delta=delta):
            return attached_of_delta(dll, base, delta)
        case ChildCreated():
            return attached_as_listed(dlls)
        case _:
            return ()


def _plain(value: Any) -> Any:
    if isinstance(value, Delta):
        return [[list(r) for r in value.removed], [list(r) for r in value.added]]
    if isinstance(value, Phase):
        return value.name
    if isinstance(value, tuple):
        return list(value)
    return value


def parse_event(value: Any, dlls: Iterable[Dll], *, nulls: bool) -> Event:
    """The event that *value*, a line's, is; raises BadTrace.

    dlls: the scenario's.  nulls: whether null is what is unknown, not -1 and "".
    """
    if not isinstance(value, dict) or value.get("event") not in _EVENTS:
        raise BadTrace(f"no event: {value.get('event') if isinstance(value, dict) else value!r}")
    name = value.pop("event")
    fields = _FIELDS[name]
    kind = _EVENTS[name]
    if not value.keys() <= fields.keys() <= value.keys() | facts_of(kind).defaults.keys():
        raise BadTrace(f"{name} has fields other than {', '.join(fields)}")
    if not nulls:
        value = {key: _nulled(key, each, fields[key]) for key, each in value.items()}
    event: Event = kind(**{key: _typed(each, fields[key]) for key, each in value.items()})
    if _ATTACHED not in fields or _ATTACHED in value:
        return event
    attached = _concluded(event, dlls)
    assert isinstance(event, Call | ChildCreated)
    return event._replace(attached=attached)


def _nulled(name: str, value: Any, field: _Field) -> Any:
    """*value* of an earlier schema as this one has it."""
    known = not field.unknown or name in _NEVER_UNKNOWN or isinstance(value, bool)
    return value if known or value not in _UNKNOWN else None


def _typed(value: Any, field: _Field) -> Any:
    """*value*, as JSON gave it, in the type that the event's field has."""
    kind = field.type
    if value is None and field.unknown:
        return None
    if kind is Delta:
        removed, added = value
        return Delta(tuple(map(parse_region, removed)), tuple(map(parse_region, added)))
    if kind is Phase:
        return Phase[value]
    if isinstance(kind, type) and issubclass(kind, Enum | StrEnum):
        return kind(value)
    if kind is int:
        return whole(value)
    if kind is str or kind is bool:
        if type(value) is not kind:
            raise BadTrace(f"{value!r} is not of type {kind.__name__}")
        return value
    if kind == tuple[Attached, ...]:
        return tuple(map(_attached, value))
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadTrace(f"{value!r} is not a list of names")
    return tuple(value)


def _attached(row: Any) -> Attached:
    name, base, stays = row
    if not isinstance(name, str) or type(stays) is not bool or whole(base) < 0:
        raise BadTrace(f"{row!r} is not a name, a base and whether it stays")
    return Attached(name, base, stays)


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
        raise BadTrace("a number that is too large for an address or a size")
    return value
