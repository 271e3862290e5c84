"""child: what parent and child do from CreateProcess to fork()'s return, phase by phase.

Source: frok::parent, frok::child, handle_fork, dll_crt0_1.  What must be at the parent's place
beside DLLs is in ``heaps``, ``shared_regions``, ``mmaps`` and ``heaps_and_stack``; what is checked
and copied of linked ones in ``linked_dlls``.
The child pulls cygheap, its own runtime's data, the program's data and the user heap; the parent
pushes the stack and the data of all other DLLs.
"""

from __future__ import annotations

from forkviz.core.law.text_id import TextId
from forkviz.core.space import AddressSpace
from forkviz.machine.effects import ComeTo, Parent, Steps
from forkviz.machine.events import Copied, SyncPoint
from forkviz.machine.forkee import ChildDied, Forkee
from forkviz.machine.inherited import SHARED, USER_SHARED
from forkviz.machine.phase import (
    CHILD_READY,
    PARENT_DONE,
    SYNC_LONGJMP,
    Phase,
)
from forkviz.machine.protocol.exits import STATUS_ACCESS_VIOLATION
from forkviz.machine.protocol.heaps import init_cygheap, init_heap
from forkviz.machine.protocol.heaps_and_stack import alloc_stack
from forkviz.machine.protocol.linked_dlls import check_links, push_data
from forkviz.machine.protocol.low_4mib import block_bad_address_space
from forkviz.machine.protocol.mmaps import fixup_mmaps
from forkviz.machine.protocol.program import (
    check_base,
    pull_dll_data,
    relocate,
    track_self,
)
from forkviz.machine.protocol.saying import said
from forkviz.machine.protocol.shared_regions import open_shared
from forkviz.machine.reload.reload import load_after_fork_impl, load_native
from forkviz.machine.reload.reload_2011 import load_after_fork_upto
from forkviz.machine.reload.reserve import reserve_space
from forkviz.machine.repaired.places import keep_places
from forkviz.machine.repaired.reload import load_by_plan
from forkviz.machine.shown import inline, shown

__all__ = ["STRUCK", "run_child"]

#: The phases in which something may happen to the child: from CreateProcess to fork()'s return.
STRUCK = frozenset(Phase) - {
    Phase.P1, Phase.P2, Phase.P3, Phase.P4, Phase.P5, Phase.P6, Phase.P7, Phase.P14,
}  # fmt: skip

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_C1, _C2, _C3, _C4, _C5, _C6 = Phase.C1, Phase.C2, Phase.C3, Phase.C4, Phase.C5, Phase.C6
_C7, _C8, _C9 = Phase.C7, Phase.C8, Phase.C9
_P8, _P9, _P10, _P11, _P12, _P13 = (
    Phase.P8, Phase.P9, Phase.P10, Phase.P11, Phase.P12, Phase.P13,
)  # fmt: skip
#: The effect of each phase, in the phases' order.
_COMING = tuple(map(ComeTo, Phase))
#: What the child reads after the cygheap, in this order; ``dll`` is its own runtime.
_PULLED = ("dll data", "dll bss", "user heap", "data", "bss")


@shown("child", "dll_crt0_0, handle_fork, dll_crt0_1, frok::child")
def run_child(forkee: Forkee) -> Steps[None]:
    """All phases of a child, from C1 on.

    Raises ChildGone where the child gives up, or its parent can't copy into it; ChildDied where it
    is killed.
    """
    yield come_to(forkee, _C1)
    yield come_to(forkee, _C2)
    yield from check_base(forkee)
    if forkee.policy.bad_addr:
        yield from block_bad_address_space(forkee)
    yield come_to(forkee, _C3)
    yield from handle_fork(forkee)
    yield come_to(forkee, _C4)
    yield come_to(forkee, _C5)
    yield from check_links(forkee)
    yield come_to(forkee, _C6)
    if forkee.lost_data:
        raise ChildDied(
            "the runtime is elsewhere, and has nothing of its parent's data",
            STATUS_ACCESS_VIOLATION,
        )
    yield from alloc_stack(forkee)
    yield come_to(forkee, _C7)
    if forkee.policy.reserve_space is _C7:
        yield from reserve(forkee)
    yield SyncPoint("child", SYNC_LONGJMP, CHILD_READY)  # and waits
    yield come_to(forkee, _P8)
    yield come_to(forkee, _P9)
    yield come_to(forkee, _P10)
    yield Copied("pushed", "stack")
    yield come_to(forkee, _P11)
    yield from push_data(forkee, forkee.linked(), "linked")
    yield come_to(forkee, _P12)
    yield SyncPoint("parent", SYNC_LONGJMP, PARENT_DONE)
    yield come_to(forkee, _C8)
    yield from reload(forkee)
    yield come_to(forkee, _P13)
    if forkee.loads():
        yield from push_data(forkee, forkee.loads(), "loaded")
    if forkee.loads() or forkee.policy.waits_always:
        yield SyncPoint("parent", second_report(forkee), PARENT_DONE)
    yield come_to(forkee, _C9)


def come_to(forkee: Forkee, phase: Phase) -> ComeTo:
    """The fork comes to *phase*, and what happens to the child there happens."""
    forkee.phase = phase
    return _COMING[phase.index]


@inline
def handle_fork(forkee: Forkee) -> Steps[None]:
    """C3: heaps, shared regions and mmaps, and what the child pulls in between."""
    parent: AddressSpace = yield Parent()
    yield from init_cygheap(forkee, parent)
    yield from open_shared(forkee, parent, SHARED)
    yield from init_heap(forkee, parent)
    yield from open_shared(forkee, parent, USER_SHARED)
    if forkee.policy.repaired:
        yield from alloc_stack(forkee)
    for what in _PULLED:  # data and bss, the user heap
        if what in ("dll data", "dll bss"):
            yield from pull_dll_data(forkee, parent, what)
            continue
        if what == "data":
            yield from relocate(forkee, parent)
        yield Copied("pulled", what)
    yield from fixup_mmaps(forkee, parent)
    if forkee.policy.reserve_space is _C3:
        yield from reserve(forkee)


@inline
def reserve(forkee: Forkee) -> Steps[None]:
    """Step 1 of patch 4: keep the places of all dlopened DLLs.  In C3 since 2019, before in C7."""
    if forkee.policy.repaired:
        yield from keep_places(forkee)
    elif forkee.policy.keeps_places:
        yield from reserve_space(forkee)


@inline
def reload(forkee: Forkee) -> Steps[None]:
    """C8: the reload of the policy, then the second report; without DLLs the report alone.

    Until 3.0.7 a child that has none does not wait for an answer.
    """
    if forkee.policy.native_entries:
        for dll in forkee.natives():
            yield from load_native(forkee, dll)
    if forkee.loads():
        if forkee.policy.repaired:
            yield from load_by_plan(forkee)
        elif forkee.policy.dll_load:
            yield from load_after_fork_impl(forkee, forkee.loads(), 0, 0)
        else:
            yield from load_after_fork_upto(forkee)
    if forkee.policy.self_entries:
        yield from track_self(forkee)
    yield SyncPoint("child", second_report(forkee), CHILD_READY)


def second_report(forkee: Forkee) -> str:
    """What the child's second report is called, in the words of the era."""
    text = TextId.SYNC_LOADED if forkee.loads() else TextId.SYNC_FIXUP
    return said(forkee.policy, text)
