"""The engine's digest covers what decides a result."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from forkviz.study.running.engine import DECIDING, engine_digest

PACKAGE = Path(__file__).resolve().parents[2] / "forkviz"
#: What a task imports besides: how texts are shown, errors and limits, the interval of a share.
NOT_DECIDING = {
    *("errors.py", "limits.py", "text.py", "study/wilson.py"),
    *("lazy/exports.py", "lazy/patterns.py"),
}


def test_whatever_a_task_imports_is_covered() -> None:
    """A module that decides and is not in the list would let two versions be added up."""
    code = (
        "import sys, forkviz.study.task\n"
        "print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('forkviz.')))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    names = {Path(name).relative_to(PACKAGE).as_posix() for name in ran.stdout.split()}
    left = {
        name
        for name in names - NOT_DECIDING
        if not name.endswith("__init__.py") and not name.startswith(DECIDING)
    }
    assert left == set()
    assert "study/task.py" in names


def test_the_digest_is_one_of_sources_that_are_there() -> None:
    """Every name in the list is a file or a folder."""
    assert all((PACKAGE / name).exists() for name in DECIDING)
    assert len(engine_digest()) == 32
