"""marking: what an answer is worth, and what is said about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forkviz.course.fields import Unreadable, read_answer
from forkviz.course.problem import Drawn, Wrong

__all__ = ["Mark", "Status", "mark"]


class Status(StrEnum):
    """What came of an answer."""

    RIGHT = "right"
    WRONG = "wrong"
    UNREADABLE = "unreadable"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Mark:
    """status; wrong: the misconception that gives this answer, None where none does; said: why an
    answer could not be read, else empty."""

    status: Status
    wrong: Wrong | None = None
    said: str = ""


def mark(drawn: Drawn, text: str) -> Mark:
    """What *text* is as an answer to *drawn*: read as data, never executed."""
    if not text.strip():
        return Mark(Status.UNANSWERED)
    try:
        answer = read_answer(drawn.problem.field, text)
    except Unreadable as problem:
        return Mark(Status.UNREADABLE, said=str(problem))
    if answer == drawn.solution.answer:
        return Mark(Status.RIGHT)
    wrong = next((one for one in drawn.solution.wrong if one.answer == answer), None)
    return Mark(Status.WRONG, wrong)
