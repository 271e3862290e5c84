"""Every notebook runs from its first cell to its last, as somebody who opens it would run it."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
CELL_SECONDS = 120


@pytest.fixture(autouse=True)
def apart_from_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings and start-up files of whoever runs the tests must not reach the kernel."""
    for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


def execute(notebook: nbformat.NotebookNode, folder: Path) -> nbformat.NotebookNode:
    """Run all cells with the folder as the working directory; raises where a cell does."""
    resources = {"metadata": {"path": str(folder)}}
    return NotebookClient(notebook, timeout=CELL_SECONDS, resources=resources).execute()


def of_cells(*sources: str) -> nbformat.NotebookNode:
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    return nbformat.v4.new_notebook(cells=cells)


def test_a_kernel_starts_and_answers(tmp_path: Path) -> None:
    """What the tier stands on: a Python kernel, of this environment."""
    done = execute(of_cells("import forkviz", "print(0x10000)"), tmp_path)
    assert done.cells[1].outputs[0].text == "65536\n"


def test_a_cell_that_fails_fails_the_run(tmp_path: Path) -> None:
    """A notebook that breaks half way cannot pass."""
    with pytest.raises(CellExecutionError, match="ZeroDivisionError"):
        execute(of_cells("1 / 0"), tmp_path)


@pytest.mark.parametrize("name", sorted(file.name for file in NOTEBOOKS.glob("*.ipynb")))
def test_a_notebook_runs_to_its_end(name: str) -> None:
    """No cell raises."""
    execute(nbformat.read(NOTEBOOKS / name, as_version=4), NOTEBOOKS)


@pytest.mark.parametrize("name", sorted(file.name for file in NOTEBOOKS.glob("*.ipynb")))
def test_a_notebook_says_which_kernel_it_wants(name: str) -> None:
    """Without a kernelspec JupyterLab opens a dialog that blocks everything."""
    notebook = nbformat.read(NOTEBOOKS / name, as_version=4)
    assert notebook.metadata.kernelspec.name == "python3"
    nbformat.validate(notebook)
