"""patches: which of the five patches wins how many forks, alone and with another one.

All 32 mixtures fork every scenario.  A mixture is worth the forks that succeed under it; so a
patch's Shapley value is what it adds on average, over all orders in which the five can be applied,
and the values sum to what the whole series adds.  Two patches interact where one adds more, or
less, with the other than without it.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations
from math import factorial
from typing import Any, NamedTuple, Unpack

from forkviz.errors import ForkvizError
from forkviz.machine.policy import PATCHES, get_policy
from forkviz.scenarios.low_closed import with_low_closed
from forkviz.study.generator import Shape
from forkviz.study.outcome import outcome_of
from forkviz.study.possible import is_possible
from forkviz.study.questions.bootstrap import LEAST_BLOCKS, TAIL, bootstrap, in_blocks
from forkviz.study.questions.shapley import interactions, shapley_values
from forkviz.study.questions.table import Answer, Lost, Measure, Of, Question, Row, joined, points
from forkviz.study.running.carrying import Running, carry_out
from forkviz.study.running.whole import Asked, Range, count_of, setting_value
from forkviz.study.setting import Setting
from forkviz.study.study import mixture
from forkviz.study.task import scenario_at
from forkviz.study.wilson import wilson

__all__ = ["COALITIONS", "Wins", "patches_answer", "run_patches"]

NAMES = tuple(PATCHES)
#: The mixtures, each at the number whose bits say which patches it has, the first patch lowest.
COALITIONS = tuple(
    mixture([bool(s >> i & 1) for i in range(len(NAMES))]) for s in range(1 << len(NAMES))
)
ALL = len(COALITIONS) - 1
#: Scenarios that a worker is given at once.
AT_ONCE = 10
#: The patches, then each two of them, by their indices.
PAIRS = tuple(combinations(range(len(NAMES)), 2))
KEYS = (*((i,) for i in range(len(NAMES))), *PAIRS)
#: A fork is counted in 120ths, for 5! orders, so that every machine sums the same whole numbers.
PARTS = factorial(len(NAMES))


class _Piece(NamedTuple):
    seed: int
    shape: Shape
    start: int
    stop: int
    setting: Setting | None


@dataclass(slots=True)
class Wins:
    """Which mixtures win each scenario of a study.

    masks: a word of 32 bits for each scenario, in their order; bit *s* is set where
    ``COALITIONS[s]`` wins it.  possible: a byte for each, 1 where every needed address is free in
    the child, with patch 5's closed 4 MiB as well as without.
    """

    seed: int
    shape: Shape
    setting: Setting | None = None
    masks: array[int] = field(default_factory=lambda: array("I"))
    possible: bytearray = field(default_factory=bytearray)

    def merge(self, later: Wins) -> None:
        """Append what was counted of the scenarios that follow."""
        self.masks.extend(later.masks)
        self.possible.extend(later.possible)

    def numbers(self, of: Of) -> list[int]:
        """The scenarios that count."""
        return [i for i in range(len(self.masks)) if of is Of.ALL or self.possible[i]]


def run_patches(
    forks: int,
    *,
    seed: int = 0,
    shape: Shape = Shape.UNIFORM,
    setting: Setting | None = None,
    **running: Unpack[Running],
) -> Wins:
    """Fork *forks* scenarios under all 32 mixtures of the patches; see ``carry_out``."""
    if forks < 1:
        raise ForkvizError(f"{forks} forks can't be made")
    if setting is not None:
        setting.check(shape)
    whole = _Whole(forks, seed, shape, setting)
    carry_out(whole, _run_piece, lambda at: _Piece(seed, shape, *at, setting), AT_ONCE, **running)
    wins = Wins(seed, shape, setting)
    for _, part in whole.in_order():
        wins.merge(part)
    return wins


class _Whole(Asked[Wins]):
    """The wins of a study of *forks* scenarios."""

    def __init__(self, forks: int, seed: int, shape: Shape, setting: Setting | None) -> None:
        asked = {
            "seed": seed, "shape": str(shape), "forks": forks, "setting": setting_value(setting),
            "mixtures": hashlib.sha256("\n".join(COALITIONS).encode()).hexdigest()[:16],
        }  # fmt: skip
        super().__init__(str(Question.PATCHES), asked, forks)
        self.of = (seed, shape, setting)

    def value(self, part: Wins) -> dict[str, Any]:
        return {"masks": part.masks.tolist(), "possible": list(part.possible)}

    def made(self, value: Mapping[str, Any], at: Range) -> Wins:
        masks = [count_of(mask, (1 << len(COALITIONS)) - 1) for mask in value["masks"]]
        possible = [count_of(one, 1) for one in value["possible"]]
        if not len(masks) == len(possible) == at.stop - at.start:
            raise ValueError("it has not one mask for each scenario")
        return Wins(*self.of, array("I", masks), bytearray(possible))


def _run_piece(piece: _Piece) -> Wins:
    part = Wins(piece.seed, piece.shape, piece.setting)
    policies = [get_policy(name) for name in COALITIONS]
    for number in range(piece.start, piece.stop):
        scenario = scenario_at(piece.seed, piece.shape, number, setting=piece.setting)
        closed = with_low_closed(scenario)
        mask = 0
        for s, policy in enumerate(policies):
            own = closed if policy.bad_addr else scenario
            mask |= outcome_of(own, policy).succeeded << s
        part.masks.append(mask)
        part.possible.append(is_possible(scenario) and is_possible(closed))
    return part


# -- the answer ----------------------------------------------------------------------------------


class _Added(NamedTuple):
    """What the patches *who*, one or two by their indices, add to the share that succeeds.

    low, high: its interval, None where there are too few scenarios for one.
    """

    who: tuple[int, ...]
    value: float
    low: float | None
    high: float | None

    @property
    def name(self) -> str:
        return " + ".join(NAMES[i] for i in self.who)


def patches_answer(wins: Wins) -> Answer:
    """What each patch, and each two, add to the share of forks that succeed."""
    rows: list[Row] = []
    for of in Of:
        if masks := [wins.masks[i] for i in wins.numbers(of)]:
            rows += _rows(wins, of, masks)
    count = len(wins.masks)
    title = f"The five patches: {count:,} forks of shape {wins.shape}, seed {wins.seed}"
    if wins.setting is not None and wins.setting.chosen():
        title += f", {wins.setting.text}"
    main = (Measure.SHAPLEY, Measure.INTERACTION, Measure.SHARE)
    sentences = tuple(_sentences(wins))
    return Answer(Question.PATCHES, title, sentences, tuple(rows), wins.seed, wins.shape, main)


def _rows(wins: Wins, of: Of, masks: Sequence[int]) -> Iterator[Row]:
    trials = len(masks)
    for one in _added(masks, wins.seed):
        measure = Measure.SHAPLEY if len(one.who) == 1 else Measure.INTERACTION
        example = _example(wins, one)
        yield Row(
            measure, one.name, "", None, of, trials, None, one.value, one.low, one.high, example
        )
    worth = _worth(masks)
    for s in sorted(range(len(COALITIONS)), key=lambda s: (-worth[s], s)):
        found = _first(wins, (), (s,))
        example = None if found is None else _lost(wins, found, s)
        share = worth[s] / trials
        yield Row(
            Measure.SHARE, coalition_name(s), "", None, of, trials, worth[s], share,
            *wilson(worth[s], trials), example,
        )  # fmt: skip


def _worth(masks: Sequence[int]) -> list[int]:
    """How many of *masks* each coalition wins."""
    return [sum(mask >> s & 1 for mask in masks) for s in range(len(COALITIONS))]


def _added(masks: Sequence[int], seed: int, tail: float = TAIL) -> list[_Added]:
    """What each patch adds, then what each two do; tail: of the intervals, as of a bootstrap."""
    values = [float(value / len(masks)) for value in _measures(_worth(masks))]
    blocks = [[masks[i] for i in block] for block in in_blocks(len(masks))]
    if len(blocks) < LEAST_BLOCKS:
        return [_Added(who, value, None, None) for who, value in zip(KEYS, values, strict=True)]
    sums = [[int(each * PARTS) for each in _measures(_worth(block))] for block in blocks]
    drawn = bootstrap(sums, list(map(len, blocks)), seed, tail)
    return [
        _Added(who, value, min(low / PARTS, value), max(high / PARTS, value))
        for who, value, (low, high) in zip(KEYS, values, drawn, strict=True)
    ]


def _measures(worth: Sequence[int]) -> list[Fraction]:
    """The values of the patches, then the interactions of each two."""
    return [*shapley_values(worth), *interactions(worth).values()]


def coalition_name(s: int) -> str:
    """The patches of mixture *s*, for a reader."""
    return ", ".join(name for i, name in enumerate(NAMES) if s >> i & 1) or "none"


# -- the forks behind it -------------------------------------------------------------------------


def _example(wins: Wins, added: _Added) -> Lost | None:
    """A fork that shows what some patches do: one that is lost for want of them.

    Where they do harm, one that is lost because of them.  The mixtures that have most of the other
    patches are looked at first.
    """
    bits = [1 << i for i in added.who]
    others = (s for s in range(ALL + 1) if not s & sum(bits))
    for s in sorted(others, key=lambda s: (-s.bit_count(), s)) if added.value else ():
        win, lose = _sides(s, bits, added.value > 0)
        found = _first(wins, win, lose)
        if found is not None:
            return _lost(wins, found, lose[-1], win[0])
    return None


def _sides(s: int, bits: Sequence[int], helps: bool) -> tuple[list[int], list[int]]:
    """The mixtures that win, and those that lose, a fork that shows it among the patches *s*."""
    if len(bits) == 1:
        (bit,) = bits
        return ([s | bit], [s]) if helps else ([s], [s | bit])
    one, other = bits
    if helps:
        return [s | one | other], [s | other, s | one]
    return [s | one, s | other], [s]


def _first(wins: Wins, win: Sequence[int], lose: Sequence[int]) -> int | None:
    """The first possible scenario that the mixtures *win* win, and the mixtures *lose* lose."""
    wanted, unwanted = (sum(1 << s for s in side) for side in (win, lose))
    for number, mask in enumerate(wins.masks):
        if wins.possible[number] and mask & wanted == wanted and not mask & unwanted:
            return number
    return None


def _lost(wins: Wins, number: int, loser: int, winner: int | None = None) -> Lost:
    by = "" if winner is None else get_policy(COALITIONS[winner]).name
    return Lost(get_policy(COALITIONS[loser]).name, number, by, wins.setting)


# -- in words ------------------------------------------------------------------------------------


def _sentences(wins: Wins) -> Iterator[str]:
    masks = wins.masks
    worth = _worth(masks)
    none, every = worth[0] / len(masks), worth[ALL] / len(masks)
    yield (
        f"Of {len(masks):,} forks {points(none, signed=False)} % succeed without the patches and "
        f"{points(every, signed=False)} % with all five: {points(every - none)} points."
    )
    # All pairs together are to be wrong in 5 % of all studies, so each in a tenth of that.
    added = _added(masks, wins.seed, TAIL / len(PAIRS))
    single = sorted((one for one in added if len(one.who) == 1), key=lambda one: -one.value)
    parts = [f"{one.name} {points(one.value)}" for one in single]
    yield f"The Shapley values divide them among the patches: {joined(parts)}."
    pairs = [one for one in added if len(one.who) == 2]
    sure = [one for one in pairs if (one.low or 0) > 0 or (one.high or 0) < 0]
    if not sure and pairs[0].low is not None:
        yield "No two patches interact more than chance explains."
    for one in sorted(sure, key=lambda one: -abs(one.value))[:2]:
        more = "more" if one.value > 0 else "less"
        yield (
            f"{joined([NAMES[i] for i in one.who])} interact: each adds "
            f"{points(abs(one.value), signed=False)} points {more} with the other than without it."
        )
