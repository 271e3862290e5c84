"""What can be seen of a real fork under a condition, beside what the model says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import forkviz
from bench.cygwin.condition import Condition, modelled, prepared, told
from forkviz.core.captures.capture import Capture
from forkviz.cygwin.run import Observation, observe
from forkviz.observation.observed import observed
from forkviz.observation.prediction import Point, agreement
from forkviz.traces.again import next_fork
from forkviz.traces.said import lines_said
from forkviz.traces.trace import Trace
from forkviz.windows.windows import Windows

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
