"""open_lesson: a lesson whose forks can be explored, listed and asked about, in cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from forkviz.arguments.inputs import read
from forkviz.core.captures.capture import Capture
from forkviz.core.text import visible
from forkviz.course.lessons.feedback import feedback
from forkviz.course.lessons.lesson import Lesson
from forkviz.course.lessons.marks import html_of_marks, table_html
from forkviz.course.lessons.shelf import data_place
from forkviz.course.lessons.staged import Stage
from forkviz.course.lessons.tables import TABLES
from forkviz.course.marking import Status
from forkviz.course.pictures import Table
from forkviz.errors import BadLesson, ForkvizError
from forkviz.lab import explore, quiz, show
from forkviz.lessons.forked import folder_of, forked
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from forkviz.widgets.capture_view import CaptureView
    from forkviz.widgets.explorer import CompareExplorer, ForkExplorer
    from forkviz.widgets.quiz import Quiz

__all__ = ["OpenLesson", "Rows", "Said"]


class Rows:
    """A table of a lesson, shown as one at the end of a cell; ``heads`` and ``rows`` are text."""

    def __init__(self, table: Table) -> None:
        self.heads, self.rows = table.heads, table.rows
        self._table = table

    def __repr__(self) -> str:
        every = [tuple(map(visible, row)) for row in (self.heads, *self.rows)]
        wide = [max(len(row[column]) for row in every) for column in range(len(self.heads))]
        lines = ["  ".join(map(str.ljust, row, wide)).rstrip() for row in every]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        # A notebook's own style puts cells to the right, as numbers are.
        return table_html(self._table, "text-align:left;vertical-align:top")


class Said:
    """What is said of an answer: its ``status`` and the ``text``."""

    def __init__(self, status: Status, text: str) -> None:
        self.status, self.text = status, text

    def __repr__(self) -> str:
        return "\n".join(map(visible, self.text.split("\n")))

    def _repr_html_(self) -> str:
        return html_of_marks(self.text)


class OpenLesson:
    """A lesson with its forks, each made when it is first asked for."""

    def __init__(self, lesson: Lesson) -> None:
        self.stage = Stage(lesson, forked)

    def __repr__(self) -> str:
        lesson = self.stage.lesson
        return f"<lesson {lesson.name}: {len(lesson.parts)} parts, {lesson.minutes} minutes>"

    def fork(self, name: str) -> Trace:
        """The fork of that name."""
        return self.stage.trace(name)

    def explore(
        self,
        name: str,
        *,
        step: str | int = "",
        until: str | int = "",
        against: str = "",
        panes: Sequence[str] = (),
        height: int | None = None,
    ) -> ForkExplorer | CompareExplorer:
        """The explorer of a fork at *step* (docs/lessons.md).

        until: the step before which the fork is shown alone.  against: another one beside it.
        Raises Unavailable without the extra ``lab``.
        """
        trace, opening = self.stage.explored(name, str(step), str(until))
        return explore(
            trace,
            step=opening,
            against=self.stage.trace(against) if against else None,
            panes=panes,
            height=height,
        )

    def table(self, table: str, *names: str) -> Rows:
        """The table called *table* of the forks of these names (docs/lessons.md)."""
        if table not in TABLES:
            raise ForkvizError(
                f"no table is called {table[:40]!r}", hint=f"one of: {', '.join(TABLES)}"
            )
        return Rows(self.stage.table(table, names))

    def maps(self, source: str, *, height: int | None = None) -> CaptureView:
        """The maps of a capture, as they were captured."""
        return show(self.capture(source), height=height)

    def quiz(self, topic: str, *, seed: int, problems: int = 10) -> Quiz:
        """Problems to practise, as ``forkviz.quiz``."""
        return quiz(topic, seed=seed, problems=problems)

    def capture(self, source: str) -> Capture:
        """The capture that the lesson calls so; raises BadLesson for what is none."""
        lesson = self.stage.lesson
        value = read(data_place(source, folder_of(lesson)))
        if not isinstance(value, Capture):
            raise BadLesson(f"{source} is not a capture", file=lesson.file)
        return value

    def predict(self, question: str, answer: object = None) -> Said:
        """What is said of *answer* to the question of that name: a text, a number, a list of names.

        None says how to answer.  An answer is read as data: nothing of it is run.
        """
        return Said(*feedback(self.stage.question(question), answer))
