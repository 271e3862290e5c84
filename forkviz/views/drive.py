"""Driver: takes the figures of a board from one step to another, in Python."""

from __future__ import annotations

import math
from typing import Any

from forkviz.views.board import Board
from forkviz.views.figures import make_figures
from forkviz.views.zoom import labels, tick_candidates, ticks

__all__ = ["Driver"]

#: Pixels of the space figure that its title, toolbar and borders take of its height.
FRAME_PX = 62


class Driver:
    """The figures of a board, and where they stand.

    step: the step that the figures show.  figures: what to embed.
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
        known = set(board.scene.axis.borders)
        self._candidates = tick_candidates(
            board.scene.axis, [address for address in important if address in known]
        )
        self.zoom()

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

    def zoom(self) -> None:
        """Choose labels and ticks for the range that the space figure shows."""
        space = self.figures.panes["space"]
        low, high = sorted((space.y_range.start, space.y_range.end))
        per_pixel = (high - low) / (space.height - FRAME_PX)
        for name in ("parent", "child"):
            source = self.figures.sources[name]
            data = source.data
            wanted = labels(data["top"], data["bottom"], data["text"], per_pixel)
            changed = [
                (i, new)
                for i, (old, new) in enumerate(zip(data["label"], wanted, strict=True))
                if old != new
            ]
            if changed:
                source.patch({"label": changed})
        chosen = ticks(self._candidates, low, high, per_pixel)
        space.yaxis.ticker.ticks = sorted(chosen)
        space.yaxis.major_label_overrides = chosen

    @property
    def candidates(self) -> list[tuple[float, str]]:
        """What ticks are chosen from; the report's player chooses from the same."""
        return self._candidates
