"""Values that end a cell, in a kernel: a table beside its text, and a bar that goes."""

from __future__ import annotations

from pathlib import Path

from tests.notebooks.test_notebooks import apart_from_the_users_own, execute, of_cells

ROOT = Path(__file__).resolve().parents[2]
__all__ = ["apart_from_the_users_own"]  # a fixture


def test_values_show_themselves_in_a_kernel(tmp_path: Path) -> None:
    """As HTML and as text, whatever was imported; a bar is gone when its work is done."""
    perl = str(ROOT / "data" / "captures" / "cygwin-3.0.7-perl")
    cells = (
        f"import forkviz\ncapture = forkviz.read({perl!r})\ncapture",
        "capture.parent.space",
        "forkviz.scenario(capture)",
        "trace = forkviz.fork(capture)\ntrace",
        "forkviz.compare(trace, policy_b='repaired')",
        "forkviz.diagnose('fork: child 7 - MEM_COMMIT failed, Win32 error 1455\\n')",
        "from forkviz.notebook.progress import bar\n"
        "with bar('forks') as progress:\n    progress(1, 2)",
    )
    done = execute(of_cells(*cells), tmp_path)
    *values, work = [cell.outputs for cell in done.cells if cell.cell_type == "code"]
    assert len(values) == 6
    for outputs in values:
        (output,) = outputs
        assert output.data["text/html"].startswith('<div class="forkviz-value">')
        # What IPython writes in a terminal: the same, as text.
        assert "\n" in output.data["text/plain"]
    assert [output.data["text/html"] for output in work] == [""]
