"""Forks in real processes: they return twice, with every value, or the child ends cleanly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.core.region import Region, Use
from forkviz.errors import BadScenario, ForkvizError, Unavailable
from forkviz.hosts.live.faults import LiveFault
from forkviz.hosts.live.fork import LiveFork
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.processes import WINE_MOST
from forkviz.hosts.live.wire import LiveError
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import ChildCreated, Copied, FaultStruck
from forkviz.machine.phase import Phase
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.replay import replay
from forkviz.windows.windows import Windows, find_windows
from tests.support.live import LOW, STEP, colliding, needs_windows, nobody_is_left, simple

pytestmark = needs_windows

KINDS = ("data", "bss", "local", "heap", "d0.dll data", "d2.dll pointer")


@pytest.mark.parametrize(
    "policy", ["cygwin-2011-04", "cygwin-2011-05-30", "cygwin-3.6.0", "repaired"]
)
def test_fork_returns_twice_with_the_parents_values(policy: str) -> None:
    """0 in the child, which has locals, globals, heap and DLL data; its id in the parent.

    With one DLL, and its preferred base free, for more are too much for the eras.
    """
    with LiveHost(simple(policy)) as host:
        live = LiveFork(host, seed=7)
        assert live.run().succeeded
        proof = live.proof
        assert proof is not None
        assert (proof.intact, proof.returned_in_child) == (True, 0)
        assert proof.returned_in_parent > 0
        assert host.end_child(0) == 0
    assert nobody_is_left(host.agent.token)


def test_the_values_are_not_there_by_chance() -> None:
    """Each kind differs from one seed to the next, so what the child has was copied."""
    with LiveHost(colliding()) as host:
        seen = []
        for seed in (1, 2):
            live = LiveFork(host, seed=seed)
            live.run()
            assert live.proof is not None
            assert live.proof.intact
            seen.append(live.proof.child)
            host.renew()
        assert host.values(child=True) == (-2, {})  # a child that was not forked into
    assert all(seen[0][kind] != seen[1][kind] for kind in KINDS if not kind.endswith("pointer"))


def test_a_copy_that_is_left_out_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proof proves something: without one of the copies the values are not intact."""
    real = LiveHost.copy
    monkeypatch.setattr(
        LiveHost, "copy", lambda self, what, dll: None if dll == "d1.dll" else real(self, what, dll)
    )
    with LiveHost(colliding()) as host:
        live = LiveFork(host)
        assert live.run().succeeded
        proof = live.proof
    assert proof is not None
    assert not proof.intact
    assert {k for k in proof.child if proof.child[k] != proof.parent[k]} == {"d1.dll data"}


def test_a_child_that_gives_up_ends_with_its_code_and_the_parent_goes_on() -> None:
    """fork() gives -1, the parent's values are as they were, and it can fork again."""
    scenario = simple("cygwin-2011-05-30")
    place = scenario.dlls[0].base
    clobber = Fault(FaultKind.INJECT, Phase.C3, 1, place, 0x1_0000, name="bloda.dll")
    with LiveHost(replace(scenario, faults=(clobber,))) as host:
        live = LiveFork(host)
        trace = live.run()
        assert (trace.succeeded, trace.exit_code) == (False, 0x80_0000)
        assert "address space needed by 'd0.dll' (10100000) is already occupied" in trace.message
        assert live.exit_codes == [0x80_0000]
        assert live.proof is not None
        assert live.proof.clean
        host.inject(({}, ()))
        host.renew()
        again = LiveFork(host)
        assert again.run().succeeded


def test_a_retry_makes_another_real_child() -> None:
    """The first one's end is reported with its code; the second has what the first lacked."""
    clobber = Fault(FaultKind.INJECT, Phase.C1, 1, LOW + STEP, 0x1_0000, name="a hook")
    scenario = replace(simple("patches-as-posted"), faults=(clobber,))
    with LiveHost(scenario) as host:
        live = LiveFork(host)
        trace = live.run()
        assert trace.succeeded
        assert [e.attempt for e in trace if isinstance(e, ChildCreated)] == [1, 2]
        assert live.exit_codes == [0x200_0000]
        assert live.proof is not None
        assert live.proof.intact


def test_steps_happen_one_by_one_while_the_processes_wait() -> None:
    """At each step the maps can be read anew, and are those of the trace."""
    with LiveHost(colliding()) as host:
        live = LiveFork(host)
        maps = []
        while live.step() is not None:
            maps.append(live.maps()[1])
        trace = live.trace()
        told = [state.child for state in trace.states()]
    assert len(maps) == len(trace)
    # The last steps change no map: fork() returned, and the child runs.
    assert [list(space) for space in maps] == [list(space) for space in told]


def test_a_live_trace_is_saved_and_read_back() -> None:
    """It is a trace like any other, and the machine says the same to its answers."""
    with LiveHost(colliding()) as host:
        trace = LiveFork(host).run()
    again = parse_trace(list(dump_trace(trace)), "live")
    assert again == trace
    assert replay(again).disagreement is None


def test_what_is_copied_comes_in_the_order_of_the_phases() -> None:
    """Pulled in C3, the stack in P10, linked DLLs in P11, dlopened ones in P13."""
    link = Dll("l.dll", DllKind.LINK, LOW + 9 * STEP, 0x1_0000, LOW + 9 * STEP)
    scenario = colliding()
    with LiveHost(replace(scenario, dlls=(link, *scenario.dlls))) as host:
        live = LiveFork(host)
        events = list(live)
        assert live.proof is not None
        assert live.proof.intact
        assert live.proof.child["l.dll data"] == live.proof.before["l.dll data"]
    pushed = [event.dll or event.what for event in events if isinstance(event, Copied)]
    assert pushed.index("stack") < pushed.index("l.dll") < pushed.index("d0.dll")


def test_the_parents_own_stack_and_heap_are_where_the_scenario_has_them() -> None:
    """The application runs on that stack, and its pointers lead there in both processes."""
    stack = Region(0x3000_0000, 0x3008_0000, name="[stack]", use=Use.STACK)
    heap = Region(0x3100_0000, 0x3110_0000, name="[heap]", use=Use.HEAP)
    scenario = replace(colliding(), parent=(stack, heap), stack=stack.start)
    with LiveHost(scenario) as host:
        live = LiveFork(host)
        assert live.run().succeeded
        proof = live.proof
    assert proof is not None
    assert proof.intact
    assert stack.start <= proof.child["address of local"] < stack.end


@pytest.mark.parametrize("phase", [Phase.C1, Phase.C3, Phase.C7, Phase.P11, Phase.C8, Phase.C9])
def test_a_child_that_is_killed_is_a_fork_that_failed(phase: Phase) -> None:
    """In any phase; the parent has its values, and no process is left."""
    with LiveHost(simple("cygwin-3.6.0"), faults={phase: LiveFault.KILL_CHILD}) as host:
        live = LiveFork(host)
        trace = live.run()
        assert not trace.succeeded
        assert trace.exit_code == 0xC000_0005
        assert live.proof is not None
        assert live.proof.clean
    assert nobody_is_left(host.agent.token)


def test_a_child_that_does_not_answer_is_ended() -> None:
    """The message that was not answered is named, and repaired tries another child."""
    with LiveHost(colliding(), faults={Phase.C8: LiveFault.STALL_CHILD}) as host:
        live = LiveFork(host)
        trace = live.run()
        assert trace.succeeded
        assert trace.outcome.attempts == 2
        assert live.proof is not None
        assert live.proof.intact


def test_where_the_parent_is_killed_everything_ends() -> None:
    """An error that names the message; no process is left."""
    host = LiveHost(colliding(), faults={Phase.C8: LiveFault.KILL_PARENT})
    with host, pytest.raises(LiveError, match=r"gone|ended while it was asked"):
        LiveFork(host).run()
    assert nobody_is_left(host.agent.token)


def test_where_no_place_is_left_the_child_ends_cleanly() -> None:
    """All that the loader could choose is taken before the places are kept."""
    scenario = colliding(policy="cygwin-3.6.0")
    with LiveHost(scenario, faults={Phase.C1: LiveFault.EXHAUST}) as host:
        live = LiveFork(host)
        trace = live.run()
        struck = [event for event in trace if isinstance(event, FaultStruck)]
        assert len(struck) == 1
        assert struck[0].delta.added
        assert trace.exit_code == 0x80_0000
        assert live.proof is not None
        assert live.proof.clean


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.ENTRY_ALLOCATES, attempt=1, start=LOW + 4 * STEP, dll="d0.dll"),
        Fault(FaultKind.LOAD_FAILS, attempt=1, dll="d1.dll"),
        Fault(FaultKind.WRONG_SIZE, attempt=1, size=0x8_0000, dll="d1.dll"),
        Fault(FaultKind.DRAGS_IN, attempt=1, start=LOW + 4 * STEP, size=0x3_0000, dll="d1.dll"),
    ],
    ids=lambda fault: str(fault.kind),
)
def test_what_is_wrong_with_a_dll_is_in_its_file(fault: Fault) -> None:
    """The loader finds it for real; repaired gets home all the same, in the second child at the
    latest, and what came with a DLL is in the child's map."""
    with LiveHost(replace(colliding(), faults=(fault,))) as host:
        live = LiveFork(host)
        trace = live.run()
        assert trace.succeeded
        assert live.proof is not None
        assert live.proof.intact
        there = host.child().at(LOW + 4 * STEP)
    brings = fault.kind in (FaultKind.ENTRY_ALLOCATES, FaultKind.DRAGS_IN)
    assert (there is not None) is brings


def test_handles_do_not_grow_in_the_parent() -> None:
    """Ten forks, one after the other; some fail."""
    with LiveHost(colliding()) as host:
        counts = []
        for number in range(10):
            fault = {Phase.C8: LiveFault.KILL_CHILD} if number % 3 == 1 else {}
            host.inject((fault, ()))
            host.renew()
            LiveFork(host, "cygwin-3.6.0", number).run()
            counts.append(host.handles())
    assert counts[-1] <= counts[0]


def test_wine_is_never_asked_for_more_than_it_can_bear() -> None:
    """It spends a byte on each page; the whole of the address space is the machine's memory."""
    with LiveHost(colliding(1)) as host:
        if not host.is_wine:
            pytest.skip("Windows bears it")
        huge = Region(0x10_0000_0000, 0x10_0000_0000 + WINE_MOST + 0x1_0000)
        for size, error in ((WINE_MOST + 0x1000, 8), (0x7000_0000_0000, 8)):
            assert host.reserve(0x8_0010_0000, size, Use.BLOCK, "")[:2] == (0, error)
        assert host.reserve(0x8_0010_0000, WINE_MOST // 16, Use.BLOCK, "").result == 0x8_0010_0000
        with pytest.raises(BadScenario, match="nothing can be reserved"):
            host.interfere(Fault(FaultKind.INJECT, size=2 * WINE_MOST))
    with LiveHost(replace(colliding(1), child=(huge,))) as host:
        assert any("all memory of the machine" in note for note in host.notes)


def test_a_limit_is_a_time_that_somebody_waits_for() -> None:
    """Refused before anything is started."""
    for limit in (0.0, -1.0, float("inf"), float("nan"), 1e9):
        with pytest.raises(ForkvizError, match=r"limit = .*seconds"):
            LiveHost(colliding(1), limit=limit)


def test_a_wine_that_does_not_start_is_said_with_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether it makes no prefix or runs no program.  What the user wants of his own Wine does not
    count here."""
    monkeypatch.setenv("WINEARCH", "win32")
    with LiveHost(colliding(1)):
        pass
    made = find_windows().prefix
    broken = tmp_path / "wine"
    broken.write_text("#!/bin/sh\necho 'wine: cannot do it' >&2\nexit 7\n")
    broken.chmod(0o755)
    for prefix, what in ((made, "start the agent"), (tmp_path / "new", "make its prefix .*new")):
        with pytest.raises(Unavailable, match=rf"did not {what}: wine: cannot do it"):
            LiveHost(colliding(1), windows=Windows((str(broken),), prefix))
