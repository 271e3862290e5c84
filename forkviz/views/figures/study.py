"""study: how often forks succeed, a dot with its interval for each policy.

For mixtures of patches, squares to the left say which of them are on: filled and empty ones, so
that it does not need a colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bokeh.core.properties import value
from bokeh.models import ColumnDataSource, FixedTicker, HoverTool, Range1d
from bokeh.plotting import figure

from forkviz.views.palette import INK, SOFT

__all__ = ["Share", "share_figure"]

FONT = "DejaVu Sans, Segoe UI, system-ui, sans-serif"
#: Pixels of a row, and of what is above and below the rows.
ROW_PX = 26
FRAME_PX = 86
#: Where labels end, and how wide a column of switches is, in shares of the axis.
LABELS = 0.34
SWITCH = 0.075


class Share(NamedTuple):
    """share, low, high: of 1, the last two with 95 % confidence.  told: for the hover.

    switches: for each column of squares whether it is filled.
    """

    label: str
    share: float
    low: float
    high: float
    told: str = ""
    switches: tuple[bool, ...] = ()


def share_figure(rows: Sequence[Share], name: str, title: str, heads: Sequence[str] = ()) -> figure:
    """The figure of *rows*, from above; *heads*: over the columns of squares, in their order."""
    left = max(LABELS, (len(heads) + 0.5) * SWITCH)
    count = max(len(rows), 1)
    top = -1.9 if heads else -0.6
    pane = figure(
        name=name,
        height=FRAME_PX + round(ROW_PX * (count - 0.4 - top)),
        sizing_mode="stretch_width",
        x_range=Range1d(-left, 1.1),
        y_range=Range1d(count - 0.4, top),
        title=title,
        tools="",
        toolbar_location=None,
        outline_line_color=None,
    )
    pane.title.text_font = FONT
    pane.title.text_color = INK
    pane.yaxis.visible = False
    pane.ygrid.visible = False
    ticks = [tenth / 10 for tenth in range(0, 11, 2)]
    pane.xaxis.ticker = FixedTicker(ticks=ticks)
    pane.xgrid.ticker = FixedTicker(ticks=ticks)
    pane.xaxis.major_label_overrides = {tick: f"{tick:.0%}" for tick in ticks}
    pane.xaxis.axis_label = "forks that succeed (the line: 95 % confidence)"
    pane.xaxis.bounds = (0, 1)
    pane.xaxis.axis_label_text_font = pane.xaxis.major_label_text_font = FONT
    pane.xaxis.axis_label_text_font_style = "normal"
    source = _source(rows)
    pane.segment(x0=0, y0="y", x1="share", y1="y", source=source, line_color="#d5dde3")
    pane.segment(
        x0="low", y0="y", x1="high", y1="y", source=source, line_color="#0072b2", line_width=5,
        line_alpha=0.45,
    )  # fmt: skip
    dots = pane.scatter(
        x="share", y="y", source=source, size=9, fill_color="#0072b2", line_color=INK
    )
    pane.text(
        x="high", y="y", text="percent", source=source, x_offset=9, text_baseline="middle",
        text_font_size="11px", text_font=value(FONT), text_color=INK,
    )  # fmt: skip
    if heads:
        _squares(pane, rows, heads)
    else:
        pane.text(
            x=-0.015, y="y", text="label", source=source, text_align="right",
            text_baseline="middle", text_font_size="12px", text_font=value(FONT), text_color=INK,
        )  # fmt: skip
    pane.add_tools(HoverTool(renderers=[dots], tooltips=[("", "@label"), ("", "@told")]))
    return pane


def _source(rows: Sequence[Share]) -> ColumnDataSource:
    columns = {
        "y": list(range(len(rows))),
        "label": [row.label for row in rows],
        "share": [row.share for row in rows],
        "low": [row.low for row in rows],
        "high": [row.high for row in rows],
        "percent": [f"{row.share:.1%}" for row in rows],
        "told": [row.told for row in rows],
    }
    return ColumnDataSource(columns)


def _squares(pane: figure, rows: Sequence[Share], heads: Sequence[str]) -> None:
    """A column of squares for each of *heads*, filled where it is on."""
    at = [(column - len(heads)) * SWITCH for column in range(len(heads))]
    cells = [(x, y, on) for y, row in enumerate(rows) for x, on in zip(at, row.switches)]  # noqa: B905  # a row without switches has none
    pane.scatter(
        x=[x for x, _, _ in cells], y=[y for _, y, _ in cells], marker="square", size=12,
        fill_color=[INK if on else "#ffffff" for _, _, on in cells], line_color=SOFT,
    )  # fmt: skip
    pane.text(
        x=at, y=[-0.75] * len(at), text=list(heads), angle=0.5, text_font_size="11px",
        text_font=value(FONT), text_color=INK, text_baseline="middle",
    )  # fmt: skip
