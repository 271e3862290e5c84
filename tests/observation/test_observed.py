"""A fork that really happened as a trace: what was seen, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.forklog import ForkLog, ModuleLoad
from forkviz.core.captures.forkstep import ForkStep, Said
from forkviz.errors import BadCapture
from forkviz.explanations.pseudocode.follow import marks
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import (
    Aborted,
    Call,
    Checked,
    ChildEnded,
    Compared,
    Copied,
    Finished,
    PhaseEntered,
    Printed,
    Replicated,
    SyncPoint,
    Why,
    Win32,
)
from forkviz.machine.phase import Phase
from forkviz.observation.observed import observed
from forkviz.observation.prediction import agreement
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.notes import noted
from forkviz.traces.state import Placed
from forkviz.traces.trace import Trace

CAPTURES = Path(__file__).resolve().parents[2] / "data" / "captures"
#: Each was the first Cygwin process of its session.
ERA = "cygwin-3.0.7 +first-process"


@cache
def capture(name: str) -> Capture:
    """A real bundle."""
    found = forkviz.read(CAPTURES / f"cygwin-3.0.7-perl-{name}")
    assert isinstance(found, Capture)
    return found


@cache
def real(name: str) -> Trace:
    """What was observed of it."""
    return observed(capture(name), ERA)


def with_log(name: str, **changes: object) -> Capture:
    """The bundle with another log."""
    log = capture(name).log
    assert log is not None
    return replace(capture(name), log=replace(log, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["small", "clobbered"])
def test_everything_observed_was_predicted(name: str) -> None:
    """Of both real forks: outcome, order, places, copies, sync points, message and exit code."""
    points = agreement(real(name), forkviz.fork(capture(name), policy=ERA))
    assert [point for point in points if not point.same] == []


def test_a_first_process_of_its_session_sorts_otherwise() -> None:
    """Its list has lost the name of cygcrypt-0.dll, so cygperl5_26.dll is not sorted after it."""
    points = agreement(real("small"), forkviz.fork(capture("small"), policy="cygwin-3.0.7"))
    assert [point.what for point in points if not point.same] == ["copies"]


def test_the_prediction_of_another_era_is_told_apart() -> None:
    """In 2011 the sort reversed what was dlopened; the real one did not."""
    points = agreement(real("small"), forkviz.fork(capture("small"), policy="cygwin-2011-05-30"))
    assert "order of loads" in {point.what for point in points if not point.same}


@pytest.mark.parametrize("name", ["small", "clobbered"])
def test_nothing_is_in_it_that_a_log_cannot_show(name: str) -> None:
    """No reservation, no comparison, no check of a heap, nothing printed."""
    trace = real(name)
    unseen = Checked | Compared | Replicated | Printed
    assert not any(isinstance(event, unseen) for event in trace.events)
    calls = [event.name for event in trace.events if isinstance(event, Call)]
    assert set(calls) <= {Win32.LOAD, Win32.LOAD_EX, Win32.FREE_LIBRARY}
    assert any(note.startswith("observed, from fork.strace") for note in trace.scenario.notes)
    assert any("not in the log" in note and "C6" in note for note in trace.scenario.notes)


def test_each_load_is_a_call_that_maps_the_dll_where_the_log_has_it() -> None:
    """And the state after it shows the DLL there."""
    trace = real("small")
    log = capture("small").log
    assert log is not None
    places = {load.path.rpartition("\\")[2]: load.base for load in log.loaded_by(log.child)}
    for step, event in enumerate(trace.events):
        if isinstance(event, Call):
            place = trace.state(step).places[event.dll]
            assert (place.placed, place.base) == (Placed.LOADED, places[event.dll])


def test_the_failure_is_the_childs_abort() -> None:
    """In the phase that the log settles, with what it names; the child is gone after it."""
    trace = real("clobbered")
    event = trace.events[trace.failure()]
    assert isinstance(event, Aborted)
    assert (event.phase, event.dll, event.address) == (Phase.C7, "POSIX.dll", 0x3FD3A0000)
    after = trace.events[trace.failure() + 1]
    assert isinstance(after, ChildEnded)
    assert (after.exit_code, after.clean) == (0x800000, True)


def test_a_trace_that_was_observed_is_saved_and_read_back() -> None:
    """It is a trace like any other."""
    trace = real("clobbered")
    assert parse_trace(list(dump_trace(trace)), "x.trace") == trace


@pytest.mark.parametrize("name", ["small", "clobbered"])
def test_every_step_has_words_and_a_line_of_the_listing(name: str) -> None:
    """What an explorer shows beside a step is there for an observed one, too."""
    trace = real(name)
    assert len(marks(trace)) == len(trace)
    assert all(explain(trace, step).what for step in range(len(trace)))


@pytest.mark.parametrize("name", ["small", "clobbered"])
def test_every_step_leads_to_its_line_of_the_log(name: str) -> None:
    """What is shown is in the log: the DLL and the place, the memory, the message, the code."""
    trace = real(name)
    origin = trace.step_origin
    assert origin is not None
    lines = (CAPTURES / f"cygwin-3.0.7-perl-{name}" / origin.file).read_text().split("\n")
    for step, event in enumerate(trace.events):
        number, text = origin.lines[step]
        assert origin.place(step) == f"fork.strace:{number}"
        line = lines[number - 1]
        assert text == line.strip()[: len(text)]
        match event:
            case Call():
                assert line.endswith(f"{event.dll} at {event.result:016x}")
            case Copied():
                assert f"child_copy: {event.what.removesuffix(' and bss')}" in line
            case SyncPoint(who="child", name=point):
                assert line.endswith(f"signalling parent: {point}")
            case Aborted(message=message):
                assert line.endswith(message)
            case ChildEnded(exit_code=code):
                assert line.endswith(f"exited with status {code:#x}")
            case Finished(succeeded=succeeded):
                assert line.endswith("-1 = fork(), errno 11") != succeeded


def test_what_was_concluded_and_not_read_is_derived() -> None:
    """The end of a log that breaks off; the notes count such steps."""
    log = capture("small").log
    assert log is not None
    kept = tuple(s for s in log.steps if s.said not in (Said.RETURNED, Said.RETURNED_ZERO))
    trace = observed(with_log("small", steps=kept, errno=None), ERA)
    assert trace.step_origin is not None
    told = [trace.step_origin.told(step) for step in range(len(trace))]
    assert told[-2:] == ["derived", "derived"]
    assert "derived" not in told[:-2]
    assert any(f"except 2 of {len(trace)}" in note for note in trace.scenario.notes)


def test_an_author_s_notes_leave_the_lines_alone() -> None:
    """As they leave all else."""
    trace = noted(real("small"), {0: "here"})
    assert trace.step_origin == real("small").step_origin


def test_each_process_keeps_its_own_order_whatever_the_other_writes_between() -> None:
    """Where the log has the parent's return before the child's, the child's comes first."""
    log = capture("small").log
    assert log is not None
    said = [step.said for step in log.steps]
    assert said.index(Said.RETURNED) < said.index(Said.RETURNED_ZERO)
    phases = [e.phase for e in real("small").events if isinstance(e, PhaseEntered)]
    assert phases[-2:] == [Phase.C9, Phase.P14]


def test_a_dll_that_is_unloaded_again_was_mapped_on_trial() -> None:
    """Wrong place, away with it, then the right one: a trial, its end, and the load for good."""
    log = capture("small").log
    assert log is not None
    begun = next(s.line for s in log.steps if s.said is Said.RUNNING)
    fcntl = next(x for x in log.loads if x.winpid == log.child and x.path.endswith("Fcntl.dll"))
    trial = [
        ModuleLoad(log.child, fcntl.path, 0x500000, begun + 1),
        ModuleLoad(log.child, "", 0x500000, begun + 2, loaded=False),
    ]
    at = log.loads.index(fcntl)
    trace = observed(with_log("small", loads=(*log.loads[:at], *trial, *log.loads[at:])), ERA)
    calls = [event for event in trace.events if isinstance(event, Call)][:3]
    assert [call.why for call in calls] == [Why.TRIAL, Why.UNMAP_TRIAL, Why.REAL]
    assert [max(call.address or 0, call.result) for call in calls][:2] == [0x500000, 0x500000]
    assert trace.state(-1).places["Fcntl.dll"].placed is Placed.LOADED


def test_a_copy_that_failed_did_not_happen() -> None:
    """The log says res 0."""
    log = capture("small").log
    assert log is not None
    failed = tuple(s._replace(ok=False) if s.text == "stack" else s for s in log.steps)
    trace = observed(with_log("small", steps=failed), ERA)
    copied = [event.what for event in trace.events if isinstance(event, Copied)]
    assert "stack" not in copied
    assert "cygheap" in copied


def test_a_log_that_breaks_off_is_no_success() -> None:
    """It was not seen that fork() returned; the notes say so."""
    log = capture("small").log
    assert log is not None
    kept = tuple(s for s in log.steps if s.said not in (Said.RETURNED, Said.RETURNED_ZERO))
    trace = observed(with_log("small", steps=kept, errno=None), ERA)
    assert not trace.succeeded
    assert any("does not show what fork() returned" in note for note in trace.scenario.notes)
    assert any("ends before fork() returns" in note for note in trace.scenario.notes)


def test_a_child_that_dies_without_a_word_ends_where_it_was_last_seen() -> None:
    """Killed, or crashed: not by its own decision."""
    changed = with_log("clobbered", abort=None, exit_code=0xC0000005)
    trace = observed(changed, ERA)
    ended = [event for event in trace.events if isinstance(event, ChildEnded)]
    assert [(e.exit_code, e.clean) for e in ended] == [(0xC0000005, False)]
    assert trace.state(trace.failure()).phase is Phase.C4


def test_the_sync_points_are_those_of_the_engine() -> None:
    """Both processes', by the engine's names, with their event handles."""
    simulated = forkviz.fork(capture("small"), policy=ERA)
    assert [e for e in real("small").events if isinstance(e, SyncPoint)] == [
        e for e in simulated.events if isinstance(e, SyncPoint)
    ]


def test_without_a_log_there_is_nothing_to_observe() -> None:
    """Said with what would help."""
    with pytest.raises(BadCapture, match="no log of a fork"):
        observed(replace(capture("small"), log=None), ERA)
    with pytest.raises(BadCapture, match="no fork in its log"):
        observed(replace(capture("small"), log=ForkLog()), ERA)


def test_a_step_of_no_known_dll_is_told_without_one() -> None:
    """A copy to where no DLL of the list is."""
    step = ForkStep(Said.COPIED, False, 1, "linked dll data", 0x1000, 0x2000)
    trace = observed(with_log("clobbered", steps=(step,)), ERA)
    assert Copied("pushed", "linked dll data and bss", None) in trace.events


#: Seen of Cygwin 3.0.7 where a linked DLL was replaced under a session's first process.
NOT_COPIED = r"""--- Process 304 created
    1       1 [main] perl (304) Program name: C:\cygwin64\bin\perl.exe (windows pid 304)
    1       2 [main] perl 1034 pinfo::thisproc: myself dwProcessId 304
    1       3 [main] perl 1034 dofork: entering
    1       4 [main] perl 1034 frok::parent: CreateProcessW (NULL, NULL)
--- Process 320 created
    1       1 [main] perl (320) sigprocmask: 0 = sigprocmask (0, 0x0, 0x1802FBC50)
    1       2 [main] perl (320) child_copy: cygheap - hp 0x1 low 0x32D408, high 0x350678, res 1
    1       3 [main] perl 1035 pinfo::thisproc: myself dwProcessId 320
    1       4 [main] perl 1035 sync_with_parent: signalling parent: after longjmp
    1       5 [main] perl 1034 child_info::sync: pid 320, WFMO returned 0, exit_code 0x103, res 1
    1       6 [main] perl 1034 child_copy: linked dll data - hp 0x1 low 0x36000, high 0x36068, res 0
--- Process 320 exited with status 0x1
    1       7 [main] perl 1034 dofork: child 1035 - couldn't copy linked dll data/bss, errno 11
    1       8 [main] perl 1034 dofork: -1 = fork(), errno 11
"""


@pytest.mark.parametrize(("whose", "phase"), [("linked", Phase.P11), ("loaded", Phase.P13)])
def test_a_child_that_its_parent_ends_fails_where_the_parent_is(
    whose: str, phase: Phase, tmp_path: Path
) -> None:
    """The child had come to C8 and waited; it is the parent's copy that failed."""
    (tmp_path / "fork.strace").write_text(NOT_COPIED.replace("linked dll", f"{whose} dll"))
    trace = forkviz.observed(tmp_path / "fork.strace", policy="cygwin-3.0.7")
    assert (trace.state(trace.failure()).phase, trace.exit_code) == (phase, 1)
