"""The unit of work: parts of any size, added in any order, are the study."""

from __future__ import annotations

import pickle
import random
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.errors import BadScenario, ForkvizError
from forkviz.study.generator import Shape
from forkviz.study.running.whole import Range, Whole, gaps
from forkviz.study.study import run_study
from forkviz.study.tally import Study
from forkviz.study.task import Task, run_task, tasks

POLICIES = ("cygwin-2011-05-30", "patches-as-posted -clean-exit")
FORKS, SIZE = 24, 2


@pytest.fixture(scope="module")
def parts() -> list[Study]:
    """The parts of a study of 24 scenarios, two each."""
    return [run_task(task) for task in tasks(FORKS, POLICIES, seed=4, shape=Shape.MIXED, size=SIZE)]


@pytest.fixture(scope="module")
def whole() -> Study:
    """The same in one piece."""
    return run_task(Task(4, Shape.MIXED, 0, FORKS, POLICIES))


def added(parts: list[Study]) -> Study:
    """The sum of copies, for a merge changes its first one."""
    first, *others = pickle.loads(pickle.dumps(parts))
    for other in others:
        first.merge(other)
    assert isinstance(first, Study)
    return first


@given(seed=st.integers(0, 1 << 32))
def test_parts_add_up_in_any_order(parts: list[Study], whole: Study, seed: int) -> None:
    """The lowest number stays the example of its cause, whichever part comes first."""
    shuffled = random.Random(seed).sample(parts, len(parts))
    assert added(shuffled) == whole
    assert any(tally.examples for tally in whole.tallies.values())


def test_the_study_is_the_sum_of_its_tasks(whole: Study) -> None:
    """So whoever runs the tasks, and adds what comes of them, has the same."""
    assert run_study(FORKS, POLICIES, seed=4, shape=Shape.MIXED, jobs=1) == whole


def test_a_part_of_other_scenarios_is_not_added(parts: list[Study]) -> None:
    """Another seed, another shape, other policies."""
    for other in (
        Task(5, Shape.MIXED, 0, 1, POLICIES),
        Task(4, Shape.UNIFORM, 0, 1, POLICIES),
        Task(4, Shape.MIXED, 0, 1, POLICIES[:1]),
    ):
        with pytest.raises(ForkvizError, match="different scenarios"):
            added([parts[0], run_task(other)])


def test_tasks_are_all_scenarios_once() -> None:
    """The last one has what is left; a policy has the name that it is counted under."""
    found = tasks(7, ["repaired", "repaired", "cygwin-3.6.0"], seed=9, size=3)
    assert [(task.start, task.stop) for task in found] == [(0, 3), (3, 6), (6, 7)]
    assert {task.policies for task in found} == {("repaired", "cygwin-3.6.0")}
    assert tasks(0, ["repaired"]) == []


def test_tasks_that_can_not_be() -> None:
    """Each is said."""
    with pytest.raises(BadScenario):
        tasks(1, ["windows-95"])
    with pytest.raises(ForkvizError, match="-1 forks"):
        tasks(-1, ["repaired"])
    with pytest.raises(ForkvizError, match="does nothing"):
        tasks(1, ["repaired"], size=0)


@given(
    cuts=st.lists(st.integers(0, 60), unique=True, max_size=12),
    size=st.integers(1, 20),
    every=st.integers(1, 60),
)
def test_the_rest_is_what_is_not_done(cuts: list[int], size: int, every: int) -> None:
    """Each piece that no range has, once, in order, no more at once than *size*, and none on both
    sides of a multiple of *every*."""
    cuts = sorted(cuts)[: len(cuts) // 2 * 2]
    done = [Range(*ends) for ends in zip(cuts[::2], cuts[1::2], strict=True)]
    whole = cast("Whole[Study]", SimpleNamespace(stop=60, every=every))
    left = list(gaps(whole, done, size))
    numbers = [number for at in left for number in range(*at)]
    assert numbers == [n for n in range(60) if not any(a <= n < b for a, b in done)]
    assert all(0 < at.stop - at.start <= size for at in left)
    assert all(at.start // every == (at.stop - 1) // every for at in left)


def test_a_task_and_its_part_are_small() -> None:
    """A network carries them: the scenarios themselves are drawn where they are forked."""
    (task,) = tasks(50, POLICIES)
    assert len(pickle.dumps(task)) < 400
    assert len(pickle.dumps(run_task(task))) < 4000
