"""reload: the child loads what the parent had dlopened, each DLL where the parent has it.

Patch 4/5, fork-dll-load; ``dll_list::load_after_fork`` and ``load_after_fork_impl``.

Windows can't be told where to put a DLL.  So the child maps it on trial; if it lands wrong, it
fills the hole that it landed in (``reserve_at``) and tries again, one call deeper.  Each block
lives in the frame of the call that made it, and is released when that call returns, which is after
the innermost one has loaded everything for good.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from forkviz.machine.dll import Dll
from forkviz.machine.events import Compared, Event, FrameEntered, FrameLeft, Skipped, Why
from forkviz.machine.forkee import ForkAborted, Forkee, pointer
from forkviz.machine.reload.reserve import block_hole, release_at, release_protective, reserve_at

__all__ = ["load_after_fork", "load_after_fork_impl"]

_WHERE = "dll_list::load_after_fork_impl"
REBASE_HINT = " - try running rebaseall"


def load_after_fork(forkee: Forkee) -> Iterator[Event]:
    """Load every DLL_LOAD again.  Aborts where one can't be had at the parent's place."""
    loads = forkee.loads()
    if loads:
        yield from load_after_fork_impl(forkee, loads, 0, 0)


def load_after_fork_impl(
    forkee: Forkee, loads: tuple[Dll, ...], first: int, retries: int
) -> Iterator[Event]:
    """Steps 2 and 3 for ``loads[first:]``; *retries* counts the calls that this one is inside of.

    (Step 1 is reserve_space.)  Two things in it are worth a look, for they lose forks.  A DLL's
    protective reservation is released only while ``retries == 0``, so after any retry the later
    DLLs find their own places taken by their own reservations.  And *retries* counts for all DLLs
    together, so one that needs several leaves few to the rest.
    """
    yield FrameEntered(loads[first].name, retries)

    # Step 2: map, without imports, all that are not where they prefer to be.
    for index in range(first, len(loads)):
        dll = loads[index]
        if not dll.relocated:
            yield Skipped(dll.name, dll.base)
            continue
        if retries == 0:
            yield from release_protective(forkee, dll)
        got = yield from map_on_trial(forkee, dll)
        if got == dll.base:
            continue
        yield from unmap(forkee, dll, got, Why.UNMAP_TRIAL)
        block = yield from block_off(forkee, dll, got)
        if retries >= forkee.policy.dll_retry_max:
            raise ForkAborted(
                _WHERE,
                f"unable to remap {dll.name} to same address as parent ({pointer(dll.base)})"
                + (REBASE_HINT if forkee.policy.rebase_hint else ""),
                dll,
                dll.base,
                dll.size,
                clobbered=True,
            )
        yield from load_after_fork_impl(forkee, loads, index, retries + 1)
        yield from release_at(forkee, dll, block)
        yield FrameLeft(loads[first].name, retries, block)
        return

    # Step 3, in the innermost call alone: load them all for good.
    for dll in loads:
        yield from load_for_good(forkee, dll)
    yield FrameLeft(loads[first].name, retries, -1)


def map_on_trial(forkee: Forkee, dll: Dll) -> Generator[Event, None, int]:
    """Map *dll* without its imports and return where it landed."""
    trial = yield from forkee.load_library(dll, Why.TRIAL)
    if trial.failed:
        raise ForkAborted(
            _WHERE,
            f"unable to create interim mapping for {dll.name}, Win32 error {trial.error}",
            dll,
            dll.base,
            dll.size,
        )
    yield Compared(dll.name, dll.base, trial.result, trial=True)
    return trial.result


def unmap(forkee: Forkee, dll: Dll, handle: int, why: Why) -> Iterator[Event]:
    """Let go of an interim mapping."""
    call = yield from forkee.free_library(dll, handle, why)
    if call.failed:
        raise ForkAborted(
            _WHERE,
            f"unable to unload interim mapping of {dll.name}, Win32 error {call.error}",
            dll,
            handle,
            dll.size,
        )


def block_off(forkee: Forkee, dll: Dll, here: int) -> Generator[Event, None, int]:
    """Fill the hole at *here*; aborts if it is not one."""
    sized = forkee.policy.reserve_at
    block = yield from (reserve_at if sized else block_hole)(forkee, here, dll)
    if block == 0:
        raise ForkAborted(
            _WHERE,
            f"unable to block off {pointer(here)} to prevent {dll.name} from loading there",
            dll,
            here,
            dll.size,
        )
    return block


def load_for_good(forkee: Forkee, dll: Dll) -> Iterator[Event]:
    """Step 3 for one DLL: make room, LoadLibrary, and compare with the parent."""
    if dll.relocated:
        yield from unmap(forkee, dll, dll.base, Why.UNMAP_INTERIM)
    else:
        yield from release_protective(forkee, dll)
    got = yield from load_really(forkee, dll, _WHERE)
    if got != dll.base:
        raise ForkAborted(
            _WHERE,
            f"unable to map {dll.name} to same address as parent:"
            f" {pointer(dll.base)} != {pointer(got)}",
            dll,
            dll.base,
            dll.size,
        )


def load_really(forkee: Forkee, dll: Dll, where: str) -> Generator[Event, None, int]:
    """LoadLibrary *dll*, with its imports, and return where it landed; *where* is the caller."""
    real = yield from forkee.load_library(dll, Why.REAL)
    if real.failed:
        raise ForkAborted(
            where,
            f"unable to map {dll.name}, Win32 error {real.error}",
            dll,
            dll.base,
            dll.size,
        )
    yield Compared(dll.name, dll.base, real.result, trial=False)
    return real.result
