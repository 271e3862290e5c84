"""show: what an input is, and what is in it.

Of processes: their size, the room they have, and their allocations.  Several inputs of one process
become one capture, in which the more trustworthy source is believed (docs/readers.md).
Of a scenario: its DLL list.  Of a trace: how the fork ended and where it left each DLL.
Of images or a log: what they tell.
With an address: what is there in each process, and which DLL wants it.  With a query: the regions
that it matches, such as kind:image size>64k name~ssl -in:child; docs/find.md has the language.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, add_format, command, format_of, path_text
from forkviz.cli.render.phases import abort_of_log
from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, Value, write

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture
    from forkviz.core.captures.forklog import ForkLog, ForkTry
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

__all__ = ["add_parser", "run"]

SCENARIO_COLUMNS = (
    Column("order", Kind.NUMBER),
    Column("name", folds=True),
    Column("kind"),
    Column("base", Kind.ADDRESS),
    Column("preferred", Kind.ADDRESS),
    Column("size", Kind.HEX),
    Column("imports", folds=True),
)
LOG_COLUMNS = (
    Column("line", Kind.NUMBER),
    Column("process", Kind.NUMBER),
    Column("event"),
    Column("base", Kind.ADDRESS),
    Column("path", folds=True),
)


FORK_COLUMNS = (
    Column("number", Kind.NUMBER),
    Column("line", Kind.NUMBER),
    Column("parent", Kind.NUMBER),
    Column("child", Kind.NUMBER),
    Column("children", Kind.NUMBER),
    Column("ended"),
    Column("message", folds=True),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "show", __doc__, run)
    parser.add_argument(
        "sources",
        metavar="X",
        type=path_text,
        nargs="+",
        help="a bundle's folder, a map, a dump, images, a log, a scenario, a saved trace or a "
        "report; several captures of one process are merged; an address at the end is --at",
    )
    parser.add_argument("--at", metavar="ADDRESS", help="show what is at this hexadecimal address")
    parser.add_argument("--modules", action="store_true", help="list the modules only")
    parser.add_argument(
        "--regions", action="store_true", help="list every region instead of the allocations"
    )
    parser.add_argument(
        "--pid", type=int, metavar="PID", help="the process to show, where X has several"
    )
    parser.add_argument(
        "--find",
        metavar="QUERY",
        help="list the regions that match; write --find=-ssl if it begins with a '-'",
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Write what the input is."""
    from forkviz.arguments.inputs import read_all
    from forkviz.core.address import parse_address
    from forkviz.errors import ForkvizError

    sources, at = _sources(args)
    address = None if at is None else parse_address(at)
    query = None
    if args.find is not None:
        from forkviz.core.query import parse_query

        query = parse_query(args.find)
    if query is not None and (address is not None or args.modules):
        raise ForkvizError(
            "--find goes with neither an address nor --modules: let it ask for 0x… or kind:image"
        )
    value = read_all(sources)
    if args.pid is not None:
        value = _of_pid(value, args.pid)
    if query is not None:
        from forkviz.cli.render.query_table import find_document

        document = find_document(value, query)
    elif address is not None:
        from forkviz.cli.render.address_table import at_document

        document = at_document(value, address)
    elif args.modules:
        document = _modules(value)
    else:
        document = _whole(value, args.regions)
    write(document, format_of(args))
    return 0


def _sources(args: argparse.Namespace) -> tuple[list[str], str | None]:
    """The inputs and the address; the last word is one where no file is called so."""
    import os

    from forkviz.core.address import parse_address
    from forkviz.errors import ForkvizError

    sources: list[str] = args.sources
    if args.at is None and len(sources) > 1 and not os.path.exists(sources[-1]):
        try:
            parse_address(sources[-1])
        except ForkvizError:
            return sources, None
        return sources[:-1], sources[-1]
    return sources, args.at


def _of_pid(value: Capture | Scenario | Trace, pid: int) -> Capture:
    """The capture with the process *pid* as its own."""
    from forkviz.core.captures.capture import Capture
    from forkviz.errors import ForkvizError
    from forkviz.readers.select_process import of_pid

    found = of_pid(value, pid) if isinstance(value, Capture) else None
    if found is not None:
        return found
    processes = (*value.processes(), *value.others) if isinstance(value, Capture) else ()
    known = ", ".join(str(p.pid) for p in processes[:20] if p.pid) or "none is known"
    raise ForkvizError(f"there is no process {pid} in it; there is {known}")


def _modules(value: Capture | Scenario | Trace) -> Document:
    from forkviz.cli.render.process_tables import module_table, processes_of
    from forkviz.core.captures.capture import Capture

    capture = value if isinstance(value, Capture) else None
    return Document(tables=(module_table(processes_of(value), capture),))


def _whole(value: Capture | Scenario | Trace, regions: bool = False) -> Document:
    from forkviz.cli.render.fork_tables import account, note_table
    from forkviz.cli.render.process_tables import what_is
    from forkviz.scenarios.scenario import Scenario

    what = Fact("what", what_is(value))
    if isinstance(value, Scenario):
        return _scenario(value, what)
    from forkviz.core.captures.capture import Capture

    if isinstance(value, Capture):
        return _capture(value, what, regions)
    document = account(value)
    facts = (what, *document.facts)
    return Document(facts, document.tables, document.closing, (note_table(value),))


def _capture(capture: Capture, what: Fact, regions: bool) -> Document:
    from forkviz.cli.render.attempts import attempt_facts, attempt_table
    from forkviz.cli.render.contract import contract_values
    from forkviz.cli.render.findings_tables import finding_table, overlap_table, unloaded_table
    from forkviz.cli.render.process_choice import several_table
    from forkviz.cli.render.process_tables import allocation_table, region_table, summary_tables
    from forkviz.core.captures.runtime import believed, disagreements
    from forkviz.core.caveats.caveat import worded

    shown = capture.shown_runtimes()
    runtime = believed(shown)
    facts = [
        what,
        Fact("title", capture.title),
        Fact("bits", capture.known_bits, Kind.NUMBER),
        Fact("runtime", None if runtime is None else runtime.version),
        Fact("images_with_headers", sum(i.headers for i in capture.images), Kind.NUMBER),
        *attempt_facts(capture.findings),
    ]
    if capture.log is not None:
        facts += _log_facts(capture.log)
    tables: tuple[Table, ...]
    if capture.parent is not None:
        processes = capture.processes()
        listed = region_table(processes) if regions else allocation_table(processes)
        tables = (*summary_tables(processes), listed)
    elif capture.log is not None and not capture.images:
        tables = (_log_table(capture.log),)
    elif capture.images:
        from forkviz.cli.commands.images import image_table

        tables = (image_table(capture.images),)
    else:
        tables = ()
    more = [
        several_table(capture),
        overlap_table(capture.images),
        unloaded_table(capture.processes()),
    ]
    if len(capture.forks()) > 1:
        more.append(_fork_table(capture))
    if capture.findings:
        more.append(attempt_table(capture.findings))
    if tables:
        more.append(finding_table(capture))
    else:
        tables = (finding_table(capture),)
    # A folder of images names each of its files, and the table does so already.
    files = capture.files if capture.parent is not None else ()
    closing = (
        Fact("files", files),
        Fact("conflicts", (*capture.conflicts, *disagreements(shown))),
        Fact("caveats", worded(capture.all_caveats())),
    )
    return Document(tuple(facts), tables, closing, tuple(more), contract_values(capture))


def _log_facts(log: ForkLog) -> list[Fact]:
    """How the logged fork went."""
    abort = abort_of_log(log.abort) if log.abort else None
    return [
        Fact("log", log.file),
        Fact("logged_parent", log.parent or None, Kind.NUMBER),
        Fact("logged_child", log.child or None, Kind.NUMBER),
        Fact("logged_children_before", tuple(map(_child_before, log.earlier))),
        Fact("logged_abort", abort),
        Fact("logged_exit_code", log.exit_code, Kind.HEX),
        Fact("logged_errno", log.errno, Kind.NUMBER),
    ]


def _child_before(each: ForkTry) -> str:
    """A child that another one came after."""
    from forkviz.core.address import hex_

    ended = each.exit_code
    code = "its end is not known" if ended is None else f"exit code {hex_(ended)}"
    said = f"{each.child}, {code}"
    return abort_of_log(each.abort, f"{said}: ") if each.abort else said


def _fork_table(capture: Capture) -> Table:
    """Every fork that the log reports, by the number that --observed takes."""
    rows: list[tuple[Value, ...]] = []
    for number, log in enumerate(capture.forks(), 1):
        tries = log.tries()
        ended = {None: None, 0: "succeeded"}.get(log.errno, "failed")
        line = min((step.line for step in tries[0].steps), default=None)
        abort = log.abort.text if log.abort is not None else log.parent_text or None
        rows.append((number, line, log.parent, log.child, len(tries), ended, abort))
    return Table("forks", FORK_COLUMNS, tuple(rows), "Forks in the log")


def _log_table(log: ForkLog) -> Table:
    rows: list[tuple[Value, ...]] = [
        (load.line, load.winpid, "loaded" if load.loaded else "unloaded", load.base, load.path)
        for load in (*(load for each in log.earlier for load in each.loads), *log.loads)
    ]
    rows += [
        (point.line, point.winpid, f"sync point: {point.name}", None, None)
        for each in log.tries()
        for point in each.sync_points
    ]
    rows.sort(key=lambda row: row[0] if isinstance(row[0], int) else 0)
    return Table("events", LOG_COLUMNS, tuple(rows), "Loads and sync points")


def _scenario(scenario: Scenario, what: Fact) -> Document:
    from forkviz.cli.render.fork_tables import said_facts
    from forkviz.cli.render.process_tables import processes_of, summary_tables

    rows: list[tuple[Value, ...]] = [
        (i, dll.name, str(dll.kind), dll.base, dll.preferred, dll.size, dll.imports)
        for i, dll in enumerate(scenario.dlls, 1)
    ]
    facts = (
        what,
        Fact("title", scenario.title),
        Fact("bits", scenario.bits, Kind.NUMBER),
        Fact("policy", scenario.policy),
    )
    dlls = Table("dlls", SCENARIO_COLUMNS, tuple(rows), "DLLs")
    tables = (*summary_tables(processes_of(scenario)), dlls)
    return Document(facts, tables, said_facts(scenario))
