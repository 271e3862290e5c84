"""process_tables: the address spaces of whatever was read, as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from forkviz.cli.render.tables import Column, Kind, Table, Value

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture, Process
    from forkviz.core.region import Region
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

__all__ = [
    "allocation_table",
    "lines_text",
    "module_table",
    "processes_of",
    "region_table",
    "role_of",
    "summary_tables",
    "what_is",
]


def what_is(value: Capture | Scenario | Trace) -> str:
    """What was read, in a word or two."""
    from forkviz.scenarios.scenario import Scenario

    if isinstance(value, Scenario):
        return "scenario"
    from forkviz.core.captures.capture import Capture

    if not isinstance(value, Capture):
        return "trace"
    if value.parent is None:
        if value.images:
            return "images"
        if value.log is not None:
            return "log"
        failed = any(finding.rule != "fork succeeded" for finding in value.findings)
        return "messages of failed forks" if failed else "messages of forks"
    return "parent and child" if value.child is not None else "map"


def processes_of(value: Capture | Scenario | Trace) -> tuple[Process, ...]:
    """The processes in *value*: as captured, as a fork starts, or as one ended."""
    from forkviz.core.captures.process import Process
    from forkviz.scenarios.scenario import Scenario

    if isinstance(value, Scenario):
        from forkviz.hosts.simulated.host import SimulatedHost

        host = SimulatedHost(value)
        return (Process(host.parent(), "parent"), Process(host.child(), "child"))
    from forkviz.core.captures.capture import Capture

    if isinstance(value, Capture):
        return value.processes()
    state = value.state(-1)
    return (Process(state.parent, "parent"), Process(state.child, "child"))


def role_of(process: Process) -> str:
    return process.role or "process"


def summary_tables(processes: Iterable[Process]) -> tuple[Table, ...]:
    """How large each process is, where it has most room, and what its memory is for."""
    sizes: list[tuple[Value, ...]] = []
    totals: list[tuple[Value, ...]] = []
    for process in processes:
        space = process.space
        modules = len(process.modules())
        sizes.append((role_of(process), space.bits, len(space), modules, *_free(process)))
        totals += _totals(process)
    return (
        Table(
            "processes",
            (
                Column("process"),
                Column("bits", Kind.NUMBER),
                Column("regions", Kind.NUMBER),
                Column("modules", Kind.NUMBER),
                Column("largest_free_at", Kind.ADDRESS),
                Column("largest_free", Kind.SIZE),
                Column("total_free", Kind.SIZE),
                Column("fragmentation", Kind.SHARE),
                Column("unusable_tails", Kind.SIZE),
            ),
            tuple(sizes),
        ),
        Table(
            "totals",
            (
                Column("process"),
                Column("use"),
                Column("allocations", Kind.NUMBER),
                Column("size", Kind.SIZE),
            ),
            tuple(totals),
            "By use",
        ),
    )


def _free(process: Process) -> tuple[Value, ...]:
    """The largest free block, all free memory, how little of it the largest is, and what of it
    can't be reserved: it lies before the next slot of 64 KiB.  Nothing where rows are missing."""
    from forkviz.core.address import slot_ceil

    if not process.complete:
        return (None,) * 5
    largest = None
    total = tails = 0
    for gap in process.space.gaps():
        total += gap.size
        tails += min(slot_ceil(gap.start), gap.end) - gap.start
        if largest is None or gap.size > largest.size:
            largest = gap
    if largest is None:
        return (None, 0, 0, None, 0)
    return (largest.start, largest.size, total, 1 - largest.size / total, tails)


def _totals(process: Process) -> list[tuple[Value, ...]]:
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for group in process.allocations():
        use = _use(group)
        counts[use] += 1
        sizes[use] += sum([end - start for start, end, *_ in group])
    ordered = sorted(sizes, key=lambda use: (-sizes[use], use))
    return [(role_of(process), use, counts[use], sizes[use]) for use in ordered]


def allocation_table(processes: Iterable[Process]) -> Table:
    """Every allocation of every process, in order of address."""
    processes = tuple(processes)
    # One file's name in every row would tell nothing.
    one_file = all(not process.elsewhere for process in processes)
    rows: list[tuple[Value, ...]] = []
    for process in processes:
        role = role_of(process)
        for group in process.allocations():
            first, last = group[0], group[-1]
            base = first.base
            named = first if first.name else next((r for r in group if r.name), None)
            rows.append(
                (
                    role,
                    base,
                    last.end,
                    last.end - base,
                    _use(group),
                    _joined([region.state for region in group]),
                    _joined([region.kind for region in group]),
                    named.title if named is not None else None,
                    named.name if named is not None else None,
                    _joined([region.source for region in group]),
                    lines_text(group),
                    process.file_of(first) or None,
                )
            )
    columns = (
        Column("process"),
        Column("base", Kind.ADDRESS),
        Column("end", Kind.ADDRESS),
        Column("size", Kind.SIZE),
        Column("use"),
        Column("state", folds=True),
        Column("kind", machine_only=True),
        Column("name", folds=True),
        Column("path", machine_only=True),
        Column("source"),
        Column("lines"),
        Column("file", machine_only=one_file),
    )
    return Table("allocations", columns, tuple(rows), "Allocations")


def region_table(processes: Iterable[Process]) -> Table:
    """Every region of every process, below the base of its allocation."""
    rows: list[tuple[Value, ...]] = []
    for process in processes:
        for group in process.allocations():
            for region in group:
                rows.append(
                    (
                        role_of(process),
                        region.base,
                        region.start,
                        region.end,
                        region.size,
                        str(region.state),
                        str(region.kind),
                        region.protect or None,
                        region.name or None,
                        str(region.source),
                        region.line or None,
                        process.file_of(region) or None,
                    )
                )
    columns = (
        Column("process"),
        Column("allocation", Kind.ADDRESS),
        Column("start", Kind.ADDRESS),
        Column("end", Kind.ADDRESS),
        Column("size", Kind.SIZE),
        Column("state"),
        Column("kind"),
        Column("protect"),
        Column("name", folds=True),
        Column("source"),
        Column("line", Kind.NUMBER),
        Column("file", machine_only=True),
    )
    return Table("regions", columns, tuple(rows), "Regions")


def module_table(processes: Iterable[Process], capture: Capture | None) -> Table:
    """The images of every process, with the place that each prefers as far as it is known."""
    rows: list[tuple[Value, ...]] = []
    for process in processes:
        for module in process.modules():
            image = capture.image(module.path) if capture is not None else None
            preferred = image.preferred if image is not None else None
            relocated = None if preferred is None else preferred != module.base
            place = (module.base, module.end, module.size)
            rows.append((role_of(process), *place, preferred, relocated, module.name, module.path))
    columns = (
        Column("process"),
        Column("base", Kind.ADDRESS),
        Column("end", Kind.ADDRESS),
        Column("size", Kind.SIZE),
        Column("preferred", Kind.ADDRESS),
        Column("relocated"),
        Column("name", folds=True),
        Column("path", machine_only=True),
    )
    return Table("modules", columns, tuple(rows), "Modules")


def _use(group: tuple[Region, ...]) -> str:
    uses = [str(region.use) for region in group if region.use != "unknown"]
    return uses[0] if uses else "unknown"


def _joined(values: list[str]) -> str:
    """Each value once, in order: ``reserved, committed``."""
    if len(values) == 1:
        return str(values[0])
    return ", ".join(dict.fromkeys(map(str, values)))


def lines_text(regions: Iterable[Region]) -> str | None:
    """The lines of the file that *regions* were read from: ``12`` or ``12-19``."""
    lines = [region.line for region in regions if region.line]
    if not lines:
        return None
    if len(lines) == 1:
        return str(lines[0])
    first, last = min(lines), max(lines)
    return str(first) if first == last else f"{first}-{last}"
