"""picture: what a trace shows for a cause: lines of evidence, rows of a small map."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.core.provenance import place_text
from forkviz.core.region import Region
from forkviz.diagnosis.diagnosis import Evidence, Look, Place
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import Aborted, ChildEnded, FaultStruck, Finished, Replicated
from forkviz.traces.trace import Trace
from forkviz.verdict.failure import TraceFailure

__all__ = ["evidence_of", "places_of", "range_text"]

#: What the steps of a fork on the model are called, in the place of a file.
STEPS = "steps of this fork"


def range_text(start: int, end: int) -> str:
    """A range, as messages and maps write it."""
    return f"{hex_(start)}-{hex_(end)}"


# -- evidence --------------------------------------------------------------------------------------


def evidence_of(
    trace: Trace, failure: TraceFailure, taken: Region | None, in_parent: bool
) -> tuple[Evidence, ...]:
    """The step that fails, where the DLL is and wants to be, and who has that place."""
    return tuple(_evidence(trace, failure, taken, in_parent))


def _evidence(
    trace: Trace, failure: TraceFailure, taken: Region | None, in_parent: bool
) -> Iterator[Evidence]:
    yield _step(trace, failure)
    scenario, dll = trace.scenario, failure.dll
    if dll is not None:
        text = f"{dll.name} at {range_text(dll.base, dll.end)}, prefers {hex_(dll.preferred)}"
        means = "not where it prefers to be" if dll.relocated else "where it prefers to be"
        yield _marked(scenario.parent_origin.file, dll.line or 0, text, hex_(dll.preferred), means)
    if taken is not None:
        origin = scenario.parent_origin if in_parent else scenario.child_origin
        where = "at the place that it prefers" if in_parent else "at that place in the child"
        text = f"{taken.title} at {range_text(taken.start, taken.end)} ({taken.source})"
        file = origin.file_of(taken) or ("parent" if in_parent else "child")
        yield _marked(file, taken.line, text, taken.title, f"who is {where}")


def _step(trace: Trace, failure: TraceFailure) -> Evidence:
    """The failing step: the line of the log that it was read from, else its own words."""
    step, origin = failure.step, trace.step_origin
    if origin is not None and origin.lines[step].line:
        line = origin.lines[step]
        return Evidence(origin.file, line.line, line.text, means="where the fork fails")
    text = trace.message
    match failure.event:
        case Aborted(message=message):
            text = message
        case Replicated(what=what, start=start, end=end, error=error):
            text = f"{what} can't be made at {range_text(start, end)}, error {error}"
        case FaultStruck(text=said):
            text = said
        case ChildEnded(exit_code=code):
            text = f"the child ends with {hex_(code)}; {trace.message}"
        case Finished(message=message):
            text = message
    return Evidence(STEPS, step, text, means="where the fork fails")


def _marked(file: str, line: int, text: str, part: str, means: str) -> Evidence:
    at = text.rfind(part)
    marks = ((at, at + len(part)),) if at >= 0 and part else ()
    return Evidence(file or "scenario", line, text, marks, means)


# -- the map ---------------------------------------------------------------------------------------


def places_of(
    trace: Trace, failure: TraceFailure, taken: Region | None, in_parent: bool
) -> tuple[Place, ...]:
    """Where it wants to be, where it is, what is in the way, and what the child shows."""
    dll = failure.dll
    if dll is None:
        return tuple(_of_memory(failure, taken))
    return tuple(_of_dll(trace, failure, dll, taken, in_parent))


def _of_memory(failure: TraceFailure, taken: Region | None) -> Iterator[Place]:
    if failure.wanted is None:
        return
    start, end = failure.wanted
    yield Place("It has to be", Look.PREFERS, start, end, "the parent's memory", "the parent")
    if taken is None:
        yield Place("In the way", Look.UNKNOWN, None, None, "no one is named", "the child")
    else:
        yield _way(taken, "the child")


def _of_dll(
    trace: Trace, failure: TraceFailure, dll: Dll, taken: Region | None, in_parent: bool
) -> Iterator[Place]:
    size = dll.size
    yield Place(
        "It prefers",
        Look.PREFERS,
        dll.preferred,
        dll.preferred + size,
        dll.name,
        dll.headers or "its header",
    )
    origin = trace.scenario.parent_origin
    here = place_text(origin.file, dll.line or 0) if dll.line else "the parent"
    yield Place("It is at", Look.THERE, dll.base, dll.end, dll.name, here)
    if taken is None:
        start, end = (dll.preferred, dll.preferred + size) if dll.relocated else (None, None)
        yield Place("In the way", Look.UNKNOWN, start, end, "no one is named", "not known")
    elif in_parent:
        listed = DllNames(trace.scenario.dlls).get(taken.name)
        whole = taken._replace(start=listed.base, end=listed.end) if listed else taken
        yield _way(whole, "the parent")
    else:
        yield _way(taken, "the child")
    yield from _of_child(failure, dll, in_parent or taken is None)


def _of_child(failure: TraceFailure, dll: Dll, symptom: bool) -> Iterator[Place]:
    """What the child shows at the parent's place, or where it has the DLL."""
    if failure.got is not None and failure.got != dll.base:
        end = failure.got + dll.size
        yield Place("In the child", Look.THERE, failure.got, end, dll.name, "the child")
    elif symptom and failure.in_way:
        low = failure.in_way[0]
        yield Place("In the child", Look.TAKEN, dll.base, dll.end, low.title, "a symptom")


def _way(taken: Region, where: str) -> Place:
    return Place("In the way", Look.IN_THE_WAY, taken.start, taken.end, taken.title, where)
