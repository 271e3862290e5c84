"""PE files: small ones whose every field is known, and the real ones that come with pip."""

from __future__ import annotations

import struct
from pathlib import Path

import pefile
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forkviz.core.image import DllCharacteristics, Image
from forkviz.errors import BadCapture
from forkviz.readers import read_pe, read_pe_folder
from tests.readers.images.pe_files import MACHINES, SECTION_RAW, build_pe, import_table
from tests.support.examples import examples
from tests.support.real_pe import launchers


def written(folder: Path, data: bytes, name: str = "a.dll") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.sweep
@pytest.mark.skipif(not launchers(), reason="neither pip nor setuptools is installed here")
def test_real_files_are_read_as_pefile_reads_them_whole() -> None:
    """The quick way gives what pefile gives when it is let to read everything."""
    for path in launchers()[:3]:  # one for each machine; pefile takes its time
        whole = pefile.PE(str(path))
        image = read_pe(path)
        assert image.preferred == whole.OPTIONAL_HEADER.ImageBase
        assert image.size_of_image == whole.OPTIONAL_HEADER.SizeOfImage
        assert int(image.dll_characteristics) == whole.OPTIONAL_HEADER.DllCharacteristics
        assert image.relocations_stripped == bool(whole.FILE_HEADER.Characteristics & 1)
        assert MACHINES[image.machine] == whole.FILE_HEADER.Machine
        imports = getattr(whole, "DIRECTORY_ENTRY_IMPORT", [])
        assert list(image.imports) == [entry.dll.decode() for entry in imports]
        assert image.path == path.name
        whole.close()


@pytest.mark.parametrize("machine", sorted(MACHINES))
def test_each_field_comes_from_its_header(tmp_path: Path, machine: str) -> None:
    """32-bit and 64-bit headers, and the imports in table order."""
    names = [b"cygwin1.dll", b"KERNEL32.dll", b"a-b_c.DLL"]
    data = build_pe(
        machine=machine,
        base=0x6123_0000,
        size=0x45000,
        characteristics=0x2023,
        dll_characteristics=0x8140,
        imports=import_table(names),
    )
    assert read_pe(written(tmp_path, data), "/usr/bin/a.dll") == Image(
        "/usr/bin/a.dll",
        0x6123_0000,
        0x45000,
        machine,
        DllCharacteristics(0x8140),
        True,
        tuple(name.decode() for name in names),
    )


def test_a_file_without_imports_has_none(tmp_path: Path) -> None:
    """An empty table and no table at all are the same."""
    for rva in (0x1000, 0):
        assert read_pe(written(tmp_path, build_pe(imports_rva=rva))).imports == ()


def test_headers_far_into_the_file_are_found(tmp_path: Path) -> None:
    """A long DOS stub moves the headers beyond the first pages."""
    far = build_pe(e_lfanew=0x4000, imports_rva=0)
    assert read_pe(written(tmp_path, far)).size_of_image == 0x1E000


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "MZ"),
        (b"MZ", "PE file"),
        (b"#!/bin/sh\n", "MZ"),
        (build_pe()[:0x100], "cut off"),
        (build_pe().replace(b"PE\0\0", b"NE\0\0"), "PE file"),
        (build_pe(size=0), "no memory"),
        (build_pe(imports_rva=0x9_0000), "outside"),
        (build_pe(imports=import_table([b"x.dll"], rva=0x8_0000)), "outside"),
        (build_pe(imports=import_table([b"\x01.dll"])), "ASCII"),
        (build_pe(imports=import_table([b"caf\xe9.dll"])), "ASCII"),
        (build_pe(imports=import_table([b""])), "ASCII"),
        (build_pe(imports=import_table([b"x" * 300])), "no end"),
        (build_pe(imports=struct.pack("<5I", 0, 0, 0, 0x1000, 1) * 26), "ASCII"),
        (build_pe(imports=import_table([b"a.dll"] * 5000)), "more than 4096"),
        (build_pe(imports=import_table([b"a.dll"]))[: SECTION_RAW + 10], "no end"),
    ],
)
def test_a_malformed_file_alone_is_refused(tmp_path: Path, data: bytes, what: str) -> None:
    """The error names the file and what is wrong with it."""
    path = written(tmp_path, data)
    with pytest.raises(BadCapture, match=what) as caught:
        read_pe(path)
    assert caught.value.file == str(path)


def test_an_import_table_without_an_end_is_refused(tmp_path: Path) -> None:
    """Following descriptors beyond the section would read whatever comes next."""
    count = 0x200 // 20
    names_at = 0x1000 + 20 * count
    table = struct.pack("<5I", 0, 0, 0, names_at, 0x1FF0) * count
    data = build_pe(imports=table + b"a.dll\0".ljust(0x200 - len(table), b"\0"))
    with pytest.raises(BadCapture, match="no end"):
        read_pe(written(tmp_path, data))


def test_a_folder_is_read_in_order_and_what_is_no_pe_file_is_told(tmp_path: Path) -> None:
    """Paths are relative, sorted, with slashes; broken files are named with their fault."""
    written(tmp_path, build_pe(base=0x10000), "b.dll")
    written(tmp_path, build_pe(base=0x20000), "a.exe")
    written(tmp_path, build_pe(base=0x30000), "auto/POSIX/POSIX.dll")
    written(tmp_path, b"not one", "readme.txt")
    written(tmp_path, build_pe(size=0), "broken.dll")
    images, caveats = read_pe_folder(tmp_path)
    assert [(i.path, i.preferred) for i in images] == [
        ("a.exe", 0x20000),
        ("auto/POSIX/POSIX.dll", 0x30000),
        ("b.dll", 0x10000),
    ]
    assert len(caveats) == 2
    assert str(caveats[0]).startswith("broken.dll was left out: ")
    assert "readme.txt" in str(caveats[1])


def test_progress_counts_up_to_all_files(tmp_path: Path) -> None:
    """The hook is told how many are done, from none to all."""
    for i in range(3):
        written(tmp_path, build_pe(), f"{i}.dll")
    told: list[tuple[int, int]] = []
    read_pe_folder(tmp_path, lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_the_body_of_a_file_is_not_read(tmp_path: Path) -> None:
    """A file of a gibibyte, nearly all of it a hole, costs no more than a small one."""
    path = written(tmp_path, build_pe(imports=import_table([b"cygwin1.dll"])))
    with path.open("r+b") as stream:
        stream.truncate(1 << 30)
    assert read_pe(path).imports == ("cygwin1.dll",)


SMALL = build_pe(imports=import_table([b"cygwin1.dll", b"KERNEL32.dll"]))


@settings(max_examples=examples(12))
@given(
    st.lists(st.tuples(st.integers(0, 0x440), st.integers(0, 255)), max_size=8),
    st.integers(0, len(SMALL)),
)
def test_any_damage_gives_an_image_or_a_bad_capture(
    tmp_path_factory: pytest.TempPathFactory, damage: list[tuple[int, int]], length: int
) -> None:
    """Whatever bytes change and wherever the file ends, nothing else comes out."""
    data = bytearray(SMALL)
    for at, value in damage:
        data[at] = value
    path = tmp_path_factory.getbasetemp() / "damaged.dll"
    path.write_bytes(data[:length] if length % 2 else data)
    try:
        image = read_pe(path)
    except BadCapture:
        return
    assert image.size_of_image > 0
    assert all(name.isascii() for name in image.imports)


def test_the_bounds_of_data_and_bss_are_those_of_its_sections(tmp_path: Path) -> None:
    """What a fork copies of a DLL; a section that reaches beyond the image is none."""
    sections = ((b".data", 0x3000, 0x420), (b".bss", 0x5000, 0x1800))
    image = read_pe(written(tmp_path, build_pe(size=0x8000, more=sections)))
    assert (image.data, image.bss) == ((0x3000, 0x3420), (0x5000, 0x6800))
    beyond = read_pe(written(tmp_path, build_pe(size=0x6000, more=sections)))
    assert (beyond.data, beyond.bss) == ((0x3000, 0x3420), (0, 0))
    assert read_pe(written(tmp_path, build_pe())).bss == (0, 0)
