"""Recursion: the calls of load_after_fork_impl that have not returned, a card for each.

Tables ``frames``: a row for each depth that the trace ever reaches; ``idle``: one row, what is said
where no call is running.
"""

from __future__ import annotations

from forkviz.core.text import clipped
from forkviz.machine.events import FrameEntered
from forkviz.traces.state import Frame
from forkviz.traces.trace import Trace
from forkviz.views.changes import Recorder

__all__ = ["Recursion"]


class Recursion:
    """Writes the ``frames`` table of a trace into a recorder, and its changes step by step.

    shown: 1 while the call runs.  first, current: the DLLs that it was called for and is at.
    block: what its reserve_at reserved and it will release, -1 for nothing yet.
    """

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        entered = [e.retries for e in trace.events if isinstance(e, FrameEntered)]
        self.depth = 1 + max(entered, default=0)
        self._record = recorder
        rows = range(self.depth)
        recorder.table(
            "frames",
            {
                "shown": [0 for _ in rows],
                "first": ["" for _ in rows],
                "current": ["" for _ in rows],
                "block": [-1 for _ in rows],
            },
        )
        text = "not running at this step" if entered else "this fork never gets to it"
        recorder.table("idle", {"text": [text]})

    def step(self, frames: tuple[Frame, ...]) -> None:
        """Record what the stack looks like after a step."""
        for row in range(self.depth):
            if row >= len(frames):
                self._record.set("frames", "shown", row, 0)
                continue
            frame = frames[row]
            self._record.set("frames", "shown", row, 1)
            self._record.set("frames", "first", row, clipped(frame.first, 200))
            self._record.set("frames", "current", row, clipped(frame.current, 200))
            self._record.set("frames", "block", row, -1 if frame.block is None else frame.block)
