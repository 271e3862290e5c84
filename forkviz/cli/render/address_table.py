"""Who is at an address: in each process, and among the DLLs, who wants to be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from forkviz.cli.render.process_tables import lines_text, processes_of
from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, Value

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture, Process
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

__all__ = ["at_document"]

COLUMNS = (
    Column("who", folds=True),
    Column("start", Kind.ADDRESS),
    Column("end", Kind.ADDRESS),
    Column("size", Kind.SIZE),
    Column("state"),
    Column("use"),
    Column("name", folds=True),
    Column("allocation", Kind.ADDRESS),
    Column("source"),
    Column("line"),
    Column("file", machine_only=True),
)


def at_document(value: Capture | Scenario | Trace, address: int) -> Document:
    """Each process's region at *address*, and each DLL whose place includes it.

    A child that was not captured is shown as the fork would assume it.
    """
    from forkviz.core.captures.capture import Capture, Process

    plan = _plan(value)
    rows = [_here(process, address) for process in processes_of(value)]
    if isinstance(value, Capture) and value.child is None and plan is not None:
        rows.append(_here(Process(plan.child_space(), "child, derived"), address))
    rows += _wanted(value, plan, address)
    if isinstance(value, Capture):
        rows += _past(value, address)
    return Document((Fact("address", address, Kind.ADDRESS),), (Table("at", COLUMNS, tuple(rows)),))


def _here(process: Process, address: int) -> tuple[Value, ...]:
    who = process.role or "process"
    region = process.space.at(address)
    if region is None:
        gap = next((g for g in process.space.gaps() if g.start <= address < g.end), None)
        if gap is None:
            return (who, None, None, None, "outside the user range", *[None] * 6)
        free = "free" if process.complete else "unknown: rows are missing"
        return (who, gap.start, gap.end, gap.size, free, *[None] * 6)
    return (
        who,
        region.start,
        region.end,
        region.size,
        str(region.state),
        str(region.use),
        region.name or None,
        region.base,
        str(region.source),
        lines_text([region]),
        process.file_of(region) or None,
    )


def _plan(value: Capture | Scenario | Trace) -> Scenario | None:
    """The scenario of *value*; None where it is no process that forks."""
    from forkviz.api import scenario
    from forkviz.errors import ForkvizError

    try:
        return scenario(value)
    except ForkvizError:
        return None


def _wanted(
    value: Capture | Scenario | Trace, plan: Scenario | None, address: int
) -> Iterator[tuple[Value, ...]]:
    """The DLLs of the list that must be here in the child, and the images that prefer it."""
    from forkviz.core.address import page_ceil
    from forkviz.core.captures.capture import Capture

    preferred = []
    for dll in plan.dlls if plan is not None else ():
        if dll.base <= address < page_ceil(dll.end):
            yield _place("needed in the child", dll.base, dll.size, str(dll.kind), dll.name)
        preferred.append((dll.name, dll.preferred, dll.size))
    if isinstance(value, Capture):
        preferred = [(i.path, i.preferred, i.size_of_image) for i in value.images]
    for name, base, size in preferred:
        if base <= address < page_ceil(base + size):
            yield _place("preferred", base, size, None, name)


def _place(who: str, base: int, size: int, kind: str | None, name: str) -> tuple[Value, ...]:
    from forkviz.core.address import page_ceil

    use = "image" if kind is None else f"image ({kind})"
    end = page_ceil(base + size)
    return (who, base, end, size, None, use, name, None, None, None, None)


def _past(value: Capture, address: int) -> Iterator[tuple[Value, ...]]:
    """Who had been here, since when somebody is, and which messages name the place."""
    for process in value.processes():
        who = process.role or "process"
        for module in process.unloaded:
            if module.base <= address < module.end:
                yield _told(f"{who}, unloaded", module.base, module.end, "gone", module.path)
    log = value.log
    if log is not None:
        names = {each.child: "child" for each in log.tries()} | {log.parent: "parent"}
        for load in (*(load for each in log.earlier for load in each.loads), *log.loads):
            image = value.image(load.path) if load.path else None
            size = image.size_of_image if image is not None else 0
            if load.base <= address < load.base + max(size, 1):
                who = f"log, {names.get(load.winpid, load.winpid)}"
                state = "loaded" if load.loaded else "unloaded"
                end = load.base + size if size else None
                yield _told(who, load.base, end, state, load.path, load.line, log.file)
    for finding in value.findings:
        for i, named in enumerate(finding.addresses):
            if named == address:
                state = f"{finding.rule} ({'wanted' if i == 0 else 'found'})"
                who = f"message, {finding.side}"
                yield _told(who, named, None, state, finding.dll, finding.line, finding.file)


def _told(
    who: str,
    start: int,
    end: int | None,
    state: str,
    name: str,
    line: int = 0,
    file: str = "",
) -> tuple[Value, ...]:
    size = None if end is None else end - start
    place = str(line) if line else None
    return (who, start, end, size, state, None, name or None, None, None, place, file or None)
