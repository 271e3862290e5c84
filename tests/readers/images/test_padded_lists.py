"""Lists in minidumps that have 4 bytes of padding behind their count, as some writers put them."""

from __future__ import annotations

import struct

import pytest

from forkviz.core.captures.capture import Process, Thread
from forkviz.readers.images.minidump import parse_minidump
from tests.readers.images.dumps import build_dump

BASES = (0x400000, 0x10000000)


def modules(padding: bytes) -> tuple[int, bytes]:
    """A ModuleList of two; the name of both is an empty text at offset 0 of the file's header."""
    rows = b"".join(struct.pack("<QIIII", base, 0x3000, 7, 9, 20) + bytes(84) for base in BASES)
    return 4, struct.pack("<I", 2) + padding + rows


def threads(padding: bytes) -> tuple[int, bytes]:
    """A ThreadList of one."""
    row = struct.pack("<IIIIQQI", 12, 0, 0, 0, 0x7FF000, 0x200000, 0x5000) + bytes(12)
    return 3, struct.pack("<I", 1) + padding + row


@pytest.mark.parametrize("padding", [b"", bytes(4)])
def test_a_padded_list_says_what_an_unpadded_one_says(padding: bytes) -> None:
    """Its size in the directory tells which it is."""
    parent = parse_minidump(build_dump(modules(padding), threads(padding)), "x.dmp").parent
    assert isinstance(parent, Process)
    assert [(m.base, m.size, m.timestamp, m.checksum) for m in parent.listed] == [
        (base, 0x3000, 9, 7) for base in BASES
    ]
    assert parent.threads == (Thread(12, 0x7FF000, 0x200000, 0x205000),)


def test_other_bytes_behind_a_list_are_no_padding() -> None:
    """What is longer by anything but 4 begins right behind its count."""
    for more in (3, 5, 8):
        kind, data = modules(b"")
        parent = parse_minidump(build_dump((kind, data + bytes(more))), "x.dmp").parent
        assert isinstance(parent, Process)
        assert [m.base for m in parent.listed] == list(BASES)
