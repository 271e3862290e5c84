"""The options: one table, to which the API's functions, the commands and the magics are held."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

import forkviz
from forkviz import api
from forkviz.arguments.options import OPTIONS, TAKES, switched
from forkviz.cli.app import make_parser
from forkviz.cli.magic import _parser
from tests.cli.conftest import Run, run
from tests.support.scenarios import two_relocated

__all__ = ["run"]  # a fixture

#: Keyword arguments that only Python can give, or a command alone.
FOR_PYTHON = {
    "host",
    "progress",
    "scenarios",
    "panes",
    "height",
    "engine",
    "edits",
    "selected",
    "site",
}


@pytest.fixture
def lost(tmp_path: Path) -> Path:
    """A saved scenario whose fork fails."""
    return forkviz.save(two_relocated(), tmp_path / "lost.toml")


@pytest.mark.parametrize("function", TAKES)
def test_a_function_takes_what_the_table_says(function: str) -> None:
    """By name, and nothing is asked for unless it is given."""
    signature = inspect.signature(getattr(forkviz, function))
    named = {p.name: p for p in signature.parameters.values() if p.kind is p.KEYWORD_ONLY}
    assert set(named) - FOR_PYTHON == set(TAKES[function])
    for option in OPTIONS:
        if option.keyword in named:
            assert named[option.keyword].default is (None if option.metavar else False)
            assert option.keyword in getattr(forkviz, function).__doc__


@pytest.mark.parametrize("function", ["fork", "link", "report"])
def test_a_command_takes_what_its_function_takes(function: str) -> None:
    """Each of the table's flags, with its help; and without any all is as in Python."""
    parser = make_parser()
    taken = [option for option in OPTIONS if option.keyword in TAKES[function]]
    line = [function, "x", *(["-o", "y"] if function == "report" else [])]
    for option in taken:
        value = {"": [], "STEP=TEXT": ["1=a"], "N": ["2"]}.get(option.metavar, ["b"])
        args = parser.parse_args([*line, option.flag, *value])
        assert getattr(args, option.dest or option.keyword)
        assert not getattr(parser.parse_args(line), option.dest or option.keyword)


def test_the_magics_take_what_explore_takes() -> None:
    """And a report; with the same help."""
    for of_cell in (True, False):
        said = " ".join(_parser(of_cell=of_cell).format_help().split())
        for option in OPTIONS:
            assert option.flag in said
            assert option.help in said
        assert "--report" in said


def test_switches_are_named_in_one_order() -> None:
    """Each in place of what the policy's own name says of it."""
    found = switched("cygwin-2011-04 +topsort", ["-topsort", "+reserve-at"])
    assert found == "cygwin-2011-04 +reserve-at -topsort"


def test_a_fork_can_be_redacted(run: Run, lost: Path, tmp_path: Path) -> None:
    """What is printed, and the trace that is saved."""
    lost.write_text(lost.read_text().replace('"test"', r'"of C:\\Users\\kim\\x.dll"'))
    said = run("fork", lost, "--redact", "--trace", tmp_path / "x.trace").out
    assert r"of C:\Users\user1\x.dll" in said
    assert "kim" not in said + (tmp_path / "x.trace").read_text()
    assert forkviz.fork(lost, redact=True) == forkviz.read(tmp_path / "x.trace")


def test_the_notes_of_a_trace_are_told(run: Run, lost: Path, tmp_path: Path) -> None:
    """By show and by fork, under the heading of their own."""
    trace = api.to_trace(lost, notes={"failure": "it is never released"})
    place = forkviz.save(trace, tmp_path / "x.trace")
    for command in ("show", "fork"):
        rows = run(command, place, "--json").json()["step_notes"]
        assert rows == [{"step": trace.failure(), "note": "it is never released"}]
        assert "Notes at steps" in run(command, place).out


def test_a_trace_that_is_forked_again_leaves_its_notes_behind(lost: Path) -> None:
    """Its steps are others; those that are given now are about the new ones."""
    trace = api.to_trace(lost, notes={0: "a"})
    assert api.to_trace(trace).notes == {0: "a"}
    assert api.to_trace(trace, policy="repaired").notes == {}
    assert api.to_trace(trace, policy="repaired", notes={"-1": "b"}).notes.keys() != {0}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--note", "1"], "'1' is not STEP=TEXT"),
        (["--note", "x=1"], "no step is called 'x'"),
        (["--note", "99999=1"], "there is no step 99999: the fork has"),
        (["--step", "soon"], "no step is called 'soon'"),
        (["--policy", "repaired", "--step", "failure"], "succeeds"),
    ],
)
def test_a_step_that_there_is_not_is_bad_usage(
    run: Run, lost: Path, tmp_path: Path, options: list[str], said: str
) -> None:
    """Nothing is written."""
    ran = run("report", lost, "-o", tmp_path / "x.html", *options)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert not (tmp_path / "x.html").exists()
