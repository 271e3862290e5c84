"""assignment: what a lecturer asks of each student, written by hand in TOML.

name = "addresses"
title = "Where things land"
[[problem]]
id = "1"
kind = "lands"
points = 4  # that of the kind, where it is left out
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from forkviz import limits
from forkviz.core.formats.guarded import toml_table
from forkviz.course.drawing import kind_of
from forkviz.course.grading.names import NAME_HINT, is_name
from forkviz.errors import BadCourseFile, ForkvizError
from forkviz.readers.base.lines import read_text

__all__ = ["MOST_POINTS", "AssignedProblem", "Assignment", "read_assignment"]

MOST_POINTS = 1000
_MOST_TITLE = 200


@dataclass(frozen=True, slots=True)
class AssignedProblem:
    """A problem that each student gets with another seed.

    id: its name in the assignment.  kind: its topic.  points: what a right answer gives.
    """

    id: str
    kind: str
    points: int


@dataclass(frozen=True, slots=True)
class Assignment:
    """name: part of every seed and of names of files.  title: for a reader."""

    name: str
    title: str
    problems: tuple[AssignedProblem, ...]

    @property
    def points(self) -> int:
        """What all of it gives."""
        return sum(problem.points for problem in self.problems)


def read_assignment(file: str | os.PathLike[str]) -> Assignment:
    """The assignment in the TOML of *file*.  Raises BadCourseFile, BadCapture and TooLarge."""
    name = os.fspath(file)
    text = read_text(Path(file))
    try:
        with limits.within_memory(name):
            table = toml_table(text, name)
    except tomllib.TOMLDecodeError as error:
        raise BadCourseFile(f"is not TOML: {error}", file=name) from None
    return _Reader(name).assignment(table)


class _Reader:
    """The values of a file; each complaint names it."""

    def __init__(self, file: str) -> None:
        self.file = file

    def assignment(self, table: dict[str, Any]) -> Assignment:
        self.only(table, ("name", "title", "problem"), "the assignment")
        called = self.name(table, "name", "the assignment")
        title = table.get("title", called)
        if not isinstance(title, str) or not 0 < len(title) <= _MOST_TITLE:
            self.bad(f"title is not a text of 1 to {_MOST_TITLE} characters")
        rows = table.get("problem")
        if not isinstance(rows, list) or not rows:
            self.bad("the assignment has no problem", "each has a table [[problem]]")
        limits.check("problems", len(rows), file=self.file)
        problems = tuple(self.problem(row, number) for number, row in enumerate(rows, 1))
        seen: set[str] = set()
        for one in problems:
            if one.id.lower() in seen:
                self.bad(f"two problems are called {one.id!r}")
            seen.add(one.id.lower())
        return Assignment(called, title, problems)

    def problem(self, row: object, number: int) -> AssignedProblem:
        where = f"problem {number}"
        if not isinstance(row, dict):
            self.bad(f"{where} is not a table", "each has a table [[problem]]")
        self.only(row, ("id", "kind", "points"), where)
        called = self.name(row, "id", where)
        topic = row.get("kind")
        if not isinstance(topic, str):
            self.bad(f"{where} has no text in 'kind'")
        try:
            kind = kind_of(topic)
        except ForkvizError as error:
            self.bad(f"{where}: {error.what}", error.hint)
        points = row.get("points", kind.points)
        if type(points) is not int or not 0 < points <= MOST_POINTS:
            self.bad(f"{where} has no points from 1 to {MOST_POINTS}", "a whole number")
        return AssignedProblem(called, kind.topic, points)

    def name(self, table: dict[str, Any], key: str, where: str) -> str:
        found = table.get(key)
        if not isinstance(found, str):
            self.bad(f"{where} has no text in {key!r}", 'put it in quotes: id = "1"')
        if not is_name(found):
            self.bad(f"{where} can't be called {found[:80]!r}", NAME_HINT)
        return found

    def only(self, table: dict[str, Any], keys: tuple[str, ...], where: str) -> None:
        for key in table:
            if key not in keys:
                self.bad(f"{where} has {key[:40]!r}", f"known: {', '.join(keys)}")

    def bad(self, why: str, hint: str = "") -> NoReturn:
        raise BadCourseFile(why, file=self.file, hint=hint)
