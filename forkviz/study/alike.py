"""alike: which children of a fork are the same child again, and so end the same way.

What a child goes through depends on three things.  Its Windows: what strikes it, and what the
loader draws for it; a child that no fault is meant for alone, under a loader that draws nothing, is
the child before it.  Its parent's list, which forkables alone sort again.  And what the machine
reads of the child's number and of the retry count: whether a retry is left, by which a child that
gives up chooses its exit code, and, in ``repaired``, whether the number is even and whether files
are measured yet.

That no more is read is not seen from here: ``tests/study/test_alike.py`` compares each fork with
the same one whose children all run.
"""

from __future__ import annotations

from forkviz.machine.policy import Policy
from forkviz.machine.repaired.places import MEASURED_FROM
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Placement

__all__ = ["first_alike", "turn_of"]


def first_alike(scenario: Scenario) -> int:
    """The child from which on no fault is meant for one child alone: it stands for all after it,
    as far as nothing is drawn for them."""
    return max((fault.attempt for fault in scenario.faults), default=0) + 1


def draws_for_each(scenario: Scenario) -> bool:
    """Whether the loader draws anything for each child anew."""
    loader = scenario.loader
    if loader.placement is Placement.RANDOM:
        return True
    return loader.aslr is Aslr.PROCESS and any(dll.dynamic_base for dll in scenario.dlls)


def turn_of(scenario: Scenario, policy: Policy, attempt: int, left: int) -> object:
    """What distinguishes child *attempt*, made with *left* retries left, from others of its fork.

    Two children of one turn go the same way.  None where the child is unlike all others.
    """
    if policy.forkables or attempt < first_alike(scenario) or draws_for_each(scenario):
        return None
    if not policy.repaired:
        return left > 0
    return left > 0, attempt % 2, attempt >= MEASURED_FROM
