"""prediction: whether a fork that was observed went as the engine predicts, point by point.

``compare`` shows every step; most of a simulated fork's do not show in a real one.  Here is what
both can tell; of a fork that made several children, child by child.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from forkviz.core.address import hex_
from forkviz.machine.events import (
    Aborted,
    Call,
    ChildCreated,
    ChildEnded,
    Copied,
    Event,
    PhaseEntered,
    RetryDecided,
    SyncPoint,
    Why,
)
from forkviz.machine.phase import Phase
from forkviz.traces.state import Placed
from forkviz.traces.trace import Trace

__all__ = ["Point", "agreement"]

_NONE = "-"
#: What a log shows of a DLL's standing: reservations are not in it.
_VISIBLE = (Placed.LOADED, Placed.ELSEWHERE, Placed.BLOCKED)
_LOADS = (Why.TRIAL, Why.UNMAP_TRIAL, Why.UNMAP_INTERIM, Why.REAL, Why.KEEP)


class Point(NamedTuple):
    """One thing that both traces tell, in words."""

    what: str
    observed: str
    predicted: str

    @property
    def same(self) -> bool:
        """Whether they agree."""
        return self.observed == self.predicted


def agreement(observed: Trace, predicted: Trace) -> tuple[Point, ...]:
    """How *observed* and *predicted* agree; everything that *observed* shows is asked for."""
    return tuple(_points(observed, predicted))


class _Part(NamedTuple):
    """One attempt: its steps from *start* to before *end*; died: whether its child did."""

    trace: Trace
    start: int
    end: int
    died: bool

    @property
    def events(self) -> tuple[Event, ...]:
        return self.trace.events[self.start : self.end]


def _parts(trace: Trace) -> list[_Part]:
    """The attempts of *trace*, each from its child's creation on, the first one from the start."""
    starts = [
        step
        for step, event in enumerate(trace.events)
        if isinstance(event, ChildCreated) and event.attempt > 1
    ]
    spans = zip([0, *starts], [*starts, len(trace)], strict=True)
    return [
        _Part(trace, start, end, died=end < len(trace) or not trace.succeeded)
        for start, end in spans
    ]


def _points(a: Trace, b: Trace) -> Iterator[Point]:
    yield Point("outcome", *(("succeeded" if t.succeeded else "failed") for t in (a, b)))
    yield Point("message", *(t.message or _NONE for t in (a, b)))
    yield Point("exit code", *(_NONE if t.exit_code is None else hex_(t.exit_code) for t in (a, b)))
    yield Point("errno", *(str(t.errno) for t in (a, b)))
    yield Point("fails in", *(_failing_phase(t) for t in (a, b)))
    yield Point("the parent says", *(t.outcome.parent_text or _NONE for t in (a, b)))
    seen, expected = _parts(a), _parts(b)
    several = len(seen) > 1 or len(expected) > 1
    if several:
        yield Point("attempts", str(len(seen)), str(len(expected)))
    for number, part in enumerate(seen):
        other = expected[number] if number < len(expected) else None
        for point in _of_attempt(part, other, several=several):
            what = f"attempt {number + 1}: {point.what}" if several else point.what
            yield point._replace(what=what)


def _of_attempt(a: _Part, b: _Part | None, *, several: bool) -> Iterator[Point]:
    """What can be seen of one child; of one that was not predicted nothing is."""

    def point(what: str, told: Callable[[_Part], Iterator[str]]) -> Point:
        return Point(what, _listed(told(a)), _listed(told(b)) if b is not None else _NONE)

    if several:
        yield point("end", _end)
    yield point("order of loads", _loads)
    yield point("loads and unloads", _all_loads)
    expected = _places(b) if b is not None else {}
    for name, place in _places(a).items():
        yield Point(f"place of {name}", place, expected.get(name, _NONE))
    yield point("copies", _copies)
    yield point("sync points", _syncs)
    entered = {event.phase for event in a.events if isinstance(event, PhaseEntered)}
    yield point("phases", lambda part: _phases(part, entered))


def _failing_phase(trace: Trace) -> str:
    step = trace.failure()
    return trace.state(step).phase.name if step >= 0 else _NONE


def _end(part: _Part) -> Iterator[str]:
    """How the child ended: where it gave up, with which words, and its exit code."""
    for event in part.events:
        if isinstance(event, Aborted):
            yield f"{event.phase.name}: {event.message}"
        elif isinstance(event, ChildEnded):
            yield hex_(event.exit_code)


def _loads(part: _Part) -> Iterator[str]:
    for event in part.events:
        if isinstance(event, Call) and event.why is Why.REAL and not event.failed:
            yield event.dll or _NONE


def _all_loads(part: _Part) -> Iterator[str]:
    for event in part.events:
        if isinstance(event, Call) and event.why in _LOADS and not event.failed:
            at = event.result if event.address is None else event.address
            yield f"{event.name} {event.dll} {hex_(at)}"


def _places(part: _Part) -> dict[str, str]:
    """Each DLL whose standing can be seen, and where it is at the end of the attempt."""
    return {
        name: f"{place.placed} {hex_(place.base)}" if place.base else str(place.placed)
        for name, place in part.trace.state(part.end - 1).places.items()
        if place.placed in _VISIBLE
    }


def _copies(part: _Part) -> Iterator[str]:
    for event in part.events:
        if isinstance(event, Copied):
            yield f"{event.what} of {event.dll}" if event.dll else event.what


def _syncs(part: _Part) -> Iterator[str]:
    for event in part.events:
        if isinstance(event, SyncPoint):
            yield f"{event.who}: {event.name}"


def _phases(part: _Part, of: set[Phase]) -> Iterator[str]:
    """The phases in their order, as far as they are among *of*.

    A parent that finds its child dead has waited, in P8, which a simulated fork passes over.  What
    the parent does before it creates another child is of neither: with forkables the whole of
    fork() begins anew, and a simulated one goes back to P7.
    """
    retried = False
    for event in part.events:
        retried = retried or isinstance(event, RetryDecided)
        if isinstance(event, PhaseEntered) and event.phase in of:
            skipped = event.phase is Phase.P8 and part.died
            if not skipped and not (retried and event.phase is not Phase.P14):
                yield event.phase.name


def _listed(parts: Iterator[str]) -> str:
    return ", ".join(parts) or _NONE
