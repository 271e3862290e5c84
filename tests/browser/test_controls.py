"""Buttons, the slider, the log, the listing, the timeline: what a mouse steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from forkviz.views.board import Board
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, PERL, RECURSION, board_of, last_step, trace_of
from tests.support.player import at_step, mark_at, open_report, point, tells

CURSOR = """() => {
  const { x, width } = document.querySelector(".fv-cursor").getBoundingClientRect();
  return x + width / 2;
}"""


def test_buttons_and_the_slider_step_it(page: Page, report: Written) -> None:
    """Each does what its name says, and is off where it could do nothing."""
    open_report(page, report(RECURSION), "#step=20")
    board = board_of(RECURSION)
    last = last_step(RECURSION)
    for name, step in (("back", 19), ("next", 20), ("last", last), ("back", last - 1),
                       ("first", 0)):  # fmt: skip
        page.locator(f"[data-do={name}]").click()
        tells(page, board, step)
    for name, off in (("first", True), ("back", True), ("next", False), ("last", False)):
        assert page.locator(f"[data-do={name}]").is_disabled() == off
    # There is no Python to fork again.
    for name in ("policy", "scenario", "what-if", "export"):
        assert page.locator(f"[data-do={name}]").count() == 0


def test_the_verdict_s_link_leads_to_the_failure(page: Page, report: Written) -> None:
    """From the start."""
    open_report(page, report(CLOBBERED), "#step=0")
    page.locator(".fv-chip", has_text="Failure").click()
    tells(page, board_of(CLOBBERED), trace_of(CLOBBERED).failure())


# -- the log of calls ------------------------------------------------------------------------------


def test_a_call_leads_to_its_step(page: Page, report: Written) -> None:
    """A click on a line; lines that are yet to come look different."""
    open_report(page, report(RECURSION), "#step=0")
    board = board_of(RECURSION)
    step, line = board.calls[7]
    row = page.locator(".fv-call[data-row='7']")
    expect(row).to_have_attribute("title", line)
    assert "fv-future" in (row.get_attribute("class") or "")
    row.click()
    tells(page, board, step)
    expect(row).to_have_class("fv-call fv-now")
    expect(row).to_have_attribute("aria-selected", "true")
    expect(page.locator(".fv-call[data-row='8']")).to_have_class("fv-call fv-future")


def test_only_the_rows_in_sight_are_there_and_each_can_be_scrolled_to(
    page: Page, long: tuple[Path, Board]
) -> None:
    """The log is as high as all its lines; wherever one scrolls, those are there that belong."""
    place, board = long
    open_report(page, place, "#step=0")
    log = page.locator("div.fv-calls")
    assert len(board.calls) > 60
    for part in (0, 0.37, 0.71, 1):
        rows = log.evaluate(
            """async (log, part) => {
              log.scrollTop = part * (log.scrollHeight - log.clientHeight);
              for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
              const { top, bottom } = log.getBoundingClientRect();
              return [...log.querySelectorAll(".fv-call")].map((row) => {
                const box = row.getBoundingClientRect();
                return [Number(row.dataset.row), Number(row.dataset.step), row.title,
                  box.bottom > top && box.top < bottom];
              });
            }""",
            part,
        )
        assert [row[1:3] for row in rows] == [list(board.calls[row[0]]) for row in rows]
        numbers = [row[0] for row in rows]
        assert numbers == list(range(numbers[0], numbers[-1] + 1))
        assert len(rows) < 45
        seen = [row[0] for row in rows if row[3]]
        assert seen
        # What is in sight has its neighbours beyond, or is an end of the log.
        assert numbers[0] < seen[0] or seen[0] == 0
        assert numbers[-1] > seen[-1] or seen[-1] == len(board.calls) - 1


def test_the_log_is_walked_by_keys(page: Page, long: tuple[Path, Board]) -> None:
    """Up and down choose a line, which is scrolled to; Enter goes there, and only Enter."""
    place, board = long
    open_report(page, place, "#step=0")
    log = page.get_by_role("listbox")
    log.focus()
    for _ in range(30):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    at_step(page, 0)
    chosen = page.locator(".fv-chosen")
    number = int(chosen.get_attribute("data-row") or "")
    current = sum(at <= 0 for at, _ in board.calls) - 1
    assert number == current + 29
    box, outer = chosen.bounding_box(), log.bounding_box()
    assert box is not None
    assert outer is not None
    assert outer["y"] <= box["y"] <= outer["y"] + outer["height"] - box["height"] + 1
    told = log.get_attribute("aria-activedescendant")
    assert told
    assert chosen.get_attribute("id") == told
    page.keyboard.press("Enter")
    tells(page, board, board.calls[number][0])


# -- the listing -----------------------------------------------------------------------------------


def test_a_caller_is_shown_and_the_running_function_comes_back(page: Page, report: Written) -> None:
    """By the trail of who called whom; the line that runs is marked in its own function alone."""
    board = board_of(RECURSION)
    open_report(page, report(RECURSION), "#step=0")
    deep = page.evaluate(
        "() => window.forkviz.ui.data.listing.steps.findIndex(([, , stack]) => stack.length > 2)"
    )
    assert deep > 0
    page.evaluate("(step) => window.forkviz.go(step)", deep)
    trail = page.locator(".fv-trail button")
    marked = page.locator(".fv-code [aria-current]")
    line = marked.text_content()
    trail.first.click()
    expect(marked).to_have_count(0)
    expect(page.locator(".fv-code li").first).to_contain_text(trail.first.text_content() or "?")
    expect(trail.first).to_have_attribute("aria-pressed", "true")
    trail.last.click()
    expect(marked).to_have_text(line or "?")
    expect(page.locator(".fv-trail [aria-pressed=true]")).to_have_count(1)
    trail.first.click()
    page.locator("[data-do=next]").click()
    tells(page, board, deep + 1)


# -- the timeline ----------------------------------------------------------------------------------


def test_a_mark_of_the_timeline_leads_to_its_step_each_time(page: Page, report: Written) -> None:
    """Also once more after a step away; the cursor stands where one is."""
    open_report(page, report(PERL), "#step=0")
    board = board_of(PERL)
    for _ in range(2):
        place = mark_at(page, 100)
        page.mouse.click(*place)
        tells(page, board, 100)
        assert page.evaluate(CURSOR) == pytest.approx(place[0], abs=1)
        page.keyboard.press("ArrowRight")
        tells(page, board, 101)
    after = mark_at(page, 101)[0]
    assert page.evaluate(CURSOR) == pytest.approx(after, abs=1)


def test_dragging_along_the_timeline_steps(page: Page, report: Written) -> None:
    """As the mouse goes, and no more after it is let go, wherever that is."""
    open_report(page, report(PERL), "#step=0")
    height = point(page, "timeline", 0, 12)[1]  # in a lane, where no mark is near
    page.mouse.move(mark_at(page, 10)[0], height)
    page.mouse.down()
    for step in (30, 90, 60):
        page.mouse.move(mark_at(page, step)[0], height, steps=3)
        at_step(page, step)
    page.mouse.move(mark_at(page, 40)[0], height - 300)  # off the pane
    page.mouse.up()
    page.mouse.move(mark_at(page, 120)[0], height)
    page.mouse.move(mark_at(page, 121)[0], height)
    now = page.evaluate("() => window.forkviz.step")
    assert now in (40, 60)


def test_in_a_long_trace_the_mark_that_is_clicked_is_the_one(
    page: Page, long: tuple[Path, Board]
) -> None:
    """Hundreds of marks overlap; one that stands out is hit beside the strokes around it."""
    place, board = long
    assert len(board) > 400
    open_report(page, place, "#step=0")
    marks = board.tables["ticks"]["mark"]
    strong = ("decision", "frame", "done", "failure")
    step = next(i for i in range(200, len(marks)) if marks[i] in strong)
    page.mouse.click(*mark_at(page, step))
    page.wait_for_function("() => window.forkviz.step > 0")
    reached = page.evaluate("() => window.forkviz.step")
    assert abs(reached - step) <= 2
    assert marks[reached] in strong
