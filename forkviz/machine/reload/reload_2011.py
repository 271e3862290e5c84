"""reload_2011: the reload before the patches: two tries for each DLL, all below it reserved.

2011-04: ``dll_list::load_after_fork`` with ``reserve_upto``, ``release_upto`` and the first
``reserve_at``.  Patch 4/5 replaced it.

It knows only two places to try.  It walks all regions below the target for every DLL that lands
wrong, and once more to release them.  And it tells its own reservations by their looks.
"""

from __future__ import annotations

from forkviz.core.address import slot_ceil
from forkviz.core.law.text_id import TextId
from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.effects import (
    FreeLibrary,
    LoadLibrary,
    Parent,
    Steps,
    VirtualAlloc,
    VirtualFree,
    VirtualQuery,
)
from forkviz.machine.events import Call, Compared, Why
from forkviz.machine.forkee import Forkee
from forkviz.machine.inherited import CYGHEAP, HEAP
from forkviz.machine.protocol.abort import abort
from forkviz.machine.protocol.linked_dlls import check_attached
from forkviz.machine.protocol.saying import name_of, say
from forkviz.machine.reload.reserve import block_here, release_at
from forkviz.machine.shown import shown

__all__ = ["load_after_fork_upto", "release_upto", "reserve_upto"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_TRIAL, _REAL, _BLOCK, _UNBLOCK = Why.TRIAL, Why.REAL, Why.BLOCK, Why.UNBLOCK
_UNMAP_TRIAL, _UNMAP_INTERIM = Why.UNMAP_TRIAL, Why.UNMAP_INTERIM
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
        if forkee.policy.blocks_above and got > dll.base:
            # a hole above it that the loader liked better
            block = yield from block_here(forkee, got, dll)
        got = yield from try_to_load(forkee, dll)
        yield from release_upto(forkee, dll)
        if block:
            yield from release_at(forkee, dll, block)
        if got != dll.base:
            yield from abort(forkee, TextId.NOT_REMAPPED, dll, dll.base, dll.size, child_at=got)


@shown("try_to_load", "a pass of dll_list::load_after_fork (2011-04)")
def try_to_load(forkee: Forkee, dll: Dll) -> Steps[int]:
    """Map *dll* on trial; if it landed right, load it there for good.  Returns where it landed."""
    trial: Call = yield LoadLibrary(dll, _TRIAL)
    if trial.failed:
        name = name_of(dll.path or dll.name)
        yield from say(forkee, TextId.NOT_RELOADED, dll=name, error=trial.error)
        return 0  # and on it goes
    yield Compared(dll.name, dll.base, trial.result, trial=True)
    right = trial.result == dll.base
    # whether it can be unmapped is not looked at
    yield FreeLibrary(dll, trial.result, _UNMAP_INTERIM if right else _UNMAP_TRIAL)
    if not right:
        return trial.result
    real: Call = yield LoadLibrary(dll, _REAL)
    yield from check_attached(forkee, real)
    if real.failed:
        return 0  # silently
    yield Compared(dll.name, dll.base, real.result, trial=False)
    return real.result


@shown("reserve_upto", "reserve_upto (2011-04)")
def reserve_upto(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Reserve every free region below *dll*'s place."""
    here = LOWEST
    while here < dll.base:
        run = yield VirtualQuery(dll, here)
        if run.failed:
            return
        # rounded up to whole slots, so a hole that ends inside of one runs into its neighbour
        end = slot_ceil(run.end)
        if run.state == "free":
            size = min(end, dll.base) - here
            block: Call = yield VirtualAlloc(dll, here, size, _BLOCK)
            if block.failed:
                yield from abort(forkee, TextId.NOT_ALLOCATED, dll, here, size, error=block.error)
        here = end


@shown("release_upto", "release_upto (2011-04)")
def release_upto(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Release what looks like a reservation below *dll*'s place, whoever made it; not in heaps."""
    spared = heap_ranges((yield Parent()))
    here = LOWEST
    while here < dll.base:
        run = yield VirtualQuery(dll, here)
        if run.failed:
            return
        # whoever made it
        if run.state == "reserve" and run.protect == NOACCESS and not is_in(here, spared):
            freed: Call = yield VirtualFree(dll, here, _UNBLOCK)
            if freed.failed:
                size = run.end - here
                yield from abort(
                    forkee, TextId.RANGE_NOT_RELEASED, dll, here, size, error=freed.error
                )
        here = run.end


def heap_ranges(parent: AddressSpace) -> list[tuple[int, int]]:
    """Base and top of the user heap, and of the cygheap where it is a region of its own.

    The top is where the committed part ends; what is reserved above begins there.
    """
    return [
        (region.start, region.end)
        for region in parent
        if region.use is Use.HEAP and region.start == region.base and region.name in (HEAP, CYGHEAP)
    ]


def is_in(address: int, ranges: list[tuple[int, int]]) -> bool:
    """Whether *address* is in one of *ranges*, their ends among them."""
    return any(start <= address <= end for start, end in ranges)
