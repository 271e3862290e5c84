"""Which patch wins how much: the masks are the outcomes, the values come from them alone."""

from __future__ import annotations

from array import array
from fractions import Fraction

import pytest

from forkviz.machine.policy import PATCHES, get_policy
from forkviz.study.generator import Shape
from forkviz.study.outcome import outcome_of
from forkviz.study.possible import is_possible
from forkviz.study.questions.bootstrap import BLOCKS, bootstrap, in_blocks
from forkviz.study.questions.examples import examples, shrunk
from forkviz.study.questions.patches import (
    COALITIONS,
    NAMES,
    Wins,
    patches_answer,
    run_patches,
)
from forkviz.study.questions.table import Measure, Of, Row
from forkviz.study.study import MIXTURES, scenario_at

ALL = (1 << 32) - 1


@pytest.fixture(scope="module")
def wins() -> Wins:
    """Eight scenarios: enough for patches 2, 3 and 4 to matter."""
    return run_patches(8, seed=1, jobs=1)


def made(*masks: int, possible: bytes | None = None) -> Wins:
    """Wins of scenarios with just these masks."""
    allowed = bytes([1] * len(masks)) if possible is None else possible
    return Wins(1, Shape.UNIFORM, None, array("I", masks), bytearray(allowed))


def rows(wins: Wins, measure: Measure, of: Of = Of.ALL) -> dict[str, Row]:
    """Those rows of the answer, by name."""
    return {r.name: r for r in patches_answer(wins).rows if r.measure is measure and r.of is of}


def having(bit: int) -> int:
    """The mask of a scenario that the mixtures with patch *bit* win, and no other."""
    return sum(1 << s for s in range(32) if s >> bit & 1)


def test_each_mixture_has_its_bit() -> None:
    """The one that says which patches it has."""
    assert len(COALITIONS) == 32
    for s, name in enumerate(COALITIONS):
        assert MIXTURES[name] == tuple(bool(s >> i & 1) for i in range(5))


def test_a_mask_is_the_outcomes(wins: Wins) -> None:
    """Of the scenario as it is under each mixture."""
    for number in (0, 4, 7):
        for s in (0, 2, 6, 14, 16, 31):
            policy = get_policy(COALITIONS[s])
            plan = scenario_at(1, Shape.UNIFORM, number, policy)
            assert wins.masks[number] >> s & 1 == outcome_of(plan, policy).succeeded


def test_the_number_of_workers_changes_nothing(wins: Wins) -> None:
    """Nor does the order in which they are done."""
    assert run_patches(12, seed=1, jobs=2).masks[:8] == wins.masks


def test_the_values_sum_to_the_difference(wins: Wins) -> None:
    """What all patches add: efficiency, in the table as it is written."""
    for of in Of:
        shares = rows(wins, Measure.SHARE, of)
        every, none = shares[", ".join(PATCHES)].value, shares["none"].value
        values = [row.value for row in rows(wins, Measure.SHAPLEY, of).values()]
        assert sum(values) == pytest.approx(every - none)


def test_a_patch_that_decides_alone_gets_all_of_it() -> None:
    """Three of four forks are won with topsort alone; the others get nothing."""
    mask = having(NAMES.index("topsort"))
    found = rows(made(*[mask, mask, mask, 0] * 5), Measure.SHAPLEY)
    assert {name: row.value for name, row in found.items()} == {
        name: 0.75 if name == "topsort" else 0 for name in NAMES
    }
    row = found["topsort"]
    assert row.low is not None
    assert row.high is not None
    assert row.low < 0.75 < row.high <= 1


def test_possible_forks_are_counted_apart() -> None:
    """A fork that can't succeed changes only the share of all."""
    answer = made(ALL, 0, possible=b"\1\0")
    assert rows(answer, Measure.SHARE)["none"].value == 0.5
    assert rows(answer, Measure.SHARE, Of.POSSIBLE)["none"].value == 1
    assert not rows(made(0, possible=b"\0"), Measure.SHARE, Of.POSSIBLE)


def test_two_that_win_only_together_are_named() -> None:
    """In the table, and in words."""
    both = having(1) & having(2)
    answer = patches_answer(made(*[both] * 20))
    (pair,) = (r for r in answer.rows if r.value > 0.9 and r.measure is Measure.INTERACTION
               and r.of is Of.ALL)  # fmt: skip
    assert pair.name == f"{NAMES[1]} + {NAMES[2]}"
    assert f"{NAMES[1]} and {NAMES[2]} interact: each adds 100.0 points more" in answer.sentences[2]


def test_few_forks_have_no_interval() -> None:
    """They say nothing of the next ones; shares have one that widens."""
    for count in (1, 19, 20):
        answer = patches_answer(made(*[having(1) & having(2)] * count))
        added = [r for r in answer.rows if r.measure is not Measure.SHARE]
        assert {r.low is None and r.high is None for r in added} == {count < 20}
        assert len(answer.sentences) == (2 if count < 20 else 3)


def test_ten_pairs_are_asked_for_more_than_one_is() -> None:
    """One that 95 % of the draws have on one side may be chance: one of ten often is."""
    both = having(1) & having(2)
    masks = [*[both] * 10, *[0] * 10]
    few = [*[both] * 4, *[0] * 196]
    pair = next(r for r in patches_answer(made(*few)).rows if r.name == f"{NAMES[1]} + {NAMES[2]}")
    assert pair.low is not None
    assert pair.low > 0
    assert patches_answer(made(*few)).sentences[2:] == (
        "No two patches interact more than chance explains.",
    )
    assert "interact: each adds" in patches_answer(made(*masks)).sentences[2]


def test_an_example_shows_what_its_row_says(wins: Wins) -> None:
    """It is lost by the one and won by the other mixture, and is possible; shrunk, too."""
    answer = patches_answer(wins)
    patches = [r for r in answer.rows if r.measure is Measure.SHAPLEY and r.of is Of.ALL and r.lost]
    assert len(patches) >= 3
    for row in patches:
        assert row.lost is not None
        plan = scenario_at(1, Shape.UNIFORM, row.lost.number, get_policy(row.lost.policy))
        assert not outcome_of(plan, get_policy(row.lost.policy)).succeeded
        winner = get_policy(row.lost.winner)  # which may have a parent of its own, by patch 5
        plan = scenario_at(1, Shape.UNIFORM, row.lost.number, winner)
        assert outcome_of(plan, winner).succeeded
    small = shrunk(patches[0].lost, 1, Shape.UNIFORM)  # type: ignore[arg-type]
    assert small.policy == patches[0].lost.policy  # type: ignore[union-attr]
    assert not outcome_of(small, get_policy(small.policy)).succeeded
    assert is_possible(small)
    assert len(small.dlls) <= 3


def test_examples_are_few_and_of_each_measure(wins: Wins) -> None:
    """Those of the patches come first, whatever there is of mixtures."""
    answer = patches_answer(wins)
    found = examples(answer, 10)
    assert len(found) == len(set(found)) == 10
    own = {r.lost for r in answer.rows if r.measure is Measure.SHAPLEY and r.lost is not None}
    assert own <= set(found)


def test_blocks_hold_each_scenario_once() -> None:
    """However many there are."""
    for count in (0, 1, 199, 200, 201, 1007):
        blocks = in_blocks(count)
        assert [i for block in blocks for i in block] == list(range(count))
        assert len(blocks) == min(count, BLOCKS)


def test_the_interval_of_a_mean_is_about_that_of_theory() -> None:
    """Of 400 things, half of them 1: 1.96 standard errors to each side."""
    blocks = in_blocks(400)
    sums = [[2 * (k % 2), 2] for k in range(len(blocks))]  # blocks that differ
    (low, high), sure = bootstrap(sums, [2] * len(blocks), 7)
    error = 1.96 * (0.25 / len(blocks)) ** 0.5
    assert low == pytest.approx(0.5 - error, abs=0.02)
    assert high == pytest.approx(0.5 + error, abs=0.02)
    assert min(sure) == max(sure) == 1
    assert bootstrap(sums, [2] * len(blocks), 7) == [(low, high), sure]
    assert bootstrap(sums, [2] * len(blocks), 8) != [(low, high), sure]


def test_a_fraction_is_kept_until_the_end() -> None:
    """A third of a fork is a third."""
    three = sum(1 << s for s in range(32) if (s & 0b111).bit_count() >= 2)
    found = rows(made(three), Measure.SHAPLEY)
    assert [row.value for row in found.values()][:3] == [float(Fraction(1, 3))] * 3
