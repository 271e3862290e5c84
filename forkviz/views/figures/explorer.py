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
    ColumnDataSource,
    GlyphRenderer,
    HoverTool,
    Range1d,
)
from bokeh.plotting import figure

from forkviz.views.figures.space import space_figure
from forkviz.views.palette import LIGHT

__all__ = ["FONT", "MARKERS", "MONO", "make_figures", "pane_figure"]

FONT = "DejaVu Sans, Segoe UI, system-ui, sans-serif"
MONO = "DejaVu Sans Mono, Consolas, monospace"
#: Bokeh's marker of each kind of step that has one: no two kinds share one.  A plain step and a
#: call of Windows are strokes.  What is later lies above.
MARKERS = {
    "frame": "triangle",
    "decision": "diamond",
    "done": "circle",
    "failure": "x",
}
#: Room left of the timeline for the names of its lanes.
LANE_NAMES_PX = 54

_BOX = ("left", "right", "top", "bottom")


def make_figures() -> dict[str, figure]:
    """The figures by pane: ``space``, ``sorting``, ``timeline``."""
    panes = {
        "space": space_figure(),
        "sorting": sorting_figure(),
        "timeline": timeline_figure(),
    }
    for name, pane in panes.items():
        pane.name = name
        # Their units are pixels, and the front end says what they are: no figure has an axis of
        # bokeh's, a grid or a title.
        pane.left, pane.below, pane.center = [], [], []
        pane.title = None
        for renderer in pane.renderers:
            # Nothing is selected or muted there: BokehJS makes none of these, see lighter.js.
            renderer.nonselection_glyph = renderer.muted_glyph = "auto"
    return panes


def pane_figure(height: int | None, x: tuple[float, float], y: tuple[float, float]) -> figure:
    """A bare figure; without *height* it fills the element that it is in."""
    pane = figure(
        sizing_mode="stretch_width" if height else "stretch_both",
        x_range=Range1d(*x),
        y_range=Range1d(*y),
        tools="",
        toolbar_location=None,
        min_border=4,
        outline_line_color=LIGHT.line,
    )
    if height:
        pane.height = height
    return pane


def _source(*columns: str) -> ColumnDataSource:
    return ColumnDataSource({column: [] for column in columns})


def _quads(pane: figure, name: str, *columns: str, **style: Any) -> GlyphRenderer:
    source = _source(*_BOX, *columns)
    boxes: GlyphRenderer = pane.quad(
        **{edge: edge for edge in _BOX}, source=source, name=name, fill_color=None,
        nonselection_fill_alpha=style.get("fill_alpha", 1), nonselection_line_alpha=1, **style,
    )  # fmt: skip
    boxes.nonselection_glyph = None
    return boxes


# -- the import graph ----------------------------------------------------------------------------


def sorting_figure() -> figure:
    """The import graph: a DLL stands to the right of what it imports, with its number in the list.

    Its units are the pixels of the frame, down from the top.
    """
    pane = pane_figure(None, (0, 400), (200, 0))
    pane.min_border = 0
    pane.outline_line_color = None
    curves = _source("x0", "y0", "x1", "y1", "cx0", "cy0", "cx1", "cy1")
    ends = {key: key for key in curves.data}
    pane.bezier(**ends, source=curves, name="edges", line_width=1.2)
    cycles = _quads(pane, "cycles", "text", line_width=1.5, line_dash=[5, 3], border_radius=6)
    pane.text(
        x="left", y="top", text="text", source=cycles.data_source, y_offset=-1,
        name="cycle names", text_baseline="bottom", text_font_size="12px", text_font=value(FONT),
    )  # fmt: skip
    columns = ("row", "name", "kind", "standing", "imports")
    nodes = [
        _quads(
            pane, f"node {mark}", *columns, line_width=1.2, border_radius=2, **_DASHED.get(mark, {})
        )
        for mark in LIGHT.sort
        if mark != "edge"
    ]
    _quads(pane, "node current", line_width=2.5, border_radius=2)
    _quads(pane, "node blocked", line_width=2.5, border_radius=2)
    _quads(pane, "node picked", line_width=3, border_radius=4)
    for name, style in (("names", "normal"), ("names now", "bold")):
        pane.text(
            x="x", y="y", text="text", source=_source("x", "y", "text"), name=name,
            text_baseline="middle", text_font_size="12px", text_font=value(FONT),
            text_font_style=style,
        )  # fmt: skip
    tips = [("", "@name (@kind)"), ("sort", "@standing"), ("imports", "@imports")]
    pane.add_tools(HoverTool(renderers=nodes, tooltips=tips))
    return pane


#: How the edges of a node say what its colour does: not visited yet, and visited.
_DASHED: dict[str, dict[str, Any]] = {
    "unvisited": {"line_dash": [2, 2]},
    "visited": {"line_dash": [6, 2]},
}


# -- the timeline --------------------------------------------------------------------------------


def timeline_figure() -> figure:
    """Phases as boxes in the lanes of parent and child, and below them every step a mark.

    Its units are the pixels of the frame, down from the top: how wide a phase is depends on the
    room that there is.
    """
    pane = pane_figure(None, (0, 1000), (88, 0))
    pane.min_border = 0
    pane.min_border_left = LANE_NAMES_PX
    pane.outline_line_color = None
    for who in ("parent", "child"):
        _quads(pane, f"lane {who}", line_color=None)
    phases = [
        _quads(pane, f"phase {who}", "name", "title", line_width=1, border_radius=3)
        for who in ("parent", "child")
    ]
    phases.append(
        _quads(
            pane, "phase unreached", "name", "title", line_width=1, line_dash=[3, 3],
            hatch_pattern=value("/"), hatch_scale=8, hatch_weight=0.8, hatch_alpha=0.35,
        )
    )  # fmt: skip
    for name in ("phase names", "unreached name", "attempt names", "note signs"):
        pane.text(
            x="x", y="y", text="text", source=_source("x", "y", "text"), name=name,
            text_align="right" if name == "attempt names" else "center", text_baseline="middle",
            text_font_size="12px", text_font=value(FONT),
        )  # fmt: skip
    pane.multi_line(
        xs="xs", ys="ys", source=_source("xs", "ys"), name="link", line_width=1.5,
    )  # fmt: skip
    _segments(pane, "axis", 1)
    _segments(pane, "attempts", 1.5)
    for kind in ("other", "call"):
        _segments(pane, f"mark {kind}", 1 if kind == "other" else 2.2)
    marks = [_mark(pane, f"mark {kind}", marker, 9) for kind, marker in MARKERS.items()]
    marks.append(_mark(pane, "link cause", "circle", 11))
    _mark(pane, "link head", "inverted_triangle", 8)
    _mark(pane, "picked", "triangle", 7)
    marks += [one for one in pane.renderers if str(one.name) in ("mark call", "mark other")]
    pane.add_tools(
        HoverTool(renderers=marks, tooltips=[("step", "@step"), ("", "@what")]),
        HoverTool(renderers=phases, tooltips=[("", "@name"), ("", "@title")]),
    )
    return pane


def _segments(pane: figure, name: str, width: float) -> None:
    source = _source("x0", "y0", "x1", "y1", "step", "what")
    lines: GlyphRenderer = pane.segment(
        x0="x0", y0="y0", x1="x1", y1="y1", source=source, name=name, line_width=width,
    )  # fmt: skip
    lines.nonselection_glyph = None


def _mark(pane: figure, name: str, marker: str, size: int) -> GlyphRenderer:
    source = _source("x", "y", "step", "what")
    marks: GlyphRenderer = pane.scatter(
        x="x", y="y", source=source, name=name, marker=marker, size=size, line_width=2,
    )  # fmt: skip
    marks.nonselection_glyph = None
    return marks
