"""How ``repaired`` gives up: what it holds is released, and what it says is what led there."""

from __future__ import annotations

import pytest

from forkviz.core.address import SLOT
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.call import Call, Why, Win32
from forkviz.machine.driver import run_fork
from forkviz.machine.events import Aborted, ChildEnded, FaultStruck
from forkviz.machine.forkee import Forkee
from forkviz.machine.host import Answer, Strike
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.heaps_and_stack import lacking
from forkviz.machine.repaired.places import keep_places
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from tests.support.scenarios import dll, events_of, exhaust, occupied, scenario

A = dll("a.dll", 0x700000, size=2 * SLOT)
TWO = scenario([A, dll("b.dll", 0x740000)])


class Stubborn(SimulatedHost):
    """Loads for good fail, or land elsewhere; so do loads over a trial map, if *kept* is false."""

    kept = True
    elsewhere = 0

    def load(self, name: str, *, resolve: bool) -> Answer:
        if not resolve:
            return super().load(name, resolve=False)
        mapped = self.base_of(name)
        if mapped and self.kept:
            return super().load(name, resolve=True)
        if self.elsewhere:
            return Answer(self.elsewhere)
        return Answer(0, 1114)

    def free(self, handle: int) -> Answer:
        return Answer(1) if handle == self.elsewhere else super().free(handle)


def fork(plan: Scenario, host: SimulatedHost) -> Trace:
    parent, child = host.parent(), host.child()
    return Trace(plan, parent, child, run_fork(plan.listed(), get_policy("repaired"), host))


def calls(trace: Trace, why: Why) -> list[Call]:
    return [event for event in trace if isinstance(event, Call) and event.why is why]


def test_a_dll_that_fails_to_load_is_kept_as_it_is_mapped() -> None:
    """The last resort: one load over each trial map, and one reference that is left."""
    host = Stubborn(TWO)
    trace = fork(TWO, host)
    assert trace.succeeded
    assert [(call.dll, call.result) for call in calls(trace, Why.KEEP)] == [
        ("b.dll", 0x740000),
        ("a.dll", 0x700000),
    ]
    assert host.base_of("a.dll") == 0x700000


@pytest.mark.parametrize("elsewhere", [0, 0x900000])
def test_what_led_to_the_last_resort_is_what_is_said(elsewhere: int) -> None:
    """A load that fails has its error, one that lands wrong its address; all is released."""
    host = Stubborn(TWO)
    host.kept, host.elsewhere = False, elsewhere
    trace = fork(TWO, host)
    said = (
        "b.dll is loaded at 0x900000 each time; it needs 0x740000"
        if elsewhere
        else "b.dll can't be loaded, Win32 error 1114; it needs 0x740000"
    )
    assert not trace.succeeded
    assert trace.message.startswith(said)
    for abort in events_of(trace, Aborted):
        at = trace.events.index(abort)
        held = {
            call.result
            for call in trace.events[:at]
            if isinstance(call, Call) and call.why is Why.PROTECT and call.dll == "a.dll"
        }
        assert held == {0x700000}
        assert Call(Win32.FREE, Why.UNBLOCK, "a.dll", 0x700000, None, 1) in [
            event._replace(delta=Call(Win32.FREE, Why.UNBLOCK, None).delta)
            for event in trace.events[at:]
            if isinstance(event, Call)
        ]


def kept_places(answers: dict[Why, list[Call]]) -> Forkee:
    """``keep_places`` for one DLL, whose calls have these answers, in turn."""
    forkee = Forkee(get_policy("repaired"), [A])
    machine = keep_places(forkee)
    answer: object = None
    while True:
        try:
            said = machine.send(answer)  # type: ignore[arg-type]
        except StopIteration:
            return forkee
        answer = AddressSpace(32) if not hasattr(said, "why") else answers[said.why].pop(0)  # type: ignore[union-attr]


def test_a_place_that_is_free_and_refused_is_not_kept() -> None:
    """No slot begins at its base: nothing is in the way, and nothing is in the ledger."""
    free = Call(Win32.QUERY, Why.LOOK, "a.dll", 0x700000, result=0x700000, end=0x800000)
    refused = Call(Win32.ALLOC, Why.PROTECT, "a.dll", error=487)
    forkee = kept_places({Why.PROTECT: [refused], Why.LOOK: [free._replace(state="free")]})
    assert forkee.ledger == {}


def test_a_smaller_file_has_as_much_kept_as_it_needs() -> None:
    """What the parent had is taken behind the first slot; the file has one slot by now."""
    taken = Call(Win32.QUERY, Why.LOOK, "a.dll", result=0x710000, end=0x720000, state="commit")
    image = Call(Win32.QUERY, Why.LOOK, "a.dll", result=0x500000, end=0x510000, state="commit")
    forkee = kept_places(
        {
            Why.PROTECT: [
                Call(Win32.ALLOC, Why.PROTECT, "a.dll", error=487),
                Call(Win32.ALLOC, Why.PROTECT, "a.dll", 0x700000, SLOT, 0x700000),
            ],
            Why.LOOK: [taken, image],
            Why.TRIAL: [Call(Win32.LOAD_EX, Why.TRIAL, "a.dll", result=0x500000)],
            Why.UNMAP_TRIAL: [Call(Win32.FREE_LIBRARY, Why.UNMAP_TRIAL, "a.dll", result=1)],
        }
    )
    assert forkee.ledger == {0x700000: A}


class Struck(SimulatedHost):
    """Something happens in C8, once: the child ends with *code*, or lives if it is None."""

    code: int | None = None
    done = False

    def strike(self, phase: Phase) -> tuple[Strike, ...]:
        if phase is not Phase.C8 or self.done:
            return ()
        self.done = True
        return (Strike("test", "it was struck", exit_code=self.code),)


@pytest.mark.parametrize(("code", "dies"), [(None, False), (0, True), (1, True)])
def test_a_strike_with_an_exit_code_is_a_death(code: int | None, dies: bool) -> None:
    """Zero is one, too."""
    host = Struck(TWO)
    host.code = code
    trace = fork(TWO, host)
    (struck,) = events_of(trace, FaultStruck)
    assert struck.lethal is dies
    assert trace.succeeded
    assert trace.outcome.attempts == (2 if dies else 1)
    assert [end.exit_code for end in events_of(trace, ChildEnded)] == ([code] if dies else [])


def test_replicas_that_a_child_lacks() -> None:
    """The stack that Windows made large enough is there, a smaller one is not."""
    from forkviz.core.region import Region, Use

    stack = Region(0x200000, 0x240000, allocation=0x200000, use=Use.STACK)
    heap = Region(0x800000, 0x810000, allocation=0x800000, name="[heap]", use=Use.HEAP)
    parent = AddressSpace(32, [stack, heap])
    both = [(0x800000, 0x810000), (0x200000, 0x240000)]
    assert list(lacking(parent, AddressSpace(32), 0x200000)) == both
    assert list(lacking(parent, AddressSpace(32, [stack, heap]), 0x200000)) == []
    small = stack._replace(end=0x230000)
    assert list(lacking(parent, AddressSpace(32, [small, heap]), 0x200000)) == both[1:]
    other = occupied(0x800000, SLOT, "other")
    assert list(lacking(parent, AddressSpace(32, [stack, other]), 0x200000)) == both[:1]


def test_every_answer_goes_through_the_driver() -> None:
    """A part of the machine runs to its end over a host, and returns."""
    from forkviz.machine.driver import drive
    from forkviz.machine.occupant import occupant

    host = SimulatedHost(scenario([A], [occupied(0x710000, SLOT, "wall")]))
    forkee = Forkee(get_policy("repaired"), [A])
    events, who = exhaust(drive(occupant(forkee, A, A.base, A.size), host))
    assert who == "; in the way: wall at 0x710000-0x720000"
    assert [event.result for event in events if isinstance(event, Call)] == [0x700000, 0x710000]
    assert exhaust(drive(occupant(forkee, A, 0x10000, SLOT), host))[1] == ""
