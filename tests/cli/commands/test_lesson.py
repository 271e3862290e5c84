"""forkviz lesson: a lesson is checked, and written as a notebook or as a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.lesson_file import GOOD

if TYPE_CHECKING:
    from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    place = tmp_path / "mine.toml"
    place.write_text(GOOD, encoding="utf-8")
    return place


def test_without_an_output_each_question_is_answered(run: Run, lesson: Path) -> None:
    """By the engine: nothing of the file says it."""
    ran = run("lesson", lesson, "--json")
    assert ran.status == 0
    (row,) = ran.json()["questions"]
    assert row == {"question": "ends", "answer": "b) it fails", "misconceptions": []}


def test_a_lesson_of_the_course_goes_by_its_name(run: Run) -> None:
    ran = run("lesson", "reserve-at")
    assert ran.status == 0
    assert "b) PAST" in ran.out


def test_a_notebook_opens_its_lesson_from_where_it_is(run: Run, lesson: Path) -> None:
    """By the way from the notebook to the lesson."""
    (lesson.parent / "out").mkdir()
    book = lesson.parent / "out" / "mine.ipynb"
    assert run("lesson", lesson, "-o", book).status == 0
    cells = json.loads(book.read_text(encoding="utf-8"))["cells"]
    assert "".join(cells[1]["source"]).endswith('lesson = lessons.open("../mine.toml")')


def test_a_page_is_written(run: Run, lesson: Path) -> None:
    page = lesson.parent / "mine.html"
    ran = run("lesson", lesson, "-o", page)
    assert (ran.status, ran.out) == (0, f"wrote {page}\n")
    assert "<h1>A lesson</h1>" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("minutes = 3", "minutes = 0", "mine.toml:3: the lesson: minutes = 0"),
        ("two-relocated.toml", "none.toml", "there is no 'scenarios/none.toml'"),
        ('answer = "succeeds"', 'answer = "order"', ""),
        ('answer = "succeeds"', 'answer = "dragged"', "the question ends has no answer"),
    ],
)
def test_a_bad_lesson_is_refused_and_nothing_is_written(
    run: Run, lesson: Path, old: str, new: str, said: str
) -> None:
    """Exit status 2, and no traceback; an order is a good answer."""
    lesson.write_text(GOOD.replace(old, new), encoding="utf-8")
    book = lesson.parent / "mine.ipynb"
    ran = run("lesson", lesson, "-o", book)
    assert ran.status == (2 if said else 0)
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert book.exists() is not bool(said)


def test_the_lesson_itself_and_other_kinds_are_no_output(run: Run, lesson: Path) -> None:
    """The source would be lost; a name must say what is to be written."""
    assert run("lesson", lesson, "-o", lesson).status == 2
    assert lesson.read_text(encoding="utf-8") == GOOD
    ran = run("lesson", lesson, "-o", lesson.parent / "mine.txt")
    assert (ran.status, "neither a notebook nor a page" in ran.err) == (2, True)
    assert run("lesson", "no-such-lesson").status == 2
