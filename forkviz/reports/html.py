"""The report: one HTML file with the explorer, what it shows, and BokehJS.

It holds its trace, so ``forkviz.read`` gives that back.  It needs no network, and its
Content-Security-Policy forbids any.  Scripts run by their hash alone; nothing from a capture is
ever markup: the page's own texts are escaped here, the explorer uses textContent.  The same trace
gives the same bytes.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from forkviz.core.captures.capture import Capture
from forkviz.core.text import clipped
from forkviz.errors import ForkvizError
from forkviz.front.assets import bokeh_js, css, report_engine_js, report_js
from forkviz.front.data import board_data, capture_data
from forkviz.reports.page import document, engine_elements, inert_data, sealed
from forkviz.traces.html_island import embedded
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board

if TYPE_CHECKING:
    from forkviz.diagnosis.diagnosis import Diagnosis
    from forkviz.reports.cure import Cured

__all__ = ["capture_html", "compare_html", "report_html"]

Progress = Callable[[int, int], None]


def report_html(
    trace: Trace,
    *,
    step: int | None = None,
    progress: Progress | None = None,
    diagnosis: Diagnosis | None = None,
    cured: Cured | None = None,
    engine: Sequence[tuple[str, bytes]] = (),
) -> str:
    """The report of *trace* as HTML; it opens at *step*, else where ``opening_step`` says.

    *progress* is called with steps done and steps in all, now and then.  diagnosis: what messages
    say about its failure; a fork that fails without any shows it by itself.  Where a remedy moves a
    DLL, the page has the fork after it, too, unless that is too large; of a remedy that was carried
    out it has *cured*, the real one.  engine: the parts of one (``site.archive.engine_parts``): the
    page then forks again by itself; raises ForkvizError for a trace that is too large for that.
    """
    opening = opening_step(trace) if step is None else min(max(step, 0), len(trace) - 1)
    board = Board(trace, progress=progress)
    if diagnosis is None and trace.failure() < 0:
        data = board_data(board, opening, notes=trace.notes)
    else:
        data = _with_its_cause(board, opening, diagnosis, cured)
    island = embedded(trace)
    if engine and not island:
        raise ForkvizError("the fork has too many steps for a page that forks again")
    return _page(data["title"], data, island, engine)


def _with_its_cause(
    board: Board, opening: int, told: Diagnosis | None, cured: Cured | None
) -> dict[str, Any]:
    """The data of *board* with why its fork fails, and with the fork after a remedy."""
    # Imported here: most of the package that a fork that succeeds does without.
    from forkviz.reports.cure import cure_data, diagnosis_for, shown

    trace = board.trace
    found = diagnosis_for(trace, told)
    if found is None:
        return board_data(board, opening, notes=trace.notes)
    data = board_data(board, opening, notes=trace.notes, diagnosis=shown(found))
    after = cure_data(trace, found, data, cured)
    if after is not None:
        data["after"] = after
    return data


def capture_html(
    capture: Capture, besides: Sequence[str] = (), diagnosis: Diagnosis | None = None
) -> str:
    """The maps of *capture* as they were captured; the page holds no trace, for nothing forks.

    besides: what else is to be said, such as why no fork can be shown.  diagnosis: what messages
    beside the maps tell.
    """
    from forkviz.views.still import Still

    told = None
    if diagnosis is not None:
        from forkviz.reports.cure import shown

        told = shown(diagnosis)
    data = capture_data(Still(capture), besides, told)
    return _page(data["title"], data, "")


def compare_html(a: Trace, b: Trace, *, progress: Progress | None = None) -> str:
    """Both traces side by side, opening at the difference that decides.

    The page holds the first one's trace.
    """
    # Imported here: a report of one fork is made sooner.
    from forkviz.comparison.compare import compare
    from forkviz.front.compare_data import compare_data

    comparison = compare(a, b)
    sides = [
        board_data(Board(trace, progress=progress), opening_step(trace), notes=trace.notes)
        for trace in (a, b)
    ]
    title = f"{sides[0]['title']}: {a.policy} and {b.policy}"
    return _page(title, compare_data(comparison, *sides), embedded(a))


def _page(
    title: str, data: dict[str, Any], trace: str, engine: Sequence[tuple[str, bytes]] = ()
) -> str:
    player_js = report_engine_js() if engine else report_js()
    policy, runtime, player = sealed(bokeh_js(), player_js, engine=bool(engine))
    body = _BODY.format(
        title=html.escape(clipped(title, 200)),
        data=inert_data(data),
        trace=trace,
        runtime=runtime,
        player=player,
        # Behind all else: what is to be seen is there before them.
        engine=f"\n{engine_elements(engine)}" if engine else "",
    )
    return document(title, _HEAD.format(style=css()), body, policy=policy)


_HEAD = """<style>
html, body {{ margin: 0; height: 100%; }}
#forkviz#forkviz {{ height: 100vh; height: 100dvh; }}
@media (prefers-color-scheme: dark) {{ html {{ background: #12181e; }} }}
@media print {{ html, body {{ height: auto; background: #fff; }} }}
{style}</style>"""
_BODY = """<main><div id="forkviz"><h1>{title}</h1>
<noscript><p>This page needs JavaScript to step through the fork.</p></noscript></div></main>
<script type="text/plain" id="forkviz-data">{data}</script>
{trace}
{runtime}
{player}{engine}"""
