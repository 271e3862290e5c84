"""linked: figures in one look, whose marks or rows lead to forks.

A click puts the number of the link into the page's address, as ``#fork-7``; the page does the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bokeh.models import ColumnDataSource, GlyphRenderer, HBar, HoverTool, OpenURL, TapTool
from bokeh.plotting import figure

from forkviz.views.palette import Theme

__all__ = [
    "FONT",
    "LINKED_PX",
    "PLAIN_PX",
    "Place",
    "bare_figure",
    "lead_from_marks",
    "lead_from_rows",
]

FONT = "DejaVu Sans, Segoe UI, system-ui, sans-serif"
#: Pixels of a mark that leads to a fork, of one that does not, and of a finger.
LINKED_PX, PLAIN_PX, FINGER_PX = 12, 8, 24


class Place(NamedTuple):
    """A row from left to right, around y.  link: the number of the fork behind it, 0 for none."""

    left: float
    y: float
    right: float
    link: int


def bare_figure(name: str, height: int, theme: Theme) -> figure:
    """A figure without tools, as wide as its page, in the colours of *theme*."""
    pane = figure(
        name=name,
        height=height,
        sizing_mode="stretch_width",
        tools="",
        toolbar_location=None,
        outline_line_color=None,
        background_fill_color=None,
        border_fill_color=None,
    )
    for axis in (*pane.xaxis, *pane.yaxis):
        axis.axis_label_text_font = axis.major_label_text_font = FONT
        axis.axis_label_text_font_style = "normal"
        axis.axis_label_text_color = axis.major_label_text_color = theme.ink
        axis.axis_line_color = axis.major_tick_line_color = theme.edge
        axis.minor_tick_line_color = None
    for grid in (*pane.xgrid, *pane.ygrid):
        grid.grid_line_color = theme.line
    return pane


def lead_from_marks(pane: figure, marks: Sequence[tuple[float, float, int]]) -> None:
    """Let a click on each of *marks* lead to its fork: x, y, and the number of its link."""
    linked = [mark for mark in marks if mark[2]]
    if not linked:
        return
    x, y, link = (list(column) for column in zip(*linked, strict=True))
    over = pane.scatter(
        x="x", y="y", source=ColumnDataSource({"x": x, "y": y, "link": link}), size=FINGER_PX,
        fill_alpha=0, line_alpha=0,
    )  # fmt: skip
    _lead(pane, over)


def lead_from_rows(pane: figure, rows: Sequence[Place], height: float, theme: Theme) -> None:
    """Let a click anywhere in each of *rows* lead to its fork; the pointer lights up such a row.

    height: of a row, in the units of y.
    """
    linked = [row for row in rows if row.link]
    if not linked:
        return
    columns = {
        "x": [row.left for row in linked],
        "y": [row.y for row in linked],
        "right": [row.right for row in linked],
        "link": [row.link for row in linked],
    }
    over = pane.hbar(
        left="x", y="y", right="right", height=height, source=ColumnDataSource(columns),
        fill_alpha=0, line_alpha=0,
    )  # fmt: skip
    over.hover_glyph = HBar(
        left="x", y="y", right="right", height=height, fill_color=theme.accent, fill_alpha=0.1,
        line_color=None,
    )  # fmt: skip
    pane.add_tools(HoverTool(renderers=[over], tooltips=None))
    _lead(pane, over)


def _lead(pane: figure, over: GlyphRenderer) -> None:
    """Let a click on *over* lead to the fork of its column ``link``."""
    over.nonselection_glyph = over.selection_glyph = None
    pane.add_tools(TapTool(renderers=[over], callback=OpenURL(url="#fork-@link", same_tab=True)))
