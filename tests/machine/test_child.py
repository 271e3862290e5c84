"""The child's way from CreateProcess to fork()'s return: phases, copies, handshake."""

from __future__ import annotations

import pytest

import forkviz
from forkviz.core.address import SLOT
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    Aborted,
    Call,
    Copied,
    PhaseEntered,
    SyncPoint,
    Why,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from tests.support.scenarios import dll, events_of, occupied, phase_of, scenario

LINKED = dll("l.dll", 0x900000, kind=DllKind.LINK)
LOADED = dll("a.dll", 0x700000)
BOTH = scenario([LINKED, LOADED])


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
        ("pulled", "cygheap", None, "C3"),
        ("pulled", "dll data", None, "C3"),
        ("pulled", "dll bss", None, "C3"),
        ("pulled", "user heap", None, "C3"),
        ("pulled", "data", None, "C3"),
        ("pulled", "bss", None, "C3"),
        ("pushed", "stack", None, "P10"),
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
        ("cygwin-2011-05-30", "C7"),
        ("cygwin-3.6.0", "C3"),
        ("repaired", "C3"),
        ("cygwin-2011-04 +dll-load", "C7"),
    ],
)
def test_the_places_are_reserved_in_the_era_s_phase(policy: str, phase: str) -> None:
    """Since 2019 before there is a thread that could take one."""
    trace = forkviz.fork(BOTH, policy=policy)
    [kept] = [e for e in trace if isinstance(e, Call) and e.why is Why.PROTECT]
    assert phase_of(trace, kept) == phase


def test_before_the_patches_nothing_is_reserved() -> None:
    """A clobber shows when the DLL is loaded."""
    trace = forkviz.fork(scenario([LOADED], [occupied(0x700000, SLOT)]), policy="cygwin-2011-04")
    assert not [e for e in trace if isinstance(e, Call) and e.why is Why.PROTECT]
    [abort] = events_of(trace, Aborted)
    assert abort.phase is Phase.C8
