"""Logs as observed forks, on the command line and in Python."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import forkviz
from forkviz.errors import BadCapture, BadTrace, ForkvizError
from tests.cli.conftest import Run
from tests.support.boards import RECURSION
from tests.support.given import data_in
from tests.support.logs import GOOD, again
from tests.support.scenarios import CAPTURES

SMALL = CAPTURES / "cygwin-3.0.7-perl-small"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log with a fork that succeeds and one that fails."""
    place = tmp_path / "two.strace"
    place.write_text(GOOD + again((1124, 420), (2176, 951)))
    return place


def test_a_log_alone_is_told_and_the_fork_is_chosen_by_its_number(run: Run, log: Path) -> None:
    """The first where no number is given; the exit status is the fork's."""
    first, second = run("fork", log, "--json"), run("fork", log, "--observed", 2, "--json")
    assert (first.status, first.json()["outcome"]) == (0, "succeeded")
    assert (second.status, second.json()["errno"]) == (1, 11)
    assert run("fork", log, "--observed", 3).status == 2
    assert run("fork", RECURSION, "--observed", 1).status == 2


def test_each_step_is_told_with_its_line(run: Run, log: Path, tmp_path: Path) -> None:
    """In words, as JSON and as CSV, and of a saved trace; a simulated fork has no such column."""
    found = run("fork", log, "--observed", 2, "--steps", "--json", "--trace", tmp_path / "x").json()
    lines = log.read_text().split("\n")
    for row in found["all_steps"]:
        file, _, number = row["read_from"].partition(":")
        assert file == log.name
        assert row["line_text"] in lines[int(number) - 1]
    failed = found["all_steps"][found["failed_at_step"]]
    assert found["failure_read_from"] == failed["read_from"]
    assert failed["read_from"] in run("fork", log, "--observed", 2, "--steps").out
    assert run("show", tmp_path / "x", "--json").json()["failure_read_from"] == failed["read_from"]
    assert "read_from" in run("fork", log, "--observed", 2, "--steps", "--csv").out
    assert "read_from" not in run("fork", RECURSION, "--steps", "--json").out


def test_show_lists_the_forks_of_a_log(run: Run, log: Path) -> None:
    """By the number that --observed takes; of one fork alone there is no list."""
    rows = run("show", log, "--json").json()["forks"]
    assert [(row["number"], row["child"], row["ended"]) for row in rows] == [
        (1, 1140, "succeeded"), (2, 2176, "failed"),
    ]  # fmt: skip
    lines = log.read_text().split("\n")
    for row in rows:
        assert "entering" in lines[row["line"] - 1]
    assert "Forks in the log" not in run("show", SMALL / "fork.strace").out


def test_what_was_seen_is_held_against_the_engine(run: Run) -> None:
    """Of one bundle; where both say something, they agree."""
    ran = run("compare", SMALL, "--observed-a", 1, "--policy", "cygwin-3.0.7", "--json")
    found = ran.json()
    assert (ran.status, found["same"]) == (1, False)
    assert found["counted"].endswith("0 other result, 0 other outcome")


def test_a_log_alone_is_not_compared_with_itself(run: Run, log: Path) -> None:
    """Under another policy it would be the same: nothing of it is simulated."""
    for extra in (("--policy-b", "repaired"), ("--observed-b", 1)):
        assert run("compare", log, *extra).status == 2
    assert run("compare", log, "--observed-b", 2, "--json").json()["same"] is False
    with pytest.raises(ForkvizError, match="no second fork"):
        forkviz.compare(log, policy_b="repaired")


@pytest.mark.figures  # it writes a page
def test_a_report_of_a_log_holds_what_was_observed(log: Path, tmp_path: Path) -> None:
    """It is read back as that trace."""
    trace = forkviz.observed(log, 2)
    assert forkviz.read(forkviz.report(log, tmp_path / "a.html", observed=2)) == trace
    assert forkviz.fork(log, observed=2) == trace
    with pytest.raises(BadCapture, match="no log of a fork"):
        forkviz.observed(RECURSION)
    with pytest.raises(BadCapture, match="no log of a fork"):
        forkviz.observed(CAPTURES / "cygwin-3.0.7-perl")


def test_what_is_kept_of_a_log_keeps_every_fork(run: Run, log: Path, tmp_path: Path) -> None:
    """A bundle that convert writes is the same capture; merging keeps them as well."""
    assert run("convert", log, "-o", tmp_path / "kept").status == 0
    assert forkviz.observed(tmp_path / "kept", 2) == forkviz.observed(log, 2)
    ran = run("convert", SMALL / "parent.maps", log, "-o", tmp_path / "both")
    assert ran.status == 0
    both = forkviz.observed(tmp_path / "both", 2)
    assert not both.succeeded
    assert both.scenario.parent_origin.file == "parent.maps"


@pytest.mark.figures  # it writes a page
def test_maps_with_a_log_and_no_headers_say_that_the_log_can_be_told(
    run: Run, log: Path, tmp_path: Path
) -> None:
    """Its report shows the maps, and how to see the fork."""
    run("convert", SMALL / "parent.maps", log, "-o", tmp_path / "both")
    page = forkviz.report(tmp_path / "both", tmp_path / "a.html")
    assert "--observed 1" in json.dumps(data_in(page.read_text(encoding="utf-8")))
    with pytest.raises(BadTrace, match="without a trace"):
        forkviz.read(page)
