"""Folders of PE files: what is left out is named as far as a line goes; headers that just fit."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from forkviz.errors import BadCapture
from forkviz.readers.base.lines import read_bytes
from forkviz.readers.images.pe import read_pe, read_pe_folder
from tests.readers.images.pe_files import build_pe
from tests.support.caveats import sentences


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "1 file is not a PE file and was left out: 0.txt"),
        (5, "5 files are not PE files and were left out: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt"),
        (6, "6 files are not PE files and were left out: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, …"),
    ],
)
def test_five_files_that_are_no_pe_files_are_named(tmp_path: Path, count: int, said: str) -> None:
    """The others are counted."""
    (tmp_path / "a.dll").write_bytes(build_pe())
    for number in range(count):
        (tmp_path / f"{number}.txt").write_text("x")
    images, caveats = read_pe_folder(tmp_path)
    assert [image.path for image in images] == ["a.dll"]
    assert sentences(caveats) == (said,)


@pytest.mark.parametrize("count", [1, 5, 6, 7])
def test_five_broken_files_are_named(tmp_path: Path, count: int) -> None:
    """Each with its fault, and the others counted."""
    for number in range(count):
        (tmp_path / f"{number}.dll").write_bytes(build_pe()[:200])
    _, caveats = read_pe_folder(tmp_path)
    said = sentences(caveats)
    named = [text for text in said if "was left out:" in text]
    assert len(named) == min(count, 5)
    assert said[5:] == ((f"{count - 5} more broken PE files were left out",) if count > 5 else ())


def test_headers_that_end_with_the_file_are_whole(tmp_path: Path) -> None:
    """One byte less is cut off."""
    data = build_pe(imports=b"", imports_rva=0)
    (lfanew,) = struct.unpack_from("<I", data, 60)
    sections, optional = struct.unpack_from("<H12xH", data, lfanew + 6)
    end = lfanew + 24 + optional + 40 * sections
    path = tmp_path / "a.dll"
    path.write_bytes(data[:end])
    assert read_pe(path).imports == ()
    path.write_bytes(data[: end - 1])
    with pytest.raises(BadCapture):
        read_pe(path)


def test_a_link_is_followed_unless_it_may_not_be(tmp_path: Path) -> None:
    """A user may name one."""
    (tmp_path / "a").write_bytes(b"content")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert read_bytes(tmp_path / "b") == b"content"
    with pytest.raises(BadCapture):
        read_bytes(tmp_path / "b", links=False)
