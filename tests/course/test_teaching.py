"""docs/teaching.md: its tables are those of the course, and what it names is there."""

from __future__ import annotations

import re

import pytest

from docs.teaching_tables import PAGE, written
from forkviz import lessons

TEXT = PAGE.read_text(encoding="utf-8")
TAUGHT = lessons.course()


def test_the_tables_are_what_the_course_gives() -> None:
    """``python -m docs.teaching_tables`` writes them again."""
    assert written(TEXT) == TEXT


def test_a_page_without_a_place_for_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no place for the gallery"):
        written(TEXT.replace("<!-- gallery -->", ""))


def test_the_syllabus_has_every_lesson_in_its_order() -> None:
    rows = re.findall(
        r"^\| (\d+) \| `([a-z0-9-]+)`: [^|]* \| (\d+) \| (.*?) \|", TEXT, re.MULTILINE
    )
    assert [(name, int(minutes)) for _, name, minutes, _ in rows] == [
        (lesson.name, lesson.minutes) for lesson in TAUGHT
    ]
    assert [int(number) for number, *_ in rows] == list(range(1, len(TAUGHT) + 1))
    assert [tuple(re.findall(r"`(.*?)`", needs)) for *_, needs in rows] == [
        lesson.needs for lesson in TAUGHT
    ]


def test_what_a_lesson_needs_comes_before_it() -> None:
    names = [lesson.name for lesson in TAUGHT]
    assert len(set(names)) == len(names)
    for number, lesson in enumerate(TAUGHT):
        assert set(lesson.needs) <= set(names[:number]), lesson.name


def test_each_plan_has_what_its_lessons_need() -> None:
    plans = TEXT.partition("| plan | lessons |")[2].partition("\n\n")[0].splitlines()
    planned = [re.findall(r"`([a-z0-9-]+)`", plan) for plan in plans]
    assert sum(map(bool, planned)) >= 2
    for names in planned:
        for number, name in enumerate(names):
            assert set(lessons.open(name).stage.lesson.needs) <= set(names[:number]), name
