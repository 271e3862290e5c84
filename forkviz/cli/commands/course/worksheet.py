"""worksheet: write printed problems, a sheet of two pages for each student, and the key to them.

Each student of the ROSTER (CSV with a column student) has problems of their own, drawn by the seed
and the id; the same seed gives the same sheets.  Without --students there is one sheet, with the
problems of `forkviz quiz TOPIC --seed S`.  For an exam, --key-file (`forkviz assign --new-key`)
draws what no one can find by trying seeds.

DIR gets STUDENT.html for each, all.html (all sheets, for the printer), key.html (answers, the way
to them, what usual errors give; its owner alone can read it), and each as PDF where a Chromium,
Chrome or Edge is installed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, a_path, command, path_text, progress_bar
from forkviz.cli.render.tables import visible
from forkviz.errors import ForkvizError, Unavailable

if TYPE_CHECKING:
    from forkviz.course.worksheets.sheet import Asked

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "worksheet", __doc__, run)
    parser.add_argument(
        "topics", metavar="TOPIC", nargs="*", help="what the problems are about, in their order"
    )
    drawn = parser.add_mutually_exclusive_group(required=True)
    drawn.add_argument("--seed", metavar="S", type=a_seed, help="draws them")
    drawn.add_argument("--key-file", metavar="KEY", type=path_text, help="or the course's key does")
    parser.add_argument(
        "--students", metavar="ROSTER", type=a_path, help="a sheet for each of its students"
    )
    parser.add_argument(
        "--assignment", metavar="A", type=a_path, help="the problems and points of `forkviz assign`"
    )
    parser.add_argument(
        "-n",
        dest="each",
        metavar="N",
        type=a_count,
        help="problems of each topic (default: as many as fill two pages)",
    )
    parser.add_argument(
        "--paper", choices=("a4", "letter"), default="a4", help="size of the pages (default: a4)"
    )
    parser.add_argument("--no-pdf", action="store_true", help="write HTML alone")
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=a_path, required=True, help="the folder to write to"
    )


def a_seed(text: str) -> int:
    """A seed; argparse reports what is none."""
    from forkviz.course.drawing import MOST_SEED

    value = int(text)
    if not 0 <= value <= MOST_SEED:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to {MOST_SEED}")
    return value


def a_count(text: str) -> int:
    """A number of problems; argparse reports what is none."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return value


def run(args: argparse.Namespace) -> int:
    """Write the HTML; then, where there is a browser, the PDFs."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.course.grading.key import read_key
    from forkviz.course.grading.roster import read_roster
    from forkviz.course.worksheets.making import worksheets
    from forkviz.course.worksheets.pages import Paper

    seed = args.seed if args.key_file is None else read_key(args.key_file)
    students = read_roster(args.students) if args.students else ()
    paper = Paper.LETTER if args.paper == "letter" else Paper.A4
    pages = worksheets(_asked(args), seed, students, paper)
    endings = ("html",) if args.no_pdf else ("html", "pdf")
    check_outputs(
        (args.output / f"{name}.{ending}" for name in pages for ending in endings),
        (args.students, args.assignment, args.key_file),
    )
    _put(args.output, {f"{name}.html": page.encode() for name, page in pages.items()})
    _say(f"wrote {_files(len(pages), 'HTML')} to {args.output}")
    if not args.no_pdf:
        _print(pages, args.output)
    return 0


def _asked(args: argparse.Namespace) -> Sequence[Asked] | Sequence[str]:
    """The problems that are named: by topics, with a number of each or without, or by a file."""
    from forkviz.course.grading.assignment import read_assignment
    from forkviz.course.worksheets.making import assigned, each_of

    if bool(args.topics) == bool(args.assignment):
        raise ForkvizError(
            "name topics or an --assignment, one of the two",
            hint="`forkviz quiz --list` has the topics",
        )
    if args.assignment:
        if args.each:
            raise ForkvizError("-n goes with topics; an --assignment says how many")
        return assigned(read_assignment(args.assignment))
    topics: list[str] = args.topics
    return each_of(topics, args.each) if args.each else topics


def _print(pages: Mapping[str, str], folder: Path) -> None:
    """Each page as PDF; what can't be made is said, and the HTML stands."""
    from forkviz.course.worksheets.browser import find_browser, pdfs_of

    try:
        browser = find_browser()
        printed = {}
        with progress_bar("PDFs") as progress:
            for name, pdf in zip(pages, pdfs_of(pages.values(), browser), strict=True):
                printed[f"{name}.pdf"] = pdf
                if progress:
                    progress(len(printed), len(pages))
    except Unavailable as missing:
        _say(str(missing))
        if any((folder / f"{name}.pdf").exists() for name in pages):
            _say(f"PDFs in {folder} are of an earlier run")
        return
    _put(folder, printed)
    _say(f"wrote {_files(len(printed), 'PDF')} to {folder}")


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write *files*; of those the key is its owner's alone, for the sheets may be shared."""
    from forkviz.course.worksheets.making import KEY
    from forkviz.files import put_files

    keys = {name: data for name, data in files.items() if Path(name).stem == KEY}
    put_files(folder, keys, secret=True)
    put_files(folder, {name: data for name, data in files.items() if name not in keys})


def _files(count: int, form: str) -> str:
    return f"{count} {form} file{'' if count == 1 else 's'}"


def _say(text: str) -> None:
    """Report what does not belong into the output."""
    print("\n".join(map(visible, text.split("\n"))), file=sys.stderr)
