"""Figures: bokeh plots over a board's tables.  The notebook and the report show these same ones.

No figure runs code of its own: who shows them (``drive.Driver``, the report's player) changes the
cells of their sources, named like the board's tables.  Hover texts are inserted as text by bokeh,
so a name that holds markup stays a name.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

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
    Range1d,
    ResetTool,
    TapTool,
    WheelZoomTool,
    ZoomInTool,
    ZoomOutTool,
)
from bokeh.plotting import figure

from forkviz.views.board import Board
from forkviz.views.changes import Columns
from forkviz.views.palette import INK, SOFT
from forkviz.views.scene import CHILD, PARENT
from forkviz.views.timeline import LANES

__all__ = ["TABLES", "Figures", "make_figures", "plain_columns"]

#: Pixels of the space figure's height: it and the panes beside it fit a laptop's screen.
HEIGHT = 620
#: DLLs up to which the import graph has room for their names; hovering tells the rest.
MOST_NODE_NAMES = 40

#: The tables that each pane draws.
TABLES = {
    "space": ["parent", "child", "links", "targets", "focus"],
    "recursion": ["frames", "idle"],
    "sorting": ["nodes", "edges"],
    "timeline": ["ticks", "bands", "cursor"],
}

_FONT = "DejaVu Sans, Segoe UI, system-ui, sans-serif"
_MONO = "DejaVu Sans Mono, Consolas, monospace"


@dataclass(frozen=True)
class Figures:
    """One figure for each pane, and the source of each table.

    panes: ``space``, ``recursion``, ``sorting``, ``timeline``.  sources: by table.
    """

    panes: dict[str, figure]
    sources: dict[str, ColumnDataSource]


def plain_columns(columns: Columns) -> dict[str, list[object]]:
    """*columns* as bokeh wants them: a hidden coordinate is not a number."""
    return {
        key: [math.nan if value is None else value for value in values]
        for key, values in columns.items()
    }


def make_figures(board: Board, step: int = 0) -> Figures:
    """The figures of *board*, as they are at *step*."""
    sources = {
        name: ColumnDataSource(plain_columns(columns), name=name)
        for name, columns in board.at(step).items()
    }
    panes = {
        "space": space_figure(sources, board.scene.axis.length),
        "recursion": recursion_figure(sources, board.recursion.depth),
        "sorting": sorting_figure(sources, board.sorting.levels, board.sorting.rows),
        "timeline": timeline_figure(sources, len(board)),
    }
    for name, pane in panes.items():
        pane.name = name
    return Figures(panes, sources)


def _pane(height: int, x: tuple[float, float], y: tuple[float, float], title: str) -> figure:
    pane = figure(
        height=height,
        sizing_mode="stretch_width",
        x_range=Range1d(*x),
        y_range=Range1d(*y),
        title=title,
        tools="",
        toolbar_location=None,
        min_border=4,
        outline_line_color="#d5dde3",
    )
    pane.title.text_font = _FONT
    pane.title.text_font_size = "12px"
    pane.title.text_color = INK
    pane.grid.visible = False
    pane.axis.visible = False
    return pane


def space_figure(sources: dict[str, ColumnDataSource], length: float) -> figure:
    """Parent and child side by side; ``shift`` and the wheel zoom along the addresses."""
    low, high = -0.035 * length, 1.01 * length
    pane = _pane(HEIGHT, (-0.15, 2.58), (high, low), "Address spaces, low at the top")
    pane.y_range.bounds = (low, high)
    pane.yaxis.visible = True
    pane.yaxis.ticker = FixedTicker(ticks=[])
    pane.yaxis.major_label_text_font = _MONO
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
        text_font_style="bold", text_font=value(_FONT),
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
                text_font=_FONT,
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
        text_baseline="middle", text_font_size="10px", text_font=value(_FONT),
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


def recursion_figure(sources: dict[str, ColumnDataSource], depth: int) -> figure:
    """The calls of load_after_fork_impl that have not returned, outermost at the top."""
    rows = max(depth, 2)
    pane = _pane(
        44 + 23 * rows, (-0.1, 10.2), (rows + 0.05, -0.15), "Recursion: load_after_fork_impl"
    )
    pane.quad(
        left="left", right="right", top="top", bottom="bottom", source=sources["frames"],
        fill_color="#e3eef6", line_color="#0072b2", line_width="width",
    )  # fmt: skip
    for name, style in (("frames", "normal"), ("idle", "italic")):
        pane.text(
            x="left", y="top", text="text", source=sources[name], x_offset=8, y_offset=4,
            text_baseline="top", text_font_size="11px", text_font=value(_FONT),
            text_font_style=style, text_color=INK if name == "frames" else SOFT,
        )  # fmt: skip
    return pane


def sorting_figure(sources: dict[str, ColumnDataSource], levels: int, rows: int) -> figure:
    """The import graph: a DLL stands to the right of what it imports; numbers are the new list."""
    height = max(170, min(60 + 21 * rows, 340 if rows <= 18 else 60 + 15 * rows, 640))
    pane = _pane(
        height,
        (-0.15, levels - 1 + 0.95),
        (rows + 0.2, -0.2),
        "Topsort: what a DLL imports is left of it",
    )
    pane.segment(x0="x0", y0="y0", x1="x1", y1="y1", source=sources["edges"], line_color="#b3bec6")
    nodes = pane.scatter(
        x="x", y="y", source=sources["nodes"], marker="square", size=11, fill_color="fill",
        line_color=INK, line_width="width",
    )  # fmt: skip
    if rows <= MOST_NODE_NAMES:
        pane.text(
            x="x", y="y", text="text", source=sources["nodes"], x_offset=10, text_baseline="middle",
            text_font_size="11px", text_font=value(_FONT), text_color=INK,
            background_fill_color="#ffffff", background_fill_alpha=0.8,
        )  # fmt: skip
    tips = [("", "@name (@kind)"), ("sort", "@standing"), ("imports", "@imports")]
    pane.add_tools(HoverTool(renderers=[nodes], tooltips=tips))
    return pane


def timeline_figure(sources: dict[str, ColumnDataSource], steps: int) -> figure:
    """Every step a mark in the lane of its kind; a click goes there."""
    pane = _pane(
        128,
        (-0.09 * steps - 1, 1.01 * steps),
        (len(LANES) - 0.4, -1.6),
        "Timeline: click a mark to go there",
    )
    bands = pane.quad(
        left="left", right="right", top=-1.6, bottom=len(LANES) - 0.4, source=sources["bands"],
        fill_color="fill", line_color="#d5dde3",
    )  # fmt: skip
    pane.text(
        x="middle", y=-1.5, text="label", source=sources["bands"], text_align="center",
        text_baseline="top", text_font_size="10px", text_font=value(_FONT), text_color=SOFT,
    )  # fmt: skip
    pane.segment(
        x0="x", y0=-1.6, x1="x", y1=len(LANES) - 0.4, source=sources["cursor"],
        line_color=INK, line_width=2,
    )  # fmt: skip
    ticks = pane.scatter(
        x="x", y="y", marker="sign", source=sources["ticks"], size=9, line_color="colour",
        fill_color="colour", line_width=1.5, nonselection_line_alpha=1, nonselection_fill_alpha=1,
    )  # fmt: skip
    pane.add_tools(
        HoverTool(renderers=[ticks], tooltips=[("step", "@step"), ("", "@what")]),
        HoverTool(renderers=[bands], tooltips=[("@name", "@title")]),
        TapTool(renderers=[ticks]),
    )
    for lane, name in enumerate(LANES):
        pane.add_layout(
            Label(
                x=4,
                x_units="screen",
                y=lane,
                text=name,
                text_font_size="9px",
                text_font=_FONT,
                text_color=SOFT,
                text_baseline="middle",
            )
        )
    return pane
