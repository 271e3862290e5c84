"""law_caveats: what is to be said of a scenario under the law of its policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.core.law.changes import ONLY_64, SIXTY_FOUR
from forkviz.machine.policy import get_policy

if TYPE_CHECKING:
    from forkviz.core.caveats.caveat import Caveat
    from forkviz.scenarios.scenario import Scenario

__all__ = ["law_caveats"]


def law_caveats(scenario: Scenario) -> tuple[Caveat, ...]:
    """What no Cygwin of the policy's era could have forked: addresses too wide for it, or no longer
    wide enough.  None for ``repaired``, which is in no Cygwin.
    """
    policy = get_policy(scenario.policy)
    if policy.repaired:
        return ()
    change = ONLY_64 if scenario.bits == 32 else SIXTY_FOUR
    if policy.era.has(change) == (scenario.bits == 64):
        return ()
    # Imported here: of most scenarios there is nothing to say.
    from forkviz.core.caveats.caveat import caveat
    from forkviz.core.caveats.kinds import CaveatKind

    kind = CaveatKind.TOO_NARROW if scenario.bits == 32 else CaveatKind.TOO_WIDE
    since = {"version": change.version, "year": change.date[:4]}
    return (caveat(kind, **since, era=policy.era.name),)
