"""record: a problem, and its solution, as plain values that JSON can hold.

Numbers are integers; what a picture shows has its kind's name under ``picture``.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from forkviz.course.drawing import GENERATOR
from forkviz.course.fields import Answer, written
from forkviz.course.kinds import KINDS
from forkviz.course.pictures import Picture
from forkviz.course.problem import Drawn

__all__ = ["SCHEMA", "problem_record", "quiz_record", "solution_record", "topics_record"]

#: The number of the schema of what ``forkviz quiz --json`` writes.
SCHEMA = 1


def topics_record() -> dict[str, Any]:
    """The topics, in the order of the course."""
    return {
        "schema": SCHEMA,
        "generator": GENERATOR,
        "topics": [
            {
                "topic": kind.topic,
                "about": kind.title,
                "lesson": kind.lesson,
                "minutes": kind.minutes,
                "points": kind.points,
            }
            for kind in KINDS.values()
        ],
    }


def quiz_record(
    topic: str, seed: int, problems: tuple[Drawn, ...], *, solved: bool
) -> dict[str, Any]:
    """The problems that *seed* draws of *topic*; with their solutions, if *solved*."""
    return {
        "schema": SCHEMA,
        "generator": GENERATOR,
        "topic": topic,
        "about": KINDS[topic].title,
        "lesson": KINDS[topic].lesson,
        "minutes": KINDS[topic].minutes,
        "points": KINDS[topic].points,
        "seed": seed,
        "problems": [
            problem_record(drawn) | (solution_record(drawn) if solved else {}) for drawn in problems
        ],
    }


def problem_record(drawn: Drawn) -> dict[str, Any]:
    """What is asked, and nothing of what is right.  steps: of its fork, up to the question."""
    problem = drawn.problem
    return {
        "kind": problem.kind,
        "seed": problem.seed,
        "title": problem.title,
        "text": list(problem.text),
        "pictures": [_picture(picture) for picture in problem.pictures],
        "field": {
            "label": problem.field.label,
            "form": str(problem.field.form),
            "hint": problem.field.hint,
            "choices": [list(choice) for choice in problem.field.choices],
        },
        "steps": problem.prefix.events if problem.prefix else 0,
    }


def solution_record(drawn: Drawn) -> dict[str, Any]:
    """What is right and why, and what misconceptions give."""
    field, solution = drawn.problem.field, drawn.solution
    return {
        "answer": _answer(solution.answer),
        "written": written(field, solution.answer),
        "walk": list(solution.walk),
        "wrong": [
            {
                "answer": _answer(one.answer),
                "written": written(field, one.answer),
                "name": one.name,
                "why": one.why,
                "look": one.look,
            }
            for one in solution.wrong
        ],
    }


def _answer(answer: Answer) -> Any:
    return list(answer) if isinstance(answer, tuple) else answer


def _picture(picture: Picture) -> dict[str, Any]:
    values = asdict(picture)
    return {"picture": type(picture).__name__.lower(), **_plain(values)}


def _plain(value: Any) -> Any:
    """*value* with lists in place of tuples, as JSON gives them back."""
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, tuple | list) else value
