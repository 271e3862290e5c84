"""Phases of a fork: P1 to P14 in the parent, C1 to C9 in the child, in the order that they happen.

Source: frok::parent, frok::child, handle_fork and dll_crt0_1 of Cygwin.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["SYNC_LOADED", "SYNC_LONGJMP", "Phase"]

#: Names of the two points at which the child tells its parent how far it got.
SYNC_LONGJMP = "after longjmp"
SYNC_LOADED = "loaded dlls"


class Phase(Enum):
    """A phase: ``.name`` is its short name, ``.who`` does it, ``.title`` says what is done."""

    P3 = ("parent", "sort the DLL list by dependencies")
    P7 = ("parent", "CreateProcess: start the same program again")
    C1 = ("child", "the Windows loader maps the program and what it links to")
    C5 = ("child", "linked DLLs check that they are where the parent has them")
    C7 = ("child", "reserve the space of dlopened DLLs, then report 'after longjmp'")
    P10 = ("parent", "copy the stack into the child")
    P11 = ("parent", "copy the data of linked DLLs into the child")
    C8 = ("child", "load the dlopened DLLs where the parent has them")
    P13 = ("parent", "copy the data of dlopened DLLs into the child")
    P14 = ("parent", "fork() returns")

    def __init__(self, who: str, title: str) -> None:
        self.who = who
        self.title = title
