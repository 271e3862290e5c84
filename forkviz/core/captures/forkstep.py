"""ForkStep: something that one of the two processes of a fork says in a log."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

__all__ = ["ForkStep", "Said"]


class Said(StrEnum):
    """What a step is.  The first eight are said by the parent, the others by the child."""

    ENTERED = "fork() is entered"
    STARTING = "the parent looks at priority and stack"
    CREATING = "CreateProcess"
    SYNCED = "the parent's wait is over"
    ALIVE = "the child is alive"
    WOKE = "the child is woken"
    FAILED = "what the parent says of a failure"
    RETURNED = "fork() returned"
    SPOKE = "the first line of the child's runtime"
    SIGNALS = "the pipe of the signal thread is made"
    AWAKE = "the child is awake"
    RUNNING = "the child runs"
    RETURNED_ZERO = "fork() returned 0"
    COPIED = "memory was copied"  # either of them


class ForkStep(NamedTuple):
    """One step.  child: whether the child said it.  line: 1-based.

    text: which memory (``linked dll data``), what is said of a failure, else "".
    start, end: the memory's range, -1 where there is none.  ok: whether it went well, as far as
    the line says.
    """

    said: Said
    child: bool
    line: int
    text: str = ""
    start: int = -1
    end: int = -1
    ok: bool = True
