"""A DLL more in the import table of a PE file."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from forkviz.cygwin.pe_edit import add_import
from forkviz.errors import BadCapture
from forkviz.readers.images.pe import read_pe
from tests.readers.images.pe_files import build_pe, import_table


def edited(tmp_path: Path, data: bytes) -> Path:
    """The file with clobber.dll added."""
    file = tmp_path / "x.exe"
    file.write_bytes(add_import(data, "clobber.dll", "anchor"))
    return file


def test_the_new_dll_comes_before_those_that_are_there(tmp_path: Path) -> None:
    """Entry points run in that order, so its own runs before the runtime's.

    Base and flags stay, and the image grows by whole pages.
    """
    data = build_pe(imports=import_table([b"cygwin1.dll", b"KERNEL32.dll"]), size=0x2000)
    (tmp_path / "old.exe").write_bytes(data)
    old, new = read_pe(tmp_path / "old.exe", "x"), read_pe(edited(tmp_path, data), "x")
    assert new.imports == ("clobber.dll", "cygwin1.dll", "KERNEL32.dll")
    assert (new.preferred, new.dll_characteristics) == (
        old.preferred,
        old.dll_characteristics,
    )
    assert new.size_of_image > old.size_of_image
    assert new.size_of_image % 0x1000 == 0


def test_a_file_can_be_edited_twice(tmp_path: Path) -> None:
    """Each edit adds a section of its own."""
    once = add_import(build_pe(imports=import_table([b"a.dll"])), "b.dll", "x")
    twice = tmp_path / "twice.exe"
    twice.write_bytes(add_import(once, "c.dll", "x"))
    assert read_pe(twice, "x").imports == ("c.dll", "b.dll", "a.dll")


def test_what_was_in_the_file_stays_where_it_was() -> None:
    """Only headers change, and the end is new."""
    data = build_pe(imports=import_table([b"a.dll"]))
    assert add_import(data, "b.dll", "x")[0x400 : len(data)] == data[0x400:]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ",
        bytes(4096),
        build_pe(machine="i386", base=0x400000),
        build_pe(imports_rva=0x90000),
        build_pe()[:0x100],
    ],
    ids=["empty", "MZ", "zeros", "32 bits", "imports outside", "cut"],
)
def test_what_cannot_be_edited_is_refused(data: bytes) -> None:
    """And not written half."""
    with pytest.raises(BadCapture):
        add_import(data, "b.dll", "x")


def test_headers_without_room_are_refused() -> None:
    """A section's header would run into the first section's data."""
    data = bytearray(build_pe(imports=import_table([b"a.dll"])))
    (pe,) = struct.unpack_from("<I", data, 0x3C)
    struct.pack_into("<I", data, pe + 24 + 60, 0x1C0)
    with pytest.raises(BadCapture, match="no room"):
        add_import(bytes(data), "b.dll", "x")
