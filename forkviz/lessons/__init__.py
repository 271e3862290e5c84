"""lessons: what the cells of a lesson call, and how a lesson of your own is opened.

>>> lesson = open("reserve-at")
>>> lesson.predict("rule", "PAST").status.value
'right'
"""

from __future__ import annotations

from forkviz.lessons.forked import forked
from forkviz.lessons.open_lesson import OpenLesson, Rows, Said
from forkviz.lessons.reading import course, notebook, open, page, read_lesson, titles_of

__all__ = [
    "OpenLesson",
    "Rows",
    "Said",
    "course",
    "forked",
    "notebook",
    "open",
    "page",
    "read_lesson",
    "titles_of",
]
