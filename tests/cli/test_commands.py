"""The command line as a whole: every command is there, has help, and is in the README."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.cli.app import COMMANDS
from forkviz.cli.commands.around import lab
from forkviz.machine.law.changes import CHANGES
from forkviz.machine.policy import DEFAULT_POLICY, ERAS

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
NAMES = list(COMMANDS)


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help(run: Run, name: str) -> None:
    """Its own, which says what it does and how it is called."""
    ran = run(name, "--help")
    assert ran.status == 0
    assert ran.out.startswith(f"usage: forkviz {name} ")
    assert len(ran.out.splitlines()) > 4


@pytest.mark.parametrize("name", NAMES)
def test_no_help_has_a_percent_sign_too_many(run: Run, name: str) -> None:
    """Argparse formats some texts and prints others as they are: what is escaped shows in these."""
    for text in (run(name, "--help").out, run("--help").out):
        assert "%%" not in text
        assert "%(" not in text


def test_a_percent_sign_is_shown_once(run: Run) -> None:
    """The study's interval, in the help of its command."""
    assert "interval of 95 % confidence" in run("study", "--help").out


@pytest.mark.parametrize("name", NAMES)
def test_every_command_is_in_the_help_of_forkviz(run: Run, name: str) -> None:
    """With a line about it."""
    (line,) = (x for x in run("--help").out.splitlines() if x.split()[:1] == [name])
    assert len(line.split()) > 3


@pytest.mark.parametrize("name", NAMES)
def test_every_command_is_in_the_readme(name: str) -> None:
    """Documentation that leaves a command out is wrong."""
    assert f"forkviz {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_version_is_the_packages(run: Run) -> None:
    """One number, in one place."""
    assert run("--version").out == f"forkviz {forkviz.__version__}\n"


def test_help_is_quick_because_nothing_heavy_is_loaded() -> None:
    """Neither engine, readers nor rich are needed to answer it."""
    code = (
        "import sys; from forkviz.cli import main; main(['--help']);"
        "print([n for n in ('rich', 'bokeh', 'pefile', 'forkviz.machine', 'forkviz.readers')"
        " if n in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ran.stderr == "[]\n"


def test_the_package_can_be_run() -> None:
    """python -m forkviz is the command line, and its status that of the fork."""
    scenario = ROOT / "tests" / "data" / "calls" / "07.toml"
    ran = subprocess.run(
        [sys.executable, "-m", "forkviz", "fork", scenario, "--calls"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout.splitlines() == forkviz.fork(scenario).calls()


def test_a_reader_that_goes_away_is_no_reason_for_a_traceback() -> None:
    """`forkviz policies | true` ends quietly, with the status of a program that SIGPIPE ended."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    with os.fdopen(write_end, "wb") as nobody_reads:
        ran = subprocess.run(
            [sys.executable, "-m", "forkviz", "policies"],
            stdout=nobody_reads,
            stderr=subprocess.PIPE,
            check=False,
            cwd=ROOT,
        )
    assert (ran.returncode, ran.stderr) == (141, b"")


def test_ctrl_c_ends_quietly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the status that a shell gives it."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("forkviz.arguments.inputs.read", interrupted)
    assert run("show", "anything") == (130, "", "")


def test_policies_lists_every_policy(run: Run) -> None:
    """Each era in which the law changed, by name, with the default marked."""
    rows = run("policies", "--json").json()["policies"]
    assert [row["name"] for row in rows] == list(ERAS)
    assert [row["name"] for row in rows if row["default"]] == [DEFAULT_POLICY]


@pytest.mark.figures
def test_a_report_is_written_even_of_a_fork_that_failed(
    run: Run, clobbered: Path, tmp_path: Path
) -> None:
    """Where it was written is said, and the status is 0: the report was made."""
    place = tmp_path / "fork.html"
    ran = run("report", clobbered, "-o", place)
    assert ran.status == 0
    assert str(place) in ran.out
    assert place.read_text(encoding="utf-8").lower().startswith("<!doctype html>")


def test_lab_opens_the_tour_and_hands_its_arguments_on(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Options too, in their order; without the tour, the current folder is opened."""
    lines: list[list[str]] = []
    monkeypatch.setattr(lab.subprocess, "call", lambda line: lines.append(line) or 7)
    tour = tmp_path / "notebooks" / "tour.ipynb"
    tour.parent.mkdir()
    monkeypatch.setattr(lab, "TOUR", tour)
    assert run("lab", "--no-browser", "--port", "8889").status == 7
    tour.touch()
    assert run("lab", "--no-browser", "--port", "8889").status == 7
    other = f"--ServerApp.root_dir={tour.parent}"
    assert run("lab", other).status == 7
    without, with_tour, elsewhere = lines
    assert without[1:6] == ["-m", "jupyterlab", "--no-browser", "--port", "8889"]
    # The folder above the tour's is served, so that data/ is within reach; the user's goes first.
    assert with_tour == [*without, f"--ServerApp.root_dir={tmp_path}", str(tour)]
    assert [word for word in elsewhere if "root_dir" in word] == [other]


def test_lab_says_what_is_missing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """And how to get it."""
    monkeypatch.setattr(lab, "find_spec", lambda name: None if name == "jupyterlab" else name)
    ran = run("lab")
    assert ran.status == 2
    assert "jupyterlab" in ran.err
    assert "pip install 'forkviz[lab]'" in ran.err


def test_policies_tells_the_patches_of_each_era(run: Run) -> None:
    """By the names that --with and --without take, and what else sets an era apart."""
    value = run("policies", "--json").json()
    patches = {row["name"]: row["patches"] for row in value["policies"]}
    assert patches["cygwin-2011-04"] == []
    assert patches["patches-as-posted"] == value["switches"][:5]
    assert "bad-addr" not in patches["cygwin-2011-05-30"]
    (today,) = (row for row in value["policies"] if row["name"] == "cygwin-3.6.0")
    assert today["reserve_space"] == "C3"
    assert "dlopen order kept by the sort" in today["other"]
    assert "dlopen order kept by the sort" in run("policies").out
    assert [row["name"] for row in run("policies", "--csv").csv()] == list(ERAS)
    commits = [row["commit"] or "" for row in value["changes"]]
    assert commits == [row.change.commit for row in CHANGES]


def test_policies_prints_the_listing_of_one(run: Run) -> None:
    """Any mixture: as code for a reader, one row for each line for a program."""
    policy = "cygwin-2011-05-30 -dll-load +bad-addr"
    ran = run("policies", "--listing", policy)
    assert ran.status == 0
    code = [line for line in ran.out.splitlines() if line and not line.startswith("#")]
    assert "def block_bad_address_space():" in code
    assert "def reserve_upto(dll):" in code
    assert not any("load_after_fork_impl" in line for line in code)
    value = run("policies", "--listing", policy, "--json").json()
    assert value["policy"] == policy
    assert [row["text"] for row in value["listing"]] == code
    rows = run("policies", "--listing", policy, "--csv").csv()
    assert [(row["function"], row["line"]) for row in rows[:2]] == [("fork", "1"), ("fork", "2")]
    assert len(rows) == len(code)


@pytest.mark.parametrize("name", ["cygwin-2", "", "repaired +magic"])
def test_policies_refuses_to_list_what_it_does_not_know(run: Run, name: str) -> None:
    """With the names that there are."""
    ran = run("policies", "--listing", name)
    assert (ran.status, ran.out) == (2, "")
    assert "cygwin-2011-0" in ran.err or "clean-exit" in ran.err
