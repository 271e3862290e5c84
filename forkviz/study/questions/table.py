"""table: the one form in which a question is answered: rows with intervals, and lost forks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from forkviz.core.displayed import Displayed
from forkviz.study.setting import Setting

__all__ = [
    "COLUMNS",
    "Answer",
    "Cell",
    "Lost",
    "Measure",
    "Of",
    "Question",
    "Row",
    "cells",
    "joined",
    "points",
]


class Question(StrEnum):
    """What is asked of a study."""

    PATCHES = "patches"  # which patch wins how much?
    SWEEP = "sweep"  # how does success fall with one thing?
    COLLISIONS = "collisions"  # how likely does ld's hash give two DLLs one place?
    REBASE = "rebase"  # what does a plan of moves buy?


class Measure(StrEnum):
    """What a value is."""

    SHAPLEY = "shapley"  # what a patch adds on average over all orders: a difference of shares
    INTERACTION = "interaction"  # what two patches add beyond what each adds without the other
    SHARE = "share"  # of the forks, those that succeed
    BEFORE = "before"  # the same before a plan is carried out, and after
    AFTER = "after"
    GAIN = "gain"  # after less before, of the same forks
    EXACT = "exact"  # the probability of a collision, by the product
    BIRTHDAY = "birthday"  # the same by the approximation 1 - exp(-n(n-1)/2m)
    SIMULATED = "simulated"  # the share of drawn sets of names that collide
    ALIKE = "alike"  # the same of names that differ in a number alone
    AT_LEAST = "at-least"  # the share of drawn sets in which as many pairs meet as in a list


class Of(StrEnum):
    """Which forks count."""

    ALL = "all"
    POSSIBLE = "possible"  # those in which every needed address is free in the child


class Lost(NamedTuple):
    """A fork behind a row: scenario *number* of the study, which *policy* loses though it could
    succeed.

    winner: a policy that wins it, "" for none that is known.  setting: of the study.  rebased:
    whether the parent's DLLs are where a plan of moves has put them.
    """

    policy: str
    number: int
    winner: str = ""
    setting: Setting | None = None
    rebased: bool = False


class Row(NamedTuple):
    """One value with what it is of.

    name: of what it is: a policy, a patch, two patches.  knob, at: what was varied, and its value,
    "" and None for nothing.  trials, counted: from how many and how often, None where the value is
    no share of them.  value: a share of 1, or a difference of shares.  low, high: its interval of
    95 % confidence, None for a value that is exact or comes from too few forks.  In a
    row of a gain, counted is how many are gained less how many are lost.
    """

    measure: Measure
    name: str
    knob: str
    at: int | None
    of: Of
    trials: int | None
    counted: int | None
    value: float
    low: float | None = None
    high: float | None = None
    lost: Lost | None = None


#: What the cells of a row are called in a file, in their order.
COLUMNS = (
    "question", "measure", "name", "knob", "at", "of", "trials", "counted", "value", "low", "high",
    "lost_by", "lost_scenario",
)  # fmt: skip

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Answer(Displayed):
    """What a study answers.

    title: what was studied.  sentences: the answer in words.  rows: the answer in numbers.
    seed, shape: of its scenarios, "" for the shape where there are none.  main: the measures that
    its picture shows, in order.
    """

    question: Question
    title: str
    sentences: tuple[str, ...]
    rows: tuple[Row, ...]
    seed: int
    shape: str
    main: tuple[Measure, ...]

    def __repr__(self) -> str:
        return f"<Answer to {self.question}, {len(self.rows)} rows>"


def cells(answer: Answer) -> Iterator[tuple[Cell, ...]]:
    """The rows of *answer* under COLUMNS."""
    for row in answer.rows:
        lost = row.lost
        by, number = (lost.policy, lost.number) if lost is not None else (None, None)
        yield (answer.question, *row[:-1], by, number)


def points(share: float, *, signed: bool = True) -> str:
    """A share, or a difference of shares, in percent points for a sentence: ``+3.1``."""
    text = f"{100 * share:+.1f}" if signed else f"{100 * share:.1f}"
    return text.replace("-0.0", "0.0").replace("+0.0", "0.0")


def joined(texts: Sequence[str]) -> str:
    """*texts* as a list in a sentence."""
    if len(texts) < 2:
        return "".join(texts)
    return f"{', '.join(texts[:-1])} and {texts[-1]}"
