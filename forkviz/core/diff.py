"""diff: how two processes' maps differ: what kept its place, moved, came or went.

Modules are paired by what they are: the file's name, whatever folder and dialect it is written in.
What else has a name is paired by it, thread ids left out; of several with one name (stacks), those
at the same base belong together and the rest is paired by rank.  What has none is paired by its
base.

What can't be compared is not known, and never a difference: the place of a module in a list whose
bases were truncated, what rows that are missing may have told.  A size that was assumed is none.
Protections and states are compared where both maps are of one kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from forkviz.core.region import Kind, Region, Source, State, Use, module_stem
from forkviz.lazy.patterns import regex

if TYPE_CHECKING:
    from forkviz.core.captures.process import Process

__all__ = ["Change", "Status", "diff", "only_modules"]

#: Thread ids differ in parent and child; stacks and TEBs are paired by rank instead.
_TID = regex(r" ?\(?tid \d+\)?")


class Status(StrEnum):
    """What became of an allocation between A and B."""

    SAME = "same"
    CHANGED = "changed"  # the same place, another build of the file, other pages or protections
    RESIZED = "resized"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"
    UNKNOWN = "not known"  # one side can't tell


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
    """sized: whether it is known where it ends.  pages: the rows, with what is known of
    each."""

    base: int
    size: int
    name: str
    use: Use
    image: bool
    sized: bool
    assumed: bool
    pages: tuple[tuple[int, int, State, str], ...]
    build: tuple[int, int] | None = None  # time stamp and checksum, where a list has them


def diff(a: Process, b: Process) -> tuple[Change, ...]:
    """What differs between *a* and *b*, one Change for each allocation of either, by address."""
    identity_of = _Identity.of(a, b)
    before, after = _grouped(a, identity_of), _grouped(b, identity_of)
    placed = a.dialect.has_places and b.dialect.has_places
    changes = []
    for identity in dict.fromkeys([*before, *after]):
        for x, y in _paired(before.get(identity, []), after.get(identity, [])):
            if x is None or y is None:
                changes.append(_alone(x, y, b if y is None else a))
            else:
                status = _status(x, y, identity_of.loose) if placed else Status.UNKNOWN
                change = Change(status, x.name, x.use, x.base, y.base, x.size, y.size)
                changes.append(change)
    return tuple(sorted(changes, key=lambda c: (c.a if c.a >= 0 else c.b, c.b)))


def _alone(x: _Allocation | None, y: _Allocation | None, lacking: Process) -> Change:
    """The change where only one side has an allocation, and the process *lacking* has it not."""
    each = x or y
    assert each is not None  # a pair has at least one side
    if not (lacking.complete or (each.image and lacking.dialect.all_modules)):
        status = Status.UNKNOWN
    else:
        status = Status.ADDED if x is None else Status.REMOVED
    a, b = (-1, each.base) if x is None else (each.base, -1)
    sizes = (0, each.size) if x is None else (each.size, 0)
    return Change(status, each.name, each.use, a, b, *sizes)


def _status(x: _Allocation, y: _Allocation, loose: bool) -> Status:
    """What became of *x*, which *y* is in the other process; loose: which is of another kind."""
    if x.base != y.base:
        return Status.MOVED
    if x.size != y.size and not (x.assumed or y.assumed):
        smaller = x if x.size < y.size else y
        return Status.RESIZED if smaller.sized else Status.UNKNOWN
    if x.build and y.build and x.build != y.build:
        return Status.CHANGED
    return Status.SAME if loose or _alike(x.pages, y.pages) else Status.CHANGED


def _alike(
    a: tuple[tuple[int, int, State, str], ...], b: tuple[tuple[int, int, State, str], ...]
) -> bool:
    """Whether both sides say the same of the pages that both have."""
    i = j = 0
    while i < len(a) and j < len(b):
        (start, end, *one), (other_start, other_end, *other) = a[i], b[j]
        if one != other and max(start, other_start) < min(end, other_end):
            return False
        i, j = (i + 1, j) if end <= other_end else (i, j + 1)
    return True


def _paired(
    a: list[_Allocation], b: list[_Allocation]
) -> Iterator[tuple[_Allocation | None, _Allocation | None]]:
    """Allocations of one identity: those at the same base belong together, the rest by rank."""
    there = {y.base: y for y in b}
    same = {x.base for x in a if x.base in there}
    for x in a:
        if x.base in same:
            yield x, there[x.base]
    yield from zip_longest(
        (x for x in a if x.base not in same), (y for y in b if y.base not in same)
    )


class _Identity(NamedTuple):
    """How allocations of two processes are paired.

    loose: whether one of them writes paths otherwise than the other, or has names alone.
    modules: whether one of them knows of nothing but modules.
    """

    loose: bool
    modules: bool

    @classmethod
    def of(cls, a: Process, b: Process) -> _Identity:
        """What *a* and *b* have in common."""
        return cls(a.dialect != b.dialect, only_modules(a, b))


def only_modules(a: Process, b: Process) -> bool:
    """Whether *a* and *b* can be compared by their modules alone: one is but a list of them."""
    return any(not p.complete and _lists_modules(p) for p in (a, b))


def _lists_modules(process: Process) -> bool:
    return bool(process.listed) and all(r.kind is Kind.IMAGE for r in process.space)


def _grouped(process: Process, how: _Identity) -> dict[tuple[object, ...], list[_Allocation]]:
    """The allocations of *process* by what they are; several may be the same, as stacks are."""
    grouped: dict[tuple[object, ...], list[_Allocation]] = {}
    builds = {m.base: (m.timestamp, m.checksum) for m in process.listed if m.timestamp}
    listed = {m.base for m in process.listed}
    for group in process.allocations():
        base = group[0].base
        sized = process.complete or base in listed
        allocation = _describe(group)._replace(build=builds.get(base), sized=sized)
        if allocation.image or not how.modules:
            grouped.setdefault(_identity(allocation, how), []).append(allocation)
    return grouped


def _describe(group: tuple[Region, ...]) -> _Allocation:
    first = group[0]
    name = next((r.name for r in group if r.name), "")
    use = next((r.use for r in group if r.use is not Use.UNKNOWN), Use.UNKNOWN)
    image = any(r.kind is Kind.IMAGE for r in group)
    return _Allocation(
        first.base,
        group[-1].end - first.base,
        name,
        use,
        image,
        sized=True,
        assumed=any(r.source is Source.ASSUMED for r in group),
        pages=tuple((r.start, r.end, r.state, r.protect) for r in group),
    )


def _identity(allocation: _Allocation, how: _Identity) -> tuple[object, ...]:
    if allocation.name and allocation.image and how.loose:
        return (module_stem(allocation.name), True)
    if allocation.name:
        # Windows paths are the same whatever their case; a mapped file is not the image of it.
        return (_TID.sub("", allocation.name).lower(), allocation.image)
    return ("", allocation.base)
