"""``repaired`` wins wherever every needed address is free, and leaves nothing behind.

The rule is ``obstacle`` of tests/support/chance.py; bench/repaired.py holds the same promises on
10,000 scenarios and more.
"""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import forkviz
from forkviz.core.address import PAGE, SLOT, page_ceil
from forkviz.core.region import Use
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.call import Why
from forkviz.machine.dll import Dll
from forkviz.machine.driver import run_fork
from forkviz.machine.events import Aborted, Call, ChildEnded, Planned
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES, get_policy
from forkviz.machine.repaired.reload import plan as plan_of
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Loader, Placement
from forkviz.traces.trace import Trace
from tests.support.chance import Run, obstacle, random_scenario, run
from tests.support.examples import examples
from tests.support.scenarios import dll, occupied, quick, scenario, scenarios

pytestmark = pytest.mark.sweep

OURS = "repaired"
COUNT = 250


@functools.cache
def forks() -> tuple[tuple[Scenario, str, Run], ...]:
    """Random scenarios with mild faults, why none need succeed, and what came of each."""
    plans = [random_scenario(f"repaired/{seed}") for seed in range(COUNT)]
    return tuple((plan, obstacle(plan), run(plan, OURS)) for plan in plans)


def calls(trace: Trace, why: Why) -> list[Call]:
    return [event for event in trace if isinstance(event, Call) and event.why is why]


# -- it wins -------------------------------------------------------------------------------------


def test_it_wins_every_fork_that_is_possible() -> None:
    """Cycles, overlaps, ASLR, faults, tight spaces: what the rule calls possible succeeds."""
    for plan, why, result in forks():
        if not why:
            assert result.outcome.succeeded, (plan.title, result.outcome.message)
    ways = Counter(why for _, why, _ in forks())
    assert ways[""] > COUNT // 3
    assert ways.keys() >= {"", "cycle", "link", "taken"}


@settings(quick, max_examples=examples(60))
@given(scenarios(), st.sampled_from(Placement), st.sampled_from(Aslr), st.integers(0, 9))
def test_it_wins_under_every_loader(
    plan: Scenario, placement: Placement, aslr: Aslr, seed: int
) -> None:
    """The same, over scenarios that Hypothesis draws and shrinks."""
    plan = replace(plan, loader=Loader(placement, aslr, seed))
    result = run(plan, OURS)
    if not obstacle(plan):
        assert result.outcome.succeeded, result.outcome.message
    assert (result.leaked, result.foreign, result.silent) == (0, 0, 0)


@pytest.mark.parametrize("placement", Placement)
def test_it_wins_where_the_only_room_is_the_place_itself(placement: Placement) -> None:
    """No hole but those that the DLLs need, whatever order they are loaded in."""
    walls = [
        occupied(0x10000, 0x6F0000, "below"),
        occupied(0x730000, 0x7FFF0000 - 0x730000, "above"),
    ]
    plan = scenario(
        [
            dll("a.dll", 0x700000, 0x400000, SLOT, ["b.dll"]),
            dll("b.dll", 0x710000, 0x400000, SLOT + PAGE),
        ],
        walls,
        loader=Loader(placement),
    )
    assert forkviz.fork(plan, policy=OURS).succeeded


def test_no_other_policy_wins_where_it_fails() -> None:
    """On the scenarios of the rule and on all others."""
    for plan, _, ours in forks():
        if ours.outcome.succeeded:
            continue
        for policy in POLICIES:
            assert not run(plan, policy).outcome.succeeded, (plan.title, policy)


# -- it fails cleanly, early, and says why -------------------------------------------------------


@settings(quick, max_examples=examples(60))
@given(scenarios())
def test_a_place_that_is_taken_is_told_before_anything_is_loaded(plan: Scenario) -> None:
    """In C3, with the address and who has it."""
    trace = forkviz.fork(plan, policy=OURS)
    if trace.succeeded:
        return
    abort = trace.events[trace.failure()]
    assert isinstance(abort, Aborted)
    if abort.phase is Phase.C5:
        return  # a linked DLL that moved
    assert abort.phase is Phase.C3
    assert f"(0x{abort.address:X})" in abort.message
    there = trace.initial_child.overlapping(abort.address, page_ceil(abort.address + abort.size))
    assert f"; in the way: {there[0].name} at 0x" in abort.message
    assert not calls(trace, Why.REAL)
    # A trial map tells whether the file is a smaller one by now, and does not stay.
    assert len(calls(trace, Why.TRIAL)) == len(calls(trace, Why.UNMAP_TRIAL))


def test_every_child_that_gives_up_ends_cleanly() -> None:
    """By its own decision, without destructors, with EXITCODE_FORK_FAILED."""
    wall = occupied(0x700000, SLOT, "wall")
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)], [wall]), policy=OURS)
    ends = [event for event in trace if isinstance(event, ChildEnded)]
    assert len(ends) == 11
    assert set(ends) == {ChildEnded(0x800000, clean=True, destructors=False)}


def test_a_load_that_fails_is_told_with_windows_error() -> None:
    """The place is free, and the message says that, too."""
    fault = Fault(FaultKind.LOAD_FAILS, Phase.C8, dll="a.dll")
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)], faults=(fault,)), policy=OURS)
    assert trace.message == (
        "a.dll can't be loaded, Win32 error 193; it needs 0x700000, which is free"
    )


# -- files that were exchanged, entry points that fail --------------------------------------------


def wrong_size(size: int, attempt: int = 0) -> Fault:
    return Fault(FaultKind.WRONG_SIZE, attempt=attempt, dll="a.dll", size=size)


def test_a_smaller_file_needs_no_more_than_its_own_place() -> None:
    """The tail of the parent's is taken; that no longer matters."""
    plan = scenario(
        [dll("a.dll", 0x700000, size=3 * SLOT)], [occupied(0x720000, SLOT)], faults=(wrong_size(1),)
    )
    assert forkviz.fork(plan, policy=OURS).succeeded
    grown = replace(plan, faults=(wrong_size(2 * SLOT + PAGE),))
    assert not forkviz.fork(grown, policy=OURS).succeeded


def test_from_the_third_child_on_a_larger_file_has_its_place_kept() -> None:
    """Before that the entry point of the DLL before it may take what it needs."""
    greedy = Fault(FaultKind.ENTRY_ALLOCATES, dll="b.dll", start=0x710000)
    first = [dll("b.dll", 0x900000), dll("a.dll", 0x700000, imports=["b.dll"])]
    plan = scenario(first, faults=(wrong_size(2 * SLOT), greedy))
    trace = forkviz.fork(plan, policy=OURS)
    assert (trace.succeeded, trace.outcome.attempts) == (True, 3)
    assert calls(trace, Why.PROTECT)[-1].size == 2 * SLOT


def test_an_entry_point_that_always_fails_is_not_run_in_the_end() -> None:
    """What it wants is taken: the DLL is loaded over its trial map, and holds one reference."""
    wants = Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", start=0x400000)
    plan = scenario([dll("a.dll", 0x700000)], [occupied(0x400000, SLOT)], faults=(wants,))
    trace = forkviz.fork(plan, policy=OURS)
    assert trace.succeeded
    [kept] = calls(trace, Why.KEEP)
    assert (kept.result, kept.delta.added[0].use) == (0x700000, Use.IMAGE)
    host = SimulatedHost(plan)
    for event in run_fork(plan.listed(), get_policy(OURS), host):
        last = event
    assert host.free(0x700000).delta.removed, last


def test_a_loader_from_the_top_leaves_the_holes_below_to_others() -> None:
    """An entry point that takes as much as its DLL finds it there, and runs."""
    wants = Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", size=2 * SLOT)
    walls = [occupied(0x10000, 0x4F0000), occupied(0x10000000, 0x7FFF0000 - 0x10000000)]
    plan = scenario(
        [dll("a.dll", 0x700000, 0x600000 + 0x10000000, size=2 * SLOT)],
        walls,
        loader=Loader(Placement.HIGHEST),
        faults=(wants,),
    )
    trace = forkviz.fork(plan, policy=OURS)
    assert trace.succeeded
    assert not calls(trace, Why.KEEP)
    assert all(block.address > 0x700000 for block in calls(trace, Why.BLOCK))


# -- it leaves nothing ---------------------------------------------------------------------------


def test_it_releases_what_it_reserved_and_nothing_else() -> None:
    """On every path: success, clean failure, and each attempt before the last."""
    for plan, _, result in forks():
        assert (result.leaked, result.foreign) == (0, 0), plan.title
        left = {region.use for region in result.child}
        assert not left & {Use.RESERVATION, Use.BLOCK}, plan.title


def test_a_child_that_lives_holds_what_it_held_its_images_and_what_faults_brought() -> None:
    """And the heaps of the parent; a reservation of somebody else's stays."""
    for plan, _, result in forks():
        if not result.outcome.succeeded:
            continue
        kept = {(r.start, r.end) for r in (*plan.child, *plan.parent)}
        images = {(d.base, page_ceil(d.end)) for d in plan.dlls}
        there = {(r.start, r.end): r for r in result.child}
        assert there.keys() >= kept | images, plan.title
        brought = [there[place] for place in there.keys() - kept - images]
        assert len(brought) <= len(plan.faults)
        assert not {r.use for r in brought} & {Use.IMAGE, Use.INTERIM, Use.UNKNOWN}, plan.title


def test_a_reservation_that_looks_like_its_own_is_spared() -> None:
    """What release_upto would free."""
    from forkviz.core.region import State

    guard = occupied(
        0x200000, SLOT, "guard", protect="PAGE_NOACCESS", state=State.RESERVED
    )  # fmt: skip
    plan = scenario([dll("a.dll", 0x700000, 0x6D000000)], [guard, occupied(0x6D000000, SLOT)])
    trace = forkviz.fork(plan, policy=OURS)
    assert trace.succeeded
    assert trace.state(-1).child.at(0x200000) is not None


# -- how it goes about it ------------------------------------------------------------------------


def test_its_calls_are_few() -> None:
    """On what an era wins, no more than a tenth above the recursion; below reserve_upto.

    Few scenarios cost most of the calls, so it takes many of them.  reserve_upto dies where a hole
    ends inside a slot, so its longest walks are no longer among what it wins.
    """
    total: Counter[str] = Counter()
    ours: Counter[str] = Counter()
    for seed in range(6 * COUNT):
        plan = random_scenario(f"calls/{seed}", faults="none")
        mine = run(plan, OURS)
        for policy in ("cygwin-2011-04", "cygwin-2011-05-30"):
            theirs = run(plan, policy)
            if theirs.outcome.succeeded:
                total[policy] += theirs.calls
                ours[policy] += mine.calls
    assert ours["cygwin-2011-05-30"] < 1.2 * total["cygwin-2011-05-30"]
    assert ours["cygwin-2011-04"] < 0.95 * total["cygwin-2011-04"]


def test_a_dll_at_home_costs_three_calls() -> None:
    """Its place kept, given back, loaded: no trial and no walk."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)]), policy=OURS)
    assert [event.why for event in trace if isinstance(event, Call)] == [
        Why.PROTECT,
        Why.UNPROTECT,
        Why.REAL,
    ]


def test_blocks_stay_for_the_dlls_after_it() -> None:
    """The second of two relocated DLLs lands at once, for the holes are closed."""
    walls = [occupied(0x6D000000, SLOT, "wall")]
    two = [dll("a.dll", 0x700000, 0x6D000000), dll("b.dll", 0x740000, 0x6D000000)]
    trace = forkviz.fork(scenario(two, walls), policy=OURS)
    assert trace.succeeded
    assert Counter(call.dll for call in calls(trace, Why.TRIAL)) == {"b.dll": 3, "a.dll": 1}
    assert len(calls(trace, Why.BLOCK)) == len(calls(trace, Why.UNBLOCK)) == 2
    for block in calls(trace, Why.BLOCK):
        assert block.result == block.address


def test_a_loader_that_draws_lots_is_left_no_choice() -> None:
    """Everything that the image fits is closed; after that it lands right each time."""
    holes = [occupied(0x100000 * n, SLOT, f"wall {n}") for n in range(1, 9)]
    for seed in range(20):
        plan = scenario(
            [dll("a.dll", 0x450000, 0x100000)], holes, loader=Loader(Placement.RANDOM, seed=seed)
        )
        assert forkviz.fork(plan, policy=OURS).succeeded


@pytest.mark.parametrize("size", [SLOT, 3 * SLOT])
@pytest.mark.parametrize("placement", Placement)
def test_a_file_of_another_size_is_measured_where_its_place_allows(
    placement: Placement, size: int
) -> None:
    """Smaller than the parent's image, or larger with free room after the place."""
    plan = scenario(
        [dll("a.dll", 0x700000, 0x6D000000, 2 * SLOT)],
        [occupied(0x6D000000, SLOT, "wall")],
        loader=Loader(placement, seed=3),
        faults=(Fault(FaultKind.WRONG_SIZE, dll="a.dll", size=size),),
    )
    assert forkviz.fork(plan, policy=OURS).succeeded


def test_what_an_entry_point_takes_finds_room() -> None:
    """Less than the DLL itself takes: the closed holes are opened so far."""
    walls = [occupied(0x6D000000, 0x7FFF0000 - 0x6D000000, "all above")]
    low = [occupied(0x740000, 0x6D000000 - 0x740000, "the middle")]
    for size in (PAGE, SLOT, 3 * SLOT):
        plan = scenario(
            [dll("a.dll", 0x700000, 0x6D000000, 4 * SLOT)],
            [*low, *walls],
            faults=(Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", size=size),),
        )
        assert forkviz.fork(plan, policy=OURS).succeeded
        assert not forkviz.fork(plan, policy="cygwin-2011-05-30").succeeded


def test_the_plan_loads_dependencies_first_and_circles_together() -> None:
    """Whatever order the list has."""
    a, b = dll("a.dll", 0x100000, imports=["b.dll"]), dll("b.dll", 0x200000, imports=["a.dll"])
    c = dll("c.dll", 0x300000, imports=["A.dll", "kernel32.dll"])
    d = dll("d.dll", 0x400000)
    groups = plan_of((c, a, d, b))
    assert [{m.name for m in group} for group in groups if len(group) > 1] == [{"a.dll", "b.dll"}]
    flat = [member for group in groups for member in group]
    assert flat.index(c) > max(flat.index(a), flat.index(b))
    assert sorted(member.name for member in flat) == ["a.dll", "b.dll", "c.dll", "d.dll"]


def test_the_plan_is_told_before_the_first_load() -> None:
    """And which DLLs import each other in a circle."""
    a, b = dll("a.dll", 0x100000, imports=["b.dll"]), dll("b.dll", 0x200000, imports=["a.dll"])
    trace = forkviz.fork(scenario([a, b]), policy=OURS)
    [told] = [event for event in trace if isinstance(event, Planned)]
    assert set(told.together) == {"a.dll", "b.dll"}
    loads = calls(trace, Why.REAL)
    assert trace.events.index(told) < trace.events.index(loads[0])
    assert tuple(call.dll for call in loads) == told.order


def test_a_place_that_does_not_start_on_a_slot_is_had_if_its_pages_are_free() -> None:
    """It can't be reserved, for reservations start on slots; the loader puts it there all the same
    if that is where it prefers to be."""
    odd = Dll("a.dll", dll("x", 0).kind, 0x705000, PAGE, 0x705000)
    neighbour = occupied(0x700000, PAGE, "neighbour")
    assert forkviz.fork(scenario([odd], [neighbour]), policy=OURS).succeeded
    assert not forkviz.fork(
        scenario([odd], [occupied(0x705000, PAGE, "thief")]), policy=OURS
    ).succeeded
