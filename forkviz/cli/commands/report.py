"""report: write a fork as one HTML file to step through in any browser.

The file needs no kernel and no network.  A fork that fails makes a report as well as one that
succeeds.  It holds its trace: forkviz reads a report as it reads a saved trace.

The report of a fork that fails says why it does, and what to do.  Messages alone, such as a pasted
text, can't be forked: they get a page that is their diagnosis.  If no fork can be made of a capture
without messages, such as a dump of a program that is not Cygwin's, the report shows the maps as
they were captured.

Say what is to be seen: --note failure="here bloda.dll is in the way".  Before it goes to others,
--redact takes the names of users and of their folders out of it.
"""

from __future__ import annotations

import argparse
import sys

from forkviz.arguments.options import add_options
from forkviz.cli.options import (
    Subparsers,
    a_path,
    add_edits,
    add_source,
    command,
    path_text,
    progress_bar,
    source_and_keywords,
)
from forkviz.cli.render.tables import visible
from forkviz.errors import ForkvizError

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "report", __doc__, run)
    add_source(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE.html",
        type=a_path,
        required=True,
        help="where to write it; an existing file is replaced once the new one is complete",
    )
    add_edits(parser, "the")
    add_options(parser, "report")
    parser.add_argument(
        "--engine",
        action="store_true",
        help="bring Python along (7 MB), so that the page itself forks again, without a network",
    )
    parser.add_argument(
        "--pyodide",
        metavar="PATH",
        type=path_text,
        help="for --engine: npm's package pyodide, a folder or a .tgz; without it, npm fetches it",
    )


def run(args: argparse.Namespace) -> int:
    """Write the report and say where it is."""
    from forkviz.arguments.forkable import unforkable
    from forkviz.arguments.outputs import check_outputs, keeps_all
    from forkviz.core.address import size_text
    from forkviz.core.captures.capture import Capture
    from forkviz.files import is_stream, standard_descriptor
    from forkviz.lab import alone, report

    source, asked = source_and_keywords(args, "report")
    if args.engine:
        asked["engine"] = args.pyodide or True
    elif args.pyodide is not None:
        raise ForkvizError("--pyodide goes with --engine")
    kept = keeps_all(args.source, source, args.output, asked, page=True)
    check_outputs((args.output,), (args.source, args.against), kept=kept)
    with progress_bar("steps") as progress:
        # A file's own lines are quoted, so it is named where they report a failed fork.
        told = isinstance(source, Capture) and source.findings
        place = report(args.source if told else source, args.output, progress=progress, **asked)
    if standard_descriptor(place) is None and not is_stream(place):
        print(f"wrote {visible(str(place))} ({size_text(place.stat().st_size)})")
    if isinstance(source, Capture) and alone(source):
        return 0
    if why := unforkable(source):
        print(f"only the maps, because no fork can be made of it: {visible(why)}", file=sys.stderr)
    return 0
