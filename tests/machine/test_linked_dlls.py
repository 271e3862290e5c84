"""Linked DLLs in the child: whether they are what and where they are in the parent; their data."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.core.address import PAGE, SLOT
from forkviz.errors import BadScenario
from forkviz.machine.dll import DllKind
from forkviz.machine.events import Aborted, Checked, ChildEnded, Copied, Drifted, Printed
from forkviz.machine.phase import Phase
from forkviz.machine.protocol.linked_dlls import OVERWRITTEN
from forkviz.machine.system import System
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind, Loader
from tests.support.scenarios import dll, events_of, occupied, scenario

LINKED = dll("l.dll", 0x900000, kind=DllKind.LINK)
LOADED = dll("a.dll", 0x700000)


# -- linked DLLs ---------------------------------------------------------------------------------

POSTED = "Location of {path} changed from 0x900000 (parent) to 0xA00000 (child)"


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        ("patches-as-posted", POSTED),
        ("cygwin-2011-05-30", "data segment start: parent(0x902000) != child(0xA02000)"),
        (
            "cygwin-3.6.0",
            r"\??\{path}: Loaded to different address: parent(0x900000) != child(0xA00000)",
        ),
        ("cygwin-2011-04 +clean-exit", POSTED),
    ],
)
def test_a_linked_dll_that_moved_is_told_in_the_era_s_words(policy: str, message: str) -> None:
    """The handle as posted and since 2012-02; between, where its data begins."""
    moved = replace(LINKED, child_base=0xA00000, path="/bin/l.dll", data=0x2000)
    trace = forkviz.fork(scenario([moved, LOADED]), policy=policy)
    assert trace.message == message.format(path=r"C:\cygwin64\bin\l.dll")
    assert {abort.phase for abort in events_of(trace, Aborted)} == {Phase.C5}
    what = "data and bss" if policy == "cygwin-2011-05-30" else "handle"
    assert Checked(what, "l.dll", 0x900000, 0xA00000) in trace.events


@pytest.mark.parametrize("policy", ["cygwin-2011-04", "cygwin-3.6.0 -clean-exit"])
def test_without_the_clean_exit_nobody_notices_until_the_parent_copies(policy: str) -> None:
    """Nothing is at the DLL's old place, so the parent ends the child, and says nothing of it."""
    moved = replace(LINKED, child_base=0xA00000)
    trace = forkviz.fork(scenario([moved]), policy=policy)
    assert (trace.exit_code, trace.outcome.attempts) == (1, 1)
    assert events_of(trace, Aborted) == []
    assert not any(end.clean for end in events_of(trace, ChildEnded))
    [text] = [event.text for event in events_of(trace, Printed) if event.where == "stderr"]
    assert text.startswith("child_copy: linked dll data write copy failed, 0x901000..0x910000, ")


@pytest.mark.parametrize(
    ("size", "error"), [(SLOT, None), (PAGE, 487), (2 * PAGE, 299)], ids=["all", "none", "part"]
)
def test_what_is_at_the_old_place_of_a_moved_dll_is_overwritten(
    size: int, error: int | None
) -> None:
    """All of its data must find pages; then the fork goes on, and the child's state is wrong."""
    moved = replace(LINKED, child_base=0xA00000, size=SLOT)
    there = occupied(0x900000, size, "something")
    trace = forkviz.fork(scenario([moved], [there]), policy="cygwin-2011-04")
    assert trace.succeeded is (error is None)
    if error is None:
        assert Drifted("l.dll", OVERWRITTEN, 0x900000, 0xA00000) in trace.events
    else:
        assert trace.message.endswith(f"Win32 error {error}")


def test_under_wine_a_copy_into_nothing_is_another_error() -> None:
    """Access denied, as seen in runs; of Windows it is known by reports."""
    moved = replace(LINKED, child_base=0xA00000)
    plan = replace(scenario([moved]), loader=Loader(system=System.WINE))
    trace = forkviz.fork(plan, policy="cygwin-2011-04")
    assert trace.message.endswith("Win32 error 5")


def test_repaired_names_who_is_where_a_linked_dll_should_be() -> None:
    """The loader had to put it elsewhere because of that."""
    trace = forkviz.fork(
        scenario([LINKED], [occupied(0x900000, SLOT, "hook.dll")]), policy="repaired"
    )
    assert trace.message.endswith("; in the way: hook.dll at 0x900000-0x910000")


# -- what is copied into them --------------------------------------------------------------------

WITH_BSS = replace(
    LINKED, data=0x2000, data_end=0x2800, bss=0x5000, bss_end=0xF000, size=SLOT, path="/bin/l.dll"
)


def upgraded(size: int, kind: DllKind = DllKind.LINK) -> Scenario:
    """The file of the DLL was replaced under the running parent."""
    plan = scenario([replace(WITH_BSS, kind=kind)])
    return replace(plan, faults=(Fault(FaultKind.WRONG_SIZE, dll="l.dll", size=size),))


def test_another_file_in_the_right_place_is_told_by_where_its_bss_ends() -> None:
    """The check of 2011: the base is the same, the bounds are not."""
    trace = forkviz.fork(upgraded(SLOT + 2 * PAGE), policy="cygwin-2011-05-30")
    assert trace.message == "bss segment end: parent(0x90F000) != child(0x911000)"
    [abort] = events_of(trace, Aborted)
    assert abort.phase is Phase.C5


@pytest.mark.parametrize("policy", ["patches-as-posted", "cygwin-3.6.0", "repaired"])
def test_a_check_of_handles_lets_a_larger_file_pass(policy: str) -> None:
    """What the parent has fits into it; whether the program bears it is not known."""
    assert forkviz.fork(upgraded(SLOT + 2 * PAGE), policy=policy).succeeded


@pytest.mark.parametrize(
    ("policy", "told"),
    [
        ("cygwin-2011-04", None),
        ("cygwin-1.7.11", "fork: child PID - couldn't copy linked dll data/bss, errno 11"),
        ("cygwin-3.6.0", "dofork: child PID - couldn't copy linked dll data/bss, errno 11"),
    ],
)
def test_the_parent_can_t_copy_into_pages_that_a_smaller_file_lacks(
    policy: str, told: str | None
) -> None:
    """In P11, after the handshake: the parent says why, and ends the child."""
    trace = forkviz.fork(upgraded(SLOT // 2), policy=policy)
    copy = (
        "child_copy: linked dll bss write copy failed, 0x905000..0x90F000, done 0,"
        " windows pid WINPID, Win32 error 487"
    )
    assert (trace.message, trace.exit_code) == (copy, 1)
    said = [event.text for event in events_of(trace, Printed) if event.where == "stderr"]
    assert said == [copy, *([told] if told else [])]
    assert not events_of(trace, Copied)[-1].what.startswith("linked")


def test_repaired_sees_before_the_copy_that_it_can_t_be_made() -> None:
    """A clean exit in C5, with what the file has and what it needs."""
    trace = forkviz.fork(upgraded(SLOT // 2), policy="repaired")
    assert trace.message == "l.dll has 0x8000 bytes now, and its data end at 0xf000"
    assert all(end.clean for end in events_of(trace, ChildEnded))


def test_the_data_of_a_dlopened_dll_are_copied_in_p13() -> None:
    """The same holds there, for who lands it does not look at its size."""
    trace = forkviz.fork(upgraded(SLOT // 2, DllKind.LOAD), policy="cygwin-3.6.0")
    said = [event.text for event in events_of(trace, Printed) if event.where == "stderr"]
    assert said == [trace.message], "and nothing of the child"
    assert trace.message.startswith("child_copy: loaded dll bss write copy failed, 0x905000..")
    assert trace.exit_code == 1


def test_bounds_that_contradict_each_other_are_refused() -> None:
    """Data come first, and nothing is beyond the image."""
    for wrong in ({"bss_end": 2 * SLOT}, {"data_end": 0x1000}, {"data": -1}):
        with pytest.raises(BadScenario, match="data and bss are not one after the other"):
            scenario([replace(WITH_BSS, **wrong)])
