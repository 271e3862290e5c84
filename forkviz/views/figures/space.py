"""space: the figure of the map: address spaces side by side, their axis, and what is between them.

Both of its ranges are pixels: the front end lays the addresses out (``panes/map``), and gives each
source what is in sight.  It moves about by itself, so the figure has no tool but its tooltips.
"""

from __future__ import annotations

from typing import Any

from bokeh.core.properties import value
from bokeh.models import ColumnDataSource, GlyphRenderer, HoverTool, Range1d
from bokeh.plotting import figure

from forkviz.core.region import Use
from forkviz.views.palette import FOREIGN, IN_WAY, LIGHT, Look

__all__ = ["KEPT_IN_WAY", "THIN", "space_figure"]

#: A reservation of the child's own that is in the way.
KEPT_IN_WAY = "kept-in-way"
#: Boxes that are too low for a hatch, and those that stand for several regions.
THIN = "thin"

_BOX = ("left", "right", "top", "bottom")
_REGION = ("name", "where", "size", "state", "kind", "protect", "base", "source", "row", "dash")
_LINE = ("x0", "y0", "x1", "y1")
_LINK = ("colour", "dash", "row", "name", "standing", "wanted", "got")
_TEXT = ("x", "y", "text", "colour")
#: Texts: of plain words, strong ones, and addresses.
FONT = "DejaVu Sans, Segoe UI, system-ui, sans-serif"
MONO = "DejaVu Sans Mono, Consolas, monospace"
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
#: Height of the headings of the columns, in pixels.
_HEADINGS = 26


def space_figure() -> figure:
    """The map; its renderers are called after what they draw, those of boxes after their look."""
    pane = figure(
        sizing_mode="stretch_both",
        x_range=Range1d(0, 1),
        y_range=Range1d(1, 0),
        tools="",
        toolbar_location=None,
        min_border=0,
        min_border_top=_HEADINGS,
        outline_line_color=None,
    )
    _quads(pane, "focus", line_width=1.5, fill_alpha=0.75)
    for name, dash in (("axis", "solid"), ("axis fold", "dotted")):
        pane.segment(**dict(zip(_LINE, _LINE, strict=True)), source=_source(*_LINE), name=name,
                     line_dash=dash, line_width=1.5)  # fmt: skip
    boxes = [_boxes(pane, str(key), look) for key, look in _looks().items()]
    boxes.append(_quads(pane, THIN, *_REGION, "fill", fill_color="fill", line_color=None))
    _quads(pane, "edges", line_color=None)
    _quads(pane, "targets", line_dash=[2, 3], line_width=2)
    _quads(pane, "found", line_width=2, line_dash=[6, 2])
    _quads(pane, "picked", line_width=3)
    links = _links(pane)
    pane.scatter(
        x="x", y="y", source=_source("x", "y", "size", "colour"), name="circles", marker="circle",
        size="size", line_color="colour", line_width=1.8,
    )  # fmt: skip
    for style in ("normal", "bold"):
        _texts(pane, f"halo {style}", FONT, style, text_outline_width=4, text_outline_color="white")
    for style in ("normal", "bold"):
        _texts(pane, f"text {style}", FONT, style)
    _texts(pane, "text mono", MONO, "normal")
    pane.add_tools(
        HoverTool(renderers=boxes, tooltips=_REGION_TIPS, point_policy="follow_mouse"),
        HoverTool(renderers=links, tooltips=_LINK_TIPS, line_policy="interp"),
    )
    return pane


def _looks() -> dict[str, Look]:
    kept = LIGHT.looks[Use.RESERVATION]._replace(line=LIGHT.in_way.line)
    looks = {str(use): look for use, look in LIGHT.looks.items()}
    return looks | {FOREIGN: LIGHT.foreign, IN_WAY: LIGHT.in_way, KEPT_IN_WAY: kept}


def _boxes(pane: figure, name: str, look: Look) -> GlyphRenderer:
    style: dict[str, Any] = {"line_dash": "dash"}
    if look.hatch != " ":
        style |= {"hatch_pattern": value(look.hatch), "hatch_alpha": 0.6}
        style |= {"hatch_scale": 8, "hatch_weight": 1}
    width = 2.5 if name in (IN_WAY, KEPT_IN_WAY) else 1.2
    return _quads(pane, name, *_REGION, line_width=width, **style)


def _quads(pane: figure, name: str, *columns: str, **style: Any) -> GlyphRenderer:
    boxes: GlyphRenderer = pane.quad(
        **{edge: edge for edge in _BOX}, source=_source(*_BOX, *columns), name=name,
        **({"fill_color": None} | style),
    )  # fmt: skip
    boxes.nonselection_glyph = None
    return boxes


def _links(pane: figure) -> list[GlyphRenderer]:
    """The lines from parent to child: straight ones, and those to where a DLL should not be."""
    style = {"line_color": "colour", "line_dash": "dash", "line_width": 2}
    straight = pane.segment(
        **dict(zip(_LINE, _LINE, strict=True)), source=_source(*_LINE, *_LINK), name="links",
        **style,
    )  # fmt: skip
    middles = {"cx0": "xs", "cy0": "y0", "cx1": "xs", "cy1": "y1"}
    curved = pane.bezier(
        **dict(zip(_LINE, _LINE, strict=True)), **middles,
        source=_source(*_LINE, "xs", *_LINK), name="curves", **style,
    )  # fmt: skip
    for one in (straight, curved):
        one.nonselection_glyph = None
    return [straight]


def _texts(pane: figure, name: str, font: str, weight: str, **style: Any) -> None:
    pane.text(
        x="x", y="y", text="text", source=_source(*_TEXT), name=name, text_color="colour",
        text_font=value(font), text_font_style=value(weight),
        text_font_size=value("12px"),
        text_baseline="middle", **style,
    )  # fmt: skip


def _source(*columns: str) -> ColumnDataSource:
    return ColumnDataSource({column: [] for column in columns})
