"""Each step of a trace is at a line of the listing, and at the right one."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import get_args

import pytest

from forkviz.explanations.pseudocode.follow import Mark
from forkviz.explanations.pseudocode.listing import listing_of
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
)
from forkviz.machine.phase import SYNC_LONGJMP
from forkviz.machine.policy import POLICIES, get_policy
from forkviz.machine.protocol.exits import STATUS_ACCESS_VIOLATION, STATUS_DLL_INIT_FAILED
from forkviz.machine.protocol.linked_dlls import NOT_FOUND
from tests.support.corners import MIXED, functions, scenarios, walks
from tests.support.executed import executed, lines_with_a_place

pytestmark = pytest.mark.sweep

#: What a child ends with that crashes.
CRASHES = (STATUS_ACCESS_VIOLATION, STATUS_DLL_INIT_FAILED)
#: Of each event the line that it is at, by the function; where fields decide, ``shown`` says which.
LINES: dict[type[Event], dict[str, str]] = {
    ForkStarted: {"fork": "def fork(dlls):"},
    DepsPopulated: {"topsort": "deps_of = [deps for deps, _ in found]"},
    SortPassed: {"topsort_visit": "dep = walk.next_dep(stack)"},
    SortAppended: {"topsort_visit": "order.append(stack.pop())"},
    OrderDecided: {
        "fork": "ordered = list(list_of(dlls))",
        "topsort": "order = topsort_visit(dlls, deps_of, loads, seeded)",
    },
    FrameEntered: {"load_after_fork_impl": "def load_after_fork_impl(dlls, first, retries):"},
    Skipped: {
        "load_after_fork_impl": "if not dll.relocated:",
        "load_directly": "for dll in group:",
    },
    BlockChosen: {"reserve_at": "start, size, rule = choose_block(here, hole.end, dll)"},
    ChildCreated: {"fork": "created = CreateProcess(program, info)"},
    Checked: {
        "alloc_stack": "if is_there(child, STACK, start, end):",
        "check_bounds": "theirs = ours + size - page_ceil(dll.size)",
        "check_file": "theirs = ours + size_in(map_of(child), dll) -",
        "check_links": "here = GetModuleHandle(dll)",
        "cygheap_fixup_in_child": "if runtime.parent != runtime.child:",
        "fixup_mmaps": "if mmap_is_there(child, mapping):",
        "init_heap": "if is_there(child, HEAP, start):",
        "load_after_fork_impl": "if own is not None and own.registers and",
        "make_cygheap": "if is_there(child, CYGHEAP, start):",
        "open_shared": "if there is not None:",
        "pull_dll_data": "if what == 'dll data':",
        "relocate": "if pseudo_relocs:",
        "track_self": "here = GetModuleHandle(dll)",
    },
    Replicated: {
        "alloc_stack": "made = VirtualAlloc(start, end - start)",
        "fixup_mmaps": "made = map_again(start, end - start)",
        "init_heap": "made = first(VirtualAlloc(start, size) for size in down(end",
        "make_cygheap": "made = VirtualAlloc(start, end - start)",
        "open_elsewhere": "MapViewOfFileEx(start, size)",
        "open_shared": "made = MapViewOfFileEx(start, end - start)",
    },
    Drifted: {
        "fork": "drifted(map_of(parent), map_of(child), ordered)",
        "push_data": "write(dll.data, dll.bss)",
    },
    Planned: {"load_by_plan": "groups = plan(dlopened)"},
    Aborted: {
        "abort": "code = failing_exit(left)",
        "abort_null": "if left > 0:",
        "api_fatal": "code = fatal_exit(phase)",
        "mismatch": "code = system.attach_crash if era.has(FIRST_CHECKED) else",
    },
    ChildEnded: {
        "abort": "exit(code)",
        "abort_null": "exit(EXITCODE_RETRY)",
        "api_fatal": "exit(code)",
        "fork": "failure = child()",
        "mismatch": "exit(code)",
        "terminate": "TerminateProcess(child)",
    },
    Compared: {
        "load_after_fork_impl": "if got == dll.base:",
        "load_for_good": "right = real == dll.base",
        "load_native": "if got != dll.base:",
        "load_over_trial": "call = FreeLibrary(dll.base)",
        "pin": "right = trial == dll.base",
        "size_now": "look = VirtualQuery(trial)",
        "try_to_load": "right = trial == dll.base",
    },
    Copied: {
        "child": "read(what)",
        "init_cygheap": "read(cygheap)",
        "pull_dll_data": "read(what)",
        "push_data": "write(dll.data, dll.bss)",
    },
    Printed: {
        "abort": "print('child_info_fork::abort')",
        "api_fatal": "print(fatal_line(message, early=early))",
        "fork": "print(text)",
        "lose_cygheap": "print('copy failed')",
        "lose_mmap": "print('mem alloc base')",
        "mismatch": "print(text)",
        "pull_dll_data": "not_read(what, runtime.child, runtime.child +",
        "relocate": "not_read('data', program.parent, end)",
        "terminate": "print(message)",
        "try_to_load": 'print("can\'t reload")',
    },
}


def steps() -> Iterator[tuple[str, Event, Mark, str]]:
    """Each step there is: the policy, the event, its mark, and the text of the line."""
    for policy, trace, found in walks():
        known = functions(policy)
        for event, mark in zip(trace.events, found, strict=True):
            yield policy, event, mark, known[mark.function].lines[mark.line].text.strip()


def shown(event: Event, policy: str, function: str) -> str | None:
    """The one line that *event* is at in *function*; None where ``LINES`` does not have it."""
    match event:
        case SortVisited(depth=depth):
            root, dep = "for root in reversed(range(len(dlls))):", "if dep not in walk.visited:"
            return dep if depth else root
        case FrameLeft(block=block):
            return "for dll in dlls:" if block is None else "release_at(dll, block)"
        case BlockChosen() if not get_policy(policy).reserve_at:
            return "size = hole.end - here"
        case Compared(trial=False) if function == "load_after_fork_impl":
            return "if got != dll.base:"
        case Compared(trial=False) if function == "try_to_load":
            return "return real"
        case Checked(what=what) if what == NOT_FOUND:
            return "GetModuleHandle(dll)"
        case ChildEnded(exit_code=code) if function == "api_fatal" and code in CRASHES:
            return LINES[Printed][function]  # in what it runs last
        case Copied(way="pushed") if function == "child":
            return "write(stack)"
        case SyncPoint(who="parent"):
            return "SetEvent(forker_finished)"
        case SyncPoint(name=name):
            waits = "  # and waits" if name == SYNC_LONGJMP else ""
            return f"SetEvent(subproc_ready){waits}"
        case Finished(succeeded=succeeded):
            return "return pid" if succeeded else "return -1, EAGAIN"
        case _:
            return LINES.get(type(event), {}).get(function)


def test_every_step_is_at_the_line_that_yields_it() -> None:
    """At that one and at no other; a call at a line that makes it, a phase at one that names it."""
    seen, used = set(), set()
    for policy, event, mark, text in steps():
        seen.add(type(event))
        where = (policy, event, mark, text)
        if isinstance(event, FaultStruck):
            continue
        if isinstance(event, Call):
            assert re.search(rf"\b{event.name}\(", text), where
        elif isinstance(event, PhaseEntered):
            assert re.search(rf"\b{event.phase.name}\b", text), where
        elif isinstance(event, RetryDecided):
            assert mark.function == "proc_retry"
            assert re.match(rf"return {event.retry}, (left|0)\b", text), where
        else:
            assert text == shown(event, policy, mark.function), where
        used.add((type(event), mark.function))
    # Maps are read again only where processes are real; tests/traces/test_meanwhile.py has it.
    assert seen == set(get_args(Event)) - {MapsRead}, "not every event came up"
    assert {(kind, name) for kind, names in LINES.items() for name in names} <= used


def test_what_strikes_a_child_does_not_move_the_mark() -> None:
    """It is none of the machinery's doing."""
    struck = 0
    for _, trace, found in walks():
        for step, event in enumerate(trace.events):
            if isinstance(event, FaultStruck):
                struck += 1
                assert found[step] == found[step - 1]
    assert struck > 10


def test_the_machine_itself_says_where_it_is() -> None:
    """No mark of a fork that was run is guessed from its event."""
    assert all(mark.exact for _, _, found in walks() for mark in found)


def test_a_stack_is_of_calls_that_the_listing_makes() -> None:
    """Each function is called in the text of the one before it; fork is the first."""
    pairs = {
        (policy, *pair)
        for policy, _, found in walks()
        for mark in found
        for pair in itertools.pairwise(mark.stack)
    }
    for policy, caller, called in pairs:
        texts = [line.text for line in functions(policy)[caller].lines[1:]]
        assert any(f"{called}(" in text for text in texts), (policy, caller, called)
    assert all(
        mark.stack[0] == "fork" and mark.stack[-1] == mark.function
        for _, _, found in walks()
        for mark in found
    )


#: Lines that no scenario comes to, by function: the beginning of each, and why it is not reached.
REFUSED = "Windows refuses what the model always grants"
OTHER = "other policies come to it; in this mixture no corner does"
RARE = "no small scenario is known that comes to it"
NAMES = "only a list that has lost a name comes to it: policies with a buffer for names"
GONE = "where the base of the runtime's heap is compared, the child is gone by then"
CHECKED = "a DLL that calls the runtime is checked in its entry point, before this"
FOREIGN = "what is not Cygwin's attaches nothing of the list"
UNREACHED: dict[str, dict[str, str]] = {
    "abort_null": {
        "exit(EXITCODE_RETRY)": OTHER,
    },
    "block": {
        "return False": REFUSED,
    },
    "block_bad_address_space": {
        "api_fatal(": REFUSED,
        "print(": REFUSED,
    },
    "check_bounds": {
        "return": OTHER,
    },
    "check_links": {
        "GetModuleHandle(dll)": NAMES,
        "continue": NAMES,
    },
    "child": {
        'crash("the runtime is elsewhere")': GONE,
    },
    "choose_block": {
        "return here, dll.base - here, UP_TO": OTHER,
    },
    "close": {
        "give_up(dll, 'is held at": RARE,
        "return False": OTHER,
    },
    "close_side": {
        "end = min(end, dll.base)": RARE,
    },
    "error_line": {
        "text = TextId.DIED_LOADING": OTHER,
        "text = TextId.FORK_FAILED": OTHER,
        "text = failure.told or": OTHER,
    },
    "fatal_exit": {
        "return API_FATAL_KNOWN": OTHER,
    },
    "init_heap": {
        "api_fatal(": OTHER,
        "return": OTHER,
    },
    "keep_places": {
        "continue  # no slot begins at its base": RARE,
    },
    "list_of": {
        "continue": OTHER,
        "entries[place] = with_bounds_of(": RARE,
    },
    "load_after_fork_impl": {
        "abort('unable to block off": REFUSED,
        "abort('unable to map ... to same": CHECKED,
        "abort('unable to remap": OTHER,
        "abort('unable to unload": REFUSED,
        "api_fatal('unable to block off": REFUSED,
        "api_fatal('unable to map ... to same": CHECKED,
        "api_fatal('unable to unload": REFUSED,
    },
    "load_for_good": {
        'give_up(dll, "can\'t be unmapped")': REFUSED,
        "load_over_trial(dll, why)": RARE,
        "return": RARE,
        "why = 'is loaded at": RARE,
    },
    "load_native": {
        "alloc(own, one.base)": FOREIGN,
        "if own is not None": FOREIGN,
        "own = entry(one.name)": FOREIGN,
    },
    "load_over_trial": {
        'give_up(dll, "can\'t be unmapped")': REFUSED,
        "give_up(dll, why)": RARE,
    },
    "load_pinned": {
        'give_up(dll, "can\'t be unmapped")': REFUSED,
    },
    "lose_shared": {
        "api_fatal('MapViewOfFileEx')": OTHER,
        "size = region.end - region.start": OTHER,
    },
    "occupant": {
        "return ''": RARE,
    },
    "open_elsewhere": {
        "lose_shared(name, region)": OTHER,
    },
    "pin": {
        'give_up(dll, "can\'t be unmapped")': REFUSED,
    },
    "proc_retry": {
        "return False, left  # all retries are used": RARE,
        "return True, left - ": OTHER,
    },
    "pull_dll_data": {
        "forget_dlls()": GONE,
        "if what == 'dll data':": GONE,
        "not_read(": GONE,
    },
    "push_data": {
        "done = reachable(": OTHER,
        "if done < end - start:": OTHER,
        "terminate('copy failed')": OTHER,
    },
    "release_at": {
        "api_fatal(": REFUSED,
    },
    "release_upto": {
        "api_fatal(": REFUSED,
        "return": REFUSED,
        "size = run.end - here": REFUSED,
    },
    "reserve_at": {
        "abort(\"couldn't examine": REFUSED,
        "api_fatal(": REFUSED,
        "return 0": RARE,
    },
    "reserve_upto": {
        "return": REFUSED,
    },
    "terminate": {
        "TerminateProcess(child)": OTHER,
        "print(message)": OTHER,
    },
}


def test_every_line_of_every_listing_is_reached() -> None:
    """What the machine does is done by some fork under that very policy, or is listed with why."""
    left: set[tuple[str, str]] = set()
    for policy in (*POLICIES, *MIXED):
        known = functions(policy)
        placed = lines_with_a_place(listing_of(get_policy(policy)))
        reached = executed(policy, scenarios())
        assert reached <= placed
        for function, line in placed - reached:
            text = known[function].lines[line].text.strip()
            begun = [one for one in UNREACHED.get(function, {}) if text.startswith(one)]
            assert begun, (policy, function, text)
            left.add((function, begun[0]))
    listed = {(function, begun) for function, lines in UNREACHED.items() for begun in lines}
    assert left == listed, "some are reached now"
