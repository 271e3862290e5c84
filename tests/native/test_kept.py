"""What is kept: whole, or made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.native.kept import are_whole, is_whole, keep, note, note_of
from tests.support.spoil import SPOILS, Spoil


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that is kept."""
    made = tmp_path / "made"
    made.write_bytes(bytes(range(256)) * 8)
    keep(made, tmp_path / "program.exe")
    assert not made.exists()
    return tmp_path / "program.exe"


def test_one_that_is_as_it_was_is_whole(file: Path) -> None:
    """Nothing else is beside it but its note, which sha256sum can read."""
    assert is_whole(file)
    assert sorted(file.parent.iterdir()) == [file, note_of(file)]
    digest, _, name = note_of(file).read_text().splitlines()[0].partition("  ")
    assert (len(digest), name) == (64, "program.exe")


@pytest.mark.parametrize("spoil", SPOILS)
def test_one_that_is_damaged_is_not(file: Path, spoil: Spoil) -> None:
    """Whatever happened to it, or to its note."""
    spoil(file)
    assert not is_whole(file)


@pytest.mark.parametrize("spoil", SPOILS)
def test_one_whose_note_is_damaged_is_not(file: Path, spoil: Spoil) -> None:
    """A damaged note proves nothing."""
    spoil(note_of(file))
    assert not is_whole(file)


@pytest.mark.parametrize("spoil", SPOILS)
def test_of_many_files_each_counts(tmp_path: Path, spoil: Spoil) -> None:
    """And what is not in the note, or is in it for something else, is not whole."""
    names = ["a", "b/c", "b/d"]
    (tmp_path / "b").mkdir()
    for name in names:
        (tmp_path / name).write_bytes(name.encode() * 50)
    record = tmp_path / "sums"
    note(record, tmp_path, names)
    assert are_whole(record, tmp_path, ["b/c"])
    assert not are_whole(record, tmp_path, ["b/e"])
    spoil(tmp_path / "b/c")
    assert not are_whole(record, tmp_path)


def test_a_note_that_lost_a_line_is_none(tmp_path: Path) -> None:
    """Else a damaged file could hide behind it."""
    for name in "ab":
        (tmp_path / name).write_text(name)
    record = tmp_path / "sums"
    note(record, tmp_path, "ab")
    record.write_text("".join(record.read_text().splitlines(keepends=True)[1:]))
    assert not are_whole(record, tmp_path)
