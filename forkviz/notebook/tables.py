"""tables: a small HTML page part of facts and tables, escaped, bounded, in the notebook's colours.

No colour is set: JupyterLab's own style of tables applies, light or dark.  No style sheet and no
script either, so it looks the same where a notebook is not trusted.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from forkviz.core.text import clipped

__all__ = ["LONGEST", "MOST_ROWS", "Grid", "Summary", "html_of"]

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
    addresses and of commands, by number.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    more: int = 0
    what: str = "rows"
    mono: tuple[int, ...] = ()

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
    ) -> Grid:
        """The first rows of *rows*; *count*: how many there are, where *rows* is cut already."""
        shown = tuple(rows[:MOST_ROWS])
        more = (len(rows) if count is None else count) - len(shown)
        return cls(title, tuple(heads), shown, more, what, tuple(mono))


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
        yield f"<tr>{''.join(_cells(row, grid.mono))}</tr>"
    yield "</tbody></table>"
    if grid.more > 0:
        yield f"<p>… and {grid.more:,} more {_text(grid.what)}</p>"


def _cells(row: Iterable[str], mono: Sequence[int]) -> Iterator[str]:
    for number, cell in enumerate(row):
        if number in mono:
            # A command that is cut short would be another one.
            yield f'<td style="{_MONO}">{_text(cell, 4 * LONGEST)}</td>'
        else:
            yield f'<td style="{_LEFT}">{_text(cell)}</td>'


def _text(text: str, most: int = LONGEST) -> str:
    return html.escape(clipped(text, most))
