"""events: what happens in a fork, made only as far as somebody looks."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.driver import run_fork
from forkviz.machine.events import Event, Finished
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario

__all__ = ["events_of", "succeeds"]


def events_of(scenario: Scenario) -> Iterator[Event]:
    """The events of the fork of *scenario*, in turn; a trace of them keeps states besides."""
    return run_fork(scenario.listed(), get_policy(scenario.policy), SimulatedHost(scenario))


def succeeds(scenario: Scenario) -> bool:
    """Whether fork() returns twice."""
    return any(isinstance(event, Finished) and event.succeeded for event in events_of(scenario))
