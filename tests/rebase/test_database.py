"""rebase's database: what the next ``rebase -s`` leaves alone (tests/live asks the real one)."""

from __future__ import annotations

import random

import pytest

from forkviz.errors import BadCapture
from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow, dump_rebase_db, read_rebase_db
from forkviz.rebase.database import (
    Place,
    after_rebase,
    kept_places,
    moved_by_rebase,
    new_database,
)

SLOT, TOP = 0x10000, 0x4_0000_0000


def database(*rows: tuple[str, int, int], offset: int = 0, down: int = 1) -> RebaseDb:
    """Rows of name, base and slots."""
    made = tuple(RebaseRow(n.encode(), base, slots * SLOT, slots * SLOT) for n, base, slots in rows)
    return RebaseDb(0x8664, TOP, offset, down, made)


def rows_of(db: RebaseDb) -> dict[str, int]:
    return {row.path: row.base for row in db.rows}


def nothing(path: str) -> None:
    raise AssertionError(path)


def test_a_database_is_read_and_written_as_it_was() -> None:
    """In the order of the names' bytes, with what the memory of its writer held."""
    rows = [
        RebaseRow(name, 0x3_0000_0000 + at * SLOT, 0x1234, SLOT, 0, 0x6000_0000 + at)
        for at, name in enumerate((b"/usr/bin/Z.dll", b"/usr/bin/a.dll", b"/usr/bin/\xe9.dll"))
    ]
    db = RebaseDb(0x14C, 0x7000_0000, SLOT, 1, tuple(rows))
    assert read_rebase_db(dump_rebase_db(db), "x") == db
    shuffled = db._replace(rows=(rows[2], rows[0], rows[1]))
    assert dump_rebase_db(shuffled) == dump_rebase_db(db)
    for length in range(len(dump_rebase_db(db))):
        with pytest.raises(BadCapture):
            read_rebase_db(dump_rebase_db(db)[:length], "x")


A = 0x3_0000_0000


@pytest.mark.parametrize(
    ("rows", "offset", "moved"),
    [
        # As rebase 4.4.4 did with files at these places.
        ([("a", A, 1), ("b", A + SLOT, 1)], 0, "a"),
        ([("a", A, 1), ("b", A + 2 * SLOT, 1)], 0, ""),
        ([("a", A, 1), ("b", A + 2 * SLOT, 1)], SLOT, "a"),
        ([("a", A, 1), ("b", A + 3 * SLOT, 1)], SLOT, ""),
        ([("a", A, 1), ("b", A - SLOT, 2)], 0, "b"),
        ([("a", A, 1), ("b", A, 1)], 0, "a"),
        ([("a", TOP, 1)], 0, "a"),
        ([("a", TOP - SLOT, 1)], 0, "a"),
        ([("a", TOP - 2 * SLOT, 1)], 0, ""),
        ([("p", A, 1), ("q", A + 2 * SLOT, 1), ("r", A + 12 * SLOT, 8)], 0, "q"),
        ([("q", A + 2 * SLOT, 1), ("r", A + 12 * SLOT, 8)], 0, ""),
        ([("p", A, 1), ("q", A + 2 * SLOT, 1), ("r", A + 12 * SLOT, 2)], 0, ""),
        ([("p", A, 1), ("q", A + 2 * SLOT, 1), ("r", A + 12 * SLOT, 3)], 0, "q"),
        # The row before it is moved, so it is not there.
        ([("p", A + 2 * SLOT, 1), ("q", A + 3 * SLOT, 1), ("r", A + 9 * SLOT, 5)], 0, "p"),
    ],
)
def test_what_rebase_moves_whatever_the_database_has(
    rows: list[tuple[str, int, int]], offset: int, moved: str
) -> None:
    """What meets the next, or reaches the top; what a large next one would reach."""
    assert moved_by_rebase(database(*rows, offset=offset)) == {name.encode() for name in moved}


def test_new_places_that_are_not_kept_are_reported() -> None:
    """The one at the top, and the one right below another."""
    db = database(("a", A, 1), ("b", A + 4 * SLOT, 1))
    kept = kept_places(db, [Place("b", A + 8 * SLOT, SLOT)], nothing)
    assert (rows_of(kept.database), kept.moved_anyway) == ({"a": A, "b": A + 8 * SLOT}, ())
    for base, met in ((TOP, ("b",)), (TOP - 0x800, ("b",)), (0x2_0000_0000, ())):
        held = kept_places(db, [Place("b", base, 0x1234)], nothing)
        assert held.moved_anyway == met
    touching = kept_places(db, [Place("b", A - SLOT, SLOT)], lambda _: (A, SLOT))
    assert touching.moved_anyway == ("b",)


def test_a_row_in_the_way_becomes_true_or_goes() -> None:
    """It is asked for, and others are not."""
    asked: list[str] = []

    def actual(path: str) -> tuple[int, int] | None:
        asked.append(path)
        return {"moved": (A + 99 * SLOT, 0x1000), "next": (A + 120 * SLOT, SLOT)}.get(path)

    db = database(
        *(("moved", A, 4), ("gone", A + 4 * SLOT, 1), ("next", A + 6 * SLOT, 1)),
        *(("far", A + 50 * SLOT, 1), ("new", A + 70 * SLOT, 6)),
    )
    held = kept_places(db, [Place("new", A, 6 * SLOT)], actual)
    assert set(asked) == {"moved", "gone", "next"}
    assert rows_of(held.database) == {
        "new": A, "moved": A + 99 * SLOT, "next": A + 120 * SLOT, "far": A + 50 * SLOT,
    }  # fmt: skip
    assert held.moved_anyway == ()


def test_random_new_places_are_kept_or_reported() -> None:
    """With gaps, from the smallest at the top to the largest: never reported."""
    chance = random.Random(3)
    for _ in range(200):
        rows = [(f"r{at}", A + at * 40 * SLOT, chance.randrange(1, 30)) for at in range(12)]
        offset = chance.choice((0, SLOT))
        sizes = sorted(chance.randrange(1, 9) for _ in range(5))
        top, places = A, []
        for number, slots in enumerate(sizes):
            top -= slots * SLOT + offset + SLOT
            places.append(Place(f"n{number}", top, slots * SLOT))
        held = kept_places(database(*rows, offset=offset), places, nothing)
        reported = set(held.moved_anyway)
        # The topmost has a row of others above it, which may be large.
        assert reported <= {"n0"}


def test_a_database_begins_at_the_top_of_its_width() -> None:
    """As rebaseall begins it."""
    for bits, machine, top in ((64, 0x8664, TOP), (32, 0x14C, 0x7000_0000)):
        db = new_database(bits, [Place("/usr/bin/é.dll", 0x1000_0000, 0x1234)])
        assert db == RebaseDb(
            machine, top, 0, 1,
            (RebaseRow("/usr/bin/é.dll".encode(), 0x1000_0000, 0x1234, SLOT),),
        )  # fmt: skip


def test_what_fills_a_hole_moves_and_a_packed_database_stays() -> None:
    """Packed from the top, as rebaseall leaves it: each row touches the next, and comes back."""
    packed = new_database(
        64,
        [
            Place(f"/usr/bin/{n}.dll", 0x4_0000_0000 - (n + 1) * 0x2_0000, 0x2_0000)
            for n in range(9)
        ],
    )
    assert after_rebase(packed) == {row.name: row.base for row in packed.rows}
    rows = {row.path: (row.base, row.size) for row in packed.rows}
    home = rows["/usr/bin/3.dll"][0]
    stays = kept_places(packed, [Place("/usr/bin/3.dll", home, 0x2_0000)], rows.get)
    assert (stays.moved_anyway, stays.others) == ((), 0)
    # The row below the hole touches nothing and stays; those below it move up, into the hole first.
    goes = kept_places(packed, [Place("/usr/bin/3.dll", 0x3_0000_0000, 0x2_0000)], rows.get)
    assert goes.moved_anyway == ()
    assert goes.others == 4
