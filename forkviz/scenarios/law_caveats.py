"""law_caveats: what is to be said of a scenario under the law of its policy."""

from __future__ import annotations

from forkviz.core.law.changes import ONLY_64, SIXTY_FOUR
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario

__all__ = ["law_caveats"]


def law_caveats(scenario: Scenario) -> tuple[str, ...]:
    """Sentences for what no Cygwin of the policy's era could have forked: addresses too wide for
    it, or no longer wide enough.  None for ``repaired``, which is in no Cygwin.
    """
    policy = get_policy(scenario.policy)
    if policy.repaired:
        return ()
    era = policy.era.name
    if scenario.bits == 64 and not policy.era.has(SIXTY_FOUR):
        return (
            f"there was no Cygwin of 64 bits before {SIXTY_FOUR.version} ({SIXTY_FOUR.date[:4]}):"
            f" no real one made this fork, which runs under the law of {era}",
        )
    if scenario.bits == 32 and policy.era.has(ONLY_64):
        return (
            f"there has been no Cygwin of 32 bits since {ONLY_64.version} ({ONLY_64.date[:4]}):"
            f" no real one made this fork, which runs under the law of {era}",
        )
    return ()
