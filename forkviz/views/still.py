"""Still: a capture as the explorer draws it: the tables of a board that never change, and words.

Nothing is forked here, so nothing has to be known of headers: any map, dump or list of modules can
be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.diff import diff
from forkviz.core.region import Region, Source, Use
from forkviz.core.text import clipped
from forkviz.scenarios.from_capture import cygwin_modules
from forkviz.views.changes import HIDDEN, Columns
from forkviz.views.differences import differences
from forkviz.views.scene import ROW, FileNumbers, joined, region_cells

__all__ = ["Still"]

#: What two rows have alike if they are the same in parent and child.
SAME = ("start", "end", "state", "kind", "use", "name")
#: Characters of one.
SENTENCE = 300


class Still:
    """The picture of *capture*.

    tables: as a board's; what parent and child have alike ``stays``, and of one process alone all
    but the images that are not Windows' own.  what, why, facts: the capture in words.
    complete: whether no row is missing, so that what is in no row is free.
    """

    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.files = FileNumbers()
        self.cygwin = {module.path for module in cygwin_modules(capture)}
        maps = {"parent": capture.parent, "child": capture.child}
        rows = {role: joined(p.space) if p is not None else [] for role, p in maps.items()}
        self.tables: dict[str, Columns] = {
            role: self._columns(maps[role], regions, self.cygwin) for role, regions in rows.items()
        }
        self._settle()
        self.tables["places"] = {"standing": [], "base": []}
        self.tables["focus"] = {"start": [HIDDEN], "end": [HIDDEN]}
        self.complete = all(process.complete for process in capture.processes())
        self.what, self.why = self._words()
        self.census = " · ".join(("nothing is forked here", *map(_count, capture.processes())))
        self.facts = tuple(clipped(fact, SENTENCE) for fact in self._facts())

    def _columns(self, process: Process | None, regions: list[Region], cygwin: set[str]) -> Columns:
        columns: Columns = {key: [] for key in ROW}
        for region in regions:
            assert process is not None
            # Only Cygwin's images have a kind of their own, where it is known which these are.
            ours = region.use is not Use.IMAGE or not cygwin or region.name in cygwin
            number = self.files.number(process.file_of(region))
            for key, cell in region_cells(region, number, ours).items():
                columns[key].append(cell)
        return columns

    def _settle(self) -> None:
        """Which rows stay: those of both processes; of a single one all but its own images."""
        parent, child = self.tables["parent"], self.tables["child"]
        if not parent["start"] or not child["start"]:
            for table in (parent, child):
                rows = zip(table["use"], table["windows"], strict=True)
                table["stays"] = [int(use != Use.IMAGE or bool(windows)) for use, windows in rows]
            return
        keys = [list(zip(*(table[key] for key in SAME), strict=True)) for table in (parent, child)]
        both = set(keys[0]) & set(keys[1])
        for table, own in zip((parent, child), keys, strict=True):
            table["stays"] = [int(key in both) for key in own]

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
        yield from differences(diff(parent, child), self.cygwin)


def _count(process: Process) -> str:
    """How many regions and modules there are."""
    who = clipped(process.role or process.name or "process", SENTENCE)
    return f"{who}: {len(process.space)} regions, {len(process.modules())} modules"


def _census(process: Process) -> str:
    """How many regions there are, and how far they are known."""
    regions = list(process.space)
    sources = {source: sum(r.source is source for r in regions) for source in Source}
    told = ", ".join(f"{count} {source}" for source, count in sources.items() if count)
    who = " ".join(filter(None, (process.role or "process", process.name)))
    whole = (
        "what is in no row is free" if process.complete else "rows are missing: gaps may be taken"
    )
    file = f", from {process.file}" if process.file else ""
    return (
        f"{who}: {len(regions)} regions ({told or 'none'}), {len(process.modules())} modules{file};"
        f" {whole}"
    )
