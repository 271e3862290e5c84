"""Policy: an era of the fork machinery, as data."""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.engine.phase import Phase
from forkviz.errors import BadScenario

__all__ = ["DEFAULT_POLICY", "POLICIES", "Policy", "get_policy"]


@dataclass(frozen=True, slots=True)
class Policy:
    """What an era does, switch by switch.

    name: as on the command line.  title: for a reader.
    reserve_space: the phase in which the child reserves the places of its DLL_LOADs.
    dll_retry_max: DLL_RETRY_MAX, how many times the load recursion goes deeper.
    exit_code_failed: what a forkee that can't continue exits with (EXITCODE_FORK_FAILED).
    """

    name: str
    title: str
    reserve_space: Phase = Phase.C7
    dll_retry_max: int = 6
    exit_code_failed: int = 0x800000


POLICIES = {
    policy.name: policy
    for policy in (
        Policy(
            name="cygwin-1.7.10",
            title="as landed 2011-05-30: topsort, reserve_space, recursive load_after_fork",
        ),
    )
}

DEFAULT_POLICY = "cygwin-1.7.10"


def get_policy(name: str) -> Policy:
    """The policy called *name*; raises BadScenario, with the names that there are."""
    try:
        return POLICIES[name]
    except KeyError:
        known = ", ".join(POLICIES)
        raise BadScenario(f"no policy is called {name!r}", hint=f"there are: {known}") from None
