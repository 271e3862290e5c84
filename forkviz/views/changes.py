"""Changes: a table of columns that remembers, step by step, which cells change.

It is the whole contract between view-models and those who show them: start from the columns, apply
a step's changes with their new values to go forward, with their old ones to go back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

__all__ = ["HIDDEN", "Cell", "Change", "Columns", "Recorder"]

#: A value of a cell; None stands for "not a number", which hides a glyph.
Cell = float | int | str | None
Columns = dict[str, list[Cell]]

#: The coordinate of a glyph that is not to be seen, nor hovered over.
HIDDEN: Cell = None


class Change(NamedTuple):
    """One cell of one table at one step."""

    table: str
    column: str
    row: int
    new: Cell
    old: Cell


class Recorder:
    """The tables of a board, while a trace is walked through once.

    tables: columns by table, as they are before the first step.  steps: the changes of each step.
    """

    def __init__(self) -> None:
        self.tables: dict[str, Columns] = {}
        self.steps: list[list[Change]] = []
        self._now: dict[str, Columns] = {}
        self._step: dict[tuple[str, str, int], Cell] = {}

    def table(self, name: str, columns: Mapping[str, Iterable[Cell]]) -> None:
        """Set up a table; all its columns are equally long."""
        self.tables[name] = {key: list(values) for key, values in columns.items()}
        self._now[name] = {key: list(values) for key, values in self.tables[name].items()}

    def append(self, name: str, row: Mapping[str, Cell]) -> int:
        """Add a row that is there from the start (hidden, as a rule); returns its index."""
        for tables in (self.tables, self._now):
            for key, value in row.items():
                tables[name][key].append(value)
        return len(next(iter(self._now[name].values()))) - 1

    def now(self, name: str, column: str, row: int) -> Cell:
        """A cell as it is by now."""
        return self._now[name][column][row]

    def set(self, name: str, column: str, row: int, value: Cell) -> None:
        """Change a cell in the step that is being recorded."""
        now = self._now[name][column]
        if now[row] == value:
            return
        self._step.setdefault((name, column, row), now[row])
        now[row] = value

    def end_step(self) -> None:
        """What was set since the last call belongs to one step."""
        self.steps.append(
            [
                Change(name, column, row, self._now[name][column][row], old)
                for (name, column, row), old in self._step.items()
                if self._now[name][column][row] != old
            ]
        )
        self._step.clear()
