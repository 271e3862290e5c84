"""Sorting: the import graph that topsort walks, and the list that comes of it.

Tables ``nodes`` (a row for each DLL, in the parent's order) and ``edges`` (importer to import,
static).  A DLL stands one level to the right of whatever it imports; members of a cycle share one.
"""

from __future__ import annotations

from forkviz.core.text import clipped
from forkviz.engine.cycles import components
from forkviz.engine.dll import DllKind
from forkviz.engine.events import Event, OrderDecided, SortAppended, SortVisited
from forkviz.engine.topsort import populate_deps
from forkviz.engine.trace import Trace
from forkviz.views.changes import Cell, Recorder
from forkviz.views.palette import LIGHT

__all__ = ["Sorting"]

UNVISITED, VISITED, APPENDED = (LIGHT.sort[key] for key in ("unvisited", "visited", "appended"))


class Sorting:
    """Writes the ``nodes`` and ``edges`` tables of a trace into a recorder."""

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        self._record = recorder
        dlls = trace.scenario.dlls
        self._rows = {dll.name: row for row, dll in enumerate(dlls)}
        self._current: int | None = None
        deps = [indices for indices, _ in populate_deps(dlls)]
        level = levels(deps)
        self.levels = 1 + max(level, default=0)
        members: dict[int, list[int]] = {}
        for index, number in enumerate(level):
            members.setdefault(number, []).append(index)
        self.rows = max((len(group) for group in members.values()), default=1)
        x, y = [0.0] * len(dlls), [0.0] * len(dlls)
        for number, group in members.items():
            for place, index in enumerate(group):
                x[index] = float(number)
                y[index] = (place + 0.5) * self.rows / len(group)
        recorder.table(
            "nodes",
            {
                "x": list(x),
                "y": list(y),
                "name": [clipped(dll.name, 200) for dll in dlls],
                "kind": ["linked" if d.kind is DllKind.LINK else "dlopened" for d in dlls],
                "text": [_text(dll.name, None) for dll in dlls],
                "fill": [UNVISITED for _ in dlls],
                "standing": ["not visited" for _ in dlls],
                "width": [1.0 for _ in dlls],
                "imports": [
                    clipped(", ".join(dlls[i].name for i in group), 300) or "–" for group in deps
                ],
            },
        )
        edges = [(i, j) for i, group in enumerate(deps) for j in group if i != j]
        ends: dict[str, list[Cell]] = {"x0": [], "y0": [], "x1": [], "y1": []}
        for i, j in edges:
            for key, value in zip(ends, (x[i], y[i], x[j], y[j]), strict=True):
                ends[key].append(value)
        recorder.table("edges", ends)

    def step(self, event: Event) -> None:
        """Record what the sort does at a step."""
        if self._current is not None:
            self._record.set("nodes", "width", self._current, 1.0)
            self._current = None
        match event:
            case SortVisited(dll, _, again):
                row = self._rows[dll]
                if not again:
                    self._record.set("nodes", "fill", row, VISITED)
                    standing = "visited, its imports come first"
                    self._record.set("nodes", "standing", row, standing)
                self._mark(row)
            case SortAppended(dll, position):
                self._number(dll, position)
                self._mark(self._rows[dll])
            case OrderDecided(_, order):
                for position, dll in enumerate(order):
                    self._number(dll, position)

    def _mark(self, row: int) -> None:
        self._record.set("nodes", "width", row, 3.0)
        self._current = row

    def _number(self, dll: str, position: int) -> None:
        row = self._rows[dll]
        self._record.set("nodes", "fill", row, APPENDED)
        self._record.set("nodes", "standing", row, f"number {position + 1} of the new list")
        self._record.set("nodes", "text", row, _text(dll, position))


def _text(name: str, place: int | None) -> str:
    short = clipped(name, 22)
    return short if place is None else f"{place + 1}  {short}"


def levels(deps: list[list[int]]) -> list[int]:
    """For each DLL how many imports follow each other below it; a cycle counts as one level.

    Worked out without recursion, for a hostile list may chain thousands of imports.
    """
    group = components(deps)
    count = 1 + max(group, default=-1)
    below: list[set[int]] = [set() for _ in range(count)]
    for i, targets in enumerate(deps):
        below[group[i]] |= {group[j] for j in targets if group[j] != group[i]}
    # Components are numbered in the order in which they are finished: imports first.
    height = [0] * count
    for c in range(count):
        height[c] = 1 + max((height[d] for d in below[c]), default=-1)
    return [height[c] for c in group]
