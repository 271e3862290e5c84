"""processes: what was read of the processes in a log of strace, and of the forks that they make."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from forkviz.core.captures.forklog import ModuleLoad
from forkviz.readers.strace.steps import SaidLine

__all__ = ["NEVER", "Fork", "Process", "Try"]

NEVER = 1 << 60


@dataclass(slots=True)
class Fork:
    """A fork() while it is read.  parent, child: Windows ids.  start, end: lines, 0 for none.

    begun: whether a process was to be created.  creating: whether it is not known yet which.
    at: the line at which it set about the child.  earlier: the children before, each with its line.
    hardlinks: the line that shows them.  first: the one whose second attempt this is; it is
    *continued* then.
    """

    parent: int
    start: int
    end: int = 0
    begun: bool = False
    creating: bool = False
    child: int = 0
    errno: int | None = None
    words: str = ""
    at: int = 0
    earlier: list[tuple[int, int]] = field(default_factory=list)
    hardlinks: int = 0
    first: Fork | None = None
    continued: bool = False

    def another(self, line: int) -> None:
        """It sets about another child at *line*."""
        if self.child:
            self.earlier.append((self.child, self.at or self.start))
            self.child, self.at = 0, line

    def tries(self) -> list[Try]:
        """Every child, the last one at the end."""
        before = self.first.tries() if self.first is not None else []
        children = [*self.earlier, *([(self.child, self.at or self.start)] if self.child else [])]
        return [*before, *(Try(child, line, self.hardlinks) for child, line in children)]


class Try(NamedTuple):
    """A child, the line at which the parent sets about it, and the one that shows hardlinks."""

    child: int
    start: int
    hardlinks: int


@dataclass(slots=True)
class Process:
    """What was read of a Windows process id, in the order of the log.

    created: the lines at which a process of that id was.  exits: line and code.  forks: its own.
    dlopened: the lines at which dlopen gave it something.
    """

    created: list[int] = field(default_factory=list)
    loads: list[ModuleLoad] = field(default_factory=list)
    exits: list[tuple[int, int]] = field(default_factory=list)
    said: list[SaidLine] = field(default_factory=list)
    fork: Fork | None = None  # the one that it is in
    forks: list[Fork] = field(default_factory=list)
    dlopened: list[int] = field(default_factory=list)

    def silent_since(self, line: int) -> bool:
        """Whether the process that is there at *line* has said nothing yet."""
        return not self.said or self.said[-1].line < self.since(line)

    def since(self, line: int) -> int:
        """The line at which the process that is there at *line* was created, 0 if before all."""
        at = bisect_right(self.created, line) - 1
        return self.created[at] if at >= 0 else 0

    def until(self, line: int) -> int:
        """The line at which the next process of the same id is created after *line*."""
        at = bisect_right(self.created, line)
        return self.created[at] if at < len(self.created) else NEVER
