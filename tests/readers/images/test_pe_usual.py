"""What is read by struct is what pefile reads: of real files, and of thousands of damaged ones."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from forkviz.readers import read_pe
from forkviz.readers.images import pe as module
from forkviz.readers.images.pe_odd import odd_headers
from forkviz.readers.images.pe_usual import usual_headers
from tests.readers.images.damaged_pe import WholePe, damaged_pe, whole_files
from tests.readers.images.pe_files import build_pe, import_table
from tests.support.real_pe import real_pe_files

DAMAGED = 100_000


def agreed(data: bytes) -> bool:
    """Whether *data* is usual; it fails where pefile reads it in another way, or refuses it."""
    usual = usual_headers(io.BytesIO(data), len(data), "x")
    if usual is not None:
        assert usual == odd_headers(io.BytesIO(data), len(data), "x")
    return usual is not None


def share_that_agrees(whole: Sequence[WholePe], count: int, seed: int) -> float:
    """The share of usual ones among so many damaged files."""
    draws = Random(seed)
    return sum(agreed(damaged_pe(whole, draws)) for _ in range(count)) / count


def test_damaged_files_that_are_usual_are_read_as_pefile_reads_them() -> None:
    """A few of them; enough are usual, and enough odd."""
    assert all(agreed(each.data) for each in whole_files())
    assert agreed(patched(ALIGNMENT, 0x400))
    assert agreed(build_pe(more=((b".bss", 0x3000, 0),)))
    assert 0.2 < share_that_agrees(whole_files(), 250, seed=18) < 0.9


@pytest.mark.sweep
def test_many_damaged_files_are_read_as_pefile_reads_them() -> None:
    """Made ones, and real ones where this system has some."""
    real = [path for path in real_pe_files() if path.stat().st_size < 64 << 10]
    whole = whole_files([path for path in real[::20] if agreed(path.read_bytes())])
    assert 0.2 < share_that_agrees(whole, DAMAGED, seed=4711) < 0.9


@pytest.mark.sweep
@pytest.mark.skipif(not real_pe_files(), reason="this system has no PE files")
def test_real_files_are_usual_and_read_as_pefile_reads_them() -> None:
    """Those of setuptools, mingw, Wine and the real Cygwin; what is odd among them is rare."""
    files = real_pe_files()
    odd = []
    for path in files:
        with path.open("rb", buffering=0) as stream:
            size = path.stat().st_size
            usual = usual_headers(stream, size, str(path))
            stream.seek(0)
            if usual is None:
                odd.append(path)
            else:
                assert usual == odd_headers(stream, size, str(path))
    assert len(odd) <= len(files) / 20, odd


def patched(at: int, value: int) -> bytes:
    """A usual file with *value* in the four bytes at *at*."""
    data = build_pe(more=((b".data", 0x3000, 0x420),))
    return data[:at] + struct.pack("<I", value) + data[at + 4 :]


#: Where that file has NumberOfRvaAndSizes, FileAlignment, and its first section.
COUNT, ALIGNMENT, SECTION = 0x104, 0xBC, 0x188


@pytest.mark.parametrize(
    "data",
    [
        b"",
        patched(COUNT, 0x8000_0001),
        patched(COUNT, 17),
        patched(ALIGNMENT, 0x300),
        patched(SECTION + 8, 0),
        build_pe(more=((b".bss", 0x3000, 0x1000_0001),)),
        build_pe(imports_rva=0).replace(struct.pack("<I", 0x1000), bytes(4)),
        build_pe(e_lfanew=0x4000, imports_rva=0),
        build_pe(more=((b"PAGE", 0x3000, 0x420),)),
        build_pe(more=((b".data", 0x1004, 0x420),)),
        build_pe(more=((b".data", 0x2000_0000, 0x420),)),
        build_pe(imports_rva=0x9_0000),
        build_pe(imports=import_table([b""])),
    ],
)
def test_what_is_odd_is_left_to_pefile(data: bytes) -> None:
    """Counts that are too high, odd boundaries, far or overlapping sections, names that pefile
    looks at, tables that lead nowhere."""
    assert usual_headers(io.BytesIO(data), len(data), "x") is None


def test_a_usual_file_does_not_load_pefile(tmp_path: Path) -> None:
    """It takes longer to import than a hundred files to read."""
    file = tmp_path / "a.dll"
    file.write_bytes(build_pe(imports=import_table([b"cygwin1.dll"])))
    code = (
        "import sys; from pathlib import Path; from forkviz.readers import read_pe\n"
        "print(read_pe(Path(sys.argv[1])).imports, 'pefile' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "('cygwin1.dll',) False\n"


def test_an_odd_file_is_read_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From its beginning, wherever the first attempt has stopped."""
    file = tmp_path / "a.dll"
    file.write_bytes(build_pe(imports=import_table([b"cygwin1.dll"])))
    usual = read_pe(file)
    monkeypatch.setattr(module, "usual_headers", lambda stream, *_: stream.read(10) and None)
    assert read_pe(file) == usual
