"""Timeline: every step a mark, phases as bands, failures marked, and a line where one stands.

Tables ``ticks`` (a row for each step, static), ``bands`` (a row for each phase, static) and
``cursor`` (one row).
"""

from __future__ import annotations

from forkviz.engine.events import (
    Aborted,
    BlockChosen,
    Call,
    ChildEnded,
    Compared,
    Event,
    FaultStruck,
    Finished,
    FrameEntered,
    FrameLeft,
    OrderDecided,
    PhaseEntered,
    Planned,
    RetryDecided,
)
from forkviz.engine.trace import Trace
from forkviz.views.changes import Recorder
from forkviz.views.palette import LIGHT

__all__ = ["LANES", "Timeline"]

#: Lanes of the timeline, from the top; a mark stands in the lane of its kind.
LANES = ("failure", "decision", "call", "other")

_COLOURS = LIGHT.timeline


class Timeline:
    """Writes the timeline's tables of a trace into a recorder."""

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        self._record = recorder
        self._step = 0
        decisions = set(trace.decisions())
        marks = [_mark(event, step in decisions) for step, event in enumerate(trace.events)]
        recorder.table(
            "ticks",
            {
                "x": [float(step) for step in range(len(trace))],
                "y": [float(LANES.index(lane)) for lane, _, _ in marks],
                "sign": [sign for _, sign, _ in marks],
                "colour": [colour for _, _, colour in marks],
                "step": list(range(len(trace))),
                "what": ["" for _ in marks],  # the board knows the words
            },
        )
        starts = [
            (step, event.phase)
            for step, event in enumerate(trace.events)
            if isinstance(event, PhaseEntered)
        ]
        ends = [*(step for step, _ in starts), len(trace)][1:]
        # A phase of a step or two has no room for its name; hovering tells it.
        roomy = max(2, len(trace) // 45)
        recorder.table(
            "bands",
            {
                "left": [step - 0.5 for step, _ in starts],
                "right": [end - 0.5 for end in ends],
                "middle": [
                    (step + end - 1) / 2 for (step, _), end in zip(starts, ends, strict=True)
                ],
                "name": [phase.name for _, phase in starts],
                "label": [
                    phase.name if end - step >= roomy else ""
                    for (step, phase), end in zip(starts, ends, strict=True)
                ],
                "title": [f"{phase.who}: {phase.title}" for _, phase in starts],
                "fill": [_COLOURS[phase.who] for _, phase in starts],
            },
        )
        recorder.table("cursor", {"x": [0.0]})

    def step(self) -> None:
        """Record that the trace went on by one step."""
        self._record.set("cursor", "x", 0, float(self._step))
        self._step += 1


def _mark(event: Event, decision: bool) -> tuple[str, str, str]:
    """Lane, bokeh marker and colour of a step."""
    failed = isinstance(event, Aborted | ChildEnded | FaultStruck) or (
        isinstance(event, Finished) and not event.succeeded
    )
    if failed or (isinstance(event, Call) and event.failed):
        return "failure", "x", _COLOURS["failure"]
    if decision or isinstance(
        event, OrderDecided | BlockChosen | Compared | Planned | RetryDecided
    ):
        return "decision", "diamond", _COLOURS["decision" if decision else "choice"]
    if isinstance(event, Call):
        return "call", "dash", _COLOURS["call"]
    if isinstance(event, FrameEntered | FrameLeft):
        return "other", "triangle", _COLOURS["frame"]
    if isinstance(event, Finished):
        return "decision", "circle", _COLOURS["done"]
    return "other", "dot", _COLOURS["other"]
