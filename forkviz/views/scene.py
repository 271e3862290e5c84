"""Scene: both address spaces side by side, with links from where a DLL is to where it landed.

Tables: ``parent`` and ``child`` (a row for each region that is ever there), ``links`` and
``targets`` (a row for each DLL of the list), ``focus`` (one row: what the step is about).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from forkviz.core.address import hex_, page_ceil, size_text
from forkviz.core.region import Region, Source, Use
from forkviz.core.text import clipped
from forkviz.engine.dll import Dll
from forkviz.engine.events import (
    Aborted,
    BlockChosen,
    Call,
    ChildCreated,
    Compared,
    Event,
    FaultStruck,
    FrameEntered,
    Replicated,
    Skipped,
    SortAppended,
    SortVisited,
    Why,
    delta_of,
)
from forkviz.engine.state import Place, Placed
from forkviz.engine.trace import Trace
from forkviz.views.axis import OCCUPIED, RELEVANT, Axis, Span
from forkviz.views.changes import HIDDEN, Cell, Recorder
from forkviz.views.palette import FOREIGN_IMAGE, INK, LINK_STYLES, LOOKS, SOFT

__all__ = ["CHILD", "PARENT", "Scene", "joined", "region_row"]

#: Left and right edge of each column, in the figure's horizontal units.
PARENT = (0.0, 1.0)
CHILD = (1.42, 2.42)

#: Characters of a name in a tooltip.
NAME_CHARS = 200
#: Characters of a label that fit into a column of the figure at its usual width.
LABEL_CHARS = 25

_ROW = (
    "left", "right", "top", "middle", "bottom", "shade", "fill", "line", "hatch", "dash", "width",
    "label", "text", "name", "where", "size", "state", "source", "ink",
)  # fmt: skip


def region_row(
    region: Region, edges: tuple[float, float], axis: Axis, names: Iterable[str], *, shown: bool
) -> dict[str, Cell]:
    """A region as a row of ``parent`` or ``child``.  names: of the DLLs that the fork is about."""
    ours = region.use is not Use.IMAGE or region.name in names
    look = LOOKS[region.use] if ours else FOREIGN_IMAGE
    title = region.title
    if region.use in (Use.RESERVATION, Use.INTERIM, Use.BLOCK):
        title = {
            Use.RESERVATION: f"kept for {title}",
            Use.INTERIM: f"{title} on trial",
            Use.BLOCK: f"blocked for {title}" if region.name else "blocked for everybody",
        }[region.use]
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
        + (f", {region.protect}" if region.protect else ""),
        "source": str(region.source),
        "ink": INK if ours else SOFT,
    }


def joined(regions: Iterable[Region]) -> list[Region]:
    """*regions* with the neighbouring rows of one image, or of one state, as one for a picture."""
    found: list[Region] = []
    for region in regions:
        last = found[-1] if found else None
        if last is not None and _one_picture(last, region):
            found[-1] = last._replace(end=region.end, protect="")
        else:
            found.append(region)
    return found


def _one_picture(a: Region, b: Region) -> bool:
    same = (a.base, a.state, a.kind, a.name, a.use) == (b.base, b.state, b.kind, b.name, b.use)
    return same and a.end == b.start


class Scene:
    """Writes the scene's tables of a trace into a recorder, and its changes step by step."""

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        self._trace = trace
        self._record = recorder
        self._dlls = trace.scenario.dlls
        self._by_name = {dll.name: dll for dll in self._dlls}
        self._names = {n for dll in self._dlls for n in (dll.name, dll.path) if n}
        parent, child = list(trace.initial_parent), list(trace.initial_child)
        self.axis = Axis(self._spans(parent, child))
        for name, regions, edges in (("parent", parent, PARENT), ("child", child, CHILD)):
            rows = [
                region_row(r, edges, self.axis, self._names, shown=True) for r in joined(regions)
            ]
            recorder.table(name, {key: [row[key] for row in rows] for key in _ROW})
        # A picture's row may stand for several regions; each of them leads to it.
        borders = [region.start for region in joined(child)]
        self._rows = {region: bisect_right(borders, region.start) - 1 for region in child}
        self._places: tuple[Place, ...] = ()
        self._targets()
        self._links()
        recorder.table("focus", {"left": [HIDDEN], "right": [2.54], "top": [0.0], "bottom": [0.0]})

    def step(self, event: Event, places: tuple[Place, ...]) -> None:
        """Record what *event* changes; *places* are the DLLs' after it."""
        delta = delta_of(event)
        for region in delta.removed:
            self._record.set("child", "left", self._rows[region], HIDDEN)
        for region in delta.added:
            self._record.set("child", "left", self._row(region), CHILD[0])
        if places is not self._places:
            for row, place in enumerate(places):
                if not self._places or self._places[row] != place:
                    self._link(row, place)
            self._places = places
        self._focus(event)

    # -- what is set up --------------------------------------------------------------------------

    def _spans(self, parent: list[Region], child: list[Region]) -> Iterable[Span]:
        for region in (*joined(parent), *joined(child)):
            ours = region.name in self._names or region.use is Use.INJECTED
            yield Span(region.start, region.end, RELEVANT if ours else OCCUPIED)
        for dll in self._dlls:
            yield Span(dll.base, page_ceil(dll.end), RELEVANT)
        for event in self._trace.events:
            if not isinstance(event, ChildCreated):
                for region in delta_of(event).added:
                    weight = OCCUPIED if region.use is Use.BLOCK else RELEVANT
                    yield Span(region.start, region.end, weight)

    def _targets(self) -> None:
        position = self.axis.position
        self._record.table(
            "targets",
            {
                "left": [CHILD[0] - 0.03 for _ in self._dlls],
                "right": [CHILD[1] + 0.03 for _ in self._dlls],
                "top": [position(dll.base) for dll in self._dlls],
                "bottom": [position(page_ceil(dll.end)) for dll in self._dlls],
            },
        )

    def _links(self) -> None:
        middle = [self._middle(dll, dll.base) for dll in self._dlls]
        style = LINK_STYLES[Placed.WAITING]
        count = len(self._dlls)
        self._record.table(
            "links",
            {
                "x0": [PARENT[1]] * count,
                "y0": middle,
                "x1": [CHILD[0] - 0.12] * count,
                "y1": middle,
                "xs": [CHILD[0] - 0.07] * count,
                "colour": [style.colour] * count,
                "dash": [style.dash] * count,
                "sign": [style.sign] * count,
                "name": [clipped(dll.name, NAME_CHARS) for dll in self._dlls],
                "standing": [str(Placed.WAITING)] * count,
                "wanted": [hex_(dll.base) for dll in self._dlls],
                "got": ["–"] * count,
            },
        )
        for row, place in enumerate(self._trace.state(0).progress.places):
            self._link(row, place)

    # -- what changes ----------------------------------------------------------------------------

    def _row(self, region: Region) -> int:
        row = self._rows.get(region)
        if row is None:
            values = region_row(region, CHILD, self.axis, self._names, shown=False)
            row = self._rows[region] = self._record.append("child", values)
        return row

    def _link(self, row: int, place: Place) -> None:
        dll = self._dlls[row]
        style = LINK_STYLES[place.placed]
        seen = place.placed in (Placed.ELSEWHERE, Placed.INTERIM, Placed.LOADED)
        here = place.address if seen and place.address else dll.base
        values: dict[str, Cell] = {
            "y1": self._middle(dll, here),
            "colour": style.colour,
            "dash": style.dash,
            "sign": style.sign,
            "standing": str(place.placed),
            "got": hex_(place.address) if place.address else "–",
        }
        for column, value in values.items():
            self._record.set("links", column, row, value)

    def _middle(self, dll: Dll, base: int) -> float:
        return (self.axis.position(base) + self.axis.position(base + page_ceil(dll.size))) / 2

    def _focus(self, event: Event) -> None:
        span = self._subject(event)
        if span is None:
            self._record.set("focus", "left", 0, HIDDEN)
            return
        self._record.set("focus", "left", 0, -0.12)
        self._record.set("focus", "top", 0, self.axis.position(span[0]))
        self._record.set("focus", "bottom", 0, self.axis.position(span[1]))

    def _subject(self, event: Event) -> tuple[int, int] | None:
        """The addresses that *event* is about, or None."""
        match event:
            case Call(why=Why.LOOK, result=start, end=end) if start:
                return start, end
            case Call(why=Why.BLOCK | Why.PROTECT, address=start, size=size) if 0 < size < 1 << 47:
                return start, page_ceil(start + size)
            case Call(delta=delta) if delta.added or delta.removed:
                regions = delta.added or delta.removed
                return regions[0].start, regions[-1].end
            case BlockChosen(here=here, free_end=end):
                return here, end
            case FaultStruck(delta=delta) | Replicated(delta=delta) if delta.added:
                return delta.added[0].start, delta.added[-1].end
            case Aborted(address=start, size=size) if start >= 0 and size > 0:
                return start, page_ceil(start + size)
            case Compared(dll=name, got=got):
                return got, got + page_ceil(self._size(name))
            case Skipped(dll=name) | FrameEntered(dll=name) | SortVisited(dll=name):
                return self._place(name)
            case SortAppended(dll=name):
                return self._place(name)
            case _:
                return None

    def _size(self, name: str) -> int:
        return self._by_name[name].size

    def _place(self, name: str) -> tuple[int, int]:
        dll = self._by_name[name]
        return dll.base, page_ceil(dll.end)
