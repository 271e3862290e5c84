"""separate_processes: which rows of a text are of which process, where a tool's list stands in it
several times.

A list that a debugger printed twice may be of parent and child, or two looks at one process: a
page shows ``!address``, then ``!address -f:Image``.  Another list begins where the addresses go
down, and where they meet earlier ones behind a line that is no row.  It is another process's

- where the words above it, or the number in the debugger's prompt (``1:004>``), say so;
- where it contradicts what the process before it has: a range that is there otherwise, a range that
  overlaps, or a module elsewhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Generic, NamedTuple, TypeVar

from forkviz.core.region import Kind, Region, module_stem
from forkviz.lazy.patterns import regex
from forkviz.readers.pasted.process_headings import ABOVE, NOBODY, Owner, owner_above

__all__ = ["Above", "Run", "Shown", "parted", "runs_of", "shown_region"]

_Rows = TypeVar("_Rows")
_Run = TypeVar("_Run", bound="Run[Any]")
#: The prompt of a debugger: its process's number, and its thread's.
_PROMPT = regex(r"(?:^|[\s>|])(\d{1,4}):\d{3,5}(?::\w{1,8})?> ?")
#: Most lists of one text: rows in any order look like many, and are taken for one process's.
_MOST = 100


class Shown(NamedTuple):
    """What two lists must have alike of a row: its range, what is known of it, and its name where
    both have one.  module: the name by which the module is known, ``base`` its place."""

    start: int
    end: int
    what: object = None
    name: str = ""
    module: str = ""
    base: int = -1


class Above:
    """The lines since the last row: they may say whose the next one is."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        self.lines: deque[tuple[int, str]] = deque(maxlen=ABOVE)

    def take(self, number: int, line: str) -> None:
        """Keep *line*, which is no row."""
        self.lines.append((number, line))

    def told(self) -> tuple[Owner, str]:
        """Whose the row is that follows, and the number in the prompt above it, "" for none."""
        if not self.lines:
            return NOBODY, ""
        prompts = [found[1] for _, line in self.lines if (found := _PROMPT.search(line[:200]))]
        owner = owner_above(self.lines)
        self.lines.clear()
        return owner, prompts[-1] if prompts else ""


@dataclass(slots=True)
class Run(Generic[_Rows]):
    """A list as it was printed once.  owner, prompt: what stands above it."""

    rows: _Rows
    owner: Owner = NOBODY
    prompt: str = ""


def runs_of(
    regions: Sequence[Region], told: dict[int, tuple[Owner, str]]
) -> list[Run[list[Region]]]:
    """The lists that *regions*, in the order of their lines, were printed in.

    told: by line of a region below lines that are none, whose it is and the prompt above it.  Each
    such line may end a list; where there are many they are remarks, and only those do that must.
    """
    runs = _runs(regions, told, len(told) <= _MOST)
    return runs if len(runs) <= _MOST else _runs(regions, told, False)


def _runs(
    regions: Sequence[Region], told: dict[int, tuple[Owner, str]], every: bool
) -> list[Run[list[Region]]]:
    runs: list[Run[list[Region]]] = []
    before: Region | None = None
    prompt = ""
    for region in regions:
        here = told.get(region.line)
        owner, asked = here or (NOBODY, "")
        if (
            before is None
            or region.end <= before.start
            or (here is not None and (every or region.start < before.end))
            or owner.line
            or (asked and asked != prompt)
        ):
            runs.append(Run([], owner, asked or prompt))
        prompt = asked or prompt
        runs[-1].rows.append(region)
        before = region
    return runs


def parted(runs: Sequence[_Run], shown: Callable[[Any], Shown]) -> list[list[_Run]]:
    """The lists of each process, in order of their first."""
    if len(runs) <= 1 or len(runs) > _MOST:
        return [list(runs)] if runs else []
    groups: list[_Group[_Run]] = []
    for run in runs:
        rows = list(map(shown, run.rows))
        group = _group(groups, run, rows)
        if group is None:
            group = _Group(run.owner, run.prompt)
            groups.append(group)
        group.take(run, rows)
    return [group.runs for group in groups]


def shown_region(region: Region) -> Shown:
    """What of a debugger's region is the same however often it is printed."""
    image = region.kind is Kind.IMAGE and region.name != ""
    name = module_stem(region.name) if image else region.name
    what = region.state, region.kind, region.protect
    based = image and region.allocation >= 0
    return Shown(region.start, region.end, what, name, name if based else "", region.base)


@dataclass(slots=True)
class _Group(Generic[_Run]):
    """The lists of one process so far, and their rows by address."""

    owner: Owner
    prompt: str
    runs: list[_Run] = field(default_factory=list)
    rows: list[Shown] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    bases: dict[str, set[int]] = field(default_factory=dict)

    def take(self, run: _Run, rows: Sequence[Shown]) -> None:
        """Take a list in."""
        self.runs.append(run)
        self.prompt = self.prompt or run.prompt
        known = {self.rows[i] for row in rows if (i := self._place(row)) >= 0}
        self.rows += [row for row in rows if row not in known]
        self.rows.sort(key=itemgetter(0, 1))
        self.starts = [row.start for row in self.rows]
        for row in rows:
            if row.module:
                self.bases.setdefault(row.module, set()).add(row.base)

    def _place(self, row: Shown) -> int:
        """The index of the last row that does not start behind *row*, -1 for none."""
        return bisect_right(self.starts, row.start) - 1

    def agrees(self, rows: Sequence[Shown]) -> bool:
        """Whether *rows* may be of this process, too."""
        for row in rows:
            place = self._place(row)
            if place >= 0 and (own := self.rows[place]).end > row.start:
                if own[:3] != row[:3] or (own.name and row.name and own.name != row.name):
                    return False
            elif place + 1 < len(self.starts) and self.starts[place + 1] < row.end:
                return False
        here: dict[str, set[int]] = {}
        for row in rows:
            if row.module:
                here.setdefault(row.module, set()).add(row.base)
        return all(bases & self.bases.get(module, bases) for module, bases in here.items())


def _group(groups: list[_Group[_Run]], run: _Run, rows: Sequence[Shown]) -> _Group[_Run] | None:
    """The process among *groups* that *run* is of; None for a process that is not there yet."""
    if not groups:
        return None
    owner = run.owner
    if owner.line:
        known = (g for g in groups if (g.owner.role, g.owner.pid) == (owner.role, owner.pid))
        return next((g for g in known if g.agrees(rows)), None)
    # Two looks at one process are mostly next to each other.
    here = (g for g in reversed(groups) if g.prompt == run.prompt or not (g.prompt and run.prompt))
    return next((g for g in here if g.agrees(rows)), None)
