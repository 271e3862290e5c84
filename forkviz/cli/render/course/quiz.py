"""quiz: problems in a terminal, and with their answers, the walk to them and what misleads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.cli.render.course.pictures import picture_lines
from forkviz.cli.render.diagnosis.lines import Line, Look, Span, ascii_of, folded
from forkviz.course.drawing import seed_of
from forkviz.course.fields import Form, written
from forkviz.course.kinds import KINDS
from forkviz.course.problem import Drawn, Problem
from forkviz.course.tickets import Ticket, problems_of

__all__ = ["listed", "quiz_lines", "ticket_lines"]

#: Columns before what is said of a wrong answer, or of a step of the walk.
INDENT = 4


def listed() -> Iterator[Line]:
    """A topic a line: its name, what it is about, its points and minutes."""
    wide = max(map(len, KINDS))
    for topic, kind in KINDS.items():
        cost = f"{kind.points} points, {kind.minutes} minutes"
        yield (Span(f"{topic:{wide}}", Look.STRONG), Span(f"  {kind.title:40}  {cost}"))


def quiz_lines(
    topic: str, seed: int, problems: Sequence[Drawn], width: int, *, solved: bool
) -> Iterator[Line]:
    """The *problems* that *seed* draws of *topic*; with their solutions, if *solved*."""
    kind = KINDS[topic]
    yield (Span(f"{topic}: {kind.title}", Look.STRONG), Span(f", seed {seed}"))
    for number, drawn in enumerate(problems, 1):
        assert drawn.problem.seed == seed_of(topic, seed, number), "a problem names its seed"
        yield ()
        yield from _problem(number, drawn.problem, width)
        if solved:
            yield ()
            yield from _solution(drawn, width)


def ticket_lines(ticket: Ticket, width: int) -> Iterator[Line]:
    """The problems of *ticket*, each under its id."""
    yield (Span(ticket.assignment, Look.STRONG), Span(f", ticket of {ticket.student}"))
    for name, drawn in problems_of(ticket).items():
        yield ()
        yield from _problem(name, drawn.problem, width)


def _problem(name: int | str, problem: Problem, width: int) -> Iterator[Line]:
    yield from _said(f"{name}. {problem.title}", width, look=Look.STRONG)
    for paragraph in problem.text:
        yield ()
        yield from _said(paragraph, width)
    for picture in problem.pictures:
        yield ()
        yield from ((Span(line),) for line in picture_lines(picture, width))
    yield ()
    field = problem.field
    if field.form is Form.CHOICE:
        for letter, text in field.choices:
            yield from _said(text, width, f"  {letter})")
    yield from _said(f"{ascii_of(field.label)}: ____", width)
    yield from _said(f"({field.hint})", width, look=Look.FAINT)


def _solution(drawn: Drawn, width: int) -> Iterator[Line]:
    field, solution = drawn.problem.field, drawn.solution
    yield from _said(f"answer: {written(field, solution.answer)}", width, look=Look.STRONG)
    yield from _said("walk:", width)
    for number, step in enumerate(solution.walk, 1):
        yield from _said(step, width, f"{number:3}")
    for one in solution.wrong:
        yield from _said(f"not {written(field, one.answer)}: {one.name}", width, look=Look.STRONG)
        yield from _said(one.why, width, " " * (INDENT - 1))
        yield from _said(f"Next: {one.look}", width, " " * (INDENT - 1))


def _said(text: str, width: int, before: str = "", look: Look = Look.PLAIN) -> Iterator[Line]:
    """*text* in lines of *width* columns; all begin behind *before*, which only the first has."""
    start = f"{before} " if before else ""
    for line in folded(ascii_of(text), width - len(start)):
        yield (Span(start), Span(line, look))
        start = " " * len(start)
