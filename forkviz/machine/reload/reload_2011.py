"""upto: the reload before the patches: two tries for each DLL, with everything below it reserved.

2011-04: ``dll_list::load_after_fork`` with ``reserve_upto``, ``release_upto`` and the first
``reserve_at``.  Patch 4/5 replaced it.

It knows only two places to try.  It walks all regions below the target for every DLL that lands
wrong, and once more to release them.  And it tells its own reservations by their looks.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from forkviz.core.address import slot_ceil
from forkviz.machine.dll import Dll
from forkviz.machine.events import Event, Why
from forkviz.machine.forkee import ForkAborted, Forkee, pointer
from forkviz.machine.reload.reload import load_really, map_on_trial, unmap
from forkviz.machine.reload.reserve import block_hole, release_at, reserve_at

__all__ = ["load_after_fork_upto", "release_upto", "reserve_upto"]

_WHERE = "dll_list::load_after_fork"
#: AllocationProtect of a reservation that nobody means to touch; others make such ones, too.
NOACCESS = "PAGE_NOACCESS"
#: Where the walks start: below it there is nothing to be had.
LOWEST = 0x10000


def load_after_fork_upto(forkee: Forkee) -> Iterator[Event]:
    """Load every DLL_LOAD in list order, each in at most two tries."""
    for dll in forkee.loads():
        yield from load_in_two_tries(forkee, dll)


def load_in_two_tries(forkee: Forkee, dll: Dll) -> Iterator[Event]:
    """One DLL: on trial, and for good if it lands right; else once more with all below blocked."""
    got = yield from try_to_load(forkee, dll)
    if got == dll.base:
        return
    yield from reserve_upto(forkee, dll)
    block = 0
    if got > dll.base:
        # A hole above the target that the loader liked better: the preferred base, as a rule.
        sized = forkee.policy.reserve_at
        block = yield from (reserve_at if sized else block_hole)(forkee, got, dll)
    got = yield from try_to_load(forkee, dll)
    yield from release_upto(forkee, dll)
    if block:
        yield from release_at(forkee, dll, block)
    if got != dll.base:
        raise ForkAborted(
            _WHERE,
            f"unable to remap {dll.name} to same address as parent:"
            f" {pointer(dll.base)} != {pointer(got)}",
            dll,
            dll.base,
            dll.size,
            clobbered=True,
        )


def try_to_load(forkee: Forkee, dll: Dll) -> Generator[Event, None, int]:
    """Map *dll* on trial; if it landed right, load it there for good.  Returns where it landed."""
    got = yield from map_on_trial(forkee, dll)
    right = got == dll.base
    yield from unmap(forkee, dll, got, Why.UNMAP_INTERIM if right else Why.UNMAP_TRIAL)
    if not right:
        return got
    return (yield from load_really(forkee, dll, _WHERE))


def reserve_upto(forkee: Forkee, dll: Dll) -> Iterator[Event]:
    """Reserve every free region below *dll*'s place."""
    here = LOWEST
    while here < dll.base:
        look = yield from forkee.virtual_query(dll, here)
        if look.failed:
            return
        if look.state == "free":
            size = min(look.end, dll.base) - here
            yield from forkee.virtual_alloc(dll, here, size, Why.BLOCK)
        here = slot_ceil(look.end)


def release_upto(forkee: Forkee, dll: Dll) -> Iterator[Event]:
    """Release what looks like a reservation below *dll*'s place, whoever made it."""
    here = LOWEST
    while here < dll.base:
        look = yield from forkee.virtual_query(dll, here)
        if look.failed:
            return
        if look.state == "reserve" and look.protect == NOACCESS:
            yield from forkee.virtual_free(dll, here, Why.UNBLOCK)
        here = look.end
