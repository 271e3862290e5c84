"""diff: how two maps differ: what moved, came, went, or changed its size, state or protection.

Given one bundle, scenario or trace, its parent is compared with its child; given two, parent with
parent.  With --against each side may be several inputs of one process, which are merged first, as
``forkviz show`` does: forkviz diff a.dmp rebase-a.txt --against b.dmp rebase-b.txt.

What one side does not show (rows are missing, or no place in it is real) is marked 'not known'.

The exit status is 1 if anything differs, or may differ.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from forkviz.cli.options import Subparsers, add_format, command, format_of, path_text
from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, Value, write
from forkviz.core.caveats.caveat import worded
from forkviz.core.caveats.kinds import CaveatKind

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture, Process
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

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
    parser.add_argument(
        "a",
        metavar="A",
        type=path_text,
        nargs="+",
        help="a bundle, a map, a dump, a scenario or a trace; A B: two",
    )
    parser.add_argument(
        "--against",
        metavar="B",
        type=path_text,
        nargs="+",
        help="what to compare A's parent with; everything before it then belongs to A",
    )
    parser.add_argument(
        "--all", action="store_true", help="also show what is the same, instead of counting it"
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Write the differences and how many there are of each kind."""
    from forkviz.api import diff
    from forkviz.core.diff import Status, only_modules

    sides = _pair(*_sides(args.a, args.against))
    a, b = (side.process for side in sides)
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
    facts = [Fact(name, side.called()) for name, side in zip(("a_is", "b_is"), sides, strict=True)]
    if only_modules(a, b):
        facts.append(
            Fact(
                "compared",
                "only modules are compared, because one of the two is only a list of modules",
            )
        )
    counted = ", ".join(f"{counts[status]} {status}" for status in Status)
    table = Table("changes", COLUMNS, tuple(rows))
    closing = (*_said(sides), Fact("counted", counted))
    write(Document(tuple(facts), (table,), closing), format_of(args))
    return 1 if counts.total() > counts[Status.SAME] else 0


def _sides(given: list[str], against: list[str] | None) -> tuple[list[str], list[str]]:
    """The inputs of each side; none for the second where the first is compared with its child."""
    from forkviz.errors import ForkvizError

    if against is not None:
        return given, against
    if len(given) > 2:
        raise ForkvizError(
            f"{len(given)} inputs, and which of them belong together is not clear: "
            "forkviz diff A A --against B B"
        )
    return given[:1], given[1:]


class _Side(NamedTuple):
    """A process, and what it was read as."""

    process: Process
    source: Capture | Scenario | Trace

    def called(self) -> str:
        """Its role, file, and number where one of several was asked for."""
        from forkviz.core.captures.capture import Capture

        role, file, number = self.process.role, self.process.file, self.process.number
        # Of a text with several the file's name has the number already.
        shown = number is None or file.endswith(f"#{number}")
        if isinstance(self.source, Capture) and not shown:
            whole = self.source.files == (file,)
            file = self.source.title if whole else f"{self.source.title} {file}"
        return " ".join(part for part in (role, file) if part) or "process"


def _pair(a: list[str], b: list[str]) -> tuple[_Side, _Side]:
    """The two processes to compare."""
    from forkviz.arguments.inputs import read_all
    from forkviz.cli.render.process_tables import processes_of
    from forkviz.errors import BadCapture

    one = read_all(a)
    other = read_all(b) if b else one
    first = processes_of(one)
    second = processes_of(other) if b else first[1:]
    for found, names in ((first, a), (second, b or a)):
        if not found:
            missing = "no map of a process" if b or not first else "no map of a child"
            hint = "" if b or not first else "give a second input to compare with"
            raise BadCapture(f"there is {missing} in it", file=", ".join(names), hint=hint)
    return _Side(first[0], one), _Side(second[0], other)


def _said(sides: Iterable[_Side]) -> tuple[Fact, ...]:
    """The conflicts and caveats of both sides, each once."""
    from forkviz.core.captures.capture import Capture

    captures = [side.source for side in sides if isinstance(side.source, Capture)]
    conflicts = dict.fromkeys(text for each in captures for text in each.conflicts)
    caveats = (caveat for each in captures for caveat in each.all_caveats())
    # Beside another one no map is alone.
    holding = (caveat for caveat in caveats if caveat.kind is not CaveatKind.ONE_MAP_ALONE)
    return Fact("conflicts", tuple(conflicts)), Fact("caveats", worded(holding))
