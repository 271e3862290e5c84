"""An explorer in JupyterLab: waited for, read, and stepped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from forkviz.views.board import Board

#: Enough for a kernel that starts and imports bokeh on a busy machine.
PATIENCE = 40_000

#: What the nth explorer holds and shows.
LOOK = """([nth]) => {
  const root = document.querySelectorAll(".forkviz-explorer > .fv")[nth];
  const { store } = root.forkviz.ui;
  return JSON.stringify({
    step: store.step, tables: store.tables, said: root.dataset.step,
    marked: root.querySelector(".fv-code [aria-current]")?.textContent ?? "",
  });
}"""

#: Where an address is in the column of who it is of, in the map of the nth explorer; the span is
#: brought into sight.
SPOT = """([nth, who, start, end, part]) => {
  const { space } = document.querySelectorAll(".forkviz-explorer > .fv")[nth].forkviz.ui;
  space.reveal([[start, end]]);
  const { columns, edges, screen, bokeh, layout } = space.map;
  const [left, right] = edges(columns.findIndex((one) => one.who === who));
  const { x, y } = bokeh.el.getBoundingClientRect(), { bbox } = bokeh.frame;
  return [x + bbox.left + (left + right) / 2,
    y + bbox.top + screen(layout.y(start + part * (end - start)))];
}"""

#: Where the mark of a step is in the window: in the nth explorer, of which step.
MARK = """([nth, step]) => {
  const box = document.querySelectorAll(".forkviz-explorer")[nth];
  const view = forkvizBokeh.index.roots.find(({ el, model }) =>
    model.name === "timeline" && box.contains(el));
  const at = view.el.getBoundingClientRect();
  const source = view.model.renderers.map((one) => [one.name, one.data_source.data])
    .find(([name, data]) => name.startsWith("mark ") && data.step.includes(step))[1];
  const row = source.step.indexOf(step), x = source.x?.[row] ?? source.x0[row];
  const y = source.y?.[row] ?? (source.y0[row] + source.y1[row]) / 2;
  return [at.x + view.frame.x_scale.compute(x), at.y + view.frame.y_scale.compute(y)];
}"""


def explorer(page: Page, nth: int = 0) -> Locator:
    """The nth explorer of the notebook."""
    return page.locator(".forkviz-explorer > .fv").nth(nth)


def wait_until_drawn(page: Page, nth: int = 0) -> None:
    """Until the nth explorer can be stepped, and its figures are on the screen."""
    page.wait_for_function(
        """([nth]) => {
          const root = document.querySelectorAll(".forkviz-explorer > .fv")[nth];
          return root?.dataset.ready && root.forkviz && !root.forkviz.ui.late &&
            (window.forkvizBokeh?.documents ?? []).every((one) => one.is_idle);
        }""",
        arg=[nth],
        timeout=PATIENCE,
    )


def at_step(page: Page, board: Board, step: int, nth: int = 0) -> None:
    """The nth explorer comes to say that it is at *step*, and all that it holds is that step's."""
    box = explorer(page, nth)
    expect(box).to_have_attribute("data-step", str(step))
    expect(box.locator(".fv-number")).to_have_text(f"Step {step} of {len(board) - 1}")
    expect(box.locator("[data-say=what]")).to_have_text(board.words[step].what)
    found: dict[str, Any] = json.loads(page.evaluate(LOOK, [nth]))
    assert (found["step"], found["said"]) == (step, str(step))
    shown, wanted = _plain(found["tables"]), _plain(board.at(step))
    assert [name for name in wanted if shown[name] != wanted[name]] == []


def _plain(tables: Any) -> Any:
    """Numbers of one type: a page has no other."""
    return {
        name: {
            key: [float(cell) if isinstance(cell, int | float) else cell for cell in cells]
            for key, cells in columns.items()
        }
        for name, columns in tables.items()
    }
