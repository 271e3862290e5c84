"""Effects: what the machine asks for.  A driver carries each out, and sends the answer back.

The machine is a generator.  It yields effects, which ask, and events, which tell; it never does
anything itself.  ``answer = yield VirtualAlloc(dll, address, size, why)``: the answer to a call is
the event ``Call`` that the driver makes of it, so a trace holds every answer, and a trace can be
sent through the machine again (``forkviz.traces.replay``).

| effect | the event | the answer |
|---|---|---|
| VirtualAlloc, VirtualFree, VirtualQuery, FreeLibrary | Call | that event |
| LoadLibrary | Call | that event; ``attached`` lists what attached, in order |
| Replicate | Replicated | that event |
| FindModule | Checked | that event |
| CreateProcess | ChildCreated | that event; ``attached`` lists what is linked |
| ComeTo | PhaseEntered, and FaultStruck for each fault | None, or ChildDied is thrown |
| RunLast | FaultStruck for each fault | None, or ChildDied is thrown |
| Parent, Child | nothing | the address space as it is now |
"""

from __future__ import annotations

from collections.abc import Generator
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias, TypeVar

from forkviz.core.region import Use
from forkviz.machine.call import Why
from forkviz.machine.dll import Dll
from forkviz.machine.events import Event
from forkviz.machine.phase import Phase

__all__ = [
    "Child",
    "ComeTo",
    "CreateProcess",
    "Effect",
    "FindModule",
    "FreeLibrary",
    "Last",
    "LoadLibrary",
    "Parent",
    "Replicate",
    "RunLast",
    "Steps",
    "VirtualAlloc",
    "VirtualFree",
    "VirtualQuery",
]


class VirtualAlloc(NamedTuple):
    """Reserve *size* bytes at *address*; a negative size goes to Windows as the huge one."""

    dll: Dll | None
    address: int
    size: int
    why: Why


class VirtualFree(NamedTuple):
    """Release the reservation at exactly *address*."""

    dll: Dll | None
    address: int
    why: Why


class VirtualQuery(NamedTuple):
    """Ask what is at *address*."""

    dll: Dll | None
    address: int
    why: Why = Why.LOOK


class LoadLibrary(NamedTuple):
    """Load *dll*: for real, or (TRIAL) mapped without its imports, by LoadLibraryEx."""

    dll: Dll
    why: Why


class FreeLibrary(NamedTuple):
    """Let go of the module at *handle*."""

    dll: Dll
    handle: int
    why: Why


class Replicate(NamedTuple):
    """Make one of the parent's regions at the same place: a heap, a mapping, or the stack.

    used: bytes of it that are committed, None for all.  shrinks: whether what is asked for becomes
    a page less, again and again, down to those, until Windows has it.
    """

    what: str
    start: int
    end: int
    use: Use
    used: int | None = None
    shrinks: bool = False


class FindModule(NamedTuple):
    """Ask where the child has *dll*, to compare it with the parent.  what: is compared."""

    what: str
    dll: Dll


class CreateProcess(NamedTuple):
    """Start the program again.  attempt: which child it is, from 1.  left: of the retry count."""

    attempt: int
    left: int


class ComeTo(NamedTuple):
    """The fork comes to *phase* of the child: what happens to it there happens now."""

    phase: Phase


class Last(StrEnum):
    """What a child runs after it has said, by api_fatal, why it ends."""

    STACK_TRACE = "stack trace"
    DESTRUCTORS = "destructors"


class RunLast(NamedTuple):
    """A child that gives up in *phase* runs *what*; it may crash there."""

    what: Last
    phase: Phase


class Parent(NamedTuple):
    """Look at the parent's address space."""


class Child(NamedTuple):
    """Look at the child's address space."""


Effect: TypeAlias = (
    VirtualAlloc
    | VirtualFree
    | VirtualQuery
    | LoadLibrary
    | FreeLibrary
    | Replicate
    | FindModule
    | CreateProcess
    | ComeTo
    | RunLast
    | Parent
    | Child
)
T = TypeVar("T")
#: A part of the machine: it yields effects and events, is sent answers, and returns a T.
Steps: TypeAlias = Generator[Effect | Event, Any, T]
