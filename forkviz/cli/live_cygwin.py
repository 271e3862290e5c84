"""live --cygwin: a program of a real Cygwin forks, watched and held against the engine's fork.

It runs on Windows or under Wine.  The exit status is 1 if the fork failed or the prediction did.
"""

from __future__ import annotations

import argparse
import tempfile
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.build_agent import tell
from forkviz.cli.options import format_of
from forkviz.cli.tables import Column, Document, Fact, Table, Value, visible, write

if TYPE_CHECKING:
    from forkviz.engine.agreement import Point
    from forkviz.engine.trace import Trace
    from forkviz.hosts.cygwin import Observation

__all__ = ["add_arguments", "run"]

PREDICTION_COLUMNS = (
    Column("what"),
    Column("same"),
    Column("observed", folds=True),
    Column("predicted", folds=True),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `live` that only a real Cygwin has."""
    parser.add_argument(
        "--cygwin",
        metavar="ROOT",
        type=Path,
        action=_Root,
        help="run a program of the Cygwin whose / is this folder",
    )
    parser.add_argument(
        "--clobber",
        metavar="DLL",
        default="",
        help="make its fork fail: take the place of a DLL that the program has dlopened",
    )
    parser.add_argument("--bundle", metavar="DIR", type=Path, help="keep its capture as a bundle")


class _Root(argparse.Action):
    """--cygwin, which no scenario may stand before."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        if namespace.words:
            parser.error(f"--cygwin runs a program, and takes no scenario: {namespace.words[0]!r}")
        setattr(namespace, self.dest, values)


def run(args: argparse.Namespace) -> int:
    """Run, observe, predict, and write both; save what is to be saved."""
    from forkviz import api
    from forkviz.engine.agreement import agreement
    from forkviz.engine.observed import observed
    from forkviz.hosts.cygwin import LIMIT, observe
    from forkviz.hosts.wine_prefix import open_windows
    from forkviz.options import keywords
    from forkviz.readers import read_capture

    _check_bundle(args.bundle)
    with tempfile.TemporaryDirectory() if args.bundle is None else nullcontext() as passing:
        bundle = args.bundle or Path(str(passing), "observed")
        tell("running it without strace and with it ...")
        with open_windows(tell=tell) as windows:
            seen = observe(
                windows,
                args.cygwin,
                args.words,
                bundle,
                clobber=args.clobber,
                timeout=args.limit or LIMIT,
            )
        capture = read_capture(bundle)
    policy = keywords(args, "fork", seen)["policy"] or seen.policy
    title = f"Cygwin {seen.version}: {Path(args.words[0]).name}"
    capture = replace(capture, title=title, caveats=(*capture.caveats, *seen.caveats))
    real = observed(capture, policy)
    predicted = api.fork(capture, policy=policy)
    if args.trace is not None:
        tell(f"wrote {api.save(real, args.trace)}")
    points = agreement(real, predicted)
    if args.calls:
        for line in real.calls():
            print(visible(line))
    else:
        write(document(real, points, seen), format_of(args))
    return 0 if real.succeeded and all(point.same for point in points) else 1


def _check_bundle(folder: Path | None) -> None:
    """A folder that holds something else is not written into."""
    from forkviz.errors import ForkvizError
    from forkviz.readers.bundle import BUNDLE_FILES

    if folder is None or not folder.exists():
        return
    if not folder.is_dir() or {path.name for path in folder.iterdir()} - set(BUNDLE_FILES):
        raise ForkvizError(f"{folder} is there and is no bundle: nothing was written")


def document(trace: Trace, points: tuple[Point, ...], seen: Observation) -> Document:
    """The account of what was observed, with the prediction as its last table."""
    from forkviz.cli.account import account

    told = account(trace)
    differing = sum(not point.same for point in points)
    facts = (
        *told.facts,
        Fact("cygwin", seen.version),
        Fact("program_status", None if seen.status is None else str(seen.status)),
        Fact("prediction", "agrees" if not differing else f"differs in {differing} points"),
        Fact("program_output", tuple(seen.output.splitlines()[:50])),
        Fact("program_errors", tuple(seen.errors.splitlines()[:50])),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (p.what, p.same, p.observed, None if p.same else p.predicted) for p in points
    )
    title = "Observed, and what the engine predicts where that is something else"
    table = Table("agreement", PREDICTION_COLUMNS, rows, title)
    return replace(told, facts=facts, tables=(*told.tables, table))
