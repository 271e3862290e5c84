"""A small course: a key, a roster, an assignment, and what its students hand in."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

from forkviz.course.drawing import GENERATOR, draw
from forkviz.course.fields import Field, Form, written
from forkviz.course.grading.assignment import AssignedProblem, Assignment
from forkviz.course.grading.key import derived_seed
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution
from forkviz.course.tickets import ticket_of, ticket_text

#: With it, no two students have the same right answer to a problem; else what one of them hands in
#: would be right for another by chance.
KEY = bytes(range(1, 33))
STUDENTS = ("alice", "bob", "carol")
ROSTER = "student,name\nalice,Alice\nbob,Bob\ncarol,Carol\n"
ASSIGNMENT = """\
name = "addresses"
title = "Where things land"

[[problem]]
id = "1"
kind = "lands"

[[problem]]
id = "2"
kind = "lands"
points = 6
"""
#: The same as a value.
ADDRESSES = Assignment(
    "addresses",
    "Where things land",
    (AssignedProblem("1", "lands", 4), AssignedProblem("2", "lands", 6)),
)


def _draw(rng: Random, seed: int) -> Drawn:
    field = Field("The DLL takes", Form.SIZE)
    problem = Problem("sized", seed, "How large is it?", ("It has slots.",), (), field)
    return Drawn(problem, Solution(0x10000 * rng.randrange(1, 1 << 16), (), ("Count them.",)))


#: A kind that is drawn at once, of another form than those of ``lands``.
SIZED = Kind("sized", "the size of a DLL", "address-space", 1, 2, Bounds((1, 1)), _draw)


def write_course(folder: Path) -> Path:
    """Write into *folder* a key, a roster and an assignment: ``course.key`` and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    key = folder / "course.key"
    key.write_bytes(KEY)
    key.chmod(0o600)
    (folder / "roster.csv").write_text(ROSTER, encoding="utf-8")
    (folder / "addresses.toml").write_text(ASSIGNMENT, encoding="utf-8")
    return folder


def right_answer(student: str, problem: str, assignment: str = "addresses") -> str:
    """The right answer of *student*, in full: ``0x50000``."""
    drawn = draw("lands", derived_seed(KEY, assignment, student, problem))
    return written(drawn.problem.field, drawn.solution.answer)


def handed_in(whose: str, /, **changes: Any) -> dict[str, Any]:
    """What *whose* student hands in, all right, with *changes*; None takes a key away."""
    value: dict[str, Any] = {
        "schema": 1,
        "generator": GENERATOR,
        "assignment": "addresses",
        "student": whose,
        "answers": {one: right_answer(whose, one) for one in ("1", "2")},
    }
    return {key: one for key, one in (value | changes).items() if one is not None}


def write_submissions(folder: Path) -> Path:
    """Write what two of the three hand in: alice is right, bob hands in what is alice's."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "alice.json").write_text(json.dumps(handed_in("alice")), encoding="utf-8")
    (folder / "bob.json").write_text(json.dumps(handed_in("alice")), encoding="utf-8")
    return folder


def write_ticket(folder: Path, student: str) -> Path:
    """Write the ticket of *student*, as ``forkviz assign`` does."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{student}.json"
    file.write_text(ticket_text(ticket_of(KEY, ADDRESSES, student)), encoding="utf-8")
    return file
