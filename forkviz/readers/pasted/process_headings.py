"""process_headings: whose a map or a list is of several that stand in one text, by the words above
it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.lazy.patterns import regex
from forkviz.readers.pasted.decoration import bare

__all__ = ["ABOVE", "NOBODY", "Owner", "main_of", "owner_above", "told_apart"]

#: Lines above a map that may say whose it is.
ABOVE = 6

_PARENT = regex(r"\bparent\b", re.IGNORECASE)
_CHILD = regex(r"\b(?:child|forkee)\b", re.IGNORECASE)
_PID = regex(r"/proc/(\d{1,10})/|\bpid\W{0,3}(\d{1,10})\b", re.IGNORECASE)
#: A line that says whose the next map is has this form; a remark about a row has not.
_HEADING = regex(r".*:|\S+(?: \S+){0,3}")
#: A list of so many times fewer rows than another is a fragment.
_FRAGMENT = 4
#: What a runtime says is about a fork, not about what stands below it.
_MESSAGE = regex(r"fork: |: \*\*\*|\] \S+ \d+ ")


class Owner(NamedTuple):
    """What a line above a map says of whose it is: ``parent``, ``child`` or "", and a pid or 0."""

    role: str = ""
    pid: int = 0
    line: int = 0


NOBODY = Owner()


def owner_above(above: Sequence[tuple[int, str]]) -> Owner:
    """Whose the map is that begins below *above*: lines and their numbers."""
    for number, written in reversed(above):
        line = bare(written)
        if _MESSAGE.search(line):
            continue
        pid = _PID.search(line)
        if pid is None and not _HEADING.fullmatch(line):
            continue
        parent, child = _PARENT.search(line), _CHILD.search(line)
        if parent or child or pid:
            role = "" if bool(parent) == bool(child) else "parent" if parent else "child"
            return Owner(role, int(pid[1] or pid[2]) if pid else 0, number)
    return NOBODY


def told_apart(
    processes: Sequence[Process], owners: Sequence[Owner], label: str, what: str
) -> Capture:
    """The capture of several *processes* of one text, each under its number: ``mail.txt#2``.

    They are parent and child where their *owners* tell; else the first that is no fragment is the
    capture's and all others are its ``others``.  what: how they are called (``maps``).
    """
    numbered = [
        _numbered(process, label, number, owner)
        for number, (process, owner) in enumerate(zip(processes, owners, strict=True), 1)
    ]
    roles = [owner.role for owner in owners]
    first, second = main_of([len(process.space) for process in processes]), -1
    if roles.count("parent") == roles.count("child") == 1:
        first, second = roles.index("parent"), roles.index("child")
        numbered[first] = replace(numbered[first], role="parent")
        numbered[second] = replace(numbered[second], role="child")
        said = caveat(
            CaveatKind.PAIR_BY_WORDS,
            count=len(numbered),
            what=what,
            parent_line=owners[first].line,
            child_line=owners[second].line,
        )
    else:
        said = caveat(
            CaveatKind.SEVERAL_UNNAMED,
            count=len(numbered),
            what=what,
            shown=f"{label}#{first + 1}",
            other=f"{label}#{2 if first == 0 else 1}",
        )
    return Capture(
        title=label,
        parent=numbered[first],
        child=numbered[second] if second >= 0 else None,
        files=(label,),
        caveats=(said,),
        others=tuple(p for i, p in enumerate(numbered) if i not in (first, second)),
    )


def main_of(sizes: Sequence[int]) -> int:
    """Which of several lists of so many rows is the one that is meant: the first, unless it is a
    fragment that was quoted before all rows of another."""
    largest = max(sizes)
    whole = (i for i, size in enumerate(sizes) if size * _FRAGMENT > largest)
    return next(whole, 0)  # where none has a row, none is a fragment


def _numbered(process: Process, label: str, number: int, owner: Owner) -> Process:
    """One process of several, under its number, with what the text says of whose it is."""
    caveats = process.caveats
    if owner.role or owner.pid:
        names = [f"the {owner.role}" if owner.role else "", f"pid {owner.pid}" if owner.pid else ""]
        called = tuple(filter(None, names))
        caveats = (caveat(CaveatKind.CALLED, at=owner.line, names=called), *caveats)
    return replace(process, file=f"{label}#{number}", number=number, caveats=caveats)
