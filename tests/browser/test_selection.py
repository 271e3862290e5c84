"""What is selected in one pane is told apart in all of them, and told of in full."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from forkviz.core.address import size_text
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, RECURSION, board_of, trace_of, visible
from tests.support.player import at_step, open_report, point, selected

#: What each pane marks of what is selected.
MARKS = """() => {
  const { ui } = window.forkviz, data = (name) => ui.space.sources.get(name).data;
  const dlls = (selector) => [...ui.root.querySelectorAll(selector)].map((one) => +one.dataset.dll);
  return {
    boxes: Array.from(data("picked").top, (top, i) =>
      [data("picked").left[i] < 1 ? "parent" : "child", top, data("picked").bottom[i]]),
    order: dlls(".fv-order .fv-picked"), held: dlls(".fv-held .fv-picked"),
    cards: dlls(".fv-cards .fv-picked"),
    calls: [...ui.root.querySelectorAll(".fv-call.fv-picked")].map((one) => +one.dataset.row),
    rows: [...ui.root.querySelectorAll(".fv-call")].map((one) => +one.dataset.row),
    steps: ui.pickedSteps(),
  };
}"""


def marks_are_of(page: Page, number: int, step: int) -> None:
    """Each pane marks what belongs to the DLL of that number, at *step*, and nothing else."""
    board = board_of(RECURSION)
    seen, tables = page.evaluate(MARKS), board.at(step)
    assert sorted(map(tuple, seen["boxes"])) == sorted(
        (who, row["top"], row["bottom"])
        for who in ("parent", "child")
        for row in visible(tables[who])
        if row["dll"] == number
    )
    placed = int(str(tables["nodes"]["place"][number])) >= 0
    assert seen["order"] == ([number] if placed else [])
    held = [row for row in visible(tables["child"])
            if row["use"] in ("reservation", "block") and row["dll"] == number]  # fmt: skip
    assert seen["held"] == [number] * len(held)
    name = board.trace.scenario.dlls[number].name
    frames = [row for row in visible(tables["frames"]) if row["current"] == name]
    assert seen["cards"] == [number] * len(frames)
    about = {step for step, words in enumerate(board.words) if words.dll == number}
    ours = [row for row, (at, _) in enumerate(board.calls) if at in about]
    assert seen["calls"] == [row for row in seen["rows"] if row in ours]
    assert seen["steps"] == sorted(about)


def test_every_pane_marks_what_is_selected_at_every_step(page: Page, report: Written) -> None:
    """Boxes in both processes, the new list, reservations, cards, calls, steps."""
    open_report(page, report(RECURSION), "#step=0")
    board = board_of(RECURSION)
    for number in range(2):
        page.keyboard.press("d")
        for step in (0, 12, len(board) // 2, len(board) - 20, len(board) - 1):
            page.evaluate("(step) => window.forkviz.go(step)", step)
            marks_are_of(page, number, step)
    page.keyboard.press("Escape")
    seen = page.evaluate(MARKS)
    assert all(not seen[key] for key in ("boxes", "order", "held", "cards", "calls", "steps"))
    expect(page.locator(".fv-detail")).to_be_hidden()


@pytest.mark.parametrize("who", ["parent", "child"])
def test_a_click_on_a_box_selects_what_it_is_of(page: Page, report: Written, who: str) -> None:
    """A DLL's box the DLL, another one its region; all that is known of it is told."""
    open_report(page, report(CLOBBERED))
    step = trace_of(CLOBBERED).opening()
    dlls = trace_of(CLOBBERED).scenario.dlls
    rows = visible(board_of(CLOBBERED).at(step)[who])
    high = sorted(rows, key=lambda row: row["top"] - row["bottom"])
    ours = [row for row in high if row["dll"] >= 0][:1] if who == "parent" else []
    other = [row for row in high if row["dll"] < 0][:1]
    assert other
    for row in (*ours, *other):
        page.evaluate("([a, b]) => window.forkviz.ui.space.zoomTo(a - 1, b + 1)",
                      [row["top"], row["bottom"]])  # fmt: skip
        page.evaluate("() => new Promise(requestAnimationFrame)")
        page.evaluate("() => new Promise(requestAnimationFrame)")
        across = 0.85 if who == "parent" else 2.27
        page.mouse.click(*point(page, "space", across, (row["top"] + row["bottom"]) / 2))
        wanted = f"dll:{dlls[row['dll']].name}" if row["dll"] >= 0 else f"{who}:{row['start']:#x}"
        page.wait_for_function(
            "(one) => window.forkviz.ui.root.dataset.selected === one", arg=wanted
        )
        detail = page.locator(".fv-detail").text_content() or ""
        assert f"{row['start']:#x} – {row['end']:#x}" in detail
        assert size_text(row["end"] - row["start"]) in detail
        for key in ("state", "kind", "use", "name", "protect"):
            assert row[key] in detail
    page.locator("[data-do=unpick]").click()
    assert selected(page) == ""
    expect(page.locator(".fv-detail")).to_be_hidden()


def test_a_click_on_a_node_a_card_a_reservation_or_the_list_selects_the_dll(
    page: Page, report: Written
) -> None:
    """Wherever a DLL stands by its name."""
    board = board_of(RECURSION)
    names = [known.name for known in board.trace.scenario.dlls]
    depths = [len(visible(board.at(at)["frames"])) for at in range(len(board))]
    deep = depths.index(max(depths))
    open_report(page, report(RECURSION), f"#step={deep}")
    nodes = board.at(deep)["nodes"]
    for row in (0, len(names) - 1):
        place = float(str(nodes["x"][row])), float(str(nodes["y"][row]))
        page.mouse.click(*point(page, "sorting", *place))
        page.wait_for_function(
            "(one) => window.forkviz.ui.root.dataset.selected === one", arg=f"dll:{names[row]}"
        )
        page.keyboard.press("Escape")
    for selector in (".fv-card button", ".fv-held button", ".fv-order button"):
        button = page.locator(selector).first
        number = int(button.locator("xpath=..").get_attribute("data-dll") or "-1")
        button.click()
        if number >= 0:
            assert selected(page) == f"dll:{names[number]}"
        else:
            assert selected(page).startswith("child:")
        page.keyboard.press("Escape")


def test_the_detail_follows_the_step(page: Page, report: Written) -> None:
    """Where the DLL is in the child at that step, and how it stands there."""
    board = board_of(RECURSION)
    open_report(page, report(RECURSION), "#step=0")
    page.keyboard.press("d")
    detail = page.locator(".fv-detail")
    told = set()
    for step in range(0, len(board), 9):
        page.evaluate("(step) => window.forkviz.go(step)", step)
        at_step(page, step)
        places = board.at(step)["places"]
        standing, address = str(places["standing"][0]), int(str(places["base"][0]))
        wanted = f"{standing}, at {address:#x}" if address else standing
        assert detail.locator("dd").first.text_content() == wanted
        told.add(wanted)
    assert len(told) > 2
