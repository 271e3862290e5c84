"""Minidumps: the real ones with the counts that their streams state, and broken ones."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Process
from forkviz.core.region import Kind, State, Use
from forkviz.errors import BadCapture
from forkviz.readers import read_capture, recognise
from forkviz.readers.images.minidump import parse_minidump
from tests.readers.images.dumps import build_dump, memory_list, module_list
from tests.support.caveats import sentences

DUMPS = Path(__file__).parents[3] / "data" / "minidump"
TINY = DUMPS / "google__breakpad__tiny-exe-with-cet-xsave.dmp"
COMMIT, RESERVE, FREE = 0x1000, 0x2000, 0x10000


def process(path: Path) -> Process:
    parent = read_capture(path).parent
    assert parent is not None
    return parent


def test_full_memory_info_gives_every_region_free_ones_between_them() -> None:
    """557 entries without a hole: what is not occupied is what the dump says is free."""
    assert recognise(TINY).name == "minidump"
    tiny = process(TINY)
    assert len(list(tiny.space.walk())) == 557
    assert tiny.complete
    assert (len(tiny.listed), len(tiny.unloaded), len(tiny.threads)) == (25, 1, 1)
    assert {m.base for m in tiny.modules()} == {m.base for m in tiny.listed}
    assert all(m.timestamp and m.path for m in tiny.listed)


def test_guard_pages_are_kept() -> None:
    """PAGE_READWRITE | PAGE_GUARD is a protection of its own, and the stack has a page of it."""
    guards = [r for r in process(TINY).space if "PAGE_GUARD" in r.protect]
    assert guards
    assert any(r.protect == "PAGE_READWRITE | PAGE_GUARD" and r.use is Use.STACK for r in guards)


@pytest.mark.parametrize(
    ("name", "modules", "bits"),
    [("electron__node-minidump__windows.dmp", 58, 64), ("google__breakpad__minidump2.dmp", 13, 32)],
)
def test_without_memory_info_there_are_modules_and_a_caveat(
    name: str, modules: int, bits: int
) -> None:
    """What lies between modules is unknown, and so it is not called free."""
    found = process(DUMPS / name)
    assert (len(found.modules()), found.space.bits) == (modules, bits)
    assert not found.complete
    assert any("memory info" in text for text in sentences(found.caveats))


def test_states_kinds_and_allocations_are_those_of_the_entries() -> None:
    """Free entries leave no region, reserved ones no protection, and 0x104 has two words."""
    data = build_dump(
        memory_list(
            (0x10000, 0x10000, 0x1000, COMMIT, 0x104, 0x20000),
            (0x11000, 0x10000, 0xF000, RESERVE, 0, 0x20000),
            (0x20000, 0, 0x7FFF_FFFD_0000, FREE, 1, 0),
        )
    )
    parent = parse_minidump(data, "x.dmp").parent
    assert parent is not None
    first, second = parent.space
    assert (first.state, first.kind, first.protect) == (
        State.COMMITTED,
        Kind.PRIVATE,
        "PAGE_READWRITE | PAGE_GUARD",
    )
    assert (second.state, second.base, second.protect) == (State.RESERVED, 0x10000, "")
    assert parent.complete


def test_a_hole_in_the_memory_info_is_told() -> None:
    """What no entry has is neither occupied nor free."""
    entry = (0x10000, 0x10000, 0x1000, COMMIT, 4, 0x20000)
    parent = parse_minidump(build_dump(memory_list(entry)), "x.dmp").parent
    assert parent is not None
    assert not parent.complete
    assert any("rows are missing" in text for text in sentences(parent.caveats))


def test_a_linux_dump_with_a_map_gives_the_map_and_without_one_is_refused() -> None:
    """Not every .dmp is Windows'."""
    text = (
        b"00400000-00401000 r-xp 00000000 08:01 1 /bin/x\n00401000-00402000 rw-p 0 08:01 1 /bin/x\n"
    )
    dump = build_dump((0x47670009, text), platform=0x8201)
    parent = parse_minidump(dump, "x.dmp").parent
    assert parent is not None
    assert [r.start for r in parent.space] == [0x400000, 0x401000]
    with pytest.raises(BadCapture, match="macOS"):
        parse_minidump(build_dump(platform=0x8101), "x.dmp")


@pytest.mark.parametrize(
    "data",
    [
        b"MDMP",
        b"MDMP" + bytes(28),
        struct.pack("<4sIIIIIQ", b"MDMP", 0xA793, 0xFFFFFFFF, 32, 0, 0, 0),
        struct.pack("<4sIIIIIQ", b"MDMP", 0xA793, 4096, 32, 0, 0, 0),
        build_dump(),
        build_dump(module_list(count=0xFFFFFFFF)),
        build_dump(module_list(count=60_000)),
        build_dump(module_list((0x400000, 0x1000, 0xFFFFFFF0))),
        build_dump((16, struct.pack("<IIQ", 16, 48, 1 << 60))),
        build_dump((16, struct.pack("<IIQ", 16, 0, 3) + bytes(200))),
        build_dump((16, struct.pack("<IIQ", 0xFFFFFFFF, 48, 1))),
        build_dump(memory_list((0x10000, 0x10000, 0x1000, 0x77, 4, 0x20000))),
    ],
)
def test_absurd_counts_and_places_are_refused_with_the_offset(data: bytes) -> None:
    """A claim is compared with the file's size before anything is made of it."""
    with pytest.raises(BadCapture) as caught:
        parse_minidump(data, "x.dmp")
    assert caught.value.offset >= 0
    assert "offset 0x" in str(caught.value)
    assert caught.value.hint


def test_entries_that_overlap_or_wrap_are_cut_and_told() -> None:
    """A dump can claim anything; a space can't hold two regions at one place."""
    data = build_dump(
        memory_list(
            (0x10000, 0x10000, 0x20000, COMMIT, 4, 0x20000),
            (0x20000, 0x20000, 0x20000, COMMIT, 4, 0x20000),
            ((1 << 64) - 0x1000, 0, 0x2000, COMMIT, 4, 0x20000),
        )
    )
    parent = parse_minidump(data, "x.dmp").parent
    assert parent is not None
    assert [(r.start, r.end) for r in parent.space] == [(0x10000, 0x30000), (0x30000, 0x40000)]
    assert (
        sum("overlap" in text or "before they start" in text for text in sentences(parent.caveats))
        == 2
    )


def thread_list(*threads: tuple[int, int, int]) -> tuple[int, bytes]:
    """ThreadList: id, TEB and stack of each."""
    rows = b"".join(
        struct.pack("<IIIIQQIIII", tid, 0, 0, 0, teb, stack, 0x1000, 0, 0, 0)
        for tid, teb, stack in threads
    )
    return 3, struct.pack("<I", len(threads)) + rows


def test_stacks_name_their_allocations_and_tebs_their_rows() -> None:
    """A stack is all of its allocation; TEBs share one; what is free has no name."""
    data = build_dump(
        memory_list(
            (0x10000, 0x10000, 0x4000, RESERVE, 0, 0x20000),
            (0x14000, 0x10000, 0x1000, COMMIT, 0x104, 0x20000),
            (0x15000, 0x10000, 0xB000, COMMIT, 4, 0x20000),
            (0x20000, 0, 0x10000, FREE, 1, 0),
            (0x30000, 0x30000, 0x2000, COMMIT, 4, 0x20000),
            (0x32000, 0x30000, 0x2000, COMMIT, 2, 0x20000),
            (0x40000, 0x40000, 0x1000, COMMIT, 4, 0x1000000),
        ),
        thread_list((7, 0x30000, 0x15800), (8, 0x32000, 0x24000), (9, 0x48000, 0)),
    )
    parent = parse_minidump(data, "x.dmp").parent
    assert parent is not None
    assert [(r.start, r.name, r.use) for r in parent.space] == [
        (0x10000, "[stack (tid 7)]", Use.STACK),
        (0x14000, "[stack (tid 7)]", Use.STACK),
        (0x15000, "[stack (tid 7)]", Use.STACK),
        (0x30000, "[teb (tid 7)]", Use.SYSTEM),
        (0x32000, "[teb (tid 8)]", Use.SYSTEM),
        (0x40000, "", Use.IMAGE),
    ]


def test_a_place_in_two_rows_names_the_first_that_ends_above_it() -> None:
    """Rows that overlap: the long one that begins first has the stack, not the short one in it."""
    data = build_dump(
        memory_list(
            (0x10000, 0x10000, 0x20000, COMMIT, 4, 0x20000),
            (0x11000, 0x11000, 0x1000, COMMIT, 4, 0x20000),
            (0x18000, 0x18000, 0x20000, COMMIT, 4, 0x20000),
        ),
        thread_list((7, 0, 0x19000)),
    )
    parent = parse_minidump(data, "x.dmp").parent
    assert parent is not None
    assert [(r.start, r.end, r.name) for r in parent.space] == [
        (0x10000, 0x30000, "[stack (tid 7)]"),
        (0x30000, 0x38000, ""),
    ]


def test_longer_entries_are_read_by_their_stride() -> None:
    """What a later version appends to an entry is skipped; of no entries any length will do."""
    rows = b"".join(
        struct.pack("<QQIIQIIII", base, base, 0, 0, 0x1000, COMMIT, 4, 0x20000, 0).ljust(
            56, b"\xff"
        )
        for base in (0x10000, 0x50000)
    )
    longer = build_dump((16, struct.pack("<IIQ", 24, 56, 2) + bytes(8) + rows))
    parent = parse_minidump(longer, "x.dmp").parent
    assert parent is not None
    assert [(r.start, r.end) for r in parent.space] == [(0x10000, 0x11000), (0x50000, 0x51000)]
    none = build_dump((16, struct.pack("<IIQ", 16, 0xFFFF_FFFF, 0)), thread_list((7, 0, 0x19000)))
    parent = parse_minidump(none, "x.dmp").parent
    assert parent is not None
    assert [r.name for r in parent.space] == ["[stack (tid 7)]"]
