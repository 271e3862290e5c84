"""heaps: Cygwin's own two heaps, which the child must have where the parent has them.

Source: ``cygheap_fixup_in_child``, ``user_heap_info::init``.  Of the user heap the child needs what
is in use: its reservation may be smaller than the parent's.  Of the runtime's heap it needs all:
where the reservation fails the child goes on, and dies of the first use.
"""

from __future__ import annotations

from typing import NoReturn

from forkviz.core.address import PAGE
from forkviz.core.law.text_id import TextId
from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.machine.effects import Child, Replicate, Steps
from forkviz.machine.events import Checked, Copied, Replicated
from forkviz.machine.forkee import ChildDied, Forkee
from forkviz.machine.inherited import CYGHEAP, HEAP, Extent, cygheap_of, heap_of, is_there
from forkviz.machine.occupant import occupant
from forkviz.machine.policy import CygheapPlace
from forkviz.machine.protocol.abort import abort_null, api_fatal
from forkviz.machine.protocol.saying import WINPID, Field, say
from forkviz.machine.shown import shown

__all__ = ["init_cygheap", "init_heap"]

#: Bytes of the runtime's heap that are committed as it is made, since 3.4.
COMMITTED_AT_FIRST = 0x30_0000
#: GetLastError of a copy that is not there in part: seen in reports of 3.4 [L], taken for all.
ERROR_PARTIAL_COPY = 299


@shown("init_cygheap", "handle_fork, cygheap_fixup_in_child")
def init_cygheap(forkee: Forkee, parent: AddressSpace) -> Steps[None]:
    """C3: the runtime's own heap at the parent's place, and what is in it."""
    heap = cygheap_of(parent, forkee.policy)
    if heap is not None:
        yield from make_cygheap(forkee, heap)
        if forkee.policy.cygheap_limited and heap.top - heap.start > COMMITTED_AT_FIRST:
            # the child commits no more than that
            yield from lose_cygheap(forkee, heap)
    yield Copied("pulled", "cygheap")


@shown("make_cygheap", "cygheap_fixup_in_child")
def make_cygheap(forkee: Forkee, heap: Extent) -> Steps[None]:
    """Reserve all of the runtime's heap: nothing shrinks here."""
    start, end = heap.start, heap.end
    child = yield Child()
    if is_there(child, CYGHEAP, start):
        yield Checked(CYGHEAP, None, start, start)
        return
    made: Replicated = yield Replicate(CYGHEAP, start, end, Use.HEAP, heap.top - start)
    if not made.ok:
        yield from lose_cygheap(forkee, heap)


@shown("lose_cygheap", "child_copy")
def lose_cygheap(forkee: Forkee, heap: Extent) -> Steps[NoReturn]:
    """The copy of the runtime's heap fails, its result is ignored, and the child crashes.

    Since 3.4 the base of a heap that could not be reserved is 0.
    """
    low = 0 if forkee.policy.cygheap is CygheapPlace.FIXED else heap.start
    yield from say(
        forkee, TextId.COPY_READ, what="cygheap", start=low, end=heap.top, done=0, windows=WINPID,
        error=ERROR_PARTIAL_COPY,
    )  # fmt: skip
    raise ChildDied(
        "the runtime's own heap is not in its place, which is ignored, and its first use crashes",
        forkee.system.attach_crash,
    )


@shown("init_heap", "user_heap_info::init")
def init_heap(forkee: Forkee, parent: AddressSpace) -> Steps[None]:
    """C3: the user heap at the parent's base; what is above its top may be less than there."""
    heap = heap_of(parent)
    if heap is None:
        return  # no map shows it
    start, end = heap.start, heap.end
    allocsize = heap.top - start
    child = yield Child()
    if is_there(child, HEAP, start):
        yield Checked(HEAP, None, start, start)
        return
    made: Replicated = yield Replicate(HEAP, start, end, Use.HEAP, allocsize, True)
    if made.ok:
        return
    more = ""
    if forkee.policy.repaired:
        more = yield from occupant(forkee, None, start, allocsize)
    numbers = _numbers(heap, made.error)
    yield from abort_null(forkee, TextId.NO_HEAP, start, allocsize, more, **numbers)
    yield from api_fatal(forkee, TextId.NO_HEAP, None, start, allocsize, more, **numbers)


def _numbers(heap: Extent, error: int) -> dict[str, Field]:
    """What the text of a heap whose place is taken says, beside its words."""
    allocsize = heap.top - heap.start
    return {
        "error": error,
        "base": heap.start,
        "top": heap.top,
        # the first size that was too small to try
        "reserve_size": allocsize - PAGE,
        "allocsize": allocsize,
        "page": PAGE,
    }
