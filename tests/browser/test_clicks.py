"""A click is a click: however soon after another one, and however long the button is held."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from forkviz.verdict.opening import opening_step
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, RECURSION, board_of, trace_of, visible
from tests.support.player import (
    TOOLTIPS,
    box_at,
    mark_at,
    node_at,
    open_pane,
    open_report,
    point,
    spot,
)

#: Milliseconds between two clicks; bokeh takes less than 300 for halves of a double click.
GAPS = (0, 50, 100, 200)

#: Keep every selection that is made.
RECORD = """() => {
  window.chosen = [];
  for (const root of document.querySelectorAll("#forkviz, .fv-side > .fv")) {
    new MutationObserver(() => window.chosen.push(root.dataset.selected))
      .observe(root, { attributes: true, attributeFilter: ["data-selected"] });
  }
}"""
CHOSEN = "(wanted) => JSON.stringify(window.chosen) === JSON.stringify(wanted)"
LATER = "([since, gap]) => performance.now() >= since + gap"

Place = tuple[float, float]


def pause(page: Page, gap: int) -> None:
    """Until so many milliseconds have gone by in the page."""
    page.wait_for_function(LATER, arg=[page.evaluate("performance.now()"), gap])


def click_both(page: Page, places: list[Place], gap: int) -> None:
    """Click at one and, so many milliseconds later, at the other."""
    page.mouse.click(*places[0])
    if gap:
        pause(page, gap)
    page.mouse.click(*places[1])


def two_boxes(who: str) -> list[dict[str, Any]]:
    """Two boxes of the process at the opening that are in sight together and never folded."""
    rows = visible(board_of(CLOBBERED).at(opening_step(trace_of(CLOBBERED)))[who])
    names = ["Socket.dll", "POSIX.dll"] if who == "parent" else ["Socket.dll", "cygperl5_26.dll"]
    return [row for name in names for row in rows if row["name"].endswith(name)]


def written(row: dict[str, Any], who: str) -> str:
    """What is said to be selected when that box is."""
    if row["dll"] < 0:
        return f"{who}:{row['start']:#x}"
    return f"dll:{trace_of(CLOBBERED).scenario.dlls[row['dll']].name}"


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("who", ["parent", "child"])
def test_two_boxes_in_quick_succession_are_both_selected(
    page: Page, report: Written, who: str, gap: int
) -> None:
    """0, 50, 100, 200 ms apart, in either column."""
    open_report(page, report(CLOBBERED))
    rows = two_boxes(who)
    places = [spot(page, who, row["start"], row["end"]) for row in rows]
    page.evaluate(RECORD)
    click_both(page, places, gap)
    page.wait_for_function(CHOSEN, arg=[written(row, who) for row in rows])


def test_a_box_that_is_pressed_for_long_is_selected(page: Page, report: Written) -> None:
    """Bokeh calls that a press; it is a slow hand, or a machine that is busy."""
    open_report(page, report(CLOBBERED))
    row = two_boxes("child")[0]
    page.evaluate(RECORD)
    page.mouse.move(*spot(page, "child", row["start"], row["end"]))
    page.mouse.down()
    pause(page, 400)
    page.mouse.up()
    page.wait_for_function(CHOSEN, arg=[written(row, "child")])


def test_a_drag_selects_nothing(page: Page, report: Written) -> None:
    """It moves the spaces, or chooses a part of them."""
    open_report(page, report(CLOBBERED))
    page.evaluate(RECORD)
    row = two_boxes("child")[0]
    x, y = spot(page, "child", row["start"], row["end"])
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 3, y + 40, steps=3)
    page.mouse.up()
    page.keyboard.press("d")  # what comes next is the first that is selected
    name = trace_of(CLOBBERED).scenario.dlls[0].name
    page.wait_for_function(CHOSEN, arg=[f"dll:{name}"])


@pytest.mark.parametrize("gap", GAPS)
def test_two_nodes_of_the_import_graph_are_both_selected(
    page: Page, report: Written, gap: int
) -> None:
    """The same in the other figure that selects."""
    names = [one.name for one in trace_of(RECURSION).scenario.dlls]
    open_report(page, report(RECURSION))
    open_pane(page, "sorting")
    places = [node_at(page, row) for row in (0, len(names) - 1)]
    page.evaluate(RECORD)
    click_both(page, places, gap)
    page.wait_for_function(CHOSEN, arg=[f"dll:{names[0]}", f"dll:{names[-1]}"])


@pytest.mark.parametrize("gap", GAPS)
def test_two_links_are_both_selected(page: Page, report: Written, gap: int) -> None:
    """The lines between the columns; beside them nothing is selected."""
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    dlls = {one.name: one for one in board.trace.scenario.dlls}
    two = [dlls[name] for name in ("Socket.dll", "Fcntl.dll")]
    page.evaluate(RECORD)
    # A link begins at the right edge of the parent's box.
    places = [spot(page, "parent", one.base, one.end, 1.06) for one in two]
    page.mouse.click(places[0][0], places[0][1] - 16)
    click_both(page, places, gap)
    page.wait_for_function(CHOSEN, arg=[f"dll:{one.name}" for one in two])


@pytest.mark.parametrize("gap", GAPS)
def test_two_clicks_on_the_timeline_are_both_taken(page: Page, report: Written, gap: int) -> None:
    """The second one is not the half of a double click, which would show all."""
    open_report(page, report(RECURSION), "#step=0")
    page.evaluate("""() => {
      window.steps = [];
      const { root } = window.forkviz.ui;
      new MutationObserver(() => window.steps.push(root.dataset.step))
        .observe(root, { attributes: true, attributeFilter: ["data-step"] });
    }""")
    lane = point(page, "timeline", 0, 12)[1]  # where no mark is near
    click_both(page, [(mark_at(page, at)[0], lane) for at in (30, 60)], gap)
    page.wait_for_function("() => window.steps.length === 2")
    first, second = (int(step) for step in page.evaluate("window.steps"))
    assert abs(first - 30) <= 2
    assert abs(second - 60) <= 2


@pytest.mark.parametrize("gap", GAPS)
def test_two_cards_and_reservations_are_both_selected(
    page: Page, report: Written, gap: int
) -> None:
    """They are buttons, and are not built anew between two clicks."""
    board = board_of(RECURSION)
    depths = [len(visible(board.at(at)["frames"])) for at in range(len(board))]
    open_report(page, report(RECURSION), f"#step={depths.index(max(depths))}")
    page.evaluate(RECORD)
    for selector in (".fv-card button", ".fv-held button"):
        page.locator(selector).last.click()
        if gap:
            pause(page, gap)
    page.wait_for_function("() => window.chosen.length === 2")


@pytest.mark.parametrize("gap", GAPS)
def test_both_sides_of_a_comparison_select(page: Page, versus: Path, gap: int) -> None:
    """Two boxes of one side, one after the other."""
    open_report(page, versus)
    dlls = trace_of(CLOBBERED).scenario.dlls
    two = [one for one in dlls if one.name in ("Socket.dll", "POSIX.dll")]
    places = [spot(page, "parent", one.base, one.end, 0.85, "b") for one in two]
    page.evaluate(RECORD)
    click_both(page, places, gap)
    page.wait_for_function(CHOSEN, arg=[f"dll:{one.name}" for one in two])


def test_no_tooltip_says_the_name_of_a_field(page: Page, report: Written) -> None:
    """Over a box, a link, a node, a mark and the band of a phase, which says its name."""
    board = board_of(RECURSION)
    open_report(page, report(RECURSION), "#step=60")
    open_pane(page, "sorting")
    bands = board.tables["bands"]
    row = visible(board.at(60)["child"])[0]
    known = board.trace.scenario.dlls[1]
    wide = max(range(len(bands["left"])), key=lambda i: bands["right"][i] - bands["left"][i])  # type: ignore[operator]
    nth = [i for i, who in enumerate(bands["who"]) if who == bands["who"][wide]].index(wide)
    places = [
        spot(page, "child", row["start"], row["end"]),
        spot(page, "parent", known.base, known.end, 1.04),
        node_at(page, 0),
        point(page, "timeline", *box_at(page, "timeline", "mark decision", 1)),
        point(page, "timeline", *box_at(page, "timeline", f"phase {bands['who'][wide]}", nth)),
    ]
    texts: list[str] = []
    for x, y in places:
        page.mouse.move(5, 5)
        page.wait_for_function(f"() => ({TOOLTIPS})().length === 0")
        page.mouse.move(x, y)
        page.wait_for_function(f"() => ({TOOLTIPS})().length > 0")
        texts += page.evaluate(TOOLTIPS)
    assert [text for text in texts if "@" in text or "???" in text] == []
    assert any(str(bands["title"][wide]) in text for text in texts)
