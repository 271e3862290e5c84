"""A report in a browser: opened from disk, read, and pointed at."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forkviz.core.text import clipped
from forkviz.views.algorithm import Algorithm
from tests.support.boards import differences

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from forkviz.views.board import Board

#: Functions, not expressions: the report's policy forbids to evaluate a text in the page.
READY = """() => document.documentElement.dataset.forkviz === "ready" &&
  Bokeh.documents.every((document) => document.is_idle)"""

#: All that a step changes in the page: as it says it, and as it holds it.
LOOK = """async ([steps, step]) => {
  const { ui } = window.forkviz, { root, store } = ui;
  const until = performance.now() + 5000;
  const soon = async (done) => {
    while (!done() && performance.now() < until) await new Promise(requestAnimationFrame);
  };
  const text = (selector) => {
    const element = root.querySelector(selector);
    return !element || element.closest("[hidden]") ? "" : element.textContent;
  };
  const all = (selector) => [...root.querySelectorAll(selector)].map((one) => one.textContent);
  const rows = (selector) => [...root.querySelectorAll(selector)].map((one) => +one.dataset.dll);
  const says = ["phase", "kind", "what", "why", "source", "instead", "older", "note"];
  const look = () => ({
    step: window.forkviz.step, said: root.dataset.step, number: text(".fv-number"),
    slider: root.querySelector("input[type=range]").value,
    words: Object.fromEntries(says.map((name) => [name, text(`[data-say=${name}]`)])),
    facts: all("[data-say=facts] li"),
    calls: all(".fv-call[aria-current]"),
    code: all(".fv-code li"), marked: all(".fv-code [aria-current]"),
    trail: all(".fv-trail button"), cards: all(".fv-card"), order: rows(".fv-order li[data-dll]"),
    tables: store.tables,
  });
  // As text: the driver of the browser takes long over many small values.
  if (steps === null) {
    await soon(() => root.dataset.step === String(step) && location.hash === `#step=${step}`);
    return JSON.stringify([{ ...look(), hash: location.hash }]);
  }
  return JSON.stringify(steps.map((one) => {
    window.forkviz.go(one);
    return JSON.parse(JSON.stringify(look()));
  }));
}"""

#: Where a place of a figure is in the window: in which element, pane, x and y in its own units.
POINT = """([within, pane, x, y]) => {
  const box = document.querySelector(within);
  const view = Bokeh.index.roots.find(({ el, model }) => model.name === pane && box.contains(el));
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

#: What stands for the kind of a step.
KINDS = {"failure": "✗ failure", "decision": "◆ decision", "done": "✓ done", "": ""}


def open_report(page: Page, file: Path, anchor: str = "") -> None:
    """Open *file* from disk without a network, and wait until all is drawn.

    What the page showed before is left first: a JupyterLab still asks its server for something
    now and then, and without a network that is an error in its console.
    """
    page.goto("about:blank")
    page.context.set_offline(True)
    page.goto(f"{file.as_uri()}{anchor}")
    page.wait_for_function(READY)


def tells(page: Page, board: Board, step: int) -> None:
    """The page comes to stand at *step*, and all that it says and holds is that step's."""
    (seen,) = json.loads(page.evaluate(LOOK, [None, step]))
    assert seen["hash"] == f"#step={step}"
    _check(seen, board, step)


def tells_each(page: Page, board: Board, steps: Sequence[int]) -> None:
    """Sent from one of *steps* to the next, it says and holds each one's."""
    found = json.loads(page.evaluate(LOOK, [list(steps), None]))
    assert len(found) == len(steps)
    for seen, step in zip(found, steps, strict=True):
        _check(seen, board, step)


@functools.cache
def _algorithm(board: Board) -> Algorithm:
    return Algorithm(board.trace)


def _check(seen: dict[str, Any], board: Board, step: int) -> None:
    words, last = board.words[step], len(board) - 1
    assert (seen["step"], seen["said"]) == (step, str(step))
    assert (seen["number"], seen["slider"]) == (f"{step} / {last}", str(step))
    note = board.trace.notes.get(step, "")
    told = {key: getattr(words, key) for key in ("phase", "what", "why", "source", "instead",
                                                 "older")}  # fmt: skip
    assert seen["words"] == {**told, "kind": KINDS[words.kind], "note": note}
    assert seen["facts"] == list(words.facts)
    made = [line for at, line in board.calls if at <= step]
    assert seen["calls"] == made[-1:]
    _check_listing(seen, _algorithm(board), step)
    tables = board.at(step)
    assert list(differences(seen["tables"], tables)) == []
    frames = [row for row, shown in enumerate(tables["frames"]["shown"]) if shown]
    assert len(seen["cards"]) == len(frames)
    for row, card in zip(frames, seen["cards"], strict=True):
        block = int(str(tables["frames"]["block"][row]))
        assert card.startswith(
            f"retry {row} at {clipped(str(tables['frames']['current'][row]), 28)}"
        )
        assert card.endswith(f"holds {block:#x}, to be released on return" if block >= 0
                             else "holds no block")  # fmt: skip
    place = {row: at for row, at in enumerate(tables["nodes"]["place"]) if int(str(at)) >= 0}
    assert seen["order"] == sorted(place, key=lambda row: int(str(place[row])))[:200]


def _check_listing(seen: dict[str, Any], algorithm: Algorithm, step: int) -> None:
    function, line, stack = algorithm.steps[step]
    lines = algorithm.functions[function]["lines"]
    assert seen["code"] == [one or " " for one in lines]
    assert seen["marked"] == [lines[line]]
    assert seen["trail"] == [algorithm.functions[one]["name"] for one in stack]


def at_step(page: Page, step: int) -> None:
    """The page comes to stand at *step*."""
    page.wait_for_function(
        "(step) => window.forkviz.ui.root.dataset.step === String(step)", arg=step
    )


def point(
    page: Page, pane: str, x: float, y: float, within: str = "#forkviz"
) -> tuple[float, float]:
    """Where a place of a figure is in the window."""
    across, down = page.evaluate(POINT, [within, pane, x, y])
    return across, down


def selected(page: Page) -> str:
    """What is selected, in the words of the page."""
    return page.locator("#forkviz").get_attribute("data-selected") or ""
