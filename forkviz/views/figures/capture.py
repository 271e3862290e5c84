"""capture: parent and child of a capture side by side, as bokeh draws them by itself.

A capture has no steps, so nothing has to drive its figure: all its rows are there from the
start.  Hover texts are inserted as text by bokeh, so a name that holds markup stays a name.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from bokeh.core.properties import value
from bokeh.models import (
    BoxZoomTool,
    CDSView,
    ColumnDataSource,
    FixedTicker,
    HoverTool,
    IndexFilter,
    Label,
    PanTool,
    ResetTool,
    WheelZoomTool,
    ZoomInTool,
    ZoomOutTool,
)
from bokeh.plotting import figure

from forkviz.core.address import hex_, size_text
from forkviz.core.region import Region, Source, Use
from forkviz.core.text import clipped
from forkviz.views.axis import Axis
from forkviz.views.changes import HIDDEN, Cell, Columns
from forkviz.views.figures.explorer import FONT, MONO, pane_figure
from forkviz.views.palette import FOREIGN_IMAGE, INK, LOOKS, SOFT
from forkviz.views.scene import CHILD, NAME_CHARS, PARENT, title_of

__all__ = ["plain_columns", "region_row", "space_figure"]

#: Pixels of the figure's height.
HEIGHT = 620
#: Characters of a label that fit into a column of the figure at its usual width.
LABEL_CHARS = 25


def region_row(
    region: Region,
    edges: tuple[float, float],
    axis: Axis,
    names: Iterable[str],
    read_from: str,
    *,
    shown: bool,
) -> dict[str, Cell]:
    """A region as a row of ``parent`` or ``child``.

    names: of the DLLs that the fork is about.  read_from: where it was read, in words.
    """
    ours = region.use is not Use.IMAGE or region.name in names
    look = LOOKS[region.use] if ours else FOREIGN_IMAGE
    title = title_of(region)
    assumed = region.source is Source.ASSUMED
    strong = region.use is Use.INJECTED or (region.use is Use.IMAGE and ours)
    return {
        "left": edges[0] if shown else HIDDEN,
        "right": edges[1],
        "top": axis.position(region.start),
        "middle": (axis.position(region.start) + axis.position(region.end)) / 2,
        "bottom": axis.position(region.end),
        "shade": 0.0,
        "fill": look.fill,
        "line": look.line,
        "hatch": look.hatch,
        "dash": "dashed" if assumed else "solid",
        "width": 1.4 if strong else 0.8,
        "label": "",
        "text": clipped(title, LABEL_CHARS),
        "name": clipped(region.name, NAME_CHARS) or f"({region.use})",
        "where": f"{hex_(region.start)} – {hex_(region.end)}",
        "size": size_text(region.size),
        "state": f"{region.state}, {region.kind}"
        + (f", {clipped(region.protect, NAME_CHARS)}" if region.protect else ""),
        "source": read_from,
        "ink": "#1d2b36" if ours else "#5b6b78",
    }


def plain_columns(columns: Columns) -> dict[str, list[object]]:
    """*columns* as bokeh wants them: a hidden coordinate is not a number."""
    return {
        key: [math.nan if value is None else value for value in values]
        for key, values in columns.items()
    }


def space_figure(sources: dict[str, ColumnDataSource], length: float) -> figure:
    """Parent and child side by side; ``shift`` and the wheel zoom along the addresses."""
    low, high = -0.035 * length, 1.01 * length
    pane = pane_figure(HEIGHT, (-0.15, 2.58), (high, low), "Address spaces, low at the top")
    pane.y_range.bounds = (low, high)
    pane.yaxis.visible = True
    pane.yaxis.ticker = FixedTicker(ticks=[])
    pane.yaxis.major_label_text_font = MONO
    pane.yaxis.major_label_text_font_size = "10px"
    pane.yaxis.axis_line_color = None
    pane.yaxis.major_tick_in = 0
    pane.quad(
        left="left", right="right", top="top", bottom="bottom", source=sources["focus"],
        fill_color="#fff3a8", fill_alpha=0.65, line_color="#d9b400", line_width=1,
    )  # fmt: skip
    boxes = [_regions(pane, sources[name]) for name in ("parent", "child")]
    target = pane.quad(
        left="left", right="right", top="top", bottom="bottom", source=sources["targets"],
        fill_color=None, line_color=INK, line_dash=[2, 2], line_width=1,
    )  # fmt: skip
    target.level = "annotation"
    links = pane.segment(
        x0="x0", y0="y0", x1="x1", y1="y1", source=sources["links"],
        line_color="colour", line_dash="dash", line_width=2,
    )  # fmt: skip
    pane.text(
        x="xs", y="y1", text="sign", source=sources["links"], text_color="colour",
        text_align="center", text_baseline="middle", text_font_size="12px",
        text_font_style="bold", text_font=value(FONT),
    )  # fmt: skip
    _column_titles(pane, length)
    _space_tools(pane, boxes, links)
    pane.toolbar_location = "above"
    pane.toolbar.logo = None
    pane.toolbar.active_scroll = pane.select_one(WheelZoomTool)
    return pane


def _column_titles(pane: figure, length: float) -> None:
    for (left, right), title in ((PARENT, "PARENT"), (CHILD, "CHILD")):
        pane.add_layout(
            Label(
                x=(left + right) / 2,
                y=-0.004 * length,
                text=title,
                text_align="center",
                text_baseline="bottom",
                text_font=FONT,
                text_font_size="11px",
                text_font_style="bold",
                text_color=SOFT,
            )
        )


def _space_tools(pane: figure, boxes: list[object], links: object) -> None:
    region_tips = [
        ("", "@name"),
        ("where", "@where (@size)"),
        ("state", "@state"),
        ("known from", "@source"),
    ]
    link_tips = [
        ("", "@name"),
        ("standing", "@standing"),
        ("in the parent", "@wanted"),
        ("in the child", "@got"),
    ]
    pane.add_tools(
        HoverTool(renderers=boxes, tooltips=region_tips),
        HoverTool(renderers=[links], tooltips=link_tips, line_policy="interp"),
        PanTool(dimensions="height"),
        WheelZoomTool(dimensions="height", modifiers={"shift": True}),
        BoxZoomTool(dimensions="height"),
        ZoomInTool(dimensions="height"),
        ZoomOutTool(dimensions="height"),
        ResetTool(),
    )


def _regions(pane: figure, source: ColumnDataSource) -> object:
    boxes = pane.quad(
        left="left", right="right", top="top", bottom="bottom", source=source,
        fill_color="fill", line_color="line", line_dash="dash", line_width="width",
    )  # fmt: skip
    for pattern, colour, rows in _hatches(source):
        # One pattern for a glyph: a column of them costs a canvas for each row.
        pane.quad(
            left="left", right="right", top="top", bottom="bottom", source=source,
            view=CDSView(filter=IndexFilter(rows)), fill_color=None, line_color=None,
            hatch_pattern=value(pattern), hatch_color=value(colour), hatch_alpha=0.55,
            hatch_scale=7, hatch_weight=0.8,
        )  # fmt: skip
    pane.text(
        x="left", y="middle", text="label", source=source, text_color="ink", x_offset=6,
        text_baseline="middle", text_font_size="10px", text_font=value(FONT),
        background_fill_color="#ffffff", background_fill_alpha="shade", padding=1,
    )  # fmt: skip
    return boxes


def _hatches(source: ColumnDataSource) -> list[tuple[str, str, list[int]]]:
    """The patterns in use: pattern, colour and the rows that have them."""
    rows: dict[tuple[str, str], list[int]] = {}
    looks = zip(source.data["hatch"], source.data["line"], strict=True)
    for row, (pattern, colour) in enumerate(looks):
        if pattern != " ":
            rows.setdefault((pattern, colour), []).append(row)
    return [(pattern, colour, found) for (pattern, colour), found in rows.items()]
