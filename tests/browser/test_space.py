"""Both spaces as they are drawn: which boxes, labels and ticks, and the map of the whole above."""

from __future__ import annotations

import json
import math
import re
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page

from forkviz.views.changes import Columns
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, PERL, RECURSION, board_of, visible
from tests.support.node import FRONT
from tests.support.player import open_report, point

#: What the figure was given: by renderer the boxes, and how many axis units a pixel is.
DRAWN = """async () => {
  for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
  const { space, isLook } = window.forkviz.ui;
  const plain = (source) => Object.fromEntries(Object.entries(source.data).map(
    ([key, values]) => [key, Array.from(values)]));
  const axis = space.figure.left[0];
  return JSON.stringify({
    boxes: Object.fromEntries([...space.sources].filter(([name]) => isLook(name)).map(
      ([name, source]) => [name, plain(source)])),
    labels: plain(space.sources.get("labels")), focus: plain(space.sources.get("focus")),
    targets: plain(space.sources.get("targets")),
    links: Object.fromEntries([...space.sources].filter(([name]) => name.startsWith("link ")).map(
      ([name, source]) => [name.slice(5), plain(source)])),
    ticks: axis.ticker.ticks, texts: [...axis.major_label_overrides],
    range: space.range(), height: space.figure.inner_height,
  });
}"""
#: Pixels below which a box is drawn with its neighbours, that a label needs, between two ticks.
THIN_PX, LABEL_PX, TICK_PX = (
    float(re.findall(rf"const {name} = ([0-9.]+);", (FRONT / file).read_text("utf-8"))[0])
    for file, name in (
        ("base/level_of_detail.js", "THIN_PX"),
        ("panes/space.js", "LABEL_PX"),
        ("panes/space.js", "TICK_PX"),
    )
)
ZOOM = "([top, bottom]) => window.forkviz.ui.space.zoomTo(top, bottom)"
RANGE = "() => window.forkviz.ui.space.range()"


def drawn(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.evaluate(DRAWN))
    return found


def unit(seen: dict[str, Any]) -> float:
    """Axis units a pixel."""
    low, high = seen["range"]
    return float(high - low) / float(seen["height"])


def test_every_region_in_sight_is_in_a_box_that_is_its_own_or_of_many(
    page: Page, report: Written
) -> None:
    """What is high enough to be seen has its own box, in its own look; none is left out."""
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    length = board.scene.axis.length
    tables = board.at(board.trace.opening())
    for low, high in ((0, 1), (0.3, 0.5), (0.9, 1)):
        page.evaluate(ZOOM, [low * length, high * length])
        every_region_is_in_a_box(drawn(page), tables)


def every_region_is_in_a_box(seen: dict[str, Any], tables: dict[str, Columns]) -> None:
    """*tables*: as they are at the step that is *seen*."""
    own, shared = {}, []
    for look, columns in seen["boxes"].items():
        for i, row in enumerate(columns["row"]):
            box = (columns["left"][i], columns["top"][i], columns["bottom"][i])
            if row:
                own[row] = (look, *box)
            else:
                shared.append(box)
    assert own
    low, high = seen["range"]
    for who, left in (("parent", 0), ("child", 1.42)):
        table = tables[who]
        for row, shown in enumerate(table["shown"]):
            top, bottom = (float(str(table[key][row])) for key in ("top", "bottom"))
            name = f"{who}:{row}"
            if not shown:
                assert name not in own
            elif name in own:
                look = own[name][0]
                assert look.removesuffix("?") == table["look"][row]
                assert look.endswith("?") == (table["source"][row] == "assumed")
                assert own[name][1:3] == (left, top)
                assert own[name][3] >= bottom
            elif low <= bottom and top <= high:
                assert bottom - top < THIN_PX * unit(seen)
                assert any(a == left and b <= top and bottom <= c for a, b, c in shared)


def test_labels_are_where_there_is_room_and_ticks_stay_apart(page: Page, report: Written) -> None:
    """Zoomed in, more boxes have labels; each tick is an address at its place."""
    open_report(page, report(PERL))
    board = board_of(PERL)
    axis = board.scene.axis
    counts = []
    for low, high in ((0, 1), (0.3, 0.5), (0.62, 0.63), (0, 1)):
        page.evaluate(ZOOM, [low * axis.length, high * axis.length])
        seen = drawn(page)
        assert seen["ticks"] == sorted(seen["ticks"])
        for a, b in pairwise(seen["ticks"]):
            assert b - a >= TICK_PX * unit(seen) - 1e-6
        assert [position for position, _ in seen["texts"]] == seen["ticks"]
        for position, text in seen["texts"]:
            assert round(axis.position(int(text, 16)), 4) == position
        titles = {str(t) for who in ("parent", "child") for t in board.tables[who]["title"]}
        for text in seen["labels"]["text"]:
            assert any(title.startswith(text.removesuffix("…")) for title in titles)
        bottom, top = seen["range"]
        room = [
            (row["top"] + row["bottom"]) / 2
            for who in ("parent", "child")
            for row in visible(board.at(board.trace.opening())[who])
            if row["bottom"] - row["top"] >= LABEL_PX * unit(seen)
            and row["bottom"] >= bottom and row["top"] <= top
        ]  # fmt: skip
        labelled = [y for y in seen["labels"]["y"] if bottom <= y <= top]
        assert {round(y, 3) for y in room if bottom <= y <= top} == {round(y, 3) for y in labelled}
        counts.append(len(labelled) / (high - low))
    assert counts[1] > counts[0] == counts[3]


def test_the_lines_lead_from_the_parent_to_where_each_dll_is(page: Page, report: Written) -> None:
    """One for each DLL of the list, of the standing that it has at that step."""
    open_report(page, report(RECURSION))
    board = board_of(RECURSION)
    for step in (0, 40, len(board) - 1):
        page.evaluate("(step) => window.forkviz.go(step)", step)
        seen, table = drawn(page), board.at(step)["places"]
        found = {}
        for standing, columns in seen["links"].items():
            for i, row in enumerate(columns["row"]):
                found[int(row.removeprefix("dll:"))] = (standing, columns["y1"][i])
        assert sorted(found) == list(range(len(board.trace.scenario.dlls)))
        for row, (standing, end) in found.items():
            assert standing == table["standing"][row]
            middle = (float(str(table["top"][row])) + float(str(table["bottom"][row]))) / 2
            assert end == (middle if table["here"][row] is None else table["here"][row])


# -- the map of the whole --------------------------------------------------------------------------


def place(page: Page, part: float) -> tuple[float, float]:
    """A place of the map: from 0 on its left to 1 on its right."""
    box = page.locator(".fv-map").bounding_box()
    assert box is not None
    return box["x"] + part * box["width"], box["y"] + 10


def share(address: float, top: int) -> float:
    """Where an address is on the map: each doubling has the same width."""
    return (math.log2(max(address, 1)) - 16) / (math.log2(top) - 16)


def test_dragging_over_the_map_zooms_and_a_double_click_shows_all(
    page: Page, report: Written
) -> None:
    """The bracket is over what the strip below shows."""
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    whole = page.evaluate(RANGE)
    dlls = board.trace.scenario.dlls
    top = 1 << 47
    start = share(min(known.base for known in dlls), top) - 0.01
    end = share(max(known.end for known in dlls), top) + 0.01
    page.mouse.move(*place(page, end))
    page.mouse.down()
    page.mouse.move(*place(page, start), steps=4)
    page.mouse.up()
    low, high = page.evaluate(RANGE)
    axis = board.scene.axis
    for known in dlls:
        assert low <= axis.position(known.base) < axis.position(known.end) <= high
    assert high - low < whole[1] - whole[0]
    page.evaluate("() => new Promise(requestAnimationFrame)")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    box, outer = (page.locator(one).bounding_box() for one in (".fv-bracket", ".fv-map"))
    assert box is not None
    assert outer is not None
    left = (box["x"] - outer["x"]) / outer["width"]
    assert left == pytest.approx(share(axis.address(low), top), abs=0.01)
    page.mouse.dblclick(*place(page, 0.5))
    assert page.evaluate(RANGE) == pytest.approx(whole)


def test_a_click_on_the_map_goes_there(page: Page, report: Written) -> None:
    """With some room around it."""
    open_report(page, report(CLOBBERED))
    board = board_of(CLOBBERED)
    known = board.trace.scenario.dlls[0]
    page.mouse.click(*place(page, share(known.base, 1 << 47)))
    low, high = page.evaluate(RANGE)
    assert high - low < board.scene.axis.length / 5
    # A pixel of the map is many megabytes: the neighbourhood counts.
    near = board.scene.axis.position(known.base)
    assert low - (high - low) < near < high + (high - low)


def test_shift_and_the_wheel_zoom_around_the_mouse(page: Page, report: Written) -> None:
    """Along the addresses; the wheel alone scrolls the page, as everywhere."""
    open_report(page, report(PERL))
    length = board_of(PERL).scene.axis.length
    page.mouse.move(*point(page, "space", 0.5, length / 2))
    before = page.evaluate(RANGE)
    page.mouse.wheel(0, -300)
    page.keyboard.down("Shift")
    page.mouse.wheel(0, -300)
    page.wait_for_function("(before) => window.forkviz.ui.space.range()[0] > before", arg=before[0])
    page.keyboard.up("Shift")
    low, high = page.evaluate(RANGE)
    assert low < length / 2 < high
