"""The changes of Cygwin's source that change a text, by their dates, releases and commits.

Where the commit or its date is not known, the first release with the change stands for it.
"""

from __future__ import annotations

from forkviz.core.law.era import Change

__all__ = [
    "ABORTS",
    "ABORTS_SHOWN",
    "BITS_64",
    "BLODA",
    "BLODA_GONE",
    "BY_BASE",
    "BY_PATH",
    "CREATE_TRACED",
    "ERRNO_TRACED",
    "EXIT_CODE_TRACED",
    "FIRST_CHECKED",
    "FIXED_HEAP",
    "FIXED_SHARED",
    "FREE_SHARED",
    "HEXADECIMAL",
    "HINT",
    "NAME_KEPT",
    "NT_NAMES",
    "ONE_HANDSHAKE",
    "ONLY_64",
    "PATCHES",
    "POINTERS",
    "RETRIES",
    "SEGMENTS_NAMED",
    "SIXTY_FOUR",
    "STACK_TOLD",
    "WINPID",
]

#: abort() of a forked child, the check of segments, and "in forked process".
ABORTS = Change("2011-05-28", (1, 7, 10), "44d2fc0a4")
#: The parent's line of a child that died, without a pid.
RETRIES = Change("2011-05-28", (1, 7, 10), "855108782")
#: The patches for rebasing: reservations, and the reload of step 1 to 3.
PATCHES = Change("2011-05-30", (1, 7, 10), "de3c57f06")
#: "try running rebaseall".
HINT = Change("2011-08-01", (1, 7, 10), "ab0887572")
#: Every text of the reload is an abort's, and aborts show on standard error.
ABORTS_SHOWN = Change("2011-08-03", (1, 7, 10), "296491323")
#: The exit code in the parent's trace of its wait.
EXIT_CODE_TRACED = Change("2011-11-03", (1, 7, 10))
#: The base of the runtime's heap is compared before its constructors run.
FIRST_CHECKED = Change("2011-11-24", (1, 7, 10), "ef8bff85b")
#: The occupied address with its 0x.
POINTERS = Change("2011-11-29", (1, 7, 10), "6a2884923")
#: The errno in the trace of a fork() that failed.
ERRNO_TRACED = Change("2012-02-03", (1, 7, 10))
#: The check of segments names the DLL; it was replaced within hours.
SEGMENTS_NAMED = Change("2012-02-08", (1, 7, 11), "25e67cd63")
#: DLLs are found by their file names, and handles are compared.
BY_BASE = Change("2012-02-08", (1, 7, 11), "8f4ea5f00")
#: A thread that starts in a DLL of another program is reported.
BLODA = Change("2012-02-21", (1, 7, 11), "b0af77452")
#: Dlopened DLLs are found by their paths again, and a DLL of the same file name is refused.
BY_PATH = Change("2012-03-04", (1, 7, 12), "f5b0d9d41")
#: The Windows pid of the child that died.
WINPID = Change("2012-05-09", (1, 7, 15), "dfd5d5bea")
#: The code of 64 bits: sizes are longs, addresses pointers.
BITS_64 = Change("2013-06-05", (1, 7, 19))
#: Both stacks in the message of a stack that could not be reserved.
STACK_TOLD = Change("2013-06-05", (1, 7, 19), "c6696a342")
#: The first Cygwin of 64 bits.
SIXTY_FOUR = Change("2013-07-21", (1, 7, 22))
#: The first release without 32 bits.
ONLY_64 = Change("2022-12-03", (3, 4, 0))
#: Exit codes in hexadecimal.
HEXADECIMAL = Change("2013-07-15", (1, 7, 21), "962642263")
BLODA_GONE = Change("2016-08-31", (2, 6, 0), "cb34fffe0")
#: NT paths, the file that a DLL is loaded from, and dofork.
NT_NAMES = Change("2019-02-13", (3, 0, 0), "2678c4efe")
#: The first process of a session keeps the name of its list's first entry.
NAME_KEPT = Change("2019-12-16", (3, 1, 0), "a9c27900e")
#: One text for the second report, and the child always waits.
ONE_HANDSHAKE = Change("2019-12-16", (3, 1, 0), "a8c23e442")
#: The runtime's own heap has an address of its own, and the bases are not compared.
FIXED_HEAP = Change("2022-12-03", (3, 4, 0), "2f9b8ff00")
#: The shared regions have addresses of their own.
FIXED_SHARED = Change("2022-12-03", (3, 4, 0), "60675f1a7")
#: A shared region may come to the next free slot.
FREE_SHARED = Change("2023-01-23", (3, 4, 4), "dc0fe7742")
#: CreateProcessW's failure shows in a trace alone; in no release that is known.
CREATE_TRACED = Change("2026-03-13", (3, 7, 0), "9649560bf")
