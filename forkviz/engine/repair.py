"""repair: the reload of the policy ``repaired``, which lands every DLL whose place is free.

Why it is right.

*Ledger.* Whatever it reserves is written into ``forkee.ledger`` with the address that Windows gave
back, and struck out when it is released.  ``release_all`` empties it on every path out of the
child, so nothing leaks, and nothing is released that is not in it.

*The places are kept from the start.* All places are reserved in C3, before threads and DLLs can
take them, so if one can't be had that is known before anything was loaded.  Each reservation is
released once, immediately before its own DLL is mapped: never as a matter of how deep a recursion
is, which is what loses forks in the published code.

*Each DLL is forced home alone.*  With its own place free, a DLL may land in any hole that it fits.
It is mapped on trial; the hole that it landed in is blocked, but for its own place, and it is tried
again.  A hole that was blocked can't be chosen again, so there are at most as many tries as holes;
when no other hole is left the loader has no choice, whatever its rule is.  No budget is shared with
other DLLs.  A loader that comes back to a run that was partly blocked does not go from low to high:
then the whole space is walked once, and every hole that the image would fit is blocked.  Blocks
start and end on slots, so that Windows rounds nothing and they never bite into the place.

*Imports are there already.*  The groups are DLLs that import each other in a circle, mostly of one;
they are loaded dependencies first.  So a load drags in nothing of the list but its own group.  In a
group all members are pinned at their places by trial maps before any is loaded for good.

*The rest has room.*  Only holes that the image would fit are blocked, and only until its group is
loaded.  If a load fails although its place is free, something that comes with it may lack room:
the blocks are lifted one after the other, largest first, and the load is tried again.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from forkviz.core.address import page_ceil, slot_ceil, slot_floor
from forkviz.engine.cycles import components
from forkviz.engine.dll import Dll
from forkviz.engine.events import Call, Compared, Event, Planned, Skipped, Why
from forkviz.engine.forkee import ForkAborted, Forkee, pointer
from forkviz.engine.occupant import occupant
from forkviz.engine.topsort import populate_deps

__all__ = ["load_by_plan", "plan"]

_WHERE = "repair::load_by_plan"
#: Where a walk of the space starts.
LOWEST = 0x10000


def plan(loads: tuple[Dll, ...]) -> list[tuple[Dll, ...]]:
    """*loads* in groups that import each other in a circle, dependencies first."""
    deps = [found for found, _ in populate_deps(loads)]
    number = components(deps)
    groups: dict[int, list[Dll]] = {}
    for dll, group in zip(loads, number, strict=True):
        groups.setdefault(group, []).append(dll)
    return [tuple(groups[group]) for group in sorted(groups)]


def load_by_plan(forkee: Forkee) -> Iterator[Event]:
    """Load every DLL_LOAD where the parent has it.  Aborts where that can't be, and says why."""
    groups = plan(forkee.loads())
    together = tuple(dll.name for group in groups if len(group) > 1 for dll in group)
    yield Planned(tuple(dll.name for group in groups for dll in group), together)
    for group in groups:
        blocks: dict[int, int] = {}
        if all(_goes_home_by_itself(dll) for dll in group):
            yield from load_directly(forkee, group, blocks)
        else:
            yield from load_pinned(forkee, group, blocks)
        yield from _lift(forkee, group[0], list(blocks), blocks)


def _goes_home_by_itself(dll: Dll) -> bool:
    return not dll.relocated and not dll.dynamic_base


def load_directly(
    forkee: Forkee, group: tuple[Dll, ...], blocks: dict[int, int]
) -> Iterator[Event]:
    """DLLs that the parent has where they prefer to be: no trial is needed."""
    for dll in group:
        yield Skipped(dll.name, dll.base)
        yield from _release_place(forkee, dll)
    for dll in group:
        yield from load_for_good(forkee, dll, blocks)


def load_pinned(forkee: Forkee, group: tuple[Dll, ...], blocks: dict[int, int]) -> Iterator[Event]:
    """DLLs that must be forced: all are pinned at their places, then loaded one by one."""
    for dll in group:
        yield from _release_place(forkee, dll)
        yield from pin(forkee, dll, blocks)
    for dll in group:
        yield from _unmap(forkee, dll, dll.base, Why.UNMAP_INTERIM)
        yield from load_for_good(forkee, dll, blocks)


def pin(forkee: Forkee, dll: Dll, blocks: dict[int, int]) -> Iterator[Event]:
    """Map *dll* on trial until it sits at its place, blocking each hole that it chose instead."""
    while True:
        trial = yield from forkee.load_library(dll, Why.TRIAL)
        if trial.failed:
            yield from _give_up(forkee, dll, f"can't be mapped, Win32 error {trial.error}")
        yield Compared(dll.name, dll.base, trial.result, trial=True)
        if trial.result == dll.base:
            return
        yield from _unmap(forkee, dll, trial.result, Why.UNMAP_TRIAL)
        yield from _block_hole(forkee, dll, trial.result, blocks)


def load_for_good(forkee: Forkee, dll: Dll, blocks: dict[int, int]) -> Iterator[Event]:
    """LoadLibrary until *dll* is at its place; its place is free, or it is there already."""
    lifted: list[int] = []
    while True:
        real = yield from forkee.load_library(dll, Why.REAL)
        if real.failed:
            remaining = [base for base in blocks if base not in lifted]
            if not remaining:
                yield from _give_up(forkee, dll, f"can't be loaded, Win32 error {real.error}")
            largest = max(remaining, key=lambda base: (blocks[base], -base))
            lifted.append(largest)
            yield from _lift(forkee, dll, [largest], blocks)
            continue
        yield Compared(dll.name, dll.base, real.result, trial=False)
        if real.result == dll.base:
            return
        yield from _unmap(forkee, dll, real.result, Why.UNMAP_TRIAL)
        yield from _block_hole(forkee, dll, real.result, blocks)


# -- reservations --------------------------------------------------------------------------------


def _release_place(forkee: Forkee, dll: Dll) -> Iterator[Event]:
    """Give *dll*'s own place back: once, by the ledger."""
    base = slot_floor(dll.base)
    if forkee.ledger.pop(base, None) is not None:
        yield from forkee.virtual_free(dll, base, Why.UNPROTECT)


def _lift(forkee: Forkee, dll: Dll, bases: list[int], blocks: dict[int, int]) -> Iterator[Event]:
    """Release blocks."""
    for base in reversed(bases):
        del blocks[base]
        del forkee.ledger[base]
        yield from forkee.virtual_free(dll, base, Why.UNBLOCK)


def _block(
    forkee: Forkee, dll: Dll, start: int, end: int, blocks: dict[int, int]
) -> Generator[Event, None, bool]:
    """Block ``[start, end)``, shrunk to slots; whether there was anything to block."""
    start = slot_ceil(start)
    if start >= end:
        return False
    call = yield from forkee.virtual_alloc(dll, start, end - start, Why.BLOCK)
    if call.failed:
        return False
    forkee.ledger[call.result] = dll
    blocks[call.result] = end - start
    return True


def _block_around(
    forkee: Forkee, dll: Dll, start: int, end: int, blocks: dict[int, int]
) -> Generator[Event, None, bool]:
    """Block the hole ``[start, end)`` but for *dll*'s own place; whether anything was blocked."""
    low, high = slot_floor(dll.base), slot_ceil(dll.end)
    below = yield from _block(forkee, dll, start, min(end, low), blocks)
    above = yield from _block(forkee, dll, max(start, high), end, blocks)
    return below or above


def _block_hole(forkee: Forkee, dll: Dll, here: int, blocks: dict[int, int]) -> Iterator[Event]:
    """Block the hole that *dll* landed in at *here*."""
    look = yield from forkee.virtual_query(dll, here)
    if look.failed or look.state != "free":
        yield from _give_up(forkee, dll, f"is held at {pointer(here)} by another that imports it")
    comes_back = look.end in blocks
    done = False
    if not comes_back:
        done = yield from _block_around(forkee, dll, here, look.end, blocks)
    if not done:
        done = yield from _block_all(forkee, dll, blocks)
    if not done:
        yield from _give_up(forkee, dll, f"lands at {pointer(here)}, which can't be blocked")


def _block_all(forkee: Forkee, dll: Dll, blocks: dict[int, int]) -> Generator[Event, None, bool]:
    """Walk the space once and block every hole that *dll* would fit; whether there was one."""
    size = page_ceil(dll.size)
    holes = []
    here = LOWEST
    while True:
        look: Call = yield from forkee.virtual_query(dll, here)
        if look.failed:
            break
        if look.state == "free" and look.end - slot_ceil(here) >= size:
            holes.append((slot_ceil(here), look.end))
        here = look.end
    done = False
    for start, end in holes:
        blocked = yield from _block_around(forkee, dll, start, end, blocks)
        done = done or blocked
    return done


# -- the ends of it ------------------------------------------------------------------------------


def _unmap(forkee: Forkee, dll: Dll, handle: int, why: Why) -> Iterator[Event]:
    call = yield from forkee.free_library(dll, handle, why)
    if call.failed:
        yield from _give_up(forkee, dll, f"can't be unmapped, Win32 error {call.error}")


def _give_up(forkee: Forkee, dll: Dll, what: str) -> Iterator[Event]:
    """Abort, telling which address it is about and who has it."""
    who = yield from occupant(forkee, dll)
    raise ForkAborted(
        _WHERE,
        f"{dll.name} {what}; it needs {pointer(dll.base)}{who}",
        dll,
        dll.base,
        dll.size,
    )
