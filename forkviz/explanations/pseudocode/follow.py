"""follow: the line of the listing that each step of a trace is at, and the calls that led there.

The machine knows where it is: the trace is replayed, and each step has the frames that the machine
had.  A trace that another version of the machine made, and that replays differently, has its
function alone from there on; so has an observed fork, from what its log tells.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, assert_never

from forkviz.explanations.pseudocode.listing import ROOT, Listing, listing_of
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Copied,
    Drifted,
    Event,
    FaultStruck,
    Finished,
    MapsRead,
    PhaseEntered,
    ProtocolEvent,
    ReloadEvent,
    Replicated,
    RetryDecided,
    SortEvent,
    SyncPoint,
    Why,
    assert_remark,
)
from forkviz.machine.inherited import CYGHEAP, HEAP, SHARED, USER_SHARED
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.heaps_and_stack import STACK
from forkviz.traces.replay import Frame, replay
from forkviz.traces.trace import Trace

__all__ = ["Mark", "listing_for", "marks"]

#: Calls of a recursion that a stack shows; what is between them is the same.
DEEPEST = 64


class Mark(NamedTuple):
    """Where a step is.  function: its name.  line: index into its lines.

    stack: the functions that have not returned, the root first, *function* last.
    exact: whether the machine itself said so; else only the function is meant.
    """

    function: str
    line: int
    stack: tuple[str, ...]
    exact: bool = True


def listing_for(trace: Trace) -> Listing:
    """The listing of the machine that made *trace*, under the trace's policy."""
    return listing_of(get_policy(trace.policy), trace.machine or ROOT)


def marks(trace: Trace) -> list[Mark]:
    """The mark of every step of *trace*, into the listing of the machine that made it."""
    listing = listing_for(trace)
    names = {function.code: function.name for function in listing.functions}
    found: list[Mark] = []
    known: dict[tuple[Frame, ...], Mark] = {}
    frames: list[tuple[Frame, ...]] = []
    if trace.step_origin is None:  # a log gives no answers that could be sent
        frames = replay(trace).frames
    for here in frames:
        mark = known.get(here)
        if mark is None:
            mark = known[here] = _mark(here, listing, names)
        found.append(mark)
    for event in trace.events[len(found) :]:
        found.append(_by_event(event, names))
    return found


def _mark(frames: tuple[Frame, ...], listing: Listing, names: dict[str, str]) -> Mark:
    """The mark of a step at which the machine had *frames*."""
    shown = [number for number, frame in enumerate(frames) if frame.function in names]
    if not shown:
        root = listing.functions[0].name
        return Mark(root, 0, (root,))
    inner = shown[-1]
    stack = tuple(names[frames[number].function] for number in shown)
    # Helpers that are expanded there count; what they call in their turn is plumbing.
    for end in range(len(frames), inner, -1):
        line = listing.at.get(tuple(frames[inner:end]))
        if line is not None:
            return Mark(stack[-1], line, stack[:DEEPEST])
    return Mark(stack[-1], 0, stack[:DEEPEST])


_CHILD = ("fork", "run_child")
_OF_CALL = {
    Why.PROTECT: ("reserve_space", "keep_places"),
    Why.LOOK: ("reserve_at", "block_hole", "close"),
    Why.BLOCK: ("reserve_at", "block_hole", "_block"),
    Why.UNBLOCK: ("release_at", "lift"),
    Why.LOW_LOOK: ("block_bad_address_space",),
    Why.LOW_BLOCK: ("block_bad_address_space",),
    Why.MAKE_ROOM: ("open_shared",),
}
#: Functions that a message names otherwise than the machine does.
_OF_CYGWIN = {
    "cygheap_fixup_in_child": ("check_base",),
    "init": ("init_heap",),
    "fixup_mmaps_after_fork": ("lose_mmap",),
    "open_shared": ("lose_shared",),
    "alloc_stack_hard_way": ("alloc_stack",),
    "reserve_at": ("reserve_at", "reserve_upto"),
    "release_at": ("release_at", "release_upto"),
    "alloc": ("check_links",),
    "reserve_space": ("reserve_space", "keep_places"),
    "load_after_fork": ("load_after_fork_upto", "load_after_fork_impl"),
    "load_after_fork_impl": ("load_after_fork_impl", "load_after_fork_upto", "load_native"),
}
#: What a child makes at the parent's places; mmaps have names of their own.
_OF_REPLICA = {
    CYGHEAP: ("make_cygheap",),
    HEAP: ("init_heap",),
    SHARED: ("open_shared", "open_elsewhere"),
    USER_SHARED: ("open_shared", "open_elsewhere"),
    STACK: ("alloc_stack",),
}
_RELOADS = ("load_after_fork_impl", "load_after_fork_upto", "load_by_plan")


def _functions(event: Event) -> tuple[str, ...]:
    """The functions of the machine that may yield *event*; every policy has one of them."""
    if isinstance(event, Call):
        return _OF_CALL.get(event.why, _RELOADS)
    if isinstance(event, SortEvent):
        return ("topsort", "fork")
    if isinstance(event, ReloadEvent):
        return ("reserve_at", "block_hole") if isinstance(event, BlockChosen) else _RELOADS
    if isinstance(event, ProtocolEvent):
        return _of_protocol(event)
    match event:
        case Aborted(function=function):
            name = function.rpartition("::")[2]
            return (*_OF_CYGWIN.get(name, (name,)), "end_by_abort", "end_by_fatal")
        case ChildEnded():
            return ("end_by_abort", "end_by_fatal")
        case RetryDecided():
            return ("proc_retry",)
        case Finished():
            return ("fork",)
        case _:
            assert_never(event)


def _of_protocol(event: ProtocolEvent) -> tuple[str, ...]:
    match event:
        case Checked(dll=dll) if dll:
            return ("check_links",)
        case Checked(what=what) | Replicated(what=what):
            return _OF_REPLICA.get(what, ("fixup_mmaps",))
        case Copied(way="pushed", dll=dll) if dll:
            return ("push_data",)
        case Copied() | SyncPoint():
            return ("run_child",)
        case PhaseEntered(phase):
            return ("run_child",) if phase.who == "child" else ("fork",)
        case ChildCreated() | FaultStruck() | MapsRead() | Drifted():
            return ("fork",)
        case _:
            assert_remark(event)
            return ("fork",)


@cache
def _outer(function: str) -> tuple[str, ...]:
    if function in ("fork", "topsort", "proc_retry"):
        return ("fork",)
    return _CHILD


def _by_event(event: Event, names: dict[str, str]) -> Mark:
    """The mark of a step of which only the event is known."""
    code = next((one for one in _functions(event) if one in names), next(iter(names)))
    stack = tuple(one for one in dict.fromkeys((*_outer(code), code)) if one in names)
    return Mark(names[code], 0, tuple(names[one] for one in stack), exact=False)
