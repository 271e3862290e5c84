"""grades_table: what the answers of students are worth, as a table."""

from __future__ import annotations

from forkviz.cli.render.document import Column, Document, Kind, Table
from forkviz.core.text import clipped
from forkviz.course.grading.grades import Graded

__all__ = ["grades_table"]

#: Characters of an answer that are shown.
_MOST_ANSWER = 120
_COLUMNS = (
    *(Column("student"), Column("assignment"), Column("problem"), Column("kind")),
    *(Column("answer", folds=True), Column("expected", folds=True)),
    *(Column("points", Kind.NUMBER), Column("of", Kind.NUMBER), Column("status")),
)


def grades_table(graded: Graded) -> Document:
    """A row for each problem of each student."""
    rows = tuple(
        (
            *(one.student, one.assignment, one.problem, one.kind),
            *(clipped(one.answer, _MOST_ANSWER), one.expected, one.points, one.of),
            str(one.status),
        )
        for one in graded.grades
    )
    return Document(tables=(Table("grades", _COLUMNS, rows),))
