"""gradebook: the scores, written into the database of an nbgrader course through its own API.

nbgrader's own checks run in the same process as the student's code, which can then decide them.
So they are not asked: each problem is a task cell that is graded by hand, and this is the hand.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from textwrap import shorten
from typing import Any

from forkviz.course.grading.assignment import Assignment
from forkviz.course.grading.grades import Grade, Graded
from forkviz.course.nbgrader.source import grade_id
from forkviz.errors import ForkvizError, Unavailable

__all__ = ["check_gradebook", "put_scores"]

_DATABASE = "gradebook.db"


def check_gradebook(course: Path, assignment: Assignment) -> None:
    """Raise ForkvizError unless the gradebook of *course* has *assignment* with its problems.

    Raises Unavailable where nbgrader is not installed.
    """
    with _opened(course) as book:
        wanted = {grade_id(one.id): one.points for one in assignment.problems}
        cells = _cells(book, course, assignment.name)
        if {name: cells.get(name) for name in wanted} != wanted:  # a lecturer may add others
            raise ForkvizError(
                f"{course / _DATABASE} has other problems for {assignment.name} than the assignment"
                " has",
                hint="write the notebook again with `forkviz assign --nbgrader`, and release it",
            )


def put_scores(
    course: Path, assignment: Assignment, graded: Graded, collected: Collection[str]
) -> None:
    """Write the points of *graded* into the gradebook of *course*.

    collected: who handed something in.  Each of them gets a submission there, and everybody who
    has one new scores by hand for these problems.
    """
    name = assignment.name
    by_student: dict[str, list[Grade]] = {}
    for one in graded.grades:
        by_student.setdefault(one.student, []).append(one)
    with _opened(course) as book:
        for student, rows in by_student.items():
            book.update_or_create_student(student)
            if student not in collected and not _has_submission(book, name, student):
                continue
            book.update_or_create_submission(name, student)
            for row in rows:
                grade = book.find_grade(grade_id(row.problem), name, name, student)
                grade.manual_score = row.points
                grade.needs_manual_grade = False
        book.db.commit()


def _has_submission(book: Any, name: str, student: str) -> bool:
    from nbgrader.api import MissingEntry

    try:
        book.find_submission(name, student)
    except MissingEntry:
        return False
    return True


def _cells(book: Any, course: Path, name: str) -> dict[str, float]:
    """The most points of each task of the assignment *name*, which is also its notebook."""
    from nbgrader.api import MissingEntry

    try:
        notebook = book.find_notebook(name, name)
    except MissingEntry:
        raise ForkvizError(
            f"{course / _DATABASE} has no assignment {name}",
            hint=f"nbgrader generate_assignment {name}",
        ) from None
    return {cell.name: cell.max_score for cell in notebook.task_cells}


@contextmanager
def _opened(course: Path) -> Iterator[Any]:
    try:
        from nbgrader.api import Gradebook
        from sqlalchemy.exc import SAWarning, SQLAlchemyError
    except ModuleNotFoundError:
        raise Unavailable(
            "this needs nbgrader, which is not installed: pip install 'forkviz[grading]'"
        ) from None
    file = course / _DATABASE
    if not file.is_file():
        raise ForkvizError(
            f"{file} is not there", hint="nbgrader generate_assignment makes it; name the course"
        )
    try:
        with (
            warnings.catch_warnings(),
            Gradebook(f"sqlite:///{os.path.abspath(file)}") as book,
        ):
            # Of how nbgrader fills its tables, which is not ours to mend.
            warnings.simplefilter("ignore", SAWarning)
            yield book
    except SQLAlchemyError as error:
        said = shorten(str(error).splitlines()[0], 200)
        raise ForkvizError(f"{file} can't be used: {said}") from None
