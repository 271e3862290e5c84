"""The map as it is drawn: boxes, folds, labels and links; it scrolls, zooms and keeps the place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import forkviz
from forkviz.verdict.opening import opening_step
from forkviz.views.changes import Columns
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, PERL, RECURSION, SCENARIOS, board_of, trace_of
from tests.support.player import open_report, spot
from tests.support.scenarios import occupied, scenario

TWO = SCENARIOS / "two-relocated.toml"
#: What the figure was given, and how the map is laid out.
DRAWN = """() => {
  const { map } = window.forkviz.ui.space;
  const plain = (name) => Object.fromEntries(Object.entries(map.sources.get(name).data).map(
    ([key, values]) => [key, Array.from(values)]));
  const texts = ["text normal", "text bold", "text mono"].flatMap((name) => {
    const { x, y, text } = plain(name);
    return text.flatMap((one, i) => one ? [{ text: one, mono: name === "text mono", x: x[i],
      y: map.screen(y[i]), width: map.widthOf(one, name === "text mono", name === "text bold") }]
      : []);
  });
  return JSON.stringify({
    boxes: map.boxes.map((box) => ({ ...box, who: map.columns[box.column].who })), texts,
    view: map.view, height: map.height, width: map.width, total: map.layout.total, axis: map.axis,
    focus: plain("focus"), links: [...["links", "curves"].map(plain)], targets: plain("targets"),
    folds: map.layout.folds.map(({ start, end }) => [start, end]), type: map.type,
    columns: map.columns.map((_, i) => map.edges(i)),
    drawn: Object.fromEntries([...map.sources].map(([name]) => [name, plain(name)])),
  });
}"""
GO = "(step) => window.forkviz.go(step)"
UNFOLD = "(whether) => window.forkviz.ui.space.unfold(whether)"
VIEW = "() => window.forkviz.ui.space.map.view"


def drawn(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.evaluate(DRAWN))
    return found


def every_region_is_somewhere(seen: dict[str, Any], tables: dict[str, Columns]) -> None:
    """In a box of its own, in one of several, or in a fold; none twice, and none that is gone."""
    for who in ("parent", "child"):
        table = tables[who]
        boxes = [box for box in seen["boxes"] if box["who"] == who]
        own = {box["row"]: box for box in boxes if box["row"] >= 0}
        assert len(own) + len([box for box in boxes if box["row"] < 0]) == len(boxes)
        joined = sum(box["count"] for box in boxes if box["row"] < 0)
        for row, shown in enumerate(table["shown"]):
            start, end = int(str(table["start"][row])), int(str(table["end"][row]))
            folded = any(a <= start and end <= b for a, b in seen["folds"])
            if not shown:
                assert row not in own
            elif row in own:
                assert own[row]["look"] == table["look"][row]
                assert own[row]["assumed"] == (table["source"][row] == "assumed")
            elif not folded:
                joined -= 1
        if seen["view"]["top"] <= 0 and seen["total"] * seen["view"]["zoom"] <= seen["height"]:
            assert joined == 0


def test_every_region_is_in_a_box_of_its_own_of_several_or_in_a_fold(
    page: Page, report: Written
) -> None:
    """Folded, unfolded, and zoomed out so far that all is in sight."""
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    tables = board.at(opening_step(board.trace))
    every_region_is_somewhere(drawn(page), tables)
    assert drawn(page)["folds"]
    page.evaluate(UNFOLD, True)
    for _ in range(12):
        page.evaluate("() => window.forkviz.ui.space.zoomBy(1 / 0.6)")
    seen = drawn(page)
    assert seen["folds"] == []
    assert seen["total"] * seen["view"]["zoom"] <= seen["height"]
    every_region_is_somewhere(seen, tables)


@pytest.mark.parametrize("source", [CLOBBERED, PERL, RECURSION, TWO], ids=lambda path: path.name)
def test_no_text_lies_over_another_and_each_is_within_its_column(
    page: Page, report: Written, source: Path
) -> None:
    """At every tenth step; folded and unfolded."""
    open_report(page, report(source))
    for unfolded in (False, True):
        page.evaluate(UNFOLD, unfolded)
        for step in range(0, len(board_of(source)), 10):
            page.evaluate(GO, step)
            seen = drawn(page)
            high = seen["type"]
            texts = [one for one in seen["texts"] if 0 <= one["y"] <= seen["height"]]
            for i, one in enumerate(texts):
                for other in texts[i + 1 :]:
                    apart = abs(one["y"] - other["y"]) >= high - 1 or (
                        one["x"] + one["width"] <= other["x"] + 1
                        or other["x"] + other["width"] <= one["x"] + 1
                    )
                    assert apart, (step, one, other)
                assert one["x"] >= 0
                assert one["x"] + one["width"] <= seen["width"]
                if one["x"] < seen["axis"]:
                    assert one["x"] + one["width"] <= seen["axis"], one


def test_the_lines_lead_from_the_parent_to_where_each_dll_is(page: Page, report: Written) -> None:
    """One for each DLL in sight, of the standing that it has at that step."""
    open_report(page, report(RECURSION))
    board = board_of(RECURSION)
    for step in (0, 40, 66, len(board) - 1):
        page.evaluate(GO, step)
        seen, table = drawn(page), board.at(step)["places"]
        straight, curved = seen["links"]
        for columns, level in ((straight, True), (curved, False)):
            for i, name in enumerate(columns["row"]):
                row = int(name.removeprefix("dll:"))
                known = board.trace.scenario.dlls[row]
                assert columns["standing"][i] == table["standing"][row]
                base = int(str(table["base"][row])) or known.base
                assert (base == known.base) == level
                assert columns["wanted"][i] == f"{known.base:#x}"
        assert straight["row"] or curved["row"]


@pytest.mark.parametrize("height", [560, 800])
def test_the_place_of_the_step_is_in_sight_whatever_one_comes_from(
    page: Page, report: Written, height: int
) -> None:
    """And the same step looks the same, from wherever one comes to it."""
    page.set_viewport_size({"width": 1280, "height": height})
    open_report(page, report(CLOBBERED))
    looks = {}
    last = len(board_of(CLOBBERED)) - 1
    for step in (*range(0, last, 3), *range(last, 0, -3), *range(0, last, 3)):
        page.evaluate(GO, step)
        seen = drawn(page)
        if seen["focus"]["top"]:
            (top,), (bottom,) = seen["focus"]["top"], seen["focus"]["bottom"]
            assert seen["view"]["top"] - 3 <= top
            assert bottom <= seen["view"]["top"] + seen["height"] / seen["view"]["zoom"] + 3
        look = {key: seen[key] for key in ("boxes", "texts", "view", "focus")}
        assert looks.setdefault(step, look) == look


# -- folds -----------------------------------------------------------------------------------------


def test_a_fold_says_what_it_is_and_opens(page: Page, report: Written) -> None:
    """By a click, by Enter, all by a button and by a key; a fold is never called free."""
    open_report(page, report(CLOBBERED))
    rows = page.locator(".fv-fold-row")
    count = rows.count()
    assert count >= 2
    for text in rows.all_text_contents():
        assert "no change" in text
        assert "free" not in text
    expect(rows.first).to_contain_text("23 regions: private, files, stacks")
    windows = rows.filter(has_text="Windows DLLs").first
    windows = rows.filter(has_text="Windows DLLs").first
    start = windows.get_attribute("data-fold")
    windows.focus()
    page.keyboard.press("Enter")
    expect(page.locator(f'[data-fold="{start}"]')).to_have_count(0)
    assert rows.count() < count
    page.evaluate("() => window.forkviz.ui.space.reveal([[0x10000, 0x20000]])")
    rows.first.click()
    assert rows.count() < count - 1
    button = page.locator("[data-do=unfold]")
    expect(button).to_have_text("Unfold")
    button.click()
    expect(button).to_have_text("Fold")
    expect(rows).to_have_count(0)
    page.keyboard.press("u")
    expect(button).to_have_text("Unfold")
    assert rows.count() == count
    page.keyboard.press("u")
    expect(rows).to_have_count(0)


def test_a_fold_says_where_parent_and_child_differ(page: Page, tmp_path: Path) -> None:
    """A region that one of them lacks."""
    there = [occupied(0x100000 * i, 0x10000, f"region {i}") for i in range(1, 6)]
    trace = forkviz.fork(scenario([], there))
    page_file = forkviz.report(trace, tmp_path / "fork.html")
    open_report(page, page_file)
    for text in page.locator(".fv-fold-row").all_text_contents():
        assert "no change" not in text


def test_where_there_are_thousands_of_regions_few_boxes_are_drawn(
    page: Page, tmp_path: Path
) -> None:
    """As many as there are pixels for, unfolded and zoomed out; folded, a handful."""
    there = [occupied(0x100000 * i, 0x10000, f"region {i}") for i in range(1, 4000)]
    trace = forkviz.fork(scenario([], there, bits=64))
    open_report(page, forkviz.report(trace, tmp_path / "many.html"))
    assert len(drawn(page)["boxes"]) < 100
    page.evaluate(UNFOLD, True)
    assert len(drawn(page)["boxes"]) < 100
    for _ in range(20):
        page.evaluate("() => window.forkviz.ui.space.zoomBy(2)")
    seen = drawn(page)
    assert seen["total"] * seen["view"]["zoom"] <= seen["height"]
    assert len(seen["boxes"]) < 2 * seen["height"]
    assert sum(box["count"] for box in seen["boxes"]) >= 3999


# -- moving about ----------------------------------------------------------------------------------


def test_the_wheel_scrolls_shift_and_the_wheel_zoom_and_dragging_moves(
    page: Page, report: Written
) -> None:
    """Around the mouse; 0 shows the place of the step again."""
    open_report(page, report(CLOBBERED))
    page.evaluate(UNFOLD, True)
    page.evaluate("() => window.forkviz.ui.space.reset()")
    first = page.evaluate(VIEW)
    dll = trace_of(CLOBBERED).scenario.dlls[5]
    x, y = spot(page, "parent", dll.base, dll.base + 0x1000)
    page.keyboard.press("0")
    page.mouse.move(x, y)
    page.mouse.wheel(0, -200)
    page.wait_for_function("(top) => window.forkviz.ui.space.top() < top - 100", arg=first["top"])
    page.keyboard.press("0")
    assert page.evaluate(VIEW) == first
    address = "([x, y]) => window.forkviz.ui.space.at(x, y).address"
    before = page.evaluate(address, [x, y])
    page.keyboard.down("Shift")
    page.mouse.wheel(0, -300)
    page.wait_for_function("() => window.forkviz.ui.space.zoom() > 1.3")
    page.keyboard.up("Shift")
    assert page.evaluate(address, [x, y]) == pytest.approx(before, abs=0x4000)
    top = page.evaluate(VIEW)["top"]
    zoom = page.evaluate(VIEW)["zoom"]
    page.mouse.down()
    page.mouse.move(x, y + 40, steps=4)
    page.mouse.up()
    assert page.evaluate(VIEW)["top"] == pytest.approx(top - 40 / zoom)
    assert page.locator("#forkviz").get_attribute("data-selected") in ("", None)


# -- what is selected ------------------------------------------------------------------------------


def test_two_that_are_selected_say_how_far_they_are_apart(page: Page, report: Written) -> None:
    """By ctrl and a click; a third time it is let go of."""
    open_report(page, report(CLOBBERED))
    dlls = {known.name: known for known in trace_of(CLOBBERED).scenario.dlls}
    said = page.locator(".fv-picked-said")
    for name, modifiers in (("POSIX.dll", []), ("Fcntl.dll", ["Control"])):
        known = dlls[name]
        x, y = spot(page, "parent", known.base, known.base + 0x1000)
        for key in modifiers:
            page.keyboard.down(key)
        page.mouse.click(x, y)
        for key in modifiers:
            page.keyboard.up(key)
    expect(said).to_have_text("2 selected, 176 KiB · 1 MiB apart")
    assert page.locator("#forkviz").get_attribute("data-selected") == "dll:POSIX.dll|dll:Fcntl.dll"
    page.keyboard.press("Escape")
    expect(said).to_be_hidden()
    page.evaluate("() => window.forkviz.select('dll:POSIX.dll|dll:Fcntl.dll')")
    expect(said).to_contain_text("2 selected")


def test_an_area_is_selected_and_summed_by_kind(page: Page, report: Written) -> None:
    """With alt, from a corner to the other."""
    open_report(page, report(CLOBBERED))
    dlls = {known.name: known for known in trace_of(CLOBBERED).scenario.dlls}
    last, first = (dlls[name] for name in ("cygperl5_26.dll", "Socket.dll"))
    x, y = spot(page, "parent", last.base, last.base + 0x1000, 0.9)
    top = spot(page, "parent", first.base, first.base + 0x1000, 0.1)
    x, y = spot(page, "parent", last.base, last.base + 0x1000, 0.9)
    page.keyboard.down("Alt")
    page.mouse.move(*spot(page, "parent", first.base, first.base + 0x1000, 0.1))
    page.mouse.down()
    page.mouse.move(x, y, steps=5)
    page.mouse.up()
    page.keyboard.up("Alt")
    del top
    expect(page.locator(".fv-picked-said")).to_have_text(
        "4 selected: images 2.4 MiB, reservation 72 KiB"
    )
