"""live_fork: a fork that is real: the engine decides, step by step, and the processes do it.

Between two steps both processes wait.  What the engine says is copied is copied, an end of the
child is its end, and when the fork succeeds ``fork()`` returns in both: 0 in the child, which runs
on the parent's stack, with the parent's values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from forkviz.core.space import AddressSpace
from forkviz.engine.events import ChildEnded, Copied, Event, Finished
from forkviz.engine.fork import fork
from forkviz.engine.forkee import ChildDied
from forkviz.engine.policy import get_policy
from forkviz.engine.trace import Trace
from forkviz.hosts.live import LiveHost
from forkviz.hosts.live_message import LiveError

__all__ = ["LiveFork", "Proof"]


@dataclass(frozen=True, slots=True)
class Proof:
    """What fork() gave in each process, and the values that each has: locals, globals, heap, DLLs.

    before: the parent's before the fork.  child: empty where there is none.  child_pid: what the
    child says its id is.
    """

    returned_in_parent: int
    returned_in_child: int
    before: dict[str, int]
    parent: dict[str, int]
    child: dict[str, int]

    @property
    def intact(self) -> bool:
        """Whether fork() returned twice and every value is as it was, in both."""
        twice = self.returned_in_parent > 0 and self.returned_in_child == 0
        return twice and self.before == self.parent == self.child

    @property
    def clean(self) -> bool:
        """Whether a fork that failed left the parent as it was, and told it so."""
        return self.returned_in_parent == -1 and self.before == self.parent and not self.child


class LiveFork:
    """One fork over *host*, a step at a time: iterate, or ``run()``.

    policy: the scenario's own where it is left out.  seed: of the values that prove it.
    exit_codes: what each child that ended really ended with.
    """

    def __init__(self, host: LiveHost, policy: str | None = None, seed: int = 1) -> None:
        self.host = host
        host.fill(seed)
        scenario = host.as_scenario()
        self.scenario = scenario if policy is None else replace(scenario, policy=policy)
        chosen = get_policy(self.scenario.policy)
        self._parent, self._child = host.parent(), host.child()
        self._events: list[Event] = []
        self._generator = fork(self.scenario.listed(), chosen, host, scenario.title)
        _, self._before = host.values(child=False)
        self.proof: Proof | None = None
        self.exit_codes: list[int] = []

    def __iter__(self) -> Iterator[Event]:
        while (event := self.step()) is not None:
            yield event

    def step(self) -> Event | None:
        """Let the next step happen; None after the last one."""
        event = next(self._generator, None)
        while event is not None:
            try:
                self._act(event)
                break
            except ChildDied as death:
                # It died between two calls: the engine is told where it expects that.
                self._events.append(event)
                event = self._thrown(death)
        if event is not None:
            self._events.append(event)
        return event

    def _thrown(self, death: ChildDied) -> Event:
        try:
            return self._generator.throw(death)  # type: ignore[attr-defined,no-any-return]
        except ChildDied:
            raise LiveError(f"the child died after its fork: {death.message}") from None

    def _act(self, event: Event) -> None:
        """What is done for real beside the calls."""
        match event:
            case Copied(what=what, dll=dll):
                self.host.copy(what, dll)
            case ChildEnded(exit_code=code):
                self.exit_codes.append(self.host.end_child(code))
            case Finished(succeeded=succeeded):
                self.host.return_from_fork(succeeded)
                of_parent, parent = self.host.values(child=False)
                of_child, child = self.host.values(child=True) if succeeded else (-1, {})
                self.proof = Proof(of_parent, of_child, self._before, parent, child)

    def run(self) -> Trace:
        """All steps that are left; the trace of the whole."""
        for _ in self:
            pass
        return self.trace()

    def trace(self) -> Trace:
        """The steps so far as a trace; raises BadTrace before the last one."""
        return Trace(self.scenario, self._parent, self._child, self._events)

    def maps(self) -> tuple[AddressSpace, AddressSpace]:
        """Parent and child, read anew while both wait."""
        return self.host.read_again()
