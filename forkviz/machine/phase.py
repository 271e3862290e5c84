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
    """A phase: ``.name`` is its number, ``.who`` does it, ``.title`` says what is done.

    ``.index``: how many come before it.
    ``.label`` is two words for a picture; under a policy, ``phase_label`` of the explanations.

    The order of the members is the order of a fork that succeeds.  A retry goes back to P7.
    """

    P1 = (
        "parent",
        "note facts",
        "write down for the child what it needs to know (child_info_fork)",
    )
    P2 = ("parent", "hold all", "hold the atfork handlers, the signals and the process lock")
    P3 = ("parent", "sort DLLs", "sort the DLL list by dependencies")
    P4 = ("parent", "setjmp", "setjmp, where the child will wake up")
    P5 = ("parent", "settings", "choose priority and console, and whether DLLs are to be loaded")
    P6 = ("parent", "lock heaps", "lock the heaps, and decide on forkables")
    P7 = ("parent", "start child", "CreateProcess starts the same program again")
    C1 = ("child", "map program", "the Windows loader maps the program and what it links to")
    C2 = ("child", "attach Cygwin", "cygwin1.dll attaches and sees that it is a forkee")
    C3 = ("child", "copy data", "handle_fork gets cygheap, shared regions, user heap, data and bss")
    C4 = ("child", "threads", "threads and signals")
    C5 = ("child", "check links", "linked DLLs check that they are where the parent has them")
    C6 = ("child", "stack", "the stack at the parent's place, then longjmp")
    C7 = ("child", "keep places", "report 'after longjmp' and wait for the parent")
    P8 = ("parent", "wait", "wait until the child is ready, or dead")
    P9 = ("parent", "give pid", "give the child a pid")
    P10 = ("parent", "write stack", "copy the stack into the child")
    P11 = ("parent", "write data", "copy the data of linked DLLs into the child")
    P12 = ("parent", "wake child", "wake the child, and wait for the second time")
    C8 = ("child", "load DLLs", "load the dlopened DLLs where the parent has them")
    P13 = ("parent", "write DLL data", "copy the data of dlopened DLLs into the child")
    C9 = ("child", "clean up", "clean up; fork() returns 0")
    P14 = ("parent", "return", "fork() returns")

    def __init__(self, who: str, label: str, title: str) -> None:
        self.index = len(type(self).__members__)
        self.who = who
        self.label = label
        self.title = title

    @property
    def after_handshake(self) -> bool:
        """Whether the child has reported once: the parent knows its pid from then on."""
        return self.index >= _HANDSHAKE


_HANDSHAKE = Phase.P8.index
