"""The page of a lesson in a browser: reveals wait, explorers come, and it can be presented."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from forkviz import lessons

if TYPE_CHECKING:
    from playwright.sync_api import Page

#: The smallest text, in pixels, of slides and their bar; an explorer has sizes of its own.
SMALLEST = """() => Math.min(...[...document.querySelectorAll("#fl-bar *, .fl-text *")]
  .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((one) => !one.closest("svg"))
  .map((one) => parseFloat(getComputedStyle(one).fontSize)))"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("lesson") / "lesson.html"
    file.write_text(lessons.page(lessons.open("reserve-at")), encoding="utf-8")
    return file


@pytest.fixture
def shown(page: Page, place: Path) -> Page:
    page.goto(place.as_uri())
    page.wait_for_selector("html[data-forkviz=ready]")
    return page


def test_what_follows_a_question_is_shown_with_its_answer(shown: Page) -> None:
    """And the explorer opens at its step."""
    explorer = shown.locator(".fl-explorer").first
    assert not explorer.is_visible()
    assert not shown.get_by_text("Right: b) it fails.").first.is_visible()
    shown.locator("summary").first.click()
    explorer.scroll_into_view_if_needed()
    shown.wait_for_selector(".fl-explorer[data-state=ready]")
    step = explorer.get_attribute("data-step")
    assert explorer.locator(".fv-verdict").first.is_visible()
    assert f"Step {step} of" in explorer.inner_text().replace("\n", " ")


def test_a_lesson_is_presented_a_part_at_a_time(shown: Page) -> None:
    """PageDown shows an answer and then goes on; Escape goes back to the page."""
    parts = shown.locator(".fl-part")
    count = parts.count()
    shown.locator("[data-do=slides]").click()
    assert shown.evaluate(SMALLEST) >= 20
    for number in range(count):
        assert shown.locator(".fl-place").inner_text() == f"Slide {number + 1} of {count}"
        visible = [at for at in range(count) if parts.nth(at).is_visible()]
        assert visible == [number]
        answer = parts.nth(number).locator(".fl-text details")
        if answer.count():
            shown.keyboard.press("PageDown")
            assert answer.locator("p").first.is_visible()
        shown.keyboard.press("PageDown")
    assert shown.locator("[data-do=slide-next]").is_disabled()
    shown.keyboard.press("Escape")
    assert not shown.locator("[data-do=slide-next]").is_visible()
    assert shown.locator(".fl-slide").first.is_visible()


def test_light_and_dark_go_through_the_explorers(shown: Page) -> None:
    shown.locator("summary").first.click()
    shown.locator(".fl-explorer").first.scroll_into_view_if_needed()
    shown.wait_for_selector(".fl-explorer[data-state=ready]")
    before = shown.evaluate("document.documentElement.dataset.theme")
    shown.locator("#fl-bar [data-do=theme]").first.click()
    after = shown.evaluate("document.documentElement.dataset.theme")
    assert {before, after} == {"light", "dark"}
    themes = shown.evaluate("[...document.querySelectorAll('.fv')].map(one => one.dataset.theme)")
    assert set(themes) == {after}


def test_in_forced_colours_the_step_that_is_shown_keeps_a_mark(page: Page, place: Path) -> None:
    """Backgrounds go there: the link to the step and the line of code have a frame."""
    page.emulate_media(forced_colors="active")
    page.goto(place.as_uri())
    page.wait_for_selector("html[data-forkviz=ready]")
    page.locator("summary").first.click()
    explorer = page.locator(".fl-explorer[data-state=ready]").first
    page.locator(".fl-explorer").first.scroll_into_view_if_needed()
    explorer.wait_for()
    for marked in (".fv-chip[aria-current]", ".fv-code li[aria-current]"):
        one = explorer.locator(marked).first
        assert one.evaluate("(one) => getComputedStyle(one).outlineStyle") == "solid", marked
