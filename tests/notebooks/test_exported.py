"""A notebook that was executed is exported as anybody would, and its explorer is alive in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from forkviz.reports.html import report_html
from tests.notebooks.test_notebooks import apart_from_the_users_own, execute, of_cells
from tests.support.boards import RECURSION, last_step, trace_of
from tests.support.exports import framed

__all__ = ["apart_from_the_users_own"]  # a fixture


def test_an_executed_notebook_is_exported_with_its_explorers(tmp_path: Path) -> None:
    """By the command, with the settings as they are installed: the same fork at the same step."""
    done = execute(
        of_cells("%load_ext forkviz", f"%fork {str(RECURSION)!r} --step -3", "6 * 7"), tmp_path
    )
    nbformat.write(done, tmp_path / "fork.ipynb")
    subprocess.run(
        [sys.executable, "-m", "nbconvert", "--to", "html", "fork.ipynb"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    page = (tmp_path / "fork.html").read_text(encoding="utf-8")
    assert framed(page) == [report_html(trace_of(RECURSION), step=last_step(RECURSION) - 2)]
    assert "42" in page
    # Nothing of the widgets is left, which would weigh four times as much.
    assert len(page) < 2_500_000


def test_a_bad_cell_is_told_without_a_traceback(tmp_path: Path) -> None:
    """In a kernel as in a shell."""
    with pytest.raises(Exception, match=r"UsageError.*cell:3: .*bats") as refused:
        execute(of_cells("%load_ext forkviz", "%%fork\nschema = 1\nbats = 1"), tmp_path)
    assert "Traceback" not in str(refused.value)
