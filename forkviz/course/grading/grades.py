"""grades: what each answer of each student is worth, computed anew from the key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from forkviz.course.drawing import GENERATOR, draw
from forkviz.course.fields import written
from forkviz.course.grading.assignment import Assignment
from forkviz.course.grading.submission import Submission
from forkviz.course.marking import Status, mark
from forkviz.course.problem import Drawn
from forkviz.course.tickets import ticket_of
from forkviz.errors import ForkvizError

__all__ = ["Grade", "Graded", "Refusal", "grade"]


class Refusal(StrEnum):
    """Why a submission counts for nothing: it claims to be another one than it is handed in as."""

    STUDENT = "wrong-student"
    ASSIGNMENT = "wrong-assignment"
    GENERATOR = "wrong-generator"


@dataclass(frozen=True, slots=True)
class Grade:
    """What one answer gives.

    answer: as the student typed it, untrusted; "" where there is none.  expected: the right one,
    written as a key has it.  points: of *of*.
    """

    student: str
    assignment: str
    problem: str
    kind: str
    answer: str
    expected: str
    points: int
    of: int
    status: Status | Refusal

    @property
    def flagged(self) -> bool:
        """Whether a lecturer has to look at it."""
        return isinstance(self.status, Refusal) or self.status is Status.UNREADABLE


@dataclass(frozen=True, slots=True)
class Graded:
    """grades: each problem of each student, in the order of the roster and of the assignment.
    said: why something is flagged, a sentence each."""

    grades: tuple[Grade, ...]
    said: tuple[str, ...]

    @property
    def flagged(self) -> bool:
        """Whether any grade is."""
        return any(one.flagged for one in self.grades)


def grade(
    key: bytes,
    assignment: Assignment,
    students: Sequence[str],
    handed: Mapping[str, Submission | ForkvizError],
) -> Graded:
    """The grades of all *students*.

    handed: what each handed in, by whose path it was; an error is why it can't be read.  Nothing in
    a submission chooses a seed, a kind, points or a student.
    """
    grades: list[Grade] = []
    said: list[str] = []
    for student in students:
        found = handed.get(student)
        if isinstance(found, Submission) and not _refusal(found, assignment, student):
            found = _known(found, assignment)
        for row, why in _rows(key, assignment, student, found):
            grades.append(row)
            if why:
                said.append(why)
    return Graded(tuple(grades), tuple(dict.fromkeys(said)))


def _known(submission: Submission, assignment: Assignment) -> Submission | ForkvizError:
    """*submission*, or the error that it answers what was not asked."""
    ids = {one.id for one in assignment.problems}
    odd = next((one for one in submission.answers if one not in ids), None)
    if odd is None:
        return submission
    return ForkvizError(f"{assignment.name} has no problem {odd[:40]!r}, which is answered")


def _refusal(submission: Submission, assignment: Assignment, student: str) -> Refusal | None:
    if submission.student != student:
        return Refusal.STUDENT
    if submission.assignment != assignment.name:
        return Refusal.ASSIGNMENT
    if submission.generator != GENERATOR:
        return Refusal.GENERATOR
    return None


def _claim(refusal: Refusal, submission: Submission) -> str:
    """What *submission* says of itself that is not so."""
    match refusal:
        case Refusal.STUDENT:
            return f"the submission is of student {submission.student[:80]!r}"
        case Refusal.ASSIGNMENT:
            return f"the submission is of assignment {submission.assignment[:80]!r}"
        case Refusal.GENERATOR:
            return f"the submission is of generator {submission.generator}, not {GENERATOR}"


def _rows(
    key: bytes, assignment: Assignment, student: str, found: Submission | ForkvizError | None
) -> Iterator[tuple[Grade, str]]:
    """The grades of *student*, each with why it is flagged."""
    for asked, one in zip(
        assignment.problems, ticket_of(key, assignment, student).problems, strict=True
    ):
        drawn = draw(one.kind, one.seed)
        answer = found.answers.get(one.id, "") if isinstance(found, Submission) else ""
        status, why = _status(assignment, student, found, drawn, answer)
        points = asked.points if status is Status.RIGHT else 0
        expected = written(drawn.problem.field, drawn.solution.answer)
        yield (
            Grade(
                *(student, assignment.name, one.id, one.kind, answer, expected),
                *(points, asked.points, status),
            ),
            why and f"{student}: {why}",
        )


def _status(
    assignment: Assignment,
    student: str,
    found: Submission | ForkvizError | None,
    drawn: Drawn,
    answer: str,
) -> tuple[Status | Refusal, str]:
    """What came of *answer*, and why it is flagged."""
    if isinstance(found, ForkvizError):
        return Status.UNREADABLE, str(found)
    if found is not None and (refusal := _refusal(found, assignment, student)) is not None:
        return refusal, _claim(refusal, found)
    try:
        marked = mark(drawn, answer)
    except Exception as error:  # what one student typed must not end the grading of the others
        return Status.UNREADABLE, f"the answer could not be marked ({type(error).__name__})"
    return marked.status, marked.said
