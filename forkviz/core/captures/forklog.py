"""ForkLog: what a log reports of one fork: loads, sync points, the abort, how it ended; and each
child that it made, where it was tried again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from forkviz.core.captures.forkstep import ForkStep

__all__ = ["ForkAbort", "ForkLog", "ForkTry", "LogLine", "ModuleLoad", "SyncPoint"]


class LogLine(NamedTuple):
    """A line that something was read from.  line: 1-based.  text: its beginning, visible."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class ModuleLoad:
    """A module that a process mapped (``--- Process N loaded PATH at HEX``) or let go of.

    winpid: Windows process id.  path: as logged, "" for an unload.  base: where.  line: 1-based.
    """

    winpid: int
    path: str
    base: int
    line: int
    loaded: bool = True


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """The child tells its parent that it got so far (``sync_with_parent: signalling parent``)."""

    winpid: int
    name: str
    line: int


@dataclass(frozen=True, slots=True)
class ForkAbort:
    """The child gave up (``child_info_fork::abort``).

    phase: ``C3``, ``C5``, ``C7`` or ``C8``, "" where the log does not settle it.
    text: the message without its prefix.  dll, address: what it names, "" and None where nothing.
    """

    phase: str
    text: str
    dll: str = ""
    address: int | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class ForkTry:
    """One child of a fork: what it loaded, and how it ended.  A fork may make several in turn.

    child: its Windows process id.  loads, sync_points, abort: its own.  exit_code: None where
    unknown, and 0 for exit_line.  steps: what either process says from the line at which the
    parent sets about it.  hardlinks: the line by which it is made with hardlinks of the parent's
    files (forkables), 0 for none.
    """

    child: int
    loads: tuple[ModuleLoad, ...] = ()
    sync_points: tuple[SyncPoint, ...] = ()
    abort: ForkAbort | None = None
    exit_code: int | None = None
    exit_line: int = 0
    steps: tuple[ForkStep, ...] = ()
    hardlinks: int = 0

    def loaded(self) -> tuple[ModuleLoad, ...]:
        """The modules that it loaded, in order, those that it unloaded again left out."""
        return _held(self.loads)


@dataclass(frozen=True, slots=True)
class ForkLog:
    """One fork, as its log tells it.

    parent, child: Windows process ids, 0 where the log has none.  exit_code: the child's, None
    where unknown.  errno: the parent's, 0 if the fork succeeded, None where unknown.
    parent_text: what the parent said of the failure (``child pid -1``), or "".
    steps: what either says beside that, in the order of the log.  attempts: children that the
    parent created.  exit_line: the line that tells the exit code, 0 where none does.
    lines: those that a step can be read from, by number; of the parent's loads none.
    earlier: the children before the last one, which all else is of.  hardlinks: as in a ForkTry.
    dlopened: whether the parent had called dlopen before it forked.
    """

    parent: int = 0
    child: int = 0
    loads: tuple[ModuleLoad, ...] = ()
    sync_points: tuple[SyncPoint, ...] = ()
    abort: ForkAbort | None = None
    exit_code: int | None = None
    errno: int | None = None
    parent_text: str = ""
    file: str = ""
    steps: tuple[ForkStep, ...] = ()
    attempts: int = 1
    exit_line: int = 0
    lines: tuple[LogLine, ...] = ()
    earlier: tuple[ForkTry, ...] = ()
    hardlinks: int = 0
    dlopened: bool = False

    def tries(self) -> tuple[ForkTry, ...]:
        """Every child, in the order in which they were made."""
        last = ForkTry(
            self.child,
            tuple(load for load in self.loads if load.winpid == self.child),
            self.sync_points,
            self.abort,
            self.exit_code,
            self.exit_line,
            self.steps,
            self.hardlinks,
        )
        return (*self.earlier, last)

    def text_of(self, line: int) -> str:
        """The beginning of *line*, "" where it is not kept."""
        at = bisect_left(self.lines, (line, ""))
        found = self.lines[at : at + 1]
        return found[0].text if found and found[0].line == line else ""

    def loaded_by(self, winpid: int) -> tuple[ModuleLoad, ...]:
        """The modules that *winpid* loaded, in order, those that it unloaded again left out."""
        return _held(load for load in self.loads if load.winpid == winpid)


def _held(loads: Iterable[ModuleLoad]) -> tuple[ModuleLoad, ...]:
    """Of *loads* those that no unload follows."""
    held: dict[int, ModuleLoad] = {}
    for event in loads:
        if event.loaded:
            held[event.base] = event
        else:
            held.pop(event.base, None)
    return tuple(sorted(held.values(), key=lambda load: load.line))
