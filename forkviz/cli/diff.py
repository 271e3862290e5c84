"""diff: how two maps differ: what moved, came, went or changed its size.

Given one bundle, scenario or trace, its parent is compared with its child; given two, parent with
parent.  The exit status is 1 if anything differs.
"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, add_format, command, format_of
from forkviz.cli.tables import Column, Document, Fact, Kind, Table, Value, write

if TYPE_CHECKING:
    from forkviz.core.capture import Process

__all__ = ["add_parser", "run"]

COLUMNS = (
    Column("status"),
    Column("use"),
    Column("a", Kind.ADDRESS),
    Column("b", Kind.ADDRESS),
    Column("a_size", Kind.HEX),
    Column("b_size", Kind.HEX),
    Column("name", folds=True),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "diff", __doc__, run)
    parser.add_argument("a", metavar="A", help="a bundle, a map, a scenario or a trace")
    parser.add_argument("b", metavar="B", nargs="?", help="what to compare A's parent with")
    parser.add_argument(
        "--all", action="store_true", help="show what is the same as well, instead of counting it"
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Write the differences and how many there are of each kind."""
    from forkviz.api import diff
    from forkviz.core.diff import Status, only_modules

    a, b = _pair(args.a, args.b)
    changes = diff(a, b)
    rows: list[tuple[Value, ...]] = [
        (
            str(change.status),
            str(change.use),
            change.a if change.a >= 0 else None,
            change.b if change.b >= 0 else None,
            change.a_size if change.a >= 0 else None,
            change.b_size if change.b >= 0 else None,
            change.name or None,
        )
        for change in changes
        if args.all or change.status is not Status.SAME
    ]
    counts = Counter(change.status for change in changes)
    facts = [Fact("a_is", _called(a)), Fact("b_is", _called(b))]
    if only_modules(a, b):
        facts.append(Fact("compared", "modules alone, for one of them is but a list of modules"))
    counted = ", ".join(f"{counts[status]} {status}" for status in Status)
    table = Table("changes", COLUMNS, tuple(rows))
    write(Document(tuple(facts), (table,), (Fact("counted", counted),)), format_of(args))
    return 1 if counts.total() > counts[Status.SAME] else 0


def _pair(a: str, b: str | None) -> tuple[Process, Process]:
    """The two processes to compare."""
    from forkviz.api import read
    from forkviz.cli.spaces import processes_of
    from forkviz.errors import BadCapture

    first = processes_of(read(a))
    second = first[1:] if b is None else processes_of(read(b))
    for found, name in ((first, a), (second, b or a)):
        if not found:
            missing = "no map of a child" if b is None and first else "no map of a process"
            hint = "give a second input to compare with" if b is None and first else ""
            raise BadCapture(f"there is {missing} in it", file=name, hint=hint)
    return first[0], second[0]


def _called(process: Process) -> str:
    return " ".join(part for part in (process.role, process.file) if part) or "process"
