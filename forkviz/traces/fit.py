"""Fit: whether the steps of a saved trace fit each other, and the scenario that they are of."""

from __future__ import annotations

from forkviz.core.space import AddressSpace
from forkviz.errors import BadTrace, ForkvizError
from forkviz.machine.event_facts import facts_of, texts_in
from forkviz.machine.events import (
    Aborted,
    ChildCreated,
    Event,
    Finished,
    ForkStarted,
    FrameEntered,
    FrameLeft,
    SortPassed,
)
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.event_deltas import delta_of, parent_delta_of

__all__ = ["Fit"]


class Fit:
    """Takes a trace's steps as they are read, so that showing one can't fail later."""

    def __init__(self, scenario: Scenario, parent: AddressSpace, child: AddressSpace) -> None:
        self._scenario = scenario
        self._parent = parent.snapshot()
        self._child = child.snapshot()
        self._names = {dll.name for dll in scenario.dlls}
        self._depth = 0
        self._gave_up = False

    def take(self, event: Event) -> None:
        """Take *event*'s step; raises BadTrace if it does not fit what came before it."""
        if isinstance(event, ForkStarted) and event.policy != self._scenario.policy:
            raise BadTrace(f"policy {event.policy!r}, the scenario's is {self._scenario.policy!r}")
        for field in facts_of(type(event)).listed:
            for name in texts_in(getattr(event, field)):
                if name not in self._names:
                    raise BadTrace(f"no DLL of the scenario is called {name[:80]!r}")
        if isinstance(event, SortPassed) and event.count < 1:
            raise BadTrace("the sort does not pass any DLL")
        if isinstance(event, FrameEntered):
            if event.retries != self._depth:
                raise BadTrace(f"retry {event.retries} inside {self._depth} calls")
            self._depth += 1
        elif isinstance(event, FrameLeft):
            self._depth -= 1
            if event.retries != self._depth:
                raise BadTrace(f"retry {event.retries} returns, but {self._depth} is running")
        elif isinstance(event, ChildCreated):
            self._depth, self._gave_up = 0, False
        elif isinstance(event, Aborted):
            self._gave_up = True
        elif isinstance(event, Finished) and event.succeeded and self._gave_up:
            raise BadTrace("the child gave up, but the fork succeeds")
        try:
            parent_delta_of(event).apply(self._parent)
            delta_of(event).apply(self._child)
        except ForkvizError as error:
            raise BadTrace(f"a step does not fit the state before it: {error}") from None
