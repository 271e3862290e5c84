"""Real processes at hand: they wait, are looked at, broken, and fork again; then they are gone."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from typing import NoReturn

import pytest

from forkviz.core.region import Region, Use
from forkviz.errors import BadScenario, ForkvizError
from forkviz.hosts.live.faults import LiveFault
from forkviz.hosts.live.host import LiveHost
from forkviz.hosts.live.session import LiveSession, Standing, Until
from forkviz.hosts.live.wire import Ask, LiveError
from forkviz.machine.events import FaultStruck, MapsRead
from forkviz.machine.phase import Phase
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.jsonl import dump_trace, parse_trace
from tests.support.live import LOW, STEP, colliding, needs_windows, nobody_is_left, simple

pytestmark = needs_windows

#: A place that no DLL needs.
FREE = LOW + 40 * STEP


@pytest.fixture
def session() -> Iterator[LiveSession]:
    """Three DLLs that collide, under ``repaired``."""
    with LiveSession(colliding()) as session:
        yield session


def tokens(session: LiveSession) -> str:
    assert session._host is not None
    return session._host.agent.token


def go_to(session: LiveSession, phase: Phase) -> None:
    while session.trace.state(-1).phase is not phase:
        session.go_on()


# -- going on ------------------------------------------------------------------------------------


def test_a_step_is_one_and_the_processes_wait_after_it(session: LiveSession) -> None:
    """It stands at the first; to a decision it stops at the next that the whole trace has."""
    assert (session.standing, len(session.trace)) == (Standing.WAITS, 1)
    assert session.go_on() == 1
    assert len(session.trace) == 2
    stops = []
    while session.standing is Standing.WAITS:
        session.go_on(Until.DECISION)
        stops.append(len(session.trace) - 1)
    trace = session.trace
    assert stops == [*trace.decisions(), len(trace) - 1]
    assert trace.succeeded
    assert session.proof is not None
    assert session.proof.intact


def test_at_each_step_the_model_says_so_far_what_really_happens(session: LiveSession) -> None:
    """Its calls begin as ours do, and at the end they are ours."""
    while session.standing is Standing.WAITS:
        session.go_on(Until.DECISION)
        told = session.as_predicted()
        assert told is not None
        ours, model, same = told
        assert same
        assert ours <= model
    assert session.trace.calls() == session.model().calls()


def test_nobody_steps_when_it_is_over(session: LiveSession) -> None:
    """The end is shown, and no process is asked."""
    session.go_on(Until.END)
    assert session.standing is Standing.DONE
    with pytest.raises(ForkvizError, match="fork again"):
        session.go_on()


# -- maps that are read again --------------------------------------------------------------------


def test_maps_that_nobody_changed_are_read_again_and_nothing_is_told(session: LiveSession) -> None:
    """At every step, of the parent and of the child; the trace is that of a fork left alone."""
    session.rereads = True
    session.go_on(Until.END)
    assert not any(isinstance(event, MapsRead) for event in session.trace)
    assert session.trace.calls() == session.model().calls()


def test_what_somebody_else_did_to_them_becomes_a_step(session: LiveSession) -> None:
    """In the parent and in the child, while both wait; the fork goes on, and the file has it."""
    go_to(session, Phase.C3)
    host = session._host
    assert host is not None
    for child in (False, True):
        got = host.agent.ask(Ask.RESERVE, FREE, 0x1_0000, 0, child=child)
        assert got.result == FREE
    assert session.reread()
    event = session.trace.events[-1]
    assert isinstance(event, MapsRead)
    assert [(r.start, r.end) for r in event.parent.added] == [(FREE, FREE + 0x1_0000)]
    assert [(r.start, r.end) for r in event.delta.added] == [(FREE, FREE + 0x1_0000)]
    assert not session.reread()
    session.go_on(Until.END)
    trace = session.trace
    assert trace.succeeded
    last = trace.state(-1)
    assert last.parent.at(FREE) is not None
    assert last.child.at(FREE) is not None
    assert parse_trace([*dump_trace(trace)], "live") == trace


# -- breaking it ---------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", [Phase.P7, Phase.C3, Phase.C8, Phase.P11])
def test_a_child_that_is_ended_while_it_waits_is_a_fork_that_failed(phase: Phase) -> None:
    """In any phase; the machinery notices when it next has to do with the child."""
    with LiveSession(simple("cygwin-3.6.0")) as session:
        go_to(session, phase)
        while not session.has_child:
            session.go_on()
        session.strike(LiveFault.KILL_CHILD)
        event = session.trace.events[-1]
        assert isinstance(event, FaultStruck)
        assert event.lethal
        assert session.pids[1] == 0
        assert not session.has_child
        with pytest.raises(BadScenario, match="no child"):
            session.strike(LiveFault.EXHAUST)
        session.go_on(Until.END)
        assert session.trace.ending == "failed"
        assert session.trace.exit_code == 0xC000_0005
        assert session.proof is not None
        assert session.proof.clean


def test_a_place_that_is_taken_is_in_the_way(session: LiveSession) -> None:
    """Of a real DLL, which can't be loaded there then; repaired tries with another child."""
    go_to(session, Phase.C2)
    place = LOW + STEP
    session.strike(Fault(FaultKind.INJECT, start=place, size=0x1_0000, name="what if"))
    region: Region | None = session.trace.state(-1).child.at(place)
    assert region is not None
    assert region.name == "what if"
    with pytest.raises(BadScenario, match="taken"):
        session.strike(Fault(FaultKind.INJECT, start=place, size=0x1_0000))
    session.go_on(Until.END)
    assert session.trace.outcome.attempts == 2
    assert session.trace.succeeded


def test_nothing_strikes_a_child_that_is_not_there(session: LiveSession) -> None:
    """Before CreateProcess there is none, for the fork; what is of DLLs' files comes too late."""
    with pytest.raises(BadScenario, match="no child"):
        session.strike(LiveFault.KILL_CHILD)
    go_to(session, Phase.C1)
    with pytest.raises(BadScenario, match="load-fails"):
        session.strike(Fault(FaultKind.LOAD_FAILS, dll="d0.dll"))
    assert not session.touched


def test_a_parent_that_is_ended_takes_its_child_along(session: LiveSession) -> None:
    """What was seen stays; to fork again creates both again."""
    token = tokens(session)
    go_to(session, Phase.C8)
    seen = len(session.trace)
    session.strike(LiveFault.KILL_PARENT)
    assert session.standing is Standing.GONE
    assert nobody_is_left(token)
    assert len(session.trace) == seen
    session.again()
    session.go_on(Until.END)
    assert session.trace.succeeded


def test_a_process_that_is_gone_is_an_error_once(session: LiveSession) -> None:
    """Killed by somebody else, between two steps: the message says what it was asked for."""
    host = session._host
    assert host is not None
    go_to(session, Phase.C3)
    host.agent.kill()
    with pytest.raises(LiveError, match=r"gone|ended"):
        session.go_on(Until.END)
    assert session.standing is Standing.GONE
    assert session.trouble
    with pytest.raises(ForkvizError):
        session.go_on()


def test_a_child_that_answers_no_more_is_told_and_ended() -> None:
    """It is a step of the trace, not an error; repaired makes another one."""
    with LiveSession(colliding()) as session:
        go_to(session, Phase.C3)
        session.strike(LiveFault.STALL_CHILD)
        event = session.trace.events[-1]
        assert isinstance(event, FaultStruck)
        assert event.lethal
        session.go_on(Until.END)
        assert session.trace.succeeded
        assert session.trace.outcome.attempts == 2


def test_a_child_that_is_found_dead_is_told(session: LiveSession) -> None:
    """Somebody else killed it while it waited: reading the maps again tells it, as a step."""
    go_to(session, Phase.C8)
    host = session._host
    assert host is not None
    child = host.agent.child_pid()
    assert child > 0  # 0 would be ourselves
    os.kill(child, signal.SIGKILL)
    while not session.reread():
        pass
    event = session.trace.events[-1]
    assert isinstance(event, FaultStruck)
    assert event.kind == "found-dead"
    assert session.touched
    session.go_on(Until.END)
    assert session.trace.succeeded
    assert session.trace.outcome.attempts == 2
    assert parse_trace([*dump_trace(session.trace)], "live") == session.trace


def test_a_child_that_dies_on_its_way_out_of_fork_leaves_its_parent_with_an_id() -> None:
    """fork() has given the parent a child; that it died is seen in its values, which are gone."""
    with LiveSession(simple("repaired")) as session:
        go_to(session, Phase.P14)
        session.strike(LiveFault.KILL_CHILD)
        session.go_on(Until.END)
        proof = session.proof
        assert proof is not None
        assert proof.returned_in_parent > 0
        assert (proof.returned_in_child, proof.child, proof.intact) == (-1, {}, False)
        session.again()
        session.go_on(Until.END)
        assert session.proof is not None
        assert session.proof.intact


def test_an_interrupted_step_ends_both_and_says_so(
    session: LiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was asked is no longer known; to fork again creates both again."""
    token = tokens(session)
    go_to(session, Phase.C8)

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(LiveHost, "_ask", interrupted)
        patch.setattr(LiveHost, "_in_child", interrupted)
        with pytest.raises(KeyboardInterrupt):
            session.go_on(Until.END)
    assert session.standing is Standing.GONE
    assert "interrupted" in session.trouble
    assert nobody_is_left(token)
    session.again()
    session.go_on(Until.END)
    assert session.trace.succeeded


def test_a_place_is_taken_as_virtualalloc_rounds_it(session: LiveSession) -> None:
    """Down to a slot and up to a page: all that was asked for is in it."""
    go_to(session, Phase.C2)
    session.strike(Fault(FaultKind.INJECT, start=FREE + 0x8000, size=0x8000))
    region = session.trace.state(-1).child.at(FREE)
    assert region is not None
    assert (region.start, region.end) == (FREE, FREE + 0x1_0000)


def test_a_stack_that_no_process_can_have_is_told_by_its_place() -> None:
    """The agent's program is at that place."""
    stack = Region(0x1_0040_0000, 0x1_0050_0000, name="[stack]", use=Use.STACK)
    with pytest.raises(BadScenario, match="0x100400000"):
        LiveSession(replace(colliding(), parent=(stack,), stack=stack.start))


def test_what_a_process_cannot_have_is_noted_once(session: LiveSession) -> None:
    """Each child is asked for it again."""
    held = Region(0x7FFE_0000, 0x7FFF_0000, name="out of reach")
    session.restart(replace(colliding(), child=(held,)))
    for _ in range(2):
        session.again()
    notes = [note for note in session.trace.scenario.notes if "out of reach" in note]
    assert len(notes) == 1


# -- another fork --------------------------------------------------------------------------------


def test_the_same_parent_forks_again_under_another_policy(session: LiveSession) -> None:
    """It is the same process; its child is another one, and the trace begins anew."""
    parent, child = session.pids
    go_to(session, Phase.C8)
    session.again("cygwin-3.6.0")
    assert session.pids[0] == parent
    assert session.pids[1] != child
    assert (session.trace.policy, len(session.trace)) == ("cygwin-3.6.0", 1)
    session.go_on(Until.END)
    assert session.trace.ending == "failed"
    with pytest.raises(BadScenario):
        session.again("cygwin-9")
    session.again("repaired")
    session.go_on(Until.END)
    assert session.trace.succeeded


def test_a_scenario_that_real_processes_cannot_have_changes_nothing(session: LiveSession) -> None:
    """The old pair goes only when the new one is there."""
    pids = session.pids
    small = replace(colliding().dlls[0], size=0x1000)
    with pytest.raises(BadScenario):
        session.restart(replace(colliding(), dlls=(small,)))
    assert session.pids == pids
    session.restart(simple("repaired"))
    assert session.pids[0] != 0
    session.go_on(Until.END)
    assert session.trace.succeeded


def test_what_is_refused_in_the_middle_of_a_step_ends_both(
    session: LiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No browser would go on with it: it does not wait for a step for ever."""
    token = tokens(session)
    go_to(session, Phase.C4)

    def refuse(host: LiveHost, attempt: int) -> NoReturn:
        raise BadScenario("another child can't be so")

    monkeypatch.setattr(LiveHost, "new_child", refuse)
    session.strike(LiveFault.KILL_CHILD)
    with pytest.raises(BadScenario, match="another child"):
        session.go_on(Until.END)
    assert session.standing is Standing.GONE
    assert session.trouble == "another child can't be so"
    assert nobody_is_left(token)
