"""Still: a capture as the explorer draws it: the tables of a board that never change, and words.

Nothing is forked here, so nothing has to be known of headers: any map, dump or list of modules can
be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_, size_text
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.diff import Status, diff
from forkviz.core.region import Region, Source, Use
from forkviz.core.text import clipped
from forkviz.scenarios.from_capture import cygwin_modules
from forkviz.views.axis import OCCUPIED, RELEVANT, Axis, Span
from forkviz.views.changes import HIDDEN, Columns
from forkviz.views.scene import ROW, FileNumbers, joined, region_cells

__all__ = ["Still"]

#: Sentences of what moved, and of what is in the way of whom, that are shown.
MOST = 40
#: Characters of one.
SENTENCE = 300


class Still:
    """The picture of *capture*.

    tables: as a board's.  what, why, facts: the capture in words.  axis: of both processes.
    borders: addresses that may get a tick, the important ones first.
    """

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.files = FileNumbers()
        cygwin = {module.path for module in cygwin_modules(capture)}
        maps = {"parent": capture.parent, "child": capture.child}
        rows = {role: joined(p.space) if p is not None else [] for role, p in maps.items()}
        self.axis = Axis(
            Span(r.start, r.end, RELEVANT if r.name in cygwin else OCCUPIED)
            for regions in rows.values()
            for r in regions
        )
        self.tables: dict[str, Columns] = {
            role: self._columns(maps[role], regions, cygwin) for role, regions in rows.items()
        }
        self.tables["places"] = {key: [] for key in ("top", "bottom", "standing", "base", "here")}
        self.tables["focus"] = {"top": [HIDDEN], "bottom": [HIDDEN], "start": [0], "end": [0]}
        modules = (m.base for p in capture.processes() for m in p.modules())
        starts = (r.start for regions in rows.values() for r in regions)
        self.borders = list(dict.fromkeys([*modules, *starts]))
        self.what, self.why = self._words()
        self.facts = tuple(clipped(fact, SENTENCE) for fact in self._facts())

    def _columns(self, process: Process | None, regions: list[Region], cygwin: set[str]) -> Columns:
        columns: Columns = {key: [] for key in ROW}
        for region in regions:
            assert process is not None
            # Of all images only Cygwin's are told apart, where it is known which these are.
            ours = region.use is not Use.IMAGE or not cygwin or region.name in cygwin
            number = self.files.number(process.file_of(region))
            for key, cell in region_cells(region, self.axis, number, ours).items():
                columns[key].append(cell)
        return columns

    def _words(self) -> tuple[str, str]:
        processes = self.capture.processes()
        if not processes:
            return "No address space was captured.", ""
        if len(processes) == 2:
            return "Parent and child, as they were captured.", ""
        return "One process, as it was captured.", "There is no second one to compare it with."

    def _facts(self) -> Iterator[str]:
        for process in self.capture.processes():
            yield _census(process)
        parent, child = self.capture.parent, self.capture.child
        if parent is None or child is None:
            return
        moved = [c for c in diff(parent, child) if c.status is Status.MOVED]
        for change in moved[:MOST]:
            name = change.name or f"({change.use})"
            yield (
                f"{name} is elsewhere in the child: {hex_(change.a)} → {hex_(change.b)}"
                f" ({size_text(change.a_size)})"
            )
        if len(moved) > MOST:
            yield f"{len(moved) - MOST} more are elsewhere in the child: forkviz diff lists them"


def _census(process: Process) -> str:
    """How many regions there are, and how far they are known."""
    regions = list(process.space)
    sources = {source: sum(r.source is source for r in regions) for source in Source}
    told = ", ".join(f"{count} {source}" for source, count in sources.items() if count)
    who = " ".join(filter(None, (process.role or "process", process.name)))
    whole = "what no row has is free" if process.complete else "rows are missing: gaps may be taken"
    file = f", from {process.file}" if process.file else ""
    return (
        f"{who}: {len(regions)} regions ({told or 'none'}), {len(process.modules())} modules{file};"
        f" {whole}"
    )
