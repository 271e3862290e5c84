"""The notebooks of the course are what their lessons give; no answer stands in a cell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from forkviz import lessons
from forkviz.course.fields import written
from forkviz.course.kinds import KINDS
from forkviz.course.lessons.lesson import Asked
from forkviz.course.quiz_session import QuizSession
from forkviz.text import visible
from tools.lessons import NOTEBOOKS, notebooks

BOOKS = dict(notebooks())


def cells(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(text)["cells"]
    return found


def source(cell: dict[str, Any]) -> str:
    return "".join(cell["source"])


@pytest.mark.parametrize("place", BOOKS, ids=lambda place: place.stem)
def test_the_committed_notebook_is_what_its_lesson_gives(place: Path) -> None:
    """``make lessons`` writes it again."""
    assert place.parent == NOTEBOOKS
    assert place.read_text(encoding="utf-8") == BOOKS[place]


@pytest.mark.parametrize("place", BOOKS, ids=lambda place: place.stem)
def test_the_first_cell_with_code_has_the_import(place: Path) -> None:
    """It is one; and no other cell defines or imports anything."""
    code = [source(cell) for cell in cells(BOOKS[place]) if cell["cell_type"] == "code"]
    assert code[0].startswith("from forkviz import lessons\n\nlesson = lessons.open(")
    for text in code[1:]:
        assert text.startswith(("lesson.", "# ")), text
        assert not any(word in text for word in ("import", "def ", "class "))


def test_a_lesson_ends_with_a_quiz_of_each_of_its_topics() -> None:
    """A call that gives problems; each topic is practised where it is taught."""
    for lesson, text in zip(lessons.course(), BOOKS.values(), strict=True):
        taught = [topic for topic, kind in KINDS.items() if kind.lesson == lesson.name]
        assert set(taught) <= set(lesson.quiz), lesson.name
        made = cells(text)
        last = made[len(made) - 2 * len(lesson.quiz) :]
        assert [cell["id"] for cell in last] == [
            f"{kind}-{topic}" for topic in lesson.quiz for kind in ("now", "quiz")
        ]
        for topic, cell in zip(lesson.quiz, last[1::2], strict=True):
            assert source(cell) == f'lesson.quiz("{topic}", seed=1, problems=3)'
            assert len(QuizSession.of_topic(topic, 1, 3).items) == 3
        assert text.count("## Now you") == bool(lesson.quiz)


def test_cells_have_ids_of_their_own_and_no_outputs() -> None:
    for text in BOOKS.values():
        made = cells(text)
        assert len({cell["id"] for cell in made}) == len(made)
        assert not any(cell.get("outputs") for cell in made)
        assert {cell["metadata"]["slideshow"]["slide_type"] for cell in made} == {
            *("slide", "subslide", "-")
        }


def test_an_inserted_part_renames_no_question() -> None:
    """A student's answer stays with its cell."""
    for lesson, text in zip(lessons.course(), BOOKS.values(), strict=True):
        ids = [cell["id"] for cell in cells(text)]
        for question in lesson.questions:
            at = ids.index(f"answer-{question.name}")
            assert ids[at - 1 : at + 2] == [
                *(f"ask-{question.name}", f"answer-{question.name}", f"check-{question.name}")
            ]


def test_no_answer_stands_in_the_cells_of_its_question() -> None:
    """Nor is a choice marked: the engine works it out when the cell is run."""
    for lesson, text in zip(lessons.course(), BOOKS.values(), strict=True):
        opened = lessons.OpenLesson(lesson)
        sources = {cell["id"]: source(cell) for cell in cells(text)}
        for question in lesson.questions:
            worked = opened.stage.question(question.name)
            answer, field = worked.drawn.solution.answer, worked.drawn.problem.field
            assert sources[f"answer-{question.name}"].endswith("\nanswer = None")
            assert sources[f"check-{question.name}"] == f'lesson.predict("{question.name}", answer)'
            assert worked.right not in text
            if isinstance(answer, int) and answer > 20:
                assert written(field, answer) not in sources[f"ask-{question.name}"]


def test_a_cell_shows_what_it_is_to_show() -> None:
    """The calls in the cells give tables and feedback, as text and as HTML."""
    lesson = lessons.open("topsort")
    rows = lesson.table("order", "before", "sorted")
    assert rows.rows[1] == (
        "cygwin-2011-04 +topsort",
        "tables.dll, base.dll, plugin.dll",
        "succeeds",
    )
    assert "plugin.dll, base.dll, tables.dll" in repr(rows)
    made = rows._repr_html_()
    assert ">tables.dll, base.dll, plugin.dll</td>" in made
    assert made.count("text-align:left") == 3 + 2 * 3
    said = lesson.predict("order", ["a.dll", "c.dll", "b.dll"])
    assert repr(said).startswith("Right: a.dll, c.dll, b.dll. The walk")
    assert "<code>c.dll</code>" in said._repr_html_()


def test_a_hostile_answer_is_shown_as_text() -> None:
    said = lessons.open("topsort").predict("second", "<script>alert(1)</script>\x1b[2J")
    assert "<script" not in said._repr_html_()
    assert visible(repr(said)) == repr(said)


def test_a_lesson_in_a_folder_opens_itself(tmp_path: Path) -> None:
    """The notebook of a lesson of your own opens the file; the same lesson gives the same bytes."""
    place = tmp_path / "mine.toml"
    place.write_text(
        (NOTEBOOKS / "lessons" / "topsort.toml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    made = lessons.notebook(lessons.open(place), "mine.toml")
    assert 'lessons.open("mine.toml")' in source(cells(made)[1])
    assert made == lessons.notebook(lessons.open(place), "mine.toml")
    asked = [
        part for part in lessons.open(place).stage.lesson.parts if isinstance(part.shown, Asked)
    ]
    assert len([cell for cell in cells(made) if cell["id"].startswith("answer-")]) == len(asked)
