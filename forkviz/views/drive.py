"""Driver: takes the figures of a board from one step to another, in Python."""

from __future__ import annotations

import math
from typing import Any

from forkviz.views.board import Board
from forkviz.views.figures import make_figures
from forkviz.views.zoom import Zoom

__all__ = ["Driver"]


class Driver:
    """The figures of a board, and where they stand.

    step: the step that the figures show.  figures: what to embed.  zoom: their labels and ticks.
    """

    def __init__(self, board: Board, step: int = 0) -> None:
        self.board = board
        self.figures = make_figures(board, step)
        self.step = step
        dlls = board.trace.scenario.dlls
        spaces = (board.trace.initial_parent, board.trace.initial_child)
        important = [*(dll.base for dll in dlls), *(dll.preferred for dll in dlls)]
        # Where something starts says more than where something ends.
        important += [region.base for space in spaces for region in space]
        space = self.figures.panes["space"]
        self.zoom = Zoom(space, self.figures.sources, board.scene.axis, important)
        self.zoom.choose()

    def go(self, step: int) -> None:
        """Show *step*, clamped to the trace."""
        step = min(max(step, 0), len(self.board) - 1)
        patches: dict[str, dict[str, list[tuple[int, Any]]]] = {}
        for change in self.board.between(self.step, step):
            value = math.nan if change.new is None else change.new
            columns = patches.setdefault(change.table, {})
            columns.setdefault(change.column, []).append((change.row, value))
        for table, columns in patches.items():
            self.figures.sources[table].patch(columns)
        self.step = step
