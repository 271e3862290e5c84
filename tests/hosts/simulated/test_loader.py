"""The Windows that a scenario asks for: where DLLs go, what ASLR draws, what faults do."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP, page_ceil
from forkviz.core.region import Kind, Use
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.driver import run_fork
from forkviz.machine.events import ChildCreated, FaultStruck, PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES, get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Loader, Placement
from forkviz.traces.event_deltas import delta_of
from forkviz.traces.jsonl import dump_trace
from tests.support.chance import ENTRIES, RANGES, random_scenario
from tests.support.scenarios import dll, occupied, scenario

TOP = USER_TOP[32]
#: A DLL whose preferred base is taken, and the wall that takes it.
MOVED = dll("a.dll", 0x700000, 0x6D000000, 3 * SLOT - PAGE)
WALL = occupied(0x6D000000, SLOT, "wall")
HOLES = (
    occupied(0x20000, SLOT, "1"),
    occupied(0x50000, SLOT, "2"),
    WALL,
    occupied(TOP - 3 * SLOT, SLOT),
)


def host(loader: Loader, *dlls: Dll, **more: object) -> SimulatedHost:
    return SimulatedHost(scenario(dlls or (MOVED,), HOLES, loader=loader, **more))


def landings(placement: Placement, seed: int = 0, times: int = 30) -> list[int]:
    """Where a DLL lands that is mapped and unmapped again and again."""
    there = host(Loader(placement, seed=seed))
    found = []
    for _ in range(times):
        found.append(there.load("a.dll", resolve=False).result)
        assert there.free(found[-1]).result
    return found


# -- placement -----------------------------------------------------------------------------------


def test_lowest_is_the_lowest_hole_that_it_fits_and_highest_the_highest() -> None:
    """On a slot, in whole pages; holes that are too small are passed over."""
    assert set(landings(Placement.LOWEST)) == {0x60000}
    assert set(landings(Placement.HIGHEST)) == {TOP - 6 * SLOT}


def test_random_is_anywhere_that_it_fits_and_drawn_anew_each_time() -> None:
    """Another seed, other draws; the same seed, the same ones."""
    found = landings(Placement.RANDOM)
    assert len(set(found)) > 20
    space = host(Loader()).child()
    for base in found:
        assert base % SLOT == 0
        assert USER_LOW <= base <= TOP - 3 * SLOT
        assert space.is_free(base, base + 3 * SLOT - PAGE)
    assert found == landings(Placement.RANDOM)
    assert found != landings(Placement.RANDOM, seed=1)


@pytest.mark.parametrize("placement", Placement)
def test_the_preferred_base_comes_first_under_every_placement(placement: Placement) -> None:
    """If it is free."""
    plain = replace(MOVED, preferred=0x5000000)
    assert host(Loader(placement), plain).load("a.dll", resolve=True).result == 0x5000000


@pytest.mark.parametrize("placement", Placement)
def test_a_dll_without_a_place_is_not_loaded(placement: Placement) -> None:
    """ERROR_NOT_ENOUGH_MEMORY, and nothing changes."""
    wall = occupied(USER_LOW, TOP - USER_LOW - 2 * SLOT, "wall")
    there = SimulatedHost(scenario([MOVED], [wall], loader=Loader(placement)))
    answer = there.load("a.dll", resolve=True)
    assert (answer.result, answer.error) == (0, 8)
    assert len(there.child()) == 1


# -- ASLR ----------------------------------------------------------------------------------------


def drawn(aslr: Aslr, attempt: int, seed: int = 0, *, dynamic: bool = True) -> int:
    """Where a DLL lands in the child of *attempt*."""
    plain = replace(MOVED, preferred=0x5000000, dynamic_base=dynamic)
    there = host(Loader(aslr=aslr, seed=seed), plain)
    there.new_child(attempt)
    return there.load("a.dll", resolve=True).result


def test_aslr_draws_once_a_boot_or_once_a_process() -> None:
    """Of a boot: all children agree.  Of a process: each child has its own."""
    boots = {drawn(Aslr.BOOT, attempt) for attempt in (1, 2, 3)}
    processes = {drawn(Aslr.PROCESS, attempt) for attempt in (1, 2, 3)}
    assert len(boots) == 1
    assert len(processes) == 3
    assert boots != {0x5000000}
    assert drawn(Aslr.BOOT, 1) != drawn(Aslr.BOOT, 1, seed=1)
    for base in boots | processes:
        assert base % SLOT == 0


def test_aslr_moves_only_what_allows_it() -> None:
    """IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE."""
    assert drawn(Aslr.PROCESS, 1, dynamic=False) == 0x5000000
    assert drawn(Aslr.NONE, 1) == 0x5000000


def test_a_linked_dll_is_moved_by_aslr_of_the_process_alone() -> None:
    """What was drawn at boot is where the parent has it."""
    linked = replace(MOVED, kind=DllKind.LINK, dynamic_base=True)
    assert host(Loader(aslr=Aslr.BOOT), linked).base_of("a.dll") == linked.base
    assert host(Loader(aslr=Aslr.PROCESS), linked).base_of("a.dll") != linked.base


def test_a_header_that_was_rewritten_hides_that_a_dll_was_moved() -> None:
    """listed() is what the fork sees: the preferred base is then the one that ASLR gave."""
    moved = replace(MOVED, dynamic_base=True)
    for aslr, rewrites, hidden in (
        (Aslr.BOOT, True, True),
        (Aslr.BOOT, False, False),
        (Aslr.NONE, True, False),
    ):
        plan = scenario([moved], loader=Loader(aslr=aslr, rewrites_header=rewrites))
        [seen] = plan.listed()
        assert (not seen.relocated) is hidden


# -- faults --------------------------------------------------------------------------------------


def faulty(*faults: Fault, dlls: tuple[Dll, ...] = (MOVED,)) -> Scenario:
    return scenario(dlls, [WALL], faults=faults)


@pytest.mark.parametrize("kind", RANGES)
def test_what_takes_memory_takes_the_range_that_it_names(kind: FaultKind) -> None:
    """In its phase, as a region that shows what it is; without a range, the lowest fit."""
    uses = {
        FaultKind.INJECT: Use.INJECTED,
        FaultKind.HEAP: Use.HEAP,
        FaultKind.STACK: Use.STACK,
        FaultKind.TEB: Use.SYSTEM,
    }
    for start, expected in ((0x300000, 0x300000), (None, USER_LOW)):
        fault = Fault(kind, Phase.C4, start=start, size=SLOT + 1, name="it")
        there = SimulatedHost(faulty(fault))
        assert there.strike(Phase.C3) == ()
        [strike] = there.strike(Phase.C4)
        [region] = strike.delta.added
        assert (region.start, region.end) == (expected, expected + SLOT + PAGE)
        assert (region.name, region.use) == ("it", uses[kind])
        assert there.child().at(expected) == region


def test_what_comes_second_to_a_range_takes_nothing() -> None:
    """Somebody was there first."""
    fault = Fault(FaultKind.INJECT, Phase.C4, start=0x6D000000)
    assert SimulatedHost(faulty(fault)).strike(Phase.C4) == ()


@pytest.mark.parametrize("phase", [p for p in Phase if p.who == "child" or p.after_handshake])
def test_a_fault_strikes_in_its_own_phase_of_its_own_attempt(phase: Phase) -> None:
    """Whatever phase from C1 on, whatever attempt; 0 is each."""
    for attempt in (0, 1, 2):
        plan = faulty(
            Fault(FaultKind.TEB, phase, attempt=attempt, start=0x100000),
            Fault(FaultKind.KILL, Phase.P13, attempt=1),
            Fault(FaultKind.KILL, Phase.P13, attempt=2),
        )
        struck, entered, child = [], None, 0
        for event in forkviz.fork(plan, policy="repaired"):
            if isinstance(event, ChildCreated):
                child = event.attempt
            if isinstance(event, PhaseEntered):
                entered = event.phase
            if isinstance(event, FaultStruck) and event.kind == FaultKind.TEB:
                assert event.phase is entered is phase
                struck.append(child)
        if phase in (Phase.C9, Phase.P14):
            assert struck == ([3] if (phase, attempt) == (Phase.C9, 0) else [])
        else:
            assert struck == ([1, 2, 3] if attempt == 0 else [attempt])


def test_a_killed_child_ends_with_the_fault_s_code() -> None:
    """And says nothing."""
    there = SimulatedHost(faulty(Fault(FaultKind.KILL, Phase.C4, exit_code=0xC0000142, name="AV")))
    [strike] = there.strike(Phase.C4)
    assert strike.exit_code == 0xC0000142
    assert "AV" in strike.text


def test_nothing_strikes_a_dead_child() -> None:
    """What would come after the kill is not in the trace, and not in the host's child either."""
    takes = Fault(FaultKind.INJECT, Phase.C4, start=0x300000)
    there = SimulatedHost(faulty(Fault(FaultKind.KILL, Phase.C4), takes))
    assert len(there.strike(Phase.C4)) == 1
    assert there.child().at(0x300000) is None


def test_a_file_that_is_no_dll_is_loaded_by_nobody_and_changes_nothing() -> None:
    """193 for good and on trial, 126 for what imports it; other DLLs load."""
    importer = dll("i.dll", 0xA00000, imports=["b.dll", "a.dll"])
    dlls = (MOVED, dll("b.dll", 0x900000), importer)
    there = SimulatedHost(faulty(Fault(FaultKind.LOAD_FAILS, dll="A.dll"), dlls=dlls))
    before = there.child()
    for resolve in (True, False):
        assert there.load("a.dll", resolve=resolve)[:2] == (0, 193)
    assert there.load("i.dll", resolve=True)[:2] == (0, 126)
    assert there.child() == before
    assert there.load("i.dll", resolve=False).result == 0xA00000
    assert there.load("b.dll", resolve=True).result == 0x900000


def test_what_a_dll_dragged_in_goes_with_it() -> None:
    """What its entry point took stays: it is never freed."""
    brings = Fault(FaultKind.DRAGS_IN, dll="a.dll", start=0x300000)
    takes = Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", start=0x500000)
    there = SimulatedHost(faulty(brings, takes))
    handle = there.load("a.dll", resolve=True).result
    gone = there.free(handle).delta.removed
    assert [region.start for region in gone] == sorted([0x300000, handle])
    assert there.child().at(0x300000) is None
    assert there.child().at(0x500000) is not None


def test_entry_points_run_when_all_imports_are_mapped() -> None:
    """So what one takes is not in the way of a DLL that is imported after it; the entry point that
    can't have its place says no, and all that the load brought is gone."""
    first, second = dll("f.dll", 0x900000), dll("s.dll", 0xA00000)
    importer = dll("i.dll", 0xB00000, imports=["f.dll", "s.dll"])
    greedy = Fault(FaultKind.ENTRY_ALLOCATES, dll="f.dll", start=second.base)
    there = SimulatedHost(faulty(greedy, dlls=(first, second, importer)))
    before = there.child()
    assert there.load("i.dll", resolve=True)[:2] == (0, 1114)
    assert there.child() == before
    assert there.load("s.dll", resolve=True).result == second.base


def test_a_file_of_another_size_is_mapped_in_that_size() -> None:
    """Larger or smaller than the parent's image."""
    for size in (PAGE, 5 * SLOT):
        there = SimulatedHost(faulty(Fault(FaultKind.WRONG_SIZE, dll="a.dll", size=size)))
        [region] = there.load("a.dll", resolve=False).delta.added
        assert region.size == size


@pytest.mark.parametrize("kind", ENTRIES)
def test_an_entry_point_takes_memory_when_it_runs(kind: FaultKind) -> None:
    """With a load for good and with an import, not with a trial map."""
    importer = dll("i.dll", 0x900000, imports=["a.dll"])
    fault = Fault(kind, dll="a.dll", start=0x300000, size=2 * SLOT)
    there = SimulatedHost(faulty(fault, dlls=(MOVED, importer)))
    trial = there.load("a.dll", resolve=False)
    assert len(trial.delta.added) == 1
    assert there.free(trial.result).result
    loaded = there.load("i.dll", resolve=True)
    [came] = [r for r in loaded.delta.added if r.name not in ("a.dll", "i.dll")]
    assert (came.start, came.end) == (0x300000, 0x320000)
    assert (came.kind is Kind.IMAGE) is (kind is FaultKind.DRAGS_IN)


def test_an_entry_point_that_can_not_have_its_place_fails_the_load_and_leaves_nothing() -> None:
    """A DLL that is dragged in goes elsewhere instead, as long as there is room."""
    there = SimulatedHost(faulty(Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", start=0x6D000000)))
    before = there.child()
    assert there.load("a.dll", resolve=True).result == 0
    assert there.child() == before
    dragging = SimulatedHost(faulty(Fault(FaultKind.DRAGS_IN, dll="a.dll", start=0x6D000000)))
    assert dragging.load("a.dll", resolve=True).result
    assert len(dragging.child()) == 3


# -- what a host tells is what it did ------------------------------------------------------------


@pytest.mark.parametrize("policy", POLICIES)
def test_what_the_events_say_is_what_the_child_holds(policy: str) -> None:
    """The child's space is the start and every delta in turn, with all faults and attempts."""
    attempts = 0
    for seed in range(25):
        plan = random_scenario(f"deltas/{seed}", faults="all")
        there = SimulatedHost(plan)
        told = there.child()
        for event in run_fork(plan.listed(), get_policy(policy), there):
            delta_of(event).apply(told)
            if isinstance(event, ChildCreated):
                attempts += event.attempt > 1
                assert told == there.child(), plan.title
        assert told == there.child(), plan.title
    assert attempts or policy not in ("patches-as-posted", "repaired")


def test_another_child_starts_anew() -> None:
    """As the first one did: what was loaded, reserved or struck is gone, and the delta says so."""
    linked = dll("l.dll", 0x900000, kind=DllKind.LINK)
    there = SimulatedHost(scenario([linked, MOVED], HOLES))
    start = there.child()
    assert there.new_child(1).added == ()
    there.load("a.dll", resolve=True)
    there.reserve(0x300000, SLOT, Use.BLOCK, "b")
    told = there.child()
    there.new_child(2).apply(told)
    assert told == there.child() == start
    assert there.base_of("a.dll") == 0
    assert there.base_of("l.dll") == 0x900000


@pytest.mark.parametrize("policy", POLICIES)
def test_the_same_seed_gives_the_same_trace_byte_for_byte(policy: str) -> None:
    """All chance is the scenario's; another seed gives another trace."""
    differ = 0
    for seed in range(8):
        plan = random_scenario(f"bytes/{seed}", faults="all")
        plan = replace(plan, loader=replace(plan.loader, placement=Placement.RANDOM))
        once, twice = (list(dump_trace(forkviz.fork(plan, policy=policy))) for _ in range(2))
        assert once == twice
        other = replace(plan, loader=replace(plan.loader, seed=plan.loader.seed + 1))
        other_trace = forkviz.fork(other, policy=policy)
        differ += [str(e) for e in other_trace] != [
            str(e) for e in forkviz.fork(plan, policy=policy)
        ]
    assert differ


@pytest.mark.parametrize("policy", POLICIES)
def test_a_trace_of_many_attempts_can_be_stepped_to_its_end(policy: str) -> None:
    """The fold of a trace meets every state that the host was in."""
    for seed in range(6):
        trace = forkviz.fork(random_scenario(f"fold/{seed}", faults="all"), policy=policy)
        *_, last = trace.states()
        assert last.child == trace.state(-1).child
        for plan in trace.scenario.loads():
            if trace.succeeded:
                there = last.child.at(plan.base)
                assert there is not None
                assert there.name == plan.name
                assert there.end <= page_ceil(plan.end) or trace.scenario.faults
