"""Trace: the events of a fork with the states between them, to be stepped and rewound.

A state is a keyframe and at most ``KEYFRAME_EVERY - 1`` deltas away, wherever it is in the trace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import index as indexed
from typing import SupportsIndex, TypeAlias, overload

from forkviz.core.delta import NOTHING
from forkviz.core.displayed import Displayed
from forkviz.core.provenance import StepOrigin
from forkviz.core.space import AddressSpace
from forkviz.core.text import clipped, quoted
from forkviz.errors import BadTrace, ForkvizError
from forkviz.machine.effects import Steps
from forkviz.machine.event_facts import facts_of
from forkviz.machine.events import (
    Aborted,
    ChildCreated,
    ChildEnded,
    Event,
    FaultStruck,
    Finished,
    Replicated,
)
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.call_log import call_log
from forkviz.traces.event_deltas import delta_of, parent_delta_of
from forkviz.traces.state import Progress, State, first_progress

__all__ = ["KEYFRAME_EVERY", "Machine", "Trace", "is_decision", "is_failure"]

#: Events between two kept states; a snapshot is cheap, but not free.
KEYFRAME_EVERY = 64
#: How a fork ended that has not ended yet.
_NOT_YET = Finished(False, "", 0, 0, "")


#: A fork machinery: what it does about a scenario, as effects and events.
Machine: TypeAlias = Callable[[Scenario], Steps[None]]
#: Parent, child and progress before an event.
_Keyframe = tuple[AddressSpace, AddressSpace, Progress]


class Trace(Displayed):
    """A fork that was run, step by step.

    Iterating gives the events; ``trace[17]`` is that of step 17, ``trace[-3:]`` a tuple of the last
    three, and ``event in trace`` tells whether it happened.

    scenario: what was run.  parent, child: both address spaces before the first event.
    events: one for each step; step *n* is the state after ``events[n]``.
    notes: what an author wrote at steps, in their order; no part of what happened, so traces that
    differ in nothing else are equal.
    waits: whether it has not ended yet: real processes wait for its next step.
    step_origin: the lines of a log that the steps of an observed fork were read from, else None.
    machine: what made it of the scenario where that is not forkviz's own fork, else None.  It is
    not saved, and does not count when traces are compared.
    """

    def __init__(
        self,
        scenario: Scenario,
        parent: AddressSpace,
        child: AddressSpace,
        events: Iterable[Event],
        notes: Mapping[int, str] | None = None,
        *,
        waits: bool = False,
        step_origin: StepOrigin | None = None,
        machine: Machine | None = None,
    ) -> None:
        """Raises BadTrace unless the last event, and only that, is Finished; none, if it *waits*.

        BadTrace as well for a note at a step that is not there, and for a *step_origin* that has
        more steps or fewer.
        """
        self.scenario = scenario
        self.machine = machine
        self.events: tuple[Event, ...] = tuple(events)
        ends = [i for i, event in enumerate(self.events) if isinstance(event, Finished)]
        if not self.events or ends != ([] if waits else [len(self.events) - 1]):
            raise BadTrace("a trace ends with the event Finished, and has no other")
        last = self.events[-1]
        self.waits = waits
        self.outcome = last if isinstance(last, Finished) else _NOT_YET
        self.notes: dict[int, str] = dict(sorted((notes or {}).items()))
        for step in self.notes:
            if not 0 <= step < len(self.events):
                raise BadTrace(f"a note at step {step} of {len(self.events)}")
        self.step_origin = step_origin
        if step_origin is not None and len(step_origin.lines) != len(self.events):
            raise BadTrace(f"lines for {len(step_origin.lines)} steps of {len(self.events)}")
        self._parent = parent.snapshot()
        self._child = child.snapshot()
        self._dlls = {dll.name: (i, dll) for i, dll in enumerate(scenario.dlls)}
        self._names = tuple(self._dlls)
        # Keyframe k is the state before event k * KEYFRAME_EVERY; made as far as was asked for.
        self._keyframes: list[_Keyframe] = [
            (self._parent, self._child, first_progress(scenario.dlls, self._child))
        ]

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def __reversed__(self) -> Iterator[Event]:
        return reversed(self.events)

    @overload
    def __getitem__(self, step: SupportsIndex) -> Event: ...

    @overload
    def __getitem__(self, step: slice) -> tuple[Event, ...]: ...

    def __getitem__(self, step: SupportsIndex | slice) -> Event | tuple[Event, ...]:
        if isinstance(step, slice):
            return self.events[step]
        number = indexed(step)
        if not -len(self) <= number < len(self):
            raise IndexError(f"step {number} of {len(self)}")
        return self.events[number]

    def __contains__(self, event: object) -> bool:
        if not isinstance(event, Event):
            raise TypeError(
                f"a trace contains events, not a {type(event).__name__}: its steps are those of "
                f"range(len(trace)), and addresses are in its states' spaces"
            )
        return event in self.events

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Trace):
            return NotImplemented
        return (
            self.scenario == other.scenario
            and self.events == other.events
            and self._parent == other._parent
            and self._child == other._child
            and self.step_origin == other.step_origin
        )

    __hash__ = None  # type: ignore[assignment]  # compared by value

    def __repr__(self) -> str:
        failed = not (self.succeeded or self.waits)
        end = f"failed: {clipped(self.message, 300)}" if failed else self.ending
        return f"<Trace {quoted(self.scenario.title)}, {len(self)} steps, {end}>"

    # -- how it ended ----------------------------------------------------------------------------

    @property
    def policy(self) -> str:
        """Name of the policy that was run."""
        return self.scenario.policy

    @property
    def succeeded(self) -> bool:
        """Whether fork() returned twice."""
        return self.outcome.succeeded

    @property
    def ending(self) -> str:
        """``succeeded`` or ``failed``; ``waits`` where it has not ended yet."""
        if self.waits:
            return "waits"
        return "succeeded" if self.succeeded else "failed"

    @property
    def message(self) -> str:
        """What the child said as it gave up, "" if it did not."""
        return self.outcome.message

    @property
    def exit_code(self) -> int | None:
        """What the child exited with, 0 if it lives; None where a log does not say."""
        return self.outcome.exit_code

    @property
    def errno(self) -> int:
        """The parent's errno, 0 for success."""
        return self.outcome.errno

    def calls(self) -> list[str]:
        """The lines of the call log."""
        return list(call_log(self.events, self.scenario.bits))

    # -- states ----------------------------------------------------------------------------------

    @property
    def initial_parent(self) -> AddressSpace:
        """The parent's address space before the first event."""
        return self._parent.snapshot()

    @property
    def initial_child(self) -> AddressSpace:
        """The child's address space before the first event."""
        return self._child.snapshot()

    def state(self, step: int) -> State:
        """The state after event *step*; negative numbers count from the end.  IndexError beyond."""
        if not -len(self) <= step < len(self):
            raise IndexError(f"step {step} of {len(self)}")
        step %= len(self)
        parent, child, progress = self._before(step - step % KEYFRAME_EVERY)
        parent, child = parent.snapshot(), child.snapshot()
        for event in self.events[step - step % KEYFRAME_EVERY : step + 1]:
            progress = self._advance(parent, child, progress, event)
        return State(step, self.events[step], parent, child, progress, self._names)

    def states(self) -> Iterator[State]:
        """Every state in turn, cheaper than one by one."""
        parent, child, progress = self._keyframes[0]
        parent, child = parent.snapshot(), child.snapshot()
        for step, event in enumerate(self.events):
            progress = self._advance(parent, child, progress, event)
            yield State(step, event, parent.snapshot(), child.snapshot(), progress, self._names)

    def _before(self, step: int) -> _Keyframe:
        """The keyframe before event *step*, a multiple of KEYFRAME_EVERY."""
        wanted = step // KEYFRAME_EVERY
        while len(self._keyframes) <= wanted:
            last = (len(self._keyframes) - 1) * KEYFRAME_EVERY
            parent, child, progress = self._keyframes[-1]
            parent, child = parent.snapshot(), child.snapshot()
            for event in self.events[last : last + KEYFRAME_EVERY]:
                progress = self._advance(parent, child, progress, event)
            self._keyframes.append((parent, child, progress))
        return self._keyframes[wanted]

    def _advance(
        self, parent: AddressSpace, child: AddressSpace, progress: Progress, event: Event
    ) -> Progress:
        if facts_of(type(event)).deltas:  # those of most have none
            for space, delta in ((parent, parent_delta_of(event)), (child, delta_of(event))):
                if delta is not NOTHING:
                    try:
                        delta.apply(space)
                    except ForkvizError as error:
                        raise BadTrace(
                            f"a step does not fit the state before it: {error}"
                        ) from None
        return progress.after(event, self._dlls)

    # -- places to go to -------------------------------------------------------------------------

    def decisions(self) -> tuple[int, ...]:
        """The steps at which the machinery decides something."""
        return tuple(i for i, e in enumerate(self.events) if is_decision(e))

    def failure(self) -> int:
        """The step at which the last child gives up or dies, -1 where the fork succeeds.

        Whatever made an earlier child fail was cured by a retry, or failed again.  Of a child that
        crashes for want of a region of its parent's that is the step that could not make it.
        """
        if self.succeeded:
            return -1
        made = (i for i, e in enumerate(self.events) if isinstance(e, ChildCreated))
        last_child = max(made, default=0)
        lost = -1
        for step in range(last_child, len(self.events)):
            event = self.events[step]
            if isinstance(event, Replicated):
                lost = -1 if event.ok else step
            if isinstance(event, ChildEnded) and not event.clean and lost >= 0:
                return lost
            if isinstance(event, Aborted | ChildEnded):
                return step
            if isinstance(event, FaultStruck) and event.lethal:
                return step
        return -1 if self.waits else len(self.events) - 1


def is_failure(event: Event) -> bool:
    """Whether at *event* a child gives up or dies, or the fork fails."""
    return facts_of(type(event)).fails(event)


def is_decision(event: Event) -> bool:
    """Whether *event* is a choice rather than a call or a note of what follows from one."""
    return facts_of(type(event)).decides(event)
