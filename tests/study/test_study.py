"""Studies: the same for any number of workers, and as was measured on the original."""

from __future__ import annotations

import random

import pytest

import forkviz
from forkviz.errors import BadScenario, ForkvizError
from forkviz.machine.events import Call
from forkviz.machine.policy import POLICIES, get_policy
from forkviz.machine.protocol.low_4mib import HIGHEST
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape, generate
from forkviz.study.outcome import Outcome, outcome_of
from forkviz.study.possible import is_possible
from forkviz.study.study import MIXTURES, Study, Tally, mixture, run_study, scenario_at
from tests.support.scenarios import dll, scenario, two_relocated

ERAS = tuple(POLICIES)


@pytest.fixture(scope="module")
def uniform() -> Study:
    """200 uniform forks under every era but the one that makes 11 children of each that is lost."""
    eras = [name for name in ERAS if name != "patches-as-posted"]
    return run_study(200, eras, seed=1, jobs=1)


def test_an_outcome_is_that_of_the_trace() -> None:
    """Whoever keeps no trace counts what the trace tells."""
    for number in range(10):
        plan = scenario_at(3, Shape.MIXED, number)
        for name in ERAS:
            trace = forkviz.fork(plan, policy=name)
            found = outcome_of(plan, get_policy(name))
            assert found.succeeded == trace.succeeded
            assert found.attempts == trace.outcome.attempts
            assert found.calls == sum(isinstance(event, Call) for event in trace)


def test_a_cause_is_phase_and_first_words() -> None:
    """Without names and addresses, so that the same cause is counted as one."""
    lost = outcome_of(two_relocated(), get_policy("cygwin-2011-05-30"))
    cause = "C8 unable to create interim mapping for a DLL"
    assert lost == Outcome(False, lost.calls, 1, cause, "b.dll")
    won = outcome_of(two_relocated(), get_policy("repaired"))
    assert (won.succeeded, won.cause) == (True, "")


def test_the_number_of_workers_changes_nothing() -> None:
    """Nor does what a worker is given at once."""
    alone = run_study(16, ["cygwin-2011-04", "cygwin-3.6.0"], seed=5, shape=Shape.MIXED, jobs=1)
    shared = run_study(16, ["cygwin-2011-04", "cygwin-3.6.0"], seed=5, shape=Shape.MIXED, jobs=2)
    assert alone == shared


def test_a_longer_study_begins_as_a_shorter_one() -> None:
    """Scenario i is the same in both; so is the first example of a cause."""
    short = run_study(10, ["cygwin-2011-05-30"], seed=1, jobs=1).tallies["cygwin-2011-05-30"]
    long = run_study(60, ["cygwin-2011-05-30"], seed=1, jobs=1).tallies["cygwin-2011-05-30"]
    assert short.examples.items() <= long.examples.items()
    assert long.successes > short.successes


def test_another_seed_gives_other_scenarios() -> None:
    """And so does another number."""
    plans = [scenario_at(seed, Shape.UNIFORM, number) for seed in (1, 2) for number in (0, 1)]
    assert len({plan.title for plan in plans}) == len(set(map(repr, plans))) == 4


def test_the_eras_rank_as_the_originals_do(uniform: Study) -> None:
    """The older code wins forks that the newer loses; the repair wins what can be won."""
    wins = {name: tally.successes for name, tally in uniform.tallies.items()}
    assert wins["cygwin-2011-04"] > wins["cygwin-2011-05-30"] >= wins["cygwin-3.6.0"]
    assert wins["repaired"] == max(wins.values())
    assert uniform.possible >= wins["repaired"]


def test_a_tally_adds_up(uniform: Study) -> None:
    """Successes and causes are all forks; what was lost has examples."""
    for tally in uniform.tallies.values():
        assert tally.forks == uniform.forks == tally.successes + tally.causes.total()
        assert tally.possible_lost >= len(tally.examples)
        low, high = tally.interval
        assert low <= tally.share <= high
        assert tally.most_attempts >= 1
        assert tally.mean_calls <= tally.most_calls


def test_no_policy_wins_what_is_not_possible() -> None:
    """The rule is an upper bound, whatever the shape."""
    for number in range(30):
        plan = scenario_at(9, Shape.MIXED, number)
        if not is_possible(plan):
            for name in ERAS:
                assert not outcome_of(plan, get_policy(name)).succeeded, plan.title


def test_under_patch_5_no_parent_has_a_dlopened_dll_in_its_low_4_mib() -> None:
    """The same scenarios but for that; the DLLs that were there want the same as before."""
    moved = 0
    for number in range(40):
        plain = scenario_at(1, Shape.UNIFORM, number)
        closed = scenario_at(1, Shape.UNIFORM, number, get_policy("patches-as-posted"))
        assert all(d.base >= HIGHEST for d in closed.loads())
        assert [d.preferred for d in closed.dlls] == [d.preferred for d in plain.dlls]
        assert scenario_at(1, Shape.UNIFORM, number, get_policy("repaired")) == plain
        moved += closed != plain
    assert moved


def test_there_are_32_mixtures() -> None:
    """From none to all, each with a policy of its own."""
    assert len(MIXTURES) == len({get_policy(name) for name in MIXTURES}) == 32
    assert mixture((True,) * 5) == "patches-as-posted"


def test_no_patch_at_all_is_the_era_before_them() -> None:
    """So the mixtures reach from one era to the next."""
    nothing = get_policy(mixture((False,) * 5))
    for number in range(15):
        plan = scenario_at(2, Shape.UNIFORM, number)
        assert outcome_of(plan, nothing) == outcome_of(plan, get_policy("cygwin-2011-04"))


def test_progress_is_told_to_the_end() -> None:
    """In scenarios."""
    told: list[tuple[int, int]] = []
    run_study(7, ["repaired"], jobs=1, progress=lambda *done: told.append(done))
    assert told == sorted(told)
    assert told[-1] == (7, 7)


def test_nothing_is_studied_of_what_there_is_not() -> None:
    """No policy of that name, no negative number; no forks is an empty study."""
    with pytest.raises(BadScenario):
        run_study(1, ["windows-95"])
    with pytest.raises(ForkvizError):
        run_study(-1, ERAS)
    empty = run_study(0, ERAS)
    assert empty.tallies["repaired"] == Tally()
    assert empty.tallies["repaired"].share == 0


def test_a_policy_that_is_named_twice_is_run_once() -> None:
    """In the order in which they were named first."""
    study = run_study(2, ["repaired", "cygwin-3.6.0", "repaired"], jobs=1)
    assert list(study.tallies) == ["repaired", "cygwin-3.6.0"]


def test_a_death_is_a_cause() -> None:
    """Where the child says nothing, the phase is all there is to tell."""
    from forkviz.machine.phase import Phase
    from forkviz.scenarios.windows import Fault, FaultKind

    killed: Scenario = scenario(
        [dll("a.dll", 0x700000)], faults=(Fault(FaultKind.KILL, Phase.P10),)
    )
    assert outcome_of(killed, get_policy("cygwin-3.6.0")).cause == "P10 died"
    assert not is_possible(killed)
    assert generate(random.Random(1)).dlls
