"""Rows whose numbers stand below each other: decoded at once, and equal to what is read by rows."""

from __future__ import annotations

import pytest

from forkviz.errors import BadCapture
from forkviz.readers.maps import rows
from forkviz.readers.maps.aligned import aligned_rows
from forkviz.readers.maps.cygwin import parse_cygwin_maps
from forkviz.readers.maps.linux import parse_linux_maps

ROWS = [
    "7f00A0000000-7f00a0003000 r-xp 00001000 08:01 7    /lib/a b.so",
    "7f00a0003000-7f00a0004000 ---p 00000000 00:00 0 ",
    "7f00a0004000-fff0a0005000 rw-p ffffffff 08:01 7    /lib/a b.so",
]


def test_the_numbers_are_those_of_int() -> None:
    """Of upper and lower case, and without the blanks between them."""
    found = aligned_rows(ROWS)
    assert found is not None
    assert list(found.starts) == [int(row[:12], 16) for row in ROWS]
    assert list(found.ends) == [int(row[13:25], 16) for row in ROWS]
    assert list(found.offsets) == [0x1000, 0, 0xFFFFFFFF]
    assert found.words[:2] == ["r-xp 08:01 7    /lib/a b.so", "---p 00:00 0 "]


@pytest.mark.parametrize(
    "row",
    [
        "00400000-00401000 r-xp 00000000 08:01 7",  # fewer digits
        "7f00a0004000-7f00a000500g r-xp 00000000 08:01 7",
        "7f00a0004000-7f00a00050 0 r-xp 00000000 08:01 7",
        "7f00a0004000-7f00a000  00 r-xp 00000000 08:01 7",  # bytes.fromhex would pass over them
        "7f00a0004000 7f00a0005000 r-xp 00000000 08:01 7",
        "7f00a0004000-7f00a0005000 r-xp 000000000 08:01 7",
        "7f00a0004000-7f00a0005000 r-xp 0000000  08:01 7",
        "7f00a0004000-7f00a0005000-r-xp 00000000 08:01 7",
        "7f00a0004000-7f00a0005000 r-xpp 0000000 08:01 7",
        "7f00a0004000-7f00a00050\u0660\u0660 r-xp 00000000 08:01 7",
        "7f00a0004000-7f00",
        "",
    ],
)
def test_another_row_among_them_is_seen(row: str) -> None:
    """Wherever it stands."""
    for place in (1, len(ROWS)):
        assert aligned_rows([*ROWS[:place], row, *ROWS[place:]]) is None


def test_what_begins_with_no_row_is_none() -> None:
    """No dash, none before it, and more digits than 64 bits have."""
    for first in (
        "hello",
        "-00401000 r-xp 00000000 08:01 7",
        "",
        f"{0:017x}-{1:017x} r-xp 00000000 ",
    ):
        assert aligned_rows([first]) is None


def a_map(count: int) -> str:
    """Rows of Linux whose addresses get more digits on the way."""
    names = ("", "/lib/a.so", "/lib/a.so", "[heap]", "/dev/zero")
    permissions = ("r-xp", "r--p", "rw-s", "---p", "r-xp")
    text = ""
    for i in range(count):
        start, offset = 0xFF80_0000 + i * 0x2000, 0x1000 * (i % 3)
        text += f"{start:08x}-{start + 0x1000:08x} {permissions[i % 5]} {offset:08x} 08:01 {i % 7}"
        text += f" {names[i % 5]}\n"
    return text


@pytest.mark.parametrize("cygwin", [False, True])
def test_both_ways_read_the_same(cygwin: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A map of many pieces, one of which has rows of both widths."""
    parse = parse_cygwin_maps if cygwin else parse_linux_maps
    text = a_map(3000).replace(" 08:01 ", " 0008:0001 ") if cygwin else a_map(3000)
    found = parse(text, "x.maps")
    monkeypatch.setattr(rows, "aligned_rows", lambda lines: None)
    assert parse(text, "x.maps") == found
    assert [region.line for region in found.space] == list(range(1, 3001))


def test_a_fault_in_aligned_rows_has_its_line() -> None:
    """Of the row below whose address the allocation would begin."""
    lines = a_map(30).replace(" 08:01 ", " 0008:0001 ").split("\n")
    lines[19] = lines[19].replace(" 00001000 ", " ffffffff ")
    assert aligned_rows(lines[:-1]) is not None
    with pytest.raises(BadCapture) as caught:
        parse_cygwin_maps("\n".join(lines), "x.maps")
    assert (caught.value.line, caught.value.excerpt) == (20, lines[19])
    assert "below 0" in caught.value.what
