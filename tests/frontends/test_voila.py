"""Voilà shows an explorer, steps it, forks again and closes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.frontends.conftest import NOTEBOOK, write_notebook
from tests.support.frontend import PATIENCE, check_explorer
from tests.support.served import served

#: Of the extensions of JupyterLab that are installed all are loaded; these have no place here.
OTHERS = ("@jupyterlite/pyodide-kernel-extension", "@jupyter-notebook/lab-extension")


@pytest.fixture
def tolerated_problems() -> tuple[str, ...]:
    """Its own template asks two other places for letters and formulas; it goes on without them."""
    return (r"/npm/@fortawesome/fontawesome-free@", r"/ajax/libs/mathjax/")


def test_voila(page: Page, picture: Path, tmp_path: Path) -> None:
    """Only the outputs, in a page that runs the notebook as it is opened."""
    write_notebook(tmp_path)
    names = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    around = {name: str(tmp_path / name.lower()) for name in names}
    without = [f"--VoilaConfiguration.extension_denylist={name}" for name in OTHERS]
    words = [NOTEBOOK, "--no-browser", "--Voila.ip=127.0.0.1", "--port={port}", *without]
    health = "voila/static/voila.js"
    with served("voila", *words, folder=tmp_path, around=around, health=health) as url:
        page.goto(url, timeout=PATIENCE)
        check_explorer(page, picture)
