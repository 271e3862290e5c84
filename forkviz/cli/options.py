"""Options: what more than one command takes, defined once."""

from __future__ import annotations

import argparse
import inspect
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from forkviz.cli.tables import Format

if TYPE_CHECKING:
    from forkviz.core.capture import Capture
    from forkviz.engine.scenario import Scenario
    from forkviz.engine.trace import Trace
    from forkviz.readers import Progress

__all__ = [
    "Subparsers",
    "add_edits",
    "add_format",
    "add_policy",
    "add_source",
    "command",
    "edited",
    "format_of",
    "progress_bar",
    "source_and_policy",
    "switched",
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
    text = inspect.cleandoc(doc or "")
    said = text.partition(": ")[2].replace("%", "%%")
    parser: argparse.ArgumentParser = subparsers.add_parser(
        name,
        help=said.partition("\n")[0].rstrip("."),
        description=said[:1].upper() + said[1:],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        prefix_chars=prefix_chars,
        add_help=add_help,
    )
    parser.set_defaults(run=run)
    return parser


def add_source(parser: argparse.ArgumentParser) -> None:
    """The input X, recognised by its content."""
    parser.add_argument(
        "source",
        metavar="X",
        help="a bundle's folder, a map, images, a log, a scenario or a saved trace",
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
        help="write the table as comma-separated values",
    )
    return group


def format_of(args: argparse.Namespace) -> Format:
    """What add_format's options ask for."""
    return Format(args.format)


def add_policy(parser: argparse.ArgumentParser) -> None:
    """--policy, --with and --without, checked when the fork is made, where the names are known."""
    parser.add_argument(
        "--policy",
        metavar="P",
        help="the era of the fork machinery (forkviz policies lists them); the scenario's own "
        "where it is left out",
    )
    for option, sign, what in (("--with", "+", "switch a patch on"), ("--without", "-", "off")):
        parser.add_argument(
            option,
            dest="switches",
            metavar="SWITCH",
            action="append",
            type=sign.__add__,
            help=f"{what} in that era, such as topsort; may be given again",
        )


def add_edits(parser: argparse.ArgumentParser, whose: str) -> None:
    """--edit, of *whose* scenario; read when the fork is made, where the DLLs are known."""
    parser.add_argument(
        "--edit",
        dest="edits",
        metavar="EDIT",
        action="append",
        default=[],
        help=f"change {whose} scenario first, such as 'occupy 0x400000 0x10000' or 'base a.dll "
        "0x500000' (docs/scenarios.md lists them); may be given again",
    )


def edited(source: Capture | Scenario | Trace, edits: Sequence[str]) -> Capture | Scenario | Trace:
    """*source*; its scenario with *edits* made, where there are any.

    Raises BadScenario for an edit that there is not, or that can't be made.
    """
    if not edits:
        return source
    from forkviz.api import scenario
    from forkviz.engine import edit
    from forkviz.engine.edit_message import parse_edit_text

    return edit.edited(scenario(source), map(parse_edit_text, edits))


def source_and_policy(
    args: argparse.Namespace,
) -> tuple[Capture | Scenario | Trace, str | None]:
    """What X holds, after the edits, and the policy to run it under, None for its own.

    Raises BadScenario for a policy, a switch or an edit that there is not.
    """
    from forkviz import api
    from forkviz.engine.policy import DEFAULT_POLICY, get_policy

    source = edited(api.read(args.source), args.edits)
    if not args.switches:
        return source, args.policy
    own = getattr(source, "policy", DEFAULT_POLICY)
    name = switched(args.policy or own, args.switches)
    return source, get_policy(name).name


def switched(policy: str, switches: Sequence[str]) -> str:
    """The name of *policy* with *switches*, each with its sign, in one order whatever was typed.

    A switch takes the place of what the policy's own name says of it.  Raises BadScenario where it
    is on and off at once.

    >>> switched("before-patches +topsort", ["-topsort", "+reserve-at"])
    'before-patches +reserve-at -topsort'
    """
    from forkviz.errors import BadScenario

    signs = {switch[1:]: switch[0] for switch in switches}
    for switch in switches:
        if signs[switch[1:]] != switch[0]:
            raise BadScenario(f"{switch[1:]!r} is to be switched on and off at once")
    era, *own = policy.split() or [""]
    kept = {switch for switch in own if switch[1:] not in signs}
    return " ".join([era, *sorted(kept.union(switches))])


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
