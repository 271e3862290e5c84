"""forkviz study: many forks, counted, in every form."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape
from forkviz.study.study import run_study

#: Writes pages with bokeh, which the fast tier does without.
pytestmark = pytest.mark.figures

if TYPE_CHECKING:
    from tests.cli.conftest import Run

FEW = ("--forks", "2", "--seed", "1", "--jobs", "1")
SMALL = ("--forks", "12", "--seed", "1", "--jobs", "1")


def test_the_counts_are_those_of_the_study(run: Run) -> None:
    """For every era, if none is named; how long it took is printed beside the output."""
    ran = run("study", *SMALL, "--json")
    value = ran.json()
    study = run_study(12, tuple(POLICIES), seed=1, jobs=1)
    assert ran.status == 0
    assert "a second" in ran.err
    assert [row["policy"] for row in value["policies"]] == list(POLICIES)
    for row in value["policies"]:
        tally = study.tallies[row["policy"]]
        assert (row["successes"], row["forks"]) == (tally.successes, 12)
        assert row["share"] == pytest.approx(tally.share, abs=1e-6)
        assert (row["low"], row["high"]) == pytest.approx(tally.interval, abs=1e-6)
        assert row["lost"] == tally.possible_lost
    assert value["possible"] == study.possible
    assert sum(row["failures"] for row in value["causes"]) == sum(
        12 - tally.successes for tally in study.tallies.values()
    )


def test_the_same_study_is_the_same_text(run: Run) -> None:
    """Byte for byte, in every form; the seed matters."""
    for form in ((), ("--json",), ("--csv",)):
        assert run("study", *SMALL, *form).out == run("study", *SMALL, *form).out
    assert (
        run("study", "--forks", "12", "--seed", "2", "--json").out
        != run("study", *SMALL, "--json").out
    )


def test_the_text_has_shares_in_percent(run: Run) -> None:
    """With their intervals."""
    ran = run("study", *SMALL, "--policies", "repaired, cygwin-2011-04 +topsort")
    lines = [line.split() for line in ran.out.splitlines()]
    (repaired,) = (line for line in lines if line[:1] == ["repaired"])
    assert repaired.count("%") == 3
    assert any(line[:2] == ["cygwin-2011-04", "+topsort"] for line in lines)


def test_switches_counts_all_mixtures(run: Run) -> None:
    """32 rows, the most successful first, and what each patch does on average."""
    arguments = ("study", *FEW, "--policies", "repaired", "--switches")
    value = run(*arguments, "--json").json()
    assert len(value["mixtures"]) == 32
    successes = [row["successes"] for row in value["mixtures"]]
    assert successes == sorted(successes, reverse=True)
    assert len({tuple(list(row.values())[:5]) for row in value["mixtures"]}) == 32
    assert [row["switch"] for row in value["switches"]][:2] == ["clean-exit", "topsort"]
    assert [row["policy"] for row in value["policies"]] == ["repaired"]
    assert len(run(*arguments, "--csv").csv()) == 32


def test_the_smallest_lost_forks_are_saved(run: Run, tmp_path: Path) -> None:
    """Each is lost by the policy that it names, and can be opened and forked."""
    folder = tmp_path / "new" / "folder"
    policies = "cygwin-2011-05-30,cygwin-2011-04"
    ran = run("study", *SMALL, "--policies", policies, "--save-failing", folder)
    files = sorted(folder.glob("*.toml"))
    assert files
    assert all(str(file) in ran.err for file in files)
    for file in files:
        plan = forkviz.read(file)
        assert isinstance(plan, Scenario)
        assert file.name.startswith(plan.policy)
        assert len(plan.dlls) <= 3
        assert any("shrunk from uniform, seed 1" in note for note in plan.notes)
        assert run("fork", file).status == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--shape", "round"), "no shape is called 'round'"),
        (("--policies", "windows-95"), "no policy is called 'windows-95'"),
        (("--forks", "0"), "not a whole number of 1 or more"),
        (("--forks", "many"), "invalid natural value"),
        (("--jobs", "-1"), "not a whole number of 1 or more"),
    ],
)
def test_what_can_not_be_studied_is_bad_usage(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    """With what there is."""
    ran = run("study", "--forks", "2", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_the_help_names_every_shape(run: Run) -> None:
    """It can't ask for them: help is to be quick."""
    said = run("study", "--help").out
    assert all(shape in said for shape in Shape)


# -- studies that are interrupted ----------------------------------------------------------------

ROOT = Path(__file__).resolve().parents[3]
#: Interrupts or kills its own process when it has two parts, and is about to add the third.
STOPS = """
import os, signal, sys
from forkviz.files import grows
# A shell that runs this in the background has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
grown = grows.Growing.append
def append(self, data):
    with open(self.path) as file:
        lines = len(file.readlines())
    if lines == 3:
        os.kill(os.getpid(), int(os.environ["FORKVIZ_TEST_SIGNAL"]))
    grown(self, data)
grows.Growing.append = append
from forkviz.cli import program
program()
"""
LONG = ("study", "--forks", "130", "--seed", "1", "--policies", "repaired,cygwin-3.6.0")


def stopped(place: Path, number: int, *more: str) -> subprocess.CompletedProcess[str]:
    """The study, with *place* as its file, after the signal *number* in its middle."""
    return stopped_after((*LONG, *more, "--resume", str(place)), number, place.parent)


def stopped_after(
    words: Sequence[str], number: int, folder: Path
) -> subprocess.CompletedProcess[str]:
    """The command *words*, after the signal *number* when its file has three lines."""
    return subprocess.run(
        [sys.executable, "-c", STOPS, *words],
        capture_output=True, text=True, check=False, cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "FORKVIZ_TEST_SIGNAL": str(number)},
    )  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
@pytest.mark.parametrize("form", ["--json", "--csv"])
def test_a_study_that_was_killed_is_gone_on_with(run: Run, tmp_path: Path, form: str) -> None:
    """What it writes in the end is what one without a stop does, to the byte."""
    place = tmp_path / "parts.jsonl"
    ran = stopped(place, signal.SIGKILL, form, "--jobs", "2")
    assert (ran.returncode, ran.stdout) == (-signal.SIGKILL, "")
    done = place.read_bytes()
    assert done.count(b"\n") == 3
    assert run(*LONG, form, "--resume", place).out == run(*LONG, form, "--jobs", "1").out
    assert place.read_bytes().startswith(done)


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_ctrl_c_leaves_the_tables_of_what_is_done(run: Run, tmp_path: Path) -> None:
    """And the line that goes on, which is the line that was given."""
    place = tmp_path / "my parts"
    ran = stopped(place, signal.SIGINT, "--json", "--jobs", "1")
    assert ran.returncode == 130
    first = run(*LONG[:1], "--forks", "66", *LONG[3:], "--json", "--jobs", "1").out
    assert ran.stdout == first.replace('"forks": 66,', '"forks": 66,\n "asked": 130,', 1)
    said, _, line = ran.stderr.partition("to continue: ")
    assert said == "interrupted: 66 of 130 scenarios are done; "
    words = shlex.split(line)
    assert words == ["forkviz", *LONG, "--json", "--jobs", "1", "--resume", str(place)]
    again = run(*words[1:])
    assert (again.status, again.out) == (0, run(*LONG, "--json", "--jobs", "1").out)
    assert "128 forks in" in again.err  # of 260


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_the_docs_have_what_ctrl_c_says(tmp_path: Path) -> None:
    """Their transcripts are commands that end well; this one does not."""
    ran = stopped(tmp_path / "parts.jsonl", signal.SIGINT, "--jobs", "1")
    page = (ROOT / "docs" / "studies.md").read_text(encoding="utf-8")
    assert f"```text\n{ran.stderr.replace(f'{tmp_path}/', '')}```\n" in page


def test_a_study_of_which_all_is_done_forks_nothing(run: Run, tmp_path: Path) -> None:
    """The file is the result."""
    first = run("study", *FEW, "--json", "--resume", tmp_path / "p")
    again = run("study", *FEW, "--json", "--resume", tmp_path / "p")
    assert again.out == first.out
    assert again.err.startswith("0 forks in ")


def test_an_executor_that_breaks_ends_with_the_line_that_goes_on(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or with how to keep what is done the next time."""
    from contextlib import contextmanager

    from forkviz.study.running import cluster
    from tests.study.test_executors import Breaking

    @contextmanager
    def broken(address: str):
        yield Breaking(1, OSError("the network is down"))

    monkeypatch.setattr(cluster, "on_cluster", broken)
    words = (*LONG, "--scheduler", "tcp://x:1")
    ran = run(*words, "--resume", tmp_path / "p")
    assert (ran.status, ran.out) == (2, "")
    assert "OSError: the network is down" in ran.err
    assert f"to continue: forkviz {shlex.join(words)} --resume" in ran.err
    assert (tmp_path / "p").read_bytes().count(b"\n") == 2
    assert "--resume FILE keeps what is done" in run(*words).err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--jobs", "2", "--scheduler", "tcp://x:1"), "not allowed with argument"),
        (("--resume", "a", "--html", "a"), "named as an output twice"),
        (("--resume", "."), "Is a directory"),
        (("--resume", ""), "--resume"),
    ],
)
def test_where_a_study_can_not_be_kept(
    run: Run, arguments: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said before a fork is made."""
    monkeypatch.chdir(tmp_path)
    ran = run("study", *FEW[:4], *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_cluster_needs_dask(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says how to get it."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    ran = run("study", *FEW[:4], "--scheduler", "tcp://127.0.0.1:1")
    assert (ran.status, ran.out) == (2, "")
    assert "pip install 'forkviz[dask]'" in ran.err
