"""study: many forks under several policies, on all cores, and what came of them.

Scenario number *i* depends on the seed, the shape and *i* alone, and every policy gets the same
scenarios, but that under patch 5 no parent has a dlopened DLL in its low 4 MiB.  So the result is
the same for any number of workers.
"""

from __future__ import annotations

import math
import os
import random
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from multiprocessing import get_context

from forkviz.core.displayed import Displayed
from forkviz.errors import ForkvizError
from forkviz.machine.policy import PATCHES, Policy, get_policy
from forkviz.scenarios.low_closed import with_low_closed
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape, generate
from forkviz.study.outcome import Outcome, outcome_of
from forkviz.study.possible import is_possible, relocated_cycle
from forkviz.study.wilson import wilson

__all__ = ["MIXTURES", "Study", "Tally", "cores", "mixture", "run_study", "scenario_at"]

#: The era whose switches are mixed: with all five patches it is the series as it was posted, and
#: with none it does what ``cygwin-2011-04`` does.
MIXED_ERA = "patches-as-posted"
#: Scenarios that a worker is given at once, at the most.
MOST_AT_ONCE = 50

Progress = Callable[[int, int], object]


def mixture(switches: Sequence[bool]) -> str:
    """The policy with just those of the five patches that *switches* say, in PATCHES' order."""
    off = [name for name, on in zip(PATCHES, switches, strict=True) if not on]
    return " ".join([MIXED_ERA, *(f"-{name}" for name in off)])


#: All 32 mixtures of the five patches: the policy's name, and which of the patches it has.
MIXTURES = {mixture(on): on for on in product((False, True), repeat=len(PATCHES))}


@dataclass(slots=True)
class Tally:
    """What a policy made of the forks.

    forks, successes: how many.  possible_lost: failures though each needed address was free.
    calls, most_calls, attempts, most_attempts: in sum and at the most.  causes: failures by cause.
    examples: by cause, the number of the first possible fork that was lost of it.
    """

    forks: int = 0
    successes: int = 0
    possible_lost: int = 0
    calls: int = 0
    most_calls: int = 0
    attempts: int = 0
    most_attempts: int = 0
    causes: Counter[str] = field(default_factory=Counter)
    examples: dict[str, int] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """Of the forks, those that succeed."""
        return self.successes / self.forks if self.forks else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """In which the true share is, with 95 % confidence."""
        return wilson(self.successes, self.forks)

    @property
    def mean_calls(self) -> float:
        """Calls for each fork."""
        return self.calls / self.forks if self.forks else 0.0

    @property
    def mean_attempts(self) -> float:
        """Children for each fork."""
        return self.attempts / self.forks if self.forks else 0.0

    def add(self, number: int, outcome: Outcome, possible: bool) -> None:
        """Count the fork of scenario *number*."""
        self.forks += 1
        self.calls += outcome.calls
        self.most_calls = max(self.most_calls, outcome.calls)
        self.attempts += outcome.attempts
        self.most_attempts = max(self.most_attempts, outcome.attempts)
        if outcome.succeeded:
            self.successes += 1
            return
        self.causes[outcome.cause] += 1
        if possible:
            self.possible_lost += 1
            self.examples.setdefault(outcome.cause, number)

    def merge(self, later: Tally) -> None:
        """Count what *later* counted of scenarios with higher numbers."""
        self.forks += later.forks
        self.successes += later.successes
        self.possible_lost += later.possible_lost
        self.calls += later.calls
        self.most_calls = max(self.most_calls, later.most_calls)
        self.attempts += later.attempts
        self.most_attempts = max(self.most_attempts, later.most_attempts)
        self.causes.update(later.causes)
        for cause, number in later.examples.items():
            self.examples.setdefault(cause, number)


@dataclass(slots=True)
class Study(Displayed):
    """Forks of *forks* scenarios of *shape* and *seed* under each policy.

    possible: scenarios in which each needed address is free in the child.  cyclic: those of them in
    which a relocated DLL and another one import each other, so that they may be impossible all the
    same.  tallies: by the policy's name, in the order in which they were asked for.
    """

    forks: int
    seed: int
    shape: Shape
    possible: int = 0
    cyclic: int = 0
    tallies: dict[str, Tally] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<Study {self.forks} forks, {self.shape}, {len(self.tallies)} policies>"

    def merge(self, later: Study) -> None:
        """Count what *later* counted of scenarios with higher numbers."""
        self.possible += later.possible
        self.cyclic += later.cyclic
        for name, tally in later.tallies.items():
            self.tallies[name].merge(tally)


def scenario_at(seed: int, shape: Shape, number: int, policy: Policy | None = None) -> Scenario:
    """Scenario *number*, from 0, of a study, with a parent as it would be under *policy*."""
    rng = random.Random(f"{seed}/{shape}/{number}")
    scenario = generate(rng, shape, f"{shape}, seed {seed}, number {number}")
    return with_low_closed(scenario) if policy is not None and policy.bad_addr else scenario


def cores() -> int:
    """How many processes this one may keep busy."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run_study(
    forks: int,
    policies: Sequence[str],
    *,
    seed: int = 0,
    shape: Shape = Shape.UNIFORM,
    jobs: int | None = None,
    progress: Progress | None = None,
) -> Study:
    """Fork *forks* scenarios under each of *policies*.

    jobs: worker processes, as many as there are cores where it is left out; with 1 there is none.
    progress: told how many scenarios of how many are done.  Raises BadScenario for a policy that
    there is not, ForkvizError where a worker dies.
    """
    if forks < 0:
        raise ForkvizError(f"{forks} forks can't be made")
    names = tuple(dict.fromkeys(get_policy(name).name for name in policies))
    workers = max(jobs if jobs is not None else cores(), 1)
    study = Study(forks, seed, shape, tallies={name: Tally() for name in names})
    size = min(MOST_AT_ONCE, max(math.ceil(forks / workers / 4), 1))
    tasks = [
        (seed, shape, start, min(start + size, forks), names) for start in range(0, forks, size)
    ]
    done = 0
    for part, task in zip(_parts(tasks, min(workers, len(tasks))), tasks, strict=True):
        study.merge(part)
        done += task[3] - task[2]
        if progress is not None:
            progress(done, forks)
    return study


Task = tuple[int, Shape, int, int, tuple[str, ...]]


def _parts(tasks: list[Task], workers: int) -> Iterator[Study]:
    if workers <= 1:
        yield from map(_run_part, tasks)
        return
    # A process that is started anew inherits no threads in the middle of something.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    try:
        with _interrupts_held_back():
            parts = pool.map(_run_part, tasks)
        yield from parts
    except BrokenProcessPool:
        raise ForkvizError("a worker process died; is there memory for so many?") from None
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Let processes that are started meanwhile never see Ctrl-C, which a terminal sends to all.

    It ends this one, and this one ends them; each of them would print a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _run_part(task: Task) -> Study:
    """Scenarios ``[start, stop)`` under each policy."""
    seed, shape, start, stop, names = task
    policies = {name: get_policy(name) for name in names}
    part = Study(stop - start, seed, shape, tallies={name: Tally() for name in names})
    for number in range(start, stop):
        scenario = scenario_at(seed, shape, number)
        possible = is_possible(scenario)
        part.possible += possible
        part.cyclic += possible and relocated_cycle(scenario)
        closed = with_low_closed(scenario) if any(p.bad_addr for p in policies.values()) else None
        closed_possible = possible if closed in (None, scenario) else is_possible(closed)
        for name, policy in policies.items():
            own, own_possible = scenario, possible
            if policy.bad_addr and closed is not None:
                own, own_possible = closed, closed_possible
            part.tallies[name].add(number, outcome_of(own, policy), own_possible)
    return part
