"""forkviz live and build-agent, in real processes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import forkviz
from forkviz.cli.app import main
from forkviz.machine.events import FaultStruck
from forkviz.scenarios.toml_reader import dump_scenario
from tests.support.live import colliding, needs_windows

pytestmark = needs_windows


@pytest.fixture
def scenario(tmp_path: Path) -> str:
    """A scenario file."""
    file = tmp_path / "colliding.toml"
    file.write_text(dump_scenario(colliding()), encoding="utf-8")
    return str(file)


def test_a_fork_that_succeeds(
    scenario: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 0; what fork() gave, the values, and a trace that can be read."""
    saved = tmp_path / "live.jsonl"
    assert main(["live", scenario, "--json", "--trace", str(saved)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["outcome"], told["fork_in_child"], told["values_intact"]) == ("succeeded", 0, True)
    assert told["fork_in_parent"] > 0
    assert {row["value"] for row in told["values"]} >= {"local", "heap", "d2.dll data"}
    trace = forkviz.read(saved)
    assert isinstance(trace, forkviz.Trace)
    assert trace.succeeded


def test_a_fork_that_fails_cleanly(scenario: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, and the parent is none the worse."""
    status = main(["live", scenario, "--policy", "cygwin-3.6.0", "--do", "C8=kill-child"])
    out = capsys.readouterr().out
    assert status == 1
    assert "fork in parent  -1" in out


def test_a_parent_that_is_killed_is_told(scenario: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Status 1, and one line without a traceback."""
    assert main(["live", scenario, "--do", "C3=kill-parent"]) == 1
    assert "forkviz: the fork failed: the process" in capsys.readouterr().err


def test_calls_and_conformance(scenario: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Both print the call log; --conform has run the model, too, and found it equal."""
    assert main(["live", scenario, "--calls"]) == 0
    calls = capsys.readouterr().out
    assert calls.splitlines()[-1] == "outcome ok"
    assert main(["live", scenario, "--conform"]) == 0
    both = capsys.readouterr()
    assert both.out == calls
    assert "the same calls" in both.err
    assert main(["live", scenario, "--conform", "--policy", "cygwin-2011-05-30"]) == 1
    assert "the same calls" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("d0.dll", "ntdll.dll"), "no real DLL can be called"),
        (("size = 0x20000", "size = 0x1000"), "headers, code and data"),
        (("preferred = 0x10000000", "preferred = 0x10001000"), "is not the start of a slot"),
    ],
)
def test_what_no_real_process_can_have_is_bad_input(
    scenario: str, change: tuple[str, str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2, with what is wrong."""
    file = Path(scenario)
    file.write_text(file.read_text().replace(*change))
    assert main(["live", scenario]) == 2
    assert said in capsys.readouterr().err


def test_the_agent_is_built_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Its path is printed, and it is the same the second time, without a build."""
    assert main(["build-agent"]) == 0
    first = capsys.readouterr().out
    assert main(["build-agent"]) == 0
    second = capsys.readouterr()
    assert (second.out, second.err) == (first, "")
    assert Path(first.strip()).read_bytes()[:2] == b"MZ"


@pytest.mark.parametrize(
    ("what", "status", "ending"),
    [
        # Another child may be luckier; a parent is not made again; fork() has returned by then.
        ("P3=kill-child", 0, "succeeded"),
        ("P7=kill-parent", 1, "waits"),
        ("P14=kill-child", 1, "succeeded"),
    ],
)
def test_what_is_asked_for_strikes_in_every_phase(
    scenario: str,
    what: str,
    status: int,
    ending: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Also where the machinery asks no process; what was seen is kept."""
    saved = tmp_path / "seen.jsonl"
    assert main(["live", scenario, "--do", what, "--trace", str(saved)]) == status
    capsys.readouterr()
    trace = forkviz.read(saved)
    assert isinstance(trace, forkviz.Trace)
    struck = [event for event in trace if isinstance(event, FaultStruck)]
    assert len(struck) == (0 if what.endswith("parent") else 1)
    assert trace.ending == ending


def test_what_is_asked_for_twice_or_for_no_time_is_refused(
    scenario: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is started."""
    twice = ["--do", "C8=kill-child", "--do", "C8=stall-child"]
    for more in (twice, ["--limit", "nan"], ["--limit", "0"], ["--timeout", "3"]):
        assert main(["live", scenario, *more]) == 2
    capsys.readouterr()


@pytest.mark.parametrize("name", ["two-relocated", "lesson-dragged-in", "lesson-low"])
def test_what_is_low_is_moved_up(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Examples use small numbers, and every real process has something there; the model goes
    along."""
    main(["live", f"data/scenarios/{name}.toml", "--conform"])
    said = capsys.readouterr().err
    assert "All of it was moved up by 0x10000000" in said
    assert "the same calls" in said


def test_what_can_not_be_had_higher_either_is_told_as_it_was_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With what is there."""
    assert main(["live", "data/scenarios/defect-shared-budget.toml"]) == 2
    said = capsys.readouterr().err
    assert "b.dll can't be placed at 0x900000" in said
    assert "each process holds 0x900000-" in said
