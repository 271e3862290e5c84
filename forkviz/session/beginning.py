"""beginning: a fork up to a step, whose end is what somebody is asked about."""

from __future__ import annotations

from typing import Any

from forkviz.errors import ForkvizError
from forkviz.front.data import board_data
from forkviz.reports.html import report_html
from forkviz.session.showing import Showing
from forkviz.traces.trace import Trace
from forkviz.verdict.verdict import VerdictKind
from forkviz.views.board import Board

__all__ = ["BeginningSession"]


class BeginningSession(Showing):
    """The first steps of a fork.  What it shows holds no later step, no outcome and no verdict.

    It forks nothing again: another fork of the same scenario would show how this one goes on.
    trace: has not ended, as ``course.prefixes.beginning`` gives it.
    """

    def __init__(self, trace: Trace) -> None:
        """Raises ForkvizError for a fork that has ended."""
        if not trace.waits:
            raise ForkvizError("the fork has ended: what is shown of it would hold its end")
        self.trace = trace
        self.board = Board(trace)

    @property
    def title(self) -> str:
        """The title of the scenario, as it was written."""
        return self.trace.scenario.title

    @property
    def step_count(self) -> int:
        """The steps up to the cut."""
        return len(self.trace)

    @property
    def opening(self) -> int:
        """The last step: what comes after it is the question."""
        return len(self.trace) - 1

    def data(self, opening: int) -> dict[str, Any]:
        """The steps, as plain values that JSON can hold; in place of a verdict that it goes on."""
        asked = f"what comes after step {len(self.trace) - 1} is the question."
        data = board_data(self.board, opening)
        data["verdict"] |= {
            "kind": str(VerdictKind.WAITS),
            "head": "Up to here",
            "pieces": [["text", asked]],
        }
        return data

    def report(self, step: int) -> str:
        """The report of these steps as HTML."""
        return report_html(self.trace, step=step)
