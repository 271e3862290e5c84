"""The small map of an answer: one scale, every range to be seen, what is not known said so."""

from __future__ import annotations

from random import Random

import pytest

from forkviz.cli.render.diagnosis.lines import plain
from forkviz.cli.render.diagnosis.small_map import map_lines
from forkviz.diagnosis.diagnosis import Look, Place

KIB = 1024


def drawn(places: tuple[Place, ...], width: int = 70) -> list[str]:
    return [plain(each) for each in map_lines(places, width)]


def strip_of(row: str, end: int = 12) -> str:
    """A row's strip, where that is beside its label."""
    return row[14 : 70 - end - 2]


def place(look: Look, start: int | None, size: int = 64 * KIB, label: str = "") -> Place:
    return Place(label or look.value, look, start, None if start is None else start + size)


def test_a_dll_is_as_wide_at_one_place_as_at_another() -> None:
    """And another one in proportion; every strip is as wide as there is room."""
    rows = drawn(
        (
            place(Look.PREFERS, 0x3FB2A0000, 320 * KIB),
            place(Look.THERE, 0x2D0000, 320 * KIB),
            place(Look.IN_THE_WAY, 0x3FB2A0000, 640 * KIB),
        )
    )
    strips = [strip_of(each) for each in rows[:3]]
    assert [len(each) for each in strips] == [42] * 3
    prefers, there, way = (each.strip(".").replace("//", "").strip(".") for each in strips)
    assert abs(len(prefers) - len(there)) <= 1
    assert abs(len(way) - 2 * len(prefers)) <= 2
    assert strips[0].index("[") == strips[2].index("[")


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("width", [30, 47, 70, 110])
def test_every_range_is_to_be_seen_and_they_keep_their_order(seed: int, width: int) -> None:
    """However thin or far it is: where one begins below another, it is not drawn behind it."""
    chance = Random(seed)
    starts = sorted(chance.randrange(1 << chance.choice((24, 33, 47))) for _ in range(5))
    sizes = [1 << chance.randrange(10, 30) for _ in starts]
    places = tuple(
        place(Look.THERE, start, size, f"row {i}")
        for i, (start, size) in enumerate(zip(starts, sizes, strict=True))
    )
    lines = drawn(places, width)
    strips = [each for each in lines if "[=" in each and "is there" not in each]
    assert len(strips) == len(places)
    assert all(each.count("[") == each.count("]") == 1 for each in strips)
    begins = [each.index("[") for each in strips]
    assert begins == sorted(begins)
    assert all(len(each) <= width for each in lines)


def test_places_of_one_label_are_one_row() -> None:
    """As the two ranges of a process that cannot be read."""
    rows = drawn(
        (
            place(Look.UNREADABLE, 0x180040000, label="Other process"),
            place(Look.UNREADABLE, 0x800000000, label="Other process"),
            place(Look.IN_THE_WAY, None),
        )
    )
    assert rows[0].startswith("Other process ")
    assert rows[0].count("[x") == 2
    assert rows[1].endswith("  no one")
    assert rows[2:] == ["x unreadable  // left out"]


@pytest.mark.parametrize(
    ("shown", "end"),
    [
        (Place("x", Look.THERE, 0x2D0000, 0x2E0000, "a.dll"), "0x2d0000"),
        (Place("x", Look.THERE, 0x2D0000, None), "0x2d0000"),
        (Place("x", Look.UNKNOWN, 0x2D0000, 0x2E0000), "no one named"),
        (Place("x", Look.UNKNOWN, 0x2D0000, 0x2E0000, "no one is named"), "no one is named"),
        (Place("x", Look.UNKNOWN, None, None), "not known"),
        (Place("x", Look.IN_THE_WAY, None, None), "no one"),
        (Place("x", Look.THERE, 0x7FFE31A49000, None), "0x7ffe31a49000"),
    ],
)
def test_a_row_ends_with_where_it_begins_or_what_is_not_known(shown: Place, end: str) -> None:
    """An address, or that it is no one, or not known."""
    assert drawn((shown,))[0].endswith(f"  {end}")


def test_the_legend_has_the_signs_in_use_alone() -> None:
    """In one order; nothing is left out of a single part."""
    rows = drawn((place(Look.TAKEN, 0x2D0000), place(Look.PREFERS, 0x2D0000)))
    assert rows[-1] == "- prefers  ? taken"
    assert "//" not in "".join(rows)


def test_a_narrow_terminal_has_the_strip_below_its_label() -> None:
    """As wide as there is room."""
    rows = drawn((place(Look.THERE, 0x2D0000, label="It is at"),), 30)
    assert rows[0] == "It is at      0x2d0000"
    assert len(rows[1]) == 30
