"""Replay: a trace's own answers, sent through the machine again.

The machine asks, and the trace holds what was answered; so the same machine says the same again,
event by event.  Where it does not, another version of the machine made the trace, or somebody
changed it: that step is the first disagreement.

While it is replayed the machine can be seen at work: where it is in its source at each step.  A
fork that runs does not look, because that costs more than half of its time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from forkviz.machine.call import Call, Win32
from forkviz.machine.dll import Dll
from forkviz.machine.effects import (
    Child,
    ComeTo,
    CreateProcess,
    Effect,
    FindModule,
    FreeLibrary,
    LoadLibrary,
    Parent,
    Replicate,
    RunLast,
    Steps,
    VirtualAlloc,
    VirtualFree,
    VirtualQuery,
)
from forkviz.machine.events import (
    Checked,
    ChildCreated,
    ChildEnded,
    Event,
    FaultStruck,
    MapsRead,
    PhaseEntered,
    Replicated,
)
from forkviz.machine.forkee import ChildDied
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.fork import fork
from forkviz.scenarios.windows import AT_THE_END
from forkviz.traces.event_deltas import delta_of, parent_delta_of
from forkviz.traces.trace import Trace

__all__ = ["Disagreement", "Frame", "Replayed", "Replayer", "replay"]


class Frame(NamedTuple):
    """A function of the machine that has not returned.  line: of its file, that it is at."""

    function: str
    line: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """The first step at which the machine says something else.

    said: what it asked for or recorded; None where it had nothing more to say.
    recorded: what the trace has; None where that has ended.
    """

    step: int
    said: Effect | Event | None
    recorded: Event | None


class Replayed(NamedTuple):
    """What came of it.

    frames: for each step, the functions that have not returned, outermost first; as many steps as
    the machine agreed with.  disagreement: None where it agreed with all.
    """

    frames: list[tuple[Frame, ...]]
    disagreement: Disagreement | None


class Replayer:
    """Sends the answers of *trace* through *machine*, the one that made it if left out."""

    def __init__(self, trace: Trace, machine: Steps[None] | None = None) -> None:
        self._trace = trace
        self._machine = machine if machine is not None else _fork_of(trace)
        self._parent = trace.initial_parent
        self._child = trace.initial_child
        self._step = 0
        self.frames: list[tuple[Frame, ...]] = []

    def run(self) -> Disagreement | None:
        """Go through the trace; the first disagreement, None where there is none."""
        answer: Any = None
        death: ChildDied | None = None
        while True:
            try:
                said = self._machine.send(answer) if death is None else self._machine.throw(death)
            except StopIteration:
                self._pass_over()
                found = self._next()
                return None if found is None else Disagreement(self._step, None, found)
            answer = death = None
            if isinstance(said, Parent | Child):
                answer = (self._child if isinstance(said, Child) else self._parent).snapshot()
                continue
            here = frames_of(self._machine)
            if isinstance(said, RunLast):
                if self._strikes(said):
                    death = self._come_to(said, here)
                continue
            self._pass_over()
            found = self._next()
            if isinstance(said, ComeTo) and found == PhaseEntered(said.phase):
                self._take(found, here)
                death = self._come_to(said, here)
                continue
            if found is not None and _agrees(said, found, self._trace.scenario.bits):
                self._take(found, here)
                answer = found
            elif isinstance(found, ChildEnded) and not found.clean and not self._threw:
                # The host found the child dead, wherever the machine was then.
                death = ChildDied(self._trace.message, found.exit_code)
                self._threw = True
                continue
            else:
                waits = found is None and self._trace.waits
                return None if waits else Disagreement(self._step, said, found)
            self._threw = False

    _threw = False

    def _next(self) -> Event | None:
        events = self._trace.events
        return events[self._step] if self._step < len(events) else None

    def _take(self, event: Event, frames: tuple[Frame, ...]) -> None:
        for space, delta in (
            (self._parent, parent_delta_of(event)),
            (self._child, delta_of(event)),
        ):
            delta.apply(space)
        self.frames.append(frames)
        self._step += 1

    def _pass_over(self) -> None:
        """Take what happened beside the machine: somebody interfered, or the maps were read."""
        while isinstance(event := self._next(), MapsRead | FaultStruck):
            self._take(event, self.frames[-1] if self.frames else ())

    def _strikes(self, said: RunLast) -> bool:
        """Whether what happens next happens to what the child runs last."""
        event = self._next()
        return isinstance(event, FaultStruck) and AT_THE_END.get(event.kind) == said.what

    def _come_to(self, said: ComeTo | RunLast, frames: tuple[Frame, ...]) -> ChildDied | None:
        """Take what happens in a phase, or at a child's end; its death if it died of it."""
        while isinstance(event := self._next(), MapsRead | FaultStruck):
            self._take(event, frames)
            if isinstance(event, FaultStruck) and event.lethal and event.phase is said.phase:
                end = self._next()
                if isinstance(end, ChildEnded):
                    return ChildDied(event.text, end.exit_code)
        return None


def replay(trace: Trace) -> Replayed:
    """Send the answers of *trace* through the machine that made it."""
    replayer = Replayer(trace)
    disagreement = replayer.run()
    return Replayed(replayer.frames, disagreement)


def _fork_of(trace: Trace) -> Steps[None]:
    plan = trace.scenario
    if trace.machine is not None:
        return trace.machine(plan)
    return fork(
        plan.listed(),
        get_policy(trace.policy),
        plan.title,
        stack=plan.stack,
        system=plan.loader.system,
    )


def frames_of(machine: Steps[Any]) -> tuple[Frame, ...]:
    """Where each function of *machine* is that has not returned, outermost first."""
    return tuple(_frames(machine))


def _frames(machine: Any) -> Iterator[Frame]:
    while (frame := getattr(machine, "gi_frame", None)) is not None:
        yield Frame(machine.gi_code.co_name, frame.f_lineno)
        machine = machine.gi_yieldfrom


def _agrees(said: Effect | Event, found: Event, bits: int) -> bool:
    """Whether *found* is what *said* tells, or an answer to what it asks."""
    match said:
        case VirtualAlloc(dll, address, size, why):
            asked: tuple[object, ...] = (
                Win32.ALLOC, why, _name(dll), address, size & ((1 << bits) - 1),
            )  # fmt: skip
        case VirtualFree(dll, address, why):
            asked = (Win32.FREE, why, _name(dll), address, None)
        case VirtualQuery(dll, address, why):
            asked = (Win32.QUERY, why, _name(dll), address, None)
        case LoadLibrary(dll, why):
            asked = (Win32.LOAD, why, dll.name, None, None)
            if isinstance(found, Call) and found.name is Win32.LOAD_EX:
                asked = (Win32.LOAD_EX, *asked[1:])
        case FreeLibrary(dll, handle, why):
            asked = (Win32.FREE_LIBRARY, why, dll.name, handle, None)
        case Replicate(what, start, end):
            if not isinstance(found, Replicated):
                return False
            asked_for = found.end if found.asked is None else found.asked
            return (found.what, found.start, asked_for) == (what, start, end)
        case FindModule(what, dll):
            return isinstance(found, Checked) and (found.what, found.dll) == (what, dll.name)
        case CreateProcess(attempt, left):
            return isinstance(found, ChildCreated) and (found.attempt, found.left) == (
                attempt,
                left,
            )
        case _:
            return said == found
    return isinstance(found, Call) and found[:5] == asked


def _name(dll: Dll | None) -> str | None:
    return dll.name if dll else None
