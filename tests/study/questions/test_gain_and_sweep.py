"""What a plan buys, and how success falls: both are forks, counted again here."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from forkviz.errors import ForkvizError
from forkviz.machine.policy import get_policy
from forkviz.study.generator import Shape
from forkviz.study.outcome import outcome_of
from forkviz.study.possible import is_possible
from forkviz.study.questions.examples import examples, shrunk
from forkviz.study.questions.paired import paired_interval
from forkviz.study.questions.rebase_gain import Gain, gain_answer, rebased_parent, run_gain
from forkviz.study.questions.sweep import run_sweep, sweep_answer
from forkviz.study.questions.table import Measure, Of, cells
from forkviz.study.setting import Setting
from forkviz.study.study import run_study, scenario_at

NAMES = ("cygwin-3.6.0", "repaired")


@pytest.fixture(scope="module")
def gain() -> Gain:
    """DLLs that were all linked for one base: what a plan is for."""
    return run_gain(12, NAMES, seed=1, shape=Shape.COLLISION, jobs=1)


def test_after_a_plan_no_two_dlls_want_one_place() -> None:
    """And the parent has each that moved where it prefers to be."""
    moved = 0
    for number in range(8):
        before = scenario_at(1, Shape.COLLISION, number)
        after, moves = rebased_parent(before)
        moved += moves
        spans = sorted((dll.preferred, dll.preferred + dll.size) for dll in after.dlls)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
        changed = [b for a, b in zip(before.dlls, after.dlls, strict=True)
                   if a.preferred != b.preferred]  # fmt: skip
        assert len(changed) == moves
        assert not any(dll.relocated or dll.dynamic_base for dll in changed)
    assert moved > 10


def test_a_parent_without_conflicts_stays_as_it_is() -> None:
    """To the byte."""
    plan = scenario_at(1, Shape.HASH, 0, setting=Setting(dlls=2, size=0x1_0000))
    assert rebased_parent(plan) == (plan, 0)


def test_the_pairs_are_the_outcomes(gain: Gain) -> None:
    """Of each scenario, before and after."""
    for name in NAMES:
        policy = get_policy(name)
        found = [0, 0, 0]
        for number in range(12):
            before = scenario_at(1, Shape.COLLISION, number)
            after, _ = rebased_parent(before)
            won = outcome_of(before, policy).succeeded, outcome_of(after, policy).succeeded
            found[0] += won == (True, True)
            found[1] += won == (False, True)
            found[2] += won == (True, False)
        pairs = gain.pairs[name]
        assert [pairs.both, pairs.gained, pairs.lost] == found
    assert gain.pairs["cygwin-3.6.0"].gained > 3


def test_parts_of_a_gain_add_up(gain: Gain) -> None:
    """Whatever the workers, and from any number of parts."""
    assert run_gain(12, NAMES, seed=1, shape=Shape.COLLISION, jobs=2) == gain
    first = run_gain(12, NAMES, seed=1, shape=Shape.COLLISION, jobs=1)
    first.merge(gain)
    assert first.forks == 24
    assert first.pairs["repaired"].both == 2 * gain.pairs["repaired"].both
    assert first.pairs["cygwin-3.6.0"].example == gain.pairs["cygwin-3.6.0"].example


def test_the_rows_are_before_after_and_their_difference(gain: Gain) -> None:
    """The lost fork after the plan is one of the parent that the plan made."""
    answer = gain_answer(gain)
    before, after, difference = (r for r in answer.rows if r.name == "cygwin-3.6.0")
    assert [r.measure for r in (before, after, difference)] == [
        Measure.BEFORE, Measure.AFTER, Measure.GAIN,
    ]  # fmt: skip
    assert after.value - before.value == pytest.approx(difference.value)
    assert before.lost is not None
    assert not before.lost.rebased


def test_a_lost_fork_after_a_plan_is_shrunk_from_the_moved_parent() -> None:
    """It is possible and lost all the same."""
    gain = run_gain(6, ["cygwin-2011-05-30"], seed=1, jobs=1)
    (lost,) = (one for one in examples(gain_answer(gain)) if one.rebased)
    small = shrunk(lost, 1, Shape.UNIFORM)
    assert not outcome_of(small, get_policy(small.policy)).succeeded
    assert is_possible(small)
    assert any("after a plan of moves" in note for note in small.notes)


def test_the_interval_of_a_difference_is_of_pairs() -> None:
    """Agresti and Min's own example, 944 answers; and what chance alone gives."""
    low, high = paired_interval(86, 150, 1600)
    assert (low, high) == pytest.approx((-0.0586, -0.0212), abs=5e-4)
    assert paired_interval(0, 0, 0) == (-1, 1)
    assert paired_interval(5, 5, 100)[0] == pytest.approx(-paired_interval(5, 5, 100)[1])
    assert paired_interval(10, 0, 10)[1] == 1


def test_a_sweep_is_a_study_for_each_value() -> None:
    """The same scenarios and counts as a study with that setting alone."""
    sweep = run_sweep("dlls", (1, 12), 6, NAMES, seed=2, jobs=1)
    for value, study in sweep.studies.items():
        assert study == run_study(6, NAMES, seed=2, setting=Setting(dlls=value), jobs=1)
    answer = sweep_answer(sweep)
    shares = {(r.at, r.name): r.value for r in answer.rows if r.of is Of.ALL}
    assert shares[1, "cygwin-3.6.0"] > shares[12, "cygwin-3.6.0"]
    assert "with 1 DLLs" in answer.sentences[0]
    possible = [r for r in answer.rows if r.of is Of.POSSIBLE]
    assert all(r.trials <= 6 for r in possible if r.trials is not None)
    assert len(list(cells(answer))) == len(answer.rows)


def test_a_lost_fork_of_a_sweep_has_its_setting() -> None:
    """And comes from a scenario with it."""
    answer = sweep_answer(run_sweep("dlls", (12,), 4, ["cygwin-3.6.0"], seed=2, jobs=1))
    (lost,) = examples(answer)
    assert lost.setting == Setting(dlls=12)
    small = shrunk(lost, 2, Shape.UNIFORM)
    assert any("dlls: 12 DLLs" in note for note in small.notes)
    assert len(small.dlls) < 12


def test_a_sweep_on_an_executor_is_the_same() -> None:
    """Whoever runs its tasks."""
    sweep = ("dlls", (1, 12), 60, ["cygwin-3.6.0"])
    with ThreadPoolExecutor(2) as threads:
        assert run_sweep(*sweep, executor=threads) == run_sweep(*sweep, jobs=1)


def test_progress_is_told_of_the_whole() -> None:
    """Of a sweep: all values, once each."""
    told: list[tuple[int, int]] = []
    run_sweep("dlls", (1, 2), 3, ["repaired"], jobs=1, progress=lambda *at: told.append(at))
    assert told[-1] == (6, 6)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


@pytest.mark.parametrize(
    ("knob", "values", "said"),
    [("speed", (1,), "swept over"), ("dlls", (), "1 to 64"), ("dlls", (0,), "out of its bounds")],
)
def test_another_sweep_is_refused(knob: str, values: tuple[int, ...], said: str) -> None:
    """Before a fork is made."""
    with pytest.raises(ForkvizError, match=said):
        run_sweep(knob, values, 1, ["repaired"])
