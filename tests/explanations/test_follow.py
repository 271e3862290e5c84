"""Each step of a trace is at a line of the listing, and at the right one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

import forkviz
from forkviz.core.address import SLOT
from forkviz.explanations.pseudocode.follow import Mark, marks
from forkviz.machine.dll import Dll
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Copied,
    DepsPopulated,
    Drifted,
    Event,
    FaultStruck,
    Finished,
    ForkStarted,
    FrameEntered,
    FrameLeft,
    MapsRead,
    OrderDecided,
    PhaseEntered,
    Planned,
    Printed,
    Replicated,
    RetryDecided,
    Skipped,
    SortAppended,
    SortPassed,
    SortVisited,
    SyncPoint,
    Why,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from tests.support.corners import MIXED, SCENARIOS, functions, walks
from tests.support.scenarios import CAPTURES, chain, dll, occupied, scenario

NEVER = "the modelled Windows never refuses this"
#: Lines that no fork of the model comes to, and why they are there all the same.
UNREACHED = {
    ("try_to_load", "stuck"): NEVER,
    ("load_after_fork_impl", "stuck"): NEVER,
    ("reserve_at", "no-look"): NEVER,
    ("block_bad_address_space", "no-look"): NEVER,
    ("block_bad_address_space", "print"): NEVER,
    ("load_after_fork_impl", "no-block"): "on trial nothing holds a DLL but the trial",
}
#: The same, under some policies alone.
UNREACHED_UNDER = {
    "before-patches": {("release_at", "stuck"): "its blocks start on slots"},
    "before-patches +dll-load": {("release_at", "stuck"): "its blocks start on slots"},
    "before-patches +reserve-at +clean-exit": {
        ("reserve_at", "up-to"): "it is called only for a hole above the place"
    },
}

#: Of each event what stands in the line that it is at; ``|`` between those that may.
SHOWS: dict[type[Event], str] = {
    ForkStarted: "def fork",
    DepsPopulated: "deps",
    SortPassed: "visited",
    SortVisited: "visited",
    SortAppended: "order.append(dll)",
    OrderDecided: "order",
    FrameEntered: "def load_after_fork_impl",
    FrameLeft: "return",
    Skipped: "dll.preferred",
    Compared: "dll.base",
    BlockChosen: "hole",
    ChildCreated: "CreateProcess(",
    SyncPoint: "SetEvent(",
    Copied: "read(|write(",
    Checked: "!=|compared|already",
    Replicated: "VirtualAlloc(heap|VirtualAlloc(stack",
    Drifted: "moved besides",
    Planned: "groups = ",
    Aborted: "abort(|api_fatal(",
    Printed: "print(",
    ChildEnded: "exit|crashes|TerminateProcess(",
    RetryDecided: "return",
    Finished: "# P14",
}


def steps() -> Iterator[tuple[str, Event, Mark, str]]:
    """Each step there is: the policy, the event, its mark, and the text of the line."""
    for policy, trace, found in walks():
        known = functions(policy)
        for event, mark in zip(trace.events, found, strict=True):
            yield policy, event, mark, known[mark.function].lines[mark.line].text


def test_every_step_has_a_line_that_says_what_happens_there() -> None:
    """Failures too: a call is at a line that makes it, a phase at one that names it, and so on."""
    seen = set()
    for policy, event, mark, text in steps():
        seen.add(type(event))
        if isinstance(event, FaultStruck):
            continue
        if isinstance(event, Call):
            shown = f"{event.name}("
        elif isinstance(event, PhaseEntered):
            shown = event.phase.name
        else:
            shown = SHOWS[type(event)]
        assert any(part in text for part in shown.split("|")), (policy, event, mark, text)
    # Maps are read again only where processes are real; tests/traces/test_meanwhile.py has it.
    assert seen == set(get_args(Event)) - {MapsRead}, "not every event came up"


def test_what_befalls_a_child_does_not_move_the_mark() -> None:
    """It is none of the machinery's doing."""
    struck = 0
    for _, trace, found in walks():
        for step, event in enumerate(trace.events):
            if isinstance(event, FaultStruck):
                struck += 1
                assert found[step] == found[step - 1]
    assert struck > 10


def test_a_stack_is_of_calls_that_the_listing_makes() -> None:
    """Each function is called in the text of the one before it; fork is the first."""
    pairs = {
        (policy, *pair)
        for policy, _, found in walks()
        for mark in found
        for pair in zip(mark.stack, mark.stack[1:], strict=False)
    }
    for policy, caller, called in pairs:
        texts = [line.text for line in functions(policy)[caller].lines[1:]]
        assert any(f"{called}(" in text for text in texts), (policy, caller, called)
    assert all(
        mark.stack[0] == "fork" and mark.stack[-1] == mark.function
        for _, _, found in walks()
        for mark in found
    )


def test_no_line_is_dead() -> None:
    """Each line that can be marked is, in a fork under its policy, but for those with a reason."""
    reached = {(policy, mark.function, mark.line) for policy, _, found in walks() for mark in found}
    for policy in (*POLICIES, *MIXED):
        markable = {
            (function.name, line.mark): number
            for function in functions(policy).values()
            for number, line in enumerate(function.lines)
            if line.mark
        }
        dead = {key for key, line in markable.items() if (policy, key[0], line) not in reached}
        excused = UNREACHED.keys() & markable | UNREACHED_UNDER.get(policy, {}).keys()
        assert dead == excused, policy


def test_a_place_is_given_back_in_step_2_before_a_trial_and_in_step_3_before_the_load() -> None:
    """Also where ASLR moved the image and rewrote its header, so that nobody sees it."""
    seen = set()
    for policy, trace, found in walks():
        if "load_after_fork_impl" not in functions(policy):
            continue
        for step, event in enumerate(trace.events):
            if isinstance(event, Call) and event.why is Why.UNPROTECT and not event.failed:
                after = trace.events[step + 1]
                assert isinstance(after, Call)
                mark = found[step]
                line = functions(policy)[mark.function].lines[mark.line]
                assert (line.mark == "unprotect") == (after.why is Why.TRIAL)
                assert (line.mark == "give-back") == (after.why is Why.REAL)
                seen.add(line.mark)
    assert seen == {"unprotect", "give-back"}


# -- how it moves --------------------------------------------------------------------------------


def test_the_mark_moves_as_the_recursion_does() -> None:
    """Trial, compare, free, reserve_at, one call deeper; at last step 3, and out again."""
    trace = forkviz.fork(str(SCENARIOS / "recursion.toml"))
    known = functions(trace.policy)
    moves = [
        (mark.stack.count("load_after_fork_impl"), known[mark.function].lines[mark.line].mark)
        for mark in marks(trace)
        if "load_after_fork_impl" in mark.stack
    ]
    down = [(1, "enter"), (1, "unprotect")]
    for depth in range(1, 7):
        # The place is in the last of the six holes.
        rule = "whole" if depth < 6 else "up-to"
        tries = ["trial", "compare", "unmap", "look", rule, "block", "enter"]
        down += [(depth + (mark == "enter"), mark) for mark in tries]
    last = [(7, mark) for mark in ("trial", "compare", "interim", "real", "landed", "done")]
    up = [(depth, mark) for depth in range(6, 0, -1) for mark in ("free", "return")]
    assert moves == [*down, *last, *up]


def test_a_walk_before_the_patches_is_in_reserve_upto_and_then_in_release_upto() -> None:
    """Around the second try, and nowhere else."""
    trace = forkviz.fork(str(SCENARIOS / "two-relocated.toml"), policy="before-patches")
    seen = []
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
    moves = moves_in(forkviz.fork(plan), "keep_places")
    measured = [("size_now", mark) for mark in ("trial", "compare", "look", "unmap")]
    late = [*measured, ("keep_places", "larger")]
    assert moves == [("keep_places", "protect")] * 2 + late * 9


def test_the_last_resort_pins_loads_and_lets_go_of_the_trial() -> None:
    """After the entry point failed once, for nothing is blocked that could be lifted."""
    wall = occupied(0x400000, SLOT)
    wants = Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", start=wall.start)
    plan = scenario([dll("a.dll", 0x700000)], [wall], policy="repaired", faults=(wants,))
    moves = [
        move for move in moves_in(forkviz.fork(plan), "load_for_good") if move[0] != "close_side"
    ]
    assert moves == [
        ("load_for_good", "real"),
        ("pin", "trial"),
        ("pin", "compare"),
        ("load_over_trial", "keep"),
        ("load_over_trial", "landed"),
        ("load_over_trial", "interim"),
    ]


def moves_in(trace: Trace, function: str) -> list[tuple[str, str]]:
    """Function and mark of each step that is in a call of *function*."""
    known = functions(trace.policy)
    return [
        (mark.function, known[mark.function].lines[mark.line].mark)
        for mark in marks(trace)
        if function in mark.stack
    ]


def test_a_sort_as_deep_as_a_chain_of_300_imports_has_short_stacks() -> None:
    """A hostile list costs a mark a step, and no more."""
    found = marks(forkviz.fork(scenario(chain(300))))
    assert max(len(mark.stack) for mark in found) < 20
    assert sum(mark.function == "topsort_visit" for mark in found) > 590


def test_steps_that_a_policy_never_takes_leave_the_mark_where_it_is() -> None:
    """In a trace that was changed by hand: the events of one policy under another's name."""
    strange = 0
    for policy, trace, _ in walks()[::25]:
        for other in (*POLICIES, *MIXED):
            plan = replace(trace.scenario, policy=other)
            changed = Trace(plan, trace.initial_parent, trace.initial_child, trace.events)
            found = marks(changed)
            assert len(found) == len(trace)
            listed = functions(other)
            assert all(listed[mark.function].lines[mark.line].mark for mark in found)
            assert all(name in listed for stack in {mark.stack for mark in found} for name in stack)
            strange += other != policy
    assert strange > 100


def test_the_same_trace_has_the_same_marks() -> None:
    """They depend on the events alone."""
    _, trace, found = walks()[0]
    assert marks(trace) == found


def test_a_dll_s_names_are_not_in_the_way() -> None:
    """A DLL may be called as a function is."""
    named = Dll(**{**_fields(chain(1)[0]), "name": "fork"})
    assert marks(forkviz.fork(scenario([named])))[-1].function == "fork"


def _fields(dll: Dll) -> dict[str, object]:
    return {name: getattr(dll, name) for name in dll.__slots__}


def test_a_log_s_calls_and_end_are_in_the_functions_that_it_names() -> None:
    """It tells neither of frames nor of the call that failed; the pane is not left behind."""
    loads = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl-small", observed=1)
    found = marks(loads)
    at = {found[i].function for i, e in enumerate(loads) if isinstance(e, Call)}
    assert at == {"load_after_fork_impl"}
    clobbered = forkviz.fork(CAPTURES / "cygwin-3.0.7-perl-clobbered", observed=1)
    end = marks(clobbered)[clobbered.failure()]
    assert end.stack == ("fork", "child", "reserve_space")
