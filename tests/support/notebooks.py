"""An explorer in JupyterLab: waited for, read, and stepped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Locator, Page, expect

from tests.support.boards import differences
from tests.support.player import number

if TYPE_CHECKING:
    from forkviz.views.board import Board

#: Enough for a kernel that starts and imports bokeh on a busy machine.
PATIENCE = 40_000

#: Bokeh's figures that are drawn inside the nth explorer: their sources' cells, by name.
FIGURES = """([nth]) => {
  const box = document.querySelectorAll(".forkviz-explorer")[nth];
  if (!box || !window.Bokeh) return null;
  const found = { panes: [], sources: {}, idle: true };
  // By view and not by model: two looks at one explorer have models of the same ids.
  for (const { el, model } of Bokeh.index.roots) {
    if (!model.name || !box.contains(el)) continue; // bokeh adds roots of its own
    found.panes.push(model.name);
    found.idle &&= model.document.is_idle;
    for (const { type, name, data } of model.document._all_models.values()) {
      if (type !== "ColumnDataSource" || !name) continue;
      found.sources[name] = Object.fromEntries(Object.entries(data).map(
        ([column, cells]) => [column, Array.from(cells, (c) => Number.isNaN(c) ? null : c)]));
    }
  }
  return JSON.stringify(found);
}"""

#: Where a place of a figure of the nth explorer is in the window.
POINT = """([nth, pane, x, y]) => {
  const box = document.querySelectorAll(".forkviz-explorer")[nth];
  const view = Bokeh.index.roots.find(({ el, model }) => model.name === pane && box.contains(el));
  const at = view.el.getBoundingClientRect();
  return [at.x + view.frame.x_scale.compute(x), at.y + view.frame.y_scale.compute(y)];
}"""


def explorer(page: Page, nth: int = 0) -> Locator:
    """The nth explorer, or view of a capture, of the notebook."""
    return page.locator(".forkviz-explorer").nth(nth)


def figures(page: Page, nth: int) -> dict[str, Any]:
    """The panes and the sources of the nth explorer."""
    found: dict[str, Any] = json.loads(page.evaluate(FIGURES, [nth]))
    return found


def wait_until_drawn(page: Page, nth: int = 0, panes: int = 4) -> None:
    """Until all figures of the nth explorer are on the screen."""
    explorer(page, nth).wait_for(timeout=PATIENCE)
    page.wait_for_function(
        f"""([nth, panes]) => {{
          const found = JSON.parse(({FIGURES})([nth]));
          return found && found.panes.length === panes && found.idle;
        }}""",
        arg=[nth, panes],
        timeout=PATIENCE,
    )


def at_step(page: Page, board: Board, step: int, nth: int = 0) -> None:
    """The nth explorer comes to say that it is at *step*, and its figures show that step."""
    box = explorer(page, nth)
    expect(box.get_by_text(f"step {step} of {len(board) - 1}", exact=True)).to_be_visible()
    expect(box.locator(".why .what")).to_have_text(board.words[step].what)
    page.wait_for_function(
        f"""([nth, step]) => JSON.parse(({FIGURES})([nth])).sources.cursor?.x[0] === step""",
        arg=[nth, step],
    )
    assert parted(page, board, step, nth) == []


def parted(page: Page, board: Board, step: int, nth: int) -> list[str]:
    """Where the figures of the nth explorer are not the board's at *step*."""
    shown = {
        name: {key: [number(cell) for cell in cells] for key, cells in columns.items()}
        for name, columns in figures(page, nth)["sources"].items()
    }
    wanted = {
        name: {key: [number(cell) for cell in cells] for key, cells in columns.items()}
        for name, columns in board.at(step).items()
    }
    return list(differences(shown, wanted))
