"""again: the next fork of the same parent, which begins with the list that the last one left."""

from __future__ import annotations

from dataclasses import replace

from forkviz.machine.dlls.dll_list import list_of
from forkviz.machine.events import OrderDecided
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

__all__ = ["next_fork"]


def next_fork(trace: Trace) -> Scenario:
    """The scenario of another fork of the parent that *trace* is of, whose child may have failed.

    The sort leaves the parent's list in another order, and the next fork sorts that.
    """
    scenario = trace.scenario
    nameless = {
        dll.name for dll in list_of(scenario.dlls, get_policy(trace.policy)) if dll.nameless
    }
    order: tuple[str, ...] = ()
    for event in trace.events:
        if isinstance(event, OrderDecided):
            order = event.order
    place = {name: i for i, name in enumerate(order)}
    dlls = sorted(scenario.dlls, key=lambda dll: place.get(dll.name, len(place)))
    return replace(
        scenario,
        dlls=tuple(replace(dll, nameless=dll.name in nameless) for dll in dlls),
        forks=scenario.forks + 1,
    )
