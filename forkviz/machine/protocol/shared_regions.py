"""shared_regions: the regions that all Cygwin processes share, mapped into the child.

Source: ``open_shared``, ``shared_info::create``, ``user_info::create``.  [cygwin-shared] comes
before the user heap, [cygwin-user-shared] after it.  What is in them has no address of itself, so
most eras put up with another place; 3.4.0 to 3.4.3 do not.
"""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.core.region import State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.effects import Child, Replicate, Steps, VirtualFree
from forkviz.machine.events import Checked, Replicated, Why
from forkviz.machine.forkee import Forkee
from forkviz.machine.inherited import SHARED, Extent, shared_of
from forkviz.machine.occupant import occupant
from forkviz.machine.policy import SharedPlace
from forkviz.machine.protocol.abort import api_fatal
from forkviz.machine.shown import shown

__all__ = ["open_shared"]

#: Where shared regions are since 3.4.4: the first slot, and where the last one ends.
ARENA_LOW, ARENA_TOP = 0x1_A000_0000, 0x2_0000_0000
#: What the text calls a region: the name of its section.  That of the user's has the user's id in
#: it, which no map shows [I: the names are of today's source].
_SECTIONS = {SHARED: "shared.5"}
_OF_THE_USER = "USER.1"
#: A stand-in for the handle of a section: the model has none.
_HANDLE = 0x80
#: SH_SHARED_CONSOLE and its kin: what kind of region it is; only the longest text has it [I].
_KIND, _CREATED = 1, 0
#: GetLastError of a view that can't be where it must be.
ERROR_INVALID_ADDRESS = 487


@shown("open_shared", "open_shared, shared_info::create, user_info::create")
def open_shared(forkee: Forkee, parent: AddressSpace, name: str) -> Steps[None]:
    """C3: the shared region *name*: at the parent's place, elsewhere, or not at all."""
    region = shared_of(parent, name)
    if region is None:
        return  # no map shows it
    child = yield Child()
    start, end = region.start, region.end
    there = shared_of(child, name)
    if there is not None:
        yield Checked(name, None, start, there.start)
        return
    if forkee.policy.shared is SharedPlace.RUNTIME and _is_reserved(child, start):
        # a reservation that begins right there is not respected
        yield VirtualFree(None, start, Why.MAKE_ROOM)
    made: Replicated = yield Replicate(name, start, end, Use.SHARED)
    if made.ok:
        return
    if forkee.policy.shared is SharedPlace.FIXED:
        yield from lose_shared(forkee, name, region)
    else:
        yield from open_elsewhere(forkee, name, region)


@shown("open_elsewhere", "open_shared")
def open_elsewhere(forkee: Forkee, name: str, region: Extent) -> Steps[None]:
    """Its pointers are the child's own, so any place will do."""
    child, size = (yield Child()), region.end - region.start
    if forkee.policy.shared is SharedPlace.ARENA:
        start = _free_slot(child, size)
    else:
        start = child.lowest_fit(size)
    if start is None:
        yield from lose_shared(forkee, name, region)
    else:
        yield Replicate(name, start, start + size, Use.SHARED)


@shown("lose_shared", "open_shared")
def lose_shared(forkee: Forkee, name: str, region: Extent) -> Steps[None]:
    """The child can't go on without the region *name*."""
    size = region.end - region.start
    more = ""
    if forkee.policy.repaired:
        more = yield from occupant(forkee, None, region.start, size)
    yield from api_fatal(
        forkee,
        TextId.NO_SHARED,
        None,
        region.start,
        size,
        more,
        region=_SECTIONS.get(name, _OF_THE_USER),
        handle=_HANDLE,
        error=ERROR_INVALID_ADDRESS,
        how=_KIND,
        created=_CREATED,
    )


def _is_reserved(child: AddressSpace, start: int) -> bool:
    """Whether a reservation, nothing of it in use, begins at *start*."""
    group = child.allocation(start)
    return bool(group) and all(region.state is State.RESERVED for region in group)


def _free_slot(child: AddressSpace, size: int) -> int | None:
    """The first free slot of the arena, of 64 KiB [I: the step was not read]; None without one."""
    return AddressSpace(child.bits, child, low=ARENA_LOW, top=ARENA_TOP).lowest_fit(size)
