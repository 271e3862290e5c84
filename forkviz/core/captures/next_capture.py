"""next_capture: the one capture that would tell more than messages do, and how to get it."""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.captures.findings import Finding, Side

__all__ = ["next_capture"]

#: Exit codes with which a child ends that never ran: nothing but a debugger sees why.
_NEVER_RAN = frozenset({0xC0000142, 0xC0000135, 0xC000026B, 0xC000012D, 0xC0000005})


def next_capture(findings: Sequence[Finding]) -> str:
    """What to capture next where *findings* are all that there is; "" where there are none.

    A child that ended without a word is seen by strace alone, which cmd starts and which needs no
    fork.  A message that names a DLL or a place asks for the parent's map, and for the headers.
    """
    if not findings:
        return ""
    placed = any(f.addresses or f.dll for f in findings if f.side is not Side.APPLICATION)
    silent = any(f.exit_code in _NEVER_RAN or f.rule == "died loading" for f in findings)
    if silent and not placed:
        return (
            "messages alone: run the program again from cmd as `strace -o fork.strace PROG`, "
            "and give fork.strace"
        )
    return (
        "messages alone: while the parent runs, save `cat /proc/PID/maps` as parent.maps, and what "
        "`forkviz images DIR --json` prints of its DLLs beside it as images.json; give the folder"
    )
