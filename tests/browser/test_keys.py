"""The keys of the report: every one that the help reports of does what it tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from forkviz.machine.phase import Phase
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, RECURSION, board_of, last_step, trace_of
from tests.support.player import at_step, open_report, selected, tells

#: Every key, as a person reads it; each is pressed by a test below or in one of its pane's.
KEYS = {
    "←", "→", "Page Up", "Page Down", "Home", "End", "space", "n", "shift+n", "f", "shift+f",
    "c", "shift+c", "m", "d", "shift+d", "g", "+", "−", "0", "u", "/", "w", "p", "t", "?", "Esc",
}  # fmt: skip
#: While one presents, tests/browser/test_present.py presses them.
PRESENTED = {"→, Page Down, n", "←, Page Up, shift+n", "shift+→", "shift+←", "q", "r, b, ."}

VIEW = "() => window.forkviz.ui.space.map.view"
IN_SIGHT = """(span) => {
  const { map } = window.forkviz.ui.space, [top, bottom] = span.map(map.layout.y).map(map.screen);
  return top >= 0 && bottom <= map.height;
}"""


@pytest.mark.parametrize("source", [CLOBBERED, RECURSION], ids=lambda path: path.name)
def test_keys_step_it(page: Page, report: Written, source: Path) -> None:
    """On, back, by ten, first, last, decisions and failures both ways; never out of the trace."""
    open_report(page, report(source), "#step=0")
    board, trace = board_of(source), trace_of(source)
    last = len(board) - 1
    decisions = trace.decisions()
    failures = [step for step, words in enumerate(board.words) if words.kind == "failure"]
    for key, step in (
        ("ArrowRight", 1), ("ArrowRight", 2), ("ArrowLeft", 1), ("PageDown", 11), ("PageUp", 1),
        ("PageUp", 0), ("ArrowLeft", 0), ("End", last), ("ArrowRight", last), ("PageDown", last),
        ("Home", 0), ("n", decisions[0]), ("n", decisions[1]), ("N", decisions[0]),
        ("N", decisions[0]), ("Home", 0), ("f", failures[0] if failures else 0),
        ("End", last), ("F", next((s for s in reversed(failures) if s < last), last)),
    ):  # fmt: skip
        page.keyboard.press(key)
        tells(page, board, step)


def test_keys_select_and_lead_to_the_steps_about_what_is_selected(
    page: Page, report: Written
) -> None:
    """d and D go round the list, c and C from step to step, Esc lets go."""
    open_report(page, report(RECURSION), "#step=0")
    board = board_of(RECURSION)
    names = [known.name for known in board.trace.scenario.dlls]
    for key, name in (("d", names[0]), ("d", names[1]), ("D", names[0]), ("D", names[-1]),
                      ("d", names[0])):  # fmt: skip
        page.keyboard.press(key)
        assert selected(page) == f"dll:{name}"
    about = [step for step, words in enumerate(board.words) if words.dll == 0]
    assert len(about) > 3
    for key, step in (("c", about[0]), ("c", about[1]), ("c", about[2]), ("C", about[1])):
        page.keyboard.press(key)
        at_step(page, step)
    page.keyboard.press("Escape")
    assert selected(page) == ""
    page.keyboard.press("c")
    at_step(page, about[1])
    page.keyboard.press("D")
    assert selected(page) == f"dll:{names[-1]}"


def test_keys_zoom(page: Page, report: Written) -> None:
    """In, out, to what is selected, to what the step is about, and back to how it was."""
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    first = page.evaluate(VIEW)
    assert first["zoom"] == 1

    def in_sight(start: int, end: int) -> bool:
        seen: bool = page.evaluate(IN_SIGHT, [start, end])
        return seen

    page.keyboard.press("+")
    assert page.evaluate(VIEW)["zoom"] == pytest.approx(1 / 0.6)
    page.keyboard.press("-")
    assert page.evaluate(VIEW)["zoom"] == pytest.approx(1)
    page.keyboard.press("u")
    for _ in range(60):
        page.keyboard.press("-")
    assert page.evaluate("() => window.forkviz.ui.space.range()") is None  # all is in sight
    page.keyboard.press("g")
    focus = board.at(board.trace.failure())["focus"]
    assert in_sight(int(str(focus["start"][0])), int(str(focus["end"][0])))
    assert page.evaluate(VIEW)["zoom"] == 1
    page.keyboard.press("u")
    page.keyboard.press("0")
    assert page.evaluate(VIEW) == first
    page.keyboard.press("d")
    page.keyboard.press("g")
    known = board.trace.scenario.dlls[0]
    assert in_sight(known.base, known.end)
    for _ in range(40):
        page.keyboard.press("+")
    assert page.evaluate(VIEW)["zoom"] > 20
    page.keyboard.press("Escape")
    page.keyboard.press("0")
    assert page.evaluate(VIEW) == first


def test_the_help_tells_every_key_and_every_look(page: Page, report: Written) -> None:
    """It opens and closes by its key, by Esc and by buttons; keys rest while it is open."""
    open_report(page, report(RECURSION), "#step=7")
    dialog = page.get_by_role("dialog", name="Help")
    page.keyboard.press("?")
    expect(dialog).to_be_visible()
    told = dialog.locator("kbd").all_text_contents()
    assert sorted(told) == sorted(KEYS | PRESENTED)
    text = dialog.text_content() or ""
    themes = page.evaluate("() => window.forkviz.ui.themes.light")
    assert all(look["title"] in text for look in themes["looks"].values())
    assert all(f"{link['sign']} {name}" in text for name, link in themes["links"].items())
    told_of = page.evaluate("() => window.forkviz.ui.data.help")
    for part in ("policies", "switches", "faults"):
        assert all(meaning and meaning in text for _, meaning in told_of[part])
    assert all(name in text and meaning in text for _, name, meaning in told_of["marks"])
    for phase in Phase:
        assert f"{phase.name} {phase.label}" in text
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    at_step(page, 7)
    page.locator("[data-do=help]").click()
    expect(dialog).to_be_visible()
    page.locator("[data-do=close-help]").click()
    expect(dialog).to_be_hidden()
    page.keyboard.press("ArrowRight")
    at_step(page, 8)


def test_the_help_has_parts_and_a_term_leads_to_the_glossary(page: Page, report: Written) -> None:
    """A part is in sight after a click on its name, and the term's row after one on Glossary."""
    open_report(page, report(RECURSION), "#step=45")
    page.locator("[data-do=help]").click()
    dialog = page.get_by_role("dialog", name="Help")
    for part in dialog.locator("nav button").all():
        part.click()
        expect(
            dialog.get_by_role("heading", name=part.inner_text(), exact=True)
        ).to_be_in_viewport()
    page.keyboard.press("Escape")
    term = page.locator(".fv-why .fv-term").first
    expect(term).to_have_text("trial map")
    term.click()
    tip = page.locator(".fv-tip")
    expect(tip).to_contain_text("LoadLibraryEx without its imports")
    tip.get_by_role("button", name="Glossary").click()
    expect(dialog.locator("dt", has_text="on trial")).to_be_in_viewport()
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowRight")
    at_step(page, 46)
    expect(tip).to_be_hidden()


def test_keys_work_wherever_the_focus_is_but_where_one_writes(page: Page, report: Written) -> None:
    """On the body, on a button, in a pane; a field keeps its letters; the browser its own keys."""
    open_report(page, report(RECURSION), "#step=20")
    step = 20
    for selector in ("[data-do=theme]", ".fv-code", ".fv-why .fv-body", ".fv-slider"):
        page.locator(selector).focus()
        page.keyboard.press("ArrowRight")
        step += 1
        at_step(page, step)
    page.evaluate("() => document.activeElement.blur()")
    page.keyboard.press("ArrowLeft")
    at_step(page, step - 1)
    page.keyboard.press("Control+ArrowRight")
    page.keyboard.press("Alt+n")
    page.keyboard.press("/")
    page.keyboard.type("dnfct?0+- m")
    assert page.locator("input[type=search]").input_value() == "dnfct?0+- m"
    at_step(page, step - 1)
    assert selected(page) == ""
    expect(page.locator("dialog")).to_be_hidden()


def test_space_plays_and_presses_a_button_that_has_the_focus(page: Page, report: Written) -> None:
    """It plays to the end and stops there; on a button it is that button's."""
    last = last_step(CLOBBERED)
    open_report(page, report(CLOBBERED), f"#step={last - 2}")
    play = page.locator("[data-do=play]")
    page.keyboard.press(" ")
    expect(play).to_have_text("Stop")
    expect(play).to_have_text("Play")
    tells(page, board_of(CLOBBERED), last)
    page.locator("[data-do=first]").focus()
    page.keyboard.press(" ")
    tells(page, board_of(CLOBBERED), 0)
    expect(play).to_have_text("Play")
    page.locator("[data-do=said]").focus()
    page.keyboard.press(" ")
    expect(page.locator(".fv-said")).to_be_visible()
    expect(play).to_have_text("Play")


def test_tab_reaches_every_control_in_the_order_in_which_they_stand(
    page: Page, report: Written
) -> None:
    """What is off is passed over; whatever scrolls can be scrolled without a mouse."""
    open_report(page, report(CLOBBERED), "#step=5")
    order: list[str] = []
    for _ in range(120):
        page.keyboard.press("Tab")
        at = page.evaluate(
            """() => {
              const one = document.activeElement;
              const pane = one.closest("[data-pane]")?.dataset.pane;
              return one === document.body ? "" : one.dataset.do ?? (pane ? `in ${pane}` : one.type
                ?? one.localName);
            }"""
        )
        if at == "" or (order and at == order[0] and len(order) > 5):
            break
        if not order or order[-1] != at:
            order.append(at)
    bar = ["first", "back", "next", "last", "play", "pace", "speed", "search"]
    assert [one for one in order if one in bar] == bar
    panes = [one for one in order if one.startswith("in ")]
    assert list(dict.fromkeys(panes)) == [
        "in timeline", "in space", "in why", "in algorithm", "in calls",
    ]  # fmt: skip
    folded = ["fold-recursion", "fold-sorting", "fold-algorithm", "fold-calls"]
    assert [one for one in order if one in folded] == folded
    assert order.index("present") < order.index("theme") < order.index("help")
    assert order.index("link") < order.index("first") < order.index("said")
