"""What of a folder is judged: each file once, whatever it is called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from forkviz.check.check import check
from forkviz.check.collect import collect
from tests.support.dll_files import write_dll

BASE = 0x3_F000_0000


def names(*places: Path) -> list[str]:
    """What the files of *places* are called."""
    return [image.path for image in collect([str(place) for place in places]).images]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A DLL with three names, and a copy of it."""
    place = tmp_path / "tree"
    write_dll(place / "b.dll", base=BASE)
    os.link(place / "b.dll", place / "a.dll")
    (place / "lib").mkdir()
    os.link(place / "b.dll", place / "lib" / "b.dll")
    return place


def test_a_file_with_several_names_counts_once(folder: Path) -> None:
    """By the first; a copy is another file, and wants the place, too."""
    assert names(folder) == ["a.dll"]
    checked = check(collect([str(folder)]).images)
    assert (checked.judged, checked.findings) == (1, ())
    write_dll(folder / "lib" / "copy.dll", base=BASE)
    checked = check(collect([str(folder)]).images)
    assert [finding.files for finding in checked.findings] == [("a.dll", "lib/copy.dll")]


def test_the_name_that_the_user_gave_is_the_one_that_counts(folder: Path) -> None:
    """Whatever comes first."""
    assert names(folder, folder / "lib" / "b.dll") == [str(folder / "lib" / "b.dll")]
    assert names(folder / "lib" / "b.dll", folder / "a.dll") == [str(folder / "a.dll")]


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
def test_a_folder_that_is_named_again_is_the_same(folder: Path) -> None:
    """By a link, with a slash, with dots; and so is a file."""
    link = folder.parent / "link"
    link.symlink_to(folder)
    write_dll(folder / "c.dll", base=BASE + 0x100000)
    once = names(folder, folder.parent / "tree")
    assert once == [str(folder / "a.dll"), str(folder / "c.dll")]
    assert names(folder, link) == names(folder, folder / "lib" / "..") == once
    assert names(folder / "c.dll", link / "c.dll", link) == [
        str(link / "a.dll"),
        str(folder / "c.dll"),
    ]
