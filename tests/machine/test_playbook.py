"""The machine without a host: what it asks for and tells, answer by answer."""

from __future__ import annotations

import pytest

from forkviz.machine.call import BlockRule, Call, Why, Win32
from forkviz.machine.effects import VirtualAlloc, VirtualFree, VirtualQuery
from forkviz.machine.events import BlockChosen
from forkviz.machine.forkee import ChildDied, Forkee
from forkviz.machine.playbook import Playbook
from forkviz.machine.policy import POLICIES
from forkviz.machine.reload.reserve import release_at, reserve_at
from tests.support.scenarios import dll

DLL = dll("a.dll", 0x700000)
FREE = Call(Win32.QUERY, Why.LOOK, "a.dll", 0x500000, result=0x500000, end=0x800000, state="free")
DONE = Call(Win32.ALLOC, Why.BLOCK, "a.dll", 0x500000, 0x200000, result=0x500000)
CHOSEN = BlockChosen("a.dll", 0x500000, 0x800000, 0x500000, 0x200000, BlockRule.UP_TO)


def forkee() -> Forkee:
    """A child that is to load one DLL."""
    return Forkee(POLICIES["cygwin-2011-05-30"], [DLL])


def test_reserve_at_is_played_without_a_host() -> None:
    """It looks, decides, blocks up to the target, and returns where the block is."""
    play = Playbook(reserve_at(forkee(), 0x500000, DLL))
    play.asks(VirtualQuery(DLL, 0x500000), FREE)
    play.tells(CHOSEN)
    play.asks(VirtualAlloc(DLL, 0x500000, 0x200000, Why.BLOCK), DONE)
    play.returns(0x500000)


def test_what_is_not_free_is_not_blocked() -> None:
    """The answer decides: one look, and 0."""
    play = Playbook(reserve_at(forkee(), 0x500000, DLL))
    play.asks(VirtualQuery(DLL, 0x500000), FREE._replace(state="commit"))
    play.returns(0)


def test_a_machine_that_does_otherwise_fails_the_play() -> None:
    """The message has both: what it says, and what it must say."""
    play = Playbook(reserve_at(forkee(), 0x500000, DLL))
    with pytest.raises(AssertionError, match=r"step 1: .*VirtualQuery.* and not VirtualFree"):
        play.asks(VirtualFree(DLL, 0x500000, Why.UNBLOCK), FREE)
    with pytest.raises(AssertionError, match=r"says VirtualQuery.*and not the end"):
        play.returns(0)
    play.asks(VirtualQuery(DLL, 0x500000), FREE._replace(state="commit"))
    with pytest.raises(AssertionError, match="it returns 0, and not 1"):
        play.returns(1)


def test_a_child_that_dies_is_found_dead_where_it_was_asked() -> None:
    """The exception leaves a part of the machine; the whole turns it into an end."""
    play = Playbook(release_at(forkee(), DLL, 0x500000))
    with pytest.raises(ChildDied, match="killed"):
        play.dies(VirtualFree(DLL, 0x500000, Why.UNBLOCK), 1)
