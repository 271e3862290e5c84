"""All 32 mixtures of the five patches, and all faults: every fork comes to an end with a cause."""

from __future__ import annotations

import itertools

import pytest

from forkviz.machine.policy import PATCHES, POLICIES
from forkviz.scenarios.windows import FaultKind, Placement
from tests.support.chance import random_scenario, run

pytestmark = pytest.mark.sweep

MIXTURES = [
    " ".join(f"{'+' if on else '-'}{patch}" for patch, on in zip(PATCHES, bits, strict=True))
    for bits in itertools.product((False, True), repeat=len(PATCHES))
]
SEEDS = range(12)


@pytest.mark.parametrize("era", POLICIES)
def test_every_mixture_of_the_patches_runs_to_its_end(era: str) -> None:
    """On each a few random scenarios with faults; none raises, and what fails has a cause."""
    ends = set()
    for mixture, seed in itertools.product(MIXTURES, SEEDS[::3]):
        result = run(random_scenario(f"mixtures/{seed}", faults="all"), f"{era} {mixture}")
        assert result.silent == 0, (mixture, seed)
        assert result.outcome.succeeded or result.outcome.message, (mixture, seed)
        ends.add(result.outcome.succeeded)
    assert ends == {True, False}


@pytest.mark.parametrize("policy", [*POLICIES, "cygwin-3.6.0 +forkables", "cygwin-3.6.0 +retries"])
def test_random_faults_end_in_success_or_in_a_clean_failure_with_a_cause(policy: str) -> None:
    """10,000 of them are in bench/repaired.py --faults all."""
    ends = {True: 0, False: 0}
    for seed in range(60):
        plan = random_scenario(f"faults/{seed}", faults="all")
        result = run(plan, policy)
        end = result.outcome
        ends[end.succeeded] += 1
        assert result.silent == 0, seed
        if end.succeeded:
            assert (end.message, end.exit_code, end.errno, end.parent_text) == ("", 0, 0, "")
        else:
            assert end.message, seed
            assert end.parent_text.endswith(", errno 11"), seed
            assert end.exit_code != 0
            assert end.errno == 11
    assert min(ends.values()) > 3


def test_the_random_scenarios_have_everything_that_a_scenario_can_say() -> None:
    """Or the rules above, and those of ``repaired``, would hold emptily."""
    plans = [random_scenario(f"all/{seed}", faults="all") for seed in range(150)]
    assert {fault.kind for plan in plans for fault in plan.faults} == set(FaultKind)
    assert {plan.loader.placement for plan in plans} == set(Placement)
    assert len({plan.loader.aslr for plan in plans}) == 3
    assert {plan.bits for plan in plans} == {32, 64}
    assert any(dll.size % 0x10000 for plan in plans for dll in plan.dlls)
    assert any(dll.key in map(str.lower, dll.imports) for plan in plans for dll in plan.dlls)
