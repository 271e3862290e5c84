"""problem: what a student is asked, and what the engine answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from forkviz.course.fields import Answer, Field
from forkviz.course.pictures import Picture
from forkviz.scenarios.scenario import Scenario

__all__ = ["Bounds", "Drawn", "Kind", "Prefix", "Problem", "Solution", "Wrong"]


@dataclass(frozen=True, slots=True)
class Prefix:
    """What the explorer shows before the answer: a fork, and how many of its events.

    Nothing behind the last of them is given to a page or a widget before the problem is answered.
    """

    scenario: Scenario
    events: int


@dataclass(frozen=True, slots=True)
class Problem:
    """What is asked.

    kind: its topic's name.  seed: draws it again.  title: the question, a sentence.  text:
    paragraphs with all that is needed to answer on paper.  pictures: beside the text.  field: how
    the answer is given.  prefix: None where no fork belongs to it.
    """

    kind: str
    seed: int
    title: str
    text: tuple[str, ...]
    pictures: tuple[Picture, ...]
    field: Field
    prefix: Prefix | None = None


@dataclass(frozen=True, slots=True)
class Wrong:
    """What a usual misconception gives, computed as the answer is.

    answer: what it leads to.  name: names the misconception ("a free page is not a place for a
    DLL").  why: what is right in it and what is not.  look: where to look next, without the answer.
    """

    answer: Answer
    name: str
    why: str
    look: str


@dataclass(frozen=True, slots=True)
class Solution:
    """answer: the only right one.  wrong: each other than the answer, and no two of one answer.
    walk: the way to the answer, step by step, in sentences."""

    answer: Answer
    wrong: tuple[Wrong, ...]
    walk: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A problem, its solution, and what is shown of it once it is answered.

    whole: the fork behind it.  opens: the step of that which has the answer, None where no single
    step has it.  log: the lines of a log whose diagnosis is shown.
    """

    problem: Problem
    solution: Solution
    whole: Scenario | None = None
    opens: int | None = None
    log: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """How hard a kind may be: numbers of DLLs and of a fork's events, each least and most."""

    dlls: tuple[int, int]
    events: tuple[int, int] = (0, 0)

    def allow(self, dlls: int, events: int) -> bool:
        """Whether a fork with so many DLLs and events is neither too easy nor too hard."""
        (fewest, most), (shortest, longest) = self.dlls, self.events
        return fewest <= dlls <= most and shortest <= events <= longest


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem, a file each.

    topic: its fixed name.  title: what a problem of it is about ("where a DLL lands").  lesson:
    the name of the lesson that teaches it.  minutes: for one problem.
    points: what a right answer gives.  draw: a problem from a source of chance, or None where what
    was drawn has the wrong shape (the topic does not decide, or two answers would be right); it is
    asked again with the same source.
    """

    topic: str
    title: str
    lesson: str
    minutes: int
    points: int
    bounds: Bounds
    draw: Callable[[Random, int], Drawn | None]
