"""Switches: what can differ between two Cygwins around a fork, as the fields of a policy."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from forkviz.core.law.era import Era
from forkviz.machine.phase import Phase

__all__ = [
    "PATCHES",
    "SWITCHES",
    "SWITCH_TEXTS",
    "CygheapPlace",
    "FoundBy",
    "LinkCheck",
    "Policy",
    "SharedPlace",
]

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
    "first-process": "first_process",
}
#: What each of them does, as the tables of docs/policies.md and the explorer's help say it.
SWITCH_TEXTS = {
    "clean-exit": (
        "a child that can't go on ends with its own exit code, and no destructor runs; "
        "linked DLLs that moved are noticed"
    ),
    "topsort": "the parent sorts its DLL list, so that none comes before what it imports",
    "reserve-at": "the block that sends a DLL elsewhere leaves out the place that it must go to",
    "dll-load": "places are reserved first; then the recursion, up to seven trials",
    "bad-addr": "every process reserves its low 4 MiB as it starts",
    "keep-order": "the sort of 2017, which keeps the order of dlopen",
    "forkables": (
        "since 2019, if enabled: the parent tries a failed fork a second time, starting from P1 "
        "and with another sort, with hardlinks to exactly the files that it was started from; the "
        "first attempt prints nothing"
    ),
    "rebase-hint": "the advice of 2011-08 to run `rebaseall`",
    "retries": "whether the parent ever repeats its loop",
    "first-process": (
        "matters only in 3.0.0 to 3.0.7: the fork is made by the first Cygwin process of its "
        "session, whose list has lost the name of its first entry **[R: 3.0.7 under Wine]**"
    ),
}


class LinkCheck(StrEnum):
    """What dll_list::alloc compares when an attaching DLL finds its entry in the inherited list."""

    NONE = "nothing"  # a move goes unnoticed
    SEGMENTS = "data and bss"  # 2011-05 to 2012-02
    POSTED = "handle, as posted"
    HANDLE = "handle"  # since 2012-02


#: Looked up once: they are asked for at each load.
_NOTHING, _POSTED = LinkCheck.NONE, LinkCheck.POSTED


class FoundBy(StrEnum):
    """What an attaching DLL is looked up by in the list; case does not count."""

    PATH = "full path"
    BASE = "file name"


class CygheapPlace(StrEnum):
    """Where the runtime's own heap is."""

    IMAGE = "in cygwin1.dll"
    FIXED = "a reservation of its own"


class SharedPlace(StrEnum):
    """Where the runtime wants its shared regions, and what it does where something is there."""

    RUNTIME = "below cygwin1.dll, else anywhere"
    FIXED = "at fixed places, else fatal"
    ARENA = "the next free slot of an arena"


@dataclass(frozen=True, slots=True)
class Policy:
    """What an era does, switch by switch.

    era: the state of the source that the texts are of: their words, the form of the names in them,
    and whether abort or api_fatal says them.

    The five patches of 2011-05-11:
    clean_exit (1/5): a child that can't go on tells its parent cleanly.
    topsort (2/5): the parent sorts its DLL list.
    reserve_at (3/5): reserve_at knows the image's size and spares the target.
    dll_load (4/5): reserve_space, and the recursion in place of reserve_upto.
    bad_addr (5/5): the low 4 MiB are reserved in every process.

    What other years changed (the rows of ``changes`` have the dates):
    blocks_above: whether a DLL that lands above its place is blocked there (2011-04).
    destructors: whether those of DLLs run in a forkee that ends by api_fatal (to 2011-05).
    keep_order: the sort keeps the order in which DLLs were dlopened (2.8).
    reserve_space: the phase in which the places of dlopened DLLs are reserved (C3 since 3.1).
    abort_printed: what abort says is on stderr, not under strace alone (2011-08).
    retry_count: how many children more the parent tries at the most.
    retries: whether its loop ever comes to that (it did not between 2011-05-28 and today).
    silent_retry: a child that fails exits with EXITCODE_RETRY and prints nothing, while retries
    are left (as posted).
    crash_is_final: an access violation is not retried (2011-11).
    link_check: what tells that a DLL moved, as it attaches.
    link_by, load_by: what linked and dlopened DLLs are looked up by.
    checks_file: two linked DLLs of one file name and one place are compared (1.7.12).
    self_entries: cygwin1.dll and the executable are in the list (3.0).
    native_entries: dlopened DLLs that are not Cygwin's are in the list (3.6.1).
    first_process: the fork is of the first Cygwin process of its session; matters only where
    name_buffer is on (3.0.0 to 3.0.7), where it loses the name of the list's first entry.
    waits_always: the child waits for its parent also where nothing was dlopened (3.1).
    cygheap: where the runtime's own heap is.  base_check: its address is compared (to 3.3.6).
    cygheap_limited: a child can't copy more of it than its first 3 MiB (3.4.0 to 3.4.6).
    shared: where shared regions are wanted.
    exit_code_failed: EXITCODE_FORK_FAILED.  rebase_hint: the advice to run rebaseall (2011-08).
    forkables: a second attempt with hardlinks, the first one silent (3.0, where enabled).
    repaired: ours, in place of patches 3 and 4.
    function: what the parent's lines in a log begin with (``dofork`` since 3.0).
    """

    name: str
    title: str
    era: Era
    clean_exit: bool = False
    topsort: bool = False
    reserve_at: bool = False
    dll_load: bool = False
    bad_addr: bool = False
    blocks_above: bool = False
    destructors: bool = True
    keep_order: bool = False
    reserve_space: Phase = Phase.C7
    abort_printed: bool = False
    retry_count: int = 10
    retries: bool = True
    silent_retry: bool = False
    crash_is_final: bool = False
    link_check: LinkCheck = LinkCheck.NONE
    link_by: FoundBy = FoundBy.PATH
    load_by: FoundBy = FoundBy.PATH
    checks_file: bool = False
    self_entries: bool = False
    native_entries: bool = False
    first_process: bool = False
    name_buffer: bool = False
    waits_always: bool = False
    cygheap: CygheapPlace = CygheapPlace.IMAGE
    cygheap_limited: bool = False
    base_check: bool = True
    shared: SharedPlace = SharedPlace.RUNTIME
    exit_code_failed: int = 0x800000
    rebase_hint: bool = False
    forkables: bool = False
    repaired: bool = False
    dll_retry_max: int = 6
    function: str = "fork"

    @property
    def compared(self) -> LinkCheck:
        """What is compared of a DLL in fact: the check came with the clean exit."""
        if not self.clean_exit:
            return _NOTHING
        check = self.link_check
        return _POSTED if check is _NOTHING else check

    @property
    def keeps_places(self) -> bool:
        """Whether the places of dlopened DLLs are reserved before any of them is loaded."""
        return self.dll_load or self.repaired
