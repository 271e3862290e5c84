"""The widget's module in a page of the tests' own: a model that Python does not see, any host."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from forkviz.front.assets import bokeh_js, css, widget_js
from forkviz.front.data import board_data
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from forkviz.traces.trace import Trace

#: A model as anywidget gives it: what is `sent` is kept, `receive` is what comes from Python.
MODEL = """
class Model {
  constructor(state) { Object.assign(this, { state, listeners: [], sent: [] }); }
  get(name) { return this.state[name]; }
  set(name, value) {
    if (this.state[name] === value) return;
    this.state[name] = value;
    this.fire(`change:${name}`);
  }
  save_changes() {}
  on(name, listener) { this.listeners.push([name, listener]); }
  off(name, listener) { this.listeners = this.listeners.filter((one) => one[1] !== listener); }
  fire(name, ...values) {
    for (const [on, listener] of [...this.listeners]) if (on === name) listener(...values);
  }
  send(message) {
    this.sent.push(message);
    if (message.kind !== "bokehjs" || !window.bokehText) return;
    const bytes = new TextEncoder().encode(window.bokehText);
    queueMicrotask(() => this.fire("msg:custom", { kind: "bokehjs" }, [bytes]));
  }
  receive(values) {
    const changed = Object.keys(values).filter((name) => this.state[name] !== values[name]);
    Object.assign(this.state, values);
    for (const name of changed) this.fire(`change:${name}`);
  }
}
window.Model = Model;
"""

#: Put the widget into the element `#host`, or into a shadow root of it, and wait until it is there.
SHOW = """async ([state, shadow, css]) => {
  const host = document.querySelector("#host");
  const within = shadow ? host.attachShadow({ mode: "open" }) : host;
  const style = document.createElement("style"), el = document.createElement("div");
  style.textContent = css;
  within.append(style, el);
  window.model = new Model(state);
  window.done = await window.forkvizModule.render({ model: window.model, el });
  window.root = el.firstElementChild;
}"""

#: The page of `widget_page` shows it by itself, and is as ready as a report is.
_SHOWN = """addEventListener("load", () => SHOW(STATE).then(() => {
  const ready = () =>
    window.root?.dataset.ready === "true" && window.root.querySelector(".bk-Figure") &&
    !window.root.forkviz?.ui.late;
  const wait = () => ready() ? (document.documentElement.dataset.forkviz = "ready")
    : requestAnimationFrame(wait);
  wait();
}));"""

#: Whether the explorer is whole, and nothing waits any more.
WHOLE = """() => {
  const { root } = window, once = (selector) => root.querySelectorAll(selector).length === 1;
  return root.forkviz && root.dataset.ready === "true" && !root.dataset.busy &&
    [".fv-verdict-line", ".fv-player", ".fv-bar", ".fv-grid", ".fv-whatif", ".fv-map-under"]
      .every(once) &&
    root.querySelectorAll(".bk-Figure").length === 3 &&
    root.forkviz.ui.parts.every(({ view }) => !view || view.model.document?.is_idle);
}"""


def data_of(trace: Trace, step: int | None = None, **more: Any) -> str:
    """What the widget of *trace* is given."""
    return json.dumps(
        board_data(Board(trace), opening_step(trace) if step is None else step, **more)
    )


def module_script() -> str:
    """The widget's module as a script that gives it a name."""
    script, found = re.subn(
        r"export\{([\w$]+) as default\};", r"window.forkvizModule=\1;", widget_js()
    )
    assert found == 1
    script = f"(() => {{{script}}})();"
    assert "</script" not in script
    return script


def widget_page(trace: Trace) -> str:
    """A page that shows the explorer of *trace* as a notebook does, in all of its window."""
    at = opening_step(trace)
    state = {
        "data": data_of(trace, at), "step": at, "selected": "", "panes": [], "bare": False,
        "height": 0,
    }  # fmt: skip
    given = json.dumps([state, False, css()]).replace("<", "\\u003c")
    bokeh = json.dumps(bokeh_js()).replace("<", "\\u003c")
    return (
        "<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>widget</title>"
        "<style>body { margin: 0 }</style>"
        f"<main id='forkviz'><div id='host'></div></main><script>{MODEL}</script>"
        f"<script>{module_script()}</script><script>window.bokehText = {bokeh};"
        f"{_SHOWN.replace('SHOW(STATE)', f'({SHOW})({given})')}</script></html>"
    )


def show_widget(
    page: Page,
    trace: Trace,
    *,
    step: int | None = None,
    shadow: bool = False,
    style: str = "",
    before: str = "",
) -> None:
    """Show the explorer of *trace* in a page with the rules *style*, for what is in `.host`.

    before: a script that the page has run before.
    """
    page.goto("about:blank")  # a page of its own, with names of its own
    page.set_content(
        f"<!DOCTYPE html><meta charset='utf-8'><style>{style}</style>"
        f"<body><div id='host' class='host'></div><script>{MODEL}</script>"
        f"<script>{module_script()}</script></body>"
    )
    page.evaluate("(text) => { (0, eval)(text); }", before)
    page.evaluate("(text) => { window.bokehText = text; }", bokeh_js())
    at = opening_step(trace) if step is None else step
    state = {
        "data": data_of(trace, at), "step": at, "selected": "", "panes": [], "bare": False,
        "height": 800,
    }  # fmt: skip
    page.evaluate(SHOW, [state, shadow, css()])
    page.wait_for_function(WHOLE)
