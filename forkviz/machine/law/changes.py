"""Changes: every change of the law of fork, dated, with the switches that it turns.

One row for one change: when, in which release first, which commit, what it turns on or off, and
what a reader should know of it.  A date of a month or a year is all
that is known of the day.  An era is the rows that it has, applied in this order to the
oldest law (1.7.9).  A mark says what a row rests on where it was not read in the source's history:
I, it is inferred; L, mails and public reports say so; R, a real run of 2.11.2 or 3.0.7 showed it.

Texts that changed without a change of behaviour are in ``forkviz.core.law``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from forkviz.core.law.era import Change
from forkviz.machine.law.switches import CygheapPlace, FoundBy, LinkCheck, SharedPlace
from forkviz.machine.phase import Phase

__all__ = ["CHANGES", "POSTED", "Row"]


class Row(NamedTuple):
    """One change.  turns: fields of Policy, with what each is from then on.  mark: "", I, L or R.

    rests: what the mark rests on, and what could bias it; "" without a mark.
    """

    change: Change
    turns: Mapping[str, Any]
    text: str
    mark: str = ""
    rests: str = ""


CHANGES: tuple[Row, ...] = (
    Row(
        Change("2011-04-06", (1, 7, 10), "8d777a13f"),
        {"blocks_above": True},
        "the first reserve_at: a DLL that lands above its place is blocked there",
    ),
    Row(
        Change("2011-05-04", (1, 7, 10), "3521d5048"),
        {"destructors": False},
        "no destructor of a DLL runs in a forkee that gives up",
    ),
    Row(
        Change("2011-05-16", (1, 7, 10), "883ea27df"),
        {},
        "the 32-bit user heap begins at 0x20000000",
    ),
    Row(
        Change("2011-05-28", (1, 7, 10), "44d2fc0a4"),
        {"clean_exit": True, "link_check": LinkCheck.SEGMENTS},
        "child_info_fork::abort, EXITCODE_FORK_FAILED, and the check of data and bss in"
        " dll_list::alloc",
    ),
    Row(
        Change("2011-05-28", (1, 7, 10), "855108782"),
        {"retries": False},
        "frok::error: an exit code that is recorded is final, so the loop never repeats",
    ),
    Row(
        Change("2011-05-28", (1, 7, 10), "6cd2e1852"),
        {"reserve_at": True},
        "reserve_at spares the place of the DLL that it makes room for",
    ),
    Row(
        Change("2011-05-30", (1, 7, 10), "977ad5434"),
        {"topsort": True},
        "the parent sorts its list of DLLs before each fork",
    ),
    Row(
        Change("2011-05-30", (1, 7, 10), "6642f7daa"),
        {"dll_load": True},
        "reserve_space, and a recursive load_after_fork that keeps its reservations on the stack",
    ),
    Row(
        Change("2011-08-01", (1, 7, 10), "ab0887572"),
        {"rebase_hint": True},
        "a DLL that can't be remapped: the text advises to run rebaseall",
    ),
    Row(
        Change("2011-08-03", (1, 7, 10), "296491323"),
        {"abort_printed": True},
        "every failure of the reload is an abort, and abort prints on stderr",
    ),
    Row(
        Change("2011-11-24", (1, 7, 10), "ef8bff85b"),
        {},
        "the heap's base is compared before the runtime's constructors run, so a mismatch ends in"
        " a crash and not in 0x100",
        "I",
        "read from the order of the code; which code the older order gives is not settled",
    ),
    Row(
        Change("2011-11-28", (1, 7, 10), "9c29e82ed"),
        {},
        "api_fatal ends a forkee by TerminateProcess: no entry point is called",
    ),
    Row(
        Change("2011-11", (1, 7, 10), "f4bb53c4e"),
        {"crash_is_final": True},
        "an access violation and an illegal instruction are not retried",
    ),
    Row(
        Change("2012-01-26", (1, 7, 10), "c9241c261"),
        {"retry_count": 0},
        "the retry count is 0 (it was 10, and 1 for some hours)",
    ),
    Row(
        Change("2012-02-08", (1, 7, 11), "8f4ea5f00"),
        {"link_check": LinkCheck.HANDLE, "link_by": FoundBy.BASE, "load_by": FoundBy.BASE},
        "dll_list::alloc compares the handle, and finds every entry by its file name",
        "I",
        "read; that the parent's copy of a second DLL of one file name fails is inferred from it",
    ),
    Row(
        Change("2012-02-08", (1, 7, 11), "bb2b641c1"),
        {},
        "abort ends the child by TerminateProcess: no entry point is called",
    ),
    Row(
        Change("2012-03-04", (1, 7, 12), "50124fc05"),
        {"load_by": FoundBy.PATH, "checks_file": True},
        "dlopened DLLs are found by their full path; two linked files of one name are compared",
    ),
    Row(
        Change("2013-05-27", (1, 7, 19), "27a21b38c"),
        {},
        "the sort returns early also where the list has become empty",
    ),
    Row(
        Change("2013-07-21", (1, 7, 22)),
        {},
        "the first 64-bit Cygwin",
    ),
    Row(
        Change("2015-12", (2, 4, 0), "8a14e5190"),
        {},
        "64 bits: the main thread's stack is in the thread area, so each forkee moves its stack",
    ),
    Row(
        Change("2017-02-27", (2, 8, 0), "226f69422"),
        {"keep_order": True},
        "the sort keeps the order in which DLLs were dlopened, ahead of any import",
        "R",
        "perls of 2.11.2 and 3.0.7 under Wine, whose first plug-in was replaced by one that imports"
        " the second: it stayed first, and dragged the second in; Wine's loader decides where to",
    ),
    Row(
        Change("2017-03-30", (2, 8, 0), "33297d810"),
        {},
        "references of a dlopened DLL are counted by dlopen and dlclose",
    ),
    Row(
        Change("2019-02-13", (3, 0, 0), "dac0b6826"),
        {"self_entries": True},
        "cygwin1.dll and the executable are entries of the list (DLL_SELF), so the sort follows"
        " the executable's import table",
        "R",
        "dash, bash, find, make, gawk and perl of 3.0.7 under Wine, three forks each; only with"
        " another Cygwin process alive, because the first one of a session has its own law",
    ),
    Row(
        Change("2019-02-13", (3, 0, 0), "2678c4efe"),
        {"name_buffer": True},
        "names are NT paths, formed in one static buffer",
        "R",
        "bash and perl of 3.0.7 under Wine, as the first process of a session and not; a program "
        "that is watched from outside is never the first, and forkables were not enabled",
    ),
    Row(
        Change("2019-02-13", (3, 0, 0), "8ddb1f60c"),
        {"function": "dofork"},
        "forkables: where they are enabled, a second attempt with hardlinks",
    ),
    Row(
        Change("2019-02-13", (3, 0, 0), "7225a82c1"),
        {},
        "the parent ends a child that it can't use, with exit code 1",
    ),
    Row(
        Change("2019-03-26", (3, 1, 0), "023c107a2"),
        {"reserve_space": Phase.C3},
        "the places of dlopened DLLs are reserved at the end of handle_fork",
    ),
    Row(
        Change("2019", (3, 1, 0), "a8c23e442"),
        {"waits_always": True},
        "the child always waits after its second report, and the parent always resumes it",
    ),
    Row(
        Change("2019-12-16", (3, 1, 0), "a9c27900e"),
        {"name_buffer": False},
        "the first process of a session keeps the name of its first entry",
    ),
    Row(
        Change("2019-12-16", (3, 1, 0)),
        {},
        "64 bits: the user heap begins at 0x800000000 (it was 0x600000000)",
    ),
    Row(
        Change("2022-05", (3, 4, 0)),
        {},
        "64 bits: the thread area is 0x600000000 to 0x800000000 (it was 0x80000000 to"
        " 0x100000000), and the user heap begins at 0xA00000000",
    ),
    Row(
        Change("2022-10", (3, 4, 0), "2f9b8ff00"),
        {"cygheap": CygheapPlace.FIXED, "base_check": False, "cygheap_limited": True},
        "the runtime's heap is a reservation of 8 GiB at 0x800000000, and its base is not compared",
    ),
    Row(
        Change("2022-10", (3, 4, 0), "60675f1a7"),
        {"shared": SharedPlace.FIXED},
        "shared regions have fixed places from 0x1F0000000 on, and the child needs them there",
    ),
    Row(
        Change("2022-10", (3, 4, 0), "943433b00"),
        {},
        "cygwin1.dll is linked with dynamicbase (not in MSYS2); no more 32-bit releases",
    ),
    Row(
        Change("2023", (3, 4, 4), "dc0fe7742"),
        {"shared": SharedPlace.ARENA},
        "a shared region whose place is taken goes to the next free slot below 0x200000000",
    ),
    Row(
        Change("2023", (3, 4, 7), "a14a0e542"),
        {"cygheap_limited": False},
        "a runtime's heap of more than 3 MiB is copied whole",
    ),
    Row(
        Change("2024-01-11", (3, 5, 0), "aa8224826"),
        {},
        "api_fatal dumps core as the limit says, and starts the debugger of error_start",
    ),
    Row(
        Change("2025-03-31", (3, 6, 1), "9fb7f285d"),
        {"native_entries": True},
        "dlopened DLLs that are not Cygwin's are in the list (DLL_NATIVE), and are loaded first",
    ),
)

#: What the five patches of 2011-05-11 turn, on top of the source of 2011-05-10; never in git.
POSTED = Row(
    Change("2011-05-11", (1, 7, 10)),
    {
        "clean_exit": True,
        "topsort": True,
        "reserve_at": True,
        "dll_load": True,
        "bad_addr": True,
        "silent_retry": True,
        "link_check": LinkCheck.POSTED,
        "exit_code_failed": 0x2200000,
    },
    "the five patches as posted: silent exits that are retried, the low 4 MiB",
    "L",
    "read in the mails that carry the patches",
)
