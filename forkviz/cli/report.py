"""report: write a fork as one HTML file that steps in any browser.

The file needs no kernel and no network.  A fork that fails makes a report as well as one that
succeeds.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from forkviz.cli.options import (
    Subparsers,
    add_edits,
    add_policy,
    add_source,
    command,
    progress_bar,
    source_and_policy,
)
from forkviz.cli.tables import visible

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "report", __doc__, run)
    add_source(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE.html",
        type=Path,
        required=True,
        help="where to write it; a file of that name is replaced",
    )
    add_policy(parser)
    add_edits(parser, "the")


def run(args: argparse.Namespace) -> int:
    """Write the report and say where it is."""
    from forkviz.api import report
    from forkviz.core.address import size_text

    source, policy = source_and_policy(args)
    with progress_bar("steps") as progress:
        place = report(source, args.output, policy=policy, progress=progress)
    print(f"wrote {visible(str(place))} ({size_text(place.stat().st_size)})")
    return 0
