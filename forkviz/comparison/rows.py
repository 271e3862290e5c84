"""rows: the rows of a comparison, looked at from either side."""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.comparison.compare import Comparison, Difference
from forkviz.comparison.need import need_of
from forkviz.machine.events import ChildCreated

__all__ = ["Rows"]


class Rows:
    """A comparison, looked at from either side.

    of: for A and for B the row of each step.  differing: the differences by their rows.  failed:
    the step at which each fails, -1 for one that does not.  needs: what each fails of.
    """

    def __init__(self, found: Comparison) -> None:
        self.found = found
        self.traces = (found.a, found.b)
        self.of: tuple[dict[int, int], dict[int, int]] = ({}, {})
        for row, steps in enumerate(found.pairs):
            for side, step in enumerate(steps):
                if step is not None:
                    self.of[side][step] = row
        self.differing: dict[int, Difference] = {each.row: each for each in found.differences}
        self.failed = tuple(-1 if t.waits else t.failure() for t in self.traces)
        self.needs = tuple(need_of(trace) for trace in self.traces)

    def steps_at(self, row: int) -> tuple[int, int]:
        """Where both stand in *row*; one that has no step there at the step that it takes next."""
        a, b = (self._near(row, side) for side in (0, 1))
        return a, b

    def _near(self, row: int, side: int) -> int:
        steps = [pair[side] for pair in self.found.pairs]
        after = (step for step in steps[row:] if step is not None)
        return next(after, len(self.traces[side]) - 1)

    def row_of(self, steps: tuple[int | None, int | None]) -> int:
        """The first row that differs with one of *steps*; else the first one after them."""
        found = [self.of[side][step] for side, step in enumerate(steps) if step is not None]
        there = [row for row in found if row in self.differing]
        after = (row for row in self.differing if row >= min(found))
        return min(there) if there else next(after, min(found))

    def paired(self, steps: Sequence[int | None]) -> list[int | None]:
        """*steps*, or the two of their first row, if it differs and is of the same children."""
        of = self.of
        rows = sorted(of[side][step] for side, step in enumerate(steps) if step is not None)
        first = next(iter(rows), -1)
        pair = self.found.pairs[first]
        if first not in self.differing or not all(
            now is not None and (was is None or self.attempt(side, was) == self.attempt(side, now))
            for side, (was, now) in enumerate(zip(steps, pair, strict=True))
        ):
            return list(steps)
        return list(pair)

    def beginning(self, side: int, step: int) -> int:
        """The step at which the child of *step* is made; 0 where none is yet."""
        events = self.traces[side].events
        made = (at for at in range(step, -1, -1) if isinstance(events[at], ChildCreated))
        return next(made, 0)

    def attempt(self, side: int, step: int) -> int:
        """Which child it is at *step*, from 1; 0 before there is one."""
        events = self.traces[side].events[: step + 1]
        return sum(isinstance(event, ChildCreated) for event in events)
