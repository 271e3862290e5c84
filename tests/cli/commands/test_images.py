"""forkviz images: what headers say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from forkviz.cli.commands.images import overlapping
from forkviz.core.image import Image
from tests.readers.images.pe_files import build_pe, import_table

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three DLLs, the first two of which want the same 64 KiB, and a text."""
    for name, base in (("a.dll", 0x400000), ("b.dll", 0x40F000), ("c.dll", 0x500000)):
        table = import_table([b"cygwin1.dll"])
        content = build_pe(machine="i386", base=base, size=0x1000, imports=table)
        (tmp_path / name).write_bytes(content)
    (tmp_path / "readme").write_text("no DLL\n")
    return tmp_path


def test_a_folder_is_listed_with_what_the_headers_say(run: Run, folder: Path) -> None:
    """Name, machine, preferred base, size and imports."""
    rows = run("images", folder, "--csv").csv()
    assert [row["name"] for row in rows] == ["a.dll", "b.dll", "c.dll"]
    assert {row["machine"] for row in rows} == {"i386"}
    assert rows[0]["preferred_base"] == "0x400000"
    assert rows[0]["size_of_image"] == str(0x1000)
    assert rows[0]["imports"] == "cygwin1.dll"


def test_places_that_meet_in_a_slot_of_64_kib_are_starred(run: Run, folder: Path) -> None:
    """Windows hands out places by 64 KiB, so a.dll and b.dll can't both be where they want."""
    assert [row["overlap"] for row in run("images", folder, "--csv").csv()] == ["*", "*", ""]


def test_what_was_left_out_is_said(run: Run, folder: Path) -> None:
    """A folder may hold files that are no DLLs."""
    assert "readme" in run("images", folder).out


def test_json_is_the_images_json_of_a_bundle(run: Run, perl: Path) -> None:
    """Byte for byte what forkviz keeps, so the output can be put into a bundle."""
    ran = run("images", perl, "--json")
    assert ran.out.rstrip("\n") == (perl / "images.json").read_text(encoding="utf-8").rstrip("\n")


def test_one_file_can_be_read_by_itself(run: Run, folder: Path) -> None:
    """And its JSON is read back as the same image."""
    ran = run("images", folder / "c.dll", "--json")
    (folder / "images.json").write_text(ran.out)
    again = run("images", folder / "images.json", "--csv").csv()
    assert [row["preferred_base"] for row in again if row["name"] == "c.dll"] == ["0x500000"]


def test_an_input_without_headers_is_refused(run: Run, perl: Path) -> None:
    """With the file's name and a hint."""
    ran = run("images", perl / "parent.maps")
    assert ran.status == 2
    assert "parent.maps" in ran.err
    assert "hint:" in ran.err


@pytest.mark.parametrize(
    ("images", "marked"),
    [
        ([("a.dll", 0x10000, 0x10000), ("b.dll", 0x20000, 0x10000)], set()),
        ([("a.dll", 0x10000, 0x10001), ("b.dll", 0x20000, 0x1000)], {0, 1}),
        ([("a.dll", 0x10000, 0x90000), ("b.dll", 0x20000, 1), ("c.dll", 0x80000, 1)], {0, 1, 2}),
        ([("a.exe", 0x400000, 1), ("b.exe", 0x400000, 1)], set()),
        ([("a.exe", 0x400000, 1), ("b.dll", 0x400000, 1)], {0, 1}),
        ([("a.exe", 0x400000, 1), ("b.exe", 0x400000, 1), ("c.dll", 0x400000, 1)], {0, 1, 2}),
        ([("a.dll", 0x400000, 1), ("a.dll", 0x400000, 1)], {0, 1}),
        ([], set()),
    ],
)
def test_overlaps_are_found_in_any_arrangement(
    images: list[tuple[str, int, int]], marked: set[int]
) -> None:
    """Nested, touching and equal ranges; two programs never meet in one process."""
    values = tuple(Image(*image) for image in images)
    assert overlapping(values) == marked
    backwards = {len(values) - 1 - i for i in marked}
    assert overlapping(values[::-1]) == backwards


def test_32_and_64_bits_never_meet() -> None:
    """No process loads both."""
    pair = (Image("a.dll", 0x400000, 1, "i386"), Image("b.dll", 0x400000, 1, "amd64"))
    assert overlapping(pair) == set()


def test_progress_is_shown_only_where_somebody_watches(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bar on standard error if that is a terminal; standard output is the same either way."""
    unwatched = run("images", folder)
    assert unwatched.err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    watched = run("images", folder)
    assert "reading headers" in watched.err
    assert watched.out == unwatched.out
