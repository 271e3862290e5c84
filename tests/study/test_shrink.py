"""Shrinking: smaller, still lost, and the same every time."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.study.generator import Shape, generate
from forkviz.study.outcome import outcome_of
from forkviz.study.possible import is_possible
from forkviz.study.shrink import lost, shrink, weight
from forkviz.study.study import run_study, scenario_at
from tests.support.scenarios import dll, occupied, scenario


@pytest.mark.parametrize("policy", ["cygwin-2011-04", "cygwin-2011-05-30"])
def test_what_is_shrunk_still_fails_and_is_smaller(policy: str) -> None:
    """Of the same cause, though every needed address is free; and it can be saved."""
    tally = run_study(25, [policy], seed=1, shape=Shape.IMPORTS, jobs=1).tallies[policy]
    assert tally.examples
    for cause, number in tally.examples.items():
        found = scenario_at(1, Shape.IMPORTS, number)
        smaller = shrink(found, lost(policy, cause))
        assert weight(smaller) < weight(found)
        assert len(smaller.dlls) <= 3
        assert outcome_of(smaller, get_policy(policy)).cause == cause
        assert is_possible(smaller)
        assert parse_scenario(dump_scenario(smaller)) == smaller
        assert shrink(found, lost(policy, cause)) == smaller


def test_nothing_can_be_left_out_of_the_smallest() -> None:
    """The two relocated DLLs that the published recursion loses come out of a crowd."""
    crowd = scenario(
        [
            dll("b.dll", 0x740000, 0x400000),
            dll("a.dll", 0x700000, 0x400000),
            *(dll(f"d{i}.dll", 0x900000 + i * 0x100000) for i in range(4)),
        ],
        [occupied(0x400000, 0x10000), occupied(0x600000, 0x10000)],
    )
    wanted = lost("cygwin-2011-05-30", winner="repaired")
    smallest = shrink(crowd, wanted)
    assert {d.name for d in smallest.dlls} == {"a.dll", "b.dll"}
    assert shrink(smallest, wanted) == smallest


def test_what_is_not_lost_is_left_alone() -> None:
    """There is nothing to shrink."""
    plan = scenario([dll("a.dll", 0x700000)], [occupied(0x400000, 0x10000)])
    assert shrink(plan, lost("repaired")) is plan


def test_the_tries_are_bounded() -> None:
    """However large the scenario is, and even if everything may go."""
    plan = generate(random.Random(1), Shape.HASH)
    tried: list[Scenario] = []

    def anything(candidate: Scenario) -> bool:
        tried.append(candidate)
        return True

    shrink(plan, anything, tries=25)
    assert len(tried) <= 26
    assert all(weight(b) < weight(a) for a, b in pairwise(tried))


def test_faults_regions_and_the_loader_go_if_nobody_needs_them() -> None:
    """Down to nothing."""
    plan = generate(random.Random(3), Shape.FAULTS)
    smallest = shrink(plan, lambda candidate: True)
    assert (smallest.dlls, smallest.faults, smallest.child, smallest.parent) == ((), (), (), ())
    assert weight(smallest) == (0,) * 9


def test_addresses_become_plain() -> None:
    """What met at an odd place meets at a round one."""
    plan = scenario([dll("a.dll", 0x7230000, 0x1230000), dll("b.dll", 0x7890000, 0x1230000)])

    def meet(candidate: Scenario) -> bool:
        preferred = [d.preferred for d in candidate.dlls if d.relocated]
        return len(preferred) == 2 and len(set(preferred)) == 1

    addresses = {d.base for d in shrink(plan, meet).dlls}
    assert all(address % 0x100000 == 0 for address in addresses)
