"""steps: the words by which a lesson names a step of a fork.

    failure      decision      17      -1      as elsewhere (``traces.notes``)
    BlockChosen                the first event of that name
    trial        low-block     the first call for that reason
    C5                         where that phase begins
    foreign-release            the first release of what was not reserved by the fork
    dragged                    the first load that brings along a DLL of the list
    deepest                    the deepest call of the recursion

Behind a name may stand a DLL (``trial d0.dll``), a number (``trial #3``) and steps to go on or
back (``BlockChosen +1``), in this order.
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.region import module_key
from forkviz.course.lessons.asked import dragged
from forkviz.errors import ForkvizError
from forkviz.lazy.patterns import regex
from forkviz.machine.event_facts import facts_of
from forkviz.machine.events import Call, FrameEntered, PhaseEntered, Why
from forkviz.machine.phase import Phase
from forkviz.traces.notes import step_at
from forkviz.traces.trace import Trace

__all__ = ["step_named"]

_FORM = regex(
    r"(?P<name>-?[\w-]+)(?: (?P<dll>[^ #+-][^ #]*))?(?: #(?P<number>[1-9]\d{0,4}))?"
    r"(?: (?P<by>[+-]\d{1,5}))?"
)
_HINT = "failure, decision, a number, an event (BlockChosen), a reason (trial) or a phase (C5)"


def step_named(trace: Trace, text: str) -> int:
    """The step of *trace* that *text* names; raises ForkvizError where there is no such step."""
    found = _FORM.fullmatch(text.strip())
    if not found:
        raise ForkvizError(f"no step is called {text[:60]!r}", hint=_HINT)
    name, dll = found["name"], found["dll"]
    if name in ("failure", "decision") or name.lstrip("-").isdigit():
        step = step_at(trace, name)
    else:
        steps = [each for each in _steps(trace, name) if not dll or _about(trace, each, dll)]
        number = int(found["number"] or 1)
        if len(steps) < number:
            what = f"this fork has {len(steps)} steps called {text[:60]!r}" if steps else ""
            raise ForkvizError(what or f"this fork has no step called {text[:60]!r}", hint=_HINT)
        step = steps[number - 1]
    return min(max(step + int(found["by"] or 0), 0), len(trace) - 1)


def _about(trace: Trace, step: int, dll: str) -> bool:
    about = getattr(trace.events[step], "dll", None)
    return about is not None and module_key(about) == module_key(dll)


def _steps(trace: Trace, name: str) -> Iterator[int]:
    if name == "dragged":
        yield from (step for step, *_ in dragged(trace))
    elif name == "deepest":
        yield from _deepest(trace)
    elif name == "foreign-release":
        yield from _foreign(trace)
    elif name in list(Why):
        why = Why(name)
        for step, event in enumerate(trace):
            if isinstance(event, Call) and event.why is why:
                yield step
    elif name in Phase.__members__:
        for step, event in enumerate(trace):
            if isinstance(event, PhaseEntered) and event.phase is Phase[name]:
                yield step
    else:
        for step, event in enumerate(trace):
            if facts_of(type(event)).key == name:
                yield step


def _deepest(trace: Trace) -> Iterator[int]:
    frames = [(e.retries, step) for step, e in enumerate(trace) if isinstance(e, FrameEntered)]
    most = max((retries for retries, _ in frames), default=0)
    yield from (step for retries, step in frames if retries == most)


def _foreign(trace: Trace) -> Iterator[int]:
    ours = {event.result for event in trace if isinstance(event, Call) and event.why is Why.BLOCK}
    for step, event in enumerate(trace):
        if isinstance(event, Call) and event.why is Why.UNBLOCK and event.address not in ours:
            yield step
