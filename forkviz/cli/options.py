"""Options: what more than one command takes, defined once."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forkviz.cli.help_lines import Formatter, help_line
from forkviz.cli.render.tables import Format
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture
    from forkviz.readers import Progress
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace

__all__ = [
    "Subparsers",
    "a_path",
    "add_edits",
    "add_format",
    "add_source",
    "command",
    "edited",
    "format_of",
    "path_text",
    "progress_bar",
    "source_and_keywords",
]

Subparsers = argparse._SubParsersAction  # argparse has no public name for it


def command(
    subparsers: Subparsers,
    name: str,
    doc: str | None,
    run: Callable[[argparse.Namespace], int],
    *,
    prefix_chars: str = "-",
    add_help: bool = True,
) -> argparse.ArgumentParser:
    """The parser of the command *name*, its help taken from its module's docstring *doc*.

    The docstring's first line is ``NAME: what it does.``
    """
    text = (doc or "").strip()
    said = text.partition(": ")[2]
    parser: argparse.ArgumentParser = subparsers.add_parser(
        name,
        help=help_line(text),
        description=said[:1].upper() + said[1:],
        formatter_class=Formatter,
        prefix_chars=prefix_chars,
        add_help=add_help,
    )
    parser.set_defaults(run=run)
    return parser


def path_text(value: str) -> str:
    """The text of a path that is given; argparse reports one that is none."""
    from forkviz.core.formats.paths import given_path

    try:
        given_path(value)
    except ForkvizError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value


def a_path(value: str) -> Path:
    """The same as a Path."""
    return Path(path_text(value))


def add_source(parser: argparse.ArgumentParser) -> None:
    """The input X, recognised by its content."""
    parser.add_argument(
        "source",
        metavar="X",
        type=path_text,
        help="a bundle's folder, a map, images, a log, a scenario, a saved trace or a report",
    )


def add_format(
    parser: argparse.ArgumentParser,
) -> argparse._MutuallyExclusiveGroup:
    """--json and --csv; the group is returned for what excludes them."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const=Format.JSON,
        default=Format.TEXT,
        help="write JSON: addresses as 0x... texts, sizes as numbers of bytes",
    )
    group.add_argument(
        "--csv",
        dest="format",
        action="store_const",
        const=Format.CSV,
        help="write the table as comma-separated values; a ' precedes a text that a spreadsheet "
        "would take for a formula",
    )
    parser.add_argument(
        "--raw",
        action="store_true",
        help="with --csv: names exactly as they are, including control characters and formulas",
    )
    return group


def format_of(args: argparse.Namespace) -> Format:
    """What add_format's options ask for.  Raises ForkvizError for --raw without --csv."""
    if not args.raw:
        return Format(args.format)
    if args.format is not Format.CSV:
        from forkviz.errors import ForkvizError

        raise ForkvizError("--raw goes with --csv: no other format changes a name")
    return Format.RAW


def add_edits(parser: argparse.ArgumentParser, whose: str) -> None:
    """--edit, of *whose* scenario; read when the fork is made, where the DLLs are known."""
    parser.add_argument(
        "--edit",
        dest="edits",
        metavar="EDIT",
        action="append",
        default=[],
        help=f"change {whose} scenario first, such as 'occupy 0x400000 0x10000' or 'base a.dll "
        f"0x500000' (docs/scenarios.md lists them); may be repeated",
    )


def edited(source: Capture | Scenario | Trace, edits: Sequence[str]) -> Capture | Scenario | Trace:
    """*source*; its scenario with *edits* made, where there are any.

    Raises BadScenario for an edit that there is not, or that can't be made.
    """
    if not edits:
        return source
    from forkviz.api import scenario
    from forkviz.scenarios import edits as edit
    from forkviz.scenarios.edits_text import parse_edit_text

    return edit.edited(scenario(source), map(parse_edit_text, edits))


def source_and_keywords(
    args: argparse.Namespace, function: str
) -> tuple[Capture | Scenario | Trace, dict[str, Any]]:
    """What X holds, and the keyword arguments for *function* of the API, as the options ask.

    Raises BadScenario for a policy, a switch or an edit that there is not.
    """
    from forkviz.arguments.inputs import read
    from forkviz.arguments.options import keywords

    source = edited(read(args.source), args.edits)
    return source, keywords(args, function, source)


@contextmanager
def progress_bar(what: str) -> Iterator[Progress | None]:
    """A bar on standard error while *what* goes on; None where that is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
