"""Sorting: the import graph that topsort walks, and the list that comes of it.

Tables ``nodes`` (a row for each DLL, in the parent's order; ``place``: its number in the new list,
from 0, -1 as long as it has none), ``edges`` (importer to import) and ``cycles`` (both static).
A DLL stands one level to the right of whatever it imports; members of a cycle share one.
"""

from __future__ import annotations

from typing import assert_never

from forkviz.core.text import clipped
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    DepsPopulated,
    Event,
    OrderDecided,
    PhaseEntered,
    SortAppended,
    SortEvent,
    SortPassed,
    SortVisited,
)
from forkviz.machine.phase import Phase
from forkviz.machine.sort.cycles import components
from forkviz.machine.sort.topsort import populate_deps
from forkviz.traces.trace import Trace
from forkviz.views.changes import Cell, Recorder

__all__ = ["Sorting"]


class Sorting:
    """Writes the ``nodes`` and ``edges`` tables of a trace into a recorder.

    levels, rows: how many columns the graph has, and how many DLLs the longest of them.  decided:
    the steps at which the order is decided, with whether it is another one then.
    """

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        self._record = recorder
        dlls = trace.scenario.dlls
        self.decided = [
            (step, event.order != event.before)
            for step, event in enumerate(trace.events)
            if isinstance(event, OrderDecided)
        ]
        self._rows = {dll.name: row for row, dll in enumerate(dlls)}
        self._current: int | None = None
        deps = [indices for indices, _ in populate_deps(dlls)]
        level = levels(deps)
        self.levels = 1 + max(level, default=0)
        group = components(deps)
        members: dict[int, list[int]] = {}
        for index, number in enumerate(level):
            members.setdefault(number, []).append(index)
        self.rows = max((len(column) for column in members.values()), default=1)
        x, y = [0.0] * len(dlls), [0.0] * len(dlls)
        for number, column in members.items():
            # Members of a cycle stand together, where the first of them would.
            first = {group[index]: index for index in reversed(column)}
            column.sort(key=lambda index: (first[group[index]], index))
            for place, index in enumerate(column):
                x[index] = float(number)
                y[index] = (place + 0.5) * self.rows / len(column)
        recorder.table(
            "nodes",
            {
                "x": list(x),
                "y": list(y),
                "name": [clipped(dll.name, 200) for dll in dlls],
                "kind": ["linked" if d.kind is DllKind.LINK else "dlopened" for d in dlls],
                "mark": ["unvisited" for _ in dlls],
                "place": [-1 for _ in dlls],
                "current": [0 for _ in dlls],
                "imports": [
                    clipped(", ".join(dlls[i].name for i in found), 300) or "–" for found in deps
                ],
            },
        )
        self._cycles(group, x, y)
        edges = [(i, j) for i, group in enumerate(deps) for j in group if i != j]
        ends: dict[str, list[Cell]] = {"x0": [], "y0": [], "x1": [], "y1": []}
        for i, j in edges:
            for key, value in zip(ends, (x[i], y[i], x[j], y[j]), strict=True):
                ends[key].append(value)
        recorder.table("edges", ends)

    def _cycles(self, group: list[int], x: list[float], y: list[float]) -> None:
        """Table ``cycles``: a box around the DLLs of each circle of imports."""
        members: dict[int, list[int]] = {}
        for index, number in enumerate(group):
            members.setdefault(number, []).append(index)
        boxes = [found for found in members.values() if len(found) > 1]
        self._record.table(
            "cycles",
            {
                "x": [x[found[0]] for found in boxes],
                "top": [min(y[i] for i in found) for found in boxes],
                "bottom": [max(y[i] for i in found) for found in boxes],
                "size": [len(found) for found in boxes],
            },
        )

    def step(self, event: Event) -> None:
        """Record what the sort does at a step."""
        if self._current is not None:
            self._record.set("nodes", "current", self._current, 0)
            self._current = None
        if event == PhaseEntered(Phase.P3):
            # Nothing is sorted yet; a second attempt with forkables sorts once more.
            for row in self._rows.values():
                self._record.set("nodes", "mark", row, "unvisited")
                self._record.set("nodes", "place", row, -1)
        elif isinstance(event, SortEvent):
            self._sort(event)

    def _sort(self, event: SortEvent) -> None:
        match event:
            case DepsPopulated():
                pass
            case SortVisited(dll, _, again):
                row = self._rows[dll]
                if not again:
                    self._record.set("nodes", "mark", row, "visited")
                self._point_at(row)
            case SortPassed(dll):
                self._point_at(self._rows[dll])
            case SortAppended(dll, position):
                self._number(dll, position)
                self._point_at(self._rows[dll])
            case OrderDecided(_, order):
                for position, dll in enumerate(order):
                    self._number(dll, position)
            case _:
                assert_never(event)

    def _point_at(self, row: int) -> None:
        self._record.set("nodes", "current", row, 1)
        self._current = row

    def _number(self, dll: str, position: int) -> None:
        row = self._rows[dll]
        self._record.set("nodes", "mark", row, "appended")
        self._record.set("nodes", "place", row, position)


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
