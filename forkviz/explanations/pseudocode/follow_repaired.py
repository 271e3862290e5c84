"""marks_plan: where the reload of ``repaired`` is, event by event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forkviz.explanations.pseudocode.follow_reload import CHILD, Place, without
from forkviz.machine.dll import Dll
from forkviz.machine.events import Aborted, Call, Compared, Event, Planned, Skipped, Why
from forkviz.machine.repaired.reload import TRIES

__all__ = ["PlanFollower", "keeping_place"]

_KEEP = (*CHILD, "keep_places")
_PLAN = (*CHILD, "load_by_plan")


def keeping_place(call: Call, dll: Dll | None, before: Event, last: Place) -> Place | None:
    """Where ``repaired`` makes *call* before its reload; *dll* is the one that it is about.

    It keeps places, finds out how large a file is now, or asks who has a place.
    """
    match call.why:
        case Why.PROTECT:
            more = call.size - dll.size if dll is not None else 0
            return Place(_KEEP, "larger" if more > 0 else "smaller" if more < 0 else "protect")
        case Why.TRIAL:
            return Place((*_KEEP, "size_now"), "trial")
        case Why.UNMAP_TRIAL:
            return Place((*_KEEP, "size_now"), "unmap")
        case Why.LOOK if isinstance(before, Compared):
            return Place((*_KEEP, "size_now"), "look")
        case _:
            return Place((*without(last.stack, "occupant"), "occupant"), "look")


class PlanFollower:
    """Follows load_by_plan.  What a query is for is told by what comes before and after it.

    dll: the one that is at hand.  good: the one that LoadLibrary was called for last.
    direct: those that need no trial.  walk: the function whose blocks are made.
    measuring, measured: whether the size of this one is being found out, or was.
    tries: how often LoadLibrary was called for it.  over: whether nothing but the last resort,
    to load it over its trial map, is left.
    """

    def __init__(self, events: Sequence[Event], dlls: Mapping[str, Dll]) -> None:
        self._events = events
        self._dlls = dlls
        self._dll = self._good = ""
        self._direct: set[str] = set()
        self._walk = "close"
        self._measuring = self._measured = False
        self._tries, self._over = 0, False
        self._lifts: tuple[str, ...] = _PLAN
        self._looks, self._doomed = range(0), False

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
                    self._over = False
                found = self._call(step, event, last)
        self._lifts = self._who_lifts(event, last)
        return found

    def _who_lifts(self, event: Event, last: Place) -> tuple[str, ...]:
        """In which function blocks would be lifted, if that came right after *event*."""
        match event:
            case Call(why=Why.REAL):
                return self._in_load()
            case Call(why=Why.UNMAP_TRIAL) if last.stack[-1] == "load_for_good":
                return self._in_load()
            case Planned() | Compared(trial=False) | Call(why=Why.UNMAP_INTERIM):
                return _PLAN  # the last one sits right: it is the end
            case _:
                return (*self._in_pin(), "measure")

    def _loader(self) -> tuple[str, ...]:
        return (*_PLAN, "load_directly" if self._dll in self._direct else "load_pinned")

    def _in_load(self) -> tuple[str, ...]:
        resort = ("load_over_trial",) if self._over else ()
        return (*self._loader(), "load_for_good", *resort)

    def _in_pin(self) -> tuple[str, ...]:
        return (*(self._in_load() if self._good == self._dll else self._loader()), "pin")

    def _call(self, step: int, call: Call, last: Place) -> Place | None:
        match call.why:
            case Why.UNPROTECT:
                return Place(self._loader(), "give-back")
            case Why.TRIAL:
                self._measuring = not self._measured and self._measures(step, call)
                inside = ("measure", "size_now") if self._measuring else ()
                return Place((*self._in_pin(), *inside), "trial")
            case Why.UNMAP_TRIAL:
                if last.stack[-1] == "size_now":
                    self._measuring, self._measured = False, True
                elif last.stack[-1] == "load_for_good":
                    self._over = self._tries == TRIES and not call.failed
                return Place(last.stack, "unmap")  # of the trial, or of the load
            case Why.UNMAP_INTERIM:
                again = self._good == self._dll
                return Place(self._in_load() if again else self._loader(), "interim")
            case Why.REAL:
                self._tries = self._tries + 1 if self._good == self._dll else 1
                self._good = self._dll
                self._measured = False
                found = Place(self._in_load(), "real")
                self._over = call.failed and self._is_last(step)
                return found
            case Why.KEEP:
                return Place(self._in_load(), "keep")
            case Why.LOOK:
                return self._look(step, call, last)
            case Why.BLOCK if self._walk == "close":
                return Place((*self._in_pin(), "close"), "block")
            case Why.BLOCK:
                dll = self._dlls.get(call.dll)
                below = dll is not None and call.address < dll.base
                return Place((*self._in_pin(), "close_side"), "below" if below else "above")
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
            stack = without(last.stack, "occupant", "give_up", "size_now")
            if self._over and 2 * step >= self._looks.start + self._looks.stop:
                # Where the last resort fails, pin asks first, then load_over_trial: the same.
                stack = self._in_load()
            return Place((*stack, "give_up", "occupant"), "look")
        self._walk = "close_side"
        return Place((*self._in_pin(), "close_side"), "look")

    def _is_last(self, step: int) -> bool:
        """Whether the LoadLibrary of *step*, which failed, is not followed by another one.

        If there is a try left, something is blocked, and that is lifted first.
        """
        after = self._events[step + 1] if step + 1 < len(self._events) else None
        lifts = isinstance(after, Call) and after.why is Why.UNBLOCK
        return self._tries == TRIES or not lifts

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
        if step >= self._looks.stop:
            end = step
            while isinstance(event := self._events[end], Call) and event.why is Why.LOOK:
                end += 1  # the last event of a trace is no call
            self._looks = range(step, end)
            self._doomed = isinstance(event, Aborted)
        return self._doomed
