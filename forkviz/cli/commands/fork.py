"""fork: run a fork on the model and show how it ends.

The account names the outcome, each DLL with its place in parent and child, the message, exit code
and errno, what is in the way, what was printed, faults of the child, what is elsewhere in it
without harm, and what had to be assumed.  The exit status is 1 if the fork failed.  A saved trace
is not run again unless another policy is asked for.

Each patch is a switch: --policy cygwin-2011-04 --with reserve-at, or --without topsort.  With
--edit the fork is of a scenario that is changed first: what if?
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.arguments.options import add_options
from forkviz.cli.options import (
    Subparsers,
    a_path,
    add_edits,
    add_format,
    add_source,
    command,
    format_of,
    source_and_keywords,
)
from forkviz.cli.render.tables import visible, write

if TYPE_CHECKING:
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "fork", __doc__, run)
    add_source(parser)
    add_edits(parser, "the")
    add_options(parser, "fork")
    add_format(parser).add_argument(
        "--calls", action="store_true", help="print only the log of calls, one call on each line"
    )
    parser.add_argument(
        "--steps", action="store_true", help="add every step, in words; --csv then has the steps"
    )
    parser.add_argument(
        "--trace", metavar="FILE", type=a_path, help="save the trace, as JSON lines"
    )
    parser.add_argument(
        "--scenario", metavar="FILE", type=a_path, help="save the scenario that was run, as TOML"
    )


def run(args: argparse.Namespace) -> int:
    """Fork, save what is to be saved, and write the account or the calls."""
    from forkviz.api import to_trace
    from forkviz.arguments.outputs import check_outputs, keeps_all
    from forkviz.cli.render.fork_tables import account

    source, asked = source_and_keywords(args, "fork")
    kept = keeps_all(args.source, source, args.trace, asked, page=False)
    check_outputs((args.trace, args.scenario), (args.source,), kept=kept)
    trace = to_trace(source, **asked)
    _save(trace, args.trace)
    _save(trace.scenario, args.scenario)
    if args.calls:
        for line in trace.calls():
            print(visible(line))
    else:
        write(account(trace, steps=args.steps), format_of(args))
    return 0 if trace.succeeded else 1


def _save(value: Trace | Scenario, path: Path | None) -> None:
    """Write *value* where it is asked for, and say so where it can't get into the output."""
    from forkviz.api import save

    if path is not None:
        print(f"wrote {visible(str(save(value, path)))}", file=sys.stderr)
