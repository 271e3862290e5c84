"""prefilter: what a line must have that can be of a message of a failed fork.

A log of many MB is searched for these, and only what is around one is held against the rules.  A
wrap may tear any of them: each message has several.
"""

from __future__ import annotations

import re

from forkviz.lazy.patterns import regex

__all__ = ["NEAR", "SIGNS", "TRIGGER"]

#: Plain texts: they are found faster than a pattern.
SIGNS = (
    "address space need",
    "already occ",
    "child_info",
    "fferent address",
    "segment ",
    "different DLL",
    "same basename",
    "unable to ",
    "same address",
    "interim mapping",
    "from loading there",
    "protective",
    "alignment",
    "ouldn't ",
    "signal pipe",
    "copy failed",
    "child_copy",
    "fork_copy",
    "windows pid",
    "wrong address",
    "reserve memory for",
    "reserve space for",
    "guard page",
    "forker_finished",
    "can't reload",
    "commit memory for",
    "child has",
    "recreate_",
    "fixup_",
    "fork failed",
    "mem alloc",
    "MapViewOf",
    "mismatch",
    "shared region",
    "open_shared",
    "shared 0x",
    "wanted 0x",
    "WFSO",
    "longjmp",
    "CreateProcess",
    "died ",
    "unexpectedly",
    "exit code",
    "exitval",
    "status code",
    "initialization",
    "with_child",
    "child state",
    "dll loading",
    "preferring",
    "was loaded to",
    "wait failed",
    "init_cheap",
    "AllocationBase",
    "BaseAddress",
    "stackdump",
    "MEM_COMMIT",
    "Win32 error",
    "rrno",
    "fork",
    "fatal error",
    "*** ",
    "temporarily",
    "unavailable",
    "allocate heap",
    "allocsize",
)
#: The same, without blanks, for a text without blanks.
TRIGGER = regex("|".join(re.escape(sign.replace(" ", "")) for sign in SIGNS))
#: What a line about forks and DLLs has, message or not.
NEAR = regex(
    r"\bd?o?fork\w*\b|\.dll\b|cygheap|cygwin1|msys-[12]|rebase|child|\[main\]|\bWin32 error\b"
    r"|retry|exit code|same address|errno",
    re.IGNORECASE,
)
