"""replicas: what the child must make at the very place that the parent has it: heaps, the stack.

Source: ``handle_fork``, ``user_heap_info::init``, ``child_info_fork::alloc_stack``.  Cygwin's own
two heaps come in C3.  The stack of the thread that forks is for C6: Windows gave the child one of
its own, and where that is elsewhere the parent's range is reserved besides.  ``repaired`` reserves
it in C3 with all the rest, before a thread or a DLL can be in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import PAGE
from forkviz.core.law.text_id import TextId
from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.machine.effects import Child, Parent, Replicate, Steps
from forkviz.machine.events import Checked, Replicated
from forkviz.machine.forkee import Forkee
from forkviz.machine.occupant import occupant
from forkviz.machine.protocol.abort import abort_null, api_fatal
from forkviz.machine.shown import shown

__all__ = ["HEAPS", "STACK", "alloc_stack", "init_heaps", "lacking", "main_stack", "replicas"]

#: Heaps that must be in the child where the parent has them, by the names that maps give them.
HEAPS = ("[cygheap]", "[heap]")
#: Where Cygwin for 64 bits puts stacks, top down: until 2022-05, and since.
THREAD_ARENAS = ((0x8000_0000, 0x1_0000_0000), (0x6_0000_0000, 0x8_0000_0000))
#: What the stack is called in events and in the child's picture.
STACK = "[stack]"


def replicas(parent: AddressSpace, stack: int) -> Iterator[tuple[str, int, int]]:
    """Name, start and end of what must be in the child beside DLLs, the stack last.

    stack: base of the forking thread's stack in *parent*, -1 where it is not known.
    """
    for region in parent:
        if region.use is Use.HEAP and region.name in HEAPS and region.start == region.base:
            yield region.name, region.start, parent.allocation(region.base)[-1].end
    if stack >= 0:
        yield STACK, stack, parent.allocation(stack)[-1].end


def lacking(parent: AddressSpace, child: AddressSpace, stack: int) -> Iterator[tuple[int, int]]:
    """Start and end of each replica that is still to be made in *child*."""
    for name, start, end in replicas(parent, stack):
        if not _is_there(child, name, start, end):
            yield start, end


def _is_there(child: AddressSpace, name: str, start: int, end: int) -> bool:
    """Whether *child* has it already: Windows gave it there, or its map was read after the fork."""
    if name == STACK:
        there = child.allocation(start)
        return bool(there) and there[0].use is Use.STACK and there[-1].end >= end
    here = child.at(start)
    return here is not None and here.name == name


def main_stack(parent: AddressSpace) -> int:
    """Base of what must be the main thread's stack in a map of *parent*, -1 where it has none.

    A map does not say whose a stack is.  Cygwin for 64 bits moves the main thread's into its arena,
    before there is another in it, so it is the highest there; elsewhere it is the lowest of all.
    """
    bases = [region.base for region in parent if region.use is Use.STACK]
    arena = [base for base in bases if any(low <= base < end for low, end in THREAD_ARENAS)]
    if arena and parent.bits == 64:
        return max(arena)
    return min(bases, default=-1)


@shown("init_heaps", "handle_fork, user_heap_info::init")
def init_heaps(forkee: Forkee) -> Steps[None]:
    """C3: the heaps at the parent's places."""
    parent, child = (yield Parent()), (yield Child())
    for heap, start, end in replicas(parent, -1):
        if _is_there(child, heap, start, end):
            yield Checked(heap, "", start, start)
            continue
        made: Replicated = yield Replicate(heap, start, end, Use.HEAP)
        if not made.ok:
            more = ""
            if forkee.policy.repaired:
                more = yield from occupant(forkee, None, start, end - start)
            # a retry, silently, while the count lasts
            yield from abort_null(
                forkee, TextId.NO_HEAP, start, end - start, more,
                error=made.error, base=start, top=end,
                reserve_size=end - start, allocsize=end - start, page=PAGE,
            )  # fmt: skip
            yield from api_fatal(
                forkee, TextId.NO_HEAP, None, start, end - start, more,
                error=made.error, base=start, top=end,
                reserve_size=end - start, allocsize=end - start, page=PAGE,
            )  # fmt: skip


@shown("alloc_stack", "child_info_fork::alloc_stack, alloc_stack_hard_way")
def alloc_stack(forkee: Forkee) -> Steps[None]:
    """C6: the forking thread's stack at the parent's place; without it the child gives up."""
    if forkee.stack < 0:
        return  # no map says where it is
    parent, child = (yield Parent()), (yield Child())
    start, end = _stack_of(parent, forkee.stack)
    if _is_there(child, STACK, start, end):
        yield Checked(STACK, "", start, start)
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
    *_, (_, start, end) = replicas(parent, stack)
    return start, end


def _own_stack(child: AddressSpace) -> tuple[int, int]:
    """The stack that Windows gave the child: its lowest, for its first thread has the first one.

    0 and 0 where no map has one.
    """
    first = next((region for region in child if region.use is Use.STACK), None)
    if first is None:
        return 0, 0
    own = child.allocation(first.base)
    return own[0].start, own[-1].end
