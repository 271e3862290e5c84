"""A copy of a tree: files that may be replaced, links as they were, nothing of one that failed."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from forkviz.cygwin.tree_copy import copy_tree
from forkviz.errors import ForkvizError, TooLarge
from forkviz.files import replace_bytes
from tests.support.dll_files import write_dll
from tests.support.limited import set_limit
from tests.support.moves import contents_of

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links and pipes are POSIX's")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """DLLs, a text, links of three kinds, an empty folder, a pipe."""
    place = tmp_path / "root"
    write_dll(place / "bin" / "cyga.dll")
    (place / "etc").mkdir()
    (place / "etc" / "passwd").write_text("x")
    (place / "etc" / "passwd").chmod(0o640)
    (place / "var" / "empty").mkdir(parents=True)
    (place / "lib").symlink_to("bin")
    (place / "bin" / "cygb.dll").symlink_to("cyga.dll")
    (place / "bin" / "gone").symlink_to("/nowhere/at all")
    os.mkfifo(place / "etc" / "pipe")
    return place


def test_a_copy_has_files_folders_and_links(root: Path, tmp_path: Path) -> None:
    """Links lead where they led; what is no file is left out; rights are kept."""
    copy = copy_tree(root, tmp_path / "new" / "copy")
    assert contents_of(copy) == contents_of(root)
    assert {name: os.readlink(copy / name) for name in ("lib", "bin/cygb.dll", "bin/gone")} == {
        "lib": "bin",
        "bin/cygb.dll": "cyga.dll",
        "bin/gone": "/nowhere/at all",
    }
    assert (copy / "var" / "empty").is_dir()
    assert not (copy / "etc" / "pipe").exists()
    assert (copy / "etc" / "passwd").stat().st_mode & 0o777 == 0o640


def test_what_is_replaced_or_written_in_the_copy_is_not_in_the_original(
    root: Path, tmp_path: Path
) -> None:
    """A DLL is a link until it is replaced; a text is a file of its own from the beginning."""
    before = contents_of(root)
    copy = copy_tree(root, tmp_path / "copy")
    assert (copy / "bin" / "cyga.dll").samefile(root / "bin" / "cyga.dll")
    replace_bytes(copy / "bin" / "cyga.dll", b"moved")
    with (copy / "etc" / "passwd").open("a") as text:
        text.write("more")
    assert contents_of(root) == before


def test_files_are_copied_where_no_link_can_be_made(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On another file system, or on one that has no links."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EXDEV, "other system")

    monkeypatch.setattr(os, "link", refuse)
    copy = copy_tree(root, tmp_path / "copy")
    assert contents_of(copy) == contents_of(root)
    assert not (copy / "bin" / "cyga.dll").samefile(root / "bin" / "cyga.dll")


def test_a_copy_inside_of_the_root_or_over_something_is_refused(root: Path, tmp_path: Path) -> None:
    """Also by a link; nothing is made, and what is there stays."""
    link = tmp_path / "link"
    link.symlink_to(root / "var")
    for place in (root, root / "copy", link / "copy"):
        with pytest.raises(ForkvizError, match="is inside"):
            copy_tree(root, place)
    assert not (root / "copy").exists()
    there = tmp_path / "there"
    there.mkdir()
    (there / "kept").touch()
    with pytest.raises(ForkvizError, match="can't be created: File exists"):
        copy_tree(root, there)
    assert (there / "kept").exists()


@pytest.mark.parametrize(
    ("code", "hint"), [(errno.ENOSPC, "set TMPDIR, on Windows TEMP"), (errno.EACCES, "")]
)
def test_nothing_is_left_of_a_copy_that_fails(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, hint: str
) -> None:
    """The disk is full, or a file can't be read: what is said names it."""

    def fail(old: Path, _new: Path) -> None:
        raise OSError(code, os.strerror(code), str(old))

    monkeypatch.setattr(shutil, "copy2", fail)
    copy = tmp_path / "copy"
    with pytest.raises(ForkvizError) as failed:
        copy_tree(root, copy)
    named = root if hint else root / "etc" / "passwd"
    assert failed.value.what == f"{named} can't be copied to {copy}: {os.strerror(code)}"
    assert failed.value.hint.startswith(hint)
    assert bool(failed.value.hint) == bool(hint)
    assert not copy.exists()


def test_more_files_than_are_read_are_not_copied(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files, not images: a whole Cygwin has more files than a capture has images."""
    set_limit(monkeypatch, "files", 3)
    with pytest.raises(TooLarge):
        copy_tree(root, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
    set_limit(monkeypatch, "files", 5)
    set_limit(monkeypatch, "images", 1)
    copy_tree(root, tmp_path / "copy")


def test_progress_counts_files(root: Path, tmp_path: Path) -> None:
    """Each five hundred of them."""
    for number in range(996):
        (root / "var" / str(number)).touch()
    done: list[int] = []
    copy_tree(root, tmp_path / "copy", done.append)
    assert done == [500, 1000]
