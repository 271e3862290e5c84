"""tables: facts and tables as a small HTML page part and as text, escaped and bounded.

No colour is set: JupyterLab's own style of tables applies, light or dark.  There is no style sheet
and no script, so it looks the same where a notebook is not trusted.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from forkviz.core.text import clipped

__all__ = ["LONGEST", "MOST_ROWS", "Grid", "Summary", "html_of", "text_of"]

#: Characters of a cell; names in it may be of any length.
LONGEST = 160
#: Rows of a table before the rest is counted.
MOST_ROWS = 12
_LEFT = "text-align:left;vertical-align:top"
#: An address is never broken; a command is, wherever it has to be.
_MONO = (
    f"{_LEFT};font-family:var(--jp-code-font-family,monospace);min-width:9em;overflow-wrap:anywhere"
)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table.  title: above it.  heads: of the columns.  rows: those that are shown.

    more: how many rows are left out; what: what they are ("regions").  mono: the columns of
    addresses and of commands, by number; long: those of sentences, which are cut later.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    more: int = 0
    what: str = "rows"
    mono: tuple[int, ...] = ()
    long: tuple[int, ...] = ()

    @classmethod
    def of(
        cls,
        title: str,
        heads: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        *,
        count: int | None = None,
        what: str = "rows",
        mono: Sequence[int] = (),
        long: Sequence[int] = (),
    ) -> Grid:
        """The first rows of *rows*; *count*: how many there are, where *rows* is cut already."""
        shown = tuple(rows[:MOST_ROWS])
        more = (len(rows) if count is None else count) - len(shown)
        return cls(title, tuple(heads), shown, more, what, tuple(mono), tuple(long))


@dataclass(frozen=True, slots=True)
class Summary:
    """What is shown of a value: a heading, facts (a name and a text each), tables, a last line."""

    heading: str
    facts: tuple[tuple[str, str], ...] = ()
    grids: tuple[Grid, ...] = ()
    closing: str = ""


def html_of(summary: Summary) -> str:
    """*summary* as HTML: every text visible, clipped and escaped."""
    return "".join(_parts(summary))


def text_of(summary: Summary) -> str:
    """*summary* as lines of text: every text visible and clipped, columns aligned."""
    return "\n".join(_lines(summary))


def _lines(summary: Summary) -> Iterator[str]:
    yield clipped(summary.heading, LONGEST)
    width = max((len(name) for name, _ in summary.facts), default=0)
    for name, value in summary.facts:
        yield f"{clipped(name, LONGEST):{width}}  {clipped(value, 4 * LONGEST)}"
    for grid in summary.grids:
        if grid.rows:
            yield ""
            yield clipped(grid.title, LONGEST)
            yield from _aligned(grid)
    if summary.closing:
        yield ""
        yield clipped(summary.closing, 4 * LONGEST)


def _aligned(grid: Grid) -> Iterator[str]:
    rows = [
        [clipped(cell, _most(grid, number)) for number, cell in enumerate(row)]
        for row in (grid.heads, *grid.rows)
    ]
    wide = [max(len(row[column]) for row in rows) for column in range(len(grid.heads))]
    for row in rows:
        yield "  ".join(map(str.ljust, row, wide)).rstrip()
    if grid.more > 0:
        yield f"… and {grid.more:,} more {grid.what}"


def _parts(summary: Summary) -> Iterator[str]:
    yield '<div class="forkviz-value">'
    yield f"<p><strong>{_text(summary.heading)}</strong></p>"
    if summary.facts:
        rows = "".join(
            f'<tr><th scope="row" style="{_LEFT}">{_text(name)}</th>'
            f'<td style="{_LEFT}">{_text(value, 4 * LONGEST)}</td></tr>'
            for name, value in summary.facts
        )
        yield f'<table style="margin-left:0"><tbody>{rows}</tbody></table>'
    for grid in summary.grids:
        yield from _grid(grid)
    if summary.closing:
        yield f"<p>{_text(summary.closing, 4 * LONGEST)}</p>"
    yield "</div>"


def _grid(grid: Grid) -> Iterator[str]:
    if not grid.rows:
        return
    yield f'<table style="margin-left:0"><caption style="{_LEFT};color:inherit">'
    yield f"{_text(grid.title)}</caption>"
    heads = "".join(f'<th scope="col" style="{_LEFT}">{_text(head)}</th>' for head in grid.heads)
    yield f"<thead><tr>{heads}</tr></thead><tbody>"
    for row in grid.rows:
        yield f"<tr>{''.join(_cells(row, grid))}</tr>"
    yield "</tbody></table>"
    if grid.more > 0:
        yield f"<p>… and {grid.more:,} more {_text(grid.what)}</p>"


def _cells(row: Iterable[str], grid: Grid) -> Iterator[str]:
    for number, cell in enumerate(row):
        style = _MONO if number in grid.mono else _LEFT
        yield f'<td style="{style}">{_text(cell, _most(grid, number))}</td>'


def _most(grid: Grid, column: int) -> int:
    """Characters of a cell: a command that is cut short would be another one."""
    return 4 * LONGEST if column in grid.mono or column in grid.long else LONGEST


def _text(text: str, most: int = LONGEST) -> str:
    return html.escape(clipped(text, most))
