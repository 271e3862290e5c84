"""fork: a fork that is real: the engine decides, step by step, and the processes do it.

Between two steps both processes wait.  What the engine says is copied is copied, an end of the
child is its end, and when the fork succeeds ``fork()`` returns in both: 0 in the child, which runs
on the parent's stack, with the parent's values.

While they wait, something may interfere (``strike``), and both maps can be read again (``reread``);
what comes of it is an event of the trace, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from forkviz.core.delta import NOTHING
from forkviz.core.space import AddressSpace
from forkviz.errors import BadScenario
from forkviz.hosts.live.address_space import delta_between
from forkviz.hosts.live.faults import LiveFault
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.wire import LiveError
from forkviz.hosts.proof import Proof
from forkviz.machine.driver import run_fork
from forkviz.machine.events import (
    ChildCreated,
    ChildEnded,
    Copied,
    Event,
    FaultStruck,
    Finished,
    MapsRead,
    PhaseEntered,
)
from forkviz.machine.forkee import ChildDied
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.child import STRUCK
from forkviz.scenarios.windows import Fault
from forkviz.traces.trace import Trace

__all__ = ["LiveFork"]


class LiveFork:
    """One fork over *host*, a step at a time: iterate, or ``run()``.

    policy: by default the scenario's own.  seed: of the values that prove it.
    exit_codes: what each child that ended really ended with.  touched: whether somebody interfered.
    """

    def __init__(self, host: LiveHost, policy: str | None = None, seed: int = 1) -> None:
        self.host = host
        try:
            host.fill(seed)
            scenario = host.as_scenario()
        except ChildDied as death:
            raise LiveError(f"the child ended before the fork began: {death.message}") from None
        self.scenario = scenario if policy is None else replace(scenario, policy=policy)
        chosen = get_policy(self.scenario.policy)
        self._parent, self._child = host.parent(), host.child()
        self._events: list[Event] = []
        self._generator = run_fork(scenario.listed(), chosen, host, scenario.title)
        _, self._before = host.values(child=False)
        self.proof: Proof | None = None
        self.exit_codes: list[int] = []
        self.touched = False
        self._struck: tuple[Event, ...] = ()

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
                # It died between two calls: the engine hears of it where it expects that.
                self._events.append(event)
                event = self._thrown(death)
        if event is not None:
            self._events.append(event)
            self._events += self._struck
            self._struck = ()
        return event

    def _thrown(self, death: ChildDied) -> Event:
        try:
            return self._generator.throw(death)
        except ChildDied:
            raise LiveError(f"the child died after its fork: {death.message}") from None

    def _act(self, event: Event) -> None:
        """What is done for real beside the calls."""
        match event:
            case Copied(what=what, dll=dll):
                self.host.copy(what, dll)
            case PhaseEntered(phase) if phase not in STRUCK:
                # In the others the host lets it happen to them, as the engine asks it to.
                if (fault := self.host.pop_fault(phase)) is not None:
                    self._struck = self._strike(fault, phase)
            case ChildEnded(exit_code=code):
                self.exit_codes.append(self.host.end_child(code))
            case Finished(succeeded=succeeded):
                self.host.return_from_fork(succeeded)
                of_parent, parent = self.host.values(child=False)
                of_child, child = self.host.values(child=True) if succeeded else (-1, {})
                if succeeded and not child:
                    of_child = -1  # it died on its way out of fork()
                self.proof = Proof(of_parent, of_child, self._before, parent, child)

    def run(self) -> Trace:
        """All steps that are left; the trace of the whole."""
        for _ in self:
            pass
        return self.trace()

    def trace(self) -> Trace:
        """The steps so far as a trace, which waits unless it has ended.

        Raises BadTrace before the first step.
        """
        return Trace(self.scenario, self._parent, self._child, self._events, waits=self.waits)

    @property
    def begun(self) -> bool:
        """Whether there is a step."""
        return bool(self._events)

    @property
    def waits(self) -> bool:
        """Whether it has not ended yet."""
        return not self._events or not isinstance(self._events[-1], Finished)

    # -- while they wait -------------------------------------------------------------------------

    def maps(self) -> tuple[AddressSpace, AddressSpace]:
        """Parent and child, read anew while both wait."""
        return self.host.read_again()

    def reread(self) -> Event | None:
        """Read both maps anew; the step that tells how they are others now, None if they are not.

        A child that is found dead is such a step, too.  A fork that has ended is not changed any
        more: ``maps`` gives its maps.
        """
        known = self.host.untold
        before = self.host.parent(), self.host.child()
        after = self.host.read_again()
        changes = [delta_between(*pair) for pair in zip(before, after, strict=True)]
        if not self.waits:
            return None
        death = self.host.untold
        if death is not None and death is not known:
            self.touched = True
            told = FaultStruck("found-dead", self._phase(), death.message, lethal=True)
            self._events.append(told)
            return told
        if all(change is NOTHING for change in changes):
            return None
        event = MapsRead(*changes)
        self._events.append(event)
        return event

    def strike(self, what: Fault | LiveFault) -> tuple[Event, ...]:
        """Let *what* happen to the child, or the parent, now; the steps that record it, if any do.

        Raises BadScenario where there is no child that anything could happen to.
        """
        if not self.has_child:
            raise BadScenario(
                "there is no child now to do anything to",
                hint="it is there from CreateProcess (P7) until it ends, or fork() has returned",
            )
        told = self._strike(what, self._phase())
        self._events += told
        return told

    def _strike(self, what: Fault | LiveFault, phase: Phase) -> tuple[Event, ...]:
        told = tuple(
            FaultStruck(strike.kind, phase, strike.text, strike.exit_code is not None, strike.delta)
            for strike in self.host.interfere(what)
        )
        self.touched = True
        return told

    def _phase(self) -> Phase:
        entered = (e.phase for e in reversed(self._events) if isinstance(e, PhaseEntered))
        return next(entered, Phase.P7)

    @property
    def has_child(self) -> bool:
        """Whether there is a child that waits."""
        if not self.waits or self.host.child_is_gone:
            return False
        return any(isinstance(event, ChildCreated) for event in self._events)
