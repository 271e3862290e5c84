"""source: the notebook that nbgrader releases, the same for every student, and each student's own.

Each problem is a task cell, which nbgrader lists, locks and has graded by hand; ``forkviz grade``
is that hand.  The answers are one dictionary of literals in a cell that nbgrader leaves alone.
No problem is in the one that is released: those come from the ticket, which each student is given
apart.  A student's own notebook has the problems of the ticket, with their pictures, and no cell to
run.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from forkviz.course.drawing import GENERATOR, kind_of
from forkviz.course.grading.assignment import AssignedProblem, Assignment
from forkviz.course.nbgrader.problem import problem_markdown
from forkviz.course.tickets import Ticket, problems_of

__all__ = ["grade_id", "notebook_place", "notebook_text", "own_notebook_text"]

_SHOW = """\
# Put your ticket beside this notebook, and its name between the quotes.
from forkviz.cli import main

ticket = "STUDENT.json"
main(["quiz", "--ticket", ticket]);
"""


def notebook_place(course: Path, name: str) -> Path:
    """Where nbgrader looks for the source of the assignment *name*."""
    return course / "source" / name / f"{name}.ipynb"


def grade_id(problem: str) -> str:
    """What nbgrader calls the cell that *problem* is graded in."""
    return f"forkviz-{problem}"


def notebook_text(assignment: Assignment) -> str:
    """The notebook of *assignment*, as its file has it."""
    return _notebook(
        assignment,
        [
            _cell("markdown", "forkviz-title", _introduction(assignment)),
            _cell("code", "forkviz-ticket", _SHOW),
            *(_task(one, number) for number, one in enumerate(assignment.problems)),
        ],
    )


def own_notebook_text(assignment: Assignment, ticket: Ticket) -> str:
    """The notebook of one student, with the problems of the *ticket*: nothing in it has to run.

    It holds no seed and no answer, and is handed in as the released one is.
    """
    cells = [_cell("markdown", "forkviz-title", _own_introduction(assignment, ticket.student))]
    drawn = problems_of(ticket)
    for number, one in enumerate(assignment.problems):
        text = problem_markdown(one.id, drawn[one.id].problem)
        cells += [_cell("markdown", f"forkviz-problem-{number}", text), _task(one, number)]
    return _notebook(assignment, cells)


def _notebook(assignment: Assignment, cells: list[dict[str, Any]]) -> str:
    """*cells*, and the one with the answers."""
    blank = "".join(f'    "{one.id}": "",\n' for one in assignment.problems)
    value = {
        "cells": [*cells, _cell("code", "forkviz-answers", f"answers = {{\n{blank}}}")],
        "metadata": {
            "forkviz": {"assignment": assignment.name, "generator": GENERATOR},
            "kernelspec": {
                "display_name": "Python 3",
                "language": "python",
                "name": "python3",
            },
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(value, indent=1) + "\n"


def _introduction(assignment: Assignment) -> str:
    return (
        f"# {assignment.title}\n\n"
        "Your problems are in your ticket: run the next cell to see them. Type each answer between "
        "the quotes of the last cell, and hand the notebook in. Nothing else in it counts: the "
        "answers are read as they are typed, and no cell is run for grading."
    )


def _own_introduction(assignment: Assignment, student: str) -> str:
    return (
        f"# {assignment.title}\n\n"
        f"These are the problems of {student}. Type each answer between the quotes of the last "
        "cell, and hand the notebook in. Nothing else in it counts: the answers are read as they "
        "are typed, and no cell is run for grading."
    )


def _task(problem: AssignedProblem, number: int) -> dict[str, Any]:
    points = "1 point" if problem.points == 1 else f"{problem.points} points"
    cell = _cell(
        "markdown",
        f"forkviz-task-{number}",
        f"**Problem {problem.id}** ({points}): {kind_of(problem.kind).title}. Its text is above.",
    )
    cell["metadata"] = {
        "nbgrader": {
            "cell_type": "markdown",
            "grade": False,  # one that is graded by its run; this is a task
            "grade_id": grade_id(problem.id),
            "locked": True,
            "points": problem.points,
            "schema_version": 3,
            "solution": False,
            "task": True,
        }
    }
    return cell


def _cell(kind: str, name: str, text: str) -> dict[str, Any]:
    cell: dict[str, Any] = {"cell_type": kind, "id": name, "metadata": {}, "source": text}
    if kind == "code":
        cell |= {"execution_count": None, "outputs": []}
    return cell
