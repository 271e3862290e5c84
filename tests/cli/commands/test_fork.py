"""forkviz fork: run a fork and tell how it ended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from tests.support.given import data_in

if TYPE_CHECKING:
    from tests.cli.conftest import Run

NUMBERS = [f"{n:02}" for n in range(1, 33)]


@pytest.mark.parametrize("number", NUMBERS)
def test_the_calls_are_those_of_the_original(run: Run, calls: Path, number: str) -> None:
    """Line by line; a recorded failure's message ends before the first name or address in it."""
    wanted = (calls / f"{number}.cygwin-2011-05-30.calls").read_text().splitlines()
    ran = run("fork", calls / f"{number}.toml", "--policy", "cygwin-2011-05-30", "--calls")
    lines = ran.out.splitlines()
    assert lines[:-1] == wanted[:-1]
    assert lines[-1].startswith(wanted[-1])
    assert ran.status == (0 if wanted[-1] == "outcome ok" else 1)
    assert ran.err == ""


def test_the_calls_are_the_traces_own(run: Run, clobbered: Path) -> None:
    """Nothing is printed beside them."""
    assert run("fork", clobbered, "--calls").out.splitlines() == forkviz.fork(clobbered).calls()


def test_a_fork_that_succeeds_puts_every_dll_where_the_parent_has_it(run: Run, perl: Path) -> None:
    """Of the real perl: 13 dlopened DLLs and two linked ones; before 3.0 it is none itself."""
    ran = run("fork", perl, "--json")
    value = ran.json()
    assert (ran.status, value["outcome"], value["errno"]) == (0, "succeeded", 0)
    assert sum(row["kind"] == "load" for row in value["dlls"]) == 13
    assert all(row["child"] == row["parent"] for row in value["dlls"])
    assert [row["order"] for row in value["dlls"]] == [*range(1, 16), None, None]
    assert [row["kind"] for row in value["dlls"]][15:] == ["self", "self"]


def test_a_fork_that_fails_is_told_with_all_that_is_known(run: Run, clobbered: Path) -> None:
    """Message, exit code and errno as in the log, what is in the way, what was assumed."""
    ran = run("fork", clobbered, "--policy", "cygwin-3.0.7", "--json")
    value = ran.json()
    log = forkviz.read(clobbered).log
    assert ran.status == 1
    assert value["message"] == log.abort.text
    assert (value["exit_code"], value["errno"]) == (log.exit_code, log.errno)
    assert any("In the way: 0x3fd3a0000" in text for text in value["in_the_way"])
    assert any("assumed" in text for text in value["notes"])


def test_the_text_holds_what_the_json_holds(run: Run, clobbered: Path) -> None:
    """A reader gets no less than a program."""
    value = run("fork", clobbered, "--json").json()
    text = run("fork", clobbered).out
    for said in (value["message"], *value["in_the_way"], *value["notes"], "0x800000"):
        assert said in text
    for row in value["dlls"]:
        line = next(
            x for x in text.splitlines() if x.split()[:2] == [str(row["order"] or "-"), row["name"]]
        )
        assert row["parent"] in line
        assert row["standing"] in line


def test_the_dlls_as_csv_are_one_row_each(run: Run, perl: Path) -> None:
    """The same names as in the scenario."""
    rows = run("fork", perl, "--csv").csv()
    assert {row["name"] for row in rows} == {d.name for d in forkviz.scenario(perl).dlls}


def test_steps_tells_every_step_in_words(run: Run, clobbered: Path) -> None:
    """As many as the trace has, each with its phase, up to the failure."""
    trace = forkviz.fork(clobbered)
    rows = run("fork", clobbered, "--steps", "--csv").csv()
    assert [int(row["step"]) for row in rows] == list(range(len(trace)))
    assert rows[trace.failure()]["what"].startswith("The child gives up")
    assert rows[trace.failure()]["phase"] == "C7"
    text = run("fork", clobbered, "--steps").out
    assert all(row["what"] in text for row in rows)


def test_a_saved_trace_is_read_back_as_the_same_fork(
    run: Run, clobbered: Path, tmp_path: Path
) -> None:
    """--trace writes it beside the account, and the account of the trace is the same."""
    place = tmp_path / "fork.trace"
    ran = run("fork", clobbered, "--json", "--trace", place)
    assert ran.json()["outcome"] == "failed"
    assert str(place) in ran.err
    assert forkviz.read(place) == forkviz.fork(clobbered)
    assert run("fork", place, "--json") == ran._replace(err="")


def test_a_saved_scenario_gives_the_same_trace(run: Run, perl: Path, tmp_path: Path) -> None:
    """--scenario writes what was derived from the bundle."""
    place = tmp_path / "perl.toml"
    assert run("fork", perl, "--scenario", place).status == 0
    assert forkviz.fork(place) == forkviz.fork(perl)


def test_the_policy_that_is_asked_for_is_the_one_that_is_run(run: Run, calls: Path) -> None:
    """Every policy that is listed can be asked for."""
    for row in run("policies", "--json").json()["policies"]:
        ran = run("fork", calls / "01.toml", "--policy", row["name"], "--json")
        assert ran.json()["policy"] == row["name"]


@pytest.mark.parametrize("pair", [("--calls", "--json"), ("--json", "--csv"), ("--calls", "--csv")])
def test_only_one_form_can_be_asked_for(run: Run, calls: Path, pair: tuple[str, str]) -> None:
    """Two would have to share one output."""
    ran = run("fork", calls / "01.toml", *pair)
    assert (ran.status, ran.out) == (2, "")
    assert "not allowed with" in ran.err


def test_a_patch_is_a_switch(run: Run, calls: Path) -> None:
    """--with and --without say what the policy's name says, in whatever order they are typed."""
    scenario = calls.parents[2] / "data" / "scenarios" / "two-relocated.toml"
    arguments = ("--policy", "cygwin-2011-04", "--without", "topsort", "--with", "reserve-at")
    ran = run("fork", scenario, *arguments, "--json")
    assert ran.json()["policy"] == "cygwin-2011-04 +reserve-at -topsort"
    assert run("fork", scenario, "--policy", ran.json()["policy"], "--json") == ran
    turned = run("fork", scenario, *arguments[4:], *arguments[:2], *arguments[2:4], "--json")
    assert turned == ran


def test_a_switch_is_of_the_scenarios_own_policy_where_none_is_named(
    run: Run, calls: Path, tmp_path: Path
) -> None:
    """And of a saved trace's, where it takes the place of what was said there."""
    place = tmp_path / "x.trace"
    first = run("fork", calls / "01.toml", "--without", "topsort", "--trace", place, "--json")
    assert first.json()["policy"] == "cygwin-2011-05-30 -topsort"
    again = run("fork", place, "--with", "topsort", "--without", "dll-load", "--json")
    assert again.json()["policy"] == "cygwin-2011-05-30 +topsort -dll-load"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--with", "magic"), "no switch is called '+magic'"),
        (("--with", "topsort", "--without", "topsort"), "both on and off"),
        (("--policy", "windows-95", "--with", "topsort"), "no policy is called 'windows-95'"),
    ],
)
def test_a_switch_that_can_not_be_is_bad_usage(
    run: Run, calls: Path, arguments: tuple[str, ...], said: str
) -> None:
    """With what there is."""
    ran = run("fork", calls / "01.toml", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.figures
def test_a_report_takes_switches_too(run: Run, calls: Path, tmp_path: Path) -> None:
    """The page says under which policy it is."""
    place = tmp_path / "x.html"
    assert run("report", calls / "01.toml", "--without", "topsort", "-o", place).status == 0
    data = data_in(place.read_text(encoding="utf-8"))
    assert data["policy"] == "cygwin-2011-05-30 -topsort"


def test_what_befell_the_children_is_told(run: Run, tmp_path: Path) -> None:
    """Each child's end with the code's name, what was printed, what struck, what drifted."""
    place = tmp_path / "x.toml"
    place.write_text(
        """
schema = 1
policy = "cygwin-2011-04"
[parent]
occupied = [{start = 0x900000, size = 0x10000, name = "[stack (tid 7)]", use = "stack"}]
[child]
occupied = [{start = 0xA00000, size = 0x10000, name = "[stack (tid 7)]", use = "stack"}]
[[dll]]
name = "a.dll"
preferred = 0x400000
size = 0x10000
[[fault]]
kind = "inject"
phase = "C4"
name = "bloda.dll"
start = 0x800000
[[fault]]
kind = "kill"
attempt = 1
"""
    )
    ran = run("fork", place, "--json")
    value = ran.json()
    assert (ran.status, value["attempts"], value["exit_name"]) == (0, 2, None)
    (child,) = value["children"]
    assert (child["attempt"], child["phase"], child["tried_again"]) == (1, "C1", True)
    assert child["exit_name"] == "STATUS_ACCESS_VIOLATION"
    assert [(row["attempt"], row["kind"]) for row in value["faults"]] == [
        (1, "kill"),
        (2, "inject"),
    ]
    assert value["drifted"] == [
        {"name": "[stack (tid 7)]", "use": "stack", "parent": "0x900000", "child": "0xa00000"}
    ]
    text = run("fork", place).out
    assert "STATUS_ACCESS_VIOLATION" in text
    assert "without harm" in text
    assert "Printed" not in text
