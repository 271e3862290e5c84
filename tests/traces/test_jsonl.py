"""Damaged trace files: a BadTrace that tells the line and what would help, and nothing else."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.core.provenance import StepLine, StepOrigin
from forkviz.core.region import Region, Use
from forkviz.errors import BadTrace
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import Replicated
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.trace import Trace
from tests.support.caveats import sentences
from tests.support.scenarios import dll, quick, scenario, two_relocated

Lines = list[str]


@functools.cache
def saved() -> tuple[str, ...]:
    return tuple(dump_trace(forkviz.fork(two_relocated())))


def first_call(name: str, start: int = 0) -> int:
    """The index of the first line from *start* on that holds a call of *name*."""
    return next(i for i, line in enumerate(saved()) if i >= start and f'"name":"{name}"' in line)


def edit(line: str, **fields: Any) -> str:
    return json.dumps({**json.loads(line), **fields}, separators=(",", ":"))


def edited(index: int, **fields: Any) -> Lines:
    lines = list(saved())
    lines[index] = edit(lines[index], **fields)
    return lines


def swapped(a: int, b: int) -> Lines:
    lines = list(saved())
    lines[a], lines[b] = lines[b], lines[a]
    return lines


def without(index: int) -> Lines:
    return [*saved()[:index], *saved()[index + 1 :]]


def ended(**fields: Any) -> Lines:
    """The trace with a last line whose fields are changed."""
    told = json.loads(saved()[-1])["end"]
    return [*saved()[:-1], json.dumps({"end": {**told, **fields}})]


def first_schema() -> Lines:
    """The trace as it was saved before there was a last line."""
    return [edit(saved()[0], schema=1), *saved()[1:-1]]


ALLOC, FREE = first_call("VirtualAlloc"), first_call("VirtualFree")
#: The line, from 0, of the count; and of a step that changes nothing, so that none misses it.
LAST = len(saved()) - 1
VISIT = next(i for i, line in enumerate(saved()) if '"event":"PhaseEntered"' in line)

#: What is damaged, how, the line that is at fault (from 1), and what the complaint must say.
DAMAGED: dict[str, tuple[Callable[[], Lines], int, str]] = {
    "empty": (list, 0, "empty"),
    "blank": (lambda: ["", " \t"], 0, "empty"),
    "not JSON": (lambda: ["{", *saved()[1:]], 1, "not a trace"),
    "no header": (lambda: list(saved()[1:]), 1, "no header"),
    "a list for a header": (lambda: ["[]", *saved()[1:]], 1, "no header"),
    "another format": (lambda: edited(0, format="other"), 1, "no header"),
    "a newer schema": (lambda: edited(0, schema=99), 1, "schema 99"),
    "a schema that only equals 1": (lambda: edited(0, schema=True), 1, "schema True"),
    "no scenario": (lambda: edited(0, scenario=None), 1, "scenario"),
    "a scenario that is none": (lambda: edited(0, scenario="schema = 1\nx = 1"), 1, "'x'"),
    "a map that overlaps itself": (
        lambda: edited(0, parent=json.loads(saved()[0])["parent"] * 2),
        1,
        "overlaps",
    ),
    "a region that is too short": (lambda: edited(0, child=[[1, 2]]), 1, "not a trace"),
    "a region with a text for a number": (
        lambda: edited(0, child=[["1", *json.loads(saved()[0])["child"][0][1:]]]),
        1,
        "number",
    ),
    "only a header": (lambda: list(saved()[:1]), 1, "cut off after 0 steps"),
    "cut between lines": (lambda: list(saved()[:9]), 9, "cut off after 8 steps"),
    "cut before its last line": (
        lambda: list(saved()[:-1]),
        LAST,
        f"cut off after {LAST - 1} steps",
    ),
    "a step lost that changed nothing": (lambda: without(VISIT), LAST, "steps are missing: 1 of"),
    "such a step doubled": (
        lambda: [*saved()[:VISIT], *saved()[VISIT - 1 :]],
        LAST + 2,
        "too many steps: 1 of",
    ),
    "a last line that is none": (lambda: ended(counts=7), LAST + 1, "not a trace"),
    "a last line of fields other": (lambda: ended(sum="x"), LAST + 1, "not a trace"),
    "a count below nought": (lambda: ended(counts={"event": -1}), LAST + 1, "not a trace"),
    "a checksum that is none": (lambda: ended(sha256="x"), LAST + 1, "not a trace"),
    "cut within a line": (lambda: [*saved()[:-1], saved()[-1][:20]], LAST + 1, "not a trace"),
    "lines swapped": (lambda: swapped(ALLOC, FREE), ALLOC + 1, "does not fit"),
    "a line lost": (lambda: [*saved()[:ALLOC], *saved()[ALLOC + 1 :]], FREE, "does not fit"),
    "a line doubled": (lambda: [*saved()[: ALLOC + 1], *saved()[ALLOC:]], ALLOC + 2, "not fit"),
    "an unknown event": (lambda: edited(3, event="Exploded"), 4, "no event: 'Exploded'"),
    "an event without a type": (lambda: edited(3, event=None), 4, "no event"),
    "a number for an event": (lambda: [*saved()[:3], "7", *saved()[4:]], 4, "no event: 7"),
    "a field too many": (lambda: edited(ALLOC, mood="good"), ALLOC + 1, "fields other"),
    "a text for an address": (lambda: edited(ALLOC, address="0x10"), ALLOC + 1, "number"),
    "true for an address": (lambda: edited(ALLOC, address=True), ALLOC + 1, "number"),
    "a fraction for an address": (lambda: edited(ALLOC, address=1.5), ALLOC + 1, "number"),
    "an address of 65 bits": (lambda: edited(ALLOC, address=1 << 64), ALLOC + 1, "number"),
    "an unknown call": (lambda: edited(ALLOC, name="Sleep"), ALLOC + 1, "Sleep"),
    "an unknown phase": (lambda: edited(2, phase="P99"), 3, "P99"),
    "a number for a name": (lambda: edited(ALLOC, dll=7), ALLOC + 1, "not of type str"),
    "a delta that is none": (lambda: edited(ALLOC, delta=[]), ALLOC + 1, "not a trace"),
    "another policy": (lambda: edited(1, policy="unheard-of"), 2, "unheard-of"),
    "two ends": (lambda: [*saved(), saved()[-1]], LAST + 2, "continues"),
    "more behind its end": (lambda: [*saved(), saved()[1]], LAST + 2, "continues"),
    "of the first schema, without its end": (lambda: first_schema()[:-1], LAST - 1, "Finished"),
    "of the first schema, with a later one's": (
        lambda: [*first_schema(), saved()[-1]],
        LAST + 1,
        "no event",
    ),
    "a hundred thousand brackets": (lambda: [saved()[0], "[" * 100_000], 2, "not a trace"),
    "a number of ten thousand digits": (
        lambda: [saved()[0], '{"event":' + "9" * 10_000 + "}"],
        2,
        "not a trace",
    ),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_trace_is_refused_with_the_line_and_a_hint(damage: str) -> None:
    """File, line, what is wrong, what stands there, what would help."""
    make, line, what = DAMAGED[damage]
    with pytest.raises(BadTrace) as refused:
        parse_trace(make(), "x.trace")
    error = refused.value
    assert (error.file, error.line) == ("x.trace", line)
    assert what in error.what
    assert error.hint
    assert len(error.excerpt) < 200
    assert (error.excerpt == "") == (line == 0)


def test_blank_lines_are_no_damage_and_are_counted() -> None:
    """An editor may leave them; the line that a complaint names is the file's."""
    spaced = [part for line in saved() for part in (line, "")]
    assert parse_trace(spaced) == parse_trace(saved())
    spaced[ALLOC * 2] = "{}"
    with pytest.raises(BadTrace) as refused:
        parse_trace(spaced)
    assert refused.value.line == ALLOC * 2 + 1


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=4)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=5,
)


@st.composite
def damaged_lines(draw: st.DrawFn) -> Lines:
    """A saved trace with a few of its lines changed, moved, cut or lost."""
    lines = list(saved())
    for _ in range(draw(st.integers(1, 3))):
        i = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 4)):
            case 0:
                lines[i] = draw(st.text(max_size=20))
            case 1:
                at = draw(st.integers(0, len(lines[i])))
                lines[i] = lines[i][:at] + draw(st.text(max_size=2)) + lines[i][at + 1 :]
            case 2:
                j = draw(st.integers(0, len(lines) - 1))
                lines[i], lines[j] = lines[j], lines[i]
            case 3:
                try:
                    fields = json.loads(lines[i])
                except ValueError:
                    continue
                if isinstance(fields, dict) and fields:
                    fields[draw(st.sampled_from(sorted(fields)))] = draw(json_values)
                    lines[i] = json.dumps(fields)
            case _:
                del lines[i : i + draw(st.integers(1, 2))]
                lines.append("")
    return lines


@quick
@given(damaged_lines())
def test_damaged_lines_give_a_trace_or_a_bad_trace(lines: Lines) -> None:
    """Nothing else is raised, and what is accepted can be stepped, explained and saved."""
    try:
        trace = parse_trace(lines)
    except BadTrace:
        return
    assert isinstance(trace, Trace)
    assert len(list(trace.states())) == len(trace)
    assert len(trace.calls()) >= 1
    for step in range(len(trace)):
        assert explain(trace, step).what
    assert parse_trace(list(dump_trace(trace))) == trace


def test_a_trace_ends_with_a_count_and_a_checksum_of_its_lines() -> None:
    """As the module says; a line more or less about it, or other line ends, change nothing."""
    told = json.loads(saved()[-1])
    text = "".join(f"{line}\n" for line in saved()[:-1])
    assert told == {
        "end": {
            "counts": {"event": LAST - 1},
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
        }
    }
    spaced = [part for line in saved() for part in (f"{line}\r", "")]
    assert (
        sentences(parse_trace(spaced).scenario.caveats)
        == sentences(parse_trace(saved()).scenario.caveats)
        == ()
    )


def test_a_trace_of_the_first_schema_is_read_as_ever() -> None:
    """Its last event is its end."""
    assert parse_trace(first_schema()) == parse_trace(saved())


@pytest.mark.parametrize("change", ["a note", "a word of a step", "the checksum itself"])
def test_a_trace_that_somebody_edited_says_so(change: str) -> None:
    """It is read; the caveat stays when it is saved again, and is there once."""
    lines = list(saved())
    if change == "a note":
        lines = edited(0, notes={"1": "added by hand"})
    elif change == "a word of a step":
        at = next(i for i, line in enumerate(lines) if '"title":' in line)
        lines = edited(at, title="another")
    else:
        lines = ended(sha256="0" * 64)
    trace = parse_trace(lines)
    (caveat,) = sentences(trace.scenario.caveats)
    assert "edited" in caveat
    again = parse_trace(list(dump_trace(trace)))
    assert again == trace
    twice = list(dump_trace(again))
    assert sentences(parse_trace([edit(twice[0], notes={}), *twice[1:]]).scenario.caveats) == (
        caveat,
    )


@functools.cache
def read_from_a_log() -> Trace:
    """The same fork with a line for each step but the last."""
    trace = forkviz.fork(two_relocated())
    lines = [StepLine(step + 1, f"<b>{step}") for step in range(len(trace) - 1)]
    origin = StepOrigin("fork.strace", (*lines, StepLine()))
    before = (trace.initial_parent, trace.initial_child)
    return Trace(trace.scenario, *before, trace.events, step_origin=origin)


def test_the_lines_that_steps_were_read_from_are_kept() -> None:
    """And are part of what happened: without them it is another trace."""
    lines = list(dump_trace(read_from_a_log()))
    again = parse_trace(lines)
    assert again == read_from_a_log()
    assert again.step_origin == read_from_a_log().step_origin
    assert again != parse_trace(saved())
    assert "log" not in json.loads(lines[-2])


def test_a_trace_that_nobody_observed_says_nothing_of_a_log() -> None:
    """Not a byte; such as were saved before logs had lines are read as ever."""
    assert not any('"log"' in line for line in saved())
    assert parse_trace(saved()).step_origin is None
    trace = parse_trace(saved())
    before = (trace.initial_parent, trace.initial_child)
    with pytest.raises(BadTrace, match="lines for 1 steps"):
        Trace(trace.scenario, *before, trace.events, step_origin=StepOrigin("x", (StepLine(),)))


@pytest.mark.parametrize(
    "log", [0, "x", [1], [0, "x"], [-1, "x"], [True, "x"], [1, 2], [1 << 70, ""]]
)
def test_a_damaged_line_of_a_log_is_refused(log: Any) -> None:
    """As any other field; so is a log without a name, and a line where there is no log."""
    lines = list(dump_trace(read_from_a_log()))
    for damaged in (
        [*lines[:3], edit(lines[3], log=log), *lines[4:]],
        [edit(lines[0], log=log if log != "x" else ""), *lines[1:]],
        edited(3, log=[1, "x"]),
    ):
        with pytest.raises(BadTrace):
            parse_trace(damaged)


def test_an_event_tells_its_type_and_its_fields_by_name() -> None:
    """The format that other programs read: documented in the module, and held here."""
    line = json.loads(saved()[ALLOC])
    assert next(iter(line)) == "event"
    assert set(line) == {"event", "name", "why", "dll", "address", "size", "result", "delta"}
    [[removed, added]] = [line["delta"]]
    assert removed == []
    assert added[0][:4] == [line["result"], line["result"] + line["size"], "reserved", "private"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"event":"SortAppended","dll":"a.dll"', '"event":"SortAppended","dll":""'),
        ('"event":"DepsPopulated","dll":"a.dll"', '"event":"DepsPopulated","dll":""'),
        ('"order":["', '"order":["other.dll","'),
        ('"before":["', '"before":["other.dll","'),
        ('"deps":[', '"deps":["other.dll"'),
    ],
)
def test_an_event_about_a_dll_names_one_of_the_list(old: str, new: str) -> None:
    """A trace that was edited; the views look each name up."""
    lines = list(dump_trace(forkviz.fork(scenario([dll("a.dll", 0x500000)]))))
    at = next(i for i, line in enumerate(lines) if old in line)
    lines[at] = lines[at].replace(old, new)
    with pytest.raises(BadTrace, match=r"of no DLL|no DLL of the scenario is called"):
        parse_trace(lines)


#: A heap of the parent's; the child must make a replica of it.
HEAP = Region(0x20000000, 0x20020000, use=Use.HEAP, name="[heap]")


def test_a_trace_from_before_a_field_was_there_is_read() -> None:
    """A replica's error came later; where there was none, it is not written either."""
    lines = list(
        dump_trace(forkviz.fork(replace(scenario([dll("a.dll", 0x700000)]), parent=(HEAP,))))
    )
    replicas = [line for line in lines if '"event":"Replicated"' in line]
    assert replicas
    assert not any('"error"' in line for line in replicas)
    told = [event for event in parse_trace(lines) if isinstance(event, Replicated)]
    assert {event.error for event in told} == {0}


def test_half_of_a_surrogate_pair_is_read_as_it_would_be_written() -> None:
    """No file of text can hold it, so that a trace read from one comes back the same."""
    lines = [line.replace('"after longjmp"', '"\\ud800"') for line in saved()]
    trace = parse_trace(lines)
    assert any(getattr(event, "name", "") == "\ufffd" for event in trace)
    assert parse_trace(list(dump_trace(trace))) == trace
