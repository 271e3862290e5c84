"""diff: how two processes' maps differ: what kept its place, moved, came or went.

Modules are paired by path, everything else by what it is: a name that names one thing
(``[procinfo]``), a use and a rank (the second stack), or, without either, its exact place.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import StrEnum
from typing import NamedTuple

from forkviz.core.capture import Process
from forkviz.core.region import Kind, Region, Use

__all__ = ["Change", "Status", "diff"]

#: Thread ids differ in parent and child; stacks and TEBs are paired by rank instead.
_TID = re.compile(r" ?\(?tid \d+\)?")


class Status(StrEnum):
    """What became of an allocation between A and B."""

    SAME = "same"
    RESIZED = "resized"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"


class Change(NamedTuple):
    """One allocation in A and in B.

    a, b: its base, -1 where it is missing.  a_size, b_size: bytes from its base to its last page,
    0 where it is missing.  use: what it is for.  name: path or bracketed name.
    """

    status: Status
    name: str
    use: Use
    a: int
    b: int
    a_size: int
    b_size: int


class _Allocation(NamedTuple):
    base: int
    size: int
    name: str
    use: Use
    image: bool


def diff(a: Process, b: Process) -> tuple[Change, ...]:
    """What differs between *a* and *b*, one Change for each allocation of either, by address."""
    before, after = _keyed(a), _keyed(b)
    changes = []
    for key, x in before.items():
        y = after.get(key)
        if y is None:
            changes.append(Change(Status.REMOVED, x.name, x.use, x.base, -1, x.size, 0))
            continue
        status = Status.MOVED if x.base != y.base else Status.SAME
        if status is Status.SAME and x.size != y.size:
            status = Status.RESIZED
        changes.append(Change(status, x.name, x.use, x.base, y.base, x.size, y.size))
    for key, y in after.items():
        if key not in before:
            changes.append(Change(Status.ADDED, y.name, y.use, -1, y.base, 0, y.size))
    return tuple(sorted(changes, key=lambda c: (c.a if c.a >= 0 else c.b, c.b)))


def _keyed(process: Process) -> dict[tuple[object, ...], _Allocation]:
    """The allocations of *process* under a key that the other process's share."""
    seen: Counter[tuple[object, ...]] = Counter()
    keyed = {}
    for group in process.allocations():
        allocation = _describe(group)
        identity = _identity(allocation)
        seen[identity] += 1
        keyed[(*identity, seen[identity])] = allocation
    return keyed


def _describe(group: tuple[Region, ...]) -> _Allocation:
    first = group[0]
    name = next((r.name for r in group if r.name), "")
    use = next((r.use for r in group if r.use is not Use.UNKNOWN), Use.UNKNOWN)
    image = any(r.kind is Kind.IMAGE for r in group)
    return _Allocation(first.base, group[-1].end - first.base, name, use, image)


def _identity(allocation: _Allocation) -> tuple[object, ...]:
    if allocation.name:
        # Windows paths are the same whatever their case; a mapped file is not the image of it.
        return (_TID.sub("", allocation.name).lower(), allocation.image)
    return ("", allocation.base)
