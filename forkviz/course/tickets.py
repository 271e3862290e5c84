"""tickets: which problems a student gets; a file for each student, that holds no answer."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass

from forkviz import limits
from forkviz.course.drawing import GENERATOR, draw
from forkviz.course.grading.assignment import Assignment
from forkviz.course.grading.json_object import JsonObject, json_object_in, read_json_object
from forkviz.course.grading.key import derived_seed
from forkviz.course.grading.names import is_name, is_student
from forkviz.course.problem import Drawn
from forkviz.errors import BadCourseFile

__all__ = [
    "Ticket",
    "TicketProblem",
    "problems_of",
    "read_ticket",
    "ticket_in",
    "ticket_of",
    "ticket_text",
]

_KEYS = ("schema", "generator", "assignment", "student", "problems")


@dataclass(frozen=True, slots=True)
class TicketProblem:
    """id: its name in the assignment.  kind: its topic.  seed: draws it."""

    id: str
    kind: str
    seed: int


@dataclass(frozen=True, slots=True)
class Ticket:
    """What one student is asked in one assignment.

    generator: the version of what draws its problems (``drawing.GENERATOR``).
    """

    assignment: str
    student: str
    problems: tuple[TicketProblem, ...]
    generator: int = GENERATOR


def ticket_of(key: bytes, assignment: Assignment, student: str) -> Ticket:
    """The ticket of *student*, with the seeds that *key* gives."""
    problems = tuple(
        TicketProblem(one.id, one.kind, derived_seed(key, assignment.name, student, one.id))
        for one in assignment.problems
    )
    return Ticket(assignment.name, student, problems)


def ticket_text(ticket: Ticket) -> str:
    """*ticket* as its file has it: JSON; the same ticket, the same text."""
    value = {
        "schema": 1,
        "generator": ticket.generator,
        "assignment": ticket.assignment,
        "student": ticket.student,
        "problems": [{"id": one.id, "kind": one.kind, "seed": one.seed} for one in ticket.problems],
    }
    return json.dumps(value, indent=1) + "\n"


def read_ticket(file: str | os.PathLike[str]) -> Ticket:
    """The ticket in *file*.

    Raises BadCourseFile for one that is damaged or of another generator, BadCapture and TooLarge.
    """
    return _ticket(read_json_object(file, _KEYS, "the ticket"))


def ticket_in(text: str, name: str) -> Ticket:
    """The ticket in *text*, that of a file called *name*; raises as ``read_ticket``."""
    limits.check("submission", len(text), file=name)
    return _ticket(json_object_in(text, name, _KEYS, "the ticket"))


def _ticket(fields: JsonObject) -> Ticket:
    if (generator := fields.number("generator", 16)) != GENERATOR:
        raise BadCourseFile(
            f"the ticket is of generator {generator}, and this forkviz draws as {GENERATOR} does",
            file=fields.file,
            hint="install the version of forkviz that the course uses",
        )
    assignment, student = fields.text("assignment"), fields.text("student")
    if not is_name(assignment) or not is_student(student):
        fields.bad("has a name that no assignment or student can have")
    rows = fields.objects("problems", ("id", "kind", "seed"))
    limits.check("problems", len(rows), file=fields.file)
    problems = tuple(
        TicketProblem(row.text("id"), row.text("kind"), row.number("seed", 64)) for row in rows
    )
    if not all(is_name(one.id) for one in problems):
        fields.bad("has a problem with a name that none can have")
    if len({one.id for one in problems}) < len(problems):
        fields.bad("has a problem twice")
    return Ticket(assignment, student, problems)


def problems_of(ticket: Ticket) -> dict[str, Drawn]:
    """The problems of *ticket*, drawn, by id.  Raises ForkvizError for a kind that there is not."""
    return {one.id: draw(one.kind, one.seed) for one in ticket.problems}
