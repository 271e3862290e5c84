"""A PE file that is linked for another base, with its fix-ups."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from forkviz.cygwin.pe_rebase import rebased
from forkviz.errors import BadCapture
from forkviz.readers.images.pe import read_pe
from tests.readers.images.pe_files import SECTION_RAW, SECTION_RVA, build_pe

OLD, NEW = 0x3_FD3A_0000, 0x4_A000_0000
#: Where in the section: two absolute addresses, a number that is none, the fix-ups.
FIRST, SECOND, NUMBER, FIXUPS = 0x10, 0x28, 0x20, 0x40


def with_fixups(*, kind: int = 10) -> bytes:
    """A file with absolute addresses at FIRST and SECOND, both in its fix-ups."""
    data = bytearray(build_pe(imports=bytes(0x80), base=OLD))
    for at in (FIRST, SECOND):
        struct.pack_into("<Q", data, SECTION_RAW + at, OLD + at)
    struct.pack_into("<Q", data, SECTION_RAW + NUMBER, OLD)
    words = (kind << 12 | FIRST, kind << 12 | SECOND, 0, 0)
    struct.pack_into("<II4H", data, SECTION_RAW + FIXUPS, SECTION_RVA, 16, *words)
    (pe,) = struct.unpack_from("<I", data, 0x3C)
    struct.pack_into("<II", data, pe + 24 + 112 + 8 * 5, SECTION_RVA + FIXUPS, 16)
    return bytes(data)


def test_absolute_addresses_move_with_the_base(tmp_path: Path) -> None:
    """Those that the fix-ups name, and nothing else that looks like one."""
    moved = rebased(with_fixups(), NEW)
    for at in (FIRST, SECOND):
        assert struct.unpack_from("<Q", moved, SECTION_RAW + at) == (NEW + at,)
    assert struct.unpack_from("<Q", moved, SECTION_RAW + NUMBER) == (OLD,)
    (tmp_path / "x.dll").write_bytes(moved)
    assert read_pe(tmp_path / "x.dll", "x").preferred == NEW
    assert rebased(moved, OLD) == with_fixups()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ",
        bytes(4096),
        build_pe(),
        build_pe(machine="i386", base=0x400000),
        with_fixups()[:0x200],
    ],
    ids=["empty", "MZ", "zeros", "no fix-ups", "32 bits", "cut"],
)
def test_what_cannot_be_moved_is_refused(data: bytes) -> None:
    """A base that was set without the fix-ups would break it."""
    with pytest.raises(BadCapture):
        rebased(data, NEW)


def test_a_base_is_the_start_of_a_slot() -> None:
    """Windows maps images nowhere else."""
    with pytest.raises(BadCapture, match="slot"):
        rebased(with_fixups(), NEW + 0x1000)
