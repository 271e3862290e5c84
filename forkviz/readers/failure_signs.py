"""failure_signs: what a line must have that can be a message of a failed fork.

A log of many MB is searched for these, and only what has one is held against the rules.
"""

from __future__ import annotations

import re

__all__ = ["SIGNS", "TRIGGER"]

#: A line without one of these is no message.
TRIGGER = re.compile(
    r"address space needed|fferent address|segment (?:start|end)|different DLL|unable to "
    r"|couldn't |copy failed|wrong address|reserve memory for|recreate_|NtMapViewOfSection"
    r"|MapViewOfFileEx|mismatch detected|WFSO |CreateProcess|died |exitval|preferring"
    r"|errno(?= *(?:\d|$))|\[Errno|fork(?=:|ed process| failed|\(\))|[nN](?:no|')t fork"
    r"|child state|child_copy|fatal error"
)

#: One of these is in all that TRIGGER matches: plain texts are found faster than by a pattern.
SIGNS = (
    "address space needed",
    "fferent address",
    "segment",
    "different DLL",
    "unable to",
    "couldn't",
    "copy failed",
    "wrong address",
    "reserve memory for",
    "recreate_",
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
