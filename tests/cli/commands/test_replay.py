"""forkviz replay: whether the machine says again what a saved trace has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.traces.jsonl import dump_trace
from tests.support.boards import RECURSION
from tests.support.scenarios import CAPTURES

if TYPE_CHECKING:
    from tests.cli.conftest import Run

#: Made by a machine that took a DLL which is imported twice for two.
OLDER = Path(__file__).resolve().parents[3] / "data" / "traces" / "live-failed.jsonl"


@pytest.fixture
def saved(run: Run, tmp_path: Path) -> Path:
    """A trace of this machine."""
    place = tmp_path / "saved.jsonl"
    assert run("fork", RECURSION, "--trace", place).status == 0
    return place


def test_a_trace_of_this_machine_agrees(run: Run, saved: Path) -> None:
    """As JSON and in words; status 0."""
    found = run("replay", saved, "--json")
    assert found.status == 0
    told = found.json()
    assert told["agrees"] is True
    assert told["steps"] == len(forkviz.fork(RECURSION))
    assert "first_difference" not in told
    words = run("replay", saved)
    assert (words.status, words.err) == (0, "")
    assert words.out.splitlines()[-1].split() == ["agrees", "yes"]


def test_the_trace_in_a_report_agrees(run: Run, tmp_path: Path) -> None:
    """A report holds the whole trace."""
    page = tmp_path / "fork.html"
    assert run("report", RECURSION, "-o", page).status == 0
    assert run("replay", page, "--json").json()["agrees"] is True


def test_a_trace_that_differs_shows_the_first_step_and_has_status_1(run: Run) -> None:
    """What the machine says there, and what the trace has."""
    found = run("replay", OLDER, "--json")
    told = found.json()
    assert (found.status, told["agrees"], told["first_difference"]) == (1, False, 5)
    assert told["the_machine_says"] != told["the_trace_has"]
    assert told["the_machine_says"].startswith("DepsPopulated(dll=b.dll")


def test_an_answer_that_somebody_changed_differs_where_it_is_used(
    run: Run, saved: Path, tmp_path: Path
) -> None:
    """The machine goes another way after it, and asks for something else."""
    lines = saved.read_text().splitlines()
    at, call = next(
        (number, json.loads(line))
        for number, line in enumerate(lines)
        if '"why":"trial"' in line and '"error":' not in line
    )
    call["result"] += 0x10000
    lines[at] = json.dumps(call)
    other = tmp_path / "other.jsonl"
    other.write_text("\n".join(lines) + "\n")
    found = run("replay", other, "--json")
    assert found.status == 1
    assert found.json()["first_difference"] == at  # the header is line 0, so it is the step after


@pytest.mark.parametrize(
    ("source", "why"), [(RECURSION, "not a saved trace"), (CAPTURES, "not a saved trace")]
)
def test_what_is_no_trace_has_no_answers(run: Run, source: Path, why: str) -> None:
    """A scenario can be forked, and not replayed."""
    if source is CAPTURES:
        source = CAPTURES / "cygwin-3.0.7-perl-small"
    found = run("replay", source)
    assert found.status == 2
    assert why in found.err
    assert "hint: " in found.err


def test_an_observed_trace_has_no_answers(run: Run, tmp_path: Path) -> None:
    """A log does not tell what Windows answered."""
    seen = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl-clobbered", observed=1)
    place = tmp_path / "observed.jsonl"
    place.write_text("".join(f"{line}\n" for line in dump_trace(seen)))
    found = run("replay", place)
    assert found.status == 2
    assert "from a log" in found.err
    assert "hint: " in found.err
