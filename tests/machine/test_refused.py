"""Calls that Windows refuses: each in turn, under each policy, and how the fork ends.

A modelled Windows refuses little; a real one refuses for want of memory, or because somebody was
faster. The goldens hold message, exit code, children and calls; ``make golden`` writes them.
"""

from __future__ import annotations

import functools

import pytest

from forkviz.core.law.text_id import TextId
from forkviz.machine.call import Why
from forkviz.machine.events import Aborted, ChildEnded, Printed
from forkviz.machine.policy import POLICIES
from forkviz.machine.protocol.saying import STDERR
from forkviz.traces.trace import Trace
from tests.support.refusing import calls_of, fork_refusing
from tests.support.scenarios import events_of, two_relocated
from tools import golden

ERAS = [name for name in POLICIES if name != "repaired"]
PATCHED = [name for name in ERAS if name != "cygwin-2011-04"]


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("name", golden.REFUSED)
def test_a_refused_call_ends_the_fork_as_its_golden_says(name: str, policy: str) -> None:
    """Its message, its exit codes, its children, its calls."""
    path = golden.GOLDEN / "refused" / f"{name}.{policy}.txt"
    old, new = path.read_text(encoding="utf-8"), golden.refused_text(name, policy)
    assert new == old, golden.told(path, old, new)


@functools.cache
def refusing(policy: str, why: Why) -> Trace:
    """The fork of two relocated DLLs whose first call that is made for *why* is refused."""
    calls = calls_of(fork_refusing(two_relocated(), policy))
    return fork_refusing(
        two_relocated(), policy, next(n for n, call in enumerate(calls) if call.why is why)
    )


#: Names and places as the two eras of 2011 print them, and as 3.0 and later do.
WIN = r"C:\cygwin64\usr\bin\{dll}"
NT = rf"\??\{WIN}"
USING = f"{NT} (using {WIN})"


@pytest.mark.parametrize("policy", PATCHED)
@pytest.mark.parametrize(
    ("why", "in_2011", "today"),
    [
        (
            Why.PROTECT,
            "address space needed by '{dll}' ({at:08X}) is already occupied",
            "address space needed by '{dll}' (0x{at:X}) is already occupied",
        ),
        (
            Why.UNPROTECT,
            "unable to release protective reservation for {dll} ({at:08X}), Win32 error 1455",
            f"unable to release protective reservation (0x{{at:X}}) for {NT}, Win32 error 1455",
        ),
        (
            Why.TRIAL,
            f"unable to create interim mapping for {WIN}, Win32 error 1455",
            f"unable to create interim mapping for {USING}, Win32 error 1455",
        ),
        (
            Why.UNMAP_TRIAL,
            "unable to unload interim mapping of {dll}, Win32 error 1455",
            f"unable to unload interim mapping of {USING}, Win32 error 1455",
        ),
    ],
)
def test_an_era_gives_up_where_a_call_is_refused(
    policy: str, why: Why, in_2011: str, today: str
) -> None:
    """It says what it could not do, for which DLL; the address and the size go along."""
    trace = refusing(policy, why)
    abort = events_of(trace, Aborted)[0]
    message = today if policy == "cygwin-3.6.0" else in_2011
    assert abort.message == message.format(dll=abort.dll, at=abort.address)
    assert abort.size == 0x10000
    assert not trace.succeeded


def test_an_era_without_patches_prints_and_runs_its_destructors() -> None:
    """And its exit code, in C8, is that of the program, not of a fork."""
    trace = refusing("cygwin-2011-04", Why.BLOCK)
    message = events_of(trace, Aborted)[0].message
    assert message.startswith("couldn't allocate memory 0x10000(4128768) for ")
    text = f"PROGRAM: *** fatal error - {message}"
    assert Printed("child", text, STDERR, TextId.NOT_ALLOCATED, "2011-04") in trace.events
    assert events_of(trace, ChildEnded) == [ChildEnded(0x1, clean=False, destructors=True)]


def test_an_era_without_patches_goes_on_where_a_load_fails() -> None:
    """It prints, and its second pass may be luckier."""
    trace = refusing("cygwin-2011-04", Why.TRIAL)
    assert events_of(trace, Aborted) == []
    said = [event.text for event in events_of(trace, Printed)]
    file = WIN.format(dll="b.dll")
    assert said == [f"dll_list::load_after_fork: can't reload {file}, Win32 error 1455"]
    assert trace.succeeded


def test_repaired_holds_on_where_it_can() -> None:
    """A refused place, trial or block costs calls and no fork; the ledger is empty in the end."""
    plain = len(calls_of(fork_refusing(two_relocated(), "repaired")))
    for why in (Why.PROTECT, Why.TRIAL, Why.BLOCK, Why.UNBLOCK):
        trace = refusing("repaired", why)
        assert trace.succeeded, why
        assert trace.outcome.attempts == 1
        assert len(calls_of(trace)) >= plain
