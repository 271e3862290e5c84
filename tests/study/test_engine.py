"""The engine's digest covers what decides a result."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from forkviz.study.running.engine import ASKED, DECIDING, engine_digest

PACKAGE = Path(__file__).resolve().parents[2] / "forkviz"
#: What a task imports besides: how texts are shown, errors and limits, the interval of a share.
NOT_DECIDING = {
    *("errors.py", "limits.py", "text.py", "study/wilson.py"),
    *("lazy/exports.py", "lazy/patterns.py"),
}


#: What the questions import besides: who runs the pieces and what is kept of them, the mixtures,
#: which the first line of a file has, and what the proof of a plan reads and returns.
NOT_ASKED = (
    "study/running/",
    "study/workers.py",
    "study/study.py",
    "files/",
    "readers/",
    "traces/",
)


def imported(modules: Iterable[str]) -> set[str]:
    """The modules of the package that are imported with *modules*, by their files."""
    code = (
        f"import sys, {', '.join(modules)}\n"
        "print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('forkviz.')))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    names = {Path(name).relative_to(PACKAGE).as_posix() for name in ran.stdout.split()}
    return {name for name in names if not name.endswith("__init__.py")}


def test_whatever_a_task_imports_is_covered() -> None:
    """A module that decides and is not in the list would let two versions be added up."""
    names = imported(["forkviz.study.task"])
    assert {one for one in names - NOT_DECIDING if not one.startswith(DECIDING)} == set()
    assert "study/task.py" in names


def test_whatever_a_question_imports_is_covered() -> None:
    """By what decides a task, by what decides an answer, or by a reason why it decides nothing."""
    questions = ("collisions", "patches", "rebase_gain", "sweep")
    names = imported(f"forkviz.study.questions.{one}" for one in questions)
    known = (*DECIDING, *ASKED, *NOT_ASKED)
    assert {one for one in names - NOT_DECIDING if not one.startswith(known)} == set()
    assert "rebase/planning.py" in names


def test_the_digest_is_one_of_sources_that_are_there() -> None:
    """Every name in the list is a file or a folder."""
    assert all((PACKAGE / name).exists() for name in (*DECIDING, *ASKED))
    assert len(engine_digest()) == 32
