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

#: Where a place of a figure of the nth explorer is in the window.
POINT = """([nth, pane, x, y]) => {
  const box = document.querySelectorAll(".forkviz-explorer")[nth];
  const view = Bokeh.index.roots.find(({ el, model }) => model.name === pane && box.contains(el));
  const at = view.el.getBoundingClientRect();
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
          return root?.dataset.ready && root.forkviz &&
            window.Bokeh.documents.every((one) => one.is_idle);
        }""",
        arg=[nth],
        timeout=PATIENCE,
    )


def wait_until_captured(page: Page, nth: int = 0) -> None:
    """Until the nth view of a capture is on the screen."""
    page.wait_for_function(
        """([nth]) => {
          const box = document.querySelectorAll(".forkviz-capture")[nth];
          const roots = window.Bokeh ? [...Bokeh.index.roots] : [];
          return box && roots.some(({ el, model }) => box.contains(el) && model.document.is_idle);
        }""",
        arg=[nth],
        timeout=PATIENCE,
    )


def at_step(page: Page, board: Board, step: int, nth: int = 0) -> None:
    """The nth explorer comes to say that it is at *step*, and all that it holds is that step's."""
    box = explorer(page, nth)
    expect(box).to_have_attribute("data-step", str(step))
    expect(box.locator(".fv-number")).to_have_text(f"{step} / {len(board) - 1}")
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
