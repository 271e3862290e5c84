"""VS Code's own widget manager shows an explorer, steps it, forks again and closes it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support.frontend import check_explorer
from tools.vscode_widgets import VSCODE_WIDGETS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def address() -> Iterator[str]:
    """Where the page is, of a process that holds the explorer."""
    if VSCODE_WIDGETS.find() is None:
        pytest.skip(VSCODE_WIDGETS.how_to_get)
    words = [sys.executable, "-m", "tests.support.vscode_server"]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def test_vscode_widgets(address: str, page: Page, picture: Path) -> None:
    """In a page as strict as its webviews, with its loader of scripts."""
    page.goto(address)
    check_explorer(page, picture)
