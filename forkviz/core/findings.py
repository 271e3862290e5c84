"""Finding: what one message of a failed fork tells, whoever printed it and wherever it was kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Finding", "Side"]


class Side(StrEnum):
    """Who said it."""

    CHILD = "child"
    PARENT = "parent"
    RUNTIME = "runtime"  # a process of Cygwin's, whichever of the two
    APPLICATION = "application"  # the program's own words for the error that it got


@dataclass(frozen=True, slots=True)
class Finding:
    """One message.

    phase: ``P8`` or ``C5`` as in docs/scenarios.md, "" where the message does not settle it.
    rule: which message it is, in a word or two.  text: the message itself, unwrapped.
    meaning: what it says, in a sentence.  dll: the file that it names.
    addresses: those that it names; of two the parent's or the wanted one comes first.
    exit_code, errno, error, retries: of a process, of C, of Windows, and how often it was tried
    again; -1 where the message has none.  program, pid: who spoke, "" and 0 where nobody knows.
    line: 1-based, the first if it was wrapped.
    """

    side: Side
    rule: str
    text: str
    meaning: str
    phase: str = ""
    dll: str = ""
    addresses: tuple[int, ...] = ()
    exit_code: int = -1
    errno: int = -1
    error: int = -1
    retries: int = -1
    program: str = ""
    pid: int = 0
    line: int = 0
    file: str = ""
