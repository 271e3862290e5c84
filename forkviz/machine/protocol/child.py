"""child: what parent and child do from CreateProcess to fork()'s return, phase by phase.

Source: frok::parent, frok::child, handle_fork, dll_crt0_1.  What must be at the parent's place
beside DLLs is in ``replicas``, what is checked and copied of linked ones in ``links``.
The child pulls cygheap, its own runtime's data, the program's data and the user heap; the parent
pushes the stack and the data of all other DLLs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from forkviz.machine.dll import DllKind
from forkviz.machine.events import Copied, Event, FaultStruck, PhaseEntered, SyncPoint
from forkviz.machine.forkee import ChildDied, Forkee
from forkviz.machine.phase import (
    CHILD_READY,
    PARENT_DONE,
    SYNC_FIXUP,
    SYNC_LOADED,
    SYNC_LONGJMP,
    Phase,
)
from forkviz.machine.protocol.heaps_and_stack import alloc_stack, init_heaps
from forkviz.machine.protocol.linked_dlls import check_links, push_data
from forkviz.machine.protocol.low_4mib import block_bad_address_space
from forkviz.machine.reload.reload import load_after_fork
from forkviz.machine.reload.reload_2011 import load_after_fork_upto
from forkviz.machine.reload.reserve import reserve_space
from forkviz.machine.repaired.places import keep_places
from forkviz.machine.repaired.reload import load_by_plan

__all__ = ["STRUCK", "run_child"]


def run_child(forkee: Forkee, left: int) -> Iterator[Event]:
    """All phases of a child, from C1 on; *left* is the parent's retry count.

    Raises ForkAborted where the child gives up, ChildDied where it is killed, ParentGaveUp where
    its parent can't copy into it.
    """
    for phase, work in _PHASES:
        forkee.phase = phase
        yield PhaseEntered(phase)
        for strike in forkee.host.strike(phase):
            lethal = strike.exit_code >= 0
            yield FaultStruck(strike.kind, phase, strike.text, lethal, strike.delta)
            if lethal:
                raise ChildDied(strike.text, strike.exit_code)
        if work is not None:
            yield from work(forkee, left)


def attach(forkee: Forkee, _left: int) -> Iterator[Event]:
    """C2: the runtime sees that it is a forkee; with patch 5 it reserves the low 4 MiB."""
    if forkee.policy.bad_addr:
        yield from block_bad_address_space(forkee)


def handle_fork(forkee: Forkee, left: int) -> Iterator[Event]:
    """C3: the heaps at the parent's places, then what the child pulls."""
    yield from init_heaps(forkee, left)
    if forkee.policy.repaired:
        yield from alloc_stack(forkee, left)
    for what in ("cygheap", "dll data", "dll bss", "user heap", "data", "bss"):
        yield Copied("pulled", what)
    if forkee.policy.reserve_space is Phase.C3:
        yield from reserve(forkee, left)


def longjmp(forkee: Forkee, left: int) -> Iterator[Event]:
    """C7: from 2011 to 2019 the places are reserved here; then the child reports."""
    if forkee.policy.reserve_space is Phase.C7:
        yield from reserve(forkee, left)
    yield SyncPoint("child", SYNC_LONGJMP, CHILD_READY)


def reserve(forkee: Forkee, _left: int) -> Iterator[Event]:
    """Step 1 of patch 4: keep the places of all dlopened DLLs."""
    if forkee.policy.repaired:
        yield from keep_places(forkee)
    elif forkee.policy.keeps_places:
        yield from reserve_space(forkee)


def push_stack(_forkee: Forkee, _left: int) -> Iterator[Event]:
    """P10: the parent copies its stack, from the stack pointer to the base."""
    yield Copied("pushed", "stack")


def push_links(forkee: Forkee, _left: int) -> Iterator[Event]:
    """P11: the parent copies the data of every linked DLL."""
    yield from push_data(forkee, DllKind.LINK, "linked")


def wake(_forkee: Forkee, _left: int) -> Iterator[Event]:
    """P12: the child goes on."""
    yield SyncPoint("parent", SYNC_LONGJMP, PARENT_DONE)


def load(forkee: Forkee, _left: int) -> Iterator[Event]:
    """C8: the reload of the policy, then the second report; without DLLs the report alone."""
    if not forkee.loads():
        yield SyncPoint("child", SYNC_FIXUP, CHILD_READY)
        return
    if forkee.policy.repaired:
        yield from load_by_plan(forkee)
    elif forkee.policy.dll_load:
        yield from load_after_fork(forkee)
    else:
        yield from load_after_fork_upto(forkee)
    yield SyncPoint("child", SYNC_LOADED, CHILD_READY)


def push_loads(forkee: Forkee, _left: int) -> Iterator[Event]:
    """P13: the parent copies the data of every dlopened DLL, and wakes the child for good.

    A child that has none did not wait.
    """
    if not forkee.loads():
        return
    yield from push_data(forkee, DllKind.LOAD, "loaded")
    yield SyncPoint("parent", SYNC_LOADED, PARENT_DONE)


_Work = Callable[[Forkee, int], Iterator[Event]]

_PHASES: tuple[tuple[Phase, _Work | None], ...] = (
    (Phase.C1, None),
    (Phase.C2, attach),
    (Phase.C3, handle_fork),
    (Phase.C4, None),
    (Phase.C5, check_links),
    (Phase.C6, alloc_stack),
    (Phase.C7, longjmp),
    (Phase.P8, None),
    (Phase.P9, None),
    (Phase.P10, push_stack),
    (Phase.P11, push_links),
    (Phase.P12, wake),
    (Phase.C8, load),
    (Phase.P13, push_loads),
    (Phase.C9, None),
)
#: The phases in which the host is asked what befalls the child.
STRUCK = frozenset(phase for phase, _ in _PHASES)
