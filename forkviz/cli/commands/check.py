"""check: check the DLLs of a folder for what forks need, before they are shipped.

In a folder, only files that reach cygwin1.dll or msys-2.0.dll through imports are judged; others
(mingw64, ucrt64) are only counted.  A file that you name is judged whatever it imports.  Nothing is
executed, and nothing is written.

With --outputs FILE it shows before linking where ld will put each DLL (--enable-auto-image-base),
and proposes --image-base or another name where two of them collide.  A line of FILE is NAME SIZE:
the text after -o, as .libs/cygfoo-1.dll, and the bytes in memory.

The exit status is 1 if there is an error, 0 if there are warnings alone.  docs/check.md has the
rules, and steps of a workflow that are ready to use.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, a_path, command, path_text, progress_bar
from forkviz.cli.render.tables import visible

if TYPE_CHECKING:
    from forkviz.check.check import Checked
    from forkviz.check.finding import Finding
    from forkviz.rebase.placed import PlacedImage

__all__ = ["add_parser", "run"]

FORMATS = ("text", "json", "sarif", "github")


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "check", __doc__, run)
    parser.add_argument(
        "sources",
        metavar="DIR|FILE",
        nargs="*",
        type=path_text,
        help="folders and files; every file that is named is judged",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text; json; sarif (2.1.0, for code scanning); github (annotations of a workflow)",
    )
    form.add_argument(
        "--json", dest="format", action="store_const", const="json", help="as --format json"
    )
    parser.add_argument(
        "--baseline",
        metavar="FILE",
        type=a_path,
        help="an earlier output of --format json: its findings are known, and are not counted",
    )
    parser.add_argument(
        "--outputs",
        metavar="FILE",
        type=a_path,
        help="DLLs that are not linked yet: a file with one line NAME SIZE for each",
    )
    parser.add_argument(
        "--bits",
        type=int,
        choices=(32, 64),
        default=64,
        help="the width of those of --outputs (default: 64)",
    )


def run(args: argparse.Namespace) -> int:
    """Write what is found; 1 if there is an error."""
    from forkviz.check.baseline import parse_baseline, without_known
    from forkviz.check.check import check
    from forkviz.check.collect import collect
    from forkviz.errors import ForkvizError
    from forkviz.readers.base.lines import read_text

    if not args.sources and args.outputs is None:
        raise ForkvizError("there is nothing to check", hint="name a folder, a file or --outputs")
    known: tuple[Finding, ...] = ()
    if args.baseline is not None:
        known = parse_baseline(read_text(args.baseline), str(args.baseline))
    images: tuple[PlacedImage, ...] = ()
    broken = 0
    if args.sources:
        with progress_bar("reading images") as progress:
            images, left_out = collect(args.sources, progress)
        broken = len(left_out)
        for one in left_out:
            _tell(f"{one.file}: {one.why}; it is left out")
    checked = check(images)
    checked = replace(checked, others=checked.others + broken)
    if args.outputs is not None:
        checked = _with_outputs(checked, images, args.outputs, args.bits)
    found = len(checked.findings)
    if args.baseline is not None:
        checked, stale = without_known(checked, known)
        for entry in stale:
            files = ", ".join(entry.files)
            _tell(f"{args.baseline}: {entry.rule} of {files} is no longer found; remove it")
    _write(checked, args.format, found - len(checked.findings))
    return int(checked.failed)


def _with_outputs(
    checked: Checked, images: tuple[PlacedImage, ...], place: Path, bits: int
) -> Checked:
    """*checked*, with what ld will make of the list at *place*."""
    from forkviz.check.outputs import parse_outputs, predicted
    from forkviz.readers.base.lines import read_text

    outputs = parse_outputs(read_text(place), str(place))
    judged = [image for image in images if image.owned or image.named]
    bases, more = predicted(outputs, judged, bits)
    return checked.with_outputs(bases, more)


def _write(checked: Checked, form: str, known: int) -> None:
    from forkviz.cli.render.check.github import print_github
    from forkviz.cli.render.check.json import print_json
    from forkviz.cli.render.check.sarif import print_sarif
    from forkviz.cli.render.check.text import print_text

    if form == "json":
        print_json(checked)
    elif form == "sarif":
        print_sarif(checked)
    elif form == "github":
        print_github(checked, known)
    else:
        print_text(checked, known)


def _tell(text: str) -> None:
    print(f"forkviz: {visible(text)}", file=sys.stderr)
