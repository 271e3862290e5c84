"""Traces that earlier versions saved are read, and mean the same as what is written today."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.machine.event_facts import facts_of
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


@pytest.mark.parametrize("file", SIMULATED, ids=lambda file: file.name)
def test_a_simulated_fork_is_what_it_is_today(file: Path) -> None:
    """Event by event, with None where it had -1 or nothing; and its answers still fit."""
    trace = read(file)
    assert trace == forkviz.fork(trace.scenario)
    assert replay(trace).disagreement is None


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
