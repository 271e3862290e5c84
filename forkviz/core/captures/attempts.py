"""Attempts: which messages are of one attempt to fork, and which attempts are tries of one fork.

A child's line and its parent's belong to one attempt where a pid says so, else where the child's
stands first and the parent's next.  A shell tries again by itself; each try is an attempt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from forkviz.core.captures.findings import Finding, Side

__all__ = ["Attempt", "Series", "attempts_of", "series_of"]

#: Rules of messages that belong to no attempt: they are about a DLL, not about a fork.
_NO_FORK = frozenset({"relocated"})
#: Messages of a parent that say that its child ended: one attempt has one.
_ENDS = frozenset({"died early", "died loading", "died before the stack", "not started"})
#: What a process of MSYS 1 prints in phase C3 before it gives up (``init_cheap``).
_HEAP_NOT_PLACED, _HEAP_PHASE = "runtime's heap not placed", "C3"
#: Seconds that a shell waits before its first, second … try (bash's make_child).
_WAITS = (1, 2, 4, 8)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to fork: its messages, in the order of their lines.

    Each property has every value that the messages tell, each once, the first told first.
    """

    messages: tuple[Finding, ...]

    @property
    def lines(self) -> tuple[int, ...]:
        """The numbers of the lines, in order."""
        return tuple(sorted({line for each in self.messages for line in each.lines}))

    @property
    def parents(self) -> tuple[int, ...]:
        """The parent's pids."""
        return _each(m.parent for m in self.messages if m.parent)

    @property
    def children(self) -> tuple[int, ...]:
        """The child's pids, Cygwin's and Windows'."""
        return _each(pid for m in self.messages for pid in m.children)

    @property
    def eras(self) -> tuple[str, ...]:
        """The eras that its messages tell."""
        return _each(m.era for m in self.messages if m.era)

    @property
    def retries(self) -> int:
        """How often the program said that it tries again after this attempt."""
        return sum(m.again for m in self.messages)


@dataclass(frozen=True, slots=True)
class Series:
    """Attempts that are tries of one fork, by their indices; the last one ended it.

    retries: how often the program tried again.  seconds: that it waited for, None where unknown.
    """

    attempts: tuple[int, ...]
    retries: int
    seconds: float | None


def _each(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values))


@dataclass(slots=True)
class _Open:
    """An attempt while its messages are collected."""

    messages: list[Finding] = field(default_factory=list)
    children: set[int] = field(default_factory=set)
    parents: set[int] = field(default_factory=set)
    programs: set[str] = field(default_factory=set)
    end: Finding | None = None  # what its parent said of how the child ended
    aborted: bool = False  # its child has said why it gave up

    def take(self, finding: Finding) -> None:
        self.messages.append(finding)
        self.children |= set(finding.children)
        self.parents |= {finding.parent} - {0}
        self.programs |= {_stem(finding.program)} - {""}
        self.end = finding if finding.rule in _ENDS else self.end
        self.aborted |= finding.side is Side.CHILD
        self.aborted |= finding.side is Side.RUNTIME and finding.rule != "stack dump"


def attempts_of(findings: Sequence[Finding]) -> tuple[Attempt, ...]:
    """The attempts that *findings*, in the order of their lines, report."""
    made: list[_Open] = []
    by_child: dict[int, _Open] = {}
    by_parent: dict[int, _Open] = {}
    for finding in findings:
        if finding.rule in _NO_FORK:
            continue
        found = _known(finding, by_child, by_parent, made)
        if found is None:
            found = _Open()
            made.append(found)
        found.take(finding)
        for pid in finding.children:
            by_child[pid] = found
        if finding.parent:
            by_parent[finding.parent] = found
    return tuple(Attempt(tuple(each.messages)) for each in made)


def _known(
    finding: Finding,
    by_child: dict[int, _Open],
    by_parent: dict[int, _Open],
    made: list[_Open],
) -> _Open | None:
    """The attempt that *finding* is of; None for a new one."""
    for pid in finding.children:
        same = by_child.get(pid)
        if same is not None and not _another(finding, same):
            return same
    latest = made[-1] if made else None
    if finding.side is Side.APPLICATION:
        return latest if latest is not None and latest.children | latest.parents else None
    if latest is None:
        return None
    if finding.side is Side.PARENT:
        if not finding.children:  # it tells more of the child that its parent spoke of last
            same = by_parent.get(finding.pid)
            return same if same is not None else _if(latest, not latest.parents)
        # The child's own line has another kind of pid, or none.
        follows = latest.aborted and not latest.parents and latest.end is None
        return _if(latest, follows and _of_one_program(latest, finding))
    # A second line of a process that has no pid: a run of the runtime's own before it gives up.
    lone = not finding.children and not latest.children and latest.end is None
    return _if(latest, lone and finding.line <= latest.messages[-1].last + 1 and _goes_on(latest))


def _another(finding: Finding, same: _Open) -> bool:
    """Whether *finding* is about another child that got the pid of one that has ended."""
    if finding.side is not Side.PARENT or finding.rule not in _ENDS or same.end is None:
        return False
    return (same.end.exit_code, same.end.parent) != (finding.exit_code, finding.parent)


def _goes_on(latest: _Open) -> bool:
    last = latest.messages[-1]
    return (last.rule, last.phase) == (_HEAP_NOT_PLACED, _HEAP_PHASE)


def _of_one_program(latest: _Open, finding: Finding) -> bool:
    names = latest.programs
    return not names or not finding.program or _stem(finding.program) in names


def _stem(program: str) -> str:
    name = program.replace("\\", "/").rpartition("/")[2].lower()
    return name.lstrip("-").removesuffix(".exe")


def _if(attempt: _Open, condition: bool) -> _Open | None:
    return attempt if condition else None


def series_of(attempts: Sequence[Attempt]) -> tuple[Series, ...]:
    """Which of *attempts* are tries of one fork: those of one parent between which it said that it
    tries again."""
    found: list[list[int]] = []
    waiting: dict[int, list[int]] = {}
    loose: list[int] | None = None  # a series whose parent is not named, and that goes on
    for index, attempt in enumerate(attempts):
        parents = attempt.parents
        known = next((waiting[pid] for pid in parents if pid in waiting), None)
        if known is None and not parents:
            known = loose
        if known is None:
            known = []
            found.append(known)
        known.append(index)
        loose = None
        for pid in parents:
            waiting.pop(pid, None)
            if attempt.retries:
                waiting[pid] = known
        if attempt.retries and not parents:
            loose = known
    return tuple(_series(indices, attempts) for indices in found)


def _series(indices: list[int], attempts: Sequence[Attempt]) -> Series:
    retries = sum(attempts[i].retries for i in indices)
    seconds = sum(_WAITS[min(i, len(_WAITS) - 1)] for i in range(retries)) if retries else None
    return Series(tuple(indices), retries, None if seconds is None else float(seconds))
