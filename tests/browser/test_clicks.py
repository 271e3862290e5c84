"""A click is a click: however soon after another one, and however long the button is held."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, RECURSION, board_of, trace_of, visible
from tests.support.player import TOOLTIPS, open_report, point

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

#: Of each figure that has tools: where these are; the figure and the headings; the whole pane.
TOOLS = """() => {
  const plain = ({ left, right, top, bottom }) => ({ left, right, top, bottom });
  const where = (element) => plain(element.getBoundingClientRect());
  const walk = (root) => [...root.querySelectorAll("*")].flatMap((one) =>
    [one, ...(one.shadowRoot ? walk(one.shadowRoot) : [])]);
  return [...Bokeh.index.roots].filter(({ model }) => model.toolbar_location).map((view) => {
    const pane = view.el.closest(".fv-space"), { x, y } = view.el.getBoundingClientRect();
    const tools = walk(view.el.shadowRoot).find((one) => one.matches(".bk-Toolbar"));
    const { left, right, top, bottom } = view.frame.bbox;
    const figure = { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
    const heads = [...pane.querySelectorAll(".fv-head")].map(where);
    return [where(tools), [figure, ...heads], where(pane)];
  });
}"""

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


def high_boxes(who: str) -> list[dict[str, Any]]:
    """The two highest boxes of the process at the opening, neither of a DLL of the list."""
    rows = visible(board_of(CLOBBERED).at(trace_of(CLOBBERED).opening())[who])
    rows = [row for row in rows if row["dll"] < 0 or who == "parent"]
    return sorted(rows, key=lambda row: row["top"] - row["bottom"])[:2]


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
    rows = high_boxes(who)
    across = 0.85 if who == "parent" else 2.27
    places = [point(page, "space", across, (row["top"] + row["bottom"]) / 2) for row in rows]
    page.evaluate(RECORD)
    click_both(page, places, gap)
    page.wait_for_function(CHOSEN, arg=[written(row, who) for row in rows])


def test_a_box_that_is_pressed_for_long_is_selected(page: Page, report: Written) -> None:
    """Bokeh calls that a press; it is a slow hand, or a machine that is busy."""
    open_report(page, report(CLOBBERED))
    row = high_boxes("child")[0]
    page.evaluate(RECORD)
    page.mouse.move(*point(page, "space", 2.27, (row["top"] + row["bottom"]) / 2))
    page.mouse.down()
    pause(page, 400)
    page.mouse.up()
    page.wait_for_function(CHOSEN, arg=[written(row, "child")])


def test_a_drag_selects_nothing(page: Page, report: Written) -> None:
    """It moves the spaces, or chooses a part of them."""
    open_report(page, report(CLOBBERED))
    page.evaluate(RECORD)
    row = high_boxes("child")[0]
    x, y = point(page, "space", 2.27, (row["top"] + row["bottom"]) / 2)
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
    board = board_of(RECURSION)
    open_report(page, report(RECURSION))
    nodes, names = board.tables["nodes"], [one.name for one in board.trace.scenario.dlls]
    places = [
        point(page, "sorting", float(str(nodes["x"][row])), float(str(nodes["y"][row])))
        for row in (0, len(names) - 1)
    ]
    page.evaluate(RECORD)
    click_both(page, places, gap)
    page.wait_for_function(CHOSEN, arg=[f"dll:{names[0]}", f"dll:{names[-1]}"])


@pytest.mark.parametrize("gap", GAPS)
def test_two_links_are_both_selected(page: Page, report: Written, gap: int) -> None:
    """The lines between the columns; beside them nothing is selected."""
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    tables = board.at(board.trace.opening())["places"]
    names = [one.name for one in board.trace.scenario.dlls]
    rows = sorted(range(len(names)), key=lambda row: float(str(tables["top"][row])))
    rows = [rows[0], rows[-1]]
    middle = [sum(float(str(tables[key][row])) for key in ("top", "bottom")) / 2 for row in rows]
    page.evaluate(RECORD)
    beside = point(page, "space", 1.35, middle[0])
    page.mouse.click(beside[0], beside[1] - 12)
    click_both(page, [point(page, "space", 1.04, at) for at in middle], gap)
    page.wait_for_function(CHOSEN, arg=[f"dll:{names[row]}" for row in rows])


@pytest.mark.parametrize("gap", GAPS)
def test_two_clicks_on_the_timeline_and_on_the_minimap_are_both_taken(
    page: Page, report: Written, gap: int
) -> None:
    """The second one is not the half of a double click, which would show all."""
    open_report(page, report(RECURSION), "#step=0")
    page.evaluate("""() => {
      window.steps = [];
      const { root } = window.forkviz.ui;
      new MutationObserver(() => window.steps.push(root.dataset.step))
        .observe(root, { attributes: true, attributeFilter: ["data-step"] });
    }""")
    click_both(page, [point(page, "timeline", at, 3) for at in (30, 60)], gap)
    page.wait_for_function("() => window.steps.length === 2")
    first, second = (int(step) for step in page.evaluate("window.steps"))
    assert abs(first - 30) <= 2
    assert abs(second - 60) <= 2

    box = page.locator(".fv-map").bounding_box()
    assert box
    places = [(box["x"] + part * box["width"], box["y"] + 15) for part in (0.55, 0.62)]
    page.mouse.click(*places[1])
    range_of = "() => window.forkviz.ui.space.range()"
    wanted = page.evaluate(range_of)
    page.keyboard.press("0")
    click_both(page, places, gap)
    assert page.evaluate(range_of) == wanted


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
    within = ".fv-side:nth-child(2)"
    rows = page.evaluate("""() => {
      const { store } = window.forkviz.views.b.ui, { parent } = store.tables;
      const rows = store.shown("parent").filter((row) => parent.dll[row] < 0);
      rows.sort((a, b) => parent.bottom[b] - parent.top[b] - parent.bottom[a] + parent.top[a]);
      const { start, top, bottom } = parent;
      return rows.slice(0, 2).map((row) => [start[row], top[row], bottom[row]]);
    }""")
    places = [point(page, "space", 0.85, (top + bottom) / 2, within) for _, top, bottom in rows]
    page.evaluate(RECORD)
    click_both(page, places, gap)
    page.wait_for_function(CHOSEN, arg=[f"parent:{start:#x}" for start, _, _ in rows])


def test_no_tooltip_says_the_name_of_a_field(page: Page, report: Written) -> None:
    """Over a box, a link, a node, a mark and the band of a phase, which says its name."""
    board = board_of(RECURSION)
    open_report(page, report(RECURSION), "#step=60")
    nodes, ticks = board.tables["nodes"], board.tables["ticks"]
    bands = board.tables["bands"]
    tables = board.at(60)
    row = max(visible(tables["child"]), key=lambda row: row["bottom"] - row["top"])
    link = float(str(tables["places"]["top"][0])), float(str(tables["places"]["bottom"][0]))
    wide = max(range(len(bands["left"])), key=lambda i: bands["right"][i] - bands["left"][i])  # type: ignore[operator]
    places = [
        ("space", 2.2, (row["top"] + row["bottom"]) / 2),
        ("space", 1.05, sum(link) / 2),
        ("sorting", nodes["x"][0], nodes["y"][0]),
        ("timeline", 60, ticks["lane"][60]),
        ("timeline", (bands["left"][wide] + bands["right"][wide]) / 2 + 0.5, -1),  # type: ignore[operator]
    ]
    texts = []
    for pane, x, y in places:
        page.mouse.move(5, 5)
        page.wait_for_function(f"() => ({TOOLTIPS})().length === 0")
        page.mouse.move(*point(page, pane, x, y))
        page.wait_for_function(f"() => ({TOOLTIPS})().length > 0")
        texts += page.evaluate(TOOLTIPS)
    assert [text for text in texts if "@" in text or "???" in text] == []
    title = f"{bands['name'][wide]}: {bands['title'][wide]}"
    assert any(title in text for text in texts)


@pytest.mark.parametrize("width", [1280, 1920])
def test_the_tools_cover_nothing(page: Page, report: Written, versus: Path, width: int) -> None:
    """Neither the headings nor the picture, wherever the mouse is; in a comparison, too."""
    page.set_viewport_size({"width": width, "height": 800})
    for file, count in ((report(CLOBBERED), 1), (versus, 2)):
        open_report(page, file)
        found = page.evaluate(TOOLS)
        assert len(found) == count
        for tools, others, pane in found:
            assert tools["right"] - tools["left"] > 10
            assert pane["left"] <= tools["left"] < tools["right"] <= pane["right"] + 1
            assert pane["top"] <= tools["top"] < tools["bottom"] <= pane["bottom"] + 1
            assert len(others) == 3
            for one in others:
                beside = one["right"] <= tools["left"] + 1 or tools["right"] <= one["left"] + 1
                assert beside or one["bottom"] <= tools["top"] or tools["bottom"] <= one["top"]
