"""convert: write what was read as a bundle, as Cygwin's maps or as CSV.

A bundle keeps everything.  maps has the rows of one process, csv the regions of both; each is read
back by every command.  Several inputs are merged first, as show does.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, command, path_text

if TYPE_CHECKING:
    from forkviz.core.capture import Capture

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
    parser.add_argument("--child", action="store_true", help="the child's maps, not the parent's")
    parser.add_argument(
        "-o",
        dest="output",
        metavar="OUT",
        type=path_text,
        help="the folder of the bundle, or the file; maps and csv go to standard output without it",
    )


def run(args: argparse.Namespace) -> int:
    """Write the capture."""
    from forkviz.core.capture import Capture
    from forkviz.errors import ForkvizError
    from forkviz.inputs import read_all

    if args.child and args.to != "maps":
        raise ForkvizError("--child goes with --to maps: a bundle and a csv have both processes")
    capture = read_all(args.sources)
    if not isinstance(capture, Capture):
        raise ForkvizError("only a capture is converted; `forkviz fork` saves traces")
    if args.to == "bundle":
        if args.output is None:
            raise ForkvizError("a bundle is a folder: name it with -o FOLDER")
        from forkviz.readers import write_bundle

        write_bundle(capture, Path(args.output))
        return 0
    _write(_lines(capture, args.to, args.child), args.output)
    return 0


def _lines(capture: Capture, to: str, child: bool) -> Iterator[str]:
    from forkviz.errors import ForkvizError
    from forkviz.readers.cygwin_maps_text import render_cygwin_maps, unsaid
    from forkviz.readers.region_csv import dump_region_csv

    if to == "csv":
        if not any(len(process.space) for process in capture.processes()):
            raise ForkvizError(
                "there is no region in it, and a csv holds nothing else: --to bundle"
            )
        return dump_region_csv(capture)
    process = capture.child if child else capture.parent
    if process is None:
        raise ForkvizError(f"there is no map of a {'child' if child else 'process'} in it")
    rows = list(render_cygwin_maps(process))
    if not rows or rows == ["..."]:
        raise ForkvizError("there is no region in that process, and a map holds nothing else")
    said = [*unsaid(process)]
    if not child and capture.child is not None:
        said.append("the child's map is left out: --child writes it")
    for line in said:
        print(line, file=sys.stderr)
    return iter(rows)


def _write(lines: Iterable[str], output: str | None) -> None:
    text = "".join(f"{line}\n" for line in lines)
    if output is None:
        sys.stdout.write(text)
    else:
        Path(output).write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
