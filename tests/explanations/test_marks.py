"""How the mark moves through the listing while a trace is stepped."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import forkviz
from forkviz.core.address import SLOT
from forkviz.explanations.pseudocode.follow import marks
from forkviz.machine.events import (
    Aborted,
    Call,
    ForkStarted,
    RetryDecided,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from tests.support.corners import MIXED, SCENARIOS, functions, walks
from tests.support.scenarios import CAPTURES, chain, dll, occupied, scenario

pytestmark = pytest.mark.sweep


# -- how it moves --------------------------------------------------------------------------------


def lines_in(trace: Trace, function: str) -> list[str]:
    """The text of each line that is marked in a call of *function*."""
    known = functions(trace.policy)
    return [
        known[mark.function].lines[mark.line].text.strip()
        for mark in marks(trace)
        if function in mark.stack
    ]


def test_the_mark_moves_as_the_recursion_does() -> None:
    """Trial, compare, free, reserve_at, one call deeper; at last step 3, and out again."""
    trace = forkviz.fork(str(SCENARIOS / "recursion.toml"))
    depths = [
        mark.stack.count("load_after_fork_impl")
        for mark in marks(trace)
        if mark.function == "load_after_fork_impl"
    ]
    assert max(depths) == 7
    deepest = depths.index(7)
    assert depths[:deepest] == sorted(depths[:deepest])
    assert depths[deepest:] == sorted(depths[deepest:], reverse=True)
    shown = lines_in(trace, "load_after_fork_impl")
    one = ["got = LoadLibraryEx(dll, without imports)", "if got == dll.base:"]
    assert shown[2:5] == [*one, "freed = FreeLibrary(got)"]
    assert shown.count("got = LoadLibrary(dll)") == 1
    assert shown.count("released = VirtualFree(block)") == 6


def test_a_walk_before_the_patches_is_in_reserve_upto_and_then_in_release_upto() -> None:
    """Around the second try, and nowhere else."""
    trace = forkviz.fork(str(SCENARIOS / "two-relocated.toml"), policy="cygwin-2011-04")
    seen: list[str] = []
    for mark in marks(trace):
        if (
            mark.stack[:3] == ("fork", "child", "load_after_fork")
            and mark.function not in seen[-1:]
        ):
            seen.append(mark.function)
    assert seen == ["try_to_load", "reserve_upto", "try_to_load", "release_upto"] * 2


def test_a_file_is_measured_where_its_place_is_kept_from_the_third_child_on() -> None:
    """Mapped, looked at and taken away, before what it needs now is reserved."""
    larger = Fault(FaultKind.WRONG_SIZE, dll="a.dll", size=2 * SLOT)
    killed = Fault(FaultKind.KILL, Phase.C8)
    plan = scenario([dll("a.dll", 0x700000)], policy="repaired", faults=(larger, killed))
    measured = [mark.stack for mark in marks(forkviz.fork(plan)) if mark.function == "size_now"]
    assert set(measured) == {("fork", "child", "keep_places", "keep", "size_now")}
    assert len(measured) == 4 * 9


def test_the_last_resort_pins_loads_and_lets_go_of_the_trial() -> None:
    """After the entry point failed once, for nothing is blocked that could be lifted."""
    wall = occupied(0x400000, SLOT)
    wants = Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", start=wall.start)
    plan = scenario([dll("a.dll", 0x700000)], [wall], policy="repaired", faults=(wants,))
    last = [mark.stack[-1] for mark in marks(forkviz.fork(plan)) if "load_over_trial" in mark.stack]
    inner = [
        function for function in last if function not in ("close_side", "close_around", "block")
    ]
    assert inner == ["pin", "pin", "load_over_trial", "load_over_trial", "load_over_trial"]


def test_the_rule_that_decides_a_retry_is_the_line_that_the_parent_is_at() -> None:
    """With its words beside it, or above it where they are long."""
    decided = 0
    for policy, trace, found in walks():
        for event, mark in zip(trace.events, found, strict=True):
            if isinstance(event, RetryDecided):
                lines = functions(policy)["proc_retry"].lines
                assert mark.function == "proc_retry"
                said = " ".join(x.text for x in lines[max(0, mark.line - 2) : mark.line + 1])
                words = set(re.findall(r"[a-z]{4,}", event.why))
                named = words & set(re.findall(r"[a-z]{4,}", said))
                assert named or "attempt == 1" in said, (event, said)
                decided += 1
    assert decided > 50


def test_a_trace_that_another_machine_made_has_its_functions_alone() -> None:
    """The events of one policy under another's name: from the first that differs on."""
    strange = 0
    for policy, trace, _ in walks()[::25]:
        for other in (*POLICIES, *MIXED):
            plan = replace(trace.scenario, policy=other)
            changed = Trace(plan, trace.initial_parent, trace.initial_child, trace.events)
            found = marks(changed)
            assert len(found) == len(trace)
            listed = functions(other)
            exact = [mark.exact for mark in found]
            assert exact == sorted(exact, reverse=True)
            assert all(mark.line == 0 for mark in found if not mark.exact)
            assert all(name in listed for stack in {mark.stack for mark in found} for name in stack)
            strange += other != policy and not all(exact)
    assert strange > 20


def test_the_same_trace_has_the_same_marks() -> None:
    """They depend on the events alone."""
    _, trace, found = walks()[0]
    assert marks(trace) == found


def test_a_log_s_calls_and_end_are_in_the_functions_that_it_names() -> None:
    """It tells neither of frames nor of the call that failed; the pane is not left behind."""
    loads = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl-small", observed=1)
    found = marks(loads)
    at = {found[i].function for i, e in enumerate(loads) if isinstance(e, Call)}
    assert at == {"load_after_fork_impl"}
    clobbered = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl-clobbered", observed=1)
    end = marks(clobbered)[clobbered.failure()]
    assert end.stack == ("fork", "child", "reserve_space")
    assert not end.exact


def test_an_end_that_replays_otherwise_is_in_the_function_that_its_message_names() -> None:
    """Whatever the other version was: each function that gives up is found by its own name."""
    ends = set()
    for policy, trace, _ in walks():
        for event in trace.events:
            if not isinstance(event, Aborted):
                continue
            start = trace.events[0]
            assert isinstance(start, ForkStarted)
            steps = [start._replace(title="another"), event, trace.events[-1]]
            changed = Trace(trace.scenario, trace.initial_parent, trace.initial_child, steps)
            end = marks(changed)[1]
            assert end.function not in ("abort", "api_fatal"), (policy, event)
            assert end.function in functions(policy)
            ends.add(end.function)
    assert len(ends) > 8


def test_a_dll_s_names_are_not_in_the_way() -> None:
    """A DLL may be called as a function is."""
    named = replace(chain(1)[0], name="fork")
    assert marks(forkviz.fork(scenario([named])))[-1].function == "fork"
