"""law_caveats: what is to be said of a scenario under the law of its policy."""

from __future__ import annotations

from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.law.changes import ONLY_64, SIXTY_FOUR
from forkviz.core.law.era import Change
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario

__all__ = ["law_caveats"]


def law_caveats(scenario: Scenario) -> tuple[Caveat, ...]:
    """What no Cygwin of the policy's era could have forked: addresses too wide for it, or no longer
    wide enough.  None for ``repaired``, which is in no Cygwin.
    """
    policy = get_policy(scenario.policy)
    if policy.repaired:
        return ()
    if scenario.bits == 64 and not policy.era.has(SIXTY_FOUR):
        return (_since(CaveatKind.TOO_WIDE, SIXTY_FOUR, policy.era.name),)
    if scenario.bits == 32 and policy.era.has(ONLY_64):
        return (_since(CaveatKind.TOO_NARROW, ONLY_64, policy.era.name),)
    return ()


def _since(kind: CaveatKind, change: Change, era: str) -> Caveat:
    return caveat(kind, version=change.version, year=change.date[:4], era=era)
