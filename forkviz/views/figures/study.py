"""study: how often forks succeed under mixtures of patches, a dot with its interval for each.

Squares to the left say which of the patches are on: filled and empty ones, so that it does not
need a colour.
"""

from __future__ import annotations

from collections.abc import Sequence

from bokeh.core.properties import field, value
from bokeh.models import ColumnDataSource, FixedTicker, HoverTool, Range1d
from bokeh.plotting import figure

from forkviz.views.figures.linked import (
    FONT,
    LINKED_PX,
    PLAIN_PX,
    Place,
    bare_figure,
    lead_from_rows,
)
from forkviz.views.figures.question import Mark
from forkviz.views.palette import Theme

__all__ = ["mixture_figure"]

#: Pixels of a row, and of what is above and below the rows.
ROW_PX, FRAME_PX = 26, 62
#: How wide a column of switches is, in shares of the axis.
SWITCH = 0.075
#: Where the room for the heads of these columns begins, in rows.
TOP = -2.9
#: From which end of an interval on the percentage is to its left, where there is room for it.
LATE = 0.85


def mixture_figure(
    marks: Sequence[Mark],
    switches: Sequence[Sequence[bool]],
    heads: Sequence[str],
    axis: str,
    name: str,
    theme: Theme,
) -> figure:
    """A row for each of *marks*, from above.

    switches: for each row whether its squares are filled.  heads: over the columns of squares, in
    their order.  axis: what the values are.
    """
    start, end = -(len(heads) + 0.5) * SWITCH, 1.03
    count = max(len(marks), 1)
    pane = bare_figure(name, FRAME_PX + round(ROW_PX * (count - 0.4 - TOP)), theme)
    pane.x_range = Range1d(start, end)
    pane.y_range = Range1d(count - 0.4, TOP)
    pane.yaxis.visible = False
    pane.ygrid.visible = False
    ticks = [fifth / 5 for fifth in range(6)]
    pane.xaxis.ticker = pane.xgrid.ticker = FixedTicker(ticks=ticks)
    pane.xaxis.major_label_overrides = {tick: f"{100 * tick:.0f} %" for tick in ticks}
    pane.xaxis.axis_label = axis
    pane.xaxis.bounds = (0, 1)
    source = _source(marks, theme)
    pane.segment(x0=0, y0="y", x1="value", y1="y", source=source, line_color=theme.line)
    pane.segment(
        x0="low", y0="y", x1="high", y1="y", source=source, line_color=theme.accent, line_width=5,
        line_alpha=0.45,
    )  # fmt: skip
    places = [Place(start, y, end, mark.link) for y, mark in enumerate(marks)]
    lead_from_rows(pane, places, 0.94, theme)
    dots = pane.scatter(
        x="value", y="y", source=source, size="size", fill_color=theme.accent, line_color=None
    )
    dots.nonselection_glyph = None
    pane.text(
        x="side", y="y", text="shown", source=source, x_offset="away", text_align=field("align"),
        text_baseline="middle", text_font_size="11px", text_font=value(FONT), text_color=theme.ink,
    )  # fmt: skip
    _squares(pane, switches, heads, theme)
    pane.add_tools(
        HoverTool(renderers=[dots], tooltips=[("", "@label"), ("", "@told")], point_policy="none")
    )
    return pane


def _source(marks: Sequence[Mark], theme: Theme) -> ColumnDataSource:
    late = [mark.high > LATE for mark in marks]
    columns = {
        "y": list(range(len(marks))),
        "label": [mark.label for mark in marks],
        "value": [mark.value for mark in marks],
        "low": [mark.low for mark in marks],
        "high": [mark.high for mark in marks],
        "shown": [mark.shown for mark in marks],
        "told": [mark.told for mark in marks],
        "size": [LINKED_PX if mark.link else PLAIN_PX for mark in marks],
        "side": [
            mark.low if is_late else mark.high for mark, is_late in zip(marks, late, strict=True)
        ],
        "away": [-9 if is_late else 9 for is_late in late],
        "align": ["right" if is_late else "left" for is_late in late],
    }
    return ColumnDataSource(columns)


def _squares(
    pane: figure, switches: Sequence[Sequence[bool]], heads: Sequence[str], theme: Theme
) -> None:
    """A column of squares for each of *heads*, filled where it is on."""
    at = [(column - len(heads)) * SWITCH for column in range(len(heads))]
    cells = [
        (x, y, on)
        for y, row in enumerate(switches)
        for x, on in zip(at, row, strict=True)
    ]  # fmt: skip
    pane.scatter(
        x=[x for x, _, _ in cells], y=[y for _, y, _ in cells], marker="square", size=12,
        fill_color=[theme.ink if on else theme.paper for _, _, on in cells],
        line_color=theme.soft,
    )  # fmt: skip
    pane.text(
        x=at, y=[-0.75] * len(at), text=list(heads), angle=0.9, text_font_size="11px",
        text_font=value(FONT), text_color=theme.ink, text_baseline="middle",
    )  # fmt: skip
