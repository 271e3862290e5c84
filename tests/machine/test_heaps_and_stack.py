"""What the child makes at the parent's places beside DLLs: heaps, and the stack."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.core.address import SLOT
from forkviz.core.region import Region, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadScenario
from forkviz.machine.events import Aborted, Checked, ChildEnded, Printed, Replicated
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES
from forkviz.machine.protocol.heaps_and_stack import lacking, main_stack, replicas
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from tests.support.scenarios import dll, events_of, occupied, phase_of, scenario

LOADED = dll("a.dll", 0x700000)


def heap(name: str = "[heap]", start: int = 0x20000000, size: int = 2 * SLOT) -> Region:
    return occupied(start, size, name, use=Use.HEAP)


def with_heap(*child: Region) -> Scenario:
    return replace(scenario([LOADED], child), parent=(heap(),))


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
    assert Checked("[heap]", None, 0x20000000, 0x20000000) in trace.events
    assert trace.succeeded


def test_a_windows_heap_is_no_business_of_the_fork() -> None:
    """Only Cygwin's own two are copied."""
    windows = heap("[win heap 0 default]", 0x30000000)
    trace = forkviz.fork(replace(scenario([LOADED]), parent=(windows,)))
    assert events_of(trace, Replicated) == []


@pytest.mark.parametrize(
    ("policy", "codes"),
    [
        ("cygwin-2011-04", {0x2000000, 0x100}),
        ("patches-as-posted", {0x2000000, 0x100}),
        ("cygwin-2011-05-30", {0x2000000}),  # RETRY, and no retry comes
        ("cygwin-3.6.0", {0x100}),  # api_fatal, for no retries are left
    ],
)
def test_a_heap_whose_place_is_taken_ends_the_child(policy: str, codes: set[int]) -> None:
    """In C3: abort(NULL) asks for a retry while the count lasts, else it is fatal."""
    trace = forkviz.fork(with_heap(occupied(0x20010000, SLOT, "thief")), policy=policy)
    aborts = events_of(trace, Aborted)
    assert {abort.phase for abort in aborts} == {Phase.C3}
    assert {end.exit_code for end in events_of(trace, ChildEnded)} == codes
    assert trace.message == (
        "couldn't allocate heap, Win32 error 487, base 0x20000000, top 0x20020000,"
        " reserve_size 126976, allocsize 131072, page_const 4096"
    )


def test_repaired_names_who_is_in_the_heap_s_place() -> None:
    """The address and its owner."""
    trace = forkviz.fork(with_heap(occupied(0x20010000, SLOT, "thief")), policy="repaired")
    assert trace.message.endswith("; in the way: thief at 0x20010000-0x20020000")


# -- the stack -----------------------------------------------------------------------------------

STACK = 0x20000000


def stack(start: int = STACK, size: int = 4 * SLOT, name: str = "[stack (tid 4)]") -> Region:
    return occupied(start, size, name, use=Use.STACK)


def with_stack(*child: Region) -> Scenario:
    return replace(scenario([LOADED], child), parent=(stack(),), stack=STACK)


@pytest.mark.parametrize("policy", POLICIES)
def test_a_stack_that_windows_put_elsewhere_is_reserved_where_the_parent_has_it(
    policy: str,
) -> None:
    """In C6; ``repaired`` keeps it free of threads and DLLs from C3 on."""
    trace = forkviz.fork(with_stack(stack(0x30000000)), policy=policy)
    assert trace.succeeded
    [made] = events_of(trace, Replicated)
    assert (made.what, made.start, made.end) == ("[stack]", STACK, STACK + 4 * SLOT)
    assert phase_of(trace, made) == ("C3" if policy == "repaired" else "C6")
    there = trace.state(-1).child.at(STACK)
    assert there is not None
    assert there.use is Use.STACK


def test_a_stack_that_is_there_already_is_checked_and_not_made() -> None:
    """The same program with the same command line mostly gets the same."""
    trace = forkviz.fork(with_stack(stack(name="[stack (tid 8)]")))
    assert events_of(trace, Replicated) == []
    assert Checked("[stack]", None, STACK, STACK) in trace.events
    assert trace.succeeded


def test_a_smaller_stack_at_the_same_place_is_in_the_way() -> None:
    """The parent's would not fit over it."""
    trace = forkviz.fork(with_stack(stack(size=SLOT)))
    assert not trace.succeeded
    assert trace.exit_code == 0x100


@pytest.mark.parametrize(
    ("policy", "code"),
    [
        ("cygwin-2011-04", 0x100),
        ("patches-as-posted", 0x100),
        ("cygwin-2011-05-30", 0x100),
        ("cygwin-3.6.0", 0x100),
        ("repaired", 0x800000),
    ],
)
def test_a_stack_whose_place_is_taken_is_fatal(policy: str, code: int) -> None:
    """api_fatal, with both ranges; ``repaired`` leaves cleanly and names what is there."""
    thief = occupied(STACK + SLOT, SLOT, "thief")
    trace = forkviz.fork(with_stack(thief, stack(0x30000000, SLOT)), policy=policy)
    assert trace.exit_code == code
    abort = events_of(trace, Aborted)[-1]
    assert (abort.phase, abort.address) == (
        Phase.C3 if policy == "repaired" else Phase.C6,
        STACK,
    )
    assert trace.message.startswith(
        "fork: can't reserve memory for parent stack 0x20000000 - 0x20040000,"
        " (child has 0x30000000 - 0x30010000), Win32 error 487"
        if policy in ("cygwin-3.6.0", "repaired")  # since 1.7.19
        else "fork: can't reserve memory for stack 0x20000000 - 0x20040000, Win32 error 487"
    )
    assert trace.message.endswith("; in the way: thief at 0x20010000-0x20020000") == (
        policy == "repaired"
    )


def test_an_api_fatal_says_so_in_the_words_of_the_clean_eras() -> None:
    """And not as an abort."""
    trace = forkviz.fork(with_stack(occupied(STACK, SLOT)), policy="cygwin-3.6.0")
    said = [event.text for event in events_of(trace, Printed) if event.who == "child"]
    assert said == [f"PROGRAM: *** fatal error in forked process - {trace.message}"]


def test_a_thread_that_takes_the_stack_s_place_in_c5_is_too_late_for_repaired() -> None:
    """All others come to the stack after it."""
    thief = Fault(FaultKind.STACK, Phase.C5, start=STACK)
    plan = replace(with_stack(), faults=(thief,))
    assert forkviz.fork(plan, policy="repaired").succeeded
    assert not forkviz.fork(plan, policy="cygwin-3.6.0").succeeded


def test_a_stack_that_is_nowhere_is_refused() -> None:
    """It would be copied from where nothing is."""
    with pytest.raises(BadScenario, match="no region begins at stack = 0x30000000"):
        replace(with_stack(), stack=0x30000000)


@pytest.mark.parametrize(
    ("bits", "bases", "main"),
    [
        (64, (0x14B0000, 0x17B0000, 0xFFE00000), 0xFFE00000),
        (64, (0x14B0000, 0x7_FF00_0000, 0x7_FFF0_0000), 0x7_FFF0_0000),
        (64, (0x14B0000, 0x17B0000), 0x14B0000),
        (32, (0x30000, 0xA000_0000 >> 1), 0x30000),
        (64, (), None),
    ],
)
def test_the_main_stack_of_a_map(bits: int, bases: tuple[int, ...], main: int | None) -> None:
    """The highest in Cygwin's arena of stacks, else the lowest."""
    assert main_stack(AddressSpace(bits, [stack(base) for base in bases])) == main


CAPTURE = Path(__file__).parents[2] / "data" / "captures" / "cygwin-3.0.7-perl"


def test_what_a_child_still_lacks() -> None:
    """The heaps and the stack of the parent, and its mmaps, until the child has them."""
    plan = forkviz.scenario(CAPTURE)
    parent = AddressSpace(plan.bits, plan.parent)
    stack = plan.stack
    named = [name for name, _, _ in replicas(parent, stack)]
    assert named == ["[heap]", "[stack]"]
    assert [name for name, _, _ in replicas(parent, None)] == ["[heap]"]
    starts = {start for _, start, _ in replicas(parent, stack)}
    empty = AddressSpace(parent.bits)
    assert starts <= {start for start, _ in lacking(parent, empty, stack)}
    assert not starts & {start for start, _ in lacking(parent, parent, None)} - {stack}
    assert list(replicas(empty, None)) == []
