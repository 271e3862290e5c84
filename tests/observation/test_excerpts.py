"""Excerpts of logs: any lines, in order, as people quote them, make a trace or a complaint."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.errors import ForkvizError
from forkviz.machine.events import ChildCreated, PhaseEntered
from forkviz.observation.observed import observed
from forkviz.observation.prediction import agreement
from forkviz.readers.strace.strace import parse_straces
from forkviz.redaction.redact import redact
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.trace import Trace
from tests.support.caveats import sentences
from tests.support.logs import BAD, GOOD, RETRIED
from tests.support.scenarios import CAPTURES, quick

pytestmark = pytest.mark.sweep

EXCERPTS = Path(__file__).parents[1] / "data" / "excerpts"
LOGS = {"good": GOOD, "bad": BAD, "retried": RETRIED}
#: A bundle of the same program as each log's, for what is known besides.
MAPS = forkviz.read(CAPTURES / "cygwin-3.0.7-perl-small")


def whole_way(text: str, maps: Capture | None) -> list[Trace]:
    """Each fork of *text*, told, redacted, written and read back; alone or beside *maps*."""
    try:
        logs, caveats = parse_straces(text, "x.strace")
    except ForkvizError:
        return []
    capture = Capture("x", caveats=tuple(caveats)) if maps is None else maps
    capture = replace(capture, log=next(iter(logs), None), later=logs[1:])
    found = []
    for number in range(1, len(capture.forks()) + 1):
        try:
            trace = observed(capture, number=number)
        except ForkvizError:
            continue
        assert parse_trace(list(dump_trace(trace))) == trace
        assert len(redact(trace)) == len(trace)
        assert all(point.same for point in agreement(trace, trace))
        assert [state.step for state in trace.states()] == list(range(len(trace)))
        found.append(trace)
    return found


@pytest.mark.parametrize("name", ["forked-alone", "died-unexpectedly"])
def test_a_child_whose_loads_are_not_in_the_log_is_told_all_the_same(name: str) -> None:
    """Nothing is known of either process's modules, which the caveats say."""
    trace = forkviz.observed(EXCERPTS / f"{name}.strace")
    assert not trace.succeeded or name == "forked-alone"
    assert (len(trace.initial_parent), len(trace.initial_child)) == (0, 0)
    assert "the log does not say what the parent had loaded" in sentences(trace.scenario.caveats)


def test_the_exit_code_of_the_excerpt_is_told() -> None:
    """It is in the last of its three lines."""
    trace = forkviz.observed(EXCERPTS / "died-unexpectedly.strace")
    assert (trace.exit_code, trace.errno, trace.succeeded) == (0xC0000142, 11, False)


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("beside_maps", [False, True])
def test_a_log_may_be_cut_at_any_line(name: str, *, beside_maps: bool) -> None:
    """At the beginning, at the end, or with a piece of it gone from the middle."""
    lines = LOGS[name].split("\n")
    maps = MAPS if beside_maps else None
    assert isinstance(maps, Capture | None)
    told = 0
    step = max(len(lines) // 12, 1)
    for at in range(0, len(lines), step):
        for kept in (lines[at:], lines[:at], [*lines[:at], *lines[at + 3 * step :]]):
            told += len(whole_way("\n".join(kept), maps))
    assert told > 12


def test_a_child_that_gave_up_is_not_the_one_that_fork_returned() -> None:
    """Where the lines of the second child are missing, there was one all the same."""
    lines = RETRIED.split("\n")
    (gave_up,) = (i for i, line in enumerate(lines) if "address space needed by" in line)
    (returned,) = (i for i, line in enumerate(lines) if re.search(r"fork: [1-9]\d* = fork", line))
    (trace,) = whole_way("\n".join([*lines[: gave_up + 1], *lines[returned:]]), None)
    assert trace.succeeded
    created = [step for step, event in enumerate(trace) if isinstance(event, ChildCreated)]
    assert [trace[step].attempt for step in created] == [1, 2]
    assert trace.step_origin is not None
    assert trace.step_origin.lines[created[1]].line == 0
    assert len(trace.state(-1).child) == 0
    assert trace.outcome.attempts == 2
    note = "the log does not show the child that came after child 1"
    assert note in trace.scenario.notes
    phases = [event.phase.name for event in trace if isinstance(event, PhaseEntered)]
    assert phases[-2:] == ["P7", "P14"]


@quick
@given(data=st.data(), name=st.sampled_from(sorted(LOGS)), other=st.sampled_from(sorted(LOGS)))
def test_any_lines_in_order_make_traces_or_complaints(
    data: st.DataObject, name: str, other: str
) -> None:
    """Also where two logs were written into one another, line by line."""
    lines = LOGS[name].split("\n")
    kept = data.draw(st.sets(st.sampled_from(range(len(lines))), max_size=40))
    more = data.draw(st.sets(st.sampled_from(range(len(LOGS[other].split("\n")))), max_size=10))
    second = [LOGS[other].split("\n")[i] for i in sorted(more)]
    excerpt = [lines[i] for i in sorted(kept)]
    for line in second:
        at = data.draw(st.integers(0, len(excerpt)))
        excerpt.insert(at, line)
    whole_way("\n".join(excerpt), None)


def test_an_errno_that_no_system_has_is_not_taken() -> None:
    """A number without an end could not be read back; of the line its beginning is still told."""
    text = (EXCERPTS / "died-unexpectedly.strace").read_text()
    for errno in ("9" * 23, "1234567890"):
        (trace,) = whole_way(text.replace("errno 11", f"errno {errno}"), None)
        assert trace.errno < 10**9
