"""child: what parent and child do from CreateProcess to fork()'s return, phase by phase.

Source: frok::parent, frok::child, handle_fork, dll_crt0_1, ``dll_list::alloc``.
The child pulls cygheap, its own runtime's data, the program's data and the user heap; the parent
pushes the stack and the data of all other DLLs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from forkviz.core.region import Use
from forkviz.engine.dll import DllKind
from forkviz.engine.events import (
    Checked,
    Copied,
    Event,
    FaultStruck,
    PhaseEntered,
    Replicated,
    SyncPoint,
)
from forkviz.engine.exits import API_FATAL, EXITCODE_RETRY, STATUS_ACCESS_VIOLATION
from forkviz.engine.forkee import ChildDied, ForkAborted, Forkee, pointer
from forkviz.engine.low import block_bad_address_space
from forkviz.engine.occupant import occupant
from forkviz.engine.phase import CHILD_READY, PARENT_DONE, SYNC_LOADED, SYNC_LONGJMP, Phase
from forkviz.engine.policy import LinkCheck
from forkviz.engine.reload import load_after_fork
from forkviz.engine.repair import load_by_plan
from forkviz.engine.reserve import reserve_space
from forkviz.engine.upto import load_after_fork_upto

__all__ = ["run_child"]

#: Heaps that must be in the child where the parent has them, by the names that maps give them.
HEAPS = ("[cygheap]", "[heap]")
#: What is compared of a linked DLL, by the check; it is shown even where nobody looks.
_COMPARED = {
    LinkCheck.NONE: "place (which nobody compares)",
    LinkCheck.SEGMENTS: "data and bss",
    LinkCheck.POSTED: "handle",
    LinkCheck.HANDLE: "handle",
}


def run_child(forkee: Forkee, left: int) -> Iterator[Event]:
    """All phases of a child, from C1 on; *left* is the parent's retry count.

    Raises ForkAborted where the child gives up, ChildDied where it is killed.
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
    parent, child = forkee.host.parent(), forkee.host.child()
    for region in parent:
        if region.use is not Use.HEAP or region.name not in HEAPS or region.start != region.base:
            continue
        group = parent.allocation(region.base)
        start, end = group[0].start, group[-1].end
        here = child.at(start)
        if here is not None and here.name == region.name:
            yield Checked(region.name, "", start, here.base)
            continue
        answer = forkee.host.reserve(start, end - start, Use.HEAP, region.name)
        yield Replicated(region.name, start, end, bool(answer.result), answer.delta)
        if not answer.result:
            who = ""
            if forkee.policy.repaired:
                who = yield from occupant(forkee, None, start, end - start)
            raise ForkAborted(
                "user_heap_info::init",
                f"couldn't allocate heap, Win32 error {answer.error}, base {pointer(start)},"
                f" top {pointer(end)}{who}",
                None,
                start,
                end - start,
                exit_code=_heap_exit(forkee, left),
            )
    for what in ("cygheap", "dll data", "dll bss", "user heap", "data", "bss"):
        yield Copied("pulled", what)
    if forkee.policy.reserve_space is Phase.C3:
        yield from reserve(forkee, left)


def _heap_exit(forkee: Forkee, left: int) -> int:
    """abort(NULL), for the heap alone: a retry while the count lasts, else api_fatal."""
    if not forkee.policy.clean_exit:
        return API_FATAL
    if left > 0:
        return EXITCODE_RETRY
    return forkee.policy.exit_code_failed if forkee.policy.silent_retry else API_FATAL


def check_links(forkee: Forkee, _left: int) -> Iterator[Event]:
    """C5: each linked DLL finds its entry in the inherited list (``dll_list::alloc``).

    The loader mapped it before Cygwin could do anything, so a wrong place can't be repaired.
    """
    kind = forkee.policy.compared
    for dll in forkee.dlls:
        if dll.kind is not DllKind.LINK:
            continue
        here = forkee.host.base_of(dll.name)
        yield Checked(_COMPARED[kind], dll.name, dll.base, here)
        if here == dll.base:
            continue
        if kind is LinkCheck.NONE:
            raise ChildDied(
                f"{dll.name} is elsewhere, nobody notices, and the first pointer into it is wrong",
                STATUS_ACCESS_VIOLATION,
            )
        name = dll.path or dll.name
        offset = dll.data if kind is LinkCheck.SEGMENTS else 0
        ours, theirs = pointer(dll.base + offset), pointer(here + offset)
        told = {
            LinkCheck.POSTED: f"Location of {name} changed from {ours} (parent)"
            f" to {theirs} (child)",
            LinkCheck.SEGMENTS: f"data segment start: parent({ours}) != child({theirs})",
            LinkCheck.HANDLE: f"{name}: Loaded to different address:"
            f" parent({ours}) != child({theirs})",
        }[kind]
        if forkee.policy.repaired:
            told += yield from occupant(forkee, dll, dll.base, dll.size)
        raise ForkAborted("dll_list::alloc", told, dll, dll.base, dll.size, clobbered=True)


def longjmp(forkee: Forkee, left: int) -> Iterator[Event]:
    """C7: from 2011 to 2019 the places are reserved here; then the child reports."""
    if forkee.policy.reserve_space is Phase.C7:
        yield from reserve(forkee, left)
    yield SyncPoint("child", SYNC_LONGJMP, CHILD_READY)


def reserve(forkee: Forkee, _left: int) -> Iterator[Event]:
    """Step 1 of patch 4: keep the places of all dlopened DLLs."""
    if forkee.policy.keeps_places:
        yield from reserve_space(forkee)


def push_stack(_forkee: Forkee, _left: int) -> Iterator[Event]:
    """P10: the parent copies its stack, from the stack pointer to the base."""
    yield Copied("pushed", "stack")


def push_links(forkee: Forkee, _left: int) -> Iterator[Event]:
    """P11: the parent copies the data of every linked DLL."""
    for dll in forkee.dlls:
        if dll.kind is DllKind.LINK:
            yield Copied("pushed", "linked dll data and bss", dll.name)


def wake(_forkee: Forkee, _left: int) -> Iterator[Event]:
    """P12: the child goes on."""
    yield SyncPoint("parent", SYNC_LONGJMP, PARENT_DONE)


def load(forkee: Forkee, _left: int) -> Iterator[Event]:
    """C8: the reload of the policy, then the second report."""
    if not forkee.loads():
        return
    if forkee.policy.repaired:
        yield from load_by_plan(forkee)
    elif forkee.policy.dll_load:
        yield from load_after_fork(forkee)
    else:
        yield from load_after_fork_upto(forkee)
    yield SyncPoint("child", SYNC_LOADED, CHILD_READY)


def push_loads(forkee: Forkee, _left: int) -> Iterator[Event]:
    """P13: the parent copies the data of every dlopened DLL, and wakes the child for good."""
    for dll in forkee.loads():
        yield Copied("pushed", "loaded dll data and bss", dll.name)
    yield SyncPoint("parent", SYNC_LOADED, PARENT_DONE)


_Work = Callable[[Forkee, int], Iterator[Event]]

_PHASES: tuple[tuple[Phase, _Work | None], ...] = (
    (Phase.C1, None),
    (Phase.C2, attach),
    (Phase.C3, handle_fork),
    (Phase.C4, None),
    (Phase.C5, check_links),
    (Phase.C6, None),
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
