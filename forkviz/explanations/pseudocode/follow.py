"""marks: the line of the listing that each step of a trace is at, and the calls that led there.

Worked out from the events alone, in one pass.  A trace that was saved and changed by hand may tell
of things that its policy never does: then the mark stays where it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from forkviz.explanations.pseudocode.follow_ends import OF_CYGWIN, OF_FUNCTION, OF_LINE
from forkviz.explanations.pseudocode.follow_reload import (
    CHILD,
    DEEPEST,
    FORK,
    Follower,
    Place,
    RecursionFollower,
    UptoFollower,
    without,
)
from forkviz.explanations.pseudocode.follow_repaired import PlanFollower, keeping_place
from forkviz.explanations.pseudocode.follow_retry import rule_of
from forkviz.explanations.pseudocode.listing import abort_name, listing
from forkviz.machine.dll import DllKind
from forkviz.machine.events import (
    Aborted,
    BlockChosen,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    Compared,
    Copied,
    DepsPopulated,
    Drifted,
    Event,
    FaultStruck,
    Finished,
    ForkStarted,
    FrameEntered,
    FrameLeft,
    MapsRead,
    OrderDecided,
    PhaseEntered,
    Planned,
    Printed,
    Replicated,
    RetryDecided,
    Skipped,
    SortAppended,
    SortPassed,
    SortVisited,
    SyncPoint,
    Why,
)
from forkviz.machine.phase import SYNC_FIXUP, SYNC_LONGJMP, Phase
from forkviz.machine.policy import LinkCheck, get_policy
from forkviz.machine.protocol.exits import API_FATAL
from forkviz.machine.protocol.heaps_and_stack import STACK
from forkviz.traces.trace import Trace

__all__ = ["Mark", "marks"]

_PUSH = (*FORK, "push_data")
#: What is checked of a linked DLL that is at its place.
BOUNDS = "bss segment end"
#: The number of each line that has a mark, by function and mark.
Lines = Mapping[tuple[str, str], int]


class Mark(NamedTuple):
    """Where a step is.  function: its name.  line: index into its lines.

    stack: the functions that have not returned, ``fork`` first, *function* last.
    """

    function: str
    line: int
    stack: tuple[str, ...]


def marks(trace: Trace) -> list[Mark]:
    """The mark of every step of *trace*, into the listing of the trace's policy."""
    functions = listing(get_policy(trace.policy))
    lines: Lines = {
        (function.name, line.mark): number
        for function in functions
        for number, line in enumerate(function.lines)
        if line.mark
    }
    # What befalls the child between two calls is no step of the machinery: it is passed over.
    own = [event for event in trace.events if not _meanwhile(event)]
    follow = _ForkFollower(trace, own, lines)
    stacks: dict[tuple[str, ...], tuple[str, ...]] = {}
    found: list[Mark] = []
    step = 0
    for event in trace.events:
        if _meanwhile(event):
            found += found[-1:] or [Mark("fork", 0, FORK)]
            continue
        stack, name = follow.place(step, event)
        step += 1
        # One tuple for each stack that there is, not one for each step.
        stack = stacks.setdefault(stack, stack)
        found.append(Mark(stack[-1], lines[stack[-1], name], stack))
    return found


def _meanwhile(event: Event) -> bool:
    """Whether *event* happens beside the machinery, and ends nothing of it."""
    return isinstance(event, MapsRead) or (isinstance(event, FaultStruck) and not event.lethal)


class _ForkFollower:
    """Follows a fork from event to event.  last: the place of the event before."""

    def __init__(self, trace: Trace, events: Sequence[Event], lines: Lines) -> None:
        self._events = events
        self._lines = lines
        self._policy = get_policy(trace.policy)
        self._dlls = {dll.name: dll for dll in trace.scenario.listed()}
        self._is_lazy = not (trace.scenario.has_dlopened or self._policy.sorts_always)
        self._abort = abort_name(self._policy)
        self._phase = Phase.P1
        self._visiting = 0
        self._low_failed = False
        self._last = Place(FORK, "start")
        self._begin()

    def _begin(self) -> None:
        """A new child: nothing of the last one's reload is left.

        aborted: where it gave up.  fatal: whether that was for good.
        """
        self._aborted: tuple[str, ...] = ()
        self._fatal = False
        self._ended = False
        self._reload: Follower
        if self._policy.repaired:
            self._reload = PlanFollower(self._events, self._dlls)
        elif self._policy.dll_load:
            self._reload = RecursionFollower(self._dlls)
        else:
            self._reload = UptoFollower(self._dlls)

    def place(self, step: int, event: Event) -> Place:
        """The place of *event*, which is number *step*; the last one's where it has none.

        It is always a line of the listing, and so are the calls that led there.
        """
        found = self._place(step, event)
        if found is not None and self._is_listed(found):
            self._last = found
        return self._last

    def _is_listed(self, place: Place) -> bool:
        return (place.stack[-1], place.mark) in self._lines

    def _place(self, step: int, event: Event) -> Place | None:
        match event:
            case Call():
                return self._call(step, event)
            case FrameEntered() | FrameLeft() | Skipped() | Compared() | BlockChosen() | Planned():
                return self._reload.place(step, event, self._last)
            case DepsPopulated() | SortVisited() | SortPassed() | SortAppended() | OrderDecided():
                return self._sort(event)
            case PhaseEntered(phase):
                self._phase = phase
                who = FORK if phase.who == "parent" else CHILD
                end = "fail" if self._ended else "return"
                return Place(who, end if phase is Phase.P14 else phase.name)
            case Checked() | Replicated() | Copied() | SyncPoint():
                return self._between(event)
            case ForkStarted():
                return Place(FORK, "start")
            case ChildCreated():
                self._begin()
                return Place(FORK, "create")
            case Drifted():
                return Place(FORK, "drift")
            case Aborted(exit_code=code):
                self._fatal = self._policy.clean_exit and code == API_FATAL
                return self._gives_up(step, event)
            case Printed(who):
                return self._printed(who)
            case ChildEnded():
                return self._child_ended(step)
            case RetryDecided():
                return Place((*FORK, "proc_retry"), rule_of(event, self._policy, self._phase))
            case Finished(succeeded=succeeded):
                return Place(FORK, "return" if succeeded else "fail")
            case _:
                return None  # a fault is not the machinery's doing

    # -- the parent ------------------------------------------------------------------------------

    def _sort(self, event: Event) -> Place | None:
        stack = (*FORK, "topsort")
        match event:
            case DepsPopulated(dll):
                listed = self._dlls.get(dll)
                if self._policy.keep_order and listed and listed.kind is DllKind.LOAD:
                    return Place(stack, "seed")
                return Place((*stack, "populate_deps"), "deps")
            case SortVisited(_, depth, again):
                self._visiting = depth + (not again)
                return Place(self._visit(depth + 1), "again" if again else "visit")
            case SortPassed(_, depth):
                self._visiting = depth
                return Place(self._visit(depth + 1), "again")
            case SortAppended():
                self._visiting -= 1
                return Place(self._visit(self._visiting + 1), "append")
            case _ if self._policy.topsort:
                return Place(stack, "as-is" if self._is_lazy else "order")
            case _:
                return Place(FORK, "order")

    def _visit(self, calls: int) -> tuple[str, ...]:
        return (*FORK, "topsort", *("topsort_visit",) * max(1, min(calls, DEEPEST)))

    # -- the child, around its reload ------------------------------------------------------------

    def _between(self, event: Event) -> Place | None:
        match event:
            case Checked(what, dll) if dll:
                return Place((*CHILD, "alloc"), "bounds" if what == BOUNDS else "check")
            case Checked(what) | Replicated(what):
                maker = "alloc_stack" if what == STACK else "init_heaps"
                return Place((*CHILD, maker), "there" if isinstance(event, Checked) else "make")
            case Copied(way, _, dll):
                if way == "pulled":
                    return Place(CHILD, "pull")
                return Place(_PUSH, "push") if dll else Place(FORK, "push-stack")
            case SyncPoint(who, name):
                first = name == SYNC_LONGJMP
                if who == "child":
                    again = "fixup" if name == SYNC_FIXUP else "loaded"
                    return Place(CHILD, "ready" if first else again)
                return Place(FORK, "wake" if first else "wake-again")
            case _:
                return None

    def _call(self, step: int, call: Call) -> Place | None:
        if self._aborted:
            return Place((*self._aborted, self._abort), "release")
        if call.why is Why.LOW_LOOK or call.why is Why.LOW_BLOCK:
            self._low_failed = call.failed and call.why is Why.LOW_BLOCK
            mark = "look" if call.why is Why.LOW_LOOK else "block"
            return Place((*CHILD, "block_bad_address_space"), mark)
        if self._policy.repaired and self._phase is not Phase.C8:
            before = self._events[step - 1]
            return keeping_place(call, self._dlls.get(call.dll), before, self._last)
        if call.why is Why.PROTECT:
            return Place((*CHILD, "reserve_space"), "protect")
        return self._reload.place(step, call, self._last)

    def _printed(self, who: str) -> Place | None:
        if who == "parent":
            return Place(FORK if self._ended else _PUSH, "print")
        if self._aborted:
            return Place((*self._aborted, self._abort), "fatal" if self._fatal else "print")
        return Place((*CHILD, "block_bad_address_space"), "print") if self._low_failed else None

    # -- ends ------------------------------------------------------------------------------------

    def _gives_up(self, step: int, event: Aborted) -> Place | None:
        """The line that calls abort: in the function that the child is in, or in its caller."""
        if self._policy.repaired and self._phase is Phase.C8:
            stack = without(self._last.stack, "occupant", "give_up")
            found = Place((*stack, "give_up"), "abort")
        else:
            found = self._failed_at(step)
        if not self._is_listed(found):
            # A log does not tell of the call that failed, but in which function.
            found = self._told_by(event)
        self._aborted = found.stack if self._is_listed(found) else self._last.stack
        return found

    def _failed_at(self, step: int) -> Place:
        before = self._events[step - 1] if step else None
        failed = before.failed if isinstance(before, Call) else True
        stack, mark = self._last
        if stack[-1] in ("occupant", "size_now"):
            stack = stack[:-1]
            return Place(stack, OF_FUNCTION.get(stack[-1], ""))
        name = OF_LINE.get((stack[-1], mark), "")
        if failed and (stack[-1], name) in self._lines:
            return Place(stack, name)
        stack = stack[:-1] or stack
        if stack[-1] != "load_after_fork_impl":
            return Place(stack, "moved")
        blocked = isinstance(before, Call) and before.why is Why.BLOCK and not failed
        return Place(stack, "spent" if blocked else "no-block")

    def _told_by(self, event: Aborted) -> Place:
        """The line that gives up in the function that *event* names."""
        name = event.function.rpartition("::")[2]
        function, mark = OF_CYGWIN.get(name, (name, ""))
        if self._policy.repaired and function == "reserve_space":
            function = "keep_places"
        return Place((*CHILD, function), mark)

    def _child_ended(self, step: int) -> Place:
        before = self._events[step - 1] if step else None
        struck = isinstance(before, FaultStruck) and before.lethal
        self._ended = True
        if self._aborted:
            return Place((*self._aborted, self._abort), "exit")
        if self._last.mark == "check" and self._policy.compared is LinkCheck.NONE:
            return Place(self._last.stack, "crash")
        if self._phase in (Phase.P11, Phase.P13) and not struck:
            return Place(_PUSH, "end")
        return Place(FORK, "dead")
