"""Every notebook runs from its first cell to its last, as somebody who opens it would run it."""

from __future__ import annotations

import html
import re
import sys
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from forkviz.reports.carried import MIME
from forkviz.traces.html_island import unpack
from tests.support.live import needs_windows

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
def test_a_notebook_runs_to_its_end(name: str, tmp_path: Path) -> None:
    """No cell raises, wherever the notebook is."""
    execute(nbformat.read(NOTEBOOKS / name, as_version=4), tmp_path)


@pytest.mark.parametrize("name", sorted(file.name for file in NOTEBOOKS.glob("*.ipynb")))
def test_a_notebook_says_which_kernel_it_wants(name: str) -> None:
    """Without a kernelspec JupyterLab opens a dialog that blocks everything."""
    notebook = nbformat.read(NOTEBOOKS / name, as_version=4)
    assert notebook.metadata.kernelspec.name == "python3"
    nbformat.validate(notebook)


def printed(done: nbformat.NotebookNode) -> str:
    """All that the cells printed."""
    return "".join(o.get("text", "") for cell in done.cells for o in cell.get("outputs", []))


def test_the_diagnosis_becomes_certain_and_its_cure_is_proved(tmp_path: Path) -> None:
    """One capture after the other, a prediction in between; simulated first, then real."""
    done = execute(nbformat.read(NOTEBOOKS / "diagnose.ipynb", as_version=4), tmp_path)
    said = printed(done)
    shown = [o["data"] for cell in done.cells for o in cell.get("outputs", []) if "data" in o]
    tables = [html.unescape(data["text/html"]) for data in shown if "Diagnosis" in str(data)]
    guess, sure = tables
    assert '<td style="text-align:left;vertical-align:top">likely</td>' in guess
    assert "A DLL had lost its place before the fork" in guess
    assert guess.count(">possible<") == 2
    for what in ("what it is not", "what to do next"):
        assert what in guess
    assert ">certain</td>" in sure
    for what in ("Two DLLs prefer one place", "in the way", "Fcntl.dll, 0x3fd4c0000", "simulated"):
        assert what in sure
    assert "Write your prediction" in said
    assert "with the move: succeeds" in said
    assert re.findall(r"the fork (succeeds|fails)", said) == ["fails", "succeeds"]
    outputs = [output for cell in done.cells for output in cell.get("outputs", [])]
    carried = [output["data"][MIME] for output in outputs if MIME in output.get("data", {})]
    assert [unpack(one["trace"]).succeeded for one in carried] == [False, False, False]


@pytest.mark.parametrize(("guess", "reply"), [("fcntl.dll", "Right"), ("Socket.dll", "Not that")])
def test_a_prediction_is_answered(guess: str, reply: str) -> None:
    """Whoever is right reads so, and whoever is not gets a hint."""
    notebook = nbformat.read(NOTEBOOKS / "diagnose.ipynb", as_version=4)
    (at,) = [i for i, cell in enumerate(notebook.cells) if cell.source == "prediction = None"]
    notebook.cells[at].source = f"prediction = {guess!r}"
    del notebook.cells[at + 2 :]
    assert f"{reply}" in printed(execute(notebook, NOTEBOOKS))


def test_the_buttons_that_the_diagnosis_notebook_names_are_there() -> None:
    """The two that lead from a verdict to its diagnosis, and to a fork with the remedy."""
    notebook = nbformat.read(NOTEBOOKS / "diagnose.ipynb", as_version=4)
    text = "".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    front = NOTEBOOKS.parent / "forkviz" / "front"
    scripts = "".join(file.read_text(encoding="utf-8") for file in sorted(front.rglob("*.js")))
    named = re.findall(r"\*\*([^*]+)\*\*", text)
    for name in ("Why?", "Try it"):
        assert name in named
        assert f'"{name}"' in scripts


def test_without_windows_the_live_notebook_says_so_and_shows_what_was_recorded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It runs to its end, names what is missing, and its explorers carry the recorded forks."""
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    done = execute(nbformat.read(NOTEBOOKS / "live-fork.ipynb", as_version=4), NOTEBOOKS)
    outputs = [output for cell in done.cells for output in cell.get("outputs", [])]
    said = "".join(output.get("text", "") for output in outputs)
    assert "No live fork on this machine" in said
    assert re.search("wine|compiler", said)
    carried = [output["data"][MIME] for output in outputs if MIME in output.get("data", {})]
    policies = [unpack(one["trace"]).policy for one in carried]
    assert policies == ["repaired", "cygwin-3.6.0", "repaired", "repaired"]


@needs_windows
def test_with_windows_the_live_notebook_forks_for_real() -> None:
    """It prints what fork() gave in both processes, twice, and the model agrees."""
    done = execute(nbformat.read(NOTEBOOKS / "live-fork.ipynb", as_version=4), NOTEBOOKS)
    said = "".join(o.get("text", "") for cell in done.cells for o in cell.get("outputs", []))
    assert len(re.findall(r"fork\(\) in the child +0\n", said)) == 2
    assert re.search("10 values, the same in both +yes", said)
    assert "the same on the model: True" in said
    assert "No live fork" not in said
