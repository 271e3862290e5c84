"""beginning: the explorer of a problem that is not answered yet: its fork up to the question."""

from __future__ import annotations

from forkviz.core.text import quoted
from forkviz.course.prefixes import beginning
from forkviz.course.problem import Prefix
from forkviz.session.beginning import BeginningSession
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from forkviz.widgets.explorer import Explorer

__all__ = ["BeginningExplorer"]


class BeginningExplorer(Explorer):
    """The first steps of a fork; it opens at the last one of them.

    It has no verdict and no later step, and forks nothing again.  height: pixels; where it is left
    out, as high as what is visible of the notebook.
    """

    _showing: BeginningSession

    def __init__(self, prefix: Prefix, *, height: int | None = None) -> None:
        made = BeginningSession(beginning(prefix))
        super().__init__(made, step=made.opening, height=height or 0)

    @property
    def trace(self) -> Trace:
        """The steps that are shown, as a fork that has not ended."""
        return self._showing.trace

    @property
    def board(self) -> Board:
        """The tables of these steps."""
        return self._showing.board

    def __repr__(self) -> str:
        title = quoted(self.trace.scenario.title)
        return f"<BeginningExplorer {title}, step {self.step} of {len(self.trace) - 1}>"
