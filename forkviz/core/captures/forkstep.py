"""ForkStep: something that one of the two processes of a fork says in a log."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

__all__ = ["ForkStep", "Memory", "Said"]


class Said(StrEnum):
    """What a step is.  The first eight are said by the parent, the others by the child."""

    ENTERED = "fork() is entered"
    STARTING = "the parent looks at priority and stack"
    CREATING = "CreateProcess"
    SYNCED = "the parent's wait is over"
    ALIVE = "the child is alive"
    WOKE = "the child is woken"
    FAILED = "what the parent says about a failure"
    RETURNED = "fork() returned"
    SPOKE = "the first line of the child's runtime"
    SIGNALS = "the pipe of the signal thread is made"
    AWAKE = "the child is awake"
    RUNNING = "the child runs"
    RETURNED_ZERO = "fork() returned 0"
    COPIED = "memory was copied"  # either of them


class Memory(StrEnum):
    """Which memory is copied, as strace names it."""

    STACK = "stack"
    USER_HEAP = "user heap"
    CYGHEAP = "cygheap"
    HEAP = "heap"
    LINKED_DATA = "linked dll data"
    LINKED_BSS = "linked dll bss"
    LOADED_DATA = "loaded dll data"
    LOADED_BSS = "loaded dll bss"

    @property
    def is_of_dll(self) -> bool:
        """Whether it is data of a DLL."""
        return self.is_linked or self.is_loaded

    @property
    def is_linked(self) -> bool:
        """Whether it is of a DLL that the loader mapped before the child's runtime."""
        return self in (Memory.LINKED_DATA, Memory.LINKED_BSS)

    @property
    def is_loaded(self) -> bool:
        """Whether it is of a DLL that was opened by dlopen."""
        return self in (Memory.LOADED_DATA, Memory.LOADED_BSS)


_MEMORIES = {str(memory): memory for memory in Memory}


class ForkStep(NamedTuple):
    """One step.  child: whether the child said it.  line: 1-based.

    text: of a copy the name of the memory, of a failure the parent's words, else "".
    start, end: the memory's range, None where there is none.  ok: whether it went well, as far as
    the line says.
    """

    said: Said
    child: bool
    line: int
    text: str = ""
    start: int | None = None
    end: int | None = None
    ok: bool = True

    @property
    def memory(self) -> Memory | None:
        """Which memory a copy is of, None where it has another name, and for all other steps."""
        return _MEMORIES.get(self.text) if self.said is Said.COPIED else None
