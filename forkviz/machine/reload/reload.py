"""reload: the child loads what the parent had dlopened, each DLL where the parent has it.

Patch 4/5, fork-dll-load; ``dll_list::load_after_fork`` and ``load_after_fork_impl``.

Windows can't be told where to put a DLL.  So the child maps it on trial; if it lands wrong, it
fills the hole that it landed in (``reserve_at``) and tries again, one call deeper.  Each block
lives in the frame of the call that made it, and is released when that call returns, which is after
the innermost one has loaded everything for good.
"""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.machine.dll import Dll
from forkviz.machine.effects import FreeLibrary, LoadLibrary, Steps
from forkviz.machine.events import Call, Compared, FrameEntered, FrameLeft, Skipped, Why
from forkviz.machine.forkee import Forkee
from forkviz.machine.protocol.abort import abort
from forkviz.machine.protocol.linked_dlls import check_attached
from forkviz.machine.reload.reserve import block_off, release_at, release_protective
from forkviz.machine.shown import inline, shown

__all__ = ["load_after_fork_impl", "load_native", "map_on_trial", "unmap"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_TRIAL, _REAL = Why.TRIAL, Why.REAL
_UNMAP_TRIAL, _UNMAP_INTERIM = Why.UNMAP_TRIAL, Why.UNMAP_INTERIM
_STILL_RESERVED_2, _STILL_RESERVED_3 = TextId.STILL_RESERVED_2, TextId.STILL_RESERVED_3


@shown("load_after_fork_impl", "dll_list::load_after_fork_impl; patch 4/5 fork-dll-load")
def load_after_fork_impl(
    forkee: Forkee, dlls: tuple[Dll, ...], first: int, retries: int
) -> Steps[None]:
    """Steps 2 and 3 for ``dlls[first:]``; *retries* counts the calls that this one is inside of.

    (Step 1 is reserve_space.)  Two things in it are worth a look, for they lose forks.  A DLL's
    protective reservation is released only while ``retries == 0``, so after any retry the later
    DLLs find their own places taken by their own reservations.  And *retries* counts for all DLLs
    together, so one that needs several leaves few to the rest.
    """
    yield FrameEntered(dlls[first].name, retries)
    # Step 2: on trial, until all sit right
    for index in range(first, len(dlls)):
        dll = dlls[index]
        if not dll.relocated:
            yield Skipped(dll.name, dll.base)
            continue  # it goes home by itself
        if retries == 0:
            yield from release_protective(forkee, dll, _STILL_RESERVED_2)
        got = yield from map_on_trial(forkee, dll)
        if got == dll.base:
            continue  # it stays mapped
        yield from unmap(forkee, dll, got, _UNMAP_TRIAL)
        block = yield from block_off(forkee, dll, got)
        if retries >= forkee.policy.dll_retry_max:
            yield from abort(forkee, TextId.NOT_REMAPPED, dll, dll.base, dll.size)
        yield from load_after_fork_impl(forkee, dlls, index, retries + 1)
        yield from release_at(forkee, dll, block)
        yield FrameLeft(dlls[first].name, retries, block)
        return
    # Step 3, in the innermost call alone: for good
    for dll in dlls:
        if dll.relocated:
            yield from unmap(forkee, dll, dll.base, _UNMAP_INTERIM)
        else:
            yield from release_protective(forkee, dll, _STILL_RESERVED_3)
        yield from load_to_place(forkee, dll)
    yield FrameLeft(dlls[first].name, retries, None)


@inline
def map_on_trial(forkee: Forkee, dll: Dll) -> Steps[int]:
    """Map *dll* without its imports and return where it landed."""
    got: Call = yield LoadLibrary(dll, _TRIAL)
    if got.failed:
        yield from abort(forkee, TextId.NO_INTERIM, dll, dll.base, dll.size, error=got.error)
    yield Compared(dll.name, dll.base, got.result, trial=True)
    return got.result


@inline
def unmap(forkee: Forkee, dll: Dll, handle: int, why: Why) -> Steps[None]:
    """Let go of an interim mapping."""
    freed: Call = yield FreeLibrary(dll, handle, why)
    if freed.failed:
        yield from abort(forkee, TextId.NOT_UNLOADED, dll, handle, dll.size, error=freed.error)


@inline
def load_to_place(forkee: Forkee, dll: Dll) -> Steps[None]:
    """LoadLibrary *dll*, with its imports, and compare where it landed with the parent."""
    got: Call = yield LoadLibrary(dll, _REAL)
    yield from check_attached(forkee, got)
    if got.failed:
        yield from abort(forkee, TextId.NOT_MAPPED, dll, dll.base, dll.size, error=got.error)
    yield Compared(dll.name, dll.base, got.result, trial=False)
    if got.result != dll.base:
        yield from abort(
            forkee, TextId.MAPPED_ELSEWHERE, dll, dll.base, dll.size, child_at=got.result
        )


@shown("load_native", "dll_list::load_after_fork (2025)")
def load_native(forkee: Forkee, dll: Dll) -> Steps[None]:
    """A dlopened DLL that is not Cygwin's: no reservation and no trial, the load for good alone.

    Its place should not matter, but it is compared like any other.
    """
    yield from load_to_place(forkee, dll)
