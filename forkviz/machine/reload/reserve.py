"""reserve: space kept for a DLL, and holes filled so that the loader goes elsewhere.

``reserve_space`` and ``release``: patch 4/5, fork-dll-load.  ``reserve_at``: patch 3/5,
fork-reserve-at.  ``release_at``: its counterpart, called as the recursion unwinds.
"""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.machine.call import Run
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Steps, VirtualAlloc, VirtualFree, VirtualQuery
from forkviz.machine.events import BlockChosen, BlockRule, Call, Why
from forkviz.machine.forkee import Forkee
from forkviz.machine.protocol.abort import abort
from forkviz.machine.shown import inline, shown

__all__ = [
    "block_here",
    "block_hole",
    "block_off",
    "choose_block",
    "release_at",
    "release_protective",
    "reserve_at",
    "reserve_space",
]


#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_PROTECT, _UNPROTECT, _BLOCK, _UNBLOCK = Why.PROTECT, Why.UNPROTECT, Why.BLOCK, Why.UNBLOCK


@shown("reserve_space", "dll_list::reserve_space; patch 4/5 fork-dll-load")
def reserve_space(forkee: Forkee) -> Steps[None]:
    """Reserve, for each DLL_LOAD, the place that it has in the parent.  Aborts if one is taken.

    It detects a clobber before anything was loaded, and keeps later allocations out.
    """
    for dll in forkee.loads():
        kept: Call = yield VirtualAlloc(dll, dll.base, dll.size, _PROTECT)
        if kept.failed:
            yield from abort(forkee, TextId.OCCUPIED, dll, dll.base, dll.size)


@inline
def release_protective(forkee: Forkee, dll: Dll, unreleased: TextId) -> Steps[None]:
    """Give *dll*'s place back, just before it is loaded there.

    unreleased: what is said if Windows refuses; steps 2 and 3 have texts of their own.
    """
    released: Call = yield VirtualFree(dll, dll.base, _UNPROTECT)
    if released.failed:
        yield from abort(forkee, unreleased, dll, dll.base, dll.size, error=released.error)


@inline
def block_off(forkee: Forkee, dll: Dll, here: int) -> Steps[int]:
    """Fill the hole at *here*; aborts if it is not one."""
    block = yield from block_here(forkee, here, dll)
    if block == 0:
        yield from abort(forkee, TextId.NOT_BLOCKED, dll, here, dll.size)
    return block


@inline
def block_here(forkee: Forkee, here: int, dll: Dll) -> Steps[int]:
    """Fill the hole at *here*, by the reserve_at of the policy; 0 where that is not done."""
    if forkee.policy.reserve_at:
        block = yield from reserve_at(forkee, here, dll)
    else:
        block = yield from block_hole(forkee, here, dll)
    return block


@shown("reserve_at", "reserve_at; patch 3/5 fork-reserve-at")
def reserve_at(forkee: Forkee, here: int, dll: Dll) -> Steps[int]:
    """Block the hole at *here*, without biting into *dll*'s own target.

    Returns the block's address, or 0 where *here* is not free (a module that others still hold
    stays mapped after FreeLibrary).  Aborts if Windows refuses.
    """
    hole: Run = yield VirtualQuery(dll, here)
    if hole.failed:
        yield from abort(forkee, TextId.NOT_EXAMINED, dll, here, error=hole.error)
    if hole.state != "free":
        return 0
    start, size, rule = choose_block(here, hole.end, dll)
    yield BlockChosen(dll.name, here, hole.end, start, size, rule)
    block: Call = yield VirtualAlloc(dll, start, size, _BLOCK)
    if block.failed:
        yield from abort(forkee, TextId.NOT_ALLOCATED, dll, start, size, error=block.error)
    return start


@shown("choose_block", "reserve_at; patch 3/5 fork-reserve-at")
def choose_block(here: int, free_end: int, dll: Dll) -> tuple[int, int, BlockRule]:
    """What reserve_at asks for: start, size (which may be negative) and the rule it went by.

    *here* is where *dll* landed wrongly, ``[here, free_end)`` the hole that it landed in.
    """
    if here < dll.base < free_end:
        # the place begins in the hole
        return here, dll.base - here, BlockRule.UP_TO
    if dll.base < here < dll.end:
        # it reaches into the hole; Windows rounds an odd end down
        return dll.end, free_end - dll.end, BlockRule.PAST
    return here, free_end - here, BlockRule.WHOLE


@shown("reserve_at", "the first reserve_at (2011-04)")
def block_hole(forkee: Forkee, here: int, dll: Dll) -> Steps[int]:
    """The first reserve_at (2011-04): block from *here* to the end of the hole, whatever is in it.

    If *dll*'s own place reaches into the hole, it is taken with the rest.  Returns the block's
    address, or 0 where *here* is not free; that is not reported.  Fatal if Windows refuses.
    """
    hole: Run = yield VirtualQuery(dll, here)
    if hole.failed or hole.state != "free":
        return 0
    # whatever is in it, the DLL's own place too
    yield BlockChosen(dll.name, here, hole.end, here, hole.end - here, BlockRule.WHOLE)
    size = hole.end - here
    block: Call = yield VirtualAlloc(dll, here, size, _BLOCK)
    if block.failed:
        yield from abort(forkee, TextId.NOT_ALLOCATED, dll, here, size, error=block.error)
    return here


@shown("release_at", "release_at (2011-04)")
def release_at(forkee: Forkee, dll: Dll, block: int) -> Steps[None]:
    """Take a block of reserve_at away again.  Aborts if Windows refuses."""
    released: Call = yield VirtualFree(dll, block, _UNBLOCK)
    if released.failed:
        yield from abort(forkee, TextId.NOT_RELEASED, dll, block, error=released.error)
