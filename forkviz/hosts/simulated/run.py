"""run: a machine, forkviz's own or somebody else's, driven on the simulated host."""

from __future__ import annotations

from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.driver import drive
from forkviz.machine.host import Host
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Machine, Trace

__all__ = ["run_machine"]


def run_machine(machine: Machine, scenario: Scenario, host: Host | None = None) -> Trace:
    """The trace of *machine* at work on *scenario*; its own source is the trace's listing.

    machine: a generator function of effects and events, marked with ``shown``; Finished is the
    last thing that it yields.  host: carries out the effects; a SimulatedHost if left out.
    Raises BadTrace for a machine that ends otherwise, and ChildDied for one that does not catch
    the death of its child.
    """
    if host is None:
        host = SimulatedHost(scenario)
    parent, child = host.parent(), host.child()
    events = drive(machine(scenario), host)
    return Trace(scenario, parent, child, events, machine=machine)
