"""The map's layout in node: at every step of every fork, the place it is about is in sight."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from forkviz.views.board import Board
from tests.front.test_store import data_of
from tests.support.boards import CLOBBERED, SCENARIOS, SOURCES, board_of, random_boards
from tests.support.node import run_pieces

MODULES = [
    "base/store.js",
    *(f"panes/map/{name}.js" for name in ("folds", "ground", "layout", "shape", "view")),
]
#: At each step and each height: the focus in pixels of the screen, and what the layout is.
WALK = """({data, heights}) => {
  const store = makeStore(data);
  const columns = ["parent", "child"].map((who, index) =>
    ({ who, store, index, offset: 0, table: () => store.tables[who] }));
  const spans = spansOf(columns, [store]);
  const ground = makeGround(spans);
  const folds = foldsOf(ground, (span) => span.stays);
  const subjects = subjectsOf(data);
  const seen = [];
  for (let step = 0; step <= store.last; step += 1) {
    store.go(step);
    const { start, end } = store.tables.focus;
    const focus = start[0] === null ? [] : [[start[0], end[0]]];
    for (const height of heights) {
      const asked = { folds, focus, height: height - 2 * PAD, sizes: sizesFor(12) };
      const layout = makeLayout(ground, asked);
      const span = subjects[step]?.map(layout.y);
      const first = held({ top: 0, zoom: 1 }, height, layout.total);
      const view = span ? withInSight(first, height, layout.total, span) : first;
      seen.push({ step, height, total: layout.total, view,
        focus: focus.length ? focus[0].map((one) => layout.y(one) - view.top) : null });
    }
  }
  return { seen, folds: folds.map(({ start, end, spans: rows }) =>
    ({ start, end, count: new Set(rows.map((i) => spans[i].start)).size })), subjects };
}"""


def walk(board: Board, heights: list[int]) -> dict[str, Any]:
    found: dict[str, Any] = run_pieces(MODULES, WALK, {"data": data_of(board), "heights": heights})
    return found


def in_sight(board: Board) -> int:
    """At each step the place is in sight; returns at how many steps there is one."""
    found = walk(board, [300, 500, 900])
    for one in found["seen"]:
        if one["focus"] is None:
            continue
        top, bottom = one["focus"]
        assert top >= -1e-6, one
        assert bottom <= one["height"] + 1e-6 or bottom - top > one["height"], one
        assert one["view"]["zoom"] == 1
    last = None
    for step, subject in enumerate(found["subjects"]):
        focus = board.at(step)["focus"]
        last = [focus["start"][0], focus["end"][0]] if focus["start"][0] is not None else last
        assert subject == last
    return len([one for one in found["seen"] if one["focus"]])


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_the_place_of_each_step_is_in_sight(source: Path) -> None:
    """At 300, 500 and 900 pixels, of every fork that is shipped."""
    assert in_sight(board_of(source)) > 0


def test_it_is_so_in_random_forks_too() -> None:
    """Whatever happens in them."""
    for board in random_boards()[::8]:
        in_sight(board)


def test_what_no_step_touches_is_folded_and_nothing_else() -> None:
    """No row that a step changes, and no DLL of the list but the program and the runtime."""
    for source in SOURCES:
        board = board_of(source)
        folds = walk(board, [500])["folds"]
        dlls = board.trace.scenario.dlls
        for name in ("parent", "child"):
            table = board.tables[name]
            for row, start in enumerate(table["start"]):
                inside = any(f["start"] <= start and table["end"][row] <= f["end"] for f in folds)
                dll = int(str(table["dll"][row]))
                if not table["stays"][row] or (dll >= 0 and str(dlls[dll].kind) != "self"):
                    assert not inside, (source.name, table["title"][row])


def test_the_perl_capture_folds_to_a_few_rows() -> None:
    """Of its 62 regions five are left; a suspect, whom the verdict names, is left, too."""
    folds = walk(board_of(CLOBBERED), [500])["folds"]
    assert [fold["count"] for fold in folds] == [23, 32, 2]
    two = walk(board_of(SCENARIOS / "two-relocated.toml"), [500])
    assert two["folds"] == []
