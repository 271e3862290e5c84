"""What is selected in one pane looks different in all of them, and described in full."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from forkviz.core.address import size_text
from forkviz.machine.dll import DllKind
from forkviz.verdict.opening import opening_step
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, RECURSION, board_of, trace_of, visible
from tests.support.player import at_step, node_at, open_report, selected, spot

#: What each pane marks of what is selected.
MARKS = """() => {
  for (const part of window.forkviz.ui.parts) part.makeUp?.(); // what is behind a tab, too
  const { ui } = window.forkviz, data = (name) => ui.space.map.sources.get(name).data;
  const { model } = forkvizBokeh.index.roots.find(({ model }) => model.name === "sorting");
  const of = (name) => model.renderers.find((one) => one.name === name).data_source.data;
  const nodes = ["unvisited", "visited", "appended"].map((mark) => of(`node ${mark}`));
  const dlls = (selector) => [...ui.root.querySelectorAll(selector)].map((one) => +one.dataset.dll);
  return {
    boxes: ui.space.map.picked().map(([column, row]) =>
      [ui.space.map.columns[column].who, ui.store.tables[column ? "child" : "parent"].start[row]]),
    frames: data("picked").top.length,
    stand: [...ui.root.querySelectorAll(".fv-held li")].map(({ dataset }) =>
      [+dataset.dll, dataset.standing]),
    order: nodes.flatMap(({ row, ...edges }) => row.filter((_, i) =>
      of("node picked").left.some((_, j) => Object.entries(of("node picked"))
        .every(([edge, values]) => values[j] === edges[edge][i])))),
    held: dlls(".fv-held .fv-picked"),
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
        (who, row["start"])
        for who in ("parent", "child")
        for row in visible(tables[who])
        if row["dll"] == number
    )
    assert seen["frames"] == len(seen["boxes"])
    assert seen["order"] == [number]
    dlls = board.trace.scenario.dlls
    loaded = [row for row, known in enumerate(dlls) if known.kind is DllKind.LOAD]
    assert seen["stand"] == [[row, tables["places"]["standing"][row]] for row in loaded]
    assert seen["held"] == ([number] if number in loaded else [])
    name = dlls[number].name
    frames = [row for row in visible(tables["frames"]) if row["current"] == name]
    assert seen["cards"] == [number] * len(frames)
    about = {step for step, words in enumerate(board.words) if words.dll == number}
    ours = [row for row, (at, _) in enumerate(board.calls) if at in about]
    assert seen["calls"] == [row for row in seen["rows"] if row in ours]
    assert seen["steps"] == sorted(about)


def test_every_pane_marks_what_is_selected_at_every_step(page: Page, report: Written) -> None:
    """Boxes in both processes and of the order, what is held, cards, calls, steps."""
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
    """A DLL's box the DLL, another one its region; all that is known of it is shown."""
    open_report(page, report(CLOBBERED))
    step = opening_step(trace_of(CLOBBERED))
    dlls = trace_of(CLOBBERED).scenario.dlls
    rows = visible(board_of(CLOBBERED).at(step)[who])
    ours = [row for row in rows if row["dll"] >= 0][-1:] if who == "parent" else []
    other = [row for row in rows if row["dll"] < 0][:1]
    assert other
    for row in (*ours, *other):
        page.evaluate("() => window.forkviz.ui.space.unfold(true)")
        page.mouse.click(*spot(page, who, row["start"], row["end"]))
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


def test_a_click_on_a_node_a_card_or_a_reservation_selects_the_dll(
    page: Page, report: Written
) -> None:
    """Wherever a DLL stands by its name."""
    board = board_of(RECURSION)
    names = [known.name for known in board.trace.scenario.dlls]
    depths = [len(visible(board.at(at)["frames"])) for at in range(len(board))]
    deep = depths.index(max(depths))
    open_report(page, report(RECURSION), f"#step={deep}")
    page.get_by_role("tab", name="Order of DLLs").click()
    for row in (0, len(names) - 1):
        page.mouse.click(*node_at(page, row))
        page.wait_for_function(
            "(one) => window.forkviz.ui.root.dataset.selected === one", arg=f"dll:{names[row]}"
        )
        page.keyboard.press("Escape")
    for selector in (".fv-cards button", ".fv-held button"):
        button = page.locator(selector).first
        number = int(button.locator("xpath=..").get_attribute("data-dll") or "-1")
        button.click()
        assert selected(page) == f"dll:{names[number]}"
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
