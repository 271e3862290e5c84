"""lesson_pages: the lessons in the site: a page that lists them, and a page each.

Their explorers show what was worked out when the site was built; they need no engine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from forkviz.course.lessons.lesson import Lesson
from forkviz.course.lessons.marks import inline
from forkviz.errors import BadLesson
from forkviz.lessons import OpenLesson, course, titles_of
from forkviz.reports.lesson import LessonParts, lesson_parts
from forkviz.site.teaching.frame import GALLERY, LESSONS, Tab, framed

__all__ = ["LESSONS", "lesson_pages"]

#: The folder that each is in, and what they look like.
_FOLDER = "lessons"
_STYLES = ("site.css", "explorer.css", "lesson.css")


def lesson_pages(
    address: Mapping[str, str], own: Sequence[Lesson] = ()
) -> Iterator[tuple[str, str]]:
    """Each page by its name in the site.  address: of the styles and scripts, by their names.

    own: lessons that are not of the course.  Raises ForkvizError where a lesson can't be worked
    out or two have one name, and Unavailable where there are none.
    """
    taught = course()
    every = (*taught, *own)
    names = [lesson.name for lesson in every]
    for lesson in own:
        if names.count(lesson.name) > 1:
            raise BadLesson(
                f"another lesson is called {lesson.name}", file=lesson.file, hint="rename the file"
            )
    listed = _listed(taught, own)
    yield LESSONS, framed("Lessons", listed, address, "", styles=_STYLES, tab=Tab.HERE)
    for number, lesson in enumerate(every):
        opened = OpenLesson(lesson)
        parts = lesson_parts(opened.stage, titles_of(lesson), opened.capture, "../index.html")
        text = framed(
            parts.title,
            _lesson(parts, every[number + 1 :]),
            address,
            "../",
            styles=_STYLES,
            scripts=("bokeh.js", "lesson.js"),
            tab=Tab.HERE,
        )
        yield f"{_FOLDER}/{lesson.name}.html", text


def _listed(taught: Sequence[Lesson], own: Sequence[Lesson]) -> str:
    minutes = sum(lesson.minutes for lesson in taught)
    more = f'<div class="fl-text"><h2>More lessons</h2></div>{_rows(own)}' if own else ""
    return (
        '<main class="fl" id="st-main" tabindex="-1"><div class="fl-text"><h1>Lessons</h1>'
        f"<p>{len(taught)} lessons in the order of a course, {minutes} minutes together. Each asks "
        "for a prediction before it shows what happens.</p>"
        f'<p><a href="{GALLERY}">The gallery</a> leads to the decisive steps of forks, also of '
        "real ones.</p></div>"
        f"{_rows(taught)}{more}</main>"
    )


def _rows(every: Sequence[Lesson]) -> str:
    rows = "\n".join(map(_row, every))
    return f'<ol class="fl-course">{rows}</ol>'


def _row(lesson: Lesson) -> str:
    aims = "".join(f"<li>{inline(aim)}</li>" for aim in lesson.aims)
    place = f"{_FOLDER}/{lesson.name}.html"
    return (
        f'<li class="fl-text"><h2><a href="{place}">{inline(lesson.title)}</a> '
        f"<small>{lesson.minutes} minutes</small></h2><ul>{aims}</ul></li>"
    )


def _lesson(parts: LessonParts, later: Sequence[Lesson]) -> str:
    onward = ""
    if later:
        name, title = later[0].name, inline(later[0].title)
        onward = f'<p class="fl-text">Next lesson: <a href="{name}.html">{title}</a></p>'
    return (
        '<main class="fl" id="forkviz"><nav class="fl-bar" id="fl-bar" '
        f'aria-label="Lesson"></nav>\n{parts.markup}\n{onward}</main>\n{parts.elements()}'
    )
