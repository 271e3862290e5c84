"""Measure forkviz beside its peers, which are installed by this into a folder of their own.

    python -m bench.peers                    each row, some minutes
    python -m bench.peers minidump pe        rows by name
    python -m bench.peers --list
    python -m bench.peers --rounds 9

Both sides of a row run by turns, in processes of their own.  What counts is processor time, and the
ratio of the two in the same round: it says little about this machine, and nothing about others.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import statistics
import sys
import tempfile
from math import inf
from pathlib import Path

from bench.peers import rows
from bench.peers.row import Measured, Row, Side, measure


def all_rows() -> dict[str, Row]:
    """The rows by name, in the order of their files."""
    found = [
        importlib.import_module(f"{rows.__name__}.{module.name}").ROW
        for module in pkgutil.iter_modules(rows.__path__)
    ]
    return {row.name: row for row in found}


def line(row: Row, sides: tuple[Side, Side], found: Measured) -> str:
    """A line of the table: work, both times, the ratio and its goal."""
    unit, one = row.unit
    ours, theirs = (statistics.median(times) / one for times in found.seconds)
    parts = [
        f"{row.name:<20}{row.work}: {ours:,.3g} {unit}, {sides[1].title} {theirs:,.3g} {unit};",
        f"ratio {found.ratio:.2f}{_goal(found.ratio, row.goal)}",
    ]
    if row.peak_goal is not None and found.peak_ratio is not None:
        parts.append(f"memory {found.peak_ratio:.2f}{_goal(found.peak_ratio, row.peak_goal)}")
    if row.file_goal is not None:
        ours, theirs = map(statistics.median, found.of_file)
        goal = _goal(ours, row.file_goal)
        parts.append(f"memory over the file {ours:.1f}{goal}, {sides[1].title} {theirs:.1f}")
    return " ".join(parts)


def _goal(ratio: float, goal: float) -> str:
    """What *ratio* is to be at most, and whether it is; nothing where it only informs."""
    if goal == inf:
        return ""
    return f" (goal {goal:g}{', missed' if ratio > goal else ''})"


def main() -> int:
    """Measure and print."""
    known = all_rows()
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(known))
    parser.add_argument("--rounds", type=int, default=5, help="of each row (5)")
    parser.add_argument("--list", action="store_true", help="the rows, and what each measures")
    args = parser.parse_args()
    if unknown := set(args.rows) - known.keys():
        parser.error(f"no row is called {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    for name in args.rows or known:
        row = known[name]
        if args.list:
            print(f"{name:<20}{row.work}{_goal(0, row.goal)}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            print(line(row, *measure(row, Path(folder), args.rounds)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
