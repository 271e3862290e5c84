"""whole: a result that is made in parts, each of which can be kept in a file and added later.

Its pieces of work have the numbers 0 to ``stop``: the scenarios of a study, those of each value of
a sweep one after the other, the sets of names that are drawn.  A part is what came of some pieces
that follow each other; the sum does not depend on the order in which parts are added.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Generic, NamedTuple, TypeVar

from forkviz.study.running.engine import ASKED, engine_digest
from forkviz.study.setting import Setting

__all__ = ["Asked", "Made", "Range", "Whole", "count_of", "gaps", "setting_value"]

Made = TypeVar("Made")


class Range(NamedTuple):
    """The pieces ``[start, stop)``."""

    start: int
    stop: int


class Whole(ABC, Generic[Made]):
    """What parts are of, and their sum so far.

    stop: how many pieces there are.  every: no part has pieces on both sides of a multiple of it.
    engine: which sources decide what comes of a piece.
    """

    stop: int
    every: int
    engine: str

    @abstractmethod
    def first(self) -> dict[str, Any]:
        """What tells this result from others, as JSON has it."""

    @abstractmethod
    def value(self, part: Made) -> dict[str, Any]:
        """What is kept of *part*, beside its range."""

    @abstractmethod
    def made(self, value: Mapping[str, Any], at: Range) -> Made:
        """The part that *value* was made of.

        Raises ValueError, TypeError, LookupError or AttributeError for what no part has.
        """

    @abstractmethod
    def add(self, part: Made, at: Range) -> None:
        """Count *part*."""


class Asked(Whole[Made]):
    """What a question is answered from.  asked: tells it from others.  parts: by their first piece.

    question: its name.
    """

    def __init__(self, question: str, asked: dict[str, Any], stop: int, every: int = 0) -> None:
        self.question = question
        self.asked = asked
        self.stop = stop
        self.every = every or max(stop, 1)
        self.engine = engine_digest(ASKED)
        self.parts: dict[int, Made] = {}

    def first(self) -> dict[str, Any]:
        return {"question": self.question, **self.asked}

    def add(self, part: Made, at: Range) -> None:
        self.parts[at.start] = part

    def in_order(self) -> Iterator[tuple[int, Made]]:
        """The parts by their first piece, in the order of the pieces."""
        for start in sorted(self.parts):
            yield start, self.parts[start]


def gaps(whole: Whole[Made], done: Sequence[Range], size: int) -> Iterator[Range]:
    """What is missing beside *done*, whose ranges are in order and apart, *size* pieces a range."""
    begin = 0
    for start, stop in (*done, Range(whole.stop, whole.stop)):
        while begin < start:
            edge = begin - begin % whole.every + whole.every
            end = min(begin + size, start, edge)
            yield Range(begin, end)
            begin = end
        begin = stop


def count_of(value: object, most: int | None = None) -> int:
    """*value*, a count of JSON; raises ValueError for what is none, or is more than *most*."""
    if type(value) is not int or value < 0 or (most is not None and value > most):
        raise ValueError("it has something else than a number")
    return value


def setting_value(setting: Setting | None) -> dict[str, Any] | None:
    """*setting* as JSON has it."""
    return None if setting is None else asdict(setting)
