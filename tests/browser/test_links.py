"""Links to a step: the address leads there, and follows where one goes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, board_of, last_step
from tests.support.player import READY, open_report, tells


@pytest.mark.parametrize(
    ("anchor", "step"),
    [
        ("#step=7", 7),
        ("#step=9999999", last_step(CLOBBERED)),
        ("#step=99999999999999999999999", None),  # no step has so many digits
        ("#step=x7", None),
        ("#step=7<b>", None),
        ("", None),
    ],
)
def test_a_link_leads_to_its_step(
    page: Page, report: Written, anchor: str, step: int | None
) -> None:
    """A step in the address is where it opens; anything else is as if it were not there."""
    open_report(page, report(CLOBBERED), anchor)
    board = board_of(CLOBBERED)
    tells(page, board, board.trace.failure() if step is None else step)
    expect(page.locator(".fv-error")).to_be_hidden()


def test_an_address_that_changes_moves_it_and_a_reload_stays(page: Page, report: Written) -> None:
    """And steps don't pile up in the history: back leaves the report."""
    page.goto("about:blank")
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    for step in range(1, 4):
        page.keyboard.press("ArrowLeft")
        tells(page, board, board.trace.failure() - step)
    assert page.evaluate("history.length") == 2
    for asked, step in (("99999", last_step(CLOBBERED)), ("11", 11)):
        page.evaluate("(step) => { location.hash = `#step=${step}`; }", asked)
        tells(page, board, step)
    page.reload()
    page.wait_for_function(READY)
    tells(page, board, 11)


def test_what_is_no_step_in_an_address_that_changes_is_put_right(
    page: Page, report: Written
) -> None:
    """It stays where it is, and the address says so."""
    open_report(page, report(CLOBBERED), "#step=9")
    page.evaluate("() => { location.hash = '#nowhere'; }")
    tells(page, board_of(CLOBBERED), 9)


def test_an_address_means_the_same_step_whatever_folds_and_however_it_plays(
    page: Page, report: Written
) -> None:
    """A play by decisions skips steps, and does not number them anew; so do folded panes."""
    open_report(page, report(CLOBBERED), "#step=0")
    board = board_of(CLOBBERED)
    assert page.locator("[data-do=pace]").input_value() == "decisions"
    page.keyboard.press("Space")
    page.wait_for_function("() => window.forkviz.step > 0")
    page.keyboard.press("Space")
    stood = page.evaluate("window.forkviz.step")
    assert stood in board.trace.decisions() or board.words[stood].kind
    assert stood > 1, "the play has skipped nothing"
    page.wait_for_function("(step) => location.hash === `#step=${step}`", arg=stood)
    tells(page, board, stood)
    page.locator("[data-do=pace]").select_option("all")
    page.locator("[data-do=fold-algorithm]").click()
    page.reload()
    page.wait_for_function(READY)
    tells(page, board, stood)
