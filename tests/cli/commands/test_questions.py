"""forkviz study's questions: one table in every form, a picture, and the forks that it leads to."""

from __future__ import annotations

import os
import shlex
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.machine.policy import get_policy
from forkviz.study.outcome import outcome_of
from forkviz.study.questions.sweep import run_sweep, sweep_answer
from forkviz.study.questions.table import COLUMNS, cells
from forkviz.traces.trace import Trace
from tests.cli.commands.test_study import stopped_after

#: Writes pages with bokeh, which the fast tier does without.
pytestmark = pytest.mark.figures

if TYPE_CHECKING:
    from tests.cli.conftest import Run

LIST = Path(__file__).resolve().parents[3] / "data" / "rebase" / "rebase-i-gentoo-prefix-2019.txt"
SWEEP = ("study", "--forks", "4", "--seed", "2", "--jobs", "1", "--sweep", "dlls=1:12:11")
QUESTIONS = [
    SWEEP,
    ("study", "--forks", "4", "--seed", "1", "--jobs", "1", "--rebase"),
    ("study", "--forks", "20", "--jobs", "1", "--collisions", "10:50:20"),
    ("study", "--forks", "2", "--seed", "1", "--jobs", "1", "--patches"),
]


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: " ".join(asked[5:]))
def test_every_question_has_the_same_columns(asked: tuple[str, ...], run: Run) -> None:
    """As CSV and JSON; the same question gives the same bytes."""
    ran = run(*asked, "--csv")
    assert ran.status == 0
    assert tuple(ran.csv()[0]) == COLUMNS
    assert ran.out == run(*asked, "--csv").out
    value = run(*asked, "--json").json()
    assert [tuple(row) for row in value["rows"]] == [COLUMNS] * len(ran.csv())
    assert value["answer"]
    assert {row["question"] for row in value["rows"]} == {value["question"]}


def test_the_rows_are_those_of_the_answer(run: Run) -> None:
    """Numbers as they were counted."""
    names = ("cygwin-3.6.0", "repaired")
    answer = sweep_answer(run_sweep("dlls", (1, 12), 4, names, seed=2, jobs=1))
    rows = run(*SWEEP, "--policies", ", ".join(names), "--json").json()["rows"]
    for row, cell in zip(rows, cells(answer), strict=True):
        assert list(row.values()) == [
            pytest.approx(c, abs=1e-6) if isinstance(c, float) else c for c in cell
        ]


def test_the_page_leads_to_forks_that_are_lost(run: Run, tmp_path: Path) -> None:
    """Each in a report beside it, which holds its trace; the same question, the same bytes."""
    places = [tmp_path / "a" / "sweep.html", tmp_path / "b" / "sweep.html"]
    for place in places:
        place.parent.mkdir()
        ran = run(*SWEEP, "--policies", "cygwin-3.6.0,repaired", "--html", place)
        assert f"wrote {place}" in ran.err
    reports = sorted((places[0].parent / "sweep-forks").iterdir())
    page = places[0].read_text(encoding="utf-8")
    assert reports
    for number, report in enumerate(reports, 1):
        trace = forkviz.read(report)
        assert isinstance(trace, Trace)
        assert not trace.succeeded
        plan = trace.scenario
        assert not outcome_of(plan, get_policy("cygwin-3.6.0")).succeeded
        assert outcome_of(plan, get_policy("repaired")).succeeded
        assert f'id="fork-{number}" href="sweep-forks/{report.name}"' in page
        again = places[1].parent / "sweep-forks" / report.name
        assert again.read_bytes() == report.read_bytes()
    assert page == places[1].read_text(encoding="utf-8")
    assert "default-src 'none'" in page


def test_a_question_without_forks_has_no_folder(run: Run, tmp_path: Path) -> None:
    """The picture alone."""
    place = tmp_path / "c.html"
    asked = ("study", "--forks", "20", "--jobs", "1", "--collisions", "10:50:20")
    assert run(*asked, "--html", place).status == 0
    assert [file.name for file in tmp_path.iterdir()] == ["c.html"]


def test_a_list_is_held_against_the_hash(run: Run) -> None:
    """The 7 pairs of 2019."""
    asked = ("study", "--forks", "30", "--jobs", "1", "--collisions", "249:250", "--list", LIST)
    rows = run(*asked, "--csv").csv()
    assert rows[-1]["measure"] == "at-least"
    assert rows[-1]["name"] == f"7 pairs in {LIST.name}"


def test_parquet_holds_the_table(run: Run, tmp_path: Path) -> None:
    """With the types of its columns, null where a cell is empty."""
    parquet = pytest.importorskip("pyarrow.parquet")
    place = tmp_path / "t.parquet"
    ran = run(*SWEEP, "--json", "--parquet", place)
    table = parquet.read_table(place)
    assert tuple(table.column_names) == COLUMNS
    rows = ran.json()["rows"]
    for found, row in zip(table.to_pylist(), rows, strict=True):
        assert found == pytest.approx(row, abs=1e-6)
    assert str(table.schema.field("at").type) == "int64"
    assert str(table.schema.field("value").type) == "double"


def test_without_pyarrow_it_says_what_is_missing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before a fork is made; nothing is written."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    ran = run(*SWEEP, "--parquet", tmp_path / "t.parquet")
    assert ran.status == 2
    assert "pip install 'forkviz[parquet]'" in ran.err
    assert not list(tmp_path.iterdir())


def test_a_setting_is_fixed_of_a_study_too(run: Run) -> None:
    """And the numbers are those of the sweep at that value."""
    common = ("study", "--forks", "4", "--seed", "2", "--jobs", "1", "--policies", "cygwin-3.6.0")
    (row,) = run(*common, "--fix", "dlls=12", "--json").json()["policies"]
    swept = run(*common, "--sweep", "dlls=12:12", "--json").json()["rows"]
    assert row["successes"] == swept[0]["counted"]


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_question_that_was_stopped_is_gone_on_with(
    number: signal.Signals, run: Run, tmp_path: Path
) -> None:
    """What it writes in the end is what one without a stop does, to the byte."""
    place = tmp_path / "parts.jsonl"
    words = (*SWEEP, "--json", "--resume", str(place))
    ran = stopped_after(words, number, tmp_path)
    assert (ran.returncode, ran.stdout) == (130 if number == signal.SIGINT else -number, "")
    if number == signal.SIGINT:
        line = shlex.join(("forkviz", *words))
        assert ran.stderr.splitlines()[-1] == f"interrupted; to continue: {line}"
    done = place.read_bytes()
    assert done.count(b"\n") == 3
    assert run(*words).out == run(*SWEEP, "--json").out
    assert place.read_bytes().startswith(done)


def test_a_question_goes_to_a_cluster(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And ends with the line that goes on where it breaks."""
    from forkviz.study.running import cluster
    from tests.study.test_executors import Breaking

    monkeypatch.setattr(cluster, "on_cluster", lambda address: nullcontext(ThreadPoolExecutor(1)))
    question = ("study", "--forks", "3", "--seed", "1", "--rebase", "--json")
    words = (*question, "--scheduler", "tcp://x:1")
    assert run(*words).out == run(*question, "--jobs", "1").out
    error = OSError("the network is down")
    monkeypatch.setattr(cluster, "on_cluster", lambda address: nullcontext(Breaking(0, error)))
    ran = run(*words, "--resume", tmp_path / "p")
    assert (ran.status, ran.out) == (2, "")
    assert "OSError: the network is down" in ran.err
    assert f"to continue: forkviz {shlex.join(words)} --resume" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--sweep", "dlls=2:1"), "goes up"),
        (("--sweep", "speed=1:2"), "no 'speed'"),
        (("--sweep", "entropy=1:2"), "do not depend on entropy"),
        (("--sweep", "dlls=1:2", "--rebase"), "not allowed with"),
        (("--sweep", "dlls=1:2", "--switches"), "--switches goes with"),
        (("--rebase", "--save-failing", "x"), "--save-failing goes with"),
        (("--sweep", "dlls=1:2", "--resume", "."), "Is a directory"),
        (("--rebase", "--resume", "a", "--html", "a"), "named as an output twice"),
        (("--list", "x"), "--list goes with --collisions"),
        (("--collisions", "x"), "FIRST:LAST"),
        (("--collisions", "0:5"), "at least one set"),
        (("--collisions", "--policies", "repaired"), "neither --policies nor --shape nor --fix"),
        (("--collisions", "--shape", "hash"), "neither --policies nor --shape nor --fix"),
        (("--patches", "--policies", "repaired"), "takes no --policies"),
        (("--rebase", "--policies", "windows-95"), "no policy is called"),
        (("--rebase", "--fix", "dlls=0"), "out of its bounds"),
        (("--collisions", "--list", "gone.txt"), "gone.txt"),
    ],
)
def test_what_makes_no_question_is_said(arguments: tuple[str, ...], said: str, run: Run) -> None:
    """Status 2, a line, and no traceback."""
    ran = run("study", "--forks", "1", *arguments)
    assert ran.status == 2
    assert said in ran.err
    assert not ran.out
