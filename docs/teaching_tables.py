"""Write the tables of docs/teaching.md: the syllabus, from the lessons, and links to steps.

``python -m docs.teaching_tables`` writes them; ``make pictures`` does, too.
tests/course/test_teaching.py holds the page to the course.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import forkviz
from forkviz import lessons
from forkviz.course.lessons.steps import step_named

__all__ = ["GALLERY", "PAGE", "Seen", "written"]

PAGE = Path(__file__).with_name("teaching.md")
SCENARIOS = Path(__file__).resolve().parents[1] / "data" / "scenarios"


class Seen(NamedTuple):
    """A report of the gallery.  scenario: its file's name without the ending.  shows: what it is
    about.  steps: what is to be seen, as (step in the words of ``lessons.steps``, text)."""

    scenario: str
    shows: str
    steps: tuple[tuple[str, str], ...]


GALLERY = (
    Seen(
        "letter-drift",
        "what may be elsewhere",
        (("failure", "the end: three things are elsewhere, without harm"),),
    ),
    Seen(
        "lesson-unlucky-child",
        "a clean exit",
        (
            ("failure", "the child gives up"),
            ("RetryDecided", "its parent does not try again"),
        ),
    ),
    Seen(
        "lesson-dragged-in",
        "the sort",
        (("OrderDecided", "the order is decided"), ("trial", "the first trial map")),
    ),
    Seen(
        "lesson-block-whole",
        "a block",
        (
            ("trial", "a DLL lands in the wrong hole"),
            ("BlockChosen", "what to block"),
            ("block", "the hole is blocked"),
        ),
    ),
    Seen(
        "recursion",
        "the recursion",
        (("deepest", "seven calls deep"), ("unblock", "the first release, of the last block")),
    ),
    Seen(
        "two-relocated",
        "a defect",
        (("protect", "a place is kept"), ("failure", "the kept place is in the way")),
    ),
    Seen("lesson-low", "the low 4 MiB", (("failure", "a heap is in the way"),)),
    Seen("lesson-aslr", "ASLR", (("failure", "a linked DLL is elsewhere"),)),
)


def written(text: str) -> str:
    """*text*, the page, with its tables made anew.  Raises ValueError if one has no place."""
    for name, lines in (("syllabus", _syllabus()), ("gallery", _gallery())):
        begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, found, rest = text.partition(begin)
        _, closed, after = rest.partition(end)
        if not (found and closed):
            raise ValueError(f"the page has no place for the {name}")
        text = "".join((before, begin, "\n", *(f"{line}\n" for line in lines), "\n", end, after))
    return text


def _syllabus() -> Iterator[str]:
    yield "| | lesson | minutes | needs | predictions | more problems |"
    yield "|---:|---|---:|---|---:|---|"
    taught = list(lessons.course())
    for number, lesson in enumerate(taught, 1):
        needs = ", ".join(f"`{name}`" for name in lesson.needs) or "–"
        topics = ", ".join(f"`{topic}`" for topic in lesson.quiz) or "–"
        yield (
            f"| {number} | `{lesson.name}`: {lesson.title} | {lesson.minutes} | {needs} "
            f"| {len(lesson.questions)} | {topics} |"
        )
    minutes = sum(lesson.minutes for lesson in taught)
    asked = sum(len(lesson.questions) for lesson in taught)
    yield f"| | together | {minutes} | | {asked} | |"


def _gallery() -> Iterator[str]:
    yield "| report | about | links to steps |"
    yield "|---|---|---|"
    for seen in GALLERY:
        trace = forkviz.fork(SCENARIOS / f"{seen.scenario}.toml")
        links = (f"`#step={_step(trace, word)}` {text}" for word, text in seen.steps)
        yield f"| `{seen.scenario}.html` | {seen.shows} | {'; '.join(links)} |"


def _step(trace: forkviz.Trace, word: str) -> int:
    """The step of that word; the last one where "failure" is asked of a fork that succeeds."""
    if word == "failure" and trace.succeeded:
        return len(trace) - 1
    return step_named(trace, word)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
