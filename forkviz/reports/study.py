"""study: the page of a study, one HTML file with figures and the same numbers as tables.

It works from disk, and asks for nothing: see ``page``.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import NamedTuple

from forkviz.core.text import clipped
from forkviz.reports.page import document, inert_json, sealed
from forkviz.views.figures.item import figure_item, whole_bokeh_js
from forkviz.views.figures.study import Share, share_figure

__all__ = ["Section", "study_html"]

#: Characters of a text; one that is longer is cut.
MOST = 300


class Section(NamedTuple):
    """A part of the page.  title: its heading.  rows: of the figure.  heads: of its squares.

    columns, cells: the table below it, as texts; the first column is text, the others numbers.
    """

    title: str
    rows: tuple[Share, ...]
    heads: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]


def study_html(title: str, facts: Sequence[str], sections: Sequence[Section]) -> str:
    """The page: *title*, *facts* a line each, and *sections*.  All texts are escaped,
    visible and bounded."""
    sections = [_visible(section) for section in sections]
    items = {
        f"pane-{number}": figure_item(
            share_figure(section.rows, f"study-{number}", section.title, section.heads)
        )
        for number, section in enumerate(sections)
    }
    policy, runtime, starter = sealed(whole_bokeh_js(), _STARTER)
    body = _BODY.format(
        title=html.escape(clipped(title, MOST)),
        facts="".join(f"<p>{html.escape(clipped(fact, MOST))}</p>" for fact in facts),
        sections="".join(_section(number, section) for number, section in enumerate(sections)),
        data=inert_json(items),
        runtime=runtime,
        starter=starter,
    )
    return document(title, f"<style>{_STYLE}</style>", body, policy=policy)


def _visible(section: Section) -> Section:
    """*section* with each text as it is shown."""
    return Section(
        clipped(section.title, MOST),
        tuple(
            row._replace(label=clipped(row.label, MOST), told=clipped(row.told, MOST))
            for row in section.rows
        ),
        tuple(clipped(head, MOST) for head in section.heads),
        tuple(clipped(column, MOST) for column in section.columns),
        tuple(tuple(clipped(cell, MOST) for cell in row) for row in section.cells),
    )


def _section(number: int, section: Section) -> str:
    heads = "".join(f"<th>{html.escape(column)}</th>" for column in section.columns)
    rows = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>"
        for row in section.cells
    )
    return (
        f'<div class="pane" id="pane-{number}"></div>'
        f"<details><summary>{html.escape(section.title)}, in numbers</summary>"
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></details>"
    )


_STARTER = """"use strict";
const items = JSON.parse(document.getElementById("forkviz-data").textContent);
Promise.all(Object.entries(items).map(
  ([place, item]) => Bokeh.embed.embed_item({...item, target_id: place}, place)
)).then(() => { document.documentElement.dataset.forkviz = "ready"; });
"""

_STYLE = """
:root { color-scheme: light; }
body { max-width: 1000px; margin: 0 auto; padding: 14px 20px 28px; color: #1d2b36;
  background: #fff; font: 14px/1.45 "DejaVu Sans", "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 19px; margin: 0 0 4px; overflow-wrap: anywhere; }
summary { cursor: pointer; }
:focus-visible { outline: 3px solid #0072b2; outline-offset: 1px; }
details { overflow: auto; }
table { border-collapse: collapse; margin: 8px 0 16px; font-size: 13px; }
th, td { padding: 2px 10px; text-align: right; border-bottom: 1px solid #d5dde3; }
th:first-child, td:first-child { text-align: left; }
td { font-variant-numeric: tabular-nums; }
p { margin: 2px 0; }
"""

_BODY = """<h1>{title}</h1>
{facts}
{sections}
<script type="application/json" id="forkviz-data">{data}</script>
{runtime}
{starter}"""
