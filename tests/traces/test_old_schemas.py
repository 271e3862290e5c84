"""Traces that earlier versions saved are read, and mean the same as what is written today."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.machine.event_facts import facts_of
from forkviz.machine.events import Checked, SyncPoint
from forkviz.machine.policy import get_policy
from forkviz.traces.jsonl import SCHEMA
from forkviz.traces.replay import replay
from forkviz.traces.trace import Trace
from tests.support.scenarios import CAPTURES

FILES = sorted((Path(__file__).resolve().parents[1] / "data" / "traces").glob("*.jsonl"))
SIMULATED = [file for file in FILES if not file.name.startswith("observed")]
OBSERVED = [file for file in FILES if file.name.startswith("observed")]


def read(file: Path) -> Trace:
    trace = forkviz.read(file)
    assert isinstance(trace, Trace)
    return trace


def test_there_is_a_file_of_each_schema() -> None:
    """Simulated and observed ones, of all before the one that is written."""
    for files in (SIMULATED, OBSERVED):
        first = [json.loads(file.read_text("utf-8").split("\n")[0]) for file in files]
        assert {header["schema"] for header in first} == set(range(1, SCHEMA))


def found_inside_a_load(event: Any, trace: Trace) -> bool:
    """Whether *event* is a check inside LoadLibrary, which no trace had before schema 4."""
    dlopened = {dll.name for dll in trace.scenario.loads()}
    return isinstance(event, Checked) and event.dll in dlopened


@pytest.mark.parametrize("file", SIMULATED, ids=lambda file: file.name)
def test_a_simulated_fork_is_what_it_is_today(file: Path) -> None:
    """Event by event, with None where it had -1 or nothing, but for what the law of its era adds:
    the check inside LoadLibrary, and since 3.1.0 another name of the second report.
    """
    trace = read(file)
    today = forkviz.fork(trace.scenario)
    assert today.policy == trace.policy
    kept = [event for event in today if not found_inside_a_load(event, trace)]
    for then, now in zip(trace, kept, strict=True):
        if isinstance(now, SyncPoint) and get_policy(trace.policy).waits_always:
            assert (then.who, then.handle) == (now.who, now.handle)
        else:
            assert then == now


@pytest.mark.parametrize("file", SIMULATED, ids=lambda file: file.name)
def test_its_answers_fit_up_to_the_first_check_inside_a_load(file: Path) -> None:
    """Where its era has none they fit to the end."""
    trace = read(file)
    checks = [event for event in forkviz.fork(trace.scenario) if found_inside_a_load(event, trace)]
    found = replay(trace).disagreement
    assert (found is None) is (checks == [])
    if found is not None:
        assert found.said == checks[0]


def unknown(event: Any) -> dict[str, Any]:
    """The fields of *event* that are known, by name."""
    names = facts_of(type(event)).hints
    return {name: value for name in names if (value := getattr(event, name)) is not None}


@pytest.mark.parametrize("file", OBSERVED, ids=lambda file: file.name)
def test_an_observed_fork_is_what_it_is_today(file: Path) -> None:
    """But for numbers that no log tells: they were 0 then."""
    trace = read(file)
    today = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl-clobbered", observed=1)
    assert [type(event) for event in trace] == [type(event) for event in today]
    for then, now in zip(trace, today, strict=True):
        told = unknown(now)
        assert {name: value for name, value in unknown(then).items() if name in told} == told


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_is_written_as_of_today(file: Path, tmp_path: Path) -> None:
    """In the last schema, and is the same trace."""
    trace = read(file)
    saved = forkviz.save(trace, tmp_path / "t.jsonl")
    header, *lines = saved.read_text("utf-8").splitlines()
    assert json.loads(header)["schema"] == SCHEMA
    assert '"address":-1' not in "".join(lines)
    assert read(saved) == trace
