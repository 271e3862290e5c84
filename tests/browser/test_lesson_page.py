"""The page of a lesson in a browser: reveals wait, explorers come, and it can be presented."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from forkviz import lessons
from tools.seeing.measure import faults, opened, seeing_context
from tools.seeing.screens import Screen
from tools.seeing.states import least_from_afar, show_all_slides

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from forkviz.course.lessons.lesson import Lesson

PROJECTOR = Screen("1280x720", 1280, 720)


#: How much of the slide that is shown is below the window, in pixels.
BELOW = """() =>
  document.querySelector(".fl-part[data-shown]").getBoundingClientRect().bottom - innerHeight"""


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
    for number in range(count):
        assert shown.locator(".fl-place").inner_text() == f"Slide {number + 1} of {count}"
        visible = [at for at in range(count) if parts.nth(at).is_visible()]
        assert visible == [number]
        answer = parts.nth(number).locator(".fl-text details")
        scroll_to_its_end(shown)
        if answer.count():
            shown.keyboard.press("PageDown")
            assert answer.locator("p").first.is_visible()
            scroll_to_its_end(shown)
        shown.keyboard.press("PageDown")
    assert shown.locator("[data-do=slide-next]").is_disabled()
    shown.keyboard.press("Escape")
    assert not shown.locator("[data-do=slide-next]").is_visible()
    assert shown.locator(".fl-slide").first.is_visible()


def scroll_to_its_end(page: Page) -> None:
    """Press PageDown until nothing of the slide is below the window."""
    while page.evaluate(BELOW) > 8:
        before = page.evaluate("scrollY")
        page.keyboard.press("PageDown")
        assert page.evaluate("scrollY") > before


@pytest.mark.parametrize("lesson", lessons.course(), ids=lambda one: one.name)
def test_slides_can_be_read_from_afar(browser: Browser, tmp_path: Path, lesson: Lesson) -> None:
    """No text of a slide, of its pictures and explorers, is below 20 px; none is cut or covered."""
    file = tmp_path / "lesson.html"
    file.write_text(lessons.page(lessons.OpenLesson(lesson)), encoding="utf-8")
    with seeing_context(browser, PROJECTOR) as context:
        page = context.new_page()
        opened(page, file)
        show_all_slides(page)
        assert faults(page, least_from_afar(PROJECTOR.width)) == []


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
