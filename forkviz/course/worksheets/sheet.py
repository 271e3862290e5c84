"""sheet: whose problems a worksheet has, and which."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from forkviz.course.drawing import GENERATOR, draw, seed_of
from forkviz.course.grading.key import derived_seed
from forkviz.course.problem import Drawn

__all__ = ["Asked", "Owner", "Sheet", "Task", "owner_by_key", "owner_of", "sheet_of"]

#: Letters of a sheet's code: few enough to be copied by hand, enough for the students of a course.
CODE = 6
#: Stands for the assignment in the message of a key.  No assignment can be called so, and no seed
#: of a ticket is one of a sheet.
SHEETS = "a worksheet"


@dataclass(frozen=True, slots=True)
class Asked:
    """What each student gets with a seed of their own: problem *number* (from 1) of *topic*."""

    topic: str
    number: int
    points: int


@dataclass(frozen=True, slots=True)
class Task:
    """A problem on a sheet.  number: from 1; points: what a right answer gives."""

    number: int
    points: int
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class Sheet:
    """student: "" where the sheet is anybody's.  code: names the sheet, here and in the
    key; the seed is in the key alone."""

    student: str
    code: str
    tasks: tuple[Task, ...]

    @property
    def points(self) -> int:
        """What all its right answers give."""
        return sum(task.points for task in self.tasks)


@dataclass(frozen=True, slots=True)
class Owner:
    """Who gets a sheet, and the seed of its problems; each problem is drawn once."""

    student: str
    seed: int
    drawn: dict[tuple[str, int], Drawn] = field(default_factory=dict, compare=False)

    def problem(self, topic: str, number: int) -> Drawn:
        """Problem *number* (from 1) of *topic*: that of ``forkviz quiz`` with the same seed."""
        if (topic, number) not in self.drawn:
            self.drawn[topic, number] = draw(topic, seed_of(topic, self.seed, number))
        return self.drawn[topic, number]


def owner_of(student: str, seed: int) -> Owner:
    """The owner of *student*'s sheet, where *seed* is that of the whole course."""
    digest = hashlib.sha256(f"{GENERATOR} student {seed} {student}".encode()).digest()
    return Owner(student, int.from_bytes(digest[:8], "big"))


def owner_by_key(student: str, key: bytes) -> Owner:
    """The owner of *student*'s sheet, where *key* is the course's secret: no seed can be tried."""
    return Owner(student, derived_seed(key, SHEETS, student, SHEETS))


def sheet_of(owner: Owner, asked: Sequence[Asked]) -> Sheet:
    """The sheet of *owner* with what is *asked*, in its order."""
    tasks = tuple(
        Task(place, one.points, owner.problem(one.topic, one.number))
        for place, one in enumerate(asked, start=1)
    )
    code = hashlib.sha256(f"sheet {GENERATOR} {owner.seed}".encode()).hexdigest()[:CODE]
    return Sheet(owner.student, code, tasks)
