"""A child that goes the way of an earlier one is not run again, and the outcome is the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from forkviz.machine.driver import run_fork
from forkviz.machine.events import ChildCreated, Event, PhaseEntered
from forkviz.machine.phase import Phase
from forkviz.machine.policy import ERAS, POLICIES, Policy, get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Loader, Placement
from forkviz.study import outcome as outcome_module
from forkviz.study.alike import turn_of
from forkviz.study.generator import Shape
from forkviz.study.outcome import outcome_of
from forkviz.study.study import MIXTURES, scenario_at

POSTED, REPAIRED = get_policy("patches-as-posted"), get_policy("repaired")
#: Eras with a switch that changes what a retry is.
TURNED = ("cygwin-3.6.0 +forkables", "cygwin-3.6.0 +retries", "repaired -clean-exit")
SHAPES = [shape for shape in Shape if shape is not Shape.MIXED]


def hold(shape: Shape, number: int, policies: Iterable[Policy]) -> int:
    """Both ways give one outcome of a scenario; under how many it had more than two children."""
    patient = 0
    for policy in policies:
        plan = scenario_at(3, shape, number, policy)
        whole = outcome_of(plan, policy, reuse=False)
        assert outcome_of(plan, policy) == whole, (shape, number, policy.name)
        patient += whole.attempts > 2
    return patient


@pytest.mark.parametrize("shape", SHAPES)
def test_outcome_is_that_of_a_fork_whose_children_all_run(shape: Shape) -> None:
    """Of each shape, under the policies that are compared."""
    patient = sum(
        hold(shape, number, POLICIES.values()) for number in range(4 if shape is Shape.HASH else 25)
    )
    # A DLL of many is seldom in anybody's way.
    assert patient or shape is Shape.HASH


@pytest.mark.sweep
@pytest.mark.parametrize("shape", SHAPES)
def test_outcome_is_that_of_a_fork_whose_children_all_run_under_every_era(shape: Shape) -> None:
    """5,500 scenarios, each as posted, repaired, and under three of all others in turn."""
    others = [*ERAS.values(), *map(get_policy, (*TURNED, *MIXTURES))]
    for number in range(100, 200 if shape is Shape.HASH else 1000):
        turn = [others[(3 * number + i) % len(others)] for i in range(3)]
        hold(shape, number, (POSTED, REPAIRED, *turn))


def lost(faults: tuple[Fault, ...] = (), **loader: Any) -> Scenario:
    """A fork in which every child finds the place of a DLL taken."""
    plan = next(
        plan
        for plan in (scenario_at(0, Shape.UNIFORM, number) for number in range(500))
        if outcome_of(plan, POSTED).attempts == POSTED.retry_count + 1
    )
    return replace(plan, faults=faults, loader=replace(plan.loader, **loader))


def children_run(plan: Scenario, policy: Policy, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the children that come beyond C1."""
    ran: list[int] = []
    number = 0

    def noted(*args: Any) -> Iterator[Event]:
        nonlocal number
        machine = run_fork(*args)
        said = next(machine)
        while True:
            if isinstance(said, ChildCreated):
                number = said.attempt
            if isinstance(said, PhaseEntered) and said.phase is Phase.C2:
                ran.append(number)
            try:
                yield said
            except Exception as thrown:
                said = machine.throw(thrown)
            else:
                try:
                    said = next(machine)
                except StopIteration:
                    return

    monkeypatch.setattr(outcome_module, "run_fork", noted)
    outcome_of(plan, policy)
    return ran


def test_only_the_first_and_the_last_child_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """As posted: ten children that fail silently, and one that has no retry left."""
    assert children_run(lost(), POSTED, monkeypatch) == [1, 11]


def test_a_child_that_a_fault_is_meant_for_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to the last of those, and the first after them."""
    late = (Fault(FaultKind.HEAP, Phase.C8, attempt=3),)
    assert children_run(lost(late), POSTED, monkeypatch) == [1, 2, 3, 4, 11]


def test_children_for_whom_the_loader_draws_all_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is drawn for one says nothing of the next."""
    plan = lost(placement=Placement.RANDOM)
    assert children_run(plan, POSTED, monkeypatch) == list(range(1, 12))


def test_what_distinguishes_a_child() -> None:
    """The retries that are left, forkables, a draw; in repaired the number, too."""
    plan = lost()
    assert turn_of(plan, POSTED, 2, 9) == turn_of(plan, POSTED, 7, 4)
    assert turn_of(plan, POSTED, 7, 4) != turn_of(plan, POSTED, 8, 0)
    assert turn_of(plan, REPAIRED, 3, 8) == turn_of(plan, REPAIRED, 5, 6)
    assert turn_of(plan, REPAIRED, 3, 8) != turn_of(plan, REPAIRED, 4, 7)
    assert turn_of(plan, REPAIRED, 1, 10) != turn_of(plan, REPAIRED, 3, 8)
    assert turn_of(plan, get_policy("cygwin-3.6.0 +forkables"), 1, 0) is None
    drawn = replace(plan, dlls=tuple(replace(dll, dynamic_base=True) for dll in plan.dlls))
    assert turn_of(replace(drawn, loader=Loader(aslr=Aslr.PROCESS)), POSTED, 2, 9) is None
    assert turn_of(replace(drawn, loader=Loader(aslr=Aslr.BOOT)), POSTED, 2, 9) is not None
