"""A quiz in a cell: the widget's module, with Python's own session behind its model."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from forkviz.course.drawing import quiz
from forkviz.course.quiz_session import QuizSession
from forkviz.course.tickets import ticket_of, ticket_text
from forkviz.front.assets import bokeh_js
from forkviz.session.quiz import QuizDesk
from forkviz.widgets.quiz import Quiz
from tests.support.course import ADDRESSES, KEY
from tests.support.widget import MODEL, SHOW, module_script

#: What a kernel does with a message: the page asks Python, and receives what it says.
KERNEL = """() => {
  const send = window.Model.prototype.send;
  window.Model.prototype.send = function (message) {
    send.call(this, message);
    if (message.kind === "bokehjs") return;
    void window.askPython(message).then(([answer, data]) => {
      if (answer.kind === "quiz") this.receive({ quiz: answer });
      else this.fire("msg:custom", answer, data === null ? [] : [data]);
    });
  };
}"""


def show_quiz(page: Page, topic: str, *, theme: str = "light", ticket: str = "") -> None:
    """Show two problems of *topic*, or those of a *ticket*, as a notebook does."""
    session = QuizSession.of_ticket(ticket) if ticket else QuizSession.of_topic(topic, 4711, 2)
    desk = QuizDesk(session)

    def ask(message: Any) -> list[Any]:
        answer = desk.asked(message)
        data = answer.pop("data", None) if answer["kind"] == "explorer" else None
        return [answer, None if data is None else json.dumps(data)]

    page.goto("about:blank")
    page.expose_function("askPython", ask)
    page.set_content(
        f"<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>cell</title>"
        f"<body data-jp-theme-light='{str(theme == 'light').lower()}'>"
        f"<main><div id='host'></div></main><script>{MODEL}</script>"
        f"<script>{module_script()}</script></body></html>"
    )
    page.evaluate(KERNEL)
    page.evaluate("(text) => { window.bokehText = text; }", bokeh_js())
    page.evaluate(SHOW, [{"quiz": session.data()}, False, Quiz._css])


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_problem_in_a_cell(page: Page, theme: str) -> None:
    """Wrong, then right; in the light of the notebook, and with its keys at rest."""
    show_quiz(page, "lands", theme=theme)
    first = quiz("lands", 4711, 1)[0]
    wrong = first.solution.wrong[0]
    expect(page.locator(".qz")).to_have_attribute("data-theme", theme)
    expect(page.locator("h3.qz-title")).to_have_text(f"1. {first.problem.title}")
    page.fill(".qz-text", hex(int(str(wrong.answer))))
    page.press(".qz-text", "Enter")
    expect(page.locator(".qz-said")).to_have_text(f"✗ Not there: {wrong.name}")
    expect(page.locator(".qz-said")).to_be_focused()
    assert page.evaluate("() => document.activeElement.dataset.lmSuppressShortcuts") == "true"
    page.fill(".qz-text", hex(int(str(first.solution.answer))))
    page.press(".qz-text", "Enter")
    expect(page.locator(".qz-said")).to_contain_text("✓ Right")
    page.evaluate("() => { document.body.dataset.jpThemeLight = 'false'; }")
    expect(page.locator(".qz .fd").first).to_have_attribute("data-theme", "dark")


def test_the_explorer_opens_in_the_cell(page: Page) -> None:
    """Up to the question; the kernel is asked for BokehJS then, and not before."""
    show_quiz(page, "order")
    asked = "() => window.model.sent.filter(({ kind }) => kind === 'bokehjs').length"
    assert page.evaluate(asked) == 0
    page.click("[data-do=explore]")
    page.wait_for_selector(".qz-fork[data-ready]")
    assert page.evaluate(asked) == 1
    prefix = quiz("order", 4711, 1)[0].problem.prefix
    assert prefix is not None
    expect(page.locator(".qz-fork .fv-player")).to_contain_text(f"of {prefix.events - 1}")


def test_a_cell_that_is_closed_hears_nothing_more(page: Page) -> None:
    """Nothing is left that waits for the model."""
    show_quiz(page, "lands")
    page.evaluate("() => window.done()")
    assert page.evaluate("() => window.model.listeners.length") == 0


def test_the_answers_to_a_ticket_are_saved_in_a_cell(page: Page) -> None:
    """By the browser, under the name that is handed in."""
    show_quiz(page, "", ticket=ticket_text(ticket_of(KEY, ADDRESSES, "alice")))
    page.fill(".qz-text", "0x90210")
    page.press(".qz-text", "Enter")
    expect(page.locator(".qz-said")).to_have_text("• Answer taken")
    with page.expect_download() as download:
        page.click("[data-do=save]")
    assert download.value.suggested_filename == "alice.json"
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert json.loads(text)["answers"] == {"1": "0x90210"}


#: Of each text of the problem's pictures its colour, and the paper that it is on.
TEXTS = """() => [...document.querySelectorAll(".qz-picture svg text")].map((one) =>
  [getComputedStyle(one).fill, getComputedStyle(one.closest("svg")).backgroundColor])"""


def luminance(colour: str) -> float:
    """Of ``rgb(r, g, b)``, from 0 to 1, as WCAG has it; one that is seen through is no paper."""
    assert colour.startswith("rgb("), colour
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("system", "theme"), [("dark", "light"), ("light", "dark")])
def test_a_picture_can_be_read_in_forced_colours(page: Page, system: str, theme: str) -> None:
    """Also where the notebook's theme is another than that of the system's colours."""
    page.emulate_media(forced_colors="active", color_scheme=system)  # type: ignore[arg-type]
    show_quiz(page, "occupant", theme=theme)
    expect(page.locator(".qz-picture svg").first).to_be_visible()
    texts = page.evaluate(TEXTS)
    assert texts
    for ink, paper in texts:
        low, high = sorted(map(luminance, (ink, paper)))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (ink, paper)
