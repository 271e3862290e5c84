"""The dialect of Cygwin's maps before ``===``: what tells it from the newer one."""

from __future__ import annotations

import pytest

from forkviz.core.captures.capture import Process
from forkviz.core.region import Kind, State, Use
from forkviz.readers.maps.cygwin import parse_cygwin_maps

#: Reserved in 2011 and not to be accessed since; a guard page between two of its allocation.
ROWS = (
    "00030000-00040000 ---p 00000000 0000:0000 0\n"
    "00040000-00041000 rw-s 00010000 0000:0000 0\n"
    "00041000-00050000 rw-p 00011000 0000:0000 0\n"
    "00060000-00061000 rw-s 00000000 0000:0000 0\n"
)
#: A row that no map of 2011 has.
RESERVED = "00070000-00080000 ===p 00000000 0000:0000 0\n"
GUARD = "00080000-00081000 rw-g 00000000 0000:0000 0\n"


def read(text: str) -> Process:
    return parse_cygwin_maps(text, "x", bits=32)


@pytest.mark.parametrize("more", ["", RESERVED, GUARD, RESERVED + GUARD])
def test_one_row_of_the_newer_dialect_makes_all_rows_newer(more: str) -> None:
    """Of ``===`` and of ``g`` each is enough; without them the map is old, and a caveat says so."""
    process = read(ROWS + more)
    first, guard, rest, alone = tuple(process.space)[:4]
    old = not more
    assert first.state is (State.RESERVED if old else State.COMMITTED)
    assert guard.kind is (Kind.PRIVATE if old else Kind.MAPPED)
    assert guard.use is (Use.UNKNOWN if old else Use.SHARED)
    assert (rest.kind, rest.state) == (Kind.PRIVATE, State.COMMITTED)
    assert (alone.kind, alone.use) == (Kind.MAPPED, Use.SHARED)
    assert bool(process.caveats) is old


@pytest.mark.parametrize("row", ["r--p", "rw-p", "--xp"])
def test_a_map_without_inaccessible_rows_is_of_no_dialect(row: str) -> None:
    """Nothing in it would be read otherwise, so nothing is said."""
    process = read(f"00030000-00040000 {row} 00000000 0000:0000 0\n")
    assert process.caveats == ()
    assert [region.state for region in process.space] == [State.COMMITTED]


def test_a_file_that_is_inaccessible_is_an_image_in_either_dialect() -> None:
    """An image's pages are never merely reserved."""
    row = "00061000-00062000 ---p 00000000 F82C:D4E3 99 /usr/bin/bash.exe\n"
    for more in ("", RESERVED):
        image = next(r for r in read(ROWS + row + more).space if r.name)
        assert (image.state, image.kind) == (State.COMMITTED, Kind.IMAGE)
