"""A Jupyter server of the tests' own, which has JupyterLab and Notebook in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Page, expect

from tests.support.frontend import PATIENCE, SOURCES, put_files
from tests.support.lab import Lab, running_lab

NOTEBOOK = "explorer.ipynb"


def write_notebook(folder: Path) -> None:
    """Put the notebook of the check into *folder*, and what its cells need."""
    put_files(folder)
    cells = [nbformat.v4.new_code_cell(source) for source in SOURCES]
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata["kernelspec"] = {
        "name": "python3",
        "display_name": "Python 3",
        "language": "python",
    }
    nbformat.write(notebook, folder / NOTEBOOK)


@pytest.fixture(scope="module", autouse=True)
def _patience() -> None:
    """A server and a front end start: on a busy machine that takes long."""
    expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A server whose folder has the notebook of the check."""
    with running_lab(tmp_path_factory.mktemp("frontends")) as lab:
        write_notebook(lab.root)
        yield lab


def run_all(page: Page) -> None:
    """Run the notebook that is open, once its kernel is there."""
    page.wait_for_function(
        "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status"
        " === 'idle'",
        timeout=PATIENCE,
    )
    page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")


@pytest.fixture
def picture(request: pytest.FixtureRequest) -> Path:
    """Where a screenshot of the front end goes, for whoever wants to see it."""
    folder: Path = request.config.getoption("--artifacts")
    return folder / "frontends" / f"{request.node.name}.png"
