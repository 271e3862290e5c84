"""provenance: which file the regions of a process were read from, and the steps of an observed
fork, and how that is said.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from forkviz.core.region import Region

if TYPE_CHECKING:
    from forkviz.core.captures.process import Process

__all__ = [
    "NOWHERE", "Elsewhere", "Origin", "StepLine", "StepOrigin", "origin_of", "place_text",
]  # fmt: skip


class Elsewhere(NamedTuple):
    """A region that another file reports: its start, its line there, and the file."""

    start: int
    line: int
    file: str


class Origin(NamedTuple):
    """Where a process's regions were read.

    file: what all of them are from but those in *elsewhere*, "" where it is not known.
    elsewhere: sorted.
    """

    file: str = ""
    elsewhere: tuple[Elsewhere, ...] = ()

    def file_of(self, region: Region) -> str:
        """The file that *region* was read from; "" for one without a line: no file has it."""
        if not region.line:
            return ""
        if self.elsewhere:
            at = bisect_left(self.elsewhere, (region.start, region.line, ""))
            for start, line, file in self.elsewhere[at : at + 1]:
                if (start, line) == (region.start, region.line):
                    return file
        return self.file

    def place(self, region: Region) -> str:
        """``file:line`` of *region*, "" where it was read from no file."""
        return place_text(self.file_of(region), region.line)

    def files(self) -> Iterator[str]:
        """Every file once."""
        yield from dict.fromkeys(filter(None, (self.file, *(e.file for e in self.elsewhere))))

    def with_more(self, more: tuple[Elsewhere, ...]) -> Origin:
        """The same, with *more* regions that other files report."""
        return self._replace(elsewhere=tuple(sorted({*self.elsewhere, *more})))


class StepLine(NamedTuple):
    """The line that a step was read from, and its beginning; 0 and "" where none tells it."""

    line: int = 0
    text: str = ""


class StepOrigin(NamedTuple):
    """Where the steps of an observed fork were read: the log, and a line for each step."""

    file: str
    lines: tuple[StepLine, ...]

    def place(self, step: int) -> str:
        """``file:line`` of *step*, "" where it was concluded and not read."""
        line = self.lines[step].line
        return place_text(self.file, line) if line else ""

    def told(self, step: int) -> str:
        """The same, or ``derived`` for a step that was concluded."""
        return self.place(step) or "derived"


#: Of regions that were not read.
NOWHERE = Origin()


def origin_of(process: Process) -> Origin:
    """Where the regions of *process* were read, as its capture has it."""
    if not process.elsewhere:
        return Origin(process.file)
    others = (
        Elsewhere(region.start, region.line, process.file_of(region)) for region in process.space
    )
    return Origin(process.file, tuple(e for e in others if e.line and e.file != process.file))


def place_text(file: str, line: int) -> str:
    """*file* and *line* as an editor takes them.

    >>> place_text("parent.maps", 7), place_text("a.dmp", 0), place_text("", 7)
    ('parent.maps:7', 'a.dmp', '')
    """
    return f"{file}:{line}" if file and line else file
