"""Each defect of the published code, shown by its smallest scenario; ``repaired`` wins them all.

The scenarios are data/scenarios/defect-*.toml, and two-relocated.toml for the first of them.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.machine.events import (
    BlockChosen,
    Call,
    Checked,
    Compared,
    Event,
    FrameEntered,
    Skipped,
    Why,
)
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from tests.support.scenarios import TESTS

FOLDER = TESTS.parent / "data" / "scenarios"


def read(name: str) -> Scenario:
    plan = forkviz.read(FOLDER / f"{name}.toml")
    assert isinstance(plan, Scenario)
    return plan


def shown(name: str) -> Trace:
    """The scenario under the faithful policy that it names."""
    return forkviz.fork(read(name))


def calls(trace: Trace, why: Why) -> list[Call]:
    return [event for event in trace if isinstance(event, Call) and event.why is why]


def only(trace: Trace, kind: type[Event]) -> list[Event]:
    return [event for event in trace if isinstance(event, kind)]


@pytest.mark.parametrize(
    "path", [*FOLDER.glob("defect-*.toml"), FOLDER / "two-relocated.toml"], ids=lambda p: p.stem
)
def test_repaired_wins_every_one_of_them(path: object) -> None:
    """In the first child."""
    trace = forkviz.fork(path, policy="repaired")
    assert trace.succeeded
    assert trace.outcome.attempts == 1


def test_after_a_retry_a_dll_is_kept_out_by_its_own_reservation() -> None:
    """Released only while retries == 0: what is in the second DLL's way is kept for itself."""
    trace = shown("two-relocated")
    assert not trace.succeeded
    first, second = trace.outcome.message, trace.events[trace.failure()]
    assert "a.dll" in first
    assert [call.dll for call in calls(trace, Why.UNPROTECT)] == ["b.dll"]
    there = trace.state(trace.failure()).child.at(second.address)
    assert there is not None
    assert there.name == "a.dll"
    assert there.use == "reservation"
    assert forkviz.fork(trace.scenario, policy="cygwin-2011-04").succeeded


def test_six_retries_are_shared_by_all_dlls() -> None:
    """Each DLL alone can be placed; together the first leaves too few for the second."""
    trace = shown("defect-shared-budget")
    assert trace.message == "unable to remap b.dll to same address as parent (00900000)"
    retries = [frame.dll for frame in only(trace, FrameEntered) if frame.retries]
    assert retries == ["a.dll"] * 4 + ["b.dll"] * 2
    for dll in trace.scenario.dlls:
        assert forkviz.fork(replace(trace.scenario, dlls=(dll,))).succeeded


def test_a_block_that_starts_inside_a_slot_bites_into_the_target() -> None:
    """VirtualAlloc rounds the block's start down; the image's last pages are gone."""
    trace = shown("defect-unaligned-straddle")
    assert not trace.succeeded
    [target] = trace.scenario.dlls
    block = calls(trace, Why.BLOCK)[0]
    assert block.address == target.end
    assert block.result < target.end
    even = replace(target, size=0x20000)
    assert forkviz.fork(replace(trace.scenario, dlls=(even,))).succeeded


def test_aslr_makes_a_moved_dll_look_at_home_so_that_it_gets_no_trial() -> None:
    """handle == preferred_base holds, for the header was rewritten: skipped, and loaded wrong.

    Its own check, inside LoadLibrary, ends the child before the load can be compared.
    """
    trace = shown("defect-aslr-skip")
    assert [event.dll for event in only(trace, Skipped)] == ["list.dll"]
    assert calls(trace, Why.TRIAL) == []
    assert only(trace, Compared) == []
    [checked] = only(trace, Checked)
    assert (checked.dll, checked.parent) == ("list.dll", 0x63450000)
    assert checked.child != checked.parent
    assert trace.message.startswith("data segment start: ")
    assert trace.exit_code == 0x800000
    later = forkviz.fork(trace.scenario, policy="cygwin-3.6.0")
    assert "list.dll: Loaded to different address: " in later.message
    silent = tuple(replace(dll, registers=False) for dll in trace.scenario.dlls)
    foreign = forkviz.fork(replace(trace.scenario, dlls=silent))
    assert "to same address as parent: 0x63450000 != " in foreign.message
    honest = replace(trace.scenario.loader, rewrites_header=False)
    assert calls(forkviz.fork(replace(trace.scenario, loader=honest)), Why.TRIAL)


def test_unrelated_dlls_come_out_reversed_so_every_other_fork_fails() -> None:
    """The parent keeps the sorted list: its next fork starts from that."""
    orders, outcomes = four_forks("cygwin-2011-05-30")
    assert outcomes == [True, False, True, False]
    assert orders[0] == orders[2] == orders[1][::-1] == orders[3][::-1]
    orders, _ = four_forks("cygwin-3.6.0")
    assert len(set(orders)) == 1
    _, outcomes = four_forks("repaired")
    assert all(outcomes)


def four_forks(policy: str) -> tuple[list[tuple[str, ...]], list[bool]]:
    """One parent forks four times, each time from the list that the last sort left."""
    plan = read("defect-reversing-sort")
    orders, outcomes = [], []
    for _ in range(4):
        trace = forkviz.fork(plan, policy=policy)
        order = trace.state(-1).order
        orders.append(order)
        outcomes.append(trace.succeeded)
        plan = replace(plan, dlls=tuple(plan.dll(name) for name in order))
    return orders, outcomes


def test_release_upto_frees_what_somebody_else_reserved() -> None:
    """It tells its own reservations by their looks."""
    trace = shown("defect-release-upto")
    assert trace.succeeded
    made = {call.result for call in calls(trace, Why.BLOCK)}
    freed = {call.address for call in calls(trace, Why.UNBLOCK) if not call.failed}
    assert freed - made == {0x200000}
    assert trace.state(-1).child.at(0x200000) is None
    ours = forkviz.fork(trace.scenario, policy="repaired")
    there = ours.state(-1).child.at(0x200000)
    assert there is not None
    assert there.name == "a guard zone"


def test_the_first_reserve_at_swallows_the_target_s_tail() -> None:
    """It blocks from where the DLL landed to the end of the hole, whatever is in it."""
    trace = shown("defect-swallowed-target")
    assert not trace.succeeded
    [target] = trace.scenario.dlls
    [chosen] = only(trace, BlockChosen)
    assert chosen.start < target.end < chosen.start + chosen.size
    assert forkviz.fork(trace.scenario, policy="cygwin-2011-04 +reserve-at").succeeded
