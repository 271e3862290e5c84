"""!vadump by column: the same as by line, whatever stands between the blocks."""

from __future__ import annotations

from random import Random

import pytest

from forkviz.core.region import Region, State
from forkviz.readers.tools.vadump import Part, parts_of
from forkviz.readers.tools.windbg import parse_windbg
from forkviz.readers.tools.windbg_blocks import blocks

FREE = """\
BaseAddress:       {at:016x}
RegionSize:        {size:016x}
State:             00010000  MEM_FREE
Protect:           00000001  PAGE_NOACCESS

"""
RESERVED = """\
BaseAddress:       {at:08x}`00000000
AllocationBase:    {at:08x}`00000000
AllocationProtect: 00000004  PAGE_READWRITE
RegionSize:        {size:08x}
State:             00002000  MEM_RESERVE
Type:              00020000  MEM_PRIVATE
"""
COMMITTED = """\
BaseAddress: {at:08x}
AllocationBase: {at:08x}
RegionSize: {size:08x}
State: 00001000  MEM_COMMIT
Protect: 00000104  PAGE_READWRITE + PAGE_GUARD
Type: 01000000  MEM_IMAGE

"""


def listed(count: int, seed: int = 1) -> list[str]:
    """Blocks of each form, in order of address."""
    chance = Random(seed)
    made = []
    for i in range(count):
        form = (FREE, RESERVED, COMMITTED)[chance.randrange(3)]
        made.append(form.format(at=0x10000 * (i + 1), size=0x1000 * chance.randrange(1, 9)))
    return made


def by_line(text: str) -> list[Region]:
    """What is read of *text* without any column."""
    return list(blocks([Part(1, text, [])], {}))


def by_column(text: str) -> list[Region]:
    return list(blocks(list(parts_of(text)), {}))


def test_blocks_are_read_by_column() -> None:
    """But the last; the regions have the lines that their blocks begin in."""
    text = "".join(listed(900))
    parts = list(parts_of(text))
    assert sum(len(part.regions) for part in parts) == 899
    found = by_column(text)
    assert found == by_line(text)
    assert {region.state for region in found} == set(State)
    lines = text.split("\n")
    assert all(lines[region.line - 1].startswith("BaseAddress:") for region in found)


@pytest.mark.parametrize(
    "between",
    [
        "a remark\n",
        "\n",
        " \n\n",
        "0:001> !vadump\n",
        "End Address: 00000000ffffffff\n",
        "Usage: Image\n",
        "State: 00010000 MEM_FREE\n",
        "BaseAddress: 0000000g\n",
        "BaseAddress: 123456789\nRegionSize: 00001000\nState: 00001000 MEM_COMMIT\n",
        "RegionSize: 00001000\n",
        f"BaseAddress: 00001000\nRegionSize: 00001000\nState: {' ' * 2001}00001000 MEM_COMMIT\n",
        "> BaseAddress: 00001000\n> RegionSize: 00001000\n> State: 00001000 MEM_COMMIT\n",
        "+ 00010000 00020000 00010000\n",
    ],
)
def test_what_stands_between_blocks_does_what_it_does_by_line(between: str) -> None:
    """At the beginning, amid, at the end, and in the middle of a block."""
    made = listed(700)
    torn = made[350].split("\n", 2)
    for text in (
        between + "".join(made),
        "".join([*made[:350], between, *made[350:]]),
        "".join(made) + between,
        "".join([*made[:350], torn[0], "\n", between, "\n".join(torn[1:]), *made[351:]]),
    ):
        assert any(part.regions for part in parts_of(text))
        assert by_column(text) == by_line(text)


def test_a_torn_row_of_a_table_takes_no_row_from_behind_the_blocks() -> None:
    """A row's beginning goes on in the next lines, and these are the blocks'."""
    row = "+ 70010000 70020000 00010000\n"
    end = "MEM_PRIVATE MEM_COMMIT PAGE_READWRITE Heap\n"
    capture = parse_windbg(row + "".join(listed(700)) + end, "x")
    assert capture.parent is not None
    assert all(region.start != 0x70010000 for region in capture.parent.space)
    assert not capture.parent.complete


def test_the_lines_of_the_parts_are_those_of_the_text() -> None:
    """Each has its own number."""
    made = listed(500)
    text = "".join([*made[:200], "one\n\ntwo\n", *made[200:]])
    lines = text.split("\n")
    numbered = [each for part in parts_of(text) for each in part.numbered()]
    assert all(lines[number - 1] == line for number, line in numbered)
    assert {"one", "two"} <= {line for _, line in numbered}
    assert numbered[-1] == (len(lines), "")
