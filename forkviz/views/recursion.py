"""Recursion: the calls of load_after_fork_impl that have not returned, a card for each.

Tables ``frames``: a row for each depth that the trace ever reaches; ``idle``: one row, shown where
no call is running.
"""

from __future__ import annotations

from forkviz.core.address import hex_
from forkviz.core.text import clipped
from forkviz.engine.events import FrameEntered
from forkviz.engine.state import Frame
from forkviz.engine.trace import Trace
from forkviz.views.changes import HIDDEN, Recorder

__all__ = ["Recursion"]


class Recursion:
    """Writes the ``frames`` table of a trace into a recorder, and its changes step by step."""

    def __init__(self, trace: Trace, recorder: Recorder) -> None:
        entered = [e.retries for e in trace.events if isinstance(e, FrameEntered)]
        self.depth = 1 + max(entered, default=0)
        self._record = recorder
        rows = range(self.depth)
        recorder.table(
            "frames",
            {
                "left": [HIDDEN for _ in rows],
                "right": [10.0 for _ in rows],
                "top": [float(row) for row in rows],
                "bottom": [row + 0.84 for row in rows],
                "text": ["" for _ in rows],
                "width": [1.0 for _ in rows],
            },
        )
        text = "not running at this step" if entered else "this fork never gets to it"
        recorder.table("idle", {"left": [0.0], "top": [0.0], "text": [text]})

    def step(self, frames: tuple[Frame, ...]) -> None:
        """Record what the stack looks like after a step."""
        self._record.set("idle", "left", 0, HIDDEN if frames else 0.0)
        for row in range(self.depth):
            if row >= len(frames):
                self._record.set("frames", "left", row, HIDDEN)
                self._record.set("frames", "text", row, "")
                continue
            frame = frames[row]
            innermost = row == len(frames) - 1
            # Shifted a little with each call, so that a deep stack reads as one.
            self._record.set("frames", "left", row, 0.18 * row)
            holds = f"holds {hex_(frame.block)}" if frame.block >= 0 else "holds no block"
            text = f"retry {frame.retries}: at {clipped(frame.current, 24)}, {holds}"
            self._record.set("frames", "text", row, text)
            self._record.set("frames", "width", row, 2.4 if innermost else 1.0)
