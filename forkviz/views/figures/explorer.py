"""explorer: bokeh plots of the panes that are drawn: both spaces, the import graph, the timeline.

They hold no data, and are the same for every fork: the front end fills their sources from a board's
tables, step by step, and gives them their ranges and the colours of its theme; every look and every
kind of mark has a renderer of its own, named after it.  Hover texts are inserted as text by bokeh,
so a name that holds markup stays a name.
"""

from __future__ import annotations

from typing import Any

from bokeh.core.properties import value
from bokeh.models import (
    BoxZoomTool,
    ColumnDataSource,
    FixedTicker,
    GlyphRenderer,
    HoverTool,
    PanTool,
    Range1d,
    ResetTool,
    WheelZoomTool,
    ZoomInTool,
    ZoomOutTool,
)
from bokeh.plotting import figure

from forkviz.views.palette import FOREIGN, IN_WAY, INK, LIGHT
from forkviz.views.timeline import LANES

__all__ = ["FONT", "MANY", "MONO", "make_figures", "pane_figure"]

FONT = "DejaVu Sans, Segoe UI, system-ui, sans-serif"
MONO = "DejaVu Sans Mono, Consolas, monospace"
#: The look of several regions, each too thin to be drawn by itself.
MANY = "many"
#: Bokeh's marker of each kind of step: no two kinds share one.
MARKERS = {
    "failure": "x",
    "decision": "diamond",
    "choice": "circle_dot",
    "call": "dash",
    "frame": "triangle",
    "done": "circle",
    "other": "dot",
}

_BOX = ("left", "right", "top", "bottom")
_REGION_TIPS = [
    ("", "@name"),
    ("where", "@where"),
    ("size", "@size"),
    ("state", "@state, @kind @protect"),
    ("allocation", "@base"),
    ("known from", "@source"),
]
_LINK_TIPS = [
    ("", "@name"),
    ("standing", "@standing"),
    ("in the parent", "@wanted"),
    ("in the child", "@got"),
]


def make_figures() -> dict[str, figure]:
    """The figures by pane: ``space``, ``sorting``, ``timeline``."""
    panes = {
        "space": space_figure(),
        "sorting": sorting_figure(),
        "timeline": timeline_figure(),
    }
    for name, pane in panes.items():
        pane.name = name
    return panes


def pane_figure(
    height: int | None, x: tuple[float, float], y: tuple[float, float], title: str
) -> figure:
    """A bare figure; without *height* it fills the element that it is in."""
    pane = figure(
        sizing_mode="stretch_width" if height else "stretch_both",
        x_range=Range1d(*x),
        y_range=Range1d(*y),
        title=title,
        tools="",
        toolbar_location=None,
        min_border=4,
        outline_line_color=LIGHT.line,
    )
    if height:
        pane.height = height
    pane.title.text_font = FONT
    pane.title.text_font_size = "12px"
    pane.title.text_color = INK
    pane.grid.visible = False
    pane.axis.visible = False
    return pane


def _source(*columns: str) -> ColumnDataSource:
    return ColumnDataSource({column: [] for column in columns})


# -- both spaces ---------------------------------------------------------------------------------


def space_figure() -> figure:
    """Parent and child side by side; ``shift`` and the wheel zoom along the addresses."""
    pane = pane_figure(None, (-0.15, 2.57), (1, 0), "")
    pane.title.visible = False
    pane.yaxis.visible = True
    pane.yaxis.ticker = FixedTicker(ticks=[])
    pane.yaxis.major_label_text_font = MONO
    pane.yaxis.major_label_text_font_size = "10px"
    pane.yaxis.axis_line_color = None
    pane.yaxis.major_tick_in = 0
    _quads(pane, "focus", line_width=1.5, fill_alpha=0.65)
    boxes = []
    looks = [*LIGHT.looks.items(), (FOREIGN, LIGHT.foreign), (IN_WAY, LIGHT.in_way)]
    looks += [(MANY, LIGHT.foreign)]
    for key, look in looks:
        for assumed in (False, True):
            more: dict[str, Any] = {"line_dash": [4, 3]} if assumed else {}
            if look.hatch != " " and key != MANY:
                more |= {"hatch_pattern": value(look.hatch), "hatch_alpha": 0.5}
                more |= {"hatch_scale": 7, "hatch_weight": 0.8}
            name = f"{key}?" if assumed else str(key)
            columns = ("name", "where", "size", "state", "kind", "protect", "base", "source", "row")
            boxes.append(_quads(pane, name, *columns, line_width=1, **more))
    target = _quads(pane, "targets", line_dash=[2, 2], line_width=1)
    target.level = "annotation"
    _quads(pane, "found", line_width=2, line_dash=[6, 2]).level = "annotation"
    _quads(pane, "picked", line_width=3).level = "annotation"
    links = [_links(pane, str(placed), style.dash) for placed, style in LIGHT.links.items()]
    labels = _source("x", "y", "text")
    pane.text(
        x="x", y="y", text="text", source=labels, name="labels", x_offset=6,
        text_baseline="middle", text_font_size="9.5px", text_font=value(FONT),
        background_fill_alpha=0.72, padding=0,
    )  # fmt: skip
    pane.add_tools(
        HoverTool(renderers=boxes, tooltips=_REGION_TIPS, point_policy="follow_mouse"),
        HoverTool(renderers=links, tooltips=_LINK_TIPS, line_policy="interp"),
        PanTool(dimensions="height"),
        WheelZoomTool(dimensions="height", modifiers={"shift": True}),
        BoxZoomTool(dimensions="height"),
        ZoomInTool(dimensions="height"),
        ZoomOutTool(dimensions="height"),
        ResetTool(),
    )
    pane.toolbar_location = "right"  # above are the headings of the columns
    pane.toolbar.logo = None
    pane.toolbar.autohide = True
    pane.min_border_top = 22
    pane.toolbar.active_scroll = pane.select_one(WheelZoomTool)
    return pane


def _quads(pane: figure, name: str, *columns: str, **style: Any) -> GlyphRenderer:
    source = _source(*_BOX, *columns)
    boxes: GlyphRenderer = pane.quad(
        **{edge: edge for edge in _BOX}, source=source, name=name, fill_color=None,
        nonselection_fill_alpha=style.get("fill_alpha", 1), nonselection_line_alpha=1, **style,
    )  # fmt: skip
    boxes.nonselection_glyph = None
    return boxes


def _links(pane: figure, standing: str, dash: str) -> GlyphRenderer:
    """The lines from parent to child of the DLLs of one standing, with its sign at the end."""
    name = f"link {standing}"
    source = _source(
        "x0", "y0", "x1", "y1", "xs", "sign", "row", "name", "standing", "wanted", "got"
    )
    lines: GlyphRenderer = pane.segment(
        x0="x0", y0="y0", x1="x1", y1="y1", source=source, name=name, line_dash=dash, line_width=2,
    )  # fmt: skip
    lines.nonselection_glyph = None
    pane.text(
        x="xs", y="y1", text="sign", source=source, name=f"sign {standing}",
        text_align="center", text_baseline="middle", text_font_size="12px",
        text_font_style="bold", text_font=value(FONT),
    )  # fmt: skip
    return lines


# -- the import graph ----------------------------------------------------------------------------


def sorting_figure() -> figure:
    """The import graph: a DLL stands to the right of what it imports; numbers are the new list."""
    pane = pane_figure(None, (-0.2, 0.95), (1, -0.2), "")
    pane.title.visible = False
    edges = _source("x0", "y0", "x1", "y1")
    pane.segment(x0="x0", y0="y0", x1="x1", y1="y1", source=edges, name="edges")
    cycles = _quads(pane, "cycles", "text", line_width=1.5, line_dash=[5, 3])
    pane.text(
        x="left", y="top", text="text", source=cycles.data_source,
        name="cycle names", text_baseline="bottom", text_font_size="10px", text_font=value(FONT),
    )  # fmt: skip
    nodes: GlyphRenderer | None = None
    for mark in LIGHT.sort:
        if mark != "edge":
            columns = ("x", "y", "text", "row", "name", "kind", "standing", "imports")
            source = _source(*columns)
            marker = {"unvisited": "square", "visited": "square_dot"}.get(mark, "square_x")
            nodes = pane.scatter(
                x="x", y="y", source=source, name=f"node {mark}", marker=marker, size=11,
                line_width=1,
            )  # fmt: skip
            nodes.nonselection_glyph = None
            pane.text(
                x="x", y="y", text="text", source=source, name=f"name {mark}", x_offset=10,
                text_baseline="middle", text_font_size="11px", text_font=value(FONT),
                background_fill_alpha=0.8,
            )  # fmt: skip
    for name, size in (("node current", 18), ("node picked", 22)):
        ring = _source("x", "y")
        pane.scatter(
            x="x", y="y", source=ring, name=name, marker="square", size=size,
            fill_color=None, line_width=3,
        )  # fmt: skip
    marked = [r for r in pane.renderers if str(r.name).startswith("node ") and "text" in
              r.data_source.data]  # fmt: skip
    tips = [("", "@name (@kind)"), ("sort", "@standing"), ("imports", "@imports")]
    pane.add_tools(HoverTool(renderers=marked, tooltips=tips))
    return pane


# -- the timeline --------------------------------------------------------------------------------


def timeline_figure() -> figure:
    """Every step a mark in the lane of its kind; a click goes there."""
    top, bottom = -1.5, len(LANES) - 0.4
    pane = pane_figure(None, (-0.75, 1), (bottom, top), "")
    pane.title.visible = False
    pane.min_border = 0
    pane.min_border_left = 58  # for the names of the lanes
    for who in ("parent", "child"):
        bands = _source("left", "right", "name", "title")
        pane.quad(
            left="left", right="right", top=top, bottom=bottom, source=bands, name=f"band {who}",
        )  # fmt: skip
    names = _source("x", "text")
    pane.text(
        x="x", y=top + 0.08, text="text", source=names, name="band names", text_align="center",
        text_baseline="top", text_font_size="10px", text_font=value(FONT),
    )  # fmt: skip
    marks = []
    for kind, marker in MARKERS.items():
        source = _source("x", "y", "what")
        renderer = pane.scatter(
            x="x", y="y", source=source, name=f"mark {kind}", marker=marker, size=9,
            line_width=1.5,
        )  # fmt: skip
        renderer.nonselection_glyph = None
        marks.append(renderer)
    shaded = [r for r in pane.renderers if str(r.name) in ("band parent", "band child")]
    pane.add_tools(
        HoverTool(renderers=marks, tooltips=[("step", "@x"), ("", "@what")]),
        HoverTool(renderers=shaded, tooltips=[("phase", "@name: @title")]),
    )
    return pane
