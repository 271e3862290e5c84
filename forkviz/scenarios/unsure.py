"""unsure: what a map can't say of heaps and mmaps, as caveats of the scenario made of it."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.inherited import HEAP, doubtful, heap_of

__all__ = ["unsure"]


def unsure(parent: AddressSpace, child: AddressSpace) -> Iterator[Caveat]:
    """What may end the fork otherwise, were more known of *parent*.

    child: as it is before its first call.
    """
    heap = heap_of(parent)
    if heap is not None and not any(
        region.name == HEAP and region.use is Use.HEAP and region.state is State.RESERVED
        for region in parent
    ):
        yield caveat(CaveatKind.HEAP_ALL_IN_USE, name=HEAP, top=heap.top)
    for start, end in doubtful(parent):
        there = parent.allocation(start)[0]
        taken = [
            region
            for region in child.overlapping(start, end)
            if (region.start, region.kind, region.name) != (start, there.kind, there.name)
        ]
        if taken:
            first = taken[0]
            yield caveat(
                CaveatKind.MAY_BE_MMAP,
                start=start, end=end, there=first.start, there_end=first.end,
            )  # fmt: skip
