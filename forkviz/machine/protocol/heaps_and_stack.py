"""heaps_and_stack: what the child must make at the very place that the parent has it: heaps, the
stack.

Source: ``handle_fork``, ``user_heap_info::init``, ``child_info_fork::alloc_stack``.  Cygwin's own
two heaps come in C3.  The stack of the thread that forks is for C6: Windows gave the child one of
its own, and where that is elsewhere the parent's range is reserved besides.  ``repaired`` reserves
it in C3 with all the rest, before a thread or a DLL can be in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.machine.effects import Child, Parent, Replicate, Steps
from forkviz.machine.events import Checked, Replicated
from forkviz.machine.forkee import Forkee, pointer
from forkviz.machine.occupant import occupant
from forkviz.machine.protocol.abort import abort
from forkviz.machine.protocol.exits import API_FATAL, EXITCODE_RETRY
from forkviz.machine.shown import shown

__all__ = ["HEAPS", "STACK", "alloc_stack", "init_heaps", "lacking", "main_stack", "replicas"]

#: Heaps that must be in the child where the parent has them, by the names that maps give them.
HEAPS = ("[cygheap]", "[heap]")
#: Where Cygwin for 64 bits puts stacks, top down: until 2022-05, and since.
THREAD_ARENAS = ((0x8000_0000, 0x1_0000_0000), (0x6_0000_0000, 0x8_0000_0000))
#: What the stack is called in events and in the child's picture.
STACK = "[stack]"


def replicas(parent: AddressSpace, stack: int | None) -> Iterator[tuple[str, int, int]]:
    """Name, start and end of what must be in the child beside DLLs, the stack last.

    stack: base of the forking thread's stack in *parent*, None where it is not known.
    """
    for region in parent:
        if region.use is Use.HEAP and region.name in HEAPS and region.start == region.base:
            yield region.name, region.start, parent.allocation(region.base)[-1].end
    if stack is not None:
        yield STACK, stack, parent.allocation(stack)[-1].end


def lacking(
    parent: AddressSpace, child: AddressSpace, stack: int | None
) -> Iterator[tuple[int, int]]:
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


@shown("init_heaps", "handle_fork, user_heap_info::init")
def init_heaps(forkee: Forkee) -> Steps[None]:
    """C3: the heaps at the parent's places."""
    parent, child = (yield Parent()), (yield Child())
    for heap, start, end in replicas(parent, None):
        if _is_there(child, heap, start, end):
            yield Checked(heap, None, start, start)
            continue
        made: Replicated = yield Replicate(heap, start, end, Use.HEAP)
        if not made.ok:
            text = f"couldn't allocate heap, Win32 error {made.error}"
            text += f", base {pointer(start)}, top {pointer(end)}"
            if forkee.policy.repaired:
                text += yield from occupant(forkee, None, start, end - start)
            yield from abort(
                forkee,
                "user_heap_info::init",
                text,
                None,
                start,
                end - start,
                own=_heap_exit(forkee),
            )


def _heap_exit(forkee: Forkee) -> int:
    """abort(NULL), for the heap alone: a retry while the count lasts, else api_fatal."""
    if not forkee.policy.clean_exit:
        return API_FATAL
    if forkee.left > 0:
        return EXITCODE_RETRY
    return forkee.policy.exit_code_failed if forkee.policy.silent_retry else API_FATAL


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
    text = f"fork: can't reserve memory for parent stack {pointer(start)} - {pointer(end)}"
    text += f", (child has {_own_stack(child)}), Win32 error {made.error}"
    if forkee.policy.repaired:
        text += yield from occupant(forkee, None, start, end - start)
    yield from abort(
        forkee,
        "child_info_fork::alloc_stack_hard_way",
        text,
        None,
        start,
        end - start,
        own=None if forkee.policy.repaired else API_FATAL,
        clobbered=True,
    )


def _stack_of(parent: AddressSpace, stack: int) -> tuple[int, int]:
    *_, (_, start, end) = replicas(parent, stack)
    return start, end


def _own_stack(child: AddressSpace) -> str:
    """The stack that Windows gave the child: its lowest, for its first thread has the first one."""
    first = next((region for region in child if region.use is Use.STACK), None)
    if first is None:
        return "none"
    own = child.allocation(first.base)
    return f"{pointer(own[0].start)} - {pointer(own[-1].end)}"
