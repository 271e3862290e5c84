"""prefixes: the beginning of a fork, cut before the step that a problem asks about.

What comes of it holds the scenario, which the problem shows as well, and the events up to the cut;
no verdict, no outcome and no later state can be read from it.
"""

from __future__ import annotations

from collections.abc import Callable

from forkviz.course.problem import Prefix
from forkviz.errors import ForkvizError
from forkviz.machine.events import ChildCreated, Event
from forkviz.rebase.proof import forked
from forkviz.traces.trace import Trace

__all__ = ["beginning", "cut", "first_child", "until"]


def beginning(prefix: Prefix) -> Trace:
    """The fork of *prefix* up to its last event: a trace that has not ended yet.

    Raises ForkvizError where the fork has no such events.
    """
    return cut(forked(prefix.scenario), prefix.events)


def cut(trace: Trace, events: int) -> Trace:
    """The first *events* events of *trace* as a trace that has not ended, and nothing of the rest.

    Neither notes nor lines of a log go along: they may tell how it goes on.  Raises ForkvizError
    unless at least one event stays and at least one is cut off.
    """
    if not 0 < events < len(trace):
        raise ForkvizError(f"a fork of {len(trace)} events can't be cut after {events} of them")
    return Trace(
        trace.scenario, trace.initial_parent, trace.initial_child, trace.events[:events], waits=True
    )


def until(trace: Trace, stop: Callable[[Event], bool]) -> Prefix:
    """What comes before the first event that is *stop*.  Raises ForkvizError where none is."""
    for step, event in enumerate(trace):
        if stop(event):
            return Prefix(trace.scenario, step)
    raise ForkvizError("no step of the fork is the one that the problem asks about")


def first_child(trace: Trace) -> Prefix:
    """What comes before the first step of the first child: how both address spaces begin."""
    made = next(step for step, event in enumerate(trace) if isinstance(event, ChildCreated))
    return Prefix(trace.scenario, made + 1)
