"""Patch 5/5: the low 4 MiB of a child are reserved, so that no DLL can come to need them."""

from __future__ import annotations

import pytest

import forkviz
from forkviz.core.address import PAGE, SLOT
from forkviz.core.law.text_id import TextId
from forkviz.core.region import Use
from forkviz.machine.dll import DllKind
from forkviz.machine.events import Aborted, Call, PhaseEntered, Printed, Why
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.low_closed import with_low_closed
from tests.support.scenarios import dll, occupied, scenario

LOW = 0x400000


def lows(trace: object) -> list[Call]:
    return [e for e in trace if isinstance(e, Call) and e.why is Why.LOW_BLOCK]  # type: ignore[attr-defined]


def test_an_empty_child_gets_one_block_that_ends_at_4_mib() -> None:
    """From the lowest slot on; in C2, before a heap is copied."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)]), policy="patches-as-posted")
    [block] = lows(trace)
    assert (block.address, block.address + block.size) == (SLOT, LOW)
    before = trace.events[: trace.events.index(block)]
    assert [e.phase for e in before if isinstance(e, PhaseEntered)][-1] is Phase.C2
    assert trace.succeeded


def test_what_is_there_already_is_left_and_the_rest_is_blocked() -> None:
    """Hole by hole, each from the next slot on; the odd end of a region costs the rest of its slot.

    A region that reaches over the top is no hole, and what is above is not touched.
    """
    walls = [
        occupied(0x20000, PAGE, "one page"),
        occupied(0x100000, SLOT, "a slot"),
        occupied(0x3F0000, 4 * SLOT, "over the top"),
    ]
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)], walls), policy="patches-as-posted")
    assert [(b.address, b.address + b.size) for b in lows(trace)] == [
        (0x10000, 0x20000),
        (0x30000, 0x100000),
        (0x110000, 0x3F0000),
    ]


def test_the_blocks_stay() -> None:
    """They are the process's own, for as long as it lives."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)]), policy="patches-as-posted")
    there = trace.state(-1).child.at(0x200000)
    assert there is not None
    assert there.use is Use.BLOCK


def test_a_block_that_windows_refuses_is_told_and_passed_over() -> None:
    """Somebody may take a hole between the question and the reservation."""
    from forkviz.hosts.simulated.host import SimulatedHost
    from forkviz.machine.driver import run_fork
    from forkviz.machine.host import Answer
    from forkviz.machine.policy import get_policy

    class Refusing(SimulatedHost):
        def reserve(self, address: int, size: int, use: Use, name: str, commit: int = -1) -> Answer:
            if address < LOW:
                return Answer(0, 487)
            return super().reserve(address, size, use, name)

    plan = scenario([dll("a.dll", 0x700000)])
    *events, end = run_fork(plan.dlls, get_policy("patches-as-posted"), Refusing(plan))
    text = "couldn't block out 0x10000-0x7FFF0000"
    assert Printed("child", text, "stderr", TextId.LOW_NOT_BLOCKED, "2011-05-10") in events
    assert end.succeeded
    assert not any(isinstance(event, Aborted) for event in events)


@pytest.mark.parametrize("policy", POLICIES)
def test_a_dll_in_the_low_4_mib_can_not_be_had_with_patch_5(policy: str) -> None:
    """The assumption is that the parent had them blocked, too, and no DLL there."""
    plan = scenario([dll("a.dll", 0x200000)])
    assert not forkviz.fork(plan, policy=f"{policy} +bad-addr").succeeded
    assert forkviz.fork(plan, policy=f"{policy} -bad-addr").succeeded


def test_a_thief_in_the_low_4_mib_is_kept_out() -> None:
    """What the patch is for: the DLL prefers a place down there, and another loader would take it.

    With the low holes gone, the DLL that was relocated in the parent lands right at once.
    """
    plan = scenario([dll("a.dll", LOW, 0x6D000000)], [occupied(0x6D000000, SLOT, "wall")])
    trials = [
        sum(isinstance(e, Call) and e.why is Why.TRIAL for e in forkviz.fork(plan, policy=policy))
        for policy in ("cygwin-2011-05-30", "cygwin-2011-05-30 +bad-addr")
    ]
    assert trials == [2, 1]


def test_a_parent_under_the_patch_has_no_dlopened_dll_down_there() -> None:
    """Each is where its loader finds room above, one after the other; linked ones stay."""
    plan = scenario(
        [
            dll("l.dll", 0x200000, kind=DllKind.LINK),
            dll("a.dll", 0x100000, size=SLOT + PAGE),
            dll("b.dll", 0x300000, preferred=0x900000),
            dll("c.dll", 0x410000),
        ]
    )
    closed = with_low_closed(plan)
    assert [d.base for d in closed.dlls] == [0x200000, 0x420000, 0x400000, 0x410000]
    assert [d.preferred for d in closed.dlls] == [d.preferred for d in plan.dlls]
    assert with_low_closed(closed) is closed
