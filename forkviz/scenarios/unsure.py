"""unsure: what a map can't say of heaps and mmaps, as caveats of the scenario made of it."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.core.region import State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.inherited import HEAP, doubtful, heap_of

__all__ = ["unsure"]


def unsure(parent: AddressSpace, child: AddressSpace) -> Iterator[str]:
    """Sentences for what may end the fork otherwise, were more known of *parent*.

    child: as it is before its first call.
    """
    heap = heap_of(parent)
    if heap is not None and not any(
        region.name == HEAP and region.use is Use.HEAP and region.state is State.RESERVED
        for region in parent
    ):
        yield (
            f"no reserved part of {HEAP} is in the map: all of it, up to {hex_(heap.top)}, is taken"
            " to be in use, so that the child needs all of it"
        )
    for start, end in doubtful(parent):
        there = parent.allocation(start)[0]
        taken = [
            region
            for region in child.overlapping(start, end)
            if (region.start, region.kind, region.name) != (start, there.kind, there.name)
        ]
        if taken:
            yield (
                f"{hex_(start)}-{hex_(end)} of the parent may be an mmap, which no map tells; in"
                f" the child {hex_(taken[0].start)}-{hex_(taken[0].end)} is in its place: if it is"
                " one, the fork fails in C3 with recreate_mmaps_after_fork_failed"
            )
