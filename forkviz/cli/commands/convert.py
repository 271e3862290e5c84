"""convert: write what was read as a bundle, as Cygwin's maps or as CSV.

A bundle keeps everything.  maps has the rows of one process, csv the regions of both; each is read
back by every command.  Several inputs are merged first, as show does.

In a csv, names that a spreadsheet would take for a formula begin with a ', invisible characters are
spelt out, and such rows say so: forkviz reads the names as they were.  --raw writes them as they
are.  On a terminal, invisible characters are always spelt out.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, command, path_text
from forkviz.cli.render.tables import visible

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "convert", __doc__, run)
    parser.add_argument(
        "sources", metavar="X", type=path_text, nargs="+", help="captures of one process"
    )
    parser.add_argument(
        "--to",
        choices=("bundle", "maps", "csv"),
        default="bundle",
        help="what to write (default: %(default)s)",
    )
    parser.add_argument(
        "--raw",
        action="store_true",
        help="with --to csv: names exactly as they are, including control characters and formulas",
    )
    parser.add_argument("--child", action="store_true", help="the child's map, not the parent's")
    parser.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        type=path_text,
        help="the folder of the bundle, or the file; maps and csv go to standard output without it",
    )


def run(args: argparse.Namespace) -> int:
    """Write the capture."""
    from forkviz.arguments.inputs import read_all
    from forkviz.arguments.outputs import check_outputs
    from forkviz.core.captures.capture import Capture
    from forkviz.errors import ForkvizError

    if args.child and args.to != "maps":
        raise ForkvizError("--child goes with --to maps: a bundle and a csv have both processes")
    if args.raw and args.to != "csv":
        raise ForkvizError("--raw goes with --to csv: no other format changes a name")
    capture = read_all(args.sources)
    if not isinstance(capture, Capture):
        raise ForkvizError("only a capture is converted; `forkviz fork` saves traces")
    output = None if args.output is None else Path(args.output)
    if args.to == "bundle":
        if output is None:
            raise ForkvizError("a bundle is a folder: name it with -o FOLDER")
        from forkviz.readers.own.bundle import CAPTURE, write_bundle

        check_outputs((output / CAPTURE,), args.sources)
        write_bundle(capture, output)
        return 0
    check_outputs((output,), args.sources)
    _write(_lines(capture, args), output)
    return 0


def _lines(capture: Capture, args: argparse.Namespace) -> Iterator[str]:
    from forkviz.errors import ForkvizError
    from forkviz.readers.maps.cygwin_writer import render_cygwin_maps, unsaid
    from forkviz.readers.own.region_csv import dump_region_csv

    child: bool = args.child
    if args.to == "csv":
        if capture.others:
            print(f"{len(capture.others)} more processes are left out", file=sys.stderr)
        return dump_region_csv(capture, raw=args.raw)
    process = capture.child if child else capture.parent
    if process is None:
        raise ForkvizError(f"there is no map of a {'child' if child else 'process'} in it")
    rows = list(render_cygwin_maps(process))
    said = [*unsaid(process)]
    if not child and capture.child is not None:
        said.append("the child's map is left out: --child writes it")
    for line in said:
        print(line, file=sys.stderr)
    return iter(rows)


def _write(lines: Iterable[str], output: Path | None) -> None:
    from forkviz.files import replace_text

    if output is None and sys.stdout.isatty():
        lines = map(visible, lines)
    text = "".join(f"{line}\n" for line in lines)
    if output is None:
        sys.stdout.write(text)
    else:
        replace_text(output, text)
