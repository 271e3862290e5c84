"""cygwin: run a program of a real Cygwin, watch its fork, and compare it with the engine's.

It is ``forkviz live --cygwin ROOT -- PROGRAM``; the program runs from Cygwin's bin folder.  The
exit status is 1 if the fork failed or the prediction did.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.arguments.options import keywords
from forkviz.cli.commands.live import cure as live_cure
from forkviz.cli.options import a_path, format_of
from forkviz.cli.render.tables import Column, Document, Fact, Table, Value, visible, write

if TYPE_CHECKING:
    from forkviz.cygwin.run import Observation
    from forkviz.observation.prediction import Point
    from forkviz.traces.trace import Trace

__all__ = ["add_arguments", "check_bundle", "run"]

#: Seconds for a run, and the most that can be asked for.
SECONDS, MOST_SECONDS = 120.0, 86_400
PREDICTION_COLUMNS = (
    Column("what"),
    Column("same"),
    Column("observed", folds=True),
    Column("predicted", folds=True),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options that only an observed Cygwin has; without --cygwin they mean nothing."""
    group = parser.add_argument_group("a real Cygwin, observed")
    group.add_argument(
        "--cygwin",
        metavar="ROOT",
        type=a_path,
        help="run the program after -- of the Cygwin whose / is ROOT, and watch its fork",
    )
    group.add_argument(
        "--clobber",
        metavar="DLL",
        default="",
        help="make the fork fail: occupy the place of a DLL that the program has dlopened",
    )
    group.add_argument(
        "--first-process",
        action="store_true",
        help="make the program the first Cygwin process of its session; otherwise another one is "
        "alive meanwhile",
    )
    group.add_argument(
        "--bundle",
        metavar="DIR",
        type=a_path,
        help="keep the capture as a bundle; with --cure, DIR/before and DIR/after",
    )
    group.add_argument(
        "--cure",
        action="store_true",
        help="if the fork fails, say why, carry out the remedy on a copy of ROOT, and fork again",
    )
    group.add_argument(
        "--timeout", metavar="S", type=float, help="seconds for each run (default: 120)"
    )


def run(args: argparse.Namespace) -> int:
    """Run, observe, predict, and write both; save what is to be saved."""
    from forkviz import api, lab
    from forkviz.arguments.outputs import check_outputs
    from forkviz.cygwin.run import observe
    from forkviz.errors import ForkvizError
    from forkviz.observation.observed import observed, policy_seen
    from forkviz.observation.prediction import agreement
    from forkviz.readers.own.bundle import BUNDLE_FILES
    from forkviz.readers.recognising import read_capture
    from forkviz.windows.run import open_windows
    from forkviz.windows.scratch_folder import PassingFolder

    timeout = SECONDS if args.timeout is None else args.timeout
    if not 0 < timeout <= MOST_SECONDS:
        raise ForkvizError(f"--timeout needs a number of seconds above 0 and up to {MOST_SECONDS}")
    if args.cure:
        return live_cure.run(args, timeout)
    check_bundle(args.bundle)
    kept = [args.bundle / name for name in BUNDLE_FILES] if args.bundle is not None else []
    check_outputs((args.trace, args.report, *kept), args.words)
    with PassingFolder() as passing:
        bundle = args.bundle or passing.path / "observed"
        print("running it without strace and with it ...", file=sys.stderr)
        with open_windows() as windows:
            seen = observe(
                windows,
                args.cygwin,
                args.words,
                bundle,
                clobber=args.clobber,
                first_process=args.first_process,
                timeout=timeout,
            )
        capture = read_capture(bundle)
    policy = keywords(args, "fork", seen)["policy"] or policy_seen(capture, seen.policy)
    title = f"Cygwin {seen.version}: {Path(args.words[0]).name}"
    capture = replace(capture, title=title, caveats=(*capture.caveats, *seen.caveats))
    real = observed(capture, policy)
    predicted = api.fork(replace(capture, title=f"{title}, predicted"), policy=policy)
    if args.trace is not None:
        print(f"wrote {visible(str(api.save(real, args.trace)))}", file=sys.stderr)
    if args.report is not None:
        other = predicted if args.conform else None
        print(
            f"wrote {visible(str(lab.report(real, args.report, against=other)))}", file=sys.stderr
        )
    points = agreement(real, predicted)
    if args.calls:
        for line in real.calls():
            print(visible(line))
    else:
        write(document(real, points, seen), format_of(args))
    return 0 if real.succeeded and all(point.same for point in points) else 1


def check_bundle(folder: Path | None) -> None:
    """A folder that holds something else is not written into."""
    from forkviz.errors import ForkvizError
    from forkviz.files import contents
    from forkviz.readers.own.bundle import BUNDLE_FILES

    if folder is None or not folder.exists():
        return
    if not folder.is_dir() or set(contents(folder)) - set(BUNDLE_FILES):
        raise ForkvizError(f"{folder} exists and is not a bundle: nothing was written")


def document(trace: Trace, points: tuple[Point, ...], seen: Observation) -> Document:
    """The account of what was observed, with the prediction as its last table."""
    from forkviz.cli.render.fork_tables import account

    told = account(trace)
    differing = sum(not point.same for point in points)
    facts = (
        *told.facts,
        Fact("cygwin", seen.version),
        Fact("first_process", seen.first_process),
        Fact("program_status", None if seen.status is None else str(seen.status)),
        Fact("prediction", "agrees" if not differing else f"differs in {differing} points"),
        Fact("program_output", tuple(seen.output.splitlines()[:50])),
        Fact("program_errors", tuple(seen.errors.splitlines()[:50])),
    )
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (p.what, p.same, p.observed, None if p.same else p.predicted) for p in points
    )
    title = "Observed, and what the engine predicts where that differs"
    table = Table("agreement", PREDICTION_COLUMNS, rows, title)
    return told._replace(facts=facts, tables=(*told.tables, table))
