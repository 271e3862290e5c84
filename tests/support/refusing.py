"""A host that refuses one call: what the machine does then stands in no capture."""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

from forkviz.core.region import Region, Use
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.driver import run_fork
from forkviz.machine.events import Aborted, Call, ChildEnded
from forkviz.machine.host import Answer
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.call_log import call_line, call_log
from forkviz.traces.trace import Trace

#: GetLastError of what is refused: no other call fails with it.
REFUSED = 1455


class Refusing(SimulatedHost):
    """The simulated host, whose calls numbered *refused*, from 0, fail."""

    def __init__(self, scenario: Scenario, refused: frozenset[int]) -> None:
        super().__init__(scenario)
        self.refused = refused
        self.made = -1

    def _refuses(self) -> bool:
        self.made += 1
        return self.made in self.refused

    def query(self, address: int) -> Region | None:
        return None if self._refuses() else super().query(address)

    def reserve(self, address: int, size: int, use: Use, name: str) -> Answer:
        if self._refuses():
            return Answer(0, REFUSED)
        return super().reserve(address, size, use, name)

    def release(self, address: int) -> Answer:
        return Answer(0, REFUSED) if self._refuses() else super().release(address)

    def load(self, name: str, *, resolve: bool) -> Answer:
        return Answer(0, REFUSED) if self._refuses() else super().load(name, resolve=resolve)

    def free(self, handle: int) -> Answer:
        return Answer(0, REFUSED) if self._refuses() else super().free(handle)


def fork_refusing(scenario: Scenario, policy: str, *refused: int) -> Trace:
    """Fork *scenario* under *policy*; its host refuses the calls of these numbers, from 0."""
    host = Refusing(scenario, frozenset(refused))
    parent, child = host.parent(), host.child()
    events = run_fork(scenario.listed(), get_policy(policy), host, scenario.title)
    return Trace(scenario, parent, child, events)


def calls_of(trace: Trace) -> list[Call]:
    """Every call of *trace*, in order."""
    return [event for event in trace if isinstance(event, Call)]


def refusals(scenario: Scenario, policy: str) -> Iterator[str]:
    """A line for each call of the fork of *scenario*: how the fork ends if that call is refused.

    It has the call, the end, how many children and calls there were, and a sum of the call log.
    """
    calls = calls_of(fork_refusing(scenario, policy))
    for number, call in enumerate(calls):
        trace = fork_refusing(scenario, policy, number)
        log = "\n".join(call_log(trace.events, scenario.bits))
        said = [event.message for event in trace if isinstance(event, Aborted)]
        ends = [f"{e.exit_code:#x}{' clean' * e.clean}" for e in trace if isinstance(e, ChildEnded)]
        outcome = "ok" if trace.succeeded else f"fails {trace.exit_code:#x} {trace.message}"
        yield (
            f"{number:3} {call.why} {call_line(call, scenario.bits)} | {outcome} | {said[:1]} "
            f"{ends[:2]} | {len(calls_of(trace))} calls {crc32(log.encode()):08x}"
        )
