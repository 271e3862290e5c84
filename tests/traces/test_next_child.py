"""What a child leaves behind: nothing, for the next one begins anew."""

from __future__ import annotations

from forkviz.core.address import SLOT
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.driver import run_fork
from forkviz.machine.events import ChildCreated, PhaseEntered
from forkviz.machine.forkee import ChildDied
from forkviz.machine.host import Answer
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.traces.state import Frame, Placed, Progress
from forkviz.traces.trace import Trace
from tests.support.scenarios import dll, events_of, occupied, scenario


class Dying(SimulatedHost):
    """The first child dies in its third load, in the middle of a recursion."""

    loads = 0

    def load(self, name: str, *, resolve: bool) -> Answer:
        self.loads += 1
        if self.loads == 3:
            raise ChildDied("killed", 0x102)
        return super().load(name, resolve=resolve)


def died_in_a_recursion() -> Trace:
    plan = scenario([dll("a.dll", 0x700000, 0x400000)], [occupied(0x400000, SLOT)])
    host = Dying(plan)
    parent, child = host.parent(), host.child()
    events = run_fork(plan.listed(), get_policy("cygwin-3.6.0 +forkables"), host)
    return Trace(plan, parent, child, events)


def test_frames_of_a_child_that_died_are_not_kept_for_the_next_one() -> None:
    """At its last step the first child has frames and a block; the second one has none."""
    trace = died_in_a_recursion()
    second = next(e for e in events_of(trace, ChildCreated) if e.attempt == 2)
    step = trace.events.index(second)
    assert trace.state(step - 1).frames
    assert trace.state(step).frames == ()
    assert trace.state(step).attempt == 2
    assert {place.placed for place in trace.state(step).places.values()} == {Placed.WAITING}
    assert trace.succeeded
    assert trace.state(-1).frames == ()


def test_a_first_child_begins_with_what_there_is() -> None:
    """The number of the child is all that changes."""
    before = Progress(frames=(Frame("a.dll", "a.dll", 1),))
    after = before.after(ChildCreated(1, 10), {})
    assert (after.attempt, after.frames) == (1, before.frames)


def test_the_sort_begins_anew_with_its_phase() -> None:
    """With forkables the parent sorts before its second child, too."""
    sorted_once = Progress()
    sorted_once = Progress(visited=sorted_once.visited.appended("a.dll"))
    assert len(sorted_once.after(PhaseEntered(Phase.P3), {}).visited) == 0
    assert len(sorted_once.after(PhaseEntered(Phase.C3), {}).visited) == 1
