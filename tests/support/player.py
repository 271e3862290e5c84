"""A report in a browser: opened from disk, read, and pointed at."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.support.boards import differences

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from forkviz.views.board import Board

#: Functions, not expressions: the report's policy forbids to evaluate a text in the page.
READY = """() => document.documentElement.dataset.forkviz === "ready" &&
  Bokeh.documents.every((document) => document.is_idle)"""

#: Everything that a step changes in the page, when it stands at *step* (null: wherever it is).
LOOK = """async ([steps, step, cells]) => {
  const text = (id) => {
    const element = document.getElementById(id);
    return element.hidden ? "" : element.textContent;
  };
  const all = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  const numbers = (values) => Array.from(values, (one) => Number.isNaN(one) ? null : one);
  const until = performance.now() + 5000;
  const there = () => step === null || document.documentElement.dataset.step === String(step);
  while (!there() && performance.now() < until) await new Promise(requestAnimationFrame);
  const look = () => ({
    step: window.forkviz.step,
    hash: location.hash,
    texts: ["number", "phase", "what", "reason", "origin"].map(text),
    facts: all("#facts li"),
    slider: document.getElementById("slider").value,
    cursor: [...window.forkviz.sources.cursor.data.x],
    current: all("#calls [aria-current]"),
    sources: !cells ? null : Object.fromEntries(Object.entries(window.forkviz.sources).map(
      ([name, { data }]) => [name, Object.fromEntries(Object.entries(data).map(
        ([column, values]) => [column, numbers(values)]))])),
  });
  // As text: the driver of the browser takes long over many small values.
  return JSON.stringify(steps === null ? [look()] : steps.map((one) => {
    window.forkviz.go(one);
    return look();
  }));
}"""

#: Where a place of a figure is in the window: pane, x and y in the figure's own units.
POINT = """([pane, x, y]) => {
  const find = (pane) => Bokeh.documents.flatMap((document) => document.roots())
    .find((root) => root.name === pane);
  const view = Bokeh.index[find(pane).id];
  const at = view.el.getBoundingClientRect();
  return [at.x + view.frame.x_scale.compute(x), at.y + view.frame.y_scale.compute(y)];
}"""

#: The texts of the tooltips that are to be seen; they are in shadow roots.
TOOLTIPS = """() => {
  const found = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) {
        if (element.matches(".bk-Tooltip")) found.push(element.shadowRoot.textContent);
        walk(element.shadowRoot);
      }
    }
  };
  walk(document);
  return found.filter((text) => text.trim());
}"""


def open_report(page: Page, file: Path, anchor: str = "") -> None:
    """Open *file* from disk without a network, and wait until all is drawn."""
    page.context.set_offline(True)
    page.goto(f"{file.as_uri()}{anchor}")
    page.wait_for_function(READY)


def tells(page: Page, board: Board, step: int, *, cells: bool = False) -> None:
    """The page comes to stand at *step*, and what it says is that step's.

    cells: every cell of every figure as well.
    """
    (seen,) = json.loads(page.evaluate(LOOK, [None, step, cells]))
    _check(seen, board, step)


def tells_each(page: Page, board: Board, steps: Sequence[int]) -> None:
    """Sent from one of *steps* to the next, it says and shows each one's, to the last cell."""
    found = json.loads(page.evaluate(LOOK, [steps, None, True]))
    assert len(found) == len(steps)
    for seen, step in zip(found, steps, strict=True):
        _check(seen, board, step)


def _check(seen: dict[str, Any], board: Board, step: int) -> None:
    words = board.words[step]
    assert seen["step"] == step
    assert seen["hash"] == f"#step={step}"
    label = f"step {step} of {len(board) - 1}"
    assert seen["texts"] == [label, words.phase, words.what, words.why, words.source]
    assert seen["facts"] == list(words.facts)
    assert seen["slider"] == str(step)
    assert seen["cursor"] == [step]
    made = [line for at, line in board.calls if at <= step]
    assert seen["current"] == made[-1:]
    if seen["sources"] is not None:
        wanted = {
            name: {key: [number(cell) for cell in cells] for key, cells in columns.items()}
            for name, columns in board.at(step).items()
        }
        shown = {
            name: {key: [number(cell) for cell in cells] for key, cells in columns.items()}
            for name, columns in seen["sources"].items()
        }
        assert list(differences(shown, wanted)) == []


def said(page: Page, place: str) -> str:
    """The text of an element of the page."""
    return page.locator(f"#{place}").text_content() or ""


def number(cell: Any) -> Any:
    """A number has one type in a page, and JSON has none for what is not a number."""
    if cell is None:
        return "not a number"
    return float(cell) if isinstance(cell, int | float) else cell


def point(page: Page, pane: str, x: float, y: float) -> tuple[float, float]:
    """Where a place of a figure is in the window."""
    across, down = page.evaluate(POINT, [pane, x, y])
    return across, down
