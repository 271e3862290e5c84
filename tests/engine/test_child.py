"""The child's way from CreateProcess to fork()'s return: phases, copies, heaps, checks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

import forkviz
from forkviz.core.address import SLOT
from forkviz.core.region import Region, Use
from forkviz.engine.dll import DllKind
from forkviz.engine.events import (
    Aborted,
    Call,
    Checked,
    ChildEnded,
    Copied,
    Event,
    PhaseEntered,
    Replicated,
    SyncPoint,
    Why,
)
from forkviz.engine.phase import Phase
from forkviz.engine.policy import POLICIES
from forkviz.engine.scenario import Scenario
from tests.support.scenarios import dll, occupied, scenario

LINKED = dll("l.dll", 0x900000, kind=DllKind.LINK)
LOADED = dll("a.dll", 0x700000)
BOTH = scenario([LINKED, LOADED])


def events_of(trace: Iterable[Event], kind: type[Event]) -> list[Event]:
    return [event for event in trace if isinstance(event, kind)]


def phase_of(trace: Iterable[Event], wanted: Event) -> str:
    """In which phase *wanted* happens."""
    phase = ""
    for event in trace:
        if isinstance(event, PhaseEntered):
            phase = event.phase.name
        if event == wanted:
            return phase
    raise AssertionError(f"there is no {wanted}")


def heap(name: str = "[heap]", start: int = 0x20000000, size: int = 2 * SLOT) -> Region:
    return occupied(start, size, name, use=Use.HEAP)


def with_heap(*child: Region) -> Scenario:
    return replace(scenario([LOADED], child), parent=(heap(),))


@pytest.mark.parametrize("policy", POLICIES)
def test_the_protocol_is_gone_through_in_one_order(policy: str) -> None:
    """Parent and child take turns; the child's second report comes before the parent's last."""
    entered = [
        event.phase.name for event in events_of(forkviz.fork(BOTH, policy=policy), PhaseEntered)
    ]
    assert " ".join(entered) == (
        "P1 P2 P3 P4 P5 P6 P7 C1 C2 C3 C4 C5 C6 C7 P8 P9 P10 P11 P12 C8 P13 C9 P14"
    )


def test_the_child_pulls_and_the_parent_pushes() -> None:
    """Heaps, the runtime's and the program's data are read by the child; the stack and the data of
    all other DLLs are written into it."""
    trace = forkviz.fork(BOTH)
    copies = [(c.way, c.what, c.dll, phase_of(trace, c)) for c in events_of(trace, Copied)]
    assert copies == [
        ("pulled", "cygheap", "", "C3"),
        ("pulled", "dll data", "", "C3"),
        ("pulled", "dll bss", "", "C3"),
        ("pulled", "user heap", "", "C3"),
        ("pulled", "data", "", "C3"),
        ("pulled", "bss", "", "C3"),
        ("pushed", "stack", "", "P10"),
        ("pushed", "linked dll data and bss", "l.dll", "P11"),
        ("pushed", "loaded dll data and bss", "a.dll", "P13"),
    ]


def test_two_events_carry_the_handshake() -> None:
    """The child sets subproc_ready, the parent forker_finished, each at two points."""
    trace = forkviz.fork(BOTH)
    points = [(s.who, s.name, s.handle, phase_of(trace, s)) for s in events_of(trace, SyncPoint)]
    assert points == [
        ("child", "after longjmp", "subproc_ready", "C7"),
        ("parent", "after longjmp", "forker_finished", "P12"),
        ("child", "loaded dlls", "subproc_ready", "C8"),
        ("parent", "loaded dlls", "forker_finished", "P13"),
    ]


@pytest.mark.parametrize(
    ("policy", "phase"),
    [
        ("patches-as-posted", "C7"),
        ("cygwin-1.7.10", "C7"),
        ("cygwin-3.6", "C3"),
        ("repaired", "C3"),
        ("before-patches +dll-load", "C7"),
    ],
)
def test_the_places_are_reserved_in_the_era_s_phase(policy: str, phase: str) -> None:
    """Since 2019 before there is a thread that could take one."""
    trace = forkviz.fork(BOTH, policy=policy)
    [kept] = [e for e in trace if isinstance(e, Call) and e.why is Why.PROTECT]
    assert phase_of(trace, kept) == phase


def test_before_the_patches_nothing_is_reserved() -> None:
    """A clobber shows when the DLL is loaded."""
    trace = forkviz.fork(scenario([LOADED], [occupied(0x700000, SLOT)]), policy="before-patches")
    assert not [e for e in trace if isinstance(e, Call) and e.why is Why.PROTECT]
    [abort] = events_of(trace, Aborted)
    assert abort.phase is Phase.C8


# -- heaps ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", POLICIES)
def test_the_heap_is_made_where_the_parent_has_it(policy: str) -> None:
    """Pointers into it are copied as they are."""
    trace = forkviz.fork(with_heap(), policy=policy)
    [made] = events_of(trace, Replicated)
    assert (made.what, made.start, made.end, made.ok) == ("[heap]", 0x20000000, 0x20020000, True)
    assert phase_of(trace, made) == "C3"
    there = trace.state(-1).child.at(0x20000000)
    assert there is not None
    assert there.name == "[heap]"


def test_a_heap_that_is_there_already_is_checked_and_not_made() -> None:
    """As in a map that was taken after the fork."""
    trace = forkviz.fork(with_heap(heap()))
    assert events_of(trace, Replicated) == []
    assert Checked("[heap]", "", 0x20000000, 0x20000000) in trace.events
    assert trace.succeeded


def test_a_windows_heap_is_no_business_of_the_fork() -> None:
    """Only Cygwin's own two are copied."""
    windows = heap("[win heap 0 default]", 0x30000000)
    trace = forkviz.fork(replace(scenario([LOADED]), parent=(windows,)))
    assert events_of(trace, Replicated) == []


@pytest.mark.parametrize(
    ("policy", "codes"),
    [
        ("before-patches", {0x100}),
        ("patches-as-posted", {0x2000000, 0x2200000}),
        ("cygwin-1.7.10", {0x2000000}),  # RETRY, and nobody does
        ("cygwin-3.6", {0x100}),  # api_fatal, for no retries are left
    ],
)
def test_a_heap_whose_place_is_taken_ends_the_child(policy: str, codes: set[int]) -> None:
    """In C3: abort(NULL) asks for a retry while the count lasts, else it is fatal."""
    trace = forkviz.fork(with_heap(occupied(0x20010000, SLOT, "thief")), policy=policy)
    aborts = events_of(trace, Aborted)
    assert {abort.phase for abort in aborts} == {Phase.C3}
    assert {end.exit_code for end in events_of(trace, ChildEnded)} == codes
    assert trace.message == (
        "couldn't allocate heap, Win32 error 487, base 0x20000000, top 0x20020000"
    )


def test_repaired_names_who_is_in_the_heap_s_place() -> None:
    """The address and its owner."""
    trace = forkviz.fork(with_heap(occupied(0x20010000, SLOT, "thief")), policy="repaired")
    assert trace.message.endswith("where thief has 0x20010000-0x20020000")


# -- linked DLLs ---------------------------------------------------------------------------------

POSTED = "Location of {path} changed from 0x900000 (parent) to 0xA00000 (child)"


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        ("patches-as-posted", POSTED),
        ("cygwin-1.7.10", "data segment start: parent(0x902000) != child(0xA02000)"),
        ("cygwin-3.6", "{path}: Loaded to different address: parent(0x900000) != child(0xA00000)"),
        ("before-patches +clean-exit", POSTED),
    ],
)
def test_a_linked_dll_that_moved_is_told_in_the_era_s_words(policy: str, message: str) -> None:
    """The handle as posted and since 2012-02; between, where its data begins."""
    moved = replace(LINKED, child_base=0xA00000, path="/bin/l.dll", data=0x2000)
    trace = forkviz.fork(scenario([moved, LOADED]), policy=policy)
    assert trace.message == message.format(path="/bin/l.dll")
    assert {abort.phase for abort in events_of(trace, Aborted)} == {Phase.C5}
    what = "data and bss" if policy == "cygwin-1.7.10" else "handle"
    assert Checked(what, "l.dll", 0x900000, 0xA00000) in trace.events


@pytest.mark.parametrize("policy", ["before-patches", "cygwin-3.6 -clean-exit"])
def test_without_the_clean_exit_nobody_notices_and_the_child_crashes(policy: str) -> None:
    """At the first pointer into the DLL, with an access violation; nothing was said."""
    moved = replace(LINKED, child_base=0xA00000)
    trace = forkviz.fork(scenario([moved]), policy=policy)
    assert trace.exit_code == 0xC0000005
    assert events_of(trace, Aborted) == []
    assert not any(end.clean for end in events_of(trace, ChildEnded))


def test_repaired_names_who_is_where_a_linked_dll_should_be() -> None:
    """The loader had to put it elsewhere because of that."""
    trace = forkviz.fork(
        scenario([LINKED], [occupied(0x900000, SLOT, "hook.dll")]), policy="repaired"
    )
    assert trace.message.endswith("where hook.dll has 0x900000-0x910000")
