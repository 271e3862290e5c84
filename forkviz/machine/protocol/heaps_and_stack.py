"""heaps_and_stack: what the child must have where the parent has it, and the stack of it.

Source: ``child_info_fork::alloc_stack``; heaps are in ``heaps``, mmaps in ``mmaps``.  The stack of
the thread that forks is for C6: Windows gave the child one of its own, and where that is elsewhere
the parent's range is reserved besides.  ``repaired`` reserves it in C3 with all the rest, before a
thread or a DLL can be in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.law.text_id import TextId
from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.machine.effects import Child, Parent, Replicate, Steps
from forkviz.machine.events import Checked, Replicated
from forkviz.machine.forkee import Forkee
from forkviz.machine.inherited import CYGHEAP, HEAP, heap_of, is_there, mappings, mmap_is_there
from forkviz.machine.occupant import occupant
from forkviz.machine.protocol.abort import api_fatal
from forkviz.machine.shown import shown

__all__ = ["STACK", "alloc_stack", "lacking", "main_stack", "replicas"]

#: Where Cygwin for 64 bits puts stacks, top down: in all releases to 3.3.6, and since 3.4.0.  The
#: main thread's is there since 2.4.0.
THREAD_ARENAS = ((0x8000_0000, 0x1_0000_0000), (0x6_0000_0000, 0x8_0000_0000))
#: What the stack is called in events and in the child's picture.
STACK = "[stack]"


def replicas(parent: AddressSpace, stack: int | None) -> Iterator[tuple[str, int, int]]:
    """Name, start and end of the heaps and the stack, the stack last, as the child must have them.

    Of the user heap that is what is in use.  stack: base of the forking thread's stack in *parent*,
    None where it is not known.
    """
    for region in parent:
        if region.use is Use.HEAP and region.name == CYGHEAP and region.start == region.base:
            yield CYGHEAP, region.start, parent.allocation(region.base)[-1].end
    heap = heap_of(parent)
    if heap is not None and heap.top > heap.start:
        yield HEAP, heap.start, heap.top
    if stack is not None:
        yield STACK, stack, parent.allocation(stack)[-1].end


def lacking(
    parent: AddressSpace, child: AddressSpace, stack: int | None
) -> Iterator[tuple[int, int]]:
    """Start and end of each replica that is still to be made in *child*."""
    for name, start, end in replicas(parent, stack):
        if not _is_there(child, name, start, end):
            yield start, end
    for mapping in mappings(parent):
        if not mmap_is_there(child, mapping):
            yield mapping.start, mapping.end


def _is_there(child: AddressSpace, name: str, start: int, end: int) -> bool:
    """Whether *child* has it already: Windows gave it there, or its map was read after the fork."""
    if name != STACK:
        return is_there(child, name, start)
    there = child.allocation(start)
    return bool(there) and there[0].use is Use.STACK and there[-1].end >= end


def main_stack(parent: AddressSpace) -> int | None:
    """Base of what must be the main thread's stack in a map of *parent*, None where it has none.

    A map does not say whose a stack is.  Cygwin for 64 bits moves the main thread's into its arena,
    before there is another in it, so it is the highest there; elsewhere it is the lowest of all.
    """
    bases = [region.base for region in parent if region.use is Use.STACK]
    arena = [base for base in bases if any(low <= base < end for low, end in THREAD_ARENAS)]
    if arena and parent.bits == 64:
        return max(arena)
    return min(bases, default=None)


@shown("alloc_stack", "child_info_fork::alloc_stack, alloc_stack_hard_way")
def alloc_stack(forkee: Forkee) -> Steps[None]:
    """C6: the forking thread's stack at the parent's place; without it the child gives up."""
    if forkee.stack is None:
        return  # no map says where it is
    parent, child = (yield Parent()), (yield Child())
    start, end = _stack_of(parent, forkee.stack)
    if _is_there(child, STACK, start, end):
        yield Checked(STACK, None, start, start)
        return  # Windows gave it the parent's already
    made: Replicated = yield Replicate(STACK, start, end, Use.STACK)
    if made.ok:
        return
    more = ""
    if forkee.policy.repaired:
        more = yield from occupant(forkee, None, start, end - start)
    own_start, own_end = _own_stack(child)
    yield from api_fatal(
        forkee, TextId.NO_STACK, None, start, end - start, more, error=made.error,
        parent_stack_start=start, parent_stack_end=end,
        child_stack_start=own_start, child_stack_end=own_end,
    )  # fmt: skip


def _stack_of(parent: AddressSpace, stack: int) -> tuple[int, int]:
    """Start and end of the parent's stack at *stack*."""
    return stack, parent.allocation(stack)[-1].end


def _own_stack(child: AddressSpace) -> tuple[int, int]:
    """The stack that Windows gave the child: its lowest, for its first thread has the first one.

    0 and 0 where no map has one.
    """
    first = next((region for region in child if region.use is Use.STACK), None)
    if first is None:
        return 0, 0
    own = child.allocation(first.base)
    return own[0].start, own[-1].end
