"""said: every line that parent and child write of a fork, in order, and where it shows.

What is on standard error is an event of its own; most of what strace alone shows follows from the
other events, in the words of the policy's era.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from forkviz.core.law.basis import basis_of
from forkviz.core.law.text_id import TextId
from forkviz.machine.events import (
    Call,
    ChildCreated,
    Compared,
    Event,
    Finished,
    Printed,
    SyncPoint,
    Why,
    Win32,
)
from forkviz.machine.policy import Policy, get_policy
from forkviz.machine.protocol.saying import PID, STRACE, Field, basis_in, line, said
from forkviz.traces.trace import Trace

__all__ = ["SaidLine", "lines_said"]


class SaidLine(NamedTuple):
    """A line.  step: at which it is written.  attempt: which child, 0 before the first.

    who: ``parent`` or ``child``.  where: ``stderr``, or ``strace`` for its log alone.  text: from
    the function on; pids and the program's path are placeholders.  text_id: which text of the
    catalog it is, None where only its words are known.  mark: "" where those were read in the
    source, else I, L or R; rests: what that rests on, and what could bias it.
    """

    step: int
    attempt: int
    who: str
    where: str
    text: str
    text_id: TextId | None
    mark: str
    rests: str


def lines_said(trace: Trace) -> tuple[SaidLine, ...]:
    """The lines of *trace*; of an observed fork those alone that were recorded as printed."""
    policy = get_policy(trace.policy)
    by_name = {dll.name: dll for dll in trace.scenario.dlls}
    lines: list[SaidLine] = []
    attempt = 0
    for step, event in enumerate(trace.events):
        if isinstance(event, ChildCreated):
            attempt = event.attempt
        elif isinstance(event, Printed):
            found = basis_of(event.text_id, event.era, policy.era)
            which = (event.text, event.text_id, found.mark.value, found.rests)
            lines.append(SaidLine(step, attempt, event.who, event.where, *which))
        if trace.step_origin is not None:
            continue
        for who, text, fields in _traced(event, policy):
            dll = by_name.get(getattr(event, "dll", None) or "")
            written = line(policy, text, said(policy, text, dll, None, None, **fields))
            found = basis_in(policy, text)
            which = (written, text, found.mark.value, found.rests)
            lines.append(SaidLine(step, attempt, who, STRACE, *which))
    return tuple(lines)


def _traced(event: Event, policy: Policy) -> Iterator[tuple[str, TextId, dict[str, Field]]]:
    """Who traces which text about *event*, with which fields."""
    reloads = policy.dll_load and not policy.repaired
    match event:
        case SyncPoint(who="child", name=name):
            yield "child", TextId.SIGNALLING, {"point": name}
        case SyncPoint():
            yield "parent", TextId.RESUMED, {}
            yield "child", TextId.AWAKE, {}
            yield "child", TextId.NO_PROBLEMS, {}
        case Compared(wanted=wanted, got=got, trial=True) if reloads and wanted != got:
            yield "child", TextId.WRONG_PLACE, {"parent": wanted, "child_at": got}
        case Call(name=Win32.FREE, why=Why.UNBLOCK, address=int(place)) if reloads:
            yield "child", TextId.RELEASING_BLOCKED, {"place": place}
        case Finished(succeeded=True):
            yield "parent", TextId.FORK_RETURNED, {"child": PID}
            yield "child", TextId.FORK_RETURNED, {"child": 0}
        case Finished(errno=errno):
            yield "parent", TextId.FORK_RETURNED_ERROR, {"errno": errno}
