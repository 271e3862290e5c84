"""jsonl: saved traces, JSON lines, schema 4.  The same trace gives the same bytes.

The first line is the header: the scenario, as TOML, ``"switches"``, what its policy does switch by
switch (files of other versions may have none), and both address spaces before the first event;
``"notes"``, if there are any, gives what an author wrote at a step; ``"waits"`` is true for
a fork that had not ended when it was saved; ``"log"`` is the file that an observed fork was read
from.  Each further line is an event: its key under ``"event"``, its fields by name, regions as
lists in the order of Region's fields, phases by their short names; ``"log"`` is the number and the
beginning of the line that it was read from, and is missing where it was concluded.  What an event
declares is in ``machine/event_facts``: a field with its default is left out, and what is unknown is
null.  ``"attached"`` of a load or a new child (name, base, stays) is there where
``machine/dlls/attached`` can't conclude it.  A printed line whose ``"text_id"`` is missing is of a
file that had its words alone.  The last line counts the events (``core/ending``).

Schema 2 had -1 and "" for what is unknown, and wrote all fields; schema 1 had no last line either.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from forkviz import limits
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.formats.ending import END, Ending, Held, listed
from forkviz.core.formats.guarded import json_value
from forkviz.core.provenance import StepLine, StepOrigin
from forkviz.core.space import AddressSpace
from forkviz.errors import BadTrace, ForkvizError, TooLarge
from forkviz.lazy.patterns import regex
from forkviz.machine.events import Event, ForkStarted
from forkviz.machine.policy import get_policy, meant
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.traces.event_record import event_record, parse_event, parse_region, whole
from forkviz.traces.fit import Fit
from forkviz.traces.heads import FORMAT
from forkviz.traces.switches import disagreements, switches_of
from forkviz.traces.trace import Trace

__all__ = ["FORMAT", "SCHEMA", "dump_trace", "parse_trace"]

SCHEMA = 4


class _Schema(NamedTuple):
    """What the files of a schema have.

    ends: a last line that counts the others.  nulls: null for what is unknown, not -1 and "".
    releases: policies are named by releases; before, ``cygwin-1.7.10`` was the name of an era.
    """

    ends: bool
    nulls: bool
    releases: bool


#: Every schema that is read, by its number; the last one is written.
_SCHEMAS = {
    1: _Schema(ends=False, nulls=False, releases=False),
    2: _Schema(ends=True, nulls=False, releases=False),
    3: _Schema(ends=True, nulls=True, releases=False),
    4: _Schema(ends=True, nulls=True, releases=True),
}
_KNOWN = "schema " + ", ".join(map(str, _SCHEMAS))
#: How the last line calls what it counts.
_COUNTED = "event"
_EDITED = caveat(CaveatKind.TRACE_EDITED)


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
        fields = event_record(event, trace.scenario.dlls)
        if origin is not None and origin.lines[step].line:
            fields["log"] = list(origin.lines[step])
        line = _line(fields)
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
            hint=error.hint or f"{_KNOWN}; is the file complete, and are its lines in order?",
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, ForkvizError) as error:
        raise BadTrace(
            f"not a trace that this version can read: {error}",
            file=file,
            line=read.number,
            excerpt=read.text,
            hint=f"{_KNOWN}, one JSON object a line",
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
                # As such a line is written: it could not be read back as it was.
                yield json_value(_ESCAPES.sub(_mended, text) if "\\u" in text else text)


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
        told = disagreements(header["switches"], scenario.policy, older=not schema.releases)
        scenario = _with_caveats(scenario, told)
    parent = AddressSpace(scenario.bits, map(parse_region, header["parent"]))
    child = AddressSpace(scenario.bits, map(parse_region, header["child"]))
    notes = dict(_notes(header.get("notes", {})))
    fit = Fit(scenario, parent, child)
    log = _log(header)
    events: list[Event] = []
    lines: list[StepLine] = []
    held: Held | None = None
    for value in values:
        if held is not None:
            raise BadTrace("it continues after its last line")
        if schema.ends and isinstance(value, dict) and set(value) == {END}:
            held = _held(ending, value[END])
            continue
        if log is not None and isinstance(value, dict):
            lines.append(_step_line(value.pop("log", None)))
        event = parse_event(value, scenario.dlls, nulls=schema.nulls)
        if isinstance(event, ForkStarted) and not schema.releases:
            event = event._replace(policy=meant(event.policy))
        fit.take(event)
        events.append(event)
        ending.take(read.text, _COUNTED)
    if schema.ends and held is None:
        raise BadTrace(
            f"cut off after {len(events)} steps: the last line, which counts them, is missing"
        )
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
_ESCAPES = regex(r"\\(?:ud[89ab]..\\ud[c-f]..|(ud[89a-f]..)|.)")


def _mended(found: re.Match[str]) -> str:
    return r"\ufffd" if found[1] else found[0]


def _regions(space: AddressSpace) -> list[list[Any]]:
    return [list(region) for region in space]


def _held(ending: Ending, told: object) -> Held:
    """What was read, beside what the last line has *told*; BadTrace where steps are missing."""
    held = ending.held(told)
    if held.missing:
        raise BadTrace(f"steps are missing: {listed(held.missing)}")
    if held.surplus:
        raise BadTrace(f"there are too many steps: {listed(held.surplus)}")
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
        raise BadTrace("the header's notes are not an object")
    for key, text in value.items():
        if not re.fullmatch("[0-9]{1,9}", key) or not isinstance(text, str):
            raise BadTrace("a note that is not a text with the number of a step")
        yield int(key), text


def _log(header: dict[str, Any]) -> str | None:
    """The file that the steps were read from; None where they were simulated."""
    log = header.get("log")
    if log is not None and (not isinstance(log, str) or not log):
        raise BadTrace("the header's log is not a file name")
    return log


def _step_line(value: Any) -> StepLine:
    """The line of a step; *value*: what the file has of it, None for nothing."""
    if value is None:
        return StepLine()
    line, text = value
    if whole(line) < 1 or not isinstance(text, str):
        raise BadTrace("a step's line that is not a number and a text")
    return StepLine(line, text)
