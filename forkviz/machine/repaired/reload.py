"""reload: the reload of the policy ``repaired``, which lands every DLL whose place is free.

Why it is right.

*The places are kept from the start.*  All are reserved in C3, before threads and DLLs can take
them; if one is taken, that is known before anything is loaded.  Each is given back once, right
before its own DLL is mapped: never as a matter of how deep a recursion is, which is what loses
forks in the published code.

*Imports are there already.*  The groups are DLLs that import each other in a circle, mostly of one;
they are loaded dependencies first, so a load drags in nothing of the list but its own group.  DLLs
that the parent has where they prefer to be go home by themselves: their place is free.  In a group
with others, all are pinned by trial maps before one is loaded for good.

*Each DLL is forced home alone.*  It is mapped on trial; the hole that it landed in is blocked
(``blocks``), but for its own place.  Every try closes a hole, and a closed one can't be chosen
again.  If nothing is left to close where it landed, or it comes back to a hole that was closed in
part, the way is the thorough one: the space is walked, and every hole that it would fit is closed.
Then its place is the only one, whatever the loader's rule is.  (First those on the side of its
place where it landed: a loader that goes top-down never comes to look at the others, and what else
wants memory finds it there.)  Blocks stay for the DLLs after it:
mostly they land at once.

*A trial tells what the load will do, or else that is seen.*  If the load lands elsewhere, the
loader draws lots: from then on everything is closed before a load.  If that one load can't be
undone (it holds itself by an import, or its entry point took the place), this child is lost, and
in every second child everything is closed from the start.

*The rest has room.*  If a load fails although its place is free, what comes with it may lack room
or the file may have another size.  All blocks are lifted, and only what this one DLL makes
necessary is blocked; then with room left in each hole, as much as the DLL itself does not fit.
If the entry point fails all the same, the last resort is to load the DLL over its trial map:
Windows then counts a reference and does not run it.  The published recursion does that to each DLL
that one before it in the list imports, and has won forks by it; here it is done last, and told.

*The files may be others by now.*  If a place is taken, a trial map tells how much of it the
file needs now (``places``); from the third child on all are measured before anything is loaded, so
that what a larger one needs is kept, too.

*Where another policy may win, and this one not.*  A foreign reservation in a needed place, which
release_upto frees by mistake.

*Nothing leaks.*  What it reserves is in ``forkee.ledger`` until it is released; ``release_all``
empties that when the child gives up; what is not in it is never released.
"""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.address import page_ceil
from forkviz.machine.dll import Dll
from forkviz.machine.effects import FreeLibrary, LoadLibrary, Steps
from forkviz.machine.events import Compared, Planned, Skipped, Why
from forkviz.machine.forkee import Forkee, GaveUp, pointer
from forkviz.machine.protocol.abort import give_up_saying
from forkviz.machine.repaired.blocks import Blocks, give_up
from forkviz.machine.repaired.places import size_now
from forkviz.machine.shown import inline, shown
from forkviz.machine.sort.cycles import components
from forkviz.machine.sort.topsort import populate_deps

__all__ = ["load_by_plan", "plan"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_TRIAL, _REAL = Why.TRIAL, Why.REAL
_UNMAP_TRIAL, _UNMAP_INTERIM = Why.UNMAP_TRIAL, Why.UNMAP_INTERIM
#: How often a DLL is loaded for good at the most: as it is, with but its own blocks, with room.
TRIES = 4


def plan(loads: tuple[Dll, ...]) -> list[tuple[Dll, ...]]:
    """*loads* in groups that import each other in a circle, dependencies first."""
    deps = [found for found, _ in populate_deps(loads)]
    number = components(deps)
    groups: dict[int, list[Dll]] = {}
    for dll, group in zip(loads, number, strict=True):
        groups.setdefault(group, []).append(dll)
    return [tuple(groups[group]) for group in sorted(groups)]


@shown("load_by_plan", "forkviz: the policy repaired")
def load_by_plan(forkee: Forkee) -> Steps[None]:
    """Load every DLL_LOAD where the parent has it.  Aborts where that can't be, and says why."""
    groups = plan(forkee.loads())
    yield Planned(_names(groups), _names([group for group in groups if len(group) > 1]))
    blocks = Blocks(forkee)
    blocks.thorough = forkee.attempt % 2 == 0
    try:
        for group in groups:
            if all(_goes_home_by_itself(dll) for dll in group):
                yield from load_directly(forkee, group, blocks)
            else:
                yield from load_pinned(forkee, group, blocks)
        yield from blocks.lift()
    except GaveUp as why:
        yield from give_up_saying(
            forkee, "repair::load_by_plan", why.message, why.dll, why.dll.base, why.dll.size
        )


def _names(groups: Sequence[tuple[Dll, ...]]) -> tuple[str, ...]:
    return tuple(dll.name for group in groups for dll in group)


def _goes_home_by_itself(dll: Dll) -> bool:
    return not dll.relocated and not dll.dynamic_base


@shown("load_directly", "forkviz: the policy repaired")
def load_directly(forkee: Forkee, group: tuple[Dll, ...], blocks: Blocks) -> Steps[None]:
    """DLLs that the parent has where they prefer to be: no trial is needed."""
    for dll in group:
        yield Skipped(dll.name, dll.base)
        yield from blocks.give_back(dll)
    for dll in group:
        yield from load_home(forkee, dll, blocks)


@shown("load_pinned", "forkviz: the policy repaired")
def load_pinned(forkee: Forkee, group: tuple[Dll, ...], blocks: Blocks) -> Steps[None]:
    """DLLs that must be forced: all are pinned at their places, then loaded one by one."""
    for dll in group:
        yield from blocks.give_back(dll)
        yield from pin(forkee, dll, blocks)
    for dll in group:
        yield from _unmap(forkee, dll, dll.base, _UNMAP_INTERIM)
        yield from load_home(forkee, dll, blocks)


@shown("pin", "forkviz: the policy repaired")
def pin(forkee: Forkee, dll: Dll, blocks: Blocks) -> Steps[None]:
    """Map *dll* on trial until it sits at its place, closing each hole that it chose instead."""
    size = page_ceil(dll.size)
    closed = set()  # sides of its place: above is True, below is False
    if blocks.thorough or blocks.roomy:
        closed = {True, False}
        yield from blocks.close_side(dll, size)
    measured = False
    while True:
        trial = yield LoadLibrary(dll, _TRIAL)
        if not trial.failed:
            right = trial.result == dll.base
            yield Compared(dll.name, dll.base, trial.result, trial=True)
            if right:
                return
            yield from _unmap(forkee, dll, trial.result, _UNMAP_TRIAL)
            above = trial.result > dll.base
            if above not in closed:
                if (yield from blocks.close(dll, trial.result)):
                    continue
                closed.add(above)
                if (yield from blocks.close_side(dll, size, above=above)):
                    continue
        # all that it should fit is closed: is it another file?
        if measured:
            yield from give_up(forkee, dll, f"has {size:#x} bytes now and does not land right")
        size, measured, closed = (yield from measure(forkee, dll, blocks)), True, {True, False}
        yield from blocks.close_side(dll, size)


@shown("measure", "forkviz: the policy repaired")
def measure(forkee: Forkee, dll: Dll, blocks: Blocks) -> Steps[int]:
    """How many bytes *dll* has in this child: mapped once more, with nothing blocked."""
    yield from blocks.lift()
    size, error = yield from size_now(forkee, dll)
    if error:
        yield from give_up(forkee, dll, f"can't be mapped, Win32 error {error}")
    return size


@shown("load_for_good", "forkviz: the policy repaired")
def load_home(forkee: Forkee, dll: Dll, blocks: Blocks) -> Steps[None]:
    """LoadLibrary until *dll* is at its place; its place is free, or it is there already."""
    for tries_left in reversed(range(TRIES)):
        real = yield LoadLibrary(dll, _REAL)
        if real.failed:
            if not (blocks and tries_left):  # nothing to lift
                yield from load_over_trial(
                    forkee, dll, blocks, f"can't be loaded, Win32 error {real.error}"
                )
                return
            yield from blocks.lift()
            blocks.roomy = tries_left < TRIES - 1
            blocks.thorough = blocks.draws_lots
        else:
            right = real.result == dll.base
            yield Compared(dll.name, dll.base, real.result, trial=False)
            if right:
                blocks.roomy = False
                return
            blocks.thorough = blocks.draws_lots = True
            yield from _unmap(forkee, dll, real.result, _UNMAP_TRIAL)
            if not tries_left:
                why = f"is loaded at {pointer(real.result)} each time"
                yield from load_over_trial(forkee, dll, blocks, why)
                return
        yield from pin(forkee, dll, blocks)
        yield from _unmap(forkee, dll, dll.base, _UNMAP_INTERIM)


@shown("load_over_trial", "forkviz: the policy repaired")
def load_over_trial(forkee: Forkee, dll: Dll, blocks: Blocks, why: str) -> Steps[None]:
    """The last resort: pin *dll*, and load it as it is mapped; its entry point does not run.

    why: what it is said to fail of if that does not work either.
    """
    # the last resort
    yield from blocks.lift()
    blocks.roomy, blocks.thorough = False, True
    try:
        yield from pin(forkee, dll, blocks)
    except GaveUp:
        yield from give_up(forkee, dll, why)  # of what led here
    blocks.thorough = blocks.draws_lots
    kept = yield LoadLibrary(dll, Why.KEEP)  # no entry point is run
    if kept.failed or kept.result != dll.base:
        yield from give_up(forkee, dll, why)
    yield Compared(dll.name, dll.base, kept.result, trial=False)
    # the trial's reference goes, that of the load stays
    yield from _unmap(forkee, dll, dll.base, _UNMAP_INTERIM)


@inline
def _unmap(forkee: Forkee, dll: Dll, handle: int, why: Why) -> Steps[None]:
    call = yield FreeLibrary(dll, handle, why)
    if call.failed:
        yield from give_up(forkee, dll, f"can't be unmapped, Win32 error {call.error}")
