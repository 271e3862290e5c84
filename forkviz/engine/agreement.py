"""agreement: whether a fork that was observed went as the engine predicts, point by point.

``compare`` shows every step; most of a simulated fork's nobody can see in a real one.  Here is what
both can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from forkviz.core.address import hex_
from forkviz.engine.events import Call, Copied, PhaseEntered, SyncPoint, Why
from forkviz.engine.phase import Phase
from forkviz.engine.state import Placed
from forkviz.engine.trace import Trace

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


def _points(a: Trace, b: Trace) -> Iterator[Point]:
    yield Point("outcome", *(("succeeded" if t.succeeded else "failed") for t in (a, b)))
    yield Point("message", *(t.message or _NONE for t in (a, b)))
    yield Point("exit code", *(hex_(t.exit_code) for t in (a, b)))
    yield Point("errno", *(str(t.errno) for t in (a, b)))
    yield Point("fails in", *(_failing_phase(t) for t in (a, b)))
    yield Point("the parent says", *(t.outcome.parent_text or _NONE for t in (a, b)))
    yield Point("order of loads", *(_listed(_loads(t)) for t in (a, b)))
    yield Point("loads and unloads", *(_listed(_all_loads(t)) for t in (a, b)))
    seen, expected = _places(a), _places(b)
    for name, place in seen.items():
        yield Point(f"place of {name}", place, expected.get(name, _NONE))
    yield Point("copies", *(_listed(_copies(t)) for t in (a, b)))
    yield Point("sync points", *(_listed(_syncs(t)) for t in (a, b)))
    entered = {event.phase for event in a.events if isinstance(event, PhaseEntered)}
    yield Point("phases", *(_listed(_phases(t, entered)) for t in (a, b)))


def _failing_phase(trace: Trace) -> str:
    step = trace.failure()
    return trace.state(step).phase.name if step >= 0 else _NONE


def _loads(trace: Trace) -> Iterator[str]:
    for event in trace.events:
        if isinstance(event, Call) and event.why is Why.REAL and not event.failed:
            yield event.dll


def _all_loads(trace: Trace) -> Iterator[str]:
    for event in trace.events:
        if isinstance(event, Call) and event.why in _LOADS and not event.failed:
            at = event.address if event.address >= 0 else event.result
            yield f"{event.name} {event.dll} {hex_(at)}"


def _places(trace: Trace) -> dict[str, str]:
    """Each DLL whose standing can be seen, and where it is."""
    return {
        name: f"{place.placed} {hex_(place.address)}" if place.address else str(place.placed)
        for name, place in trace.state(-1).places.items()
        if place.placed in _VISIBLE
    }


def _copies(trace: Trace) -> Iterator[str]:
    for event in trace.events:
        if isinstance(event, Copied):
            yield f"{event.what} of {event.dll}" if event.dll else event.what


def _syncs(trace: Trace) -> Iterator[str]:
    for event in trace.events:
        if isinstance(event, SyncPoint):
            yield f"{event.who}: {event.name}"


def _phases(trace: Trace, of: set[Phase]) -> Iterator[str]:
    """The phases in their order, as far as they are among *of*.

    A parent that finds its child dead has waited, in P8, which a simulated fork passes over.
    """
    for event in trace.events:
        if isinstance(event, PhaseEntered) and event.phase in of:
            if event.phase is Phase.P8 and not trace.succeeded:
                continue
            yield event.phase.name


def _listed(parts: Iterator[str]) -> str:
    return ", ".join(parts) or _NONE
