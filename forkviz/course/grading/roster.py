"""roster: the students of a course, from a table that a lecturer exports."""

from __future__ import annotations

import csv
import io
import os
from contextlib import suppress
from pathlib import Path

from forkviz import limits
from forkviz.course.grading.names import STUDENT_HINT, is_student
from forkviz.errors import BadCourseFile
from forkviz.readers.base.lines import read_text

__all__ = ["read_roster"]

_COLUMN = "student"
_SEPARATORS = ",;\t"


def read_roster(file: str | os.PathLike[str]) -> tuple[str, ...]:
    """The ids in the column ``student`` of the CSV *file*, in its order.

    Its first row has the names of columns; the others (a name, an address) are not read.  Cells
    are parted by commas, by ``;`` or by tabs: by what parts a title ``student`` from the
    others in the first row.  Raises BadCourseFile for a name that no student can have and for one
    that stands twice, in capitals or not; BadCapture and TooLarge.
    """
    name = os.fspath(file)
    text = read_text(Path(file))
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text), delimiter=_separator(text, head), strict=True)
    students: list[str] = []
    seen: dict[str, int] = {}
    try:
        titles = [title.strip().lower() for title in next(rows, [])]
        if titles.count(_COLUMN) != 1:
            raise BadCourseFile(
                f"the roster has no column {_COLUMN!r}"
                if _COLUMN not in titles
                else f"the roster has two columns {_COLUMN!r}",
                file=name,
                line=1,
                excerpt=head,
                hint=f"call the column with the students' ids {_COLUMN}",
            )
        column = titles.index(_COLUMN)
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            limits.check("students", len(students) + 1, file=name, line=rows.line_num)
            one = row[column].strip() if column < len(row) else ""
            _check(one, seen, name, rows.line_num)
            seen[one.lower()] = rows.line_num
            students.append(one)
    except csv.Error as error:
        raise BadCourseFile(f"is not CSV: {error}", file=name, line=rows.line_num) from None
    if not students:
        raise BadCourseFile("the roster has no student", file=name)
    return tuple(students)


def _separator(text: str, head: str) -> str:
    """What parts the cells of *text*, whose first line is *head*."""
    for mark in _SEPARATORS:
        with suppress(csv.Error):
            titles = next(csv.reader(io.StringIO(text), delimiter=mark, strict=True), [])
            if _COLUMN in (title.strip().lower() for title in titles):
                return mark
    return next((mark for mark in _SEPARATORS if mark in head), ",")


def _check(student: str, seen: dict[str, int], file: str, line: int) -> None:
    if not student:
        raise BadCourseFile("a row has no student", file=file, line=line)
    if not is_student(student):
        raise BadCourseFile(
            "no student can be called this",
            file=file,
            line=line,
            excerpt=student,
            hint=STUDENT_HINT,
        )
    if student.lower() in seen:
        raise BadCourseFile(
            f"the student of line {seen[student.lower()]} again (files of some systems are the "
            "same in capitals)",
            file=file,
            line=line,
            excerpt=student,
        )
