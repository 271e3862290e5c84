"""Write the tables of docs/teaching.md: the syllabus, from the lessons, and the gallery's steps.

The gallery is that of the site's page (``forkviz.site.teaching.seen``).

``python -m docs.teaching_tables`` writes them; ``make pictures`` does, too.
tests/course/test_teaching.py holds the page to the course.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from forkviz import lessons
from forkviz.site.teaching.seen import SEEN, Seen, address, seen_steps, trace_of
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.words import headline

__all__ = ["PAGE", "written"]

PAGE = Path(__file__).with_name("teaching.md")
DATA = Path(__file__).resolve().parents[1] / "data"
#: Where forks are kept, how their names end, and what a report of one needs.
KEPT = (("scenarios", ".toml", ""), ("captures", "", " --observed 1"), ("traces", ".jsonl", ""))


def written(text: str) -> str:
    """*text*, the page, with its tables made anew.  Raises ValueError if one has no place."""
    parts = {"syllabus": _syllabus(), "gallery": _gallery(), "reports": _reports()}
    for name, lines in parts.items():
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
    yield "| fork | lesson | what it shows | how it ends | steps |"
    yield "|---|---|---|---|---|"
    for seen in SEEN:
        steps = "<br>".join(
            f"`&step={step.number}` *{step.part}*: {_plain(step.text)}" for step in seen_steps(seen)
        )
        end = _plain(headline(verdict_of(trace_of(seen))))
        fork = f"[`{address(seen)}`](../{_place(seen)})"
        yield f"| {fork} | `{seen.lesson}` | {seen.shows} | {end} | {steps} |"


def _place(seen: Seen) -> str:
    """Its file or folder in the repository."""
    for folder, end, _ in KEPT:
        place = DATA / folder / f"{seen.name}{end}"
        if place.exists():
            return place.relative_to(DATA.parent).as_posix()
    raise ValueError(f"no data are called {seen.name}")


def _plain(text: str) -> str:
    """*text* in a cell of a table, where nothing of it is markup."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)


def _reports() -> Iterator[str]:
    """The commands that write a report of each fork of the gallery."""
    yield "```sh"
    yield "mkdir gallery"
    for folder, end, options in KEPT:
        names = [seen.name for seen in SEEN if _place(seen) == f"data/{folder}/{seen.name}{end}"]
        yield from _wrapped(f"for name in {' '.join(names)}; do")
        yield f'  forkviz report "data/{folder}/$name{end}"{options} -o "gallery/$name.html"'
        yield "done"
    yield "```"


def _wrapped(command: str) -> list[str]:
    """*command* in lines of a shell, none of them long."""
    lines = textwrap.wrap(command, 90, break_on_hyphens=False, break_long_words=False)
    return [f"{line} \\" for line in lines[:-1]] + lines[-1:]


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
