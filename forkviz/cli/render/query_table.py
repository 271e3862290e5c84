"""The regions that a query finds, in each process, and how many it leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import merge
from typing import TYPE_CHECKING

from forkviz.cli.render.process_tables import lines_text, processes_of, role_of, what_is
from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, Value
from forkviz.core.caveats.caveat import worded
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture, Process
    from forkviz.core.query import Query
    from forkviz.core.region import Region
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

__all__ = ["find_document"]

COLUMNS = (
    Column("process"),
    Column("start", Kind.ADDRESS),
    Column("end", Kind.ADDRESS),
    Column("size", Kind.SIZE),
    Column("state"),
    Column("kind", machine_only=True),
    Column("use"),
    Column("protect"),
    Column("name", folds=True),
    Column("allocation", Kind.ADDRESS, machine_only=True),
    Column("source"),
    Column("line"),
)

AMONG_THEM, LEFT_OUT = "among the regions", "not looked through; state:free finds them"


def find_document(value: Capture | Scenario | Trace, query: Query) -> Document:
    """The regions of *value*'s processes that *query* matches, and the count of the others.

    Free runs are looked through where the query asks for them and it is known where they are.
    Raises ForkvizError where there are no regions to look through.
    """
    processes = processes_of(value)
    if not processes:
        raise ForkvizError(
            f"nothing to find in {what_is(value)}: regions are in maps, bundles, scenarios, traces"
        )
    rows = []
    count = 0
    for process in processes:
        regions: Iterable[Region] = process.space
        for region in merge(regions, process.free_runs()) if query.wants_free else regions:
            count += 1
            if query.matches(region, process.role):
                rows.append(_row(role_of(process), region))
    facts = (
        Fact("find", query.text),
        Fact("matched", len(rows), Kind.NUMBER),
        Fact("of_regions", count, Kind.NUMBER),
        Fact("not_shown", count - len(rows), Kind.NUMBER),
        Fact("free_runs", _free_runs(processes) if query.wants_free else LEFT_OUT),
    )
    return Document(facts, (Table("found", COLUMNS, tuple(rows)),), _closing(value))


def _free_runs(processes: tuple[Process, ...]) -> str:
    """Of which processes they were looked through."""
    unknown = [role_of(process) for process in processes if not process.complete]
    if not unknown:
        return AMONG_THEM
    not_known = f"not known of {', '.join(unknown)}: rows are missing, so gaps may be taken"
    return not_known if len(unknown) == len(processes) else f"{AMONG_THEM}; {not_known}"


def _closing(value: Capture | Scenario | Trace) -> tuple[Fact, ...]:
    """What is to be said of where the regions come from."""
    from forkviz.cli.render.fork_tables import said_facts
    from forkviz.core.captures.capture import Capture
    from forkviz.scenarios.scenario import Scenario

    if isinstance(value, Capture):
        return Fact("conflicts", value.conflicts), Fact("caveats", worded(value.all_caveats()))
    return said_facts(value if isinstance(value, Scenario) else value.scenario)


def _row(who: str, region: Region) -> tuple[Value, ...]:
    return (
        who,
        region.start,
        region.end,
        region.size,
        str(region.state),
        str(region.kind),
        str(region.use),
        region.protect or None,
        region.name or None,
        region.base,
        str(region.source),
        lines_text([region]),
    )
