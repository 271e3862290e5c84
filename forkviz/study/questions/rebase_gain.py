"""rebase_gain: what forkviz's own plan of moves buys: the same forks before it and after it.

The plan is made for the DLLs of each scenario as for a folder of files (``rebase.planning``), and
avoids what either process holds.  After it the parent has what moved at its new place, as the proof
of a plan has it (``rebase.proof``); a file that moves loses DYNAMIC_BASE, so ASLR leaves it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, NamedTuple, Unpack

from forkviz.errors import BadInput, ForkvizError, Overlap
from forkviz.machine.policy import get_policy
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.planning import plan
from forkviz.rebase.proof import scenario_with
from forkviz.scenarios.low_closed import with_low_closed
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape
from forkviz.study.outcome import outcome_of
from forkviz.study.possible import is_possible
from forkviz.study.questions.paired import paired_interval
from forkviz.study.questions.table import Answer, Lost, Measure, Of, Question, Row, points
from forkviz.study.running.carrying import Running, carry_out
from forkviz.study.running.whole import Asked, Range, count_of, setting_value
from forkviz.study.setting import Setting
from forkviz.study.task import at_once, scenario_at
from forkviz.study.wilson import wilson

__all__ = ["Gain", "Pairs", "gain_answer", "rebased_parent", "run_gain"]

#: Scenarios that a worker is given at once, at the most.
AT_ONCE = 25


@dataclass(slots=True)
class Pairs:
    """Forks under one policy, before and after.

    both, gained, lost: those that succeed both times, after the plan only, before it only.
    example: the first that is lost before the plan though it is possible, None for none; after: the
    same after it.
    """

    both: int = 0
    gained: int = 0
    lost: int = 0
    example: int | None = None
    after: int | None = None


@dataclass(slots=True)
class Gain:
    """What plans bought in a study.

    forks: how many scenarios.  dlls, moves: in sum.  pairs: by policy.  possible: in how many every
    needed address is free before, and after.
    """

    seed: int
    shape: Shape
    setting: Setting | None = None
    forks: int = 0
    dlls: int = 0
    moves: int = 0
    possible: tuple[int, int] = (0, 0)
    pairs: dict[str, Pairs] = field(default_factory=dict)

    def merge(self, later: Gain) -> None:
        """Count what *later* counted of scenarios with higher numbers."""
        self.forks += later.forks
        self.dlls += later.dlls
        self.moves += later.moves
        self.possible = (
            self.possible[0] + later.possible[0],
            self.possible[1] + later.possible[1],
        )
        for name, theirs in later.pairs.items():
            ours = self.pairs[name]
            ours.both += theirs.both
            ours.gained += theirs.gained
            ours.lost += theirs.lost
            ours.example = theirs.example if ours.example is None else ours.example
            ours.after = theirs.after if ours.after is None else ours.after


class _Piece(NamedTuple):
    seed: int
    shape: Shape
    start: int
    stop: int
    policies: tuple[str, ...]
    setting: Setting | None


def rebased_parent(scenario: Scenario) -> tuple[Scenario, int]:
    """*scenario* after forkviz's plan for its DLLs, and how many of them it moves.

    *scenario* itself where nothing moves, or the parent has no room for what would.
    """
    images = [
        PlacedImage(
            dll.name,
            dll.preferred,
            dll.size,
            bits=scenario.bits,
            imports=tuple(name.lower() for name in dll.imports),
            named=True,
        )
        for dll in scenario.dlls
    ]
    made = plan(images, (*scenario.parent, *scenario.child), bits=scenario.bits)
    where = {dll.name: dll.base for dll in scenario.dlls}
    new = {where[move.path]: move.new for move in made.moves}
    if not new:
        return scenario, 0
    at_new = {move.path for move in made.moves}
    try:
        moved = scenario_with(scenario, new)
        dlls = (replace(d, dynamic_base=False) if d.name in at_new else d for d in moved.dlls)
        return replace(moved, dlls=tuple(dlls)), len(new)
    except (BadInput, Overlap):
        return scenario, 0


def run_gain(
    forks: int,
    policies: Sequence[str],
    *,
    seed: int = 0,
    shape: Shape = Shape.UNIFORM,
    setting: Setting | None = None,
    **running: Unpack[Running],
) -> Gain:
    """Fork *forks* scenarios under each of *policies*, before a plan and after it; see
    ``carry_out``."""
    if forks < 1:
        raise ForkvizError(f"{forks} forks can't be made")
    if setting is not None:
        setting.check(shape)
    names = tuple(dict.fromkeys(get_policy(name).name for name in policies))
    whole = _Whole(forks, names, seed, shape, setting)
    size = min(AT_ONCE, at_once(len(names)))
    carry_out(
        whole, _run_piece, lambda at: _Piece(seed, shape, *at, names, setting), size, **running
    )
    gain = Gain(seed, shape, setting, pairs={name: Pairs() for name in names})
    for _, part in whole.in_order():
        gain.merge(part)
    return gain


class _Whole(Asked[Gain]):
    """What plans buy in a study of *forks* scenarios."""

    def __init__(
        self, forks: int, names: tuple[str, ...], seed: int, shape: Shape, setting: Setting | None
    ) -> None:
        asked = {
            "seed": seed, "shape": str(shape), "forks": forks, "policies": list(names),
            "setting": setting_value(setting),
        }  # fmt: skip
        super().__init__(str(Question.REBASE), asked, forks)
        self.names = names
        self.of = (seed, shape, setting)

    def value(self, part: Gain) -> dict[str, Any]:
        return {
            "dlls": part.dlls,
            "moves": part.moves,
            "possible": list(part.possible),
            "pairs": {name: asdict(pairs) for name, pairs in part.pairs.items()},
        }

    def made(self, value: Mapping[str, Any], at: Range) -> Gain:
        forks = at.stop - at.start
        dlls = count_of(value["dlls"])
        before, after = (count_of(one, forks) for one in value["possible"])
        pairs = {name: _pairs(value["pairs"][name], at) for name in self.names}
        moves = count_of(value["moves"], dlls)
        return Gain(*self.of, forks, dlls, moves, (before, after), pairs)


def _pairs(value: Mapping[str, Any], at: Range) -> Pairs:
    counts = [count_of(value[name]) for name in ("both", "gained", "lost")]
    if sum(counts) > at.stop - at.start:
        raise ValueError("its numbers contradict each other")
    found = [value[name] for name in ("example", "after")]
    for number in found:
        if number is not None and not at.start <= count_of(number) < at.stop:
            raise ValueError("its numbers contradict each other")
    return Pairs(*counts, *found)


def _run_piece(piece: _Piece) -> Gain:
    part = Gain(
        piece.seed, piece.shape, piece.setting, pairs={name: Pairs() for name in piece.policies}
    )
    policies = {name: get_policy(name) for name in piece.policies}
    for number in range(piece.start, piece.stop):
        scenario = scenario_at(piece.seed, piece.shape, number, setting=piece.setting)
        plain = _both(scenario)
        closed = with_low_closed(scenario)
        low = plain if closed == scenario else _both(closed)
        part.forks += 1
        part.dlls += len(scenario.dlls)
        part.moves += plain.moves
        part.possible = (
            part.possible[0] + plain.possible[0],
            part.possible[1] + plain.possible[1],
        )
        for name, policy in policies.items():
            own = low if policy.bad_addr else plain
            won = [outcome_of(one, policy).succeeded for one in (own.before, own.after)]
            _count(part.pairs[name], number, won, own.possible)
    return part


class _Both(NamedTuple):
    before: Scenario
    after: Scenario
    moves: int
    possible: tuple[bool, bool]


def _both(scenario: Scenario) -> _Both:
    after, moves = rebased_parent(scenario)
    possible = is_possible(scenario)
    return _Both(scenario, after, moves, (possible, is_possible(after) if moves else possible))


def _count(pairs: Pairs, number: int, won: Sequence[bool], possible: tuple[bool, bool]) -> None:
    before, after = won
    pairs.both += before and after
    pairs.gained += after and not before
    pairs.lost += before and not after
    if possible[0] and not before and pairs.example is None:
        pairs.example = number
    if possible[1] and not after and pairs.after is None:
        pairs.after = number


# -- the answer ----------------------------------------------------------------------------------


def gain_answer(gain: Gain) -> Answer:
    """The share that succeeds before and after, and the difference, for each policy."""
    rows = tuple(row for name, pairs in gain.pairs.items() for row in _rows(gain, name, pairs))
    title = f"A plan of moves: {gain.forks:,} forks of shape {gain.shape}, seed {gain.seed}"
    if gain.setting is not None and gain.setting.chosen():
        title += f", {gain.setting.text}"
    before, after = gain.possible
    sentences = [
        f"The plans move {gain.moves:,} of {gain.dlls:,} DLLs.",
        f"Every needed address is free in the child in {before:,} forks before them, in {after:,} "
        "after them.",
    ]
    for name, pairs in gain.pairs.items():
        sentences.append(
            f"{name}: {points((pairs.gained - pairs.lost) / gain.forks)} points; "
            f"forks that it wins: {pairs.gained:,}, forks that it loses: {pairs.lost:,}."
        )
    main = (Measure.BEFORE, Measure.AFTER, Measure.GAIN)
    return Answer(Question.REBASE, title, tuple(sentences), rows, gain.seed, gain.shape, main)


def _rows(gain: Gain, name: str, pairs: Pairs) -> Iterator[Row]:
    for measure, won, example, rebased in (
        (Measure.BEFORE, pairs.both + pairs.lost, pairs.example, False),
        (Measure.AFTER, pairs.both + pairs.gained, pairs.after, True),
    ):
        lost = None
        if example is not None:
            lost = Lost(name, example, "", gain.setting, rebased)
        yield Row(
            measure, name, "", None, Of.ALL, gain.forks, won, won / gain.forks,
            *wilson(won, gain.forks), lost,
        )  # fmt: skip
    difference = (pairs.gained - pairs.lost) / gain.forks
    yield Row(
        Measure.GAIN, name, "", None, Of.ALL, gain.forks, pairs.gained - pairs.lost, difference,
        *paired_interval(pairs.gained, pairs.lost, gain.forks),
    )  # fmt: skip
