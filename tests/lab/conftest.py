"""A JupyterLab of the tests' own, and notebooks opened in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat
import pytest
from playwright.sync_api import expect

from tests.support.lab import Lab, running_lab
from tests.support.notebooks import PATIENCE

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture(scope="module", autouse=True)
def _patience() -> None:
    """What is waited for comes late on a busy machine."""
    expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A JupyterLab that serves a temporary folder, `lab.root`, on a port of its choosing."""
    with running_lab(tmp_path_factory.mktemp("lab")) as lab:
        yield lab


@pytest.fixture
def lab_root(lab: Lab) -> Path:
    """The folder in which the kernels run."""
    return lab.root


@pytest.fixture
def write_notebook(lab: Lab, request: pytest.FixtureRequest) -> Callable[..., str]:
    """Call with the sources of cells: writes a notebook of this test's own, gives its name."""

    def write(*sources: str) -> str:
        cells = [nbformat.v4.new_code_cell(source) for source in sources]
        notebook = nbformat.v4.new_notebook(cells=cells)
        # Without a kernelspec JupyterLab asks for a kernel in a dialog that blocks everything.
        notebook.metadata["kernelspec"] = {
            "name": "python3",
            "display_name": "Python 3",
            "language": "python",
        }
        name = f"{request.node.name}.ipynb".replace("[", "-").replace("]", "")
        nbformat.write(notebook, lab.root / name)
        return name

    return write


@pytest.fixture
def open_notebook(lab: Lab, page: Page) -> Callable[[str], Page]:
    """Call with a notebook's name below `lab.root`: the page, when its kernel is idle."""

    def open_and_wait(name: str) -> Page:
        assert Path(lab.root, name).exists()
        page.goto(lab.address_of(name))
        page.locator(".jp-NotebookPanel .jp-Notebook").wait_for(timeout=PATIENCE)
        page.wait_for_function(
            """() => {
                const panel = window.jupyterapp?.shell.currentWidget;
                return panel?.sessionContext?.session?.kernel?.status === 'idle';
            }"""
        )
        return page

    return open_and_wait


@pytest.fixture
def run_all() -> Callable[[Page], None]:
    """Call with the page of an open notebook: runs every cell, comes back when all have run."""

    def run(page: Page) -> None:
        page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")

    return run
