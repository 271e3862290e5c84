"""The report: one HTML file with the explorer, what it shows, and BokehJS.

It holds its trace, so ``forkviz.read`` gives that back.  It needs no network, and its
Content-Security-Policy forbids any.  Scripts run by their hash alone; nothing from a capture is
ever markup: the page's own texts are escaped here, the explorer uses textContent.  The same trace
gives the same bytes.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Any

from forkviz.comparison.compare import compare
from forkviz.core.captures.capture import Capture
from forkviz.core.text import clipped
from forkviz.front.assets import css, report_js
from forkviz.front.data import board_data, capture_data, compare_data
from forkviz.front.embed import bokeh_js
from forkviz.reports.page import inert_json, sealed, writable
from forkviz.traces.html_island import embedded
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from forkviz.views.still import Still

__all__ = ["capture_html", "compare_html", "report_html"]

Progress = Callable[[int, int], None]


def report_html(trace: Trace, *, step: int | None = None, progress: Progress | None = None) -> str:
    """The report of *trace* as HTML; it opens at *step*, else at the failure or first decision.

    *progress* is called with steps done and steps in all, now and then.
    """
    opening = trace.opening() if step is None else min(max(step, 0), len(trace) - 1)
    data = board_data(Board(trace, progress=progress), opening, notes=trace.notes)
    return _page(data["title"], data, embedded(trace))


def capture_html(capture: Capture, besides: Sequence[str] = ()) -> str:
    """The maps of *capture* as they were captured; the page holds no trace, for nothing forks.

    besides: what else is to be said, such as why no fork can be shown.
    """
    data = capture_data(Still(capture), besides)
    return _page(data["title"], data, "")


def compare_html(a: Trace, b: Trace, *, progress: Progress | None = None) -> str:
    """Both traces side by side, opening where they part.  The page holds the first one's trace."""
    comparison = compare(a, b)
    sides = [
        board_data(Board(trace, progress=progress), trace.opening(), notes=trace.notes)
        for trace in (a, b)
    ]
    title = f"{sides[0]['title']}: {a.policy} and {b.policy}"
    return _page(title, compare_data(comparison, *sides), embedded(a))


def _page(title: str, data: dict[str, Any], trace: str) -> str:
    policy, runtime, player = sealed(bokeh_js(), report_js())
    page = _PAGE.format(
        policy=policy,
        title=html.escape(clipped(title, 200)),
        style=css(),
        data=inert_json(data),
        trace=trace,
        runtime=runtime,
        player=player,
    )
    return writable(page)


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="forkviz">
<title>{title} – forkviz</title>
<style>
html, body {{ margin: 0; height: 100%; }}
#forkviz#forkviz {{ height: 100vh; min-height: 740px; }}
@media (prefers-color-scheme: dark) {{ html {{ background: #12181e; }} }}
@media print {{ html, body {{ height: auto; background: #fff; }} }}
{style}</style>
</head>
<body>
<main id="forkviz"><h1>{title}</h1>
<p>This page needs JavaScript to step through the fork.</p></main>
<script type="application/json" id="forkviz-data">{data}</script>
{trace}
{runtime}
{player}
</body>
</html>
"""
