"""Stages: all that can be done with an input, one after the other, as users do it.

    read, show, scenario, fork, observed, compare, redact, save, read back, report, convert

A stage may refuse with one of the project's own errors; what it writes has to be read back.  Used
by tests/fuzz and by bench/fuzz.py.
"""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar
from unittest import mock

import forkviz
from forkviz.arguments import inputs as api_inputs
from forkviz.arguments.forkable import is_log_alone
from forkviz.cli.app import make_parser
from forkviz.core.captures.capture import Capture, Process
from forkviz.errors import ForkvizError
from forkviz.lab import report
from forkviz.machine.policy import POLICIES
from forkviz.observation.prediction import agreement
from forkviz.redaction.redact import redact
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

__all__ = ["STAGES", "Broken", "whole_way"]

T = TypeVar("T")
Value = Capture | Scenario | Trace
#: The names of the stages, in their order.
STAGES = (
    *("read", "show", "scenario", "fork", "observed", "compare", "redact", "save"),
    *("read back", "report", "convert"),
)
#: Forks of one log that are shown: those after them are of the same kind.
_MOST_FORKS = 3


class Broken(AssertionError):
    """A stage ended in what is neither a result nor an error of the project's own.

    stage: which one.  The cause is the exception that it was.
    """

    def __init__(self, stage: str, error: BaseException) -> None:
        self.stage = stage
        super().__init__(f"{stage}: {type(error).__name__}: {str(error)[:300]}")


class _Unreadable(Exception):
    """What was written can't be read back, or is something else then."""


def whole_way(place: Path, folder: Path, draws: Random) -> Counter[str]:
    """Take the input at *place* all the way; what is written goes into *folder*.

    draws: chooses policies and formats.  Returns how often each stage was done or refused, as
    ``fork`` and ``fork refused``; empty where *place* is not even read.  Raises Broken.
    """
    way = _Way(place, folder, draws)
    with _read_once(place):
        value = way.take("read", lambda: forkviz.read(place))
        if value is None:
            return Counter()
        way.follow(value)
    return way.outcomes


@contextlib.contextmanager
def _read_once(place: Path) -> Iterator[None]:
    """What is at *place* is read once, though each command of the way asks for it.

    What is given stays as it is meanwhile, and values can't be changed: to read it again would
    give the same, and was a fifth of the time.  What the way writes is read each time.
    """
    real: Callable[[Path], Value] = api_inputs._read
    kept: list[Value] = []

    def read(asked: Path) -> Value:
        if asked != place:
            return real(asked)
        if not kept:
            kept.append(real(asked))
        return kept[0]

    with mock.patch.object(api_inputs, "_read", read):
        yield


class _Way:
    def __init__(self, place: Path, folder: Path, draws: Random) -> None:
        self.place = place
        self.folder = folder
        self.draws = draws
        self.outcomes: Counter[str] = Counter()

    def take(self, stage: str, do: Callable[[], T]) -> T | None:
        """What comes of *do*, None where it refuses."""
        try:
            done = do()
        except ForkvizError as error:
            str(error)
            self.outcomes[f"{stage} refused"] += 1
            return None
        except Exception as error:
            raise Broken(stage, error) from error
        self.outcomes[stage] += 1
        return done

    def follow(self, value: Value) -> None:
        """Everything after it was read."""
        self.take("show", lambda: _shown(self._show_words()))
        plan = self.take("scenario", lambda: forkviz.scenario(value))
        traces = [*self._forks(plan), *self._observed(value)]
        if isinstance(value, Trace):
            traces.append(value)
        if len(traces) > 1:
            a, b = self.draws.sample(traces, 2)
            self.take("compare", lambda: (forkviz.compare(a, b), agreement(a, b)))
        if plan is not None:
            self._keep(plan, "x.toml")
        if traces:
            last = traces[-1]
            hidden = self.take("redact", lambda: redact(last))
            for number, one in enumerate((last, hidden)):
                if one is not None:
                    self._keep(one, f"{number}.jsonl")
        if traces or is_log_alone(value) or isinstance(value, Capture):
            self._report(value, traces)
        if isinstance(value, Capture):
            self._convert(value)

    def _show_words(self) -> Sequence[str]:
        form = self.draws.choice(((), ("--json",), ("--csv",), ("--regions",), ("--modules",)))
        return ("show", str(self.place), *form)

    def _forks(self, plan: Scenario | None) -> Iterator[Trace]:
        """Simulated ones under two policies, and one as the command line tells it."""
        if plan is None:
            return
        for policy in self.draws.sample(list(POLICIES), 2):
            trace = self.take("fork", lambda policy=policy: forkviz.fork(plan, policy=policy))
            if trace is not None:
                yield trace
        form = self.draws.choice(((), ("--steps",), ("--json",), ("--csv",), ("--calls",)))
        self.take("fork", lambda: _shown(("fork", str(self.place), *form)))

    def _observed(self, value: Value) -> Iterator[Trace]:
        if not isinstance(value, Capture) or not value.forks():
            return
        for number in range(1, min(len(value.forks()), _MOST_FORKS) + 1):
            trace = self.take("observed", lambda n=number: forkviz.observed(value, n))
            if trace is not None:
                yield trace

    def _keep(self, value: Scenario | Trace, name: str) -> None:
        """Write it and read it back."""
        place = self.folder / name
        if self.take("save", lambda: forkviz.save(value, place)) is not None:
            self.take("read back", lambda: _same(value, place))

    def _report(self, value: Value, traces: Sequence[Trace]) -> None:
        place = self.folder / "report.html"
        against = traces[0] if traces and self.draws.random() < 0.2 else None
        if self.take("report", lambda: report(value, place, against=against)) is not None:
            page = place.read_text(encoding="utf-8")
            if 'id="forkviz-trace"' in page:
                self.take("read back", lambda: _readable(place))

    def _convert(self, capture: Capture) -> None:
        bundle = self.folder / "bundle"
        for words in (
            ("convert", str(self.place), "--to", "bundle", "-o", str(bundle)),
            ("convert", str(self.place), "--to", "maps", "-o", str(self.folder / "x.maps")),
            ("convert", str(self.place), "--to", "csv", "-o", str(self.folder / "x.csv")),
        ):
            if self.take("convert", lambda words=words: _shown(words)) is not None:
                place = Path(words[-1])
                self.take("read back", lambda place=place: _converted(capture, place))


_parser = cache(make_parser)


def _shown(words: Sequence[str]) -> str:
    """What the command line writes; its own errors come through."""
    out = io.StringIO()
    args = _parser().parse_args(list(words))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        args.run(args)
    return out.getvalue()


def _readable(place: Path) -> object:
    """What *place* holds; _Unreadable where it is refused."""
    try:
        return forkviz.read(place)
    except ForkvizError as error:
        raise _Unreadable(f"what was written is refused: {error}") from error


def _same(value: Scenario | Trace, place: Path) -> None:
    if _readable(place) != value:
        raise _Unreadable(f"what was written to {place.name} is something else when it is read")


def _converted(capture: Capture, place: Path) -> None:
    """A bundle holds everything, a csv each region; a map rounds, and is only read."""
    again = _readable(place)
    if not isinstance(again, Capture):
        raise _Unreadable(f"{place.name} is no capture when it is read")
    if place.is_dir() and again != capture:
        raise _Unreadable("the bundle holds something else")
    if place.suffix == ".csv":
        for one, other in ((capture.parent, again.parent), (capture.child, again.child)):
            if _ranges(one) != _ranges(other):
                raise _Unreadable("the csv holds other regions")


def _ranges(process: Process | None) -> list[tuple[int, int]]:
    return [region[:2] for region in process.space] if process is not None else []
