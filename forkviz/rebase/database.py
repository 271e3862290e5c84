"""database: rebase's own database, updated with moves, so that it leaves them alone.

``rebase -s`` takes a file back to the place that its database has, so it undoes a move that it does
not know of.  And it gives a new place to a file of the database that meets a neighbour there, or
that ends above the database's base.  What rebase 4.4.4 takes for that is more than it should be:
``moved_by_rebase`` has its conditions, as its runs show them.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from forkviz.core.address import slot_ceil
from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow

__all__ = [
    "DATABASES",
    "Held",
    "Place",
    "after_rebase",
    "database_file",
    "kept_places",
    "moved_by_rebase",
    "new_database",
]

#: Where a database is, from the root, by width.
DATABASES = {64: "etc/rebase.db.x86_64", 32: "etc/rebase.db.i386"}
#: Where rebaseall begins, going down, unless it is given a base; and the machine.
_TOP = {64: 0x4_0000_0000, 32: 0x7000_0000}
#: How often rows are looked for that meet a new place: behind one that is mended may be another.
_ROUNDS = 4
_MACHINES = {64: 0x8664, 32: 0x14C}


class Place(NamedTuple):
    """Where a file is from now on.  path: its name in Cygwin.  bits: its width."""

    path: str
    base: int
    size: int
    bits: int = 64

    @property
    def name(self) -> bytes:
        """Its name in the database."""
        return self.path.encode("utf-8", "surrogateescape")


@dataclass(frozen=True, slots=True)
class Held:
    """A database with new places, and the paths of those that ``rebase -s`` moves all the same.

    others: how many rows besides it moves then, to fill a hole or to part two that meet.
    """

    database: RebaseDb
    moved_anyway: tuple[str, ...] = ()
    others: int = 0


def database_file(root: Path, bits: int) -> Path:
    """The database of the Cygwin at *root* for files of that width."""
    return root / DATABASES[bits]


def new_database(bits: int, places: Iterable[Place]) -> RebaseDb:
    """A database of *places*, as if rebaseall had begun it."""
    rows = {place.name: _row(place) for place in places}
    return RebaseDb(_MACHINES[bits], _TOP[bits], 0, 1, tuple(rows.values()))


def kept_places(
    db: RebaseDb, places: Iterable[Place], actual: Callable[[str], tuple[int, int] | None]
) -> Held:
    """*db* with *places*, all in order for the next ``rebase -s``.

    actual: base and size of the file that a row names, None where it is gone.  It is asked about
    rows whose place a new one meets: a file that is not where its row says gets a true row.
    """
    rows = {row.name: row for row in db.rows}
    new = {place.name: place for place in places}
    for name, place in new.items():
        before = rows.get(name)
        rows[name] = _row(place, before.pointer if before else 0)
    asked: set[bytes] = set()
    for _ in range(_ROUNDS):
        stale = _meeting(rows.values(), new, db.offset) - new.keys() - asked
        if not stale:
            break
        asked |= stale
        for name in stale:
            row = rows[name]
            if (found := actual(row.path)) is None:
                del rows[name]
            else:
                base, size = found
                rows[name] = row._replace(base=base, size=size, slot=slot_ceil(size))
    made = db._replace(rows=tuple(rows.values()))
    after = after_rebase(made)
    lost = {name for name in rows if after.get(name) != rows[name].base}
    return Held(
        made, tuple(sorted(new[name].path for name in lost & new.keys())), len(lost - new.keys())
    )


def after_rebase(db: RebaseDb) -> dict[bytes, int]:
    """Where the next ``rebase -s`` leaves each row, by name; without those that find no place.

    The rows of ``moved_by_rebase`` are placed in the order of their names, each in the highest hole
    below the database's base.  In a database without holes each of them comes back to its place.
    """
    flagged = moved_by_rebase(db)
    bases = {row.name: row.base for row in db.rows if row.name not in flagged}
    taken = sorted((r.base, r.base + r.slot + db.offset) for r in db.rows if r.name in bases)
    for row in sorted(db.rows):
        if row.name not in flagged:
            continue
        size, ceiling = row.slot + db.offset, db.base
        for start, end in reversed(taken):
            if end <= ceiling and ceiling - size >= end:
                break
            ceiling = min(ceiling, start)
        if ceiling >= size:
            bases[row.name] = ceiling - size
            insort(taken, (ceiling - size, ceiling))
    return bases


def moved_by_rebase(db: RebaseDb) -> frozenset[bytes]:
    """The names of the rows to which ``rebase -s`` gives another place, though all files are there.

    Those that end, with the database's gap, beyond the start of the next, or above the base of a
    database that goes down.  rebase 4.4.4 does so where they end right there, too, and where the
    next one is so large that it would reach the row if it were in the place of the one before it.
    """
    order = sorted(db.rows, key=lambda row: (row.base, row.name))
    found: set[bytes] = set()
    before = 0  # the base of the row before, which is none where that one is moved
    for at, row in enumerate(order):
        after = order[at + 1] if at + 1 < len(order) else None
        end = row.base + row.slot + db.offset
        meets = after is not None and (
            end >= after.base or (before and row.base < before + after.slot)
        )
        if meets or (end >= db.base if db.down else row.base < db.base):
            found.add(row.name)
            before = 0
        else:
            before = row.base
    return frozenset(found)


def _row(place: Place, pointer: int = 0) -> RebaseRow:
    return RebaseRow(place.name, place.base, place.size, slot_ceil(place.size), 0, pointer)


def _meeting(rows: Iterable[RebaseRow], new: dict[bytes, Place], offset: int) -> set[bytes]:
    """The names of those *rows*, one of each two in *new*, whose places meet, gap and all.

    So do two with nothing between them.
    """
    order = sorted(rows, key=lambda row: (row.base, row.name))
    found: set[bytes] = set()
    # The one that reaches furthest so far, of all and of the new ones.
    reach: dict[bool, tuple[int, bytes]] = {}
    for row in order:
        mine = row.name in new
        for theirs, (end, name) in reach.items():
            if (mine or theirs) and row.base <= end:
                found |= {row.name, name}
        end = row.base + row.slot + offset
        if end > reach.get(mine, (0, b""))[0]:
            reach[mine] = end, row.name
    return found
