"""key: the teacher's key: each sheet's answers, the way to them, and what usual errors give."""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.course.drawing import kind_of
from forkviz.course.drawn.svg import plain
from forkviz.course.fields import written
from forkviz.course.worksheets.pages import Paper
from forkviz.course.worksheets.paper import document, style
from forkviz.course.worksheets.sheet import Sheet, Task

__all__ = ["key_html"]


def key_html(sheets: Sequence[Sheet], seed: int | None, paper: Paper) -> str:
    """The key of *sheets*: first all answers, for marking, then the ways.

    seed: what drew them; None where the key of the course did, which no page has.
    """
    drawn = "Drawn by the course's key" if seed is None else f"Seed {seed}"
    topics = dict.fromkeys(task.drawn.problem.kind for sheet in sheets for task in sheet.tasks)
    about = "; ".join(f"{topic} ({kind_of(topic).title})" for topic in topics)
    body = "".join(
        (
            '<main class="wk"><h1>Key</h1>',
            f"<p>{drawn}. Topics: {plain(about)}. Keep this page from students.</p>",
            _overview(sheets),
            *map(_sheet, sheets),
            "</main>",
        )
    )
    at_page = (
        f"size: {paper}; margin: 16mm 18mm; "
        '@bottom-right { content: "page " counter(page) " of " counter(pages); '
        "font: 9pt sans-serif; }"
    )
    return document("Fork on Windows: the key", body, at_page, style("key"))


def _name(sheet: Sheet) -> str:
    return f"{sheet.student}, sheet {sheet.code}" if sheet.student else f"sheet {sheet.code}"


def _answer(task: Task) -> str:
    return written(task.drawn.problem.field, task.drawn.solution.answer)


def _overview(sheets: Sequence[Sheet]) -> str:
    """A row for each sheet, a column for each problem."""
    heads = "".join(
        f'<th scope="col">{task.number}. {plain(task.drawn.problem.kind)} ({task.points})</th>'
        for task in sheets[0].tasks
    )
    rows = "".join(
        f'<tr><th scope="row">{plain(sheet.student)}</th><td>{sheet.code}</td>'
        + "".join(f"<td>{plain(_answer(task))}</td>" for task in sheet.tasks)
        + "</tr>"
        for sheet in sheets
    )
    first = '<th scope="col">Student</th><th scope="col">Sheet</th>'
    return f"<table><thead><tr>{first}{heads}</tr></thead><tbody>{rows}</tbody></table>"


def _sheet(sheet: Sheet) -> str:
    tasks = "".join(map(_task, sheet.tasks))
    return f"<section><h2>{plain(_name(sheet))}: {sheet.points} points</h2>{tasks}</section>"


def _task(task: Task) -> str:
    """The answer, the way to it, and which error leads to which other answer."""
    problem, solution = task.drawn.problem, task.drawn.solution
    walk = "".join(f"<li>{plain(step)}</li>" for step in solution.walk)
    wrong = "".join(
        f"<li>{plain(written(problem.field, one.answer))}: {plain(one.name)}</li>"
        for one in solution.wrong
    )
    said = (
        f"<article><h3>{task.number}. {plain(problem.title)} ({task.points} points)</h3>"
        f'<p class="wk-answer">{plain(problem.field.label)}: {plain(_answer(task))}</p>'
        f"<ol>{walk}</ol>"
    )
    if wrong:
        said += f"<p>What other answers come from:</p><ul>{wrong}</ul>"
    return f"{said}</article>"
