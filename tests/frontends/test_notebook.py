"""Notebook 7 shows an explorer, steps it, forks again and closes it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.frontends.conftest import NOTEBOOK, run_all
from tests.support.frontend import PATIENCE, check_explorer
from tests.support.lab import Lab


@pytest.fixture
def tolerated_problems() -> tuple[str, ...]:
    """What its own parts throw while it starts, before any cell has run."""
    return (
        r"^exception: Cannot read properties of undefined \(reading 'schema'\)$",
        r"^exception: Command 'filebrowser:open-path' not registered\.$",
    )


def test_notebook_7(server: Lab, page: Page, picture: Path) -> None:
    """One notebook a page, without JupyterLab's frame."""
    page.goto(f"{server.url}notebooks/{NOTEBOOK}", timeout=PATIENCE)
    run_all(page)
    check_explorer(page, picture)
