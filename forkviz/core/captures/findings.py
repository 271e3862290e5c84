"""findings: what one message of a failed fork says, whoever printed it and wherever it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["STEPS", "Finding", "Side"]


class Side(StrEnum):
    """Who said it."""

    CHILD = "child"
    PARENT = "parent"
    RUNTIME = "runtime"  # a process of Cygwin's, whichever of the two
    APPLICATION = "application"  # the program's own words for the error that it got


#: What a process was doing, in a word, by phase (docs/scenarios.md).  A phase of several words has
#: none here: there each message has its own.  The parent's copies (P10, P11, P13) and its start of
#: the child (P7) have no word, and neither has a P8 of which nothing but the child's end is known.
STEPS: dict[str, str] = {
    "C2": "attach",
    "C3": "copy",
    "C4": "signals",
    "C5": "linked",
    "C6": "stack",
    "C7": "reserve",
    "C8": "reload",
    "P12": "reload",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One message.

    phase: ``P8`` or ``C5`` as in docs/scenarios.md, "" where the message does not settle it.
    step: what the process was doing, in a word: those of STEPS, ``start``, ``shared``, ``mmap``.
    rule: which message it is, in a word or two.  text: the message itself, unwrapped.
    meaning: what it says, in a sentence.  dll: the file that it names.
    addresses: those that it names; of two the parent's or the wanted one comes first.
    numbers: every number by its role (``parent``, ``base``, ``state``, ``dll_data_start``).
    exit_code, errno, error, retries: of a process, of C, of Windows, and how often it was tried
    again; None where the message has none.  program, pid: who spoke, "" and 0 where none is known.
    children: the child's pids, Cygwin's and Windows', as printed.  era: "" where no word tells it.
    clock: microseconds that the runtime printed before the message, None for none.
    again: whether the program says that it tries again.
    line, last: 1-based, the first and the last line that it stands in.
    """

    side: Side
    rule: str
    text: str
    meaning: str
    phase: str = ""
    dll: str = ""
    addresses: tuple[int, ...] = ()
    exit_code: int | None = None
    errno: int | None = None
    error: int | None = None
    retries: int | None = None
    program: str = ""
    pid: int = 0
    line: int = 0
    file: str = ""
    step: str = ""
    numbers: tuple[tuple[str, int], ...] = ()
    children: tuple[int, ...] = ()
    era: str = ""
    clock: int | None = None
    last: int = 0
    again: bool = False

    @property
    def parent(self) -> int:
        """The parent's pid, 0 where the message has none."""
        return self.pid if self.side is Side.PARENT else 0

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of its lines."""
        return tuple(range(self.line, max(self.last, self.line) + 1))
