"""Timeline: every step a mark, phases as boxes in the lane of their process, children, failures.

Tables ``ticks`` (a row for each step), ``bands`` (a row for each phase that the fork enters),
``unreached`` (the child's phases that a failed fork never gets to, at most one row) and
``attempts`` (a row for each child), all of them static.
"""

from __future__ import annotations

from typing import NamedTuple

from forkviz.explanations.words.phase_words import phase_title
from forkviz.machine.event_facts import Lane, facts_of
from forkviz.machine.events import (
    Call,
    ChildCreated,
    Compared,
    Event,
    Finished,
    FrameEntered,
    PhaseEntered,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.traces.trace import Trace, is_failure
from forkviz.views.changes import Cell, Recorder

__all__ = ["MARKS", "Mark", "Timeline"]


class Mark(NamedTuple):
    """A kind of mark.  name: in the legend, "" for a plain step, which it leaves out."""

    name: str
    meaning: str


#: The kinds of marks in the order of the legend: first those that are no step's own.
MARKS = {
    "cause": Mark("cause", "the step that brought about the failure; the arrow leads to it"),
    "failure": Mark("failure", "a call fails, or the child or the parent gives up"),
    "decision": Mark("decision", "the fork could have gone another way from here on"),
    "call": Mark("call of Windows", "a call that the child makes, with its answer"),
    "frame": Mark("call of itself", "load_after_fork_impl calls itself again: a retry"),
    "done": Mark("done", "a DLL is loaded at its place, or the fork succeeds"),
    "other": Mark("", "any other step is a short stroke"),
    "note": Mark("note", "the author of the report has written something about the step"),
    "picked": Mark("about the selected DLL", "the step is about the DLL that you selected"),
}
#: The last of the child's phases that is worth a box where it is not reached.
_LAST = Phase.C8


class Timeline:
    """Writes the timeline's tables of a trace into a recorder; nothing in them changes.

    ticks: ``mark``, a kind of MARKS.  bands: ``left`` and ``right``, half a step before the first
    and after the last; ``name``, ``title`` and ``who`` of the phase.  unreached: ``after``, the
    step behind which it would come; ``first`` and ``last``, names of phases.
    """

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        decisions = set(trace.decisions())
        failed = trace.failure()
        marks = [
            _mark(event, step in decisions, failed=step == failed)
            for step, event in enumerate(trace.events)
        ]
        recorder.table("ticks", {"mark": marks})
        policy = get_policy(trace.policy)
        starts = [
            (step, event.phase)
            for step, event in enumerate(trace.events)
            if isinstance(event, PhaseEntered)
        ]
        ends = [*(step for step, _ in starts), len(trace)][1:]
        recorder.table(
            "bands",
            {
                "left": [step - 0.5 for step, _ in starts],
                "right": [end - 0.5 for end in ends],
                "name": [phase.name for _, phase in starts],
                "title": [phase_title(phase, policy) for _, phase in starts],
                "who": [phase.who for _, phase in starts],
            },
        )
        recorder.table("unreached", _unreached(trace, starts))
        made = [i for i, event in enumerate(trace.events) if isinstance(event, ChildCreated)]
        recorder.table(
            "attempts",
            {
                "left": [step - 0.5 for step in made],
                "right": [step - 0.5 for step in [*made[1:], len(trace)]],
            },
        )


def _mark(event: Event, decision: bool, *, failed: bool) -> str:
    """Kind of a step's mark; how a kind looks is the palette's and the figure's."""
    if failed or is_failure(event) or (isinstance(event, Call) and event.failed):
        return "failure"
    if decision:
        return "decision"
    match event:
        case Finished():
            return "done"
        case Compared(trial=False) if event.same:
            return "done"
        case FrameEntered(retries=retries) if retries > 0:
            return "frame"
        case _ if facts_of(type(event)).lane is Lane.CALL:
            return "call"
        case _:
            return "other"


def _unreached(trace: Trace, starts: list[tuple[int, Phase]]) -> dict[str, list[Cell]]:
    """The phases of the last child that a fork that failed never came to, before C9."""
    table: dict[str, list[Cell]] = {"after": [], "first": [], "last": []}
    if trace.succeeded or trace.waits or not starts:
        return table
    phases = [phase for _, phase in starts]
    # A new child begins with P7; what an earlier one reached does not count.
    since = max((i for i, phase in enumerate(phases) if phase is Phase.P7), default=0)
    childs = [phase for phase in Phase if phase.who == "child"]
    reached = [i for i in range(since, len(phases)) if phases[i].who == "child"]
    known = max((childs.index(phases[i]) for i in reached), default=-1)
    missing = childs[known + 1 : childs.index(_LAST) + 1]
    if missing:
        end = next((step for step, phase in starts if phase is Phase.P14), len(trace))
        table["after"].append(end - 1)
        table["first"].append(missing[0].name)
        table["last"].append(missing[-1].name)
    return table
