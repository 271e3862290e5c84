"""Timeline: every step a mark, phases as bands, attempts, failures marked.

Tables ``ticks`` (a row for each step), ``bands`` (a row for each phase) and ``attempts`` (a row for
each child), all of them static.
"""

from __future__ import annotations

from forkviz.explanations.words.phase_words import phase_title
from forkviz.machine.event_facts import Lane, facts_of
from forkviz.machine.events import (
    Call,
    ChildCreated,
    Event,
    PhaseEntered,
)
from forkviz.machine.policy import get_policy
from forkviz.traces.trace import Trace, is_failure
from forkviz.views.changes import Recorder

__all__ = ["LANES", "Timeline"]

#: Lanes of the timeline, from the top; a mark stands in the lane of its kind.
LANES = ("failure", "decision", "call", "other")


#: Lane and kind of mark for what a step is.
_DRAWN = {
    Lane.CHOICE: ("decision", "choice"),
    Lane.CALL: ("call", "call"),
    Lane.FRAME: ("other", "frame"),
    Lane.END: ("decision", "done"),
    Lane.OTHER: ("other", "other"),
}


class Timeline:
    """Writes the timeline's tables of a trace into a recorder; nothing in them changes."""

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        decisions = set(trace.decisions())
        failed = trace.failure()
        marks = [
            _mark(event, step in decisions, failed=step == failed)
            for step, event in enumerate(trace.events)
        ]
        recorder.table(
            "ticks",
            {
                "lane": [LANES.index(lane) for lane, _ in marks],
                "mark": [mark for _, mark in marks],
            },
        )
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
                "title": [f"{phase.who}: {phase_title(phase, policy)}" for _, phase in starts],
                "who": [phase.who for _, phase in starts],
            },
        )
        made = [i for i, event in enumerate(trace.events) if isinstance(event, ChildCreated)]
        recorder.table(
            "attempts",
            {
                "left": [step - 0.5 for step in made],
                "right": [step - 0.5 for step in [*made[1:], len(trace)]],
            },
        )


def _mark(event: Event, decision: bool, *, failed: bool) -> tuple[str, str]:
    """Lane and kind of a step's mark; how a kind looks is the palette's and the figure's."""
    if failed or is_failure(event) or (isinstance(event, Call) and event.failed):
        return "failure", "failure"
    if decision:
        return "decision", "decision"
    return _DRAWN[facts_of(type(event)).lane]
