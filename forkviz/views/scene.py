"""Scene: both address spaces, row by row, and where each DLL of the list is in the child.

Tables: ``parent`` and ``child`` (a row for each region that is ever there, ``shown`` while it is;
its ``look`` is IN_WAY at the steps at which it is in the way; ``stays`` where no step changes it or
is about it; ``windows`` where it is an image of Windows' own),
``places`` (a row for each DLL of the list), ``focus`` (one row: what the step is about).  Addresses
are plain numbers, below 2**53; the front end lays them out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from forkviz.core.address import page_ceil
from forkviz.core.provenance import Origin
from forkviz.core.region import Region, Use, is_of_windows
from forkviz.core.space import AddressSpace
from forkviz.core.text import clipped
from forkviz.core.vector import Vector
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Copied,
    DepsPopulated,
    Drifted,
    Event,
    FaultStruck,
    Finished,
    FrameEntered,
    FrameLeft,
    MapsRead,
    OrderDecided,
    PhaseEntered,
    Planned,
    Replicated,
    RetryDecided,
    Skipped,
    SortAppended,
    SortPassed,
    SortVisited,
    Why,
    assert_remark,
)
from forkviz.traces.event_deltas import delta_of, parent_delta_of
from forkviz.traces.state import Place, Placed
from forkviz.traces.trace import Trace
from forkviz.views.changes import HIDDEN, Cell, Recorder
from forkviz.views.in_way import InWay
from forkviz.views.palette import FOREIGN, IN_WAY

__all__ = [
    "CHILD", "NAME_CHARS", "PARENT", "ROW", "FileNumbers", "Scene", "about", "joined",
    "region_cells", "title_of",
]  # fmt: skip

#: Left and right edge of each column, in the figure's horizontal units.
PARENT = (0.0, 1.0)
CHILD = (1.42, 2.42)

#: Characters of a name.
NAME_CHARS = 200

ROW = (
    "start", "end", "base", "state", "kind", "use", "look", "protect", "name", "title", "source",
    "line", "file", "dll", "windows", "stays", "shown",
)  # fmt: skip
#: What a region that the machinery made is called, after the DLL that it was made for.
_MADE = {
    Use.RESERVATION: "kept for {}",
    Use.INTERIM: "{} on trial",
    Use.BLOCK: "blocked for {}",
}


def title_of(region: Region) -> str:
    """What a label says of *region*."""
    if region.use is Use.BLOCK and not region.name:
        return "blocked for all DLLs"
    return _MADE.get(region.use, "{}").format(region.title)


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


def _rows(regions: Iterable[Region]) -> dict[Region, int]:
    """In which row of the picture each of *regions* is."""
    regions = list(regions)
    borders = [region.start for region in joined(regions)]
    return {region: bisect_right(borders, region.start) - 1 for region in regions}


def _one_picture(a: Region, b: Region) -> bool:
    same = (a.base, a.state, a.kind, a.name, a.use) == (b.base, b.state, b.kind, b.name, b.use)
    return same and a.end == b.start


def about(event: Event) -> str:
    """The DLL that *event* is about, "" if it is about none."""
    return getattr(event, "dll", None) or ""


def _number(cell: Cell) -> int:
    assert isinstance(cell, int)
    return cell


def _asked_of(event: Event) -> Iterator[tuple[int, int]]:
    """The addresses that *event* is refused, gives up over, or copies to."""
    match event:
        case Call(address=int(start), size=int(size)) if event.failed and 0 < size < 1 << 47:
            yield start, page_ceil(start + size)
        case Aborted(address=int(start), size=int(size)) if size > 0:
            yield start, page_ceil(start + size)
        case Replicated(start=start, end=end):
            yield start, end
        case _:
            pass


class FileNumbers:
    """Files by number, in the order in which they were first named; -1 stands for none."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, file: str) -> int:
        """The number of *file*."""
        return self._numbers.setdefault(file, len(self._numbers)) if file else -1

    @property
    def names(self) -> list[str]:
        """All of them."""
        return list(self._numbers)


def region_cells(region: Region, file: int, ours: bool) -> dict[str, Cell]:
    """A region as a row of a picture.  file: its number.  ours: whether the fork is about it."""
    return {
        "start": region.start,
        "end": region.end,
        "base": region.base,
        "state": str(region.state),
        "kind": str(region.kind),
        "use": str(region.use),
        "look": str(region.use) if ours else FOREIGN,
        "protect": clipped(region.protect, NAME_CHARS),
        "name": clipped(region.name, NAME_CHARS),
        "title": clipped(title_of(region), NAME_CHARS),
        "source": str(region.source),
        "line": region.line,
        "file": file,
        "dll": -1,
        "windows": int(region.use is Use.IMAGE and is_of_windows(region.name)),
        "stays": 1,
        "shown": 1,
    }


class Scene:
    """Writes the scene's tables of a trace into a recorder, and its changes step by step."""

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        self._trace = trace
        self._record = recorder
        self._dlls = trace.scenario.dlls
        self._by_name = {dll.name: dll for dll in self._dlls}
        self._listed = DllNames(self._dlls)
        self._numbers = {dll.name: i for i, dll in enumerate(self._dlls)}
        self._names = {n for dll in self._dlls for n in (dll.name, dll.path) if n}
        self.files = FileNumbers()
        plan = trace.scenario
        parent, child = list(trace.initial_parent), list(trace.initial_child)
        for name, regions, origin in (
            ("parent", parent, plan.parent_origin),
            ("child", child, plan.child_origin),
        ):
            rows = [self.region_row(r, origin, shown=True) for r in joined(regions)]
            recorder.table(name, {key: [row[key] for row in rows] for key in ROW})
        # A picture's row may stand for several regions; each of them leads to it.
        self._rows = {"parent": _rows(parent), "child": _rows(child)}
        self._in_way = InWay(self._by_name)
        self._marked: dict[int, Cell] = {}
        self._places: Vector[Place] = trace.state(0).progress.places
        self._list_places()
        self._touched: dict[str, set[int]] = {"parent": set(), "child": set()}
        self._asked: list[tuple[int, int]] = []
        recorder.table("focus", {"start": [HIDDEN], "end": [HIDDEN]})

    def region_row(self, region: Region, origin: Origin, *, shown: bool) -> dict[str, Cell]:
        """A region as a row of ``parent`` or ``child``; *origin*: of that process."""
        listed = self._listed.get(region.name) if region.name else None
        dll = self._numbers[listed.name] if listed is not None else -1
        # What merely has a DLL's name, such as a file that is mapped as data, is not the DLL.
        if region.use not in (Use.IMAGE, Use.RESERVATION, Use.INTERIM, Use.BLOCK):
            dll = -1
        ours = region.use is not Use.IMAGE or region.name in self._names
        cells = region_cells(region, self.files.number(origin.file_of(region)), ours)
        return cells | {"dll": dll, "shown": int(shown)}

    def step(self, event: Event, places: Vector[Place], child: AddressSpace) -> None:
        """Record what *event* changes; *places*, *child*: the DLLs' and the space after it."""
        whole = isinstance(event, ChildCreated | MapsRead)
        for who, delta in (("parent", parent_delta_of(event)), ("child", delta_of(event))):
            for shown, regions in enumerate((delta.removed, delta.added)):
                for region in regions:
                    row = self._row(who, region)
                    self._record.set(who, "shown", row, shown)
                    if not whole:
                        self._touched[who].add(row)
        for row, place in places.changed(self._places):
            self._place_row(row, place)
        self._places = places
        self._mark(self._in_way.after(event, child))
        self._focus(event)
        self._asked += _asked_of(event)

    def finish(self) -> None:
        """After the last step: which rows no step changes or is about."""
        asked: list[tuple[int, int]] = []
        for start, end in sorted(self._asked):
            if asked and start <= asked[-1][1]:
                asked[-1] = asked[-1][0], max(asked[-1][1], end)
            else:
                asked.append((start, end))
        ends = [end for _, end in asked]
        for who, touched in self._touched.items():
            table = self._record.tables[who]
            for row in range(len(table["start"])):
                start, end = (_number(table[key][row]) for key in ("start", "end"))
                at = bisect_right(ends, start)
                if row in touched or (at < len(asked) and asked[at][0] < end):
                    table["stays"][row] = 0

    # -- what is set up --------------------------------------------------------------------------

    def _list_places(self) -> None:
        self._record.table(
            "places",
            {
                "standing": [str(Placed.WAITING) for _ in self._dlls],
                "base": [0 for _ in self._dlls],
            },
        )
        for row, place in enumerate(self._places):
            self._place_row(row, place)

    # -- what changes ----------------------------------------------------------------------------

    def _row(self, who: str, region: Region) -> int:
        row = self._rows[who].get(region)
        if row is None:
            plan = self._trace.scenario
            origin = plan.parent_origin if who == "parent" else plan.child_origin
            values = self.region_row(region, origin, shown=False)
            row = self._rows[who][region] = self._record.append(who, values)
        return row

    def _mark(self, in_way: Iterable[Region]) -> None:
        """Give *in_way* the look of it, and what had that before its own look again."""
        rows = {self._row("child", region) for region in in_way}
        self._touched["child"] |= rows
        for row in [row for row in self._marked if row not in rows]:
            self._record.set("child", "look", row, self._marked.pop(row))
        for row in rows:
            if row not in self._marked:
                self._marked[row] = self._record.now("child", "look", row)
            self._record.set("child", "look", row, IN_WAY)

    def _place_row(self, row: int, place: Place) -> None:
        self._record.set("places", "standing", row, str(place.placed))
        self._record.set("places", "base", row, place.base or 0)

    def _focus(self, event: Event) -> None:
        span = self._subject(event)
        self._record.set("focus", "start", 0, span[0] if span is not None else HIDDEN)
        self._record.set("focus", "end", 0, span[1] if span is not None else HIDDEN)

    def _subject(self, event: Event) -> tuple[int, int] | None:
        """The addresses that *event* is about, or None."""
        match event:
            case Call(why=Why.LOOK, result=start, end=int(end)) if start:
                return start, end
            case Call(why=Why.BLOCK | Why.PROTECT, address=int(start), size=int(size)) if (
                0 < size < 1 << 47
            ):
                return start, page_ceil(start + size)
            case Call(delta=delta) if delta.added or delta.removed:
                regions = delta.added or delta.removed
                return regions[0].start, regions[-1].end
            case BlockChosen(here=here, free_end=end):
                return here, end
            case FaultStruck(delta=delta) | MapsRead(delta=delta) | Replicated(delta=delta) if (
                delta.added
            ):
                return delta.added[0].start, delta.added[-1].end
            case Replicated(start=start, end=end):
                return start, end
            case Aborted(address=int(start), size=int(size)) if size > 0:
                return start, page_ceil(start + size)
            case Compared(dll=name, got=got):
                return got, got + page_ceil(self._by_name[name].size)
            case (
                Skipped(dll=name)
                | FrameEntered(dll=name)
                | SortVisited(dll=name)
                | SortPassed(dll=name)
                | SortAppended(dll=name)
                | Checked(dll=name)
                | Copied(dll=name)
            ) if name:
                dll = self._by_name[name]
                return dll.base, page_ceil(dll.end)
            case Call() | Aborted() | FaultStruck() | MapsRead() | Checked() | Copied():
                return None  # of no place, here
            case DepsPopulated() | OrderDecided() | FrameLeft() | Planned() | Drifted():
                return None
            case PhaseEntered() | ChildCreated() | ChildEnded() | RetryDecided() | Finished():
                return None
            case Skipped() | FrameEntered() | SortVisited() | SortPassed() | SortAppended():
                return None
            case _:
                assert_remark(event)
                return None
