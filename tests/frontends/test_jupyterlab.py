"""JupyterLab shows an explorer, steps it, forks again and closes it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from tests.frontends.conftest import NOTEBOOK, run_all
from tests.support.frontend import PATIENCE, check_explorer
from tests.support.lab import Lab


def test_jupyterlab(server: Lab, page: Page, picture: Path) -> None:
    """The front end that most have."""
    page.goto(server.address_of(NOTEBOOK), timeout=PATIENCE)
    run_all(page)
    check_explorer(page, picture)
