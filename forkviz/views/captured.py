"""Captured: a capture as a picture: both maps as they were observed, and what moved between them.

It draws with the same figure as a trace does, but nothing in it steps.
"""

from __future__ import annotations

import math

from bokeh.models import ColumnDataSource
from bokeh.plotting import figure

from forkviz.core.address import hex_
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.diff import Change, Status, diff
from forkviz.core.provenance import place_text
from forkviz.core.region import Region, Use
from forkviz.core.text import clipped
from forkviz.scenarios.from_capture import cygwin_modules
from forkviz.traces.state import Placed
from forkviz.views.axis import OCCUPIED, RELEVANT, Axis, Span
from forkviz.views.changes import Cell, Columns
from forkviz.views.figures.capture import plain_columns, region_row, space_figure
from forkviz.views.figures.zoom import Zoom
from forkviz.views.palette import LINK_STYLES
from forkviz.views.scene import CHILD, NAME_CHARS, PARENT, joined

__all__ = ["STANDINGS", "Captured"]

#: How a difference is drawn: in the style of the standing that means the same.
STANDINGS = {
    Status.SAME: Placed.LOADED,
    Status.CHANGED: Placed.INTERIM,
    Status.RESIZED: Placed.INTERIM,
    Status.MOVED: Placed.ELSEWHERE,
    Status.REMOVED: Placed.WAITING,
    Status.ADDED: Placed.WAITING,
    Status.UNKNOWN: Placed.WAITING,
}


#: Stands in for a row where a map has none, to know the columns.
_ANY = Region(0x10000, 0x20000)


def _read_from(process: Process | None, region: Region) -> str:
    """How far a region can be trusted, and where it was read."""
    place = place_text(process.file_of(region), region.line) if process is not None else ""
    return clipped(f"{region.source}, {place}" if place else str(region.source), NAME_CHARS)


class Captured:
    """The picture of a capture.

    changes: what differs, and what does not, by address; empty where there is no child.
    figure: parent and child side by side.  zoom: chooses its labels and ticks.
    """

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.cygwin = {module.path for module in cygwin_modules(capture)}
        parent, child = capture.parent, capture.child
        self.changes: tuple[Change, ...] = ()
        if parent is not None and child is not None:
            self.changes = diff(parent, child)
        rows = {
            "parent": joined(parent.space) if parent is not None else [],
            "child": joined(child.space) if child is not None else [],
        }
        self.axis = Axis(
            Span(r.start, r.end, RELEVANT if r.name in self.cygwin else OCCUPIED)
            for regions in rows.values()
            for r in regions
        )
        tables: dict[str, Columns] = {}
        for name, edges in (("parent", PARENT), ("child", CHILD)):
            process = parent if name == "parent" else child
            cells = [
                region_row(r, edges, self.axis, self.cygwin, _read_from(process, r), shown=True)
                for r in rows[name]
            ]
            keys = cells[0] if cells else region_row(_ANY, edges, self.axis, (), "", shown=False)
            tables[name] = {key: [cell[key] for cell in cells] for key in keys}
        tables["links"] = self._links()
        tables["targets"] = {"left": [], "right": [], "top": [], "bottom": []}
        tables["focus"] = {"left": [], "right": [], "top": [], "bottom": []}
        self.sources = {
            name: ColumnDataSource(plain_columns(columns), name=name)
            for name, columns in tables.items()
        }
        self.figure: figure = space_figure(self.sources, self.axis.length)
        self.figure.name = "captured"
        important = [m.base for p in capture.processes() for m in p.modules()
                     if m.path in self.cygwin]  # fmt: skip
        starts = [r.base for p in capture.processes() for r in p.space]
        self.zoom = Zoom(self.figure, self.sources, self.axis, [*important, *starts])
        self.zoom.choose()

    def moved(self) -> tuple[Change, ...]:
        """What is in both processes, but elsewhere."""
        return tuple(c for c in self.changes if c.status is Status.MOVED)

    def _links(self) -> Columns:
        """A line for each Cygwin DLL and for everything that moved."""
        keys = ("x0", "y0", "x1", "y1", "xs", "colour", "dash", "sign", "name", "standing",
                "wanted", "got")  # fmt: skip
        links: Columns = {key: [] for key in keys}
        for change in self.changes:
            ours = change.use is Use.IMAGE and change.name in self.cygwin
            if change.a < 0 or change.b < 0 or not (ours or change.status is Status.MOVED):
                continue
            style = LINK_STYLES[STANDINGS[change.status]]
            y0 = self._middle(change.a, change.a_size)
            y1 = self._middle(change.b, change.b_size)
            values: tuple[Cell, ...] = (
                PARENT[1], y0, CHILD[0] - 0.12, y1, CHILD[0] - 0.07, style.colour, style.dash,
                style.sign, change.name or f"({change.use})",
                str(change.status), hex_(change.a), hex_(change.b),
            )  # fmt: skip
            for key, value in zip(keys, values, strict=True):
                links[key].append(value)
        return links

    def _middle(self, base: int, size: int) -> float:
        middle = (self.axis.position(base) + self.axis.position(base + size)) / 2
        return middle if math.isfinite(middle) else 0.0
