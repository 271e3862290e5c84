"""Real Cygwins, held against the model, point by point: the whole matrix.

    make cygwin
    python -m bench.cygwin --version 3.0.7 --only heap

Each program is run in Cygwin 2.11.2 and 3.0.7, under conditions of each kind; the fork that was
seen is compared with the one that the model makes of the same capture.  A table says how many
points held, by program and version.  The exit status is 1 where one is refuted for which
``bench.cygwin.reasons`` has no reason, or a condition did not come about.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from bench.cygwin.condition import Condition
from bench.cygwin.conditions import CONDITIONS
from bench.cygwin.reasons import reason_for
from bench.cygwin.seen import points_of, seen_under
from forkviz.errors import ForkvizError
from forkviz.observation.prediction import Point
from forkviz.windows.run import open_windows
from forkviz.windows.windows import Windows
from tools.real_cygwin import RELEASES, fetch, find_real_cygwin


def main(arguments: Sequence[str] | None = None) -> int:
    args = _parser().parse_args(arguments)
    chosen = [c for c in CONDITIONS if args.only.lower() in f"{c.kind} {c.name}".lower()]
    held: Counter[tuple[str, str]] = Counter()
    refuted: Counter[tuple[str, str]] = Counter()
    forks: Counter[tuple[str, str]] = Counter()
    missed: list[str] = []
    open_: list[str] = []
    began = time.monotonic()
    with open_windows(args.prefix) as windows:
        for version in args.version or list(RELEASES):
            root = find_real_cygwin(version) or fetch(version)
            for number, condition in enumerate(chosen, 1):
                what = f"{version} {condition.name}"
                at = condition.program.name, version
                try:
                    points, count = _tried(condition, windows, root, args.keep, what)
                except (ForkvizError, OSError) as error:
                    missed.append(f"{what}: {error}")
                    print(f"{number}/{len(chosen)} {what}: {error}", file=sys.stderr, flush=True)
                    continue
                wrong = [point for point in points if not point.same]
                held[at] += len(points) - len(wrong)
                refuted[at] += len(wrong)
                forks[at] += count
                print(
                    f"{number}/{len(chosen)} {what}: {count} forks, {len(points) - len(wrong)}"
                    f" points held, {len(wrong)} refuted ({time.monotonic() - began:.0f} s)",
                    file=sys.stderr,
                    flush=True,
                )
                for point in wrong:
                    why = reason_for(version, condition, point.what)
                    print(f"{what}: {point.what}: {why or 'REFUTED'}")
                    print(f"    observed  {point.observed}\n    predicted {point.predicted}")
                    if not why:
                        open_.append(f"{what}: {point.what}")
                sys.stdout.flush()
    _table(held, refuted, forks)
    for text in missed:
        print(f"not had: {text}")
    for text in open_:
        print(f"refuted, without a reason: {text}")
    return 1 if open_ or missed else 0


def _tried(
    condition: Condition, windows: Windows, root: Path, keep: Path | None, what: str
) -> tuple[list[Point], int]:
    """As ``_judged``; once more where a program was over before its map was read."""
    try:
        return _judged(condition, windows, root, keep, what)
    except ForkvizError as error:
        print(f"{what}: once more: {error}", file=sys.stderr, flush=True)
        return _judged(condition, windows, root, keep, f"{what}, once more")


def _judged(
    condition: Condition, windows: Windows, root: Path, keep: Path | None, what: str
) -> tuple[list[Point], int]:
    """The points of one condition, and how many forks they are of."""
    with ExitStack() as closing:
        if keep is None:
            folder = Path(closing.enter_context(tempfile.TemporaryDirectory()))
        else:
            folder = keep / re.sub(r"[^\w.]+", "-", what)
            folder.mkdir(parents=True)
        seen, capture = seen_under(condition, windows, root, folder, closing)
        logged = capture.forks()
        own = sum(fork.parent == logged[0].parent for fork in logged)
        return list(points_of(condition, seen, capture)), own


def _table(
    held: Counter[tuple[str, str]],
    refuted: Counter[tuple[str, str]],
    forks: Counter[tuple[str, str]],
) -> None:
    row = "{:34} {:8} {:>6} {:>7} {:>8}"
    print(row.format("program", "Cygwin", "forks", "held", "refuted"))
    for program, version in sorted(held.keys() | refuted.keys()):
        at = program, version
        print(row.format(program, version, forks[at], held[at], refuted[at]))
    print(row.format("all", "", *(sum(one.values()) for one in (forks, held, refuted))))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="append", choices=list(RELEASES), help="all of them")
    parser.add_argument("--only", default="", help="conditions whose kind or name has this in it")
    parser.add_argument("--keep", type=Path, help="a folder for the bundles")
    parser.add_argument("--prefix", type=Path, help="Wine's prefix")
    return parser


if __name__ == "__main__":
    sys.exit(main())
