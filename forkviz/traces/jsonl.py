"""Saved traces: JSON lines, schema 2.  The same trace gives the same bytes.

The first line is the header: the scenario, as TOML, ``"switches"``, what its policy does switch by
switch (files of other versions may have none), and both address spaces before the first event;
``"notes"``, if there are any, gives what an author wrote at a step; ``"waits"`` is true for
a fork that had not ended when it was saved; ``"log"`` is the file that an observed fork was read
from.  Each further line is an event: its type under ``"event"``, its fields by name, regions as
lists in the order of Region's fields, phases by their short names; ``"log"`` is the number and the
beginning of the line that it was read from, and is missing where it was concluded.  ``"attached"``
of a load or a new child (name, base, stays) is there where ``machine/attached`` can't conclude it.
The last line counts the events (``core/ending``); schema 1 had none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum, StrEnum
from typing import Any, NamedTuple, get_args, get_type_hints

from forkviz import limits
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.delta import Delta
from forkviz.core.formats.ending import END, Ending, Held, listed
from forkviz.core.formats.guarded import json_value
from forkviz.core.provenance import StepLine, StepOrigin
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadTrace, ForkvizError, TooLarge
from forkviz.machine.attached import Attached, attached_as_listed, attached_of_delta
from forkviz.machine.call import Call, Why
from forkviz.machine.events import ChildCreated, Event
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.traces.fit import Fit
from forkviz.traces.switches import disagreements, switches_of
from forkviz.traces.trace import Trace

__all__ = ["FORMAT", "SCHEMA", "dump_trace", "parse_trace"]

FORMAT = "forkviz-trace"
SCHEMA = 2


class _Schema(NamedTuple):
    """What the files of a schema have.  ends: a last line that counts the others."""

    ends: bool


#: Every schema that is read, by its number; the last one is written.
_SCHEMAS = {1: _Schema(ends=False), 2: _Schema(ends=True)}
#: How the last line calls what it counts.
_COUNTED = "event"
_EDITED = caveat(CaveatKind.TRACE_EDITED)

_EVENTS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Event)}
_HINTS = {name: get_type_hints(kind) for name, kind in _EVENTS.items()}
#: Fields that older files have not, with what these mean; such a value is not written.
_LATER = {"DepsPopulated": {"seeded": 0}, "Replicated": {"error": 0}}


#: The field that is written only where it is not as usual.
_ATTACHED = "attached"


def _usual(event: Any, scenario: Scenario) -> tuple[Attached, ...]:
    """What *event* attached, as far as its other fields show it."""
    match event:
        case Call(why=Why.REAL, dll=dll, result=base, delta=delta):
            return attached_of_delta(dll, base, delta)
        case ChildCreated():
            return attached_as_listed(scenario.dlls)
        case _:
            return ()


def dump_trace(trace: Trace) -> Iterator[str]:
    """The lines of *trace*, without line ends."""
    header = {
        "format": FORMAT,
        "schema": SCHEMA,
        "scenario": dump_scenario(trace.scenario),
        "switches": switches_of(get_policy(trace.policy)),
        "parent": _regions(trace.initial_parent),
        "child": _regions(trace.initial_child),
    }
    if trace.notes:
        header["notes"] = trace.notes
    if trace.waits:
        header["waits"] = True
    origin = trace.step_origin
    if origin is not None:
        header["log"] = origin.file
    ending = Ending()
    line = _line(header)
    ending.take(line)
    yield line
    for step, event in enumerate(trace.events):
        kind = type(event).__name__
        later = _LATER.get(kind, {})
        fields = {
            name: _plain(getattr(event, name))
            for name in _HINTS[kind]
            if name not in later or getattr(event, name) != later[name]
        }
        if _ATTACHED in fields and getattr(event, _ATTACHED) == _usual(event, trace.scenario):
            del fields[_ATTACHED]
        if origin is not None and origin.lines[step].line:
            fields["log"] = list(origin.lines[step])
        line = _line({"event": kind, **fields})
        ending.take(line, _COUNTED)
        yield line
    yield _line(ending.record())


def parse_trace(lines: Sequence[str], file: str = "") -> Trace:
    """The trace that *lines* hold; raises BadTrace, with line, excerpt and a hint, or TooLarge.

    Where somebody edited it, and it is a trace all the same, a caveat of its scenario says so.
    """
    read = _Lines(lines)
    try:
        limits.check("trace", sum(map(len, lines)))
        return _trace(read, file)
    except (BadTrace, TooLarge) as error:
        raise type(error)(
            error.what,
            file=error.file or file,
            line=error.line or read.number,
            excerpt=error.excerpt or read.text,
            hint=error.hint or f"schema 1 or {SCHEMA}; is the file whole, and its lines in order?",
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, ForkvizError) as error:
        raise BadTrace(
            f"not a trace that this version can read: {error}",
            file=file,
            line=read.number,
            excerpt=read.text,
            hint=f"schema 1 or {SCHEMA}, one JSON object a line",
        ) from None


class _Lines:
    """The lines that are not blank, as values; number and text of the one that was read last."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self.number, self.text = 0, ""

    def __iter__(self) -> Iterator[Any]:
        for number, text in enumerate(self._lines, 1):
            if text.strip():
                self.number, self.text = number, text
                yield json_value(text)


def _trace(read: _Lines, file: str) -> Trace:
    """The trace that *read* has, checked as it is read."""
    values = iter(read)
    first = next(values, None)
    if not read.number:
        raise BadTrace("an empty file", hint=f"a saved trace starts with a {FORMAT} header")
    schema, header = _header(first)
    ending = Ending()
    ending.take(read.text)
    scenario = parse_scenario(header["scenario"], file)
    if "switches" in header:
        scenario = _with_caveats(scenario, disagreements(header["switches"], scenario.policy))
    parent = AddressSpace(scenario.bits, map(_region, header["parent"]))
    child = AddressSpace(scenario.bits, map(_region, header["child"]))
    notes = dict(_notes(header.get("notes", {})))
    fit = Fit(scenario, parent, child)
    log = _log(header)
    events: list[Event] = []
    lines: list[StepLine] = []
    held: Held | None = None
    for value in values:
        if held is not None:
            raise BadTrace("it goes on behind its last line")
        if schema.ends and isinstance(value, dict) and set(value) == {END}:
            held = _held(ending, value[END])
            continue
        if log is not None and isinstance(value, dict):
            lines.append(_step_line(value.pop("log", None)))
        event = _event(value, scenario)
        fit.take(event)
        events.append(event)
        ending.take(read.text, _COUNTED)
    if schema.ends and held is None:
        raise BadTrace(f"cut after {len(events)} steps: the last line, which counts them, is gone")
    if held is not None and held.edited:
        scenario = _with_caveats(scenario, [_EDITED])
    origin = StepOrigin(log, tuple(lines)) if log is not None else None
    waits = header.get("waits") is True
    return Trace(scenario, parent, child, events, notes, waits=waits, step_origin=origin)


def _with_caveats(scenario: Scenario, caveats: Iterable[Caveat]) -> Scenario:
    """*scenario* with *caveats* behind its own, each once."""
    found = tuple(dict.fromkeys((*scenario.caveats, *caveats)))
    return replace(scenario, caveats=found) if found != scenario.caveats else scenario


def _line(value: dict[str, Any]) -> str:
    # ASCII: no character that another program takes for the end of a line or a terminal acts on.
    # Half of a surrogate pair in a captured name becomes what the scenario's TOML makes of it, so
    # that events and scenario call a DLL the same.
    return _ESCAPES.sub(_mended, json.dumps(value, separators=(",", ":")))


#: An escape of JSON; the first group is half of a surrogate pair that stands alone.
_ESCAPES = re.compile(r"\\(?:ud[89ab]..\\ud[c-f]..|(ud[89a-f]..)|.)")


def _mended(found: re.Match[str]) -> str:
    return r"\ufffd" if found[1] else found[0]


def _regions(space: AddressSpace) -> list[list[Any]]:
    return [list(region) for region in space]


def _plain(value: Any) -> Any:
    if isinstance(value, Delta):
        return [[list(r) for r in value.removed], [list(r) for r in value.added]]
    if isinstance(value, Phase):
        return value.name
    if isinstance(value, tuple):
        return list(value)
    return value


def _held(ending: Ending, told: object) -> Held:
    """What was read, beside what the last line has *told*; BadTrace where steps are missing."""
    held = ending.held(told)
    if held.missing:
        raise BadTrace(f"steps are missing: {listed(held.missing)}")
    if held.surplus:
        raise BadTrace(f"there are steps too many: {listed(held.surplus)}")
    return held


def _header(value: Any) -> tuple[_Schema, dict[str, Any]]:
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise BadTrace("no header", hint=f'the first line has "format": "{FORMAT}"')
    schema = value.get("schema")
    if type(schema) is not int or schema not in _SCHEMAS:
        known = " and ".join(map(str, _SCHEMAS))
        raise BadTrace(f"schema {schema!r}", hint=f"this version reads {known}")
    if not isinstance(value.get("scenario"), str):
        raise BadTrace("the header has no scenario")
    return _SCHEMAS[schema], value


def _notes(value: Any) -> Iterator[tuple[int, str]]:
    """The author's notes by step.  JSON's keys are texts."""
    if not isinstance(value, dict):
        raise BadTrace("the header's notes are no object")
    for key, text in value.items():
        if not re.fullmatch("[0-9]{1,9}", key) or not isinstance(text, str):
            raise BadTrace("a note that is no text at the number of a step")
        yield int(key), text


def _log(header: dict[str, Any]) -> str | None:
    """The file that the steps were read from; None where they were simulated."""
    log = header.get("log")
    if log is not None and (not isinstance(log, str) or not log):
        raise BadTrace("the header's log is no file's name")
    return log


def _step_line(value: Any) -> StepLine:
    """The line of a step; *value*: what the file has of it, None for nothing."""
    if value is None:
        return StepLine()
    line, text = value
    if _whole(line) < 1 or not isinstance(text, str):
        raise BadTrace("a step's line that is no number and text")
    return StepLine(line, text)


def _region(row: Any) -> Region:
    start, end, state, kind, allocation, protect, name, use, source, line = row
    for number in (start, end, allocation, line):
        _whole(number)
    if not isinstance(protect, str) or not isinstance(name, str):
        raise BadTrace("a region whose name is not text")
    return Region(
        start, end, State(state), Kind(kind), allocation, protect, name, Use(use), Source(source),
        line,
    )  # fmt: skip


def _whole(value: Any) -> int:
    """*value* if it is a number that an address or a (negative) size can be."""
    if type(value) is not int or abs(value) >> 64:
        raise BadTrace("a number that no address and no size can be")
    return value


def _event(value: Any, scenario: Scenario) -> Event:
    if not isinstance(value, dict) or value.get("event") not in _EVENTS:
        raise BadTrace(f"no event: {value.get('event') if isinstance(value, dict) else value!r}")
    name = value.pop("event")
    hints = _HINTS[name]
    usual = _ATTACHED in hints and _ATTACHED not in value
    value = {**_LATER.get(name, {}), **({_ATTACHED: []} if usual else {}), **value}
    if set(value) != set(hints):
        raise BadTrace(f"{name} has other fields than {', '.join(hints)}")
    event: Event = _EVENTS[name](**{key: _typed(value[key], hints[key]) for key in hints})
    if not usual:
        return event
    if isinstance(event, Call):
        return event._replace(attached=_usual(event, scenario))
    assert isinstance(event, ChildCreated)
    return replace(event, attached=_usual(event, scenario))


def _typed(value: Any, hint: Any) -> Any:
    """*value*, as JSON gave it, in the type that the event's field has."""
    if hint is Delta:
        removed, added = value
        return Delta(tuple(map(_region, removed)), tuple(map(_region, added)))
    if hint is Phase:
        return Phase[value]
    if isinstance(hint, type) and issubclass(hint, Enum | StrEnum):
        return hint(value)
    if hint is int:
        return _whole(value)
    if hint in (str, bool):
        if type(value) is not hint:
            raise BadTrace(f"{value!r} is not of type {hint.__name__}")
        return value
    if hint == tuple[Attached, ...]:
        return tuple(map(_one_attached, value))
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadTrace(f"{value!r} is not a list of names")
    return tuple(value)


def _one_attached(row: Any) -> Attached:
    name, base, stays = row
    if not isinstance(name, str) or type(stays) is not bool or _whole(base) < 0:
        raise BadTrace(f"{row!r} is no name, base and whether it stays")
    return Attached(name, base, stays)
