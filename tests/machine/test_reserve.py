"""Reservations: which hole is blocked, and that the target itself never is."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from forkviz.core.address import SLOT, USER_TOP, page_ceil, slot_floor
from forkviz.core.region import Use
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import Dll
from forkviz.machine.driver import drive
from forkviz.machine.events import Aborted, BlockChosen, BlockRule, Call, Why
from forkviz.machine.forkee import ChildGone, Forkee
from forkviz.machine.policy import POLICIES
from forkviz.machine.reload.reserve import choose_block, release_at, reserve_at, reserve_space
from tests.support.scenarios import dll, exhaust, occupied, quick, scenario, sizes

POLICY = POLICIES["cygwin-2011-05-30"]
HERE, FREE_END = 0x500000, 0x800000


class Hosted(Forkee):
    """A forkee with the host that carries out what it asks for."""

    host: SimulatedHost


def forkee_of(*dlls: Dll, child: tuple[tuple[int, int], ...] = ()) -> Hosted:
    """A child with these DLLs to load, and with ``(start, end)`` occupied."""
    plan = scenario(dlls, [occupied(start, end - start) for start, end in child])
    forkee = Hosted(POLICY, plan.dlls)
    forkee.host = SimulatedHost(plan)
    return forkee


@pytest.mark.parametrize(
    ("target", "size", "block", "rule"),
    [
        (0x700000, SLOT, (0x500000, 0x700000), BlockRule.UP_TO),
        (0x900000, SLOT, (0x500000, 0x800000), BlockRule.WHOLE),
        (0x4F0000, 0x20000, (0x510000, 0x800000), BlockRule.PAST),
        # Targets that only touch the hole, at either end, are not in it.
        (0x800000, SLOT, (0x500000, 0x800000), BlockRule.WHOLE),
        (0x4F0000, SLOT, (0x500000, 0x800000), BlockRule.WHOLE),
        (0x510000, SLOT, (0x500000, 0x510000), BlockRule.UP_TO),
    ],
)
def test_a_hole_is_cut_so_that_the_target_stays_free(
    target: int, size: int, block: tuple[int, int], rule: BlockRule
) -> None:
    """reserve_at at 0x500000, in a hole that ends at 0x800000: the three rules."""
    start, length, chosen = choose_block(HERE, FREE_END, dll("x.dll", target, size=size))
    assert (start, start + length) == block
    assert chosen is rule


@st.composite
def holes(draw: st.DrawFn) -> tuple[int, int, Dll]:
    """Where a DLL landed, where that hole ends, and a DLL that is wanted elsewhere but near."""
    here = draw(st.integers(2, 40)) * SLOT
    free_end = here + draw(st.integers(1, 200)) * 0x1000
    target = dll("x.dll", draw(st.integers(1, 50)) * SLOT, size=draw(sizes))
    assume(target.base != here)
    return here, free_end, target


@quick
@given(holes())
def test_a_block_stays_in_its_hole_and_off_its_target(hole: tuple[int, int, Dll]) -> None:
    """For any hole and target.  Where the target covers the rest of the hole, nothing is left."""
    here, free_end, target = hole
    start, size, rule = choose_block(here, free_end, target)
    assert start >= here
    assert start + size == min(free_end, target.base if rule is BlockRule.UP_TO else free_end)
    if size > 0:
        assert start >= target.end or start + size <= target.base
    else:
        assert rule is BlockRule.PAST
        assert target.end >= free_end


@quick
@given(holes())
def test_windows_rounding_reaches_back_only_into_a_target_with_an_odd_end(
    hole: tuple[int, int, Dll],
) -> None:
    """A known defect: a block after the target starts where the target ends.  Windows rounds that
    down to 64 KiB, and so blocks the tail of the target.  With no other rule does it happen.
    """
    here, free_end, target = hole
    forkee = forkee_of(target, child=((0x10000, here), (page_ceil(free_end), USER_TOP[32])))
    try:
        events, _ = exhaust(drive(reserve_at(forkee, here, target), forkee.host))
    except ChildGone:
        return
    [block] = [r for r in forkee.host.child() if r.use is Use.BLOCK]
    [chosen] = [e for e in events if isinstance(e, BlockChosen)]
    bitten = block.start < page_ceil(target.end) and target.base < block.end
    odd = chosen.rule is BlockRule.PAST and target.end % SLOT != 0
    assert bitten == odd
    if odd:
        assert block.start == slot_floor(target.end)


def test_a_block_after_a_target_with_an_odd_end_can_not_be_released() -> None:
    """What follows from it: the request is not the base that Windows gave, so it stays forever."""
    target = dll("x.dll", 0x4F0000, size=0x20800)
    forkee = forkee_of(target)
    _, block = exhaust(drive(reserve_at(forkee, 0x500000, target), forkee.host))
    assert block == 0x510800
    with pytest.raises(ChildGone, match=r"couldn't release memory 0x510800.*'x\.dll'"):
        exhaust(drive(release_at(forkee, target, block), forkee.host))
    assert [r.start for r in forkee.host.child()] == [0x510000]


def test_a_block_is_released_where_it_was_made() -> None:
    """release_at undoes reserve_at, to the byte."""
    target = dll("x.dll", 0x700000)
    forkee = forkee_of(target, child=((0x800000, 0x900000),))
    before = forkee.host.child()
    _, block = exhaust(drive(reserve_at(forkee, 0x500000, target), forkee.host))
    assert [(r.start, r.end) for r in forkee.host.child() if r.use is Use.BLOCK] == [
        (0x500000, 0x700000)
    ]
    exhaust(drive(release_at(forkee, target, block), forkee.host))
    assert forkee.host.child() == before


def test_a_place_that_is_not_free_is_not_blocked() -> None:
    """A module that others hold stays mapped after FreeLibrary: 0, and nothing was asked for."""
    target = dll("x.dll", 0x700000)
    forkee = forkee_of(target, child=((0x500000, 0x510000),))
    events, block = exhaust(drive(reserve_at(forkee, 0x500000, target), forkee.host))
    assert block == 0
    assert [e.why for e in events if isinstance(e, Call)] == [Why.LOOK]


def test_a_place_beyond_the_user_range_can_not_be_examined() -> None:
    """VirtualQuery fails there, and the child gives up rather than to use what it did not get."""
    target = dll("x.dll", 0x700000)
    forkee = forkee_of(target)
    with pytest.raises(ChildGone, match="couldn't examine memory at 7FFF0000"):
        exhaust(drive(reserve_at(forkee, 0x7FFF0000, target), forkee.host))


def test_a_negative_size_is_refused_by_windows_and_ends_the_fork() -> None:
    """The target reaches past the hole: the size wraps to a huge one, as it does in C."""
    target = dll("x.dll", 0x4F0000, size=0x30000)
    forkee = forkee_of(target, child=((0x510000, 0x600000),))
    attempt = drive(reserve_at(forkee, 0x500000, target), forkee.host)
    _look, chosen, call = next(attempt), next(attempt), next(attempt)
    assert isinstance(chosen, BlockChosen)
    assert chosen.size == -0x10000
    assert isinstance(call, Call)
    assert call.failed
    assert call.size == (1 << 32) - 0x10000
    with pytest.raises(ChildGone, match="couldn't allocate memory"):
        exhaust(attempt)


def test_space_is_reserved_for_each_dlopened_dll_and_for_no_linked_one() -> None:
    """reserve_space: a place for each DLL_LOAD, where the parent has it; DLL_LINKs have theirs."""
    forkee = forkee_of(
        dll("a.dll", 0x700000, size=0x12345),
        dll("l.dll", 0x600000, kind="link"),
        dll("b.dll", 0x800000, 0x400000),
    )
    exhaust(drive(reserve_space(forkee), forkee.host))
    kept = [(r.start, r.end, r.name) for r in forkee.host.child() if r.use is Use.RESERVATION]
    assert kept == [(0x700000, 0x713000, "a.dll"), (0x800000, 0x810000, "b.dll")]


def test_a_taken_place_is_reported_with_the_address_that_the_parent_has() -> None:
    """The message names the parent's place, not what is in it: the child does not know that."""
    forkee = forkee_of(dll("a.dll", 0x7F0000, 0x400000), child=((0x7F8000, 0x7F9000),))
    events = drive(reserve_space(forkee), forkee.host)
    call, abort = next(events), next(events)
    assert isinstance(call, Call)
    assert isinstance(abort, Aborted)
    assert abort.message == "address space needed by 'a.dll' (007F0000) is already occupied"
    assert (abort.address, abort.size) == (0x7F0000, SLOT)
