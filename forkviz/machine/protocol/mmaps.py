"""mmaps: what the parent has mapped, made again at the same places after data and bss are there.

Source: ``fixup_mmaps_after_fork``, ``fhandler_disk_file::fixup_mmap_after_fork``,
``fhandler_dev_zero::fixup_mmap_after_fork``.  Every era does so, and gives up where one place is
taken.  Which regions of a map are mmaps is in ``forkviz.machine.inherited``.
"""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.core.region import Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.effects import Child, Replicate, Steps
from forkviz.machine.events import Checked, Replicated
from forkviz.machine.forkee import Forkee
from forkviz.machine.inherited import Mapping, mappings, mmap_is_there
from forkviz.machine.occupant import occupant
from forkviz.machine.protocol.abort import api_fatal
from forkviz.machine.protocol.saying import Field, say
from forkviz.machine.shown import shown

__all__ = ["fixup_mmaps"]

#: MEM_COMMIT, MEM_RESERVE, MEM_FREE, as VirtualQuery gives them.
_STATES = {State.COMMITTED: 0x1000, State.RESERVED: 0x2000, State.FREE: 0x10000}


@shown("fixup_mmaps", "fixup_mmaps_after_fork")
def fixup_mmaps(forkee: Forkee, parent: AddressSpace) -> Steps[None]:
    """C3: each mmap at the parent's place; one that can't be there ends the child."""
    mapped = mappings(parent)
    if not mapped:
        return
    child = yield Child()
    for mapping in mapped:
        name, start, end, use = mapping
        if mmap_is_there(child, mapping):
            yield Checked(name, None, start, start)
            continue
        made: Replicated = yield Replicate(name, start, end, use)
        if not made.ok:
            yield from lose_mmap(forkee, mapping, made.error)


@shown("lose_mmap", "fhandler_disk_file::fixup_mmap_after_fork, fixup_mmaps_after_fork")
def lose_mmap(forkee: Forkee, mapping: Mapping, error: int) -> Steps[None]:
    """The child says what is at the place that it wanted, and gives up.

    What is there is what VirtualQuery says of the first address: free, where something is in the
    way further up.
    """
    _, start, end, use = mapping
    found = _there((yield Child()), start, error)
    if use is Use.FILE:
        yield from say(forkee, TextId.MMAP_FILE, **found)
    else:
        yield from say(forkee, TextId.MMAP_ANONYMOUS, **found)
    more = ""
    if forkee.policy.repaired:
        more = yield from occupant(forkee, None, start, end - start)
    yield from api_fatal(forkee, TextId.MMAPS_NOT_MADE, None, start, end - start, more)


def _there(child: AddressSpace, address: int, error: int) -> dict[str, Field]:
    """What the text says of *address*: what VirtualQuery says; zeros where that fails."""
    run: Region | None = child.query(address)
    base = state = size = 0
    if run is not None:
        base = 0 if run.state is State.FREE else run.base
        state, size = _STATES[run.state], run.end - run.start
    return {
        "requested": address,
        "got": 0,
        "allocation_base": base,
        "state": state,
        "size": size,
        "error": error,
    }
