"""A report in a browser: opened from disk, read, and pointed at."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forkviz.core.address import size_text
from forkviz.core.text import clipped
from forkviz.events import PhaseEntered
from forkviz.explanations.words.phase_words import phase_name
from forkviz.machine.policy import get_policy
from forkviz.views.algorithm import Algorithm
from forkviz.views.verdict.line import verdict_data
from tests.support.boards import differences

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from forkviz.views.board import Board
    from forkviz.views.changes import Columns

#: Functions, not expressions: the report's policy forbids to evaluate a text in the page.
READY = """() => document.documentElement.dataset.forkviz === "ready" &&
  !window.forkviz?.ui.late &&
  forkvizBokeh.documents.every((document) => document.is_idle)"""

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
  // What a pane owes that is folded or behind a tab, it makes up for when it is seen.
  const owed = () => ui.parts.forEach((part) => part.makeUp?.());
  const look = () => ({
    step: window.forkviz.step, said: root.dataset.step, number: text(".fv-number"),
    slider: root.querySelector(".fv-slider")?.getAttribute("aria-valuenow") ?? null,
    words: Object.fromEntries(says.map((name) => [name, text(`[data-say=${name}]`)])),
    facts: all("[data-say=facts] li"),
    needs: [...root.querySelectorAll(".fv-needs:not([hidden]) tr")]
      .map((row) => [...row.cells].map((one) => one.textContent).join("|")),
    calls: [...root.querySelectorAll(".fv-call[aria-current]")].map((one) => one.title),
    code: all(".fv-code li"), marked: all(".fv-code [aria-current]"),
    trail: all(".fv-trail button"), cards: all(".fv-cards .fv-card"),
    order: rows(".fv-order li[data-dll]"),
    tables: store.tables,
  });
  // As text: the driver of the browser takes long over many small values.
  if (steps === null) {
    await soon(() => root.dataset.step === String(step) && location.hash === `#step=${step}`);
    owed();
    return JSON.stringify([{ ...look(), hash: location.hash }]);
  }
  return JSON.stringify(steps.map((one) => {
    window.forkviz.go(one);
    owed();
    return JSON.parse(JSON.stringify(look()));
  }));
}"""

#: Where a place of a figure is in the window: in which element, pane, x and y in its own units.
POINT = """([within, pane, x, y]) => {
  const box = document.querySelector(within);
  const view = forkvizBokeh.index.roots.find(({ el, model }) =>
    model.name === pane && box.contains(el));
  const at = view.el.getBoundingClientRect();
  return [at.x + view.frame.x_scale.compute(x), at.y + view.frame.y_scale.compute(y)];
}"""

#: Where the mark of a step is in the window: in which element, of which step.
MARK = """([within, step]) => {
  const box = document.querySelector(within);
  const view = forkvizBokeh.index.roots.find(({ el, model }) =>
    model.name === "timeline" && box.contains(el));
  const at = view.el.getBoundingClientRect();
  for (const { name, data_source: { data } } of view.model.renderers) {
    const row = name.startsWith("mark ") ? data.step.indexOf(step) : -1;
    if (row < 0) continue;
    const x = data.x?.[row] ?? data.x0[row], y = data.y?.[row] ?? (data.y0[row] + data.y1[row]) / 2;
    return [at.x + view.frame.x_scale.compute(x), at.y + view.frame.y_scale.compute(y)];
  }
  return null;
}"""

TWO_FRAMES = """() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(done)))"""

#: Where the middle of a DLL's box in the graph of imports is in the window, brought into view.
NODE = """(dll) => {
  const view = forkvizBokeh.index.roots.find(({ model }) => model.name === "sorting");
  for (const { name, data_source: { data } } of view.model.renderers) {
    const at = /^node (unvisited|visited|appended)$/.test(name) ? data.row.indexOf(dll) : -1;
    if (at < 0) continue;
    const [x, y] = [(data.left[at] + data.right[at]) / 2, (data.top[at] + data.bottom[at]) / 2];
    const pane = view.el.parentElement, down = view.frame.y_scale.compute(y);
    pane.scrollTop = Math.max(down - pane.clientHeight / 2, 0);
    const box = view.el.getBoundingClientRect();
    return [box.x + view.frame.x_scale.compute(x), box.y + down];
  }
  return null;
}"""

#: Whether a figure is shown, and laid out in the room that it has.
LAID_OUT = """(pane) => {
  const { model, el, frame } = forkvizBokeh.index.roots.find(({ model }) => model.name === pane);
  return el.clientWidth > 0 && frame.bbox.width === model.x_range.end
    && Math.abs(frame.bbox.width - el.clientWidth) < 40;
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
KINDS = {"failure": "✗ Failure", "decision": "◆ Decision", "done": "✓ Done", "": ""}


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
    assert (seen["number"], seen["slider"]) == (f"Step {step} of {last}", str(step))
    note = board.trace.notes.get(step, "")
    told = {key: getattr(words, key) for key in ("what", "why", "source", "instead", "older")}
    told |= {"phase": where(board, step), "kind": KINDS[words.kind], "note": note}
    assert seen["words"] == told
    rows = needed(board, step)
    assert seen["needs"] == rows
    assert seen["facts"] == list(words.facts[words.placed if rows else 0 :])
    made = [line for at, line in board.calls if at <= step]
    assert seen["calls"] == made[-1:]
    _check_listing(seen, _algorithm(board), step)
    tables = board.at(step)
    assert list(differences(seen["tables"], tables)) == []
    frames = [row for row, shown in enumerate(tables["frames"]["shown"]) if shown]
    assert len(seen["cards"]) == len(frames)
    for row, card in zip(frames, seen["cards"], strict=True):
        name = clipped(str(tables["frames"]["current"][row]), 28)
        assert card.startswith(f"{row} {name} ")
        block = int(str(tables["frames"]["block"][row]))
        if block >= 0:
            assert card.endswith(f" holds {block:#x}, {size_text(size_at(tables, block))}")
        else:
            assert "holds 0x" not in card
    place = {row: at for row, at in enumerate(tables["nodes"]["place"]) if int(str(at)) >= 0}
    assert seen["order"] == sorted(place, key=lambda row: int(str(place[row])))[:200]


def size_at(tables: Mapping[str, Columns], start: int) -> int:
    """How large what begins at *start* in the child is."""
    child = tables["child"]
    (row,) = (i for i, at in enumerate(child["start"]) if at == start and child["shown"][i])
    return int(str(child["end"][row])) - start


def where(board: Board, step: int) -> str:
    """What the words say of where *step* is."""
    entered = [e.phase for e in board.trace.events[: step + 1] if isinstance(e, PhaseEntered)]
    if not entered:
        return f"Step {step} · in the parent"
    phase = entered[-1]
    name = phase_name(phase, get_policy(board.trace.policy))
    return f"Step {step} · {name} · in the {phase.who}"


def needed(board: Board, step: int) -> list[str]:
    """The rows of the table of the place that *step* needs, each as a text."""
    need = board.needs.get(step)
    if need is None or not (need.in_way or board.words[step].kind == "failure"):
        return []
    known = verdict_data(board.trace)["occupant"] or {}
    rows = [f"Needs|{span(need.start, need.end)}|{need.dll}"]
    for one in need.in_way:
        guess = one.assumed and known.get("suspect") and known["start"] == one.start
        name = f"perhaps {known['suspect']}" if guess else one.name
        rows.append(f"In the way|{span(one.start, one.end)}|{name}")
    if need.more:
        rows.append(f"In the way|and {need.more} more||")
    return rows if need.in_way else [*rows, "In the way|nothing at this step||"]


def span(start: int, end: int) -> str:
    """A range as the table has it, with its size."""
    return f"{start:#x} – {end:#x}|{size_text(end - start)}"


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


def mark_at(page: Page, step: int, within: str = "#forkviz") -> tuple[float, float]:
    """Where the mark of *step* is in the window."""
    across, down = page.evaluate(MARK, [within, step])
    return across, down


def box_at(page: Page, pane: str, renderer: str, row: int) -> tuple[float, float]:
    """The middle of a row of a renderer, in the units of its figure."""
    found = page.evaluate(
        """([pane, name, row]) => {
          const { model } = forkvizBokeh.index.roots.find(({ model }) => model.name === pane);
          const { data } = model.renderers.find((one) => one.name === name).data_source;
          const { x, y, left, right, top, bottom } = data;
          return x ? [x[row], y[row]]
            : [(left[row] + right[row]) / 2, (top[row] + bottom[row]) / 2];
        }""",
        [pane, renderer, row],
    )
    return found[0], found[1]


def open_pane(page: Page, name: str) -> None:
    """Open a pane: its tab, or what is folded."""
    page.evaluate("(name) => window.forkviz.ui.layout.fold(name, false)", name)
    page.locator(f".fv-pane[data-pane={name}]").wait_for(state="visible")
    page.wait_for_function(READY)
    page.evaluate(TWO_FRAMES)  # what is resized draws in the next frame


def node_at(page: Page, dll: int) -> tuple[float, float]:
    """Where the box of a DLL is in the graph of imports, in the window, brought into view."""
    page.wait_for_function(LAID_OUT, arg="sorting")
    across, down = page.evaluate(NODE, dll)
    return across, down


def selected(page: Page) -> str:
    """What is selected, in the words of the page."""
    return page.locator("#forkviz").get_attribute("data-selected") or ""


#: Where the middle of a region's box is in the window, brought into sight: of whom, from where to
#: where, and how far across its column.
SPOT = """([who, start, end, across, side]) => {
  const { space } = (side ? window.forkviz.views[side] : window.forkviz).ui;
  space.reveal([[start, end]]);
  const { columns, edges, screen, bokeh, layout } = space.map;
  const [left, right] = edges(columns.findIndex((one) => one.who === who));
  const { x, y } = bokeh.el.getBoundingClientRect(), { bbox } = bokeh.frame;
  return [x + bbox.left + left + across * (right - left),
    y + bbox.top + screen((layout.y(start) + layout.y(end)) / 2)];
}"""


def spot(
    page: Page, who: str, start: int, end: int, across: float = 0.85, side: str = ""
) -> tuple[float, float]:
    """Where ``[start, end)`` of *who* is in the window; it must not be folded."""
    x, y = page.evaluate(SPOT, [who, start, end, across, side])
    page.evaluate("() => new Promise(requestAnimationFrame)")
    return x, y
