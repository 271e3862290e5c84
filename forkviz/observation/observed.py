"""observed: a fork that really happened, as a trace of the same kind as a simulated one.

A log tells what each process said.  Here it becomes a trace; ``observed_events`` makes the events
of it.  What was not seen is left out, and the notes say so; nothing is computed that the machinery
must have done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from forkviz.core.address import page_ceil
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.forkstep import Said
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.provenance import Elsewhere, StepLine, StepOrigin
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.observation.child_events import map_linked
from forkviz.observation.events import observed_events
from forkviz.observation.log_scenario import logged_child, logged_scenario
from forkviz.scenarios.from_capture import derive_scenario
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault
from forkviz.traces.trace import Trace

__all__ = ["observed", "policy_seen"]


def observed(capture: Capture, policy: str | None = None, number: int = 1) -> Trace:
    """The fork that *capture*'s log reports.

    policy: the era of the runtime that wrote it; what *capture* shows of it where it is left out.
    number: which of the log's forks, from 1.
    Without a map and headers the picture holds what the log tells, and the caveats say what it
    does not.  Raises BadCapture where there is no log, or no such fork in it.
    """
    capture = _of_fork(capture, number)
    log = capture.log
    assert log is not None
    plan = _plan(capture, policy)
    parent = plan.parent_space()
    notes: list[str] = []
    children = list(_children(capture, plan, notes))
    child = children[0].snapshot()
    read = tuple(observed_events(log, plan, children, notes))
    events = tuple(event for event, _ in read)
    seen = {event.phase.name for event in events if isinstance(event, PhaseEntered)}
    unseen = [phase.name for phase in Phase if phase.name not in seen]
    notes.insert(0, f"observed, from {log.file}: only what was seen is shown")
    concluded = sum(not line for _, line in read)
    notes.insert(
        1,
        f"each step names its line of {log.file}"
        + (f", except {concluded} of {len(read)}, which were concluded from others (derived)"
           if concluded else ""),
    )  # fmt: skip
    for step in (step for each in log.tries() for step in each.steps):
        if step.said is Said.COPIED and not step.ok:
            who = "child" if step.child else "parent"
            notes.append(f"the {who} could not copy {step.text} ({log.file}:{step.line})")
    notes.append(
        "not in the log: what happens inside " + ", ".join(unseen) + "; calls other than loads;"
        " what is compared; what is printed"
    )
    # Where it was logged, not where it would be in a map.
    loads = (load for each in log.tries() for load in each.loads if load.loaded)
    lines = tuple(Elsewhere(load.base, load.line, log.file) for load in loads)
    origin = plan.child_origin.with_more(lines)
    plan = replace(plan, notes=(*plan.notes, *notes), child_origin=origin)
    lines_read = (StepLine(line, log.text_of(line)) if line else StepLine() for _, line in read)
    return Trace(plan, parent, child, events, step_origin=StepOrigin(log.file, tuple(lines_read)))


def policy_seen(capture: Capture, era: str) -> str:
    """The policy that predicts the first fork of *capture*'s log, of a runtime of *era*.

    Whether forkables are enabled no version tells; a log does, once a fork was tried again.
    """
    forks = capture.forks()
    again = bool(forks) and any(each.hardlinks for each in forks[0].tries())
    return f"{era} +forkables" if again and not get_policy(era).forkables else era


def _children(capture: Capture, plan: Scenario, notes: list[str]) -> Iterator[AddressSpace]:
    """The address space of each child as it begins, as far as it is known."""
    assert capture.log is not None
    ours = DllNames(plan.dlls)
    for number, each in enumerate(capture.log.tries(), 1):
        child = plan.child_space()
        if not _is_mapped(capture):
            known = (region for region in child if region.use is Use.INJECTED)
            child = AddressSpace(plan.bits, logged_child(capture, each, ours))
            _add(child, known)
        _add(
            child, chain.from_iterable(map(_taken, (f for f in plan.faults if f.concerns(number))))
        )
        map_linked(each, plan, child, notes)
        yield child


def _taken(fault: Fault) -> Iterator[Region]:
    """What happens to one child alone is there when it begins: when it came is not known."""
    if (start := fault.start) is not None:
        end = page_ceil(start + fault.size)
        yield Region(
            start, end, State.RESERVED, Kind.PRIVATE, start, "", fault.name, Use.INJECTED,
            Source.ASSUMED,
        )  # fmt: skip


def _add(space: AddressSpace, regions: Iterable[Region]) -> None:
    """Add those of *regions* that there is room for."""
    for region in regions:
        if region.end <= space.top and space.is_free(region.start, region.end):
            space.add(region)


def _of_fork(capture: Capture, number: int) -> Capture:
    """*capture*, limited to one fork of its log: maps that are of another process left out."""
    forks = capture.forks()
    if not forks:
        what = "it has no log of a fork" if capture.log is None else "there is no fork in its log"
        hint = "a bundle's fork.strace is what Cygwin's `strace -o fork.strace PROGRAM` writes"
        raise BadCapture(what, file=capture.title, hint=hint)
    if not 1 <= number <= len(forks):
        raise BadCapture(
            f"there is no fork {number} in its log",
            file=capture.title,
            hint=f"it has {len(forks)}, counted from 1",
        )
    first, log = forks[0], forks[number - 1]
    caveats = list(capture.caveats)
    parent, child = capture.parent, capture.child
    if number > 1:
        child = None
        if parent is not None and log.parent == first.parent:
            caveats.append(caveat(CaveatKind.OF_FIRST_FORK, number=number))
        else:
            parent = None
    title = capture.title if len(forks) == 1 else f"{capture.title}, fork {number} of {len(forks)}"
    return replace(
        capture,
        title=title,
        log=log,
        later=(),
        parent=parent,
        child=child,
        caveats=tuple(caveats),
    )


def _plan(capture: Capture, policy: str | None) -> Scenario:
    """What is known of both processes: with a map and headers all of it, else what is logged."""
    if _is_mapped(capture):
        return derive_scenario(capture, policy)
    return logged_scenario(capture, policy)


def _is_mapped(capture: Capture) -> bool:
    """Whether there are a map of the parent and headers."""
    return capture.parent is not None and any(image.headers for image in capture.images)
