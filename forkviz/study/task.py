"""task: the unit of work of a study: some of its scenarios, under all of its policies.

A task is a value of a few bytes, and the ``Study`` that it becomes has no scenario in it, so both
can go to another process or another machine.  Scenario number *i* depends on the seed, the shape,
the setting and *i* alone, and every policy gets the same scenarios, but that under patch 5 no
parent has a dlopened DLL in its low 4 MiB.  So the result does not depend on who runs a task, or
when.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from forkviz.errors import ForkvizError
from forkviz.machine.policy import Policy, get_policy
from forkviz.scenarios.low_closed import with_low_closed
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape, generate
from forkviz.study.outcome import outcome_of
from forkviz.study.possible import is_possible, relocated_cycle
from forkviz.study.setting import Setting
from forkviz.study.tally import Study, Tally

__all__ = ["MOST_AT_ONCE", "Task", "at_once", "run_task", "scenario_at", "tasks"]

#: Scenarios of one task, at the most: with five policies they take about 0.2 s.
MOST_AT_ONCE = 50
#: Forks of those: what a part costs grows with its policies, too.
_FORKS_AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class Task:
    """Scenarios ``[start, stop)`` of *seed*, *shape* and *setting*, under each of *policies*."""

    seed: int
    shape: Shape
    start: int
    stop: int
    policies: tuple[str, ...]
    setting: Setting | None = None


def at_once(policies: int) -> int:
    """Scenarios of one task under so many policies: so few that parts come often."""
    return max(min(MOST_AT_ONCE, _FORKS_AT_ONCE // max(policies, 1)), 1)


def tasks(
    forks: int,
    policies: Sequence[str],
    *,
    seed: int = 0,
    shape: Shape = Shape.UNIFORM,
    setting: Setting | None = None,
    size: int = MOST_AT_ONCE,
) -> list[Task]:
    """All tasks of a study of *forks* scenarios under *policies*, in the order of their scenarios.

    size: scenarios of one task, at the most.  Raises BadScenario for a policy that there is not,
    ForkvizError for a negative number of forks, a task of no scenario, and a setting that
    scenarios of *shape* do not have.
    """
    if setting is not None:
        setting.check(shape)
    if forks < 0:
        raise ForkvizError(f"{forks} forks can't be made")
    if size < 1:
        raise ForkvizError(f"a task of {size} scenarios does nothing")
    names = tuple(dict.fromkeys(get_policy(name).name for name in policies))
    return [
        Task(seed, shape, start, min(start + size, forks), names, setting)
        for start in range(0, forks, size)
    ]


def run_task(task: Task) -> Study:
    """What comes of the scenarios of *task*: a study of them alone, for ``Study.merge``."""
    policies = {name: get_policy(name) for name in task.policies}
    part = Study(
        task.stop - task.start, task.seed, task.shape,
        tallies={name: Tally() for name in task.policies}, setting=task.setting,
    )  # fmt: skip
    for number in range(task.start, task.stop):
        scenario = scenario_at(task.seed, task.shape, number, setting=task.setting)
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


def scenario_at(
    seed: int,
    shape: Shape,
    number: int,
    policy: Policy | None = None,
    setting: Setting | None = None,
) -> Scenario:
    """Scenario *number*, from 0, of a study, with a parent as it would be under *policy*.

    setting: what all scenarios of the study have in common.
    """
    rng = random.Random(f"{seed}/{shape}/{number}")
    title = f"{shape}, seed {seed}, number {number}"
    if setting is not None and setting.chosen():
        title += f", {setting.text}"
    scenario = generate(rng, shape, title, setting)
    return with_low_closed(scenario) if policy is not None and policy.bad_addr else scenario
