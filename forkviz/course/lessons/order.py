"""order: the lessons of the course in their order, as ``course.toml`` has it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable

from forkviz.core.formats.guarded import toml_table
from forkviz.course.lessons.lesson import Lesson
from forkviz.course.lessons.row import Row
from forkviz.errors import BadLesson

__all__ = ["parse_order", "problems"]

#: Lessons of a course.
MOST = 100


def parse_order(text: str, file: str = "") -> tuple[str, ...]:
    """The names of the lessons, the first one first.  Raises BadLesson and TooLarge."""
    try:
        table = toml_table(text, file)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadLesson(f"not TOML: {error}", file=file) from None
    top = Row(table, "", text, file)
    top.only({"schema", "lessons"})
    names = top.texts("lessons", MOST)
    if not names or len(set(names)) != len(names):
        raise top.bad("lessons is empty, or has a name twice", "lessons")
    return names


def problems(lessons: Iterable[Lesson]) -> list[str]:
    """What is wrong with this order, a sentence for each lesson that comes before one it needs."""
    found, before = [], set[str]()
    for lesson in lessons:
        missing = [name for name in lesson.needs if name not in before]
        if missing:
            found.append(f"{lesson.name} comes before {', '.join(missing)}, which it needs")
        before.add(lesson.name)
    return found
