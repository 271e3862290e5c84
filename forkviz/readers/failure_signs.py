"""failure_signs: what a line must have that can be a message of a failed fork.

A log of many MB is searched for these, and only what has one is held against the rules.
"""

from __future__ import annotations

import re

__all__ = ["SIGNS", "TRIGGER"]

#: A line without one of these is no message.
TRIGGER = re.compile(
    r"address space needed|fferent address|segment (?:start|end)|different DLL|unable to "
    r"|ouldn't |copy failed|wrong address|reserve memory for|recreate_|fixup_mmap"
    r"|NtMapViewOfSection|MapViewOfFileEx|mismatch detected|WFSO |CreateProcess|died |exitval"
    r"|preferring|errno(?= *(?:\d|$))|\[Errno|fork(?=:|ed process| failed|\(\))|[nN](?:no|')t fork"
    r"|fork child|child state|child_copy|fatal error"
)

#: One of these is in all that TRIGGER matches: plain texts are found faster than by a pattern.
SIGNS = (
    "address space needed",
    "fferent address",
    "segment",
    "different DLL",
    "unable to",
    "ouldn't",
    "copy failed",
    "wrong address",
    "reserve memory for",
    "recreate_",
    "fixup_mmap",
    "MapViewOf",
    "mismatch detected",
    "WFSO",
    "CreateProcess",
    "died",
    "exitval",
    "preferring",
    "rrno",
    "fork",
    "child state",
    "child_copy",
    "fatal error",
)
