"""The words of every step of every shipped scenario and capture, under every policy, are true.

Each explanation is held against the state that it is about.  It is a sweep of seconds, so it is not
in the fast tier; ``test_explain`` has a part of it there.
"""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

import forkviz
from forkviz.explanations.words.explain import explain
from forkviz.machine.policy import ERAS, PATCHES
from forkviz.traces.trace import Trace
from tests.support.corners import SCENARIOS, scenarios
from tests.support.scenarios import CALLS, CAPTURES
from tests.support.words import CLAIMING, INSTEAD, RUNS, problems

pytestmark = pytest.mark.figures

SHIPPED = (
    *sorted(SCENARIOS.glob("*.toml")),
    *sorted(path for path in CAPTURES.iterdir() if path.is_dir()),
)
EVERY = tuple(ERAS)
MIXTURES = [
    " ".join(f"{'+' if on else '-'}{patch}" for patch, on in zip(PATCHES, bits, strict=True))
    for bits in itertools.product((False, True), repeat=len(PATCHES))
]
OTHERS = ("+forkables", "+retries", "-retries", "+keep-order", "-keep-order", "+rebase-hint")


def wrong(trace: Trace) -> list[str]:
    """The first things that are wrong with it: a report of all would not be read."""
    return list(itertools.islice(problems(trace), 3))


@pytest.mark.parametrize("policy", ERAS)
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_words_of_what_is_shipped_are_so(path: Path, policy: str) -> None:
    """Every step, under every era."""
    assert not wrong(forkviz.fork(path, policy=policy))


@pytest.mark.parametrize("mixture", MIXTURES)
def test_the_words_of_every_mixture_are_so(mixture: str) -> None:
    """Each of the 32 in each era, with a sixth of the scenarios each, all of them in turn."""
    number = MIXTURES.index(mixture)
    small = [path for path in SHIPPED if path.suffix == ".toml"]
    for offset, era in enumerate(ERAS):
        for path in small[(number + offset) % 6 :: 6]:
            assert not wrong(forkviz.fork(path, policy=f"{era} {mixture}"))


@pytest.mark.parametrize("switch", OTHERS)
def test_the_words_of_the_other_switches_are_so(switch: str) -> None:
    """Retries, forkables, the kept order and the hint in every era, scenarios in turn."""
    number = OTHERS.index(switch)
    small = [path for path in SHIPPED if path.suffix == ".toml"]
    for offset, era in enumerate(ERAS):
        for path in small[(number + offset) % 3 :: 3]:
            assert not wrong(forkviz.fork(path, policy=f"{era} {switch}"))


@pytest.mark.parametrize("policy", [*ERAS, "cygwin-2011-04 +dll-load", "repaired -clean-exit"])
def test_the_words_of_every_way_to_fail_are_so(policy: str) -> None:
    """Corners: heaps and stacks that are taken, other files, last resorts, chance."""
    for plan in scenarios():
        assert not wrong(forkviz.fork(plan, policy=policy))


@pytest.mark.parametrize("path", sorted(CALLS.glob("*.toml"))[::4], ids=lambda path: path.stem)
def test_the_words_of_the_golden_forks_are_so(path: Path) -> None:
    """Random scenarios with cycles and many DLLs."""
    for policy in ERAS:
        assert not wrong(forkviz.fork(path, policy=policy))


@pytest.mark.parametrize(
    "path", [p for p in SHIPPED if list(p.glob("*.strace"))], ids=lambda path: path.stem
)
def test_the_words_of_observed_forks_are_so(path: Path) -> None:
    """What a log shows was real, and its states are known as far as the log tells."""
    trace = forkviz.fork(path, observed=1)
    assert not wrong(trace)


def test_before_the_patches_nothing_else_was_done_before_them() -> None:
    """The alternative of an era is not offered to that era, in any scenario."""
    for path in SHIPPED:
        trace = forkviz.fork(path, policy="cygwin-2011-04")
        assert not any(explain(trace, step).older for step in range(len(trace)))


def test_every_phrase_and_alternative_that_is_known_comes_up() -> None:
    """So that the tables have no row that holds nothing."""
    policies = ("cygwin-2011-04 +dll-load", "cygwin-2011-04 +reserve-at", "cygwin-3.6.0 +forkables")
    said: set[str] = set()
    alternatives: set[str] = set()
    for policy, plan in itertools.product((*ERAS, *policies), scenarios()):
        trace = forkviz.fork(plan, policy=policy)
        for step in range(len(trace)):
            words = explain(trace, step)
            said |= {words.what, words.why, *words.facts}
            alternatives.add(words.instead)
    missing = [start for start in INSTEAD if not any(t.startswith(start) for t in alternatives)]
    missing += [phrase for phrase in (*RUNS, *CLAIMING) if not any(phrase in t for t in said)]
    assert not missing
