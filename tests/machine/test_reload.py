"""The reload as a whole: how its recursion succeeds and fails, and the shape of what it tells."""

from __future__ import annotations

import dataclasses
import itertools
from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.core.address import SLOT, USER_LOW, page_ceil
from forkviz.core.region import Use
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    Aborted,
    Call,
    Checked,
    ChildEnded,
    Compared,
    Event,
    Finished,
    ForkStarted,
    FrameEntered,
    FrameLeft,
    PhaseEntered,
    Printed,
    RetryDecided,
    Skipped,
    Why,
)
from forkviz.machine.phase import Phase
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario
from forkviz.traces.trace import Trace
from tests.support.scenarios import (
    chain,
    dll,
    occupied,
    quick,
    random_traces,
    scenario,
    scenarios,
    spaces,
    two_relocated,
)

EXITCODE_FORK_FAILED, EAGAIN = 0x800000, 11


def calls_for(trace: Trace, why: Why) -> list[Call]:
    return [event for event in trace if isinstance(event, Call) and event.why is why]


def events_of(trace: Iterable[Event], kind: type[Event]) -> list[Event]:
    return [event for event in trace if isinstance(event, kind)]


def behind_holes(holes: int) -> Scenario:
    """A DLL whose place is a hole of its size, above *holes* lower holes of its size."""
    base = USER_LOW + 2 * holes * SLOT
    walls = [occupied(USER_LOW + (2 * i + 1) * SLOT, SLOT) for i in range(holes + 1)]
    preferred = walls[0].start
    return scenario([dll("x.dll", base, preferred)], walls)


# -- the recursion -------------------------------------------------------------------------------


def test_a_retry_for_one_dll_loses_the_next_that_is_relocated() -> None:
    """The known defect, in its smallest example: only the outermost call releases protective
    reservations.  a.dll lands after a retry, all above it is reserved then, and b.dll, whose own
    place is kept from it by its own reservation, finds no room at all."""
    trace = forkviz.fork(two_relocated())
    assert trace.message.startswith(
        r"unable to create interim mapping for C:\cygwin64\usr\bin\b.dll, "
    )
    at_the_end = trace.state(-1).child
    assert [r.name for r in at_the_end.overlapping(0x740000, 0x750000)] == ["b.dll"]
    assert at_the_end.at(0x740000).use is Use.RESERVATION
    assert at_the_end.at(0x700000).use is Use.INTERIM
    assert {call.dll for call in calls_for(trace, Why.UNPROTECT)} == {"a.dll"}


def test_without_a_retry_before_it_the_same_dll_lands() -> None:
    """The counterpart: b.dll alone, or before a.dll, needs what the defect takes from it."""
    only_b = scenario([two_relocated().dlls[1]], two_relocated().child)
    assert forkviz.fork(only_b).succeeded


@pytest.mark.parametrize("holes", range(9))
def test_six_retries_and_no_more(holes: int) -> None:
    """DLL_RETRY_MAX: each retry fills one hole, so six can be filled, and the seventh is too much.
    The preferred base is taken, so that the first trial lands in the lowest hole already."""
    trace = forkviz.fork(behind_holes(holes))
    assert trace.succeeded == (holes <= 6)
    trials = calls_for(trace, Why.TRIAL)
    assert len(trials) == min(holes + 1, 7)
    if not trace.succeeded:
        assert trace.message.startswith("unable to remap x.dll to same address as parent")


def test_no_dll_is_mapped_on_trial_more_than_seven_times() -> None:
    """One try and six retries, whatever the child looks like."""
    for trace in random_traces():
        trials = Counter(call.dll for call in calls_for(trace, Why.TRIAL))
        assert all(count <= 7 for count in trials.values()), dump_scenario(trace.scenario)


def test_the_retries_of_all_dlls_together_are_six() -> None:
    """The budget is shared: a fork never goes deeper, however many DLLs need a retry."""
    for trace in random_traces():
        depths = [e.retries for e in events_of(trace, FrameEntered)]
        assert depths == list(range(len(depths))), dump_scenario(trace.scenario)
        assert len(depths) <= 7, dump_scenario(trace.scenario)


@pytest.mark.parametrize("holes", range(1, 7))
def test_blocks_are_released_in_reverse_after_all_is_loaded(holes: int) -> None:
    """Each block lives in its call's frame: last made, first released, the real loads before."""
    trace = forkviz.fork(behind_holes(holes))
    made = [call.address for call in calls_for(trace, Why.BLOCK)]
    released = [call.address for call in calls_for(trace, Why.UNBLOCK)]
    assert len(made) == holes
    assert released == made[::-1]
    assert [e.block for e in events_of(trace, FrameLeft)] == [None, *released]
    loads = [i for i, e in enumerate(trace) if isinstance(e, Call) and e.why is Why.REAL]
    unblocks = [i for i, e in enumerate(trace) if isinstance(e, Call) and e.why is Why.UNBLOCK]
    assert max(loads) < min(unblocks)


def test_a_successful_fork_leaves_the_dlls_in_their_places_and_nothing_else() -> None:
    """The child ends as it was, plus each DLL where the parent has it: no reservation stays."""
    for trace in random_traces():
        if not trace.succeeded:
            continue
        start = {(r.start, r.end) for r in trace.initial_child}
        images = {(d.base, page_ceil(d.end)) for d in trace.scenario.dlls}
        end = trace.state(-1).child
        assert {(r.start, r.end) for r in end} == start | images, dump_scenario(trace.scenario)
        assert not {r.use for r in end} & {Use.RESERVATION, Use.BLOCK, Use.INTERIM}


def test_a_dll_that_prefers_its_place_needs_no_trial() -> None:
    """Step 2 passes over it: the loader tries the preferred base first."""
    trace = forkviz.fork(scenario([dll("a.dll", 0x700000)]))
    assert events_of(trace, Skipped) == [Skipped("a.dll", 0x700000)]
    assert calls_for(trace, Why.TRIAL) == []
    assert trace.succeeded


def test_a_spot_that_a_held_module_occupies_can_not_be_blocked() -> None:
    """A linked DLL that landed elsewhere in the child is held by its reference: FreeLibrary does
    not unmap it, and reserve_at finds the spot occupied."""
    importer = dll("l.dll", 0x600000, imports=["x.dll"], kind=DllKind.LINK, registers=False)
    held = dll("x.dll", 0x700000, 0x400000, registers=False)
    plan = scenario([importer, held])
    from forkviz.hosts.simulated.host import SimulatedHost
    from forkviz.machine.driver import run_fork
    from forkviz.machine.policy import get_policy

    host = SimulatedHost(plan)
    assert host.load("x.dll", resolve=True).result == 0x400000  # whoever injected it
    *events, end = run_fork(plan.dlls, get_policy(plan.policy), host)
    [abort] = [event for event in events if isinstance(event, Aborted)]
    assert abort.message == "unable to block off 0x400000 to prevent x.dll from loading there"
    assert not end.succeeded


def test_an_import_that_the_real_load_drags_in_can_land_wrong() -> None:
    """In a cycle one of the two is loaded before what it imports.  a.dll comes first, and drags
    b.dll in while b.dll's place is still reserved: the loader puts it at the lowest fit."""
    a = dll("a.dll", 0x700000, imports=["b.dll"])
    b = dll("b.dll", 0x800000, imports=["a.dll"])
    trace = forkviz.fork(scenario([a, b]))
    assert trace.events[0] == ForkStarted("cygwin-2011-05-30", "test")
    assert not trace.succeeded
    # its own entry point finds that out, inside of the load of the other
    assert trace.message == "data segment start: parent(0x800000) != child(0x10000)"
    [load] = [e for e in trace if isinstance(e, Call) and e.why is Why.REAL]
    assert load.dll == "a.dll"
    assert trace.exit_code == 0x800000
    mute = scenario([a, dataclasses.replace(b, registers=False)])
    message = forkviz.fork(mute).message
    assert message == "unable to map b.dll to same address as parent: 0x800000 != 0x10000"


# -- the linked ones -----------------------------------------------------------------------------


def test_a_linked_dll_that_moved_ends_the_fork_before_anything_is_reserved() -> None:
    """It was settled by the Windows loader before Cygwin ran: C5, and no repair."""
    moved = dll("l.dll", 0x700000, kind=DllKind.LINK, child_base=0x900000)
    trace = forkviz.fork(scenario([moved, dll("a.dll", 0x500000)]))
    [abort] = events_of(trace, Aborted)
    assert abort.phase is Phase.C5
    assert abort.message == "data segment start: parent(0x700000) != child(0x900000)"
    assert [e for e in trace if isinstance(e, Call)] == []


def test_linked_dlls_in_their_places_let_the_fork_go_on() -> None:
    """A DLL_LINK where the parent has it asks nothing of the reload."""
    trace = forkviz.fork(scenario([dll("l.dll", 0x700000, 0x400000, kind=DllKind.LINK)]))
    assert trace.succeeded
    assert [e for e in trace if isinstance(e, Call)] == []


# -- the shape of every fork ---------------------------------------------------------------------


@quick
@given(scenarios())
def test_no_fork_raises_and_each_ends_with_finished(plan: Scenario) -> None:
    """A fork that fails is an outcome: Aborted, then Finished with the child's code and EAGAIN."""
    trace = forkviz.fork(plan)
    aborts = events_of(trace, Aborted)
    if trace.succeeded:
        assert aborts == []
        assert trace.outcome == Finished(True, "", 0, 0, "")
    else:
        [abort] = aborts
        after = [type(e) for e in trace.events[trace.failure() :]]
        ends = [Aborted, Printed, ChildEnded, RetryDecided, Printed, PhaseEntered, Finished]
        assert after == ends
        fatal = abort.phase is Phase.C8 and "unable to remap" not in abort.message
        assert abort.exit_code == trace.exit_code == (1 if fatal else EXITCODE_FORK_FAILED)
        assert trace.errno == EAGAIN
        assert trace.message == abort.message != ""
    assert len(events_of(trace, Finished)) == 1


def test_the_parent_knows_the_child_s_pid_only_after_the_first_handshake() -> None:
    """``child -1`` in its log means that the child died before; a pid, that it died after."""
    for trace in random_traces():
        if trace.succeeded:
            continue
        [abort] = events_of(trace, Aborted)
        text = trace.outcome.parent_text
        early = abort.phase in (Phase.C5, Phase.C7)
        if abort.exit_code == 1:  # api_fatal's
            assert text == "fork: child PID - died waiting for dll loading, errno 11"
            assert not early
        else:
            assert text.startswith(f"fork: fork failed - child pid {-1 if early else 'PID'}, ")
        assert text.endswith("errno 11")


def test_frames_nest_and_close_on_success() -> None:
    """FrameLeft closes the innermost frame; an abort leaves them open, for the child exits."""
    for trace in random_traces():
        opened = []
        for event in trace:
            if isinstance(event, FrameEntered):
                assert event.retries == len(opened)
                opened.append((event.dll, event.retries))
            elif isinstance(event, FrameLeft):
                assert (event.dll, event.retries) == opened.pop()
        if trace.succeeded:
            assert opened == [], dump_scenario(trace.scenario)


def test_phases_come_in_their_order() -> None:
    """P1 to P7, C1 to C7, P8 to P12, C8, P13, C9; P14 is the end of every fork."""
    parent, child = [f"P{n}" for n in range(1, 15)], [f"C{n}" for n in range(1, 10)]
    protocol = [*parent[:7], *child[:7], *parent[7:12], "C8", "P13", "C9"]
    for trace in random_traces():
        *entered, last = [e.phase.name for e in events_of(trace, PhaseEntered)]
        assert entered == protocol[: len(entered)]
        assert last == "P14"
        ends = ("C9",) if trace.succeeded else ("C5", "C7", "C8")
        assert entered[-1] in ends, dump_scenario(trace.scenario)


def test_a_comparison_follows_each_load_and_says_what_it_gave() -> None:
    """Compared repeats the handle of the load before it, and the place that the parent has."""
    for trace in random_traces():
        bases = {d.name: d.base for d in trace.scenario.dlls}
        told = [event for event in trace if not isinstance(event, Checked)]
        for before, event in itertools.pairwise(told):
            if isinstance(event, Compared):
                assert isinstance(before, Call)
                assert before.why is (Why.TRIAL if event.trial else Why.REAL)
                assert event == Compared(before.dll, bases[before.dll], before.result, event.trial)


def test_a_load_that_windows_granted_is_compared() -> None:
    """No handle is taken on trust."""
    for trace in random_traces():
        # what attaches may be elsewhere, which its own check finds
        for event, after in itertools.pairwise(trace):
            if isinstance(event, Call) and event.why in (Why.TRIAL, Why.REAL):
                wanted = Aborted if event.failed else Compared
                assert isinstance(after, Checked if event.attached else wanted)


@quick
@given(spaces(), st.data())
def test_any_child_can_be_forked_into(space: object, data: st.DataObject) -> None:
    """Occupants on odd pages, in any number, next to the range's ends: a Trace, no exception."""
    from forkviz.core.space import AddressSpace

    assert isinstance(space, AddressSpace)
    base = data.draw(st.sampled_from([USER_LOW, space.top - SLOT, *(r.base for r in space)]))
    preferred = data.draw(st.sampled_from([USER_LOW, space.top - SLOT, space.top]))
    base = min(base, space.top - SLOT)
    plan = Scenario("t", space.bits, (dll("x.dll", base, preferred),), child=tuple(space))
    assert isinstance(forkviz.fork(plan).events[-1], Finished)


def test_a_long_chain_of_imports_is_forked() -> None:
    """A thousand DLLs, each importing the next: no part of the machinery is recursive in Python."""
    trace = forkviz.fork(scenario(chain(1000)))
    assert trace.succeeded
    assert len(calls_for(trace, Why.REAL)) == 1000


def test_a_parent_without_dlls_forks() -> None:
    """Nothing to sort, nothing to reserve, nothing to load."""
    trace = forkviz.fork(scenario([]))
    assert trace.succeeded
    assert trace.calls() == ["order", "outcome ok"]


def test_the_random_forks_end_in_every_usual_way() -> None:
    """The rules above would hold emptily if the strategy gave only one kind of fork."""
    traces = random_traces()
    succeeded = [trace for trace in traces if trace.succeeded]
    assert len(traces) // 4 < len(succeeded) < len(traces) * 3 // 4
    assert any(calls_for(trace, Why.UNBLOCK) for trace in succeeded)
    for message in (
        "address space needed by",
        "unable to create interim mapping",
        "unable to remap",
    ):
        assert any(trace.message.startswith(message) for trace in traces)
