"""Real Cygwins, held against the model, point by point: the whole matrix.

    make cygwin
    python -m bench.cygwin --version 3.0.7 --only heap

Each program is run in Cygwin 2.11.2 and 3.0.7, under conditions of each kind; the fork that was
seen is compared with the one that the model makes of the same capture.  A table says how many
points held, by program and version.  The exit status is 1 where one is refuted for which
``bench.cygwin_reasons`` has no reason, or a condition did not come about.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import forkviz
from bench.cygwin_conditions import CONDITIONS, Condition, modelled, prepared, told
from bench.cygwin_reasons import reason_for
from forkviz.core.captures.capture import Capture
from forkviz.cygwin.run import Observation, observe
from forkviz.errors import ForkvizError
from forkviz.observation.observed import observed
from forkviz.observation.prediction import Point, agreement
from forkviz.traces.again import next_fork
from forkviz.traces.said import lines_said
from forkviz.traces.trace import Trace
from forkviz.windows.run import open_windows
from forkviz.windows.windows import Windows
from tools.real_cygwin import RELEASES, fetch, find_real_cygwin

__all__ = ["points_of", "seen_under"]

#: Seconds for one run of a program.
PATIENCE = 120.0
#: What a child, and what its parent, says when a fork fails.
_CHILDS = re.compile(
    r"child_info_fork::abort: |.*\*\*\* fatal error|child_copy: .* read copy failed"
    r"|\w+::fixup_mmap\w*: requested"
)
_PARENTS = re.compile(
    r"(?:do)?fork: child -?\w+ - |child_copy: .* write copy failed|child_info::sync: wait failed"
)
_LINE = re.compile(r"^ *\d+ +\d+ \[[^\]]*\] \S+ \S+ (?P<text>.*)$")
#: What differs from process to process and from machine to machine, and stands for itself.
_ANY = (
    (re.compile(r"windows pid \w+"), "windows pid N"),
    (re.compile(r"forked process \w+ died"), "forked process N died"),
    (re.compile(r"fork: child (?!-1)\w+ -"), "fork: child PID -"),
    (re.compile(r"^.*\*\*\* fatal"), "*** fatal"),
    # Where Windows put the child's first stack, no map of its parent tells.
    (re.compile(r"\(child has \w+ - \w+\)"), "(child has A - B)"),
    (re.compile(r"\\\?\?\\[^ ']*\\(?=[^\\ ']+)"), "NT:"),
    (re.compile(r"\b[A-Za-z]:\\[^ ']*\\(?=[^\\ ']+)"), "WIN:"),
)


def seen_under(
    condition: Condition, windows: Windows, root: Path, folder: Path, closing: ExitStack
) -> tuple[Observation, Capture]:
    """Run *condition*; what came of it, and the bundle, read."""
    there = prepared(condition, root, folder, closing)
    scratch = folder / "files"
    scratch.mkdir()
    seen = observe(
        windows,
        there,
        condition.program.command(scratch, there),
        folder / "bundle",
        clobber=condition.takes,
        first_process=condition.first_process,
        timeout=PATIENCE,
    )
    capture = forkviz.read(seen.bundle)
    assert isinstance(capture, Capture)
    return seen, capture


def points_of(condition: Condition, seen: Observation, capture: Capture) -> Iterator[Point]:
    """All that can be seen of each fork, beside what the model says of it.

    What a child forks for itself is left out: no map is of that one.
    """
    logged = capture.forks()
    own = [i for i, fork in enumerate(logged, 1) if fork.parent == logged[0].parent]
    plan = told(forkviz.scenario(capture), condition, seen.taken)
    lines = (seen.bundle / "fork.strace").read_text("utf-8", "replace").splitlines()
    starts = [*(fork.steps[0].line for fork in capture.forks()), len(lines) + 1]
    for nth, number in enumerate(own, 1):
        real = observed(capture, seen.policy, number)
        trace = forkviz.fork(plan, policy=seen.policy, host=modelled(condition, plan))
        plan = next_fork(trace)
        theirs = lines[starts[number - 1] - 1 : starts[number] - 1]
        for point in (*agreement(real, trace), *_texts(theirs, trace)):
            what = point.what if len(own) == 1 else f"fork {nth}: {point.what}"
            yield Point(what, _plain(point.observed), _plain(point.predicted))


def _texts(lines: Sequence[str], trace: Trace) -> Iterator[Point]:
    """Who says what: of the child and of the parent."""
    logged = [found["text"] for found in map(_LINE.match, lines) if found]
    said = [line.text for line in lines_said(trace)]
    for who, pattern in (("child", _CHILDS), ("parent", _PARENTS)):
        found, expected = (
            "; ".join(text for text in texts if pattern.match(text)) or "-"
            for texts in (logged, said)
        )
        yield Point(f"texts of the {who}", found, expected)


def _plain(text: str) -> str:
    parts = text.split("; ")
    for pattern, instead in _ANY:
        parts = [pattern.sub(instead, part) for part in parts]
    return "; ".join(parts)


# -- the whole matrix ----------------------------------------------------------------------------


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
