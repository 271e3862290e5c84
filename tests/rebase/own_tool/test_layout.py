"""Where ``rebase -s`` puts files: each case is what the real rebase 4.4.4 did."""

from __future__ import annotations

import pytest

from forkviz.core.address import SLOT
from forkviz.readers.tools.rebase_db import RebaseDb, RebaseRow
from forkviz.rebase.own_tool.layout import database_layout
from tests.support.trees import dll

TOP = 0x4_0000_0000
BASE = 0x3_FF00_0000
FAR = 0x3_0000_0000
LOW = BASE - 0x100_0000

#: Name, base and slots of a file, and where it is afterwards.
Files = list[tuple[str, int, int, int]]


def path(name: str) -> str:
    return f"/usr/bin/{name}.dll"


def row(name: str, base: int, slots: int) -> RebaseRow:
    return RebaseRow(path(name).encode(), base, slots * SLOT - 0x2000, slots * SLOT)


def laid_out(known: Files, new: Files, top: int = TOP) -> dict[str, int] | None:
    """The bases by name: *known* are in the database as they are on the disk, *new* are not."""
    images = [dll(path(n), base, slots * SLOT - 0x2000) for n, base, slots, _ in known + new]
    rows = tuple(row(name, base, slots) for name, base, slots, _ in known)
    database = RebaseDb(0x8664, top, 0, 1, rows) if rows else None
    found = database_layout(images, database, [path(name) for name, *_ in new])
    if found is None:
        return None
    return {where.rpartition("/")[2][:-4]: base for (where, _), base in found.items()}


CASES: dict[str, tuple[Files, Files]] = {
    "no database: by path, from the top": (
        [],
        [
            ("z", FAR, 1, TOP - 9 * SLOT),
            ("b", FAR, 2, TOP - 3 * SLOT),
            ("c", 0x5_0000_0000, 5, TOP - 8 * SLOT),
            ("a", FAR, 1, TOP - SLOT),
        ],
    ),
    "a new file: the highest hole, wherever it was": (
        [("a", TOP - 2 * SLOT, 1, TOP - 2 * SLOT), ("z", LOW, 1, LOW)],
        [("n", LOW + 0x80000, 1, TOP - SLOT)],
    ),
    "a new file that is larger than the highest hole": (
        [("a", TOP - 3 * SLOT, 1, TOP - 3 * SLOT)],
        [("n", FAR, 5, TOP - 8 * SLOT)],
    ),
    "a hole that it fills exactly": (
        [("m", TOP - 3 * SLOT, 1, TOP - 3 * SLOT)],
        [("c", FAR, 2, TOP - 2 * SLOT)],
    ),
    "two that overlap: the first by path moves": (
        [("a", BASE, 1, TOP - SLOT), ("b", BASE, 1, BASE), ("c", LOW, 1, LOW)],
        [],
    ),
    "two that overlap: the lower moves": (
        [("a", BASE, 1, BASE), ("b", BASE - 2 * SLOT, 5, TOP - 5 * SLOT), ("c", LOW, 1, LOW)],
        [],
    ),
    "two that touch: the lower moves": (
        [("b", BASE, 1, TOP - SLOT), ("a", BASE + SLOT, 1, BASE + SLOT), ("c", LOW, 1, LOW)],
        [],
    ),
    "three that touch": (
        [
            ("a", BASE, 1, TOP - SLOT),
            ("b", BASE + SLOT, 1, TOP - 2 * SLOT),
            ("c", BASE + 2 * SLOT, 1, BASE + 2 * SLOT),
        ],
        [],
    ),
    "below the window it stays, above it moves": (
        [("a", 0x1_F000_0000, 1, 0x1_F000_0000), ("b", 0x5_0000_0000, 1, TOP - SLOT)],
        [],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_layout_is_that_of_the_real_one(case: str) -> None:
    """To the byte."""
    known, new = CASES[case]
    assert laid_out(known, new) == {name: after for name, _, _, after in known + new}


def test_a_file_that_was_moved_goes_back_to_its_row() -> None:
    """As after a ``rebase -b``, which leaves the database alone; it may touch its neighbour."""
    database = RebaseDb(0x8664, TOP, 0, 1, (row("a", BASE, 1), row("b", BASE + SLOT, 1)))
    images = [dll(path("a"), 0x3_2000_0000, 0xE000), dll(path("b"), BASE + SLOT, 0xE000)]
    found = database_layout(images, database, [])
    assert found is not None
    assert found[path("a"), ""] == BASE


def test_a_file_that_grew_over_its_neighbour_moves() -> None:
    """It, and not the neighbour above it; who touched it below stays."""
    database = RebaseDb(
        0x8664, TOP, 0, 1, (row("a", BASE, 1), row("b", BASE + SLOT, 1), row("c", BASE - SLOT, 1))
    )
    images = [
        dll(path("a"), BASE, 3 * SLOT),
        dll(path("b"), BASE + SLOT, 0xE000),
        dll(path("c"), BASE - SLOT, 0xE000),
    ]
    assert database_layout(images, database, []) == {
        (path("a"), ""): TOP - 3 * SLOT,
        (path("b"), ""): BASE + SLOT,
        (path("c"), ""): BASE - SLOT,
    }


def test_a_row_whose_file_is_gone_is_taken_out() -> None:
    """Its place is a hole then, but the one below it was its neighbour before."""
    database = RebaseDb(0x8664, TOP, 0, 1, (row("a", BASE, 1), row("gone", BASE + SLOT, 2)))
    found = database_layout([dll(path("a"), BASE, 0xE000)], database, [])
    assert found == {(path("a"), ""): TOP - SLOT}


def test_the_window_ends_above_8_gib() -> None:
    """Seven of a GiB have a place, the eighth would be at 0x200000000, and nothing is moved."""
    size = (1 << 30) // SLOT
    seven = [(f"d{i}", 0x5_0000_0000, size, TOP - (i + 1) * (1 << 30)) for i in range(7)]
    assert laid_out([], seven) == {name: after for name, _, _, after in seven}
    assert laid_out([], [*seven, ("d7", 0x5_0000_0000, size, 0)]) is None


def test_what_is_never_moved_is_not_laid_out() -> None:
    """The runtime, files without relocations, and those of another width."""
    images = [
        dll(path("cygwin1"), BASE, runtime=True),
        dll(path("fixed"), BASE, movable=False),
        dll(path("low"), 0x6000_0000, bits=32),
    ]
    assert database_layout(images, None, [image.path for image in images]) == {}
