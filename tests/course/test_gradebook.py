"""The gradebook: what is refused before a score is written; nbgrader's part is a stand-in here.

test_nbgrader.py goes the whole way with the real one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from forkviz.course.grading.grades import grade
from forkviz.course.grading.submission import Submission
from forkviz.course.nbgrader.gradebook import check_gradebook, put_scores
from forkviz.errors import ForkvizError, Unavailable
from tests.support.course import ADDRESSES, KEY, STUDENTS, handed_in

CELLS = {"forkviz-1": 4.0, "forkviz-2": 6.0}


class Missing(Exception):
    """nbgrader's MissingEntry."""


class Trouble(Exception):
    """SQLAlchemy's error."""


class Book:
    """Of nbgrader's Gradebook what is asked of it."""

    cells: dict[str, float] | None = CELLS
    submissions: set[str] = set()  # noqa: RUF012  # each test sets its own
    grades: dict[tuple[str, str], Any] = {}  # noqa: RUF012
    committed = 0
    fails = False

    def __init__(self, url: str) -> None:
        assert url.startswith("sqlite:///")
        if self.fails:
            raise Trouble("database is locked\nand more")
        self.db = SimpleNamespace(commit=self.commit)

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def commit(self) -> None:
        type(self).committed += 1

    def find_notebook(self, notebook: str, assignment: str) -> Any:
        if self.cells is None:
            raise Missing
        cells = [SimpleNamespace(name=n, max_score=m) for n, m in self.cells.items()]
        return SimpleNamespace(task_cells=cells)

    def update_or_create_student(self, student: str) -> None:
        assert student in STUDENTS

    def find_submission(self, assignment: str, student: str) -> None:
        if student not in self.submissions:
            raise Missing

    def update_or_create_submission(self, assignment: str, student: str) -> None:
        self.submissions.add(student)

    def find_grade(self, cell: str, notebook: str, assignment: str, student: str) -> Any:
        assert cell in CELLS
        assert student in self.submissions
        new = SimpleNamespace(manual_score=None, needs_manual_grade=True)
        return self.grades.setdefault((student, cell), new)


@pytest.fixture
def book(monkeypatch: pytest.MonkeyPatch) -> type[Book]:
    """The stand-in, where nbgrader and SQLAlchemy are imported from."""
    api, exc = ModuleType("nbgrader.api"), ModuleType("sqlalchemy.exc")
    made = type("Made", (Book,), {"submissions": set(), "grades": {}})
    api.Gradebook, api.MissingEntry = made, Missing  # type: ignore[attr-defined]
    exc.SQLAlchemyError, exc.SAWarning = Trouble, UserWarning  # type: ignore[attr-defined]
    for name, module in (("nbgrader", ModuleType("nbgrader")), ("nbgrader.api", api)):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setitem(sys.modules, "sqlalchemy", ModuleType("sqlalchemy"))
    monkeypatch.setitem(sys.modules, "sqlalchemy.exc", exc)
    return made


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course with a gradebook."""
    (tmp_path / "gradebook.db").touch()
    return tmp_path


def test_without_nbgrader_the_error_says_how_to_get_it(
    course: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is an extra."""
    monkeypatch.setitem(sys.modules, "nbgrader", None)
    with pytest.raises(Unavailable, match=r"pip install 'forkviz\[grading\]'"):
        check_gradebook(course, ADDRESSES)


@pytest.mark.usefixtures("book")
def test_a_gradebook_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    """SQLite would make an empty one, in whatever folder was named."""
    with pytest.raises(ForkvizError, match="generate_assignment"):
        check_gradebook(tmp_path, ADDRESSES)
    assert not list(tmp_path.iterdir())


def test_a_gradebook_without_the_assignment_is_refused(book: type[Book], course: Path) -> None:
    """The hint names the command that puts it there."""
    book.cells = None
    with pytest.raises(ForkvizError, match="nbgrader generate_assignment addresses"):
        check_gradebook(course, ADDRESSES)


@pytest.mark.parametrize(
    "cells", [{}, {"forkviz-1": 4.0}, {"forkviz-1": 4.0, "forkviz-2": 5.0}, {"1": 4.0, "2": 6.0}]
)
def test_a_gradebook_with_other_problems_is_refused(
    cells: dict[str, float], book: type[Book], course: Path
) -> None:
    """It was made of another notebook."""
    book.cells = cells
    with pytest.raises(ForkvizError, match="other problems"):
        check_gradebook(course, ADDRESSES)


def test_a_lecturers_own_tasks_are_let_be(book: type[Book], course: Path) -> None:
    """The notebook may have more than forkviz wrote."""
    book.cells = CELLS | {"essay": 3.0}
    check_gradebook(course, ADDRESSES)


def test_a_database_that_fails_is_bad_input(book: type[Book], course: Path) -> None:
    """In one line."""
    book.fails = True
    with pytest.raises(ForkvizError, match=r"database is locked$"):
        check_gradebook(course, ADDRESSES)


def test_scores_are_written_together(book: type[Book], course: Path) -> None:
    """Of who handed in, also where it is nothing, and of who has old ones; of no one else."""
    value = handed_in("alice")
    alice = Submission(value["assignment"], value["student"], value["answers"])
    bob = ForkvizError("damaged")
    graded = grade(KEY, ADDRESSES, STUDENTS, {"alice": alice, "bob": bob})
    for _ in range(2):
        put_scores(course, ADDRESSES, graded, {"alice": alice, "bob": bob})
    found = {key: one.manual_score for key, one in book.grades.items()}
    assert found == {
        ("alice", "forkviz-1"): 4,
        ("alice", "forkviz-2"): 6,
        ("bob", "forkviz-1"): 0,
        ("bob", "forkviz-2"): 0,
    }
    assert not any(one.needs_manual_grade for one in book.grades.values())
    assert book.committed == 2
    book.submissions.add("carol")
    put_scores(course, ADDRESSES, graded, {"alice": alice, "bob": bob})
    assert book.grades["carol", "forkviz-1"].manual_score == 0
