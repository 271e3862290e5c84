"""listing: the fork machinery as a policy has it, as pseudo-code, for a reader to follow a fork in.

It is written in our own words, from what the functions of the time do; the names are theirs.  It
says what the engine does, switch by switch, so that any mixture shows what really runs.
``marks`` tells which line each step of a trace is at.
"""

from __future__ import annotations

from functools import cache

from forkviz.core.address import hex_
from forkviz.explanations.pseudocode.listing_fork import PROTOCOL
from forkviz.explanations.pseudocode.listing_reload import RELOAD, SORT
from forkviz.explanations.pseudocode.listing_repaired import PLAN
from forkviz.explanations.pseudocode.template import WIDTH, Function, Line
from forkviz.machine.phase import Phase
from forkviz.machine.policy import LinkCheck, Policy

__all__ = ["WIDTH", "Function", "Line", "abort_name", "listing"]

#: What a child says of a linked DLL that moved, shortened.
_MOVED = {
    LinkCheck.NONE: "",
    LinkCheck.SEGMENTS: "data segment start",
    LinkCheck.POSTED: "Location of",
    LinkCheck.HANDLE: "Loaded to different address",
}


@cache
def listing(policy: Policy) -> tuple[Function, ...]:
    """Every function that a fork under *policy* may run, ``fork`` first, in the order of a fork."""
    switches = frozenset(name for name, on in _switches(policy).items() if on)
    values = {
        "abort": abort_name(policy),
        "budget": str(policy.dll_retry_max),
        "count": str(policy.retry_count),
        "function": policy.function,
        "failed": hex_(policy.exit_code_failed),
        "hint": "  # hint: rebaseall" if policy.rebase_hint else "",
        "moved": _MOVED[policy.compared],
    }
    fork, child, *rest = PROTOCOL
    made = (text.under(switches, values) for text in (fork, *SORT, child, *rest, *RELOAD, *PLAN))
    return tuple(function for function in made if function is not None)


def abort_name(policy: Policy) -> str:
    """The function by which a child gives up."""
    return "abort" if policy.clean_exit else "api_fatal"


def _switches(policy: Policy) -> dict[str, bool]:
    """What the lines of the texts ask for.

    count: the parent has rules by which it retries; some: and a count to begin with.
    luck: it retries whatever happened.  never: it does not.
    """
    compared = policy.compared
    plain = not (policy.forkables or policy.repaired)
    return {
        "clean": policy.clean_exit,
        "topsort": policy.topsort,
        "seeded": policy.keep_order,
        "lazy": not policy.sorts_always,
        "low": policy.bad_addr,
        "keeps": policy.keeps_places,
        "early": policy.keeps_places and policy.reserve_space is Phase.C3,
        "late": policy.keeps_places and policy.reserve_space is Phase.C7,
        "sized": policy.reserve_at,
        "plan": policy.repaired,
        "recursion": policy.dll_load and not policy.repaired,
        "upto": not policy.keeps_places,
        "silent": policy.silent_retry,
        "forkables": policy.forkables,
        "luck": policy.repaired and not policy.forkables,
        "never": plain and not policy.retries,
        "count": plain and policy.retries,
        "some": policy.retry_count > 0,
        "crash": policy.crash_is_final,
        "unchecked": compared is LinkCheck.NONE,
        "segments": compared is LinkCheck.SEGMENTS,
        "handle": compared in (LinkCheck.POSTED, LinkCheck.HANDLE),
    }
