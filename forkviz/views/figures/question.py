"""question: values with their intervals, as rows of dots, or as lines with bands.

A mark with a fork behind it is larger, and leads there, as does its row: see ``linked``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bokeh.core.properties import value
from bokeh.models import ColumnDataSource, FixedTicker, HoverTool, Legend, LegendItem, Range1d
from bokeh.plotting import figure

from forkviz.core.text import clipped
from forkviz.views.figures.linked import (
    FONT,
    LINKED_PX,
    PLAIN_PX,
    Place,
    bare_figure,
    lead_from_marks,
    lead_from_rows,
)
from forkviz.views.palette import Theme

__all__ = ["Mark", "Series", "band_figure", "interval_figure"]

#: Pixels of a row with its label, of what is above and below the rows, and of a figure of lines.
ROW_PX, FRAME_PX, LINES_PX = 42, 48, 340
#: How high the part of a row is that a click is for, in rows.
ROW = 0.94
#: Pixels of a line of the legend, and characters of a name in it.
LEGEND_PX, MOST_NAME = 22, 44
#: How a series of lines differs from the others: by colour, dash and marker.
COLOURS = ("call", "failure", "done", "decision", "frame", "other")
DASHES = ("solid", "dashed", "dotdash", "dotted", "dashdot")
MARKERS = ("circle", "square", "triangle", "diamond", "inverted_triangle", "hex", "star")


class Mark(NamedTuple):
    """value, low, high: of 1; low and high are value where it is exact.  shown: the value for a
    reader.  told: for the hover.

    at: where it is on the axis of a line.  link: the number of the fork behind it, 0 for none.
    """

    label: str
    value: float
    low: float
    high: float
    shown: str = ""
    told: str = ""
    at: float = 0
    link: int = 0


class Series(NamedTuple):
    """The marks of one line, from left to right; the line's name."""

    name: str
    marks: tuple[Mark, ...]


def interval_figure(marks: Sequence[Mark], axis: str, name: str, theme: Theme) -> figure:
    """A row for each of *marks*, from above: its label, and below it a dot on its interval.

    axis: what the values are.  The axis is that of shares, 0 to 100 %; of differences, where one of
    them is negative, or none is large, as long as the intervals need.
    """
    low = min((mark.low for mark in marks), default=0.0)
    high = max((mark.high for mark in marks), default=1.0)
    signed = low < 0
    room = max(high - min(low, 0.0), 0.02)
    start, end = (min(low, 0.0) - 0.06 * room, high + 0.06 * room) if signed else (-0.02, 1.02)
    count = max(len(marks), 1)
    pane = bare_figure(name, FRAME_PX + ROW_PX * count, theme)
    pane.x_range = Range1d(start, end)
    pane.y_range = Range1d(count - 0.3, -0.75)
    pane.yaxis.visible = False
    pane.ygrid.visible = False
    pane.xaxis.axis_label = axis
    _in_percent(pane, start, end, signed=signed)
    if signed:
        pane.segment(x0=0, y0=-0.75, x1=0, y1=count - 0.3, line_color=theme.edge, line_width=1.5)
    source = _source(marks, theme.timeline["call"], list(range(len(marks))))
    pane.segment(
        x0="low", y0="y", x1="high", y1="y", source=source, line_color=theme.accent, line_width=6,
        line_alpha=0.45,
    )  # fmt: skip
    places = [Place(start, y - 0.25, end, mark.link) for y, mark in enumerate(marks)]
    lead_from_rows(pane, places, ROW, theme)
    _dots(pane, "value", "y", source, "circle", theme.accent)
    pane.text(
        x=start, y="y", text="text", source=source, x_offset=4, y_offset=-6,
        text_baseline="bottom", text_font_size="12px", text_font=value(FONT), text_color=theme.ink,
    )  # fmt: skip
    return pane


def band_figure(
    series: Sequence[Series], across: str, axis: str, name: str, theme: Theme
) -> figure:
    """A line with its band for each of *series*; across: what the values at the bottom are."""
    pane = bare_figure(name, LINES_PX + LEGEND_PX * len(series), theme)
    ats = [mark.at for one in series for mark in one.marks]
    first, last = min(ats, default=0), max(ats, default=1)
    margin = (last - first or 1) * 0.04
    pane.x_range = Range1d(first - margin, last + margin)
    pane.y_range = Range1d(-0.03, 1.03)
    pane.xaxis.axis_label = across
    pane.yaxis.axis_label = axis
    ticks = [fifth / 5 for fifth in range(6)]
    pane.yaxis.ticker = pane.ygrid.ticker = FixedTicker(ticks=ticks)
    pane.yaxis.major_label_overrides = {tick: f"{100 * tick:.0f} %" for tick in ticks}
    items = []
    for k, one in enumerate(series):
        colour = theme.timeline[COLOURS[k % len(COLOURS)]]
        marker = MARKERS[k % len(MARKERS)]
        source = _source(one.marks, colour, [mark.value for mark in one.marks])
        pane.varea(x="at", y1="low", y2="high", source=source, fill_color=colour, fill_alpha=0.16)
        line = pane.line(
            x="at", y="value", source=source, line_color=colour, line_width=2,
            line_dash=DASHES[k % len(DASHES)],
        )  # fmt: skip
        dots = _dots(pane, "at", "value", source, marker, colour)
        lead_from_marks(pane, [(mark.at, mark.value, mark.link) for mark in one.marks])
        label = clipped(one.name, MOST_NAME)
        items.append(LegendItem(label=value(label), renderers=[line, dots]))
    legend = Legend(
        items=items, orientation="vertical", border_line_color=None, background_fill_color=None,
        label_text_color=theme.ink, label_text_font=FONT, label_text_font_size="12px", padding=2,
        spacing=0,
    )  # fmt: skip
    legend.location = "top_left"
    pane.add_layout(legend, "below")
    return pane


# -- parts ---------------------------------------------------------------------------------------


def _in_percent(pane: figure, start: float, end: float, *, signed: bool) -> None:
    """Ticks at round numbers of percent, few enough for a narrow page."""
    step = next((step for step in (0.01, 0.02, 0.05, 0.1, 0.2) if (end - start) / step <= 6), 0.5)
    first, last = -int(-start / step), int(end / step)
    ticks = [tick * step for tick in range(first, last + 1)]
    pane.xaxis.ticker = pane.xgrid.ticker = FixedTicker(ticks=ticks)
    form = "{:+.0f}" if signed else "{:.0f} %"
    pane.xaxis.major_label_overrides = {
        tick: form.format(100 * tick).replace("+0", "0") if signed else form.format(100 * tick)
        for tick in ticks
    }


def _dots(
    pane: figure, x: str, y: str, source: ColumnDataSource, marker: str, colour: str
) -> object:
    """The dots, with their tips."""
    dots = pane.scatter(
        x=x, y=y, source=source, marker=marker, size="size", fill_color=colour, line_color="ring",
        line_width=2,
    )  # fmt: skip
    dots.nonselection_glyph = None  # what is not clicked stays as it is
    pane.add_tools(
        HoverTool(renderers=[dots], tooltips=[("", "@label"), ("", "@told")], point_policy="none")
    )
    return dots


def _source(marks: Sequence[Mark], colour: str, ys: Sequence[float]) -> ColumnDataSource:
    columns = {
        "y": list(ys),
        "at": [mark.at for mark in marks],
        "label": [mark.label for mark in marks],
        "text": [f"{mark.label}   {mark.shown}" for mark in marks],
        "value": [mark.value for mark in marks],
        "low": [mark.low for mark in marks],
        "high": [mark.high for mark in marks],
        "told": [mark.told for mark in marks],
        "size": [LINKED_PX if mark.link else PLAIN_PX for mark in marks],
        "ring": [colour for mark in marks],
    }
    return ColumnDataSource(columns)
