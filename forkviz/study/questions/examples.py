"""examples: the lost forks behind an answer, each shrunk to the smallest that is lost alike."""

from __future__ import annotations

from dataclasses import replace

from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.study.generator import Shape
from forkviz.study.outcome import outcome_of
from forkviz.study.questions.rebase_gain import rebased_parent
from forkviz.study.questions.table import Answer, Lost
from forkviz.study.shrink import lost, shrink
from forkviz.study.study import scenario_at

__all__ = ["MOST_EXAMPLES", "examples", "shrunk"]

#: Forks that an answer's picture leads to.
MOST_EXAMPLES = 24


def examples(answer: Answer, most: int = MOST_EXAMPLES) -> list[Lost]:
    """The lost forks of the rows of *answer*, each once, at most *most*.

    The measures of the picture come first, in their order, and of each those rows that are spread
    over all of them.
    """
    found: dict[Lost, None] = {}
    for measure in answer.main:
        own = [row.lost for row in answer.rows if row.measure is measure and row.lost is not None]
        own = list(dict.fromkeys(one for one in own if one not in found))
        room = most - len(found)
        if len(own) > room:
            own = [own[i * len(own) // room] for i in range(room)]
        found.update(dict.fromkeys(own))
    return list(found)


def shrunk(one: Lost, seed: int, shape: Shape) -> Scenario:
    """The smallest scenario that is lost as *one* of the study of *seed* and *shape* is."""
    policy = get_policy(one.policy)
    scenario = scenario_at(seed, shape, one.number, policy, one.setting)
    origin = scenario.title
    if one.rebased:
        scenario, _ = rebased_parent(scenario)
        origin += ", after a plan of moves"
    cause = outcome_of(scenario, policy).cause
    winner = one.winner
    if winner and not outcome_of(scenario, get_policy(winner)).succeeded:
        winner = ""  # it wins the fork of another parent, which had its low 4 MiB closed
    smaller = shrink(scenario, lost(one.policy, cause, winner))
    notes = (
        f"shrunk from {origin}",
        f"{one.policy} loses it although every needed address is free: {cause}",
        *([f"{winner} wins it"] if winner else []),
    )
    return replace(smaller, title=f"{one.policy}: {cause}", policy=policy.name, notes=notes)
