"""reload_2011: the reload before the patches: two tries for each DLL, with everything below it
reserved.

2011-04: ``dll_list::load_after_fork`` with ``reserve_upto``, ``release_upto`` and the first
``reserve_at``.  Patch 4/5 replaced it.

It knows only two places to try.  It walks all regions below the target for every DLL that lands
wrong, and once more to release them.  And it tells its own reservations by their looks.
"""

from __future__ import annotations

from forkviz.core.address import slot_ceil
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Steps, VirtualAlloc, VirtualFree, VirtualQuery
from forkviz.machine.events import Why
from forkviz.machine.forkee import Forkee, pointer
from forkviz.machine.protocol.abort import abort
from forkviz.machine.reload.reload import load_really, map_on_trial, unmap
from forkviz.machine.reload.reserve import block_here, release_at
from forkviz.machine.shown import shown

__all__ = ["load_after_fork_upto", "release_upto", "reserve_upto"]

_WHERE = "dll_list::load_after_fork"
#: AllocationProtect of a reservation without access; others make such ones, too.
NOACCESS = "PAGE_NOACCESS"
#: Where the walks start: nothing can be reserved below it.
LOWEST = 0x10000


@shown("load_after_fork", "dll_list::load_after_fork (2011-04)")
def load_after_fork_upto(forkee: Forkee) -> Steps[None]:
    """Load every DLL_LOAD in list order: on trial, and for good if it lands right; else once more
    with all below blocked."""
    for dll in forkee.loads():
        got = yield from try_to_load(forkee, dll)
        if got == dll.base:
            continue
        yield from reserve_upto(forkee, dll)
        block = 0
        if got > dll.base:
            # a hole above it that the loader liked better
            block = yield from block_here(forkee, got, dll)
        got = yield from try_to_load(forkee, dll)
        yield from release_upto(forkee, dll)
        if block:
            yield from release_at(forkee, dll, block)
        if got != dll.base:
            yield from abort(
                forkee,
                _WHERE,
                f"unable to remap {dll.name} to same address as parent:"
                f" {pointer(dll.base)} != {pointer(got)}",
                dll,
                dll.base,
                dll.size,
                clobbered=True,
            )


@shown("try_to_load", "a pass of dll_list::load_after_fork (2011-04)")
def try_to_load(forkee: Forkee, dll: Dll) -> Steps[int]:
    """Map *dll* on trial; if it landed right, load it there for good.  Returns where it landed."""
    got = yield from map_on_trial(forkee, dll)
    right = got == dll.base
    yield from unmap(forkee, dll, got, Why.UNMAP_INTERIM if right else Why.UNMAP_TRIAL)
    if not right:
        return got
    got = yield from load_really(forkee, dll, _WHERE)
    return got


@shown("reserve_upto", "reserve_upto (2011-04)")
def reserve_upto(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Reserve every free region below *dll*'s place."""
    here = LOWEST
    while here < dll.base:
        run = yield VirtualQuery(dll, here)
        if run.failed:
            return
        if run.state == "free":
            size = min(run.end, dll.base) - here
            yield VirtualAlloc(dll, here, size, Why.BLOCK)
        here = slot_ceil(run.end)


@shown("release_upto", "release_upto (2011-04)")
def release_upto(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Release what looks like a reservation below *dll*'s place, whoever made it."""
    here = LOWEST
    while here < dll.base:
        run = yield VirtualQuery(dll, here)
        if run.failed:
            return
        # whoever made it
        if run.state == "reserve" and run.protect == NOACCESS:
            yield VirtualFree(dll, here, Why.UNBLOCK)
        here = run.end
