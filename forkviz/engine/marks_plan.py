"""marks_plan: where the reload of ``repaired`` is, event by event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forkviz.engine.dll import Dll
from forkviz.engine.events import Aborted, Call, Compared, Event, Planned, Skipped, Why
from forkviz.engine.marks_reload import CHILD, Place

__all__ = ["PlanFollower"]

_PLAN = (*CHILD, "load_by_plan")


class PlanFollower:
    """Follows load_by_plan.  What a query is for is told by what comes before and after it.

    dll: the one that is at hand.  good: the one that LoadLibrary was called for last.
    direct: those that need no trial.  walk: the function whose blocks are made.
    measuring, measured: whether the size of this one is being found out, or was.
    """

    def __init__(self, events: Sequence[Event], dlls: Mapping[str, Dll]) -> None:
        self._events = events
        self._dlls = dlls
        self._dll = self._good = ""
        self._direct: set[str] = set()
        self._walk = "close"
        self._measuring = self._measured = False
        self._lifts: tuple[str, ...] = _PLAN
        self._looked_until, self._doomed = -1, False

    def place(self, step: int, event: Event, last: Place) -> Place | None:
        """The place of *event*."""
        if isinstance(event, Call) and event.why is Why.UNBLOCK:
            return Place((*self._lifts, "lift"), "free")
        found: Place | None = None
        match event:
            case Planned():
                found = Place(_PLAN, "planned")
            case Skipped(dll):
                self._direct.add(dll)
                found = Place((*_PLAN, "load_directly"), "skip")
            case Compared(trial=True):
                found = Place(last.stack, "compare")
            case Compared():
                found = Place(self._in_load(), "landed")
            case Call():
                if event.dll != self._dll:
                    self._dll, self._measuring, self._measured = event.dll, False, False
                found = self._call(step, event, last)
        self._lifts = self._who_lifts(event)
        return found

    def _who_lifts(self, event: Event) -> tuple[str, ...]:
        """In which function blocks would be lifted, if that came right after *event*."""
        if isinstance(event, Call) and event.why is Why.REAL:
            return self._in_load()
        if isinstance(event, Planned) or (isinstance(event, Compared) and not event.trial):
            return _PLAN  # the last one sits right: it is the end
        return (*self._in_pin(), "measure")

    def _loader(self) -> tuple[str, ...]:
        return (*_PLAN, "load_directly" if self._dll in self._direct else "load_pinned")

    def _in_load(self) -> tuple[str, ...]:
        return (*self._loader(), "load_for_good")

    def _in_pin(self) -> tuple[str, ...]:
        return (*(self._in_load() if self._good == self._dll else self._loader()), "pin")

    def _call(self, step: int, call: Call, last: Place) -> Place | None:
        match call.why:
            case Why.UNPROTECT:
                return Place(self._loader(), "give-back")
            case Why.TRIAL:
                self._measuring = not self._measured and self._measures(step, call)
                inside = ("measure",) if self._measuring else ()
                return Place((*self._in_pin(), *inside), "trial")
            case Why.UNMAP_TRIAL:
                if last.stack[-1] == "measure":
                    self._measuring, self._measured = False, True
                return Place(last.stack, "unmap")  # of the trial, or of the load
            case Why.UNMAP_INTERIM:
                again = self._good == self._dll
                return Place(self._in_load() if again else self._loader(), "interim")
            case Why.REAL:
                self._good = self._dll
                self._measured = False
                return Place(self._in_load(), "real")
            case Why.LOOK:
                return self._look(step, call, last)
            case Why.BLOCK if self._walk == "close":
                return Place((*self._in_pin(), "close"), "block")
            case Why.BLOCK:
                dll = self._dlls.get(call.dll)
                below = dll is not None and call.address < dll.base
                return Place((*self._in_pin(), "close_all"), "below" if below else "above")
            case _:
                return None

    def _look(self, step: int, call: Call, last: Place) -> Place:
        before = self._events[step - 1]
        if self._measuring and isinstance(before, Compared):
            return Place(last.stack, "look")
        unmapped = isinstance(before, Call) and not before.failed
        if last == (self._in_pin(), "unmap") and unmapped and not self._measured:
            self._walk = "close"
            return Place((*self._in_pin(), "close"), "look")
        if self._gives_up(step):
            stack = last.stack
            while stack[-1] in ("occupant", "give_up"):
                stack = stack[:-1]
            return Place((*stack, "give_up", "occupant"), "look")
        self._walk = "close_all"
        return Place((*self._in_pin(), "close_all"), "look")

    def _measures(self, step: int, trial: Call) -> bool:
        """Whether *trial* is measure's: it looks at the map at once, or gives up if there is none.

        pin takes a map away before it looks at anything; if it got none, measure is what it calls.
        """
        ahead = step + (1 if trial.failed else 2)
        event = self._events[ahead] if ahead < len(self._events) else None
        if isinstance(event, Call):
            return event.why is Why.LOOK and (trial.failed or event.dll == trial.dll)
        return trial.failed and isinstance(event, Aborted)

    def _gives_up(self, step: int) -> bool:
        """Whether the queries from *step* on end with the child giving up."""
        if step > self._looked_until:
            end = step
            while isinstance(event := self._events[end], Call) and event.why is Why.LOOK:
                end += 1  # the last event of a trace is no call
            self._looked_until = end - 1
            self._doomed = isinstance(event, Aborted)
        return self._doomed
