"""Phases of a fork: P1 to P14 in the parent, C1 to C9 in the child, in the order that they happen.

Source: dofork, frok::parent, frok::child, handle_fork and dll_crt0_1 of Cygwin.
"""

from __future__ import annotations

from enum import Enum

__all__ = ["CHILD_READY", "PARENT_DONE", "SYNC_FIXUP", "SYNC_LOADED", "SYNC_LONGJMP", "Phase"]

#: Names of the points at which the child tells its parent how far it got; the last one where it
#: has no DLLs to load, and then does not wait for an answer.
SYNC_LONGJMP = "after longjmp"
SYNC_LOADED = "loaded dlls"
SYNC_FIXUP = "performed fork fixup"
#: The two auto-reset events that parent and child wait for each other with.
CHILD_READY = "subproc_ready"
PARENT_DONE = "forker_finished"


class Phase(Enum):
    """A phase: ``.name`` is its short name, ``.who`` does it, ``.title`` says what is done.

    The order of the members is the order of a fork that succeeds.  A retry goes back to P7.
    """

    P1 = ("parent", "write down for the child what it needs to know (child_info_fork)")
    P2 = ("parent", "hold the atfork handlers, the signals and the process lock")
    P3 = ("parent", "sort the DLL list by dependencies")
    P4 = ("parent", "setjmp, where the child will wake up")
    P5 = ("parent", "choose priority and console, and whether DLLs are to be loaded")
    P6 = ("parent", "lock the heaps, and decide on forkables")
    P7 = ("parent", "CreateProcess starts the same program again")
    C1 = ("child", "the Windows loader maps the program and what it links to")
    C2 = ("child", "cygwin1.dll attaches and sees that it is a forkee")
    C3 = ("child", "handle_fork gets cygheap, shared regions, user heap, data and bss")
    C4 = ("child", "threads and signals")
    C5 = ("child", "linked DLLs check that they are where the parent has them")
    C6 = ("child", "the stack at the parent's place, then longjmp")
    C7 = ("child", "report 'after longjmp' and wait for the parent")
    P8 = ("parent", "wait until the child is ready, or dead")
    P9 = ("parent", "give the child a pid")
    P10 = ("parent", "copy the stack into the child")
    P11 = ("parent", "copy the data of linked DLLs into the child")
    P12 = ("parent", "wake the child, and wait for the second time")
    C8 = ("child", "load the dlopened DLLs where the parent has them")
    P13 = ("parent", "copy the data of dlopened DLLs into the child")
    C9 = ("child", "clean up; fork() returns 0")
    P14 = ("parent", "fork() returns")

    def __init__(self, who: str, title: str) -> None:
        self.who = who
        self.title = title

    @property
    def after_handshake(self) -> bool:
        """Whether the child has reported once: the parent knows its pid from then on."""
        return _ORDER[self.name] >= _ORDER["P8"]


_ORDER = {name: i for i, name in enumerate(Phase.__members__)}
