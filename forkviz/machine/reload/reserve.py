"""Reservations: space kept for a DLL, and holes filled so that the loader goes elsewhere.

``reserve_space`` and ``release``: patch 4/5, fork-dll-load.  ``reserve_at``: patch 3/5,
fork-reserve-at.  ``release_at``: its counterpart, called as the recursion unwinds.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from forkviz.machine.dll import Dll
from forkviz.machine.events import BlockChosen, BlockRule, Event, Why
from forkviz.machine.forkee import ForkAborted, Forkee, pointer

__all__ = [
    "block_hole",
    "choose_block",
    "release_at",
    "release_protective",
    "reserve_at",
    "reserve_space",
]


def reserve_space(forkee: Forkee) -> Iterator[Event]:
    """Reserve, for each DLL_LOAD, the place that it has in the parent.  Aborts if one is taken.

    It detects a clobber before anything was loaded, and keeps later allocations out.
    """
    for dll in forkee.loads():
        call = yield from forkee.virtual_alloc(dll, dll.base, dll.size, Why.PROTECT)
        if call.failed:
            raise ForkAborted(
                "dll_list::reserve_space",
                f"address space needed by '{dll.name}' ({pointer(dll.base)}) is already occupied",
                dll,
                dll.base,
                dll.size,
                clobbered=True,
            )


def release_protective(forkee: Forkee, dll: Dll) -> Iterator[Event]:
    """Give *dll*'s place back, just before it is loaded there."""
    call = yield from forkee.virtual_free(dll, dll.base, Why.UNPROTECT)
    if call.failed:
        raise ForkAborted(
            "dll_list::load_after_fork_impl",
            f"unable to release protective reservation for {dll.name} ({pointer(dll.base)}),"
            f" Win32 error {call.error}",
            dll,
            dll.base,
            dll.size,
        )


def choose_block(here: int, free_end: int, dll: Dll) -> tuple[int, int, BlockRule]:
    """What reserve_at asks for: start, size (which may be negative) and the rule it went by.

    *here* is where *dll* landed wrongly, ``[here, free_end)`` the hole that it landed in.
    """
    if here < dll.base < free_end:
        return here, dll.base - here, BlockRule.UP_TO
    if dll.base < here < dll.end:
        # The end of an image need not be 64 KiB aligned; Windows will round the request down.
        return dll.end, free_end - dll.end, BlockRule.PAST
    return here, free_end - here, BlockRule.WHOLE


def reserve_at(forkee: Forkee, here: int, dll: Dll) -> Generator[Event, None, int]:
    """Block the hole at *here*, without biting into *dll*'s own target.

    Returns the block's address, or 0 where *here* is not free (a module that others still hold
    stays mapped after FreeLibrary).  Aborts if Windows refuses.
    """
    look = yield from forkee.virtual_query(dll, here)
    if look.failed:
        raise ForkAborted(
            "reserve_at",
            f"couldn't examine memory at {pointer(here)} while mapping {dll.name},"
            f" Win32 error {look.error}",
            dll,
            here,
        )
    if look.state != "free":
        return 0
    start, size, rule = choose_block(here, look.end, dll)
    yield BlockChosen(dll.name, here, look.end, start, size, rule)
    block = yield from forkee.virtual_alloc(dll, start, size, Why.BLOCK)
    if block.failed:
        raise ForkAborted(
            "reserve_at",
            f"couldn't allocate memory {pointer(start)}({size}) for '{dll.name}' alignment,"
            f" Win32 error {block.error}",
            dll,
            start,
            size,
        )
    return start


def block_hole(forkee: Forkee, here: int, dll: Dll) -> Generator[Event, None, int]:
    """The first reserve_at (2011-04): block from *here* to the end of the hole, whatever is in it.

    If *dll*'s own place reaches into the hole, it is taken with the rest.  Returns the block's
    address, or 0 where *here* is not free or Windows refuses; nobody is told.
    """
    look = yield from forkee.virtual_query(dll, here)
    if look.failed or look.state != "free":
        return 0
    yield BlockChosen(dll.name, here, look.end, here, look.end - here, BlockRule.WHOLE)
    block = yield from forkee.virtual_alloc(dll, here, look.end - here, Why.BLOCK)
    return 0 if block.failed else here


def release_at(forkee: Forkee, dll: Dll, block: int) -> Iterator[Event]:
    """Take a block of reserve_at away again.  Aborts if Windows refuses."""
    call = yield from forkee.virtual_free(dll, block, Why.UNBLOCK)
    if call.failed:
        raise ForkAborted(
            "release_at",
            f"couldn't release memory {pointer(block)} for '{dll.name}' alignment,"
            f" Win32 error {call.error}",
            dll,
            block,
        )
