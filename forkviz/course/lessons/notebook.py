"""notebook: the notebook of a lesson, as text: the same lesson gives the same bytes.

It has no outputs.  The first cell with code has the imports and the lesson's name; each other one
is a call of it, and those at the end are quizzes.  The id of a cell says what it is, so that an
inserted part renames no other question.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from forkviz.course.kinds import KINDS
from forkviz.course.lessons.lesson import (
    PRACTICE_PROBLEMS,
    PRACTICE_SEED,
    Asked,
    Explored,
    Lesson,
    Maps,
    Part,
    Tabled,
)
from forkviz.course.lessons.problem_text import asked_text
from forkviz.course.lessons.staged import Stage

__all__ = ["notebook_text"]

_METADATA = {
    "kernelspec": {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    },
    "language_info": {"name": "python"},
}
#: What a cell is to JupyterLab's slides, and to those of nbconvert.
_SLIDE, _BELOW, _SAME = "slide", "subslide", "-"
#: Characters of a line of code.
_WIDE = 100
#: Where pages of the documentation are, seen from the notebooks.
_DOCS = "../"
_NOW_YOU = (
    "Run the cell, type an answer, and press Enter. What is wrong in an answer is explained, and "
    "you can try as often as you like. Another `seed` gives other problems."
)


def notebook_text(stage: Stage, opened: str, titles: Mapping[str, str]) -> str:
    """The notebook of *stage*'s lesson.

    opened: what ``lessons.open`` is given.  titles: of the lessons that it may need, by name.
    Raises ForkvizError where a question can't be worked out.
    """
    lesson = stage.lesson
    cells = list(_cells(stage, opened, titles))
    book = {"cells": cells, "metadata": _METADATA, "nbformat": 4, "nbformat_minor": 5}
    if len({cell["id"] for cell in cells}) != len(cells):
        raise AssertionError(f"{lesson.name}: two cells have one id")
    return json.dumps(book, indent=1, ensure_ascii=False) + "\n"


def _cells(stage: Stage, opened: str, titles: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    lesson = stage.lesson
    yield _text("aims", _SLIDE, _head(lesson, titles))
    opening = f"from forkviz import lessons\n\nlesson = lessons.open({_quoted(opened)})"
    yield _code("open", _SAME, opening)
    for number, part in enumerate(lesson.parts, 1):
        yield from _of_part(stage, part, number)
    yield _text("summary", _SLIDE, _closing(lesson))
    yield from _practice(lesson)


def _head(lesson: Lesson, titles: Mapping[str, str]) -> str:
    aims = "\n".join(f"- {aim}" for aim in lesson.aims)
    needs = ", ".join(f"*{titles.get(name, name)}*" for name in lesson.needs)
    before = f" Before it: {needs}." if needs else ""
    return (
        f"# {lesson.title}\n\nAfter this lesson you can\n\n{aims}\n\nAbout {lesson.minutes} "
        f"minutes.{before} Run one cell after the other; nothing here needs a network. Where a "
        "question is asked, write your answer in place of `None` before you go on."
    )


def _closing(lesson: Lesson) -> str:
    summary = "\n".join(f"- {each}" for each in lesson.summary)
    text = f"## Summary\n\n{summary}"
    if lesson.read:
        links = [
            f"- [{one.title}]({one.to if one.to.startswith('https:') else _DOCS + one.to})"
            for one in lesson.read
        ]
        text += "\n\n## To read\n\n" + "\n".join(links)
    return text


def _practice(lesson: Lesson) -> Iterator[dict[str, Any]]:
    """What is left to the reader: a quiz of each topic."""
    for number, topic in enumerate(lesson.quiz):
        head = f"## Now you\n\n{_NOW_YOU}\n\n" if number == 0 else ""
        title = KINDS[topic].title
        text = f"{head}**{title[:1].upper()}{title[1:]}**"
        yield _text(f"now-{topic}", _BELOW if number else _SLIDE, text)
        words = f"{_quoted(topic)}, seed={PRACTICE_SEED}, problems={PRACTICE_PROBLEMS}"
        yield _code(f"quiz-{topic}", _SAME, f"lesson.quiz({words})")


def _of_part(stage: Stage, part: Part, number: int) -> Iterator[dict[str, Any]]:
    slide = _SLIDE if part.title else _BELOW
    text = "\n\n".join(filter(None, (f"## {part.title}" if part.title else "", part.text)))
    asked = part.shown.question if isinstance(part.shown, Asked) else ""
    if asked:
        worked = stage.question(asked)
        text = "\n\n".join(filter(None, (text, asked_text(stage.lesson.question(asked), worked))))
    if text:
        yield _text(f"ask-{asked}" if asked else f"part-{number}", slide, text)
        slide = _SAME
    if asked:
        hint = worked.drawn.problem.field.hint
        yield _code(f"answer-{asked}", _SAME, f"# {hint}\nanswer = None")
        yield _code(f"check-{asked}", _SAME, f"lesson.predict({_quoted(asked)}, answer)")
        return
    call = _call(part)
    if call:
        yield _code(f"part-{number}-shown", slide, call)


def _call(part: Part) -> str:
    """The call that shows what the part shows."""
    match part.shown:
        case Explored(fork, step, until, against, panes):
            words = [_quoted(fork)]
            words += [f"step={_quoted(step)}"] if step else []
            words += [f"until={_quoted(until)}"] if until else []
            words += [f"against={_quoted(against)}"] if against else []
            words += [f"panes=[{', '.join(map(_quoted, panes))}]"] if panes else []
            return _called("explore", words)
        case Tabled(table, forks):
            return _called("table", [_quoted(word) for word in (table, *forks)])
        case Maps(source):
            return _called("maps", [_quoted(source)])
        case _:
            return ""


def _called(name: str, words: Sequence[str]) -> str:
    """The call in a line, or in one for each word where it would be too long."""
    line = f"lesson.{name}({', '.join(words)})"
    if len(line) <= _WIDE:
        return line
    rows = "\n".join(f"    {word}," for word in words)
    return f"lesson.{name}(\n{rows}\n)"


def _quoted(text: str) -> str:
    """*text* as a literal of Python in double quotes, whatever is in it."""
    return json.dumps(text)


def _text(name: str, slide: str, source: str) -> dict[str, Any]:
    return {
        "cell_type": "markdown",
        "id": name,
        "metadata": {"slideshow": {"slide_type": slide}},
        "source": source.splitlines(keepends=True),
    }


def _code(name: str, slide: str, source: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {"slideshow": {"slide_type": slide}},
        "outputs": [],
        "source": source.splitlines(keepends=True),
    }
