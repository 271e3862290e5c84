"""Policy: an era of the fork machinery, as data; each of the five patches is a switch of its own.

A policy is named by an era and what is switched on or off in it: ``cygwin-1.7.10``,
``before-patches +topsort``, ``cygwin-1.7.10 -dll-load +bad-addr``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from forkviz.errors import BadScenario
from forkviz.machine.phase import Phase

__all__ = [
    "BETWEEN",
    "DEFAULT_POLICY",
    "PATCHES",
    "POLICIES",
    "SWITCHES",
    "LinkCheck",
    "Policy",
    "get_policy",
]


class LinkCheck(StrEnum):
    """What dll_list::alloc compares when a linked DLL finds its entry in the inherited list."""

    NONE = "nothing"  # a move goes unnoticed; the child crashes later
    SEGMENTS = "data and bss"  # 2011-05 to 2012-02
    POSTED = "handle, as posted"
    HANDLE = "handle"  # since 2012-02


@dataclass(frozen=True, slots=True)
class Policy:
    """What an era does, switch by switch.

    The five patches of 2011-05-11:
    clean_exit (1/5): a child that can't go on tells its parent cleanly.
    topsort (2/5): the parent sorts its DLL list.
    reserve_at (3/5): reserve_at knows the image's size and spares the target.
    dll_load (4/5): reserve_space, and the recursion in place of reserve_upto.
    bad_addr (5/5): the low 4 MiB are reserved in every process.

    What other years changed:
    keep_order: the sort keeps the order in which DLLs were dlopened (2017).
    reserve_space: the phase in which the places of dlopened DLLs are reserved (C3 since 2019).
    retry_count: how many children more the parent tries at the most.
    retries: whether its loop ever comes to that (it did not between 2011-05-28 and today).
    silent_retry: a child that fails exits with EXITCODE_RETRY and prints nothing, while retries
    are left (as posted).
    crash_is_final: an access violation is not retried (2011-11).
    link_check: what tells that a linked DLL moved.
    exit_code_failed: EXITCODE_FORK_FAILED.  rebase_hint: the advice to run rebaseall (2011-08).
    forkables: a second attempt with hardlinks, the first one silent (2019, where enabled).
    repaired: ours, in place of patches 3 and 4.
    sees_imports: whether the sort finds what a DLL imports.  A real Cygwin 3.0.7 was seen not to:
    linked DLLs come out reversed on every fork, a DLL before the one that it imports.
    sorts_always: whether it sorts also where the parent has never called dlopen.  A real 3.0.7 left
    the lists of bash, find and gawk as they were, and sorted a perl's, which had opened itself.
    function: what the parent's lines in a log begin with (``dofork`` since 2019-02).
    """

    name: str
    title: str
    clean_exit: bool = True
    topsort: bool = True
    reserve_at: bool = True
    dll_load: bool = True
    bad_addr: bool = False
    keep_order: bool = False
    reserve_space: Phase = Phase.C7
    retry_count: int = 10
    retries: bool = False
    silent_retry: bool = False
    crash_is_final: bool = False
    link_check: LinkCheck = LinkCheck.SEGMENTS
    exit_code_failed: int = 0x800000
    rebase_hint: bool = False
    forkables: bool = False
    repaired: bool = False
    dll_retry_max: int = 6
    sees_imports: bool = True
    sorts_always: bool = True
    function: str = "fork"

    @property
    def compared(self) -> LinkCheck:
        """What is compared of a linked DLL in fact: the check came with the clean exit."""
        if not self.clean_exit:
            return LinkCheck.NONE
        return LinkCheck.POSTED if self.link_check is LinkCheck.NONE else self.link_check

    @property
    def keeps_places(self) -> bool:
        """Whether the places of dlopened DLLs are reserved before any of them is loaded."""
        return self.dll_load or self.repaired


#: The five patches by the names that they were posted under, with the field that each switches.
PATCHES = {
    "clean-exit": "clean_exit",
    "topsort": "topsort",
    "reserve-at": "reserve_at",
    "dll-load": "dll_load",
    "bad-addr": "bad_addr",
}
#: Everything that can be switched by name.
SWITCHES = {
    **PATCHES,
    "keep-order": "keep_order",
    "forkables": "forkables",
    "rebase-hint": "rebase_hint",
    "retries": "retries",
}

POLICIES = {
    policy.name: policy
    for policy in (
        Policy(
            name="before-patches",
            title="2011-04: reserve_upto, release_upto, the first reserve_at",
            clean_exit=False,
            topsort=False,
            reserve_at=False,
            dll_load=False,
            retries=True,
            link_check=LinkCheck.NONE,
        ),
        Policy(
            name="patches-as-posted",
            title="the five patches of 2011-05-11: silent exits that are retried, the low 4 MiB",
            bad_addr=True,
            retries=True,
            silent_retry=True,
            link_check=LinkCheck.POSTED,
            exit_code_failed=0x2200000,
        ),
        Policy(
            name="cygwin-1.7.10",
            title="as landed 2011-05-30: topsort, reserve_space, recursive load_after_fork",
        ),
        Policy(
            name="cygwin-3.6",
            title="today: dlopen order kept by the sort, reserve_space early, no retries",
            keep_order=True,
            reserve_space=Phase.C3,
            retry_count=0,
            crash_is_final=True,
            link_check=LinkCheck.HANDLE,
            rebase_hint=True,
            function="dofork",
        ),
        Policy(
            name="repaired",
            title="ours: a ledger, a plan before the first load, one release for each DLL",
            reserve_space=Phase.C3,
            retries=True,
            link_check=LinkCheck.HANDLE,
            repaired=True,
            function="dofork",
        ),
    )
}

#: Eras that are known by name, to predict what a real Cygwin of theirs does, and not among those
#: that are compared with each other.
BETWEEN = {
    policy.name: policy
    for policy in (
        Policy(
            name="cygwin-3.0",
            title="2019-02 to 2019-06: dlopen order kept, imports not found, places kept in C7",
            keep_order=True,
            retry_count=0,
            crash_is_final=True,
            link_check=LinkCheck.HANDLE,
            rebase_hint=True,
            sees_imports=False,
            sorts_always=False,
            function="dofork",
        ),
    )
}

DEFAULT_POLICY = "cygwin-1.7.10"


def get_policy(name: str) -> Policy:
    """The policy that *name* says: an era, and switches after it, each with ``+`` or ``-``.

    Raises BadScenario, with the names that there are.
    """
    era, *switches = name.split() or [""]
    policy = POLICIES.get(era) or BETWEEN.get(era)
    if policy is None:
        known = ", ".join([*POLICIES, *BETWEEN])
        raise BadScenario(f"no policy is called {era!r}", hint=f"there are: {known}")
    if not switches:
        return policy
    changed: dict[str, bool] = {}
    for switch in switches:
        field = SWITCHES.get(switch[1:])
        if switch[0] not in "+-" or field is None:
            raise BadScenario(
                f"no switch is called {switch!r}",
                hint=f"+ or - and one of: {', '.join(SWITCHES)}",
            )
        changed[field] = switch[0] == "+"
    changed_policy: Policy = replace(policy, name=" ".join([era, *switches]), **changed)  # type: ignore[arg-type]  # every field in SWITCHES is a bool
    return changed_policy
