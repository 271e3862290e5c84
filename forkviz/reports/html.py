"""The report: one HTML file with the figures, the changes, the words and the player.

It holds BokehJS, so it needs no network, and a Content-Security-Policy that forbids any.  Scripts
run by their hash alone; nothing from a capture is ever markup: the page's own texts are escaped
here, the player uses textContent.  The same trace gives the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

from bokeh.embed import json_item
from bokeh.settings import settings

from forkviz.core.address import hex_
from forkviz.core.text import clipped
from forkviz.engine.trace import Trace
from forkviz.views.board import Board
from forkviz.views.drive import Driver
from forkviz.views.figures import TABLES
from forkviz.views.legend import legend_html
from forkviz.views.zoom import FRAME_PX, LABEL_PX, SHADE, TICK_PX

__all__ = ["report_html"]


def report_html(
    trace: Trace,
    *,
    step: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> str:
    """The report of *trace* as HTML; it opens at *step*, else at the failure or first decision.

    *progress* is called with steps done and steps in all, now and then.
    """
    board = Board(trace, progress=progress)
    opening = trace.opening() if step is None else min(max(step, 0), len(trace) - 1)
    driver = Driver(board, opening)
    data = json.dumps(
        _data(board, driver, opening),
        separators=(",", ":"),
        ensure_ascii=False,
        allow_nan=False,
        default=_plain,
    )
    scripts = [_bokeh(), (files(__package__) / "player.js").read_text(encoding="utf-8")]
    hashes = " ".join(f"'sha256-{_hash(script)}'" for script in scripts)
    runtime, player = (f"<script>{script}</script>" for script in scripts)
    page = _PAGE.format(
        policy=_POLICY.format(hashes=hashes),
        title=html.escape(clipped(trace.scenario.title, 200) or "fork"),
        style=(files(__package__) / "report.css").read_text(encoding="utf-8"),
        outcome=_outcome(trace),
        notes=_notes(trace),
        legend=legend_html(),
        last=len(trace) - 1,
        opening=opening,
        data=_inert(data),
        runtime=runtime,
        player=player,
    )
    # The name of a file may be no text at all, and Python then has half characters in it.
    return page.encode("utf-8", "replace").decode("utf-8")


# -- data for the player -------------------------------------------------------------------------


def _data(board: Board, driver: Driver, opening: int) -> dict[str, Any]:
    trace = board.trace
    strings: dict[str, int] = {}

    def number(text: str) -> int:
        return strings.setdefault(text, len(strings))

    words = [
        [
            w.phase, number(w.what), number(w.why), number(w.source),
            [number(fact) for fact in w.facts], w.kind,
        ]
        for w in board.words
    ]  # fmt: skip
    tables = sorted(board.tables)
    columns = sorted({c.column for changes in board.changes for c in changes})
    changes = [
        [[tables.index(c.table), columns.index(c.column), c.row, c.new, c.old] for c in step]
        for step in board.changes
    ]
    panes = {name: _item(pane) for name, pane in driver.figures.panes.items()}
    return {
        "opening": opening,
        "panes": panes,
        "tables_of": TABLES,
        "tables": tables,
        "columns": columns,
        "changes": changes,
        "words": words,
        "strings": list(strings),
        "calls": board.calls,
        "decisions": list(trace.decisions()),
        "failures": [i for i, w in enumerate(board.words) if w.kind == "failure"],
        "ticks": driver.zoom.candidates,
        "inner_height": driver.figures.panes["space"].height - FRAME_PX,
        "label_px": LABEL_PX,
        "tick_px": TICK_PX,
        "shade": SHADE,
    }


def _item(pane: Any) -> dict[str, Any]:
    """A figure as BokehJS embeds it, with ids that depend on nothing but the figure."""
    item = dict(json_item(pane))
    item.pop("target_id", None)
    names: dict[str, str] = {}
    # Each pane has ids of its own: bokeh keeps all that is on a page in one index.
    prefix = pane.name

    def renumber(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: names.setdefault(inner, f"{prefix}-{len(names)}")
                if key in _ID_KEYS and isinstance(inner, str)
                else renumber(inner)
                for key, inner in value.items()
            }  # fmt: skip
        if isinstance(value, list | tuple):
            return [renumber(inner) for inner in value]
        return value

    renumbered: dict[str, Any] = renumber(item)
    return renumbered


_ID_KEYS = frozenset({"id", "root_id"})


def _plain(value: Any) -> Any:
    if hasattr(value, "tolist"):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} in the report's data")


def _inert(data: str) -> str:
    """JSON that can stand inside a script element, whatever names it holds."""
    return data.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


# -- the page ------------------------------------------------------------------------------------


def _bokeh() -> str:
    """BokehJS without widgets, tables and WebGL, which the figures don't use."""
    return (Path(settings.bokehjs_path()) / "js" / "bokeh.min.js").read_text(encoding="utf-8")


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _outcome(trace: Trace) -> str:
    policy = html.escape(trace.policy)
    if trace.succeeded:
        return f'<b class="ok">✓ the fork succeeds</b> policy {policy}, {len(trace)} steps'
    return (
        f'<b class="failed">✗ the fork fails</b> policy {policy}: '
        f"{html.escape(clipped(trace.message, 700))}; "
        f"exit code {hex_(trace.exit_code)}, errno {trace.errno}"
    )


def _notes(trace: Trace) -> str:
    if not trace.scenario.notes:
        return ""
    items = "".join(f"<li>{html.escape(clipped(note, 700))}</li>" for note in trace.scenario.notes)
    return (
        f"<details><summary>Where this comes from, and what was assumed "
        f"({len(trace.scenario.notes)})</summary><ul>{items}</ul></details>"
    )


_POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="forkviz">
<title>{title} – forkviz</title>
<style>{style}</style>
</head>
<body>
<h1>{title}</h1>
<p class="outcome">{outcome}</p>
<p id="error" role="alert" hidden></p>
<div class="toolbar" role="toolbar" aria-label="Stepping">
<button id="first" type="button" title="first step (Home)">|◀ first</button>
<button id="back" type="button" title="one step back (left arrow)">◀ back</button>
<button id="next" type="button" title="one step on (right arrow)">next ▶</button>
<button id="end" type="button" title="last step (End)">last ▶|</button>
<button id="play" type="button" title="play (space)">▶▶ play</button>
<button id="decision" type="button" title="next decision (n)">◆ next decision</button>
<button id="failure" type="button" title="next failure (f)">✗ next failure</button>
<input id="slider" type="range" min="0" max="{last}" value="{opening}" aria-label="Step">
<span id="number"></span>
</div>
<div class="pane" id="pane-timeline"></div>
<main>
<div class="pane"><div id="pane-space"></div>{legend}</div>
<div class="side">
<section id="why" aria-live="polite" tabindex="0" aria-label="What happens and why">
<p><span id="phase"></span><span id="kind"></span></p>
<p id="what"></p><p id="reason"></p><ul id="facts"></ul><p id="origin"></p>
</section>
<div id="pane-recursion"></div>
<section><h2>Calls: click to go there</h2><ol id="calls" tabindex="0"></ol></section>
<div id="pane-sorting"></div>
</div>
</main>
<p class="keys"><kbd>←</kbd> <kbd>→</kbd> step, <kbd>Home</kbd> <kbd>End</kbd> first and last,
<kbd>n</kbd> next decision, <kbd>f</kbd> next failure, <kbd>space</kbd> play;
<kbd>shift</kbd> and the wheel zoom along the addresses</p>
{notes}
<script type="application/json" id="forkviz-data">{data}</script>
{runtime}
{player}
</body>
</html>
"""
