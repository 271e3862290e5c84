"""axe-core finds nothing serious in what we make: the report, a comparison, the help, a study."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from forkviz import lessons
from forkviz.cli import main
from forkviz.course.worksheets.making import worksheets
from tests.browser.conftest import Written
from tests.browser.test_quiz import show_quiz
from tests.support.boards import CLOBBERED
from tests.support.player import open_report
from tools.axe import HOW_TO_GET, find_axe
from tools.seeing.measure import settle

themes = pytest.mark.parametrize("theme", ["light", "dark"])
SEVERE = ("serious", "critical")
RUN = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.map(({ id, impact, help, nodes }) =>
    ({ id, impact, help, nodes: nodes.slice(0, 5).map(({ target, failureSummary }) =>
      `${target.join(" ")}: ${failureSummary}`) }));
}"""


@pytest.fixture
def checked(browser: Browser, theme: str) -> Iterator[Page]:
    """A page of that theme that lets the checker in: the report's own policy would not."""
    script = find_axe()
    if script is None and os.environ.get("CI") != "true":
        pytest.skip(HOW_TO_GET)
    assert script, HOW_TO_GET
    with browser.new_context(
        bypass_csp=True, color_scheme=theme, viewport={"width": 1300, "height": 900}
    ) as context:
        context.add_init_script(path=script)
        yield context.new_page()


def severe(page: Page) -> list[dict[str, Any]]:
    """What axe-core finds that is serious or critical, once nothing moves any more."""
    settle(page)  # what scrolls gets its place in the order of keys a frame after it is drawn
    found: list[dict[str, Any]] = page.evaluate(RUN)
    return [one for one in found if one["impact"] in SEVERE]


@themes
def test_the_report_has_no_serious_fault(checked: Page, report: Written, theme: str) -> None:
    """At the failure, with something selected or found, in the midst of a sort, with the help."""
    open_report(checked, report(CLOBBERED))
    assert checked.locator("#forkviz").get_attribute("data-theme") == theme
    assert severe(checked) == []
    checked.keyboard.press("d")
    checked.locator("input[type=search]").fill("kind:image")
    assert severe(checked) == []
    checked.locator("input[type=search]").fill("kind:nothing")
    checked.locator("[data-do=said]").click()
    checked.evaluate("() => window.forkviz.go(30)")
    assert severe(checked) == []
    checked.locator("[data-do=help]").click()
    checked.wait_for_selector("dialog[open]")
    assert severe(checked) == []
    checked.locator("[data-do=close-help]").click()
    checked.set_viewport_size({"width": 400, "height": 800})  # as a phone has it
    assert severe(checked) == []


@themes
def test_a_comparison_has_no_serious_fault(checked: Page, versus: Path) -> None:
    """At the row that decides, with what differs as a whole, and with all rows that differ."""
    open_report(checked, versus)
    assert checked.locator(".fv-summary").is_visible()
    assert severe(checked) == []
    checked.locator("[data-do=all-differences]").click()
    assert checked.locator(".fv-difference-list").is_visible()
    assert severe(checked) == []


@themes
def test_the_page_of_a_study_has_no_serious_fault(checked: Page, tmp_path: Path) -> None:
    """Its figures and its tables."""
    place = tmp_path / "study.html"
    assert main(["study", "--forks", "2", "--jobs", "1", "--html", str(place)]) == 0
    checked.goto(place.as_uri())
    checked.wait_for_selector("html[data-forkviz=ready]", state="attached")
    for summary in checked.locator("summary").all():
        summary.click()
    assert severe(checked) == []


@themes
def test_a_lesson_has_no_serious_fault(checked: Page, tmp_path: Path) -> None:
    """Its page with an answer and an explorer open, and its slides."""
    place = tmp_path / "lesson.html"
    place.write_text(lessons.page(lessons.open("reserve-at")), encoding="utf-8")
    checked.goto(place.as_uri())
    checked.wait_for_selector("html[data-forkviz=ready]")
    assert severe(checked) == []
    checked.locator("summary").first.click()
    checked.locator(".fl-explorer").first.scroll_into_view_if_needed()
    checked.wait_for_selector(".fl-explorer[data-state=ready]")
    assert severe(checked) == []
    checked.locator("[data-do=slides]").click()
    checked.wait_for_selector(".fl-place")
    assert severe(checked) == []


@themes
def test_a_worksheet_has_no_serious_fault(checked: Page) -> None:
    """The problems and the key, as they are read on a screen before they are printed."""
    for text in worksheets(["occupant", "order"], 4711).values():
        checked.set_content(text)
        assert severe(checked) == []


@themes
def test_a_quiz_in_a_cell_has_no_serious_fault(checked: Page, theme: str) -> None:
    """Before an answer, and after it."""
    show_quiz(checked, "occupant", theme=theme)
    assert severe(checked) == []
    checked.locator(".qz-choice input").first.check()
    checked.keyboard.press("Enter")
    checked.wait_for_selector(".qz-feedback")
    assert severe(checked) == []


@pytest.mark.parametrize("theme", ["light"])
def test_the_checker_sees_a_fault(checked: Page) -> None:
    """Or nothing above would mean anything."""
    checked.goto("about:blank")
    checked.set_content("<html lang=en><title>x</title><main><button></button></main>")
    assert [one["id"] for one in severe(checked)] == ["button-name"]
