"""lesson: the page of a lesson: text, questions, tables, and explorers at their steps.

Like a report it works from disk, asks for nothing, and runs its own two scripts alone.  Texts of
the lesson and of its forks are escaped.  What follows a question is shown when its answer is
opened; no script is needed for that.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from forkviz.comparison.compare import compare
from forkviz.core.captures.capture import Capture
from forkviz.core.text import clipped
from forkviz.course.drawn.picture import course_css, picture_html
from forkviz.course.fields import written
from forkviz.course.kinds import KINDS
from forkviz.course.lessons.lesson import (
    PRACTICE_SEED,
    Asked,
    Explored,
    Lesson,
    Maps,
    Part,
    Question,
    Tabled,
)
from forkviz.course.lessons.marks import html_of_marks, inline, table_html
from forkviz.course.lessons.problem_text import asked_around, pictures_of
from forkviz.course.lessons.staged import Stage, Worked
from forkviz.front.assets import bokeh_js, css, lesson_css, lesson_js
from forkviz.front.compare_data import compare_data
from forkviz.front.data import board_data, capture_data
from forkviz.front.style import strong
from forkviz.reports.cure import diagnosis_for, shown
from forkviz.reports.page import document, inert_data, sealed
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from forkviz.views.still import Still

__all__ = ["LessonParts", "lesson_html", "lesson_parts"]

#: The pictures of a problem, by the class of their place: how wide they are drawn, in pixels.
WIDTHS = (("fl-wide", 700), ("fl-narrow", 296))
#: What gives a capture that a lesson names.
Captured = Callable[[str], Capture]


class LessonParts:
    """A lesson as markup, and what its explorers show, by the number in their elements.

    quiz_page: the address of the page with the quiz, "" where there is none.
    """

    def __init__(
        self, stage: Stage, titles: Mapping[str, str], captured: Captured, quiz_page: str = ""
    ) -> None:
        self.stage = stage
        self._quiz_page = quiz_page
        self._captured = captured
        self._numbers: dict[tuple[str, ...], int] = {}
        self.data: list[dict[str, Any]] = []
        self.title = clipped(stage.lesson.title, 200)
        self.markup = "\n".join(self._sections(titles))

    def elements(self) -> str:
        """The data as elements that no browser runs."""
        return "\n".join(
            f'<script type="text/plain" id="forkviz-data-{number}">{inert_data(data)}</script>'
            for number, data in enumerate(self.data)
        )

    # -- markup ------------------------------------------------------------------------------------

    def _sections(self, titles: Mapping[str, str]) -> Iterator[str]:
        lesson = self.stage.lesson
        slides: list[list[str]] = [[_head(lesson, titles)]]
        for part in lesson.parts:
            if part.title:
                title = inline(clipped(part.title, 200))
                slides.append([f'<div class="fl-text"><h2>{title}</h2></div>'])
            slides[-1].append(self._part(part))
        slides.append([_closing(lesson)])
        if lesson.quiz:
            slides.append([_practice(lesson.quiz, self._quiz_page)])
        for number, pieces in enumerate(slides, 1):
            inner = "\n".join(pieces)
            yield f'<section class="fl-slide" id="slide-{number}">\n{inner}\n</section>'

    def _part(self, part: Part) -> str:
        text = html_of_marks(part.text) if part.text else ""
        match part.shown:
            case Asked(question):
                return _part_of(text + self._question(question), "", "fl-part fl-asked")
            case Tabled(table, forks):
                return _part_of(text + table_html(self.stage.table(table, forks)))
            case Explored() as explored:
                return _part_of(text, self._explorer(explored))
            case Maps(source):
                return _part_of(text, self._maps(source))
            case None:
                return _part_of(text)

    def _question(self, name: str) -> str:
        worked = self.stage.question(name)
        field, solution = worked.drawn.problem.field, worked.drawn.solution
        asked = _asked(self.stage.lesson.question(name), worked)
        right = html_of_marks(worked.right) if worked.right else ""
        if not worked.says_answer:
            right = f"<p><strong>{html.escape(written(field, solution.answer))}</strong></p>{right}"
        wrong = "".join(
            f"<li><strong>{html.escape(written(field, one.answer))}</strong>: {inline(one.name)}. "
            f"{inline(one.why)}</li>"
            for one in solution.wrong
        )
        if wrong:
            right += f"<p>Other answers, and what is wrong in them:</p><ul>{wrong}</ul>"
        return (
            f'<div class="fl-question">{asked}<details><summary>Write down your prediction, then '
            f"open the answer</summary>{right}</details></div>"
        )

    def _explorer(self, explored: Explored) -> str:
        trace, step = self.stage.explored(explored.fork, explored.step, explored.until)
        if explored.against:
            other = self.stage.trace(explored.against)
            number = self._number((explored.fork, explored.against), lambda: _both(trace, other))
            at = ""
        else:
            number = self._number((explored.fork, "", explored.until), lambda: _one(trace))
            at = f' data-step="{opening_step(trace) if step is None else step}"'
        panes = html.escape(" ".join(explored.panes))
        named = html.escape(clipped(trace.scenario.title or explored.fork, 200))
        return _EXPLORER.format(number=number, at=at, panes=panes, named=named)

    def _maps(self, source: str) -> str:
        number = self._number(("", source), lambda: capture_data(Still(self._captured(source))))
        return _EXPLORER.format(number=number, at="", panes="", named=html.escape(source))

    def _number(self, key: tuple[str, ...], make: Callable[[], dict[str, Any]]) -> int:
        """The number of the data of *key*, which are made once."""
        if key not in self._numbers:
            self._numbers[key] = len(self.data)
            self.data.append(make())
        return self._numbers[key]


def _asked(question: Question, worked: Worked) -> str:
    """The question as markup; each picture is drawn for a window, and for a phone."""
    before, after = (html_of_marks(text) for text in asked_around(question, worked))
    drawn = "".join(
        f'<div class="fl-drawn {kind}">{picture_html(picture, width)}</div>'
        for picture in pictures_of(question, worked)
        for kind, width in WIDTHS
    )
    return before + drawn + after


def _one(trace: Trace) -> dict[str, Any]:
    found = None if trace.failure() < 0 else diagnosis_for(trace)
    why = None if found is None else shown(found)
    return board_data(Board(trace), opening_step(trace), notes=trace.notes, diagnosis=why)


def _both(a: Trace, b: Trace) -> dict[str, Any]:
    sides = [board_data(Board(one), opening_step(one), notes=one.notes) for one in (a, b)]
    return compare_data(compare(a, b), *sides)


def _head(lesson: Lesson, titles: Mapping[str, str]) -> str:
    needs = ", ".join(f"<em>{html.escape(titles.get(name, name))}</em>" for name in lesson.needs)
    before = f" Before it: {needs}." if needs else ""
    return _part_of(
        f"<h1>{inline(clipped(lesson.title, 200))}</h1>\n<p>After this lesson you can</p>\n"
        f"{_list(lesson.aims)}\n<p>About {lesson.minutes} minutes.{before}</p>"
    )


def _closing(lesson: Lesson) -> str:
    text = f"<h2>Summary</h2>\n{_list(lesson.summary)}"
    if lesson.read:
        rows = []
        for one in lesson.read:
            named = clipped(one.title, 200)
            if one.to.startswith("https:"):
                rows.append(
                    f'<a href="{html.escape(one.to)}" rel="noreferrer">{html.escape(named)}</a>'
                )
            else:
                rows.append(f"{inline(named)} (<code>{html.escape(one.to)}</code>)")
        text += f"\n<h2>To read</h2>\n<ul>{''.join(f'<li>{row}</li>' for row in rows)}</ul>"
    return _part_of(text)


def _practice(topics: Sequence[str], quiz_page: str) -> str:
    """What is left to the reader: a quiz of each topic, on its page or by its command."""
    rows = []
    for topic in topics:
        title = html.escape(KINDS[topic].title)
        if quiz_page:
            address = html.escape(f"{quiz_page}#quiz={topic}&seed={PRACTICE_SEED}")
            rows.append(f'<li><a href="{address}">{title}</a></li>')
        else:
            call = f"forkviz quiz {topic} --seed {PRACTICE_SEED}"
            rows.append(f"<li>{title}: <code>{call}</code></li>")
    where = "Each link opens ten problems" if quiz_page else "Each command prints ten problems"
    return _part_of(
        f"<h2>Now you</h2>\n<p>{where}; another seed gives others.</p>\n<ul>{''.join(rows)}</ul>"
    )


def _part_of(text: str, explorer: str = "", kind: str = "fl-part") -> str:
    """A part of the page: markup of *text*, and an explorer, whose styles are its own."""
    inner = f'<div class="fl-text">{text}</div>' if text else ""
    return f'<div class="{kind}">{inner}{explorer}</div>'


def _list(texts: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{inline(text)}</li>' for text in texts)}</ul>"


def lesson_parts(
    stage: Stage, titles: Mapping[str, str], captured: Captured, quiz_page: str = ""
) -> LessonParts:
    """The lesson of *stage* as markup and data; titles: of lessons that it may need, by name.

    quiz_page: the address of the page with the quiz; without one, a command stands in its place.
    Raises ForkvizError where something of it can't be worked out.
    """
    return LessonParts(stage, titles, captured, quiz_page)


def lesson_html(stage: Stage, titles: Mapping[str, str], captured: Captured) -> str:
    """The page.  The same lesson gives the same bytes.  Raises ForkvizError as ``lesson_parts``."""
    parts = lesson_parts(stage, titles, captured)
    policy, runtime, script = sealed(bokeh_js(), lesson_js())
    styles = css() + lesson_css() + strong(course_css())
    body = _BODY.format(
        markup=parts.markup,
        data=parts.elements(),
        runtime=runtime,
        script=script,
    )
    return document(
        parts.title,
        f"<style>\n{styles}</style>",
        body,
        policy=policy,
        metas='<meta name="color-scheme" content="light dark">\n',
        body_class="fl-body",
    )


_EXPLORER = (
    '<div class="fl-explorer" data-explorer="{number}"{at} data-panes="{panes}" role="group" '
    'aria-label="the explorer of {named}"><noscript><p>The explorer needs '
    "JavaScript.</p></noscript></div>"
)
_BODY = """<main class="fd-tones fl" id="forkviz">
<nav class="fl-bar" id="fl-bar" aria-label="Lesson"></nav>
{markup}
</main>
{data}
{runtime}
{script}"""
