"""The page of a study in a browser: it draws, and a click on a row opens a lost fork of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from forkviz.arguments.picturing import linked
from forkviz.cli.commands.study import save_page
from forkviz.cli.render.study_tables import Studied
from forkviz.study.study import MIXTURES, run_study

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a small study with all mixtures, and two forks behind it."""
    place = tmp_path_factory.mktemp("study") / "study.html"
    named = ("repaired", "cygwin-3.6.0")
    found = Studied(run_study(2, [*named, *MIXTURES], seed=1, jobs=1), named, mixed=True)
    forks = linked(found.lost_forks(2), seed=1, shape=found.study.shape)
    assert forks[0].lost.policy == "cygwin-3.6.0"
    save_page(found, place, forks)
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_click_on_a_row_opens_a_lost_fork_of_it(page: Page, study: Path, scheme: str) -> None:
    """Anywhere in the row of cygwin-3.6.0, the second one."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(study.as_uri())
    page.wait_for_selector("html[data-forkviz=ready]", state="attached")
    box = page.locator(f"#{scheme}-0 canvas").first.bounding_box()
    assert box is not None
    left = box["x"] + box["width"] * 0.6
    page.mouse.click(left, box["y"] + 62)
    page.wait_for_url(f"{study.with_name('study-forks').as_uri()}/01-cygwin-3.6.0.html*")
    expect(page.locator("#forkviz")).to_contain_text("cygwin-3.6.0")


def _box(pane: object) -> dict[str, float]:
    return pane.bounding_box()  # type: ignore[attr-defined,no-any-return]
