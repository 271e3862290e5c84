"""Present mode in the report: decisions, prediction, a clicker's keys, and the way out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from forkviz.verdict.opening import opening_step
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, board_of, last_step, trace_of
from tests.support.player import at_step, open_report

#: Where a text sticks out of the window, or of the element that it is in: none may.
STICKS_OUT = """() => [...document.querySelectorAll(
    ".fv-bar > :not([hidden]), .fv-verdict-line h1, .fv-cover, .fv-why .fv-body")]
  .filter((one) => one.getClientRects().length)
  .filter((one) => {
    const { left, right, bottom } = one.getBoundingClientRect();
    return left < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
  }).map((one) => one.className || one.localName)"""

#: The smallest text, in pixels, of what is seen of the words, the bar and the verdict.
SMALLEST = """() => Math.min(...[...document.querySelectorAll(
    ".fv-why .fv-body, .fv-bar button, .fv-number, .fv-words p, .fv-words li, .fv-words td, h1")]
  .filter((one) => one.getClientRects().length && one.textContent.trim())
  .map((one) => parseFloat(getComputedStyle(one).fontSize)))"""


def presented(page: Page, place: str, step: int) -> Locator:
    """The explorer of a report, presented from a step on."""
    open_report(page, place, f"#step={step}")
    page.keyboard.press("p")
    root = page.locator("#forkviz")
    expect(root).to_have_attribute("data-presenting", "true")
    return root


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_a_clickers_keys_go_from_decision_to_decision(page: Page, report: Written) -> None:
    """Page Down and Page Up, the arrows too; with shift one step; `p` leaves, the step stays."""
    root = presented(page, report(CLOBBERED), 0)
    decisions = trace_of(CLOBBERED).decisions()
    stops = page.evaluate("() => window.forkviz.ui.lecture.place.of")
    said = page.locator(".fv-number")
    expect(said).to_have_text(f"Before decision 1 of {stops} · step 0")
    press(page, "PageDown")
    at_step(page, decisions[0])
    expect(said).to_have_text(f"Decision 1 of {stops} · step {decisions[0]}")
    press(page, "ArrowRight")
    second = int(root.get_attribute("data-step") or 0)
    assert decisions[0] < second <= decisions[1]
    press(page, "PageUp", "Shift+ArrowRight")
    at_step(page, decisions[0] + 1)
    expect(said).to_have_text(f"After decision 1 of {stops} · step {decisions[0] + 1}")
    page.locator("[data-do=next]").click()
    at_step(page, second)
    press(page, "p")
    expect(root).not_to_have_attribute("data-presenting", "true")
    at_step(page, second)
    press(page, "ArrowRight")
    at_step(page, second + 1)


def test_predict_covers_each_decision_until_it_is_asked_for(page: Page, report: Written) -> None:
    """The step before it is shown, neither words nor verdict; r, b and the button reveal."""
    root = presented(page, report(CLOBBERED), 0)
    board, decisions = board_of(CLOBBERED), trace_of(CLOBBERED).decisions()
    press(page, "q", "PageDown")
    reveal = page.get_by_role("button", name="What happens next? Press r to see.")
    what = page.locator("[data-say=what]")
    verdict = page.locator(".fv-verdict-says")
    for asking in ("r", "b"):
        expect(reveal).to_be_visible()
        expect(what).to_be_hidden()
        expect(verdict).to_be_hidden()
        before = int(root.get_attribute("data-step") or 0)
        press(page, asking)
        at_step(page, before + 1)
        expect(reveal).to_be_hidden()
        expect(what).to_have_text(board.words[before + 1].what)
        press(page, "PageDown")
    expect(page.locator(".fv-verdict-early")).to_be_visible()
    # By the button; the keyboard stays with the words, and so with the explorer.
    reveal.focus()
    press(page, "Enter")
    expect(what).to_be_visible()
    assert page.evaluate("() => document.activeElement.closest('[data-pane]')?.dataset.pane") == (
        "why"
    )
    press(page, "End", "r")
    at_step(page, last_step(CLOBBERED))
    expect(verdict).to_be_visible()
    # Whoever stops predicting sees what was covered.
    press(page, "Home", "PageDown")
    expect(reveal).to_be_visible()
    at_step(page, decisions[0] - 1)
    press(page, "q")
    at_step(page, decisions[0])
    expect(what).to_be_visible()


def test_to_leave_uncovers_and_nothing_else_is_seen_of_it(page: Page, report: Written) -> None:
    """Esc leaves at the step that was shown; the button of prediction goes, the words come."""
    root = presented(page, report(CLOBBERED), 0)
    press(page, "q", "PageDown")
    expect(root).to_have_attribute("data-covered", "true")
    shown = int(root.get_attribute("data-step") or 0)
    page.evaluate("() => document.fullscreenElement && document.exitFullscreen()")
    press(page, "Escape")
    expect(root).not_to_have_attribute("data-presenting", "true")
    expect(root).not_to_have_attribute("data-covered", "true")
    at_step(page, shown)
    expect(page.locator("[data-say=what]")).to_be_visible()
    expect(page.locator("[data-do=predict]")).to_be_hidden()
    expect(page.locator(".fv-verdict-says")).to_be_visible()


def test_a_field_and_the_help_keep_their_keys(page: Page, report: Written) -> None:
    """Letters are written, Esc closes the help, and the presentation stays."""
    root = presented(page, report(CLOBBERED), 20)
    page.evaluate(
        """() => document.querySelector("#forkviz .fv-words")
          .append(Object.assign(document.createElement("input"), { id: "field" }))"""
    )
    field = page.locator("#field")
    field.focus()
    for key in ("p", "q", "r", "b", "n", "PageDown", "Escape"):
        press(page, key)
    assert field.input_value() == "pqrbn"
    at_step(page, 20)
    expect(root).to_have_attribute("data-presenting", "true")
    field.evaluate("(one) => one.remove()")
    press(page, "?")
    expect(page.get_by_role("dialog", name="Help")).to_be_visible()
    press(page, "Escape")
    expect(page.get_by_role("dialog", name="Help")).to_be_hidden()
    expect(root).to_have_attribute("data-presenting", "true")


def test_keys_that_no_element_has_are_the_presentations(page: Page, report: Written) -> None:
    """The page around it, as a notebook is one, hears none of them."""
    presented(page, report(CLOBBERED), 0)
    page.evaluate(
        """() => {
          window.heard = [];
          document.addEventListener("keydown", ({ key, target }) =>
            target === document.body && window.heard.push(key), true);
          document.activeElement.blur();
        }"""
    )
    for key in ("PageDown", "x"):
        page.evaluate("() => document.activeElement.blur()")
        press(page, key)
    at_step(page, trace_of(CLOBBERED).decisions()[0])
    assert page.evaluate("() => window.heard") == []


@pytest.mark.parametrize(
    ("width", "height", "least"), [(1280, 720, 20), (1920, 1080, 24), (390, 844, 14)]
)
def test_it_can_be_read_from_afar(
    page: Page, report: Written, width: int, height: int, least: int
) -> None:
    """20 px and more on a projector, so that a third of it can be read; nothing sticks out."""
    page.set_viewport_size({"width": width, "height": height})
    presented(page, report(CLOBBERED), opening_step(trace_of(CLOBBERED)))
    for keys in ((), ("q",), ("r",)):
        press(page, *keys)
        page.wait_for_function(f"() => ({STICKS_OUT})().length === 0")
        assert page.evaluate(SMALLEST) >= least
