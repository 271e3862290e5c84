"""The report: one HTML file with the figures, the changes, the words and the player.

It holds its trace, so ``forkviz.read`` gives that back.
It holds BokehJS, so it needs no network, and a Content-Security-Policy that forbids any.  Scripts
run by their hash alone; nothing from a capture is ever markup: the page's own texts are escaped
here, the player uses textContent.  The same trace gives the same bytes.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from forkviz.core.address import hex_
from forkviz.core.text import clipped
from forkviz.engine.noted import MOST_CHARACTERS
from forkviz.engine.trace import Trace
from forkviz.engine.trace_html import embedded
from forkviz.reports.page import bokeh_js, figure_item, inert_json, sealed, writable
from forkviz.views.board import Board
from forkviz.views.drive import Driver
from forkviz.views.figures import TABLES
from forkviz.views.legend import legend_html
from forkviz.views.notes import notes_html
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
    policy, runtime, player = sealed(
        bokeh_js(), (files(__package__) / "player.js").read_text(encoding="utf-8")
    )
    page = _PAGE.format(
        policy=policy,
        title=html.escape(clipped(trace.scenario.title, 200) or "fork"),
        style=(files(__package__) / "report.css").read_text(encoding="utf-8"),
        outcome=_outcome(trace),
        notes=notes_html(trace.scenario.notes),
        legend=legend_html(),
        last=len(trace) - 1,
        opening=opening,
        data=inert_json(_data(board, driver, opening)),
        trace=embedded(trace),
        runtime=runtime,
        player=player,
    )
    return writable(page)


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
    panes = {name: figure_item(pane) for name, pane in driver.figures.panes.items()}
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
        "notes": _notes(trace),
        "ticks": driver.zoom.candidates,
        "inner_height": driver.figures.panes["space"].height - FRAME_PX,
        "label_px": LABEL_PX,
        "tick_px": TICK_PX,
        "shade": SHADE,
    }


def _notes(trace: Trace) -> dict[str, str]:
    """What the author wrote at each step: plain text, in lines."""
    return {
        str(step): "\n".join(clipped(line, MOST_CHARACTERS) for line in text.splitlines())
        for step, text in trace.notes.items()
    }


# -- the page ------------------------------------------------------------------------------------


def _outcome(trace: Trace) -> str:
    policy = html.escape(trace.policy)
    if trace.succeeded:
        return f'<b class="ok">✓ the fork succeeds</b> policy {policy}, {len(trace)} steps'
    return (
        f'<b class="failed">✗ the fork fails</b> policy {policy}: '
        f"{html.escape(clipped(trace.message, 700))}; "
        f"exit code {hex_(trace.exit_code)}, errno {trace.errno}"
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
{trace}
{runtime}
{player}
</body>
</html>
"""
