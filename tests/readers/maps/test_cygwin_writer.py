"""Maps as Cygwin writes them: protections in letters, pages, and what no row can say."""

from __future__ import annotations

import pytest

from forkviz.core.captures.capture import Process
from forkviz.core.captures.dialect import CYGWIN, LINUX, VMMAP, Dialect
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.readers.maps.cygwin_writer import render_cygwin_maps, unsaid


def process(*regions: Region, bits: int = 64, dialect: Dialect = VMMAP) -> Process:
    return Process(AddressSpace(bits, regions), "parent", "x", dialect)


@pytest.mark.parametrize(
    ("protect", "kind", "permissions"),
    [
        ("PAGE_READWRITE", Kind.PRIVATE, "rw-p"),
        ("PAGE_READONLY", Kind.MAPPED, "r--s"),
        ("PAGE_WRITECOPY", Kind.IMAGE, "rw-p"),
        ("PAGE_EXECUTE", Kind.IMAGE, "r-xp"),
        ("PAGE_EXECUTE_READ", Kind.IMAGE, "r-xp"),
        ("PAGE_EXECUTE_READWRITE", Kind.PRIVATE, "rwxp"),
        ("PAGE_READWRITE | PAGE_GUARD", Kind.PRIVATE, "rw-g"),
        ("RW+G", Kind.PRIVATE, "rw-g"),
        ("RW", Kind.PRIVATE, "rw-p"),
        ("WC", Kind.PRIVATE, "rw-p"),
        ("WCX", Kind.IMAGE, "rwxp"),
        ("RX", Kind.IMAGE, "r-xp"),
        ("RWX", Kind.PRIVATE, "rwxp"),
        ("X", Kind.PRIVATE, "--xp"),
        ("R", Kind.MAPPED, "r--s"),
        ("Copy on write", Kind.IMAGE, "rw-p"),
        ("Execute/Read", Kind.IMAGE, "r-xp"),
        ("", Kind.IMAGE, "r--p"),
        ("", Kind.PRIVATE, "---p"),
        ("PAGE_NOACCESS", Kind.PRIVATE, "---p"),
        ("r-xp", Kind.IMAGE, "r-xp"),
    ],
)
def test_each_tools_protection_in_letters(protect: str, kind: Kind, permissions: str) -> None:
    """Windows' words, System Informer's and VMMap's; a map's own stay as they are."""
    region = Region(0x10000, 0x20000, State.COMMITTED, kind, 0x10000, protect)
    (row,) = render_cygwin_maps(process(region))
    assert row == f"00010000-00020000 {permissions} 00000000 0000:0000 0"
    reserved = region._replace(state=State.RESERVED)
    (row,) = render_cygwin_maps(process(reserved, dialect=LINUX))
    assert row.split()[1] == ("===s" if kind is Kind.MAPPED else "===p")


def test_what_a_row_can_not_say_is_counted() -> None:
    """Each doubt with its number of regions; of a plain process there is none."""
    plain = Region(0x1_0000_0000, 0x1_0001_0000, State.COMMITTED, Kind.PRIVATE, -1, "rw-p")
    assert list(unsaid(process(plain, dialect=CYGWIN))) == []
    odd = (
        Region(0x10000, 0x10800, State.COMMITTED, Kind.PRIVATE, -1, "", "a name"),
        Region(0x20800, 0x21000, State.COMMITTED, Kind.PRIVATE, -1, "---p", "/a\n", Use.FILE),
        Region(0x30000, 0x31000, State.COMMITTED, Kind.PRIVATE, source=Source.DERIVED),
    )
    said = list(unsaid(Process(AddressSpace(64, odd), complete=False)))
    assert [text.split(" ")[0] for text in said] == ["2", "2", "1", "1", "1", "2", "it", "rows"]


def test_ranges_are_rounded_outwards_as_far_as_their_neighbours_let_them() -> None:
    """A region within its neighbour's page has no row."""
    regions = (
        Region(0x10800, 0x11800, State.COMMITTED, Kind.PRIVATE, 0x10800, "rw-p"),
        Region(0x11800, 0x11900, State.COMMITTED, Kind.PRIVATE, 0x11800, "rw-p"),
        Region(0x11A00, 0x13000, State.COMMITTED, Kind.PRIVATE, 0x11800, "rw-p"),
    )
    rows = [row.split()[:3] for row in render_cygwin_maps(process(*regions))]
    assert rows == [
        ["00010000-00012000", "rw-p", "00000000"],
        ["00012000-00013000", "rw-p", "00001000"],
    ]
