"""Notes at steps: where they may be, what becomes of those that are there, and their file."""

from __future__ import annotations

import functools
import json

import pytest

import forkviz
from forkviz.errors import BadTrace, ForkvizError
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.notes import MOST_CHARACTERS, noted, step_at
from forkviz.traces.trace import Trace
from tests.support.scenarios import dll, scenario, two_relocated


@functools.cache
def lost() -> Trace:
    """A fork that fails."""
    return forkviz.fork(two_relocated())


@functools.cache
def won() -> Trace:
    """A fork that succeeds, with nothing to reload."""
    return forkviz.fork(scenario([dll("a.dll", 0x500000)], policy="cygwin-2011-04"))


def test_a_step_is_named_by_its_number_or_by_a_word() -> None:
    """Negative numbers count from the end; digits do as well, for a command line has only those."""
    last = len(lost()) - 1
    for where, step in (
        (0, 0), ("0", 0), (last, last), (-1, last), ("-1", last), (-len(lost()), 0),
        ("failure", lost().failure()), ("decision", lost().decisions()[0]),
    ):  # fmt: skip
        assert step_at(lost(), where) == step


@pytest.mark.parametrize(
    "where", ["x", "", "1.5", "0x10", "9" * 5000, 10**9, -(10**9), "decisions"]
)
def test_what_is_no_step_is_refused_with_what_would_be_one(where: int | str) -> None:
    """In a complaint that fits a line."""
    with pytest.raises(ForkvizError, match=r"hint: a number, .*failure, decision") as refused:
        step_at(lost(), where)
    assert len(str(refused.value)) < 300


def test_a_fork_may_have_no_failure_and_no_decision() -> None:
    """Then the word names no step."""
    assert won().succeeded
    with pytest.raises(ForkvizError, match="succeeds"):
        step_at(won(), "failure")
    undecided = Trace(won().scenario, won().initial_parent, won().initial_child, won().events[-1:])
    with pytest.raises(ForkvizError, match="nothing is decided"):
        step_at(undecided, "decision")


def test_notes_are_kept_in_the_order_of_their_steps() -> None:
    """Two for one step are its paragraphs; a trace is the same trace with them."""
    trace = noted(lost(), [("-1", "end"), ("0", "a"), (str(len(lost()) - 1), "of it")])
    assert list(trace.notes.items()) == [(0, "a"), (len(lost()) - 1, "end\nof it")]
    assert trace == lost()
    assert lost().notes == {}


def test_a_note_takes_the_place_of_an_older_one_and_an_empty_one_takes_it_away() -> None:
    """What is not mentioned stays."""
    trace = noted(noted(lost(), {0: "a", 1: "b", 2: "c"}), {1: "new", 2: " "})
    assert trace.notes == {0: "a", 1: "new"}
    assert noted(trace, {}) is trace


def test_a_note_is_no_chapter() -> None:
    """A limit, for there is little room beside a step."""
    assert noted(lost(), {0: "x" * MOST_CHARACTERS}).notes
    with pytest.raises(ForkvizError, match="step 0 has more than"):
        noted(lost(), {0: "x" * (MOST_CHARACTERS + 1)})


def test_a_saved_trace_has_its_notes() -> None:
    """In the header, and only where there are any: other traces are saved as ever."""
    trace = noted(lost(), {4: 'quoted "text"\né'})
    lines = list(dump_trace(trace))
    assert parse_trace(lines).notes == {4: 'quoted "text"\né'}
    assert "notes" not in json.loads(next(dump_trace(lost())))
    assert lines[1:-1] == list(dump_trace(lost()))[1:-1]


@pytest.mark.parametrize("notes", [[], 1, {"x": "a"}, {"-1": "a"}, {"1": 2}, {"999999": "a"}])
def test_notes_of_a_file_that_are_none_are_refused(notes: object) -> None:
    """No object, no number, no text, no such step."""
    header, *rest = dump_trace(lost())
    with pytest.raises(BadTrace, match="note"):
        parse_trace([json.dumps({**json.loads(header), "notes": notes}), *rest])
