"""The page of a study in a browser: opened from disk, it draws, and asks for nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from forkviz.cli import main

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a small study with all mixtures."""
    place = tmp_path_factory.mktemp("study") / "study.html"
    arguments = ["--forks", "2", "--jobs", "1", "--policies", "repaired", "--switches"]
    assert main(["study", *arguments, "--html", str(place)]) == 0
    return place


def test_the_page_draws_from_disk(page: Page, study: Path) -> None:
    """Two figures, of some height each; no request but for the file itself."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(study.as_uri())
    page.wait_for_selector("html[data-forkviz=ready]", state="attached")
    panes = page.locator(".pane canvas")
    assert panes.count() >= 2
    assert all(box["height"] > 100 for box in map(_box, panes.all()))
    assert asked == [study.as_uri()]


def test_the_numbers_are_there_as_text(page: Page, study: Path) -> None:
    """For those who can't see a figure: a table that opens by keyboard."""
    page.goto(study.as_uri())
    page.wait_for_selector("html[data-forkviz=ready]", state="attached")
    summary = page.locator("summary").first
    summary.focus()
    page.keyboard.press("Enter")
    row = page.locator("tbody tr").first
    assert row.is_visible()
    assert row.inner_text().split()[:2] == ["repaired", "2"]


def _box(pane: object) -> dict[str, float]:
    return pane.bounding_box()  # type: ignore[attr-defined,no-any-return]
