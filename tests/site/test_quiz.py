"""The quiz of the site: wrong, right, the walk; by keys alone; a ticket to a file to hand in."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from forkviz.course.drawing import GENERATOR, quiz
from forkviz.course.fields import Form
from forkviz.course.problem import Drawn
from forkviz.course.tickets import Ticket, TicketProblem, ticket_text
from tests.browser.test_axe import severe
from tests.site.conftest import Visit
from tests.site.test_site_seen import SMALL, WIDE, looked
from tests.support.site import resized
from tools.axe import HOW_TO_GET, find_axe

pytestmark = pytest.mark.site

__all__ = ["looked"]  # a fixture

SEED = 4711


def opened(visit: Visit, topic: str, seed: int = SEED) -> list[Drawn]:
    """Open a quiz by its address; its problems."""
    visit.engine()
    visit.page.goto(f"{visit.address}#quiz={topic}&seed={seed}")
    problems = list(quiz(topic, seed))
    expect(title(visit.page)).to_have_text(f"1. {problems[0].problem.title}")
    return problems


def title(page: Page) -> Locator:
    """The heading of the problem that is shown."""
    return page.locator(".qz-title")


def said(page: Page) -> Locator:
    """The heading of what is said of an answer."""
    return page.locator(".qz-said")


def answer(page: Page, text: str) -> None:
    """Enter *text*, and check it by Enter."""
    page.fill(".qz-text", text)
    page.press(".qz-text", "Enter")


def test_wrong_right_and_the_walk(visited: Visit) -> None:
    """What is said, where the focus is, what the strip says; each in a word and a sign."""
    page = visited.page
    first, second, *_ = opened(visited, "lands")
    wrong = first.solution.wrong[0]
    answer(page, hex(int(str(wrong.answer))))
    expect(said(page)).to_have_text(f"✗ Not there: {wrong.name}")
    expect(said(page)).to_be_focused()
    expect(page.locator(".qz-feedback")).to_contain_text(wrong.why)
    expect(page.locator(".qz-feedback")).to_contain_text(wrong.look)
    strip = page.locator(".qz-picture svg").first
    expect(strip).to_contain_text(f"your {hex(int(str(wrong.answer)))}")
    number = page.get_by_role("button", name="Problem 1 of 10: wrong so far")
    expect(number).to_have_attribute("aria-current", "step")
    answer(page, f"{int(str(first.solution.answer)) // 1024} K")
    expect(said(page)).to_have_text(f"✓ Right: {hex(int(str(first.solution.answer)))}")
    expect(page.locator(".qz-steps li")).to_have_text(list(first.solution.walk))
    expect(page.get_by_role("button", name="right after a wrong try")).to_have_count(1)
    page.click("[data-do=next]")
    expect(title(page)).to_have_text(f"2. {second.problem.title}")
    expect(title(page)).to_be_focused()
    page.click("[data-do=walk]")
    expect(said(page)).to_have_text(f"≡ The answer is {hex(int(str(second.solution.answer)))}")
    expect(said(page)).to_be_focused()
    expect(page.locator(".qz-text")).to_have_js_property("readOnly", True)
    expect(page.locator("[data-do=check]")).to_have_count(0)


def test_what_cannot_be_read_stays_in_the_field(visited: Visit) -> None:
    """It is said what would be read, and the problem is not tried by it; markup is text."""
    page = visited.page
    opened(visited, "lands", 3)
    answer(page, "<img src=x onerror=document.title='owned'>")
    expect(said(page)).to_have_text("? Not read")
    expect(page.locator(".qz-text")).to_have_value("<img src=x onerror=document.title='owned'>")
    expect(page.get_by_role("button", name="Problem 1 of 10: not tried")).to_have_count(1)
    assert page.locator("main img").count() == 0
    assert "owned" not in page.title()
    answer(page, "")
    expect(said(page)).to_have_text("? No answer yet")


def test_by_keys_alone(visited: Visit) -> None:
    """A topic is chosen, a choice is made and checked, the next problem is opened."""
    page = visited.page
    page.goto(f"{visited.address}#quiz")
    page.fill("#st-seed", str(SEED))
    page.focus(".qz-topic[data-topic=fails]")
    page.keyboard.press("Enter")
    drawn = quiz("fails", SEED, 1)[0]
    expect(title(page)).to_have_text(f"1. {drawn.problem.title}")
    expect(title(page)).to_be_focused()
    assert drawn.problem.field.form is Form.CHOICE
    wrong = drawn.solution.wrong[0]
    page.keyboard.press("Tab")
    letters = [letter for letter, _ in drawn.problem.field.choices]
    for _ in range(letters.index(str(wrong.answer)) or len(letters)):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(said(page)).to_have_text(f"✗ Not yet: {wrong.name}")
    expect(said(page)).to_be_focused()
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.dataset.do") == "next":
            break
    page.keyboard.press("Enter")
    expect(title(page)).to_contain_text("2. ")
    expect(title(page)).to_be_focused()


def test_the_explorer_has_no_step_behind_the_question(visited: Visit) -> None:
    """It opens below the problem, at the last step that is known, and asks for no more."""
    page = visited.page
    first = opened(visited, "order")[0]
    assert first.problem.prefix is not None
    page.click("[data-do=explore]")
    page.wait_for_selector(".qz-fork[data-ready]")
    last = first.problem.prefix.events - 1
    expect(page.locator(".qz-fork .fv-player")).to_contain_text(f"Step {last} of {last}")
    assert page.locator(".qz-fork .fv-whatif").count() == 0
    expect(page.locator(".qz-title")).to_be_visible()
    page.click("[data-do=walk]")
    expect(said(page)).to_be_focused()
    page.click("text=Open in the explorer")
    expect(page.locator(".qz-explorer h4")).to_have_text("The fork, from its beginning to its end")
    page.wait_for_selector(".qz-fork[data-ready]")
    page.click("[data-do=shut]")
    expect(page.locator(".qz-explorer")).to_be_hidden()


def test_a_ticket_becomes_a_file_to_hand_in(visited: Visit, tmp_path: Path) -> None:
    """Also after the page was loaded anew: what was answered is still there."""
    page = visited.page
    place = tmp_path / "ticket.json"
    problems = (TicketProblem("1", "lands", (1 << 64) - 1), TicketProblem("b", "reserves", 3))
    place.write_text(ticket_text(Ticket("a1", "ann", problems)), encoding="utf-8")
    page.goto(f"{visited.address}#quiz")
    page.set_input_files(".st-quiz input[type=file]", place)
    expect(page.locator(".qz-above")).to_contain_text("Quiz: a1")
    expect(page.locator(".qz-above")).to_contain_text("for ann")
    answer(page, "0x123")
    expect(said(page)).to_be_focused()
    expect(page.locator("[data-do=walk]")).to_have_count(0)
    visited.open("#quiz=ticket")
    visited.engine()
    expect(page.get_by_role("button", name="Problem 1 of 2: answered")).to_have_count(1)
    expect(page.locator(".qz-text")).to_have_value("0x123")
    page.click("[data-do=next]")
    expect(title(page)).to_contain_text("2. ")
    answer(page, "64 KiB")
    expect(said(page)).to_be_focused()
    with page.expect_download() as download:
        page.click("[data-do=save]")
    assert download.value.suggested_filename == "ann.json"
    assert json.loads(Path(download.value.path()).read_text(encoding="utf-8")) == {
        "schema": 1, "generator": GENERATOR, "assignment": "a1", "student": "ann",
        "answers": {"1": "0x123", "b": "64 KiB"},
    }  # fmt: skip


def test_what_is_no_ticket_is_said(visited: Visit, tmp_path: Path) -> None:
    """With the reason, on the page where it was loaded."""
    page = visited.page
    place = tmp_path / "other.json"
    place.write_text('{"schema": 1}', encoding="utf-8")
    page.goto(f"{visited.address}#quiz")
    page.set_input_files(".st-quiz input[type=file]", place)
    expect(page.locator(".qz-told h2")).to_have_text("Not read")
    expect(page.locator(".qz-told")).to_contain_text("the ticket has no 'generator'")


def test_a_topic_that_is_not_there(visited: Visit) -> None:
    """Its address says so."""
    page = visited.page
    page.goto(f"{visited.address}#quiz=nowhere&seed=1")
    expect(page.locator(".qz-told")).to_contain_text("no such topic: 'nowhere'")


def test_a_quiz_has_no_serious_fault_at_any_width(browser: Browser, address: str) -> None:
    """Light and dark, before an answer, after a wrong one and at the end: axe has no serious
    complaint, no text is small, nothing is out of the window."""
    script = find_axe()
    if script is None and os.environ.get("CI") != "true":
        pytest.skip(HOW_TO_GET)
    assert script, HOW_TO_GET
    with browser.new_context(bypass_csp=True) as context:
        context.add_init_script(path=script)
        visit = Visit(context.new_page(), address)
        page = visit.page
        visit.open()
        for topic in ("lands", "order", "fails"):
            drawn = opened(visit, topic)[0]
            looks(page)
            wrong = drawn.solution.wrong[0].answer
            if drawn.problem.field.form is Form.CHOICE:
                page.check(f".qz-choice input[value={wrong}]")
            else:
                text = ", ".join(wrong) if isinstance(wrong, tuple) else hex(int(str(wrong)))
                page.fill(".qz-text", text)
            page.click("[data-do=check]")
            page.wait_for_selector(".qz-wrong")
            looks(page)
            page.click("[data-do=walk]")
            page.wait_for_selector(".qz-feedback.qz-shown")
            looks(page)


def looks(page: Page) -> None:
    """What is shown is right at each width, in both lights."""
    for _ in range(2):
        for width, height in ((390, 844), (1280, 800)):
            resized(page, width, height)
            assert page.evaluate(WIDE) == [], width
            assert page.evaluate("() => document.scrollingElement.scrollWidth") <= width
            assert page.evaluate(SMALL) == [], width
            assert severe(page) == [], width
        page.click("#st-theme")


def test_the_choice_is_there_without_an_engine(looked: Page, address: str) -> None:
    """And a quiz says how far its engine is; axe has no serious complaint, light or dark."""
    for hash_, there in (("#quiz", ".qz-topics"), ("#quiz=lands&seed=1", ".qz-told")):
        looked.goto("about:blank")
        looked.goto(f"{address}{hash_}")
        looked.wait_for_selector(there)
        for width in (1280, 390):
            resized(looked, width, 844)
            assert looked.evaluate(WIDE) == [], (hash_, width)
            assert severe(looked) == [], (hash_, width)
    expect(looked.locator(".qz-told")).to_contain_text("The engine starts")
