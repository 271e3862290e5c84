"""texts: the pictures that are text: a table, and lines as a terminal shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from forkviz.course.drawn.svg import Sized, plain, width_of, wrapped
from forkviz.course.pictures import Quote, Table
from forkviz.lazy.patterns import regex

__all__ = ["quote_sized", "table_sized", "table_width"]

#: Where a line of a cell may end.
_PARTS = regex(r"\s+|(?<=-)")
#: Below this many pixels a table's columns stand closer together.
NARROW = 480


class _Cell(NamedTuple):
    """Pixels, as course.css has them: letters of a cell, its lines, what is beside and above it."""

    size: int
    line: int
    wide: int
    high: int


PAPER, SCREEN = _Cell(12, 17, 14, 5), _Cell(14, 20, 24, 13)
SCREEN_NARROW = SCREEN._replace(wide=10)
#: The same of a quote.
QUOTE_SIZE, QUOTE_LINE, QUOTE_WIDE, QUOTE_HIGH = 12, 17, 26, 14
#: Characters by which the later lines of a wrapped line of a quote are indented.
HANGING = 2


def table_width(table: Table) -> float:
    """How wide *table* is on paper where no cell has to wrap."""
    return sum(_columns(table, PAPER))


def _columns(table: Table, cell: _Cell, parts: re.Pattern[str] | None = None) -> list[float]:
    """How wide each column is where no cell wraps; parts: where each cell wraps at all of them."""
    columns = zip(table.heads, *table.rows, strict=True)
    return [
        cell.wide
        + max(
            width_of(part, size=cell.size, bold=not row)
            for row, said in enumerate(column)
            for part in (parts.split(said) if parts else [said])
        )
        for column in columns
    ]


def _shared(columns: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """Widths that sum up to *width*: each at its *least* and, where there is more, no column
    wider than it needs; the others share what is left."""
    found = list(least)
    rest = width - sum(found)
    if rest < 0:
        return [one * width / sum(found) for one in found]
    waiting = sorted(range(len(columns)), key=lambda index: columns[index] - least[index])
    for place, index in enumerate(waiting):
        more = min(columns[index] - least[index], rest / (len(waiting) - place))
        found[index] += more
        rest -= more
    return found


def table_sized(table: Table, width: int, *, paper: bool) -> Sized:
    """*table* with its headings, for a place of *width* pixels, on paper or on a screen."""
    metrics = PAPER if paper else SCREEN_NARROW if width < NARROW else SCREEN
    columns = _columns(table, metrics)
    paint, group = "fc fc-table", ""
    if sum(columns) > width:
        columns = _shared(columns, _columns(table, metrics, _PARTS), width)
        group = "".join(f'<col width="{int(one)}">' for one in columns)
        paint += " fc-fixed"
    if width < NARROW:
        paint += " fc-narrow"
    lines = 0
    for row in (table.heads, *table.rows):
        lines += max(
            len(wrapped(cell, column - metrics.wide + 1, size=metrics.size))
            for cell, column in zip(row, columns, strict=True)
        )
    heads = "".join(f'<th scope="col">{plain(head)}</th>' for head in table.heads)
    rows = "".join(
        f"<tr>{''.join(f'<td>{plain(cell)}</td>' for cell in row)}</tr>" for row in table.rows
    )
    head = f"{group}<thead><tr>{heads}</tr></thead>"
    html = f'<table class="{paint}">{head}<tbody>{rows}</tbody></table>'
    return Sized(html, metrics.line * lines + metrics.high * (1 + len(table.rows)))


def quote_sized(quote: Quote, width: int) -> Sized:
    """The lines of *quote*; they wrap where the page is narrow."""
    lines = "".join(f"<span>{plain(line)}</span>\n" for line in quote.lines)
    room = width - QUOTE_WIDE - HANGING * width_of("0", mono=True, size=QUOTE_SIZE)
    # Blanks are kept, so they count as letters do.
    count = sum(
        len(wrapped(line.replace("  ", "__"), room, size=QUOTE_SIZE, mono=True))
        for line in quote.lines
    )
    return Sized(f'<pre class="fc fc-quote">{lines}</pre>', QUOTE_LINE * count + QUOTE_HIGH)
