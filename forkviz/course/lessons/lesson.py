"""lesson: what is in the file of a lesson, as values.  Nothing here is worked out yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

__all__ = [
    "PRACTICE_PROBLEMS",
    "PRACTICE_SEED",
    "Asked",
    "Crowd",
    "Explored",
    "Fork",
    "Lesson",
    "Maps",
    "Mistake",
    "Part",
    "Question",
    "Reading",
    "Shown",
    "Tabled",
    "Told",
]

#: The quiz at the end of a lesson: the seed that it begins with, and how many problems of a topic.
PRACTICE_SEED, PRACTICE_PROBLEMS = 1, 3


@dataclass(frozen=True, slots=True)
class Crowd:
    """*count* heaps in the child, each of *size* bytes, the first at *start*, one every *every*."""

    start: int
    size: int
    every: int
    count: int


@dataclass(frozen=True, slots=True)
class Fork:
    """A fork that the lesson speaks of.

    label: how a table calls it; where it is empty, its policy does.  source: a file of the data, or
    beside the lesson; text: a scenario in the lesson itself; one of the two is empty.  line: of the
    lesson's file, where the scenario's text begins.  policy: None where it is the scenario's own.
    lived: whether the parent has lived under that policy from its start, so that its DLLs were
    placed under it.  edits: changes, as ``--edit`` takes them.  again: how often the same parent
    has forked before.  observed: the fork of a log that is shown in place of a modelled one.
    notes: what stands beside steps, as (step, text).
    """

    name: str
    label: str = ""
    source: str = ""
    text: str = ""
    line: int = 0
    policy: str | None = None
    lived: bool = False
    edits: tuple[str, ...] = ()
    again: int = 0
    observed: int | None = None
    crowd: Crowd | None = None
    notes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What is asked of a fork: its name, what of it, of which DLL ("" for none)."""

    fork: str
    what: str
    dll: str = ""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A usual misconception.  gives: what it leads to, worked out as an answer is; else answer, a
    choice's text.  name, why, look: as ``problem.Wrong`` has them."""

    gives: Told
    name: str
    why: str
    look: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before it is shown.

    ask: the question, in Markdown.  told: what answers it, worked out; or topic and seed: a problem
    that is drawn.  label: before the field.  among: the forks whose messages can be chosen.
    right: what is said of the right answer; ``{answer}`` in it is the answer.  hint: what is said
    of a wrong one that no mistake gives.  also: numbers for *right*, as (name, what).
    """

    name: str
    ask: str
    told: Told | None = None
    topic: str = ""
    seed: int = 0
    label: str = ""
    among: tuple[str, ...] = ()
    right: str = ""
    hint: str = ""
    mistakes: tuple[Mistake, ...] = ()
    also: tuple[tuple[str, Told], ...] = ()


@dataclass(frozen=True, slots=True)
class Explored:
    """The explorer of *fork* at *step* (``steps``); against: a second one beside it.

    until: the step before which the fork is shown alone, "" for all of it."""

    fork: str
    step: str = ""
    until: str = ""
    against: str = ""
    panes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tabled:
    """The table called *table* (``tables``) of *forks*, a row or several for each."""

    table: str
    forks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The question of that name."""

    question: str


@dataclass(frozen=True, slots=True)
class Maps:
    """The maps of the capture in *source*, as they were captured."""

    source: str


Shown = Explored | Tabled | Asked | Maps
_Named = TypeVar("_Named", Fork, Question)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a lesson: a heading (with one, a slide begins), text in Markdown, and what follows
    it.  line: of the lesson's file, where it begins, 0 where that is not known."""

    title: str = ""
    text: str = ""
    shown: Shown | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """What to read next.  to: an address (https), or a page of the documentation (``docs/…``)."""

    title: str
    to: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson.  name: as in ``forkviz.lessons.open``.  needs: names of lessons that come before.

    aims: what a reader can do after it.  minutes: how long it takes.  quiz: the topics whose
    problems practise it (``forkviz quiz --list``).  file: that it was read from.
    """

    name: str
    title: str
    minutes: int
    aims: tuple[str, ...]
    needs: tuple[str, ...]
    parts: tuple[Part, ...]
    summary: tuple[str, ...]
    read: tuple[Reading, ...]
    forks: tuple[Fork, ...] = ()
    questions: tuple[Question, ...] = ()
    notebook: str = ""
    quiz: tuple[str, ...] = ()
    file: str = field(default="", compare=False)

    def fork(self, name: str) -> Fork:
        """The fork of that name; raises KeyError."""
        return _named(self.forks, name)

    def question(self, name: str) -> Question:
        """The question of that name; raises KeyError."""
        return _named(self.questions, name)

    def revealed(self) -> Iterator[tuple[int, str, str]]:
        """Each fork that a part shows, as (number of the part, name, table), in their order.

        table: "" where the whole fork is shown; one that is shown up to a step is not among them.
        """
        for number, part in enumerate(self.parts):
            match part.shown:
                case Explored(fork=name, against=other, until=""):
                    yield number, name, ""
                    if other:
                        yield number, other, ""
                case Tabled(table=table, forks=names):
                    yield from ((number, name, table) for name in names)
                case _:
                    pass


def _named(values: tuple[_Named, ...], name: str) -> _Named:
    for value in values:
        if value.name == name:
            return value
    raise KeyError(name)
