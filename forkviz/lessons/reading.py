"""reading: lessons by their names and from files, and what is made of them."""

from __future__ import annotations

import os

from forkviz.core.formats.paths import given_path
from forkviz.course.lessons.lesson import Lesson
from forkviz.course.lessons.notebook import notebook_text
from forkviz.course.lessons.order import parse_order
from forkviz.course.lessons.reader import parse_lesson
from forkviz.course.lessons.shelf import COURSE, course_folder, lesson_place
from forkviz.errors import BadLesson, Unavailable
from forkviz.lessons.open_lesson import OpenLesson
from forkviz.readers.base.lines import decode, read_bytes

__all__ = ["course", "notebook", "open", "page", "read_lesson", "titles_of"]


def open(lesson: str | os.PathLike[str]) -> OpenLesson:
    """A lesson of the course by its name, or the one in a file (``.toml``).

    Raises BadLesson, TooLarge, and ForkvizError for a name that there is not.
    """
    text = os.fspath(lesson)
    return OpenLesson(read_lesson(text if text.endswith(".toml") else lesson_place(text)))


def read_lesson(path: str | os.PathLike[str]) -> Lesson:
    """The lesson in the file *path*, called as the file is.  Raises BadLesson and TooLarge."""
    place = given_path(path, BadLesson)
    text = decode(read_bytes(place, "lesson"), str(place))
    return parse_lesson(text, place.stem, str(place))


def course() -> tuple[Lesson, ...]:
    """The lessons of the course in their order.  Raises Unavailable, and BadLesson."""
    folder = course_folder()
    place = folder / COURSE
    names = parse_order(decode(read_bytes(place, "lesson"), str(place)), str(place))
    return tuple(read_lesson(lesson_place(name)) for name in names)


def notebook(opened: OpenLesson, name: str) -> str:
    """The notebook of a lesson as text, without outputs; *name*: what its first cell opens.

    The same lesson gives the same bytes.  Raises ForkvizError where a fork or an answer of it can't
    be worked out.
    """
    opened.stage.check()
    return notebook_text(opened.stage, name, titles_of(opened.stage.lesson))


def page(opened: OpenLesson) -> str:
    """The page of a lesson: text, questions, tables and explorers; it asks no network for anything.

    The same lesson gives the same bytes.  Raises ForkvizError.
    """
    # Imported here: a notebook does without.
    from forkviz.reports.lesson import lesson_html

    opened.stage.check()
    return lesson_html(opened.stage, titles_of(opened.stage.lesson), opened.capture)


def titles_of(lesson: Lesson) -> dict[str, str]:
    """Titles of the lessons that *lesson* needs, as far as the course has them."""
    if not lesson.needs:
        return {}
    try:
        return {each.name: each.title for each in course()}
    except Unavailable:
        return {}
