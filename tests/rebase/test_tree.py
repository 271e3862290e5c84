"""The DLLs of a Cygwin's folders: which files, what they are called there, and whose they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from forkviz.errors import BadCapture
from forkviz.rebase.tree import LeftOut, read_tree, root_of, survey_tree
from tests.support.dll_files import write_dll


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A Cygwin with a runtime, a chain of imports, a foreign DLL in bin, and two of one name."""
    root = tmp_path / "root"
    write_dll(root / "bin" / "cygwin1.dll", imports=("KERNEL32.dll",), base=0x180040000)
    write_dll(root / "bin" / "cyga.dll")
    write_dll(root / "bin" / "cygb.dll", imports=("CYGA.dll",))
    write_dll(root / "lib" / "perl5" / "auto" / "B.so", imports=("cygb.dll",))
    write_dll(root / "bin" / "foreign.dll", imports=("kernel32.dll",))
    write_dll(root / "lib" / "name.dll", imports=("msvcrt.dll",))
    write_dll(root / "opt" / "own" / "name.dll")
    write_dll(root / "opt" / "own" / "user.oct", imports=("name.dll",))
    write_dll(root / "lib" / "user.mex", imports=("name.dll",))
    write_dll(root / "bin" / "sh.exe", coff_flags=0x22)
    (root / "bin" / "README.dll").write_text("no DLL")
    (root / "bin" / "broken.dll").write_bytes(b"MZ" + bytes(100))
    return root


def test_content_says_what_a_file_is_and_its_root_what_it_is_called(root: Path) -> None:
    """``.so``, ``.oct``, ``.mex``; programs, texts and broken files are no DLLs."""
    tree = survey_tree(root)
    assert [image.path for image in tree.images] == [
        *("/opt/own/name.dll", "/opt/own/user.oct", "/usr/bin/cyga.dll", "/usr/bin/cygb.dll"),
        *("/usr/bin/cygwin1.dll", "/usr/bin/foreign.dll", "/usr/lib/name.dll"),
        *("/usr/lib/perl5/auto/B.so", "/usr/lib/user.mex"),
    ]
    assert all(Path(image.file).is_file() for image in tree.images)
    assert tree.programs == 1
    broken = LeftOut(str(root / "bin" / "broken.dll"), "is not a PE file: it has no PE signature")
    assert tree.left_out == (broken,)


def test_what_reaches_the_runtime_is_owned(root: Path) -> None:
    """Through others, too; of two files of one name the importer means the one beside it."""
    guests = {image.path for image in read_tree(root) if not image.owned}
    assert guests == {"/usr/bin/foreign.dll", "/usr/lib/name.dll", "/usr/lib/user.mex"}
    assert [image.path for image in read_tree(root) if image.runtime] == ["/usr/bin/cygwin1.dll"]


def test_a_file_that_is_named_is_there_whatever_it_is(root: Path) -> None:
    """A folder names none of its files; both together name it once."""
    foreign = root / "bin" / "foreign.dll"
    (found,) = read_tree(foreign)
    assert (found.path, found.named, found.owned) == ("/usr/bin/foreign.dll", True, False)
    for places in ((root, foreign), (foreign, root)):
        images = read_tree(*places)
        assert len(images) == 9
        assert [image.path for image in images if image.named] == ["/usr/bin/foreign.dll"]
    (program,) = read_tree(root / "bin" / "sh.exe")
    assert (program.program, program.named) == (True, True)
    for name in ("README.dll", "broken.dll", "gone.dll"):
        with pytest.raises(BadCapture):
            read_tree(root / "bin" / name)


def test_the_root_is_found_from_inside(root: Path, tmp_path: Path) -> None:
    """Without a runtime above it, a file is called what it is here."""
    assert root_of(root / "lib" / "perl5") == root
    (found,) = read_tree(root / "lib" / "perl5")
    assert found.path == "/usr/lib/perl5/auto/B.so"
    write_dll(tmp_path / "build" / "x.dll")
    (found,) = read_tree(tmp_path / "build")
    assert found.path == (tmp_path / "build" / "x.dll").as_posix()


def test_an_msys2_mounts_nothing_but_what_is_there(tmp_path: Path) -> None:
    """Its runtime is in usr/bin; mingw64 is beside it, and no part of it."""
    write_dll(tmp_path / "usr" / "bin" / "msys-2.0.dll", imports=())
    write_dll(tmp_path / "usr" / "bin" / "msys-z.dll", imports=("msys-2.0.dll",))
    write_dll(tmp_path / "mingw64" / "bin" / "zlib1.dll", imports=("msvcrt.dll",))
    found = {image.path: image.owned for image in read_tree(tmp_path)}
    assert found == {
        "/mingw64/bin/zlib1.dll": False,
        "/usr/bin/msys-2.0.dll": True,
        "/usr/bin/msys-z.dll": True,
    }


@pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
def test_links_in_a_folder_are_not_followed(root: Path, tmp_path: Path) -> None:
    """Neither to files nor to folders, in circles or out of it; a named one is."""
    (root / "bin" / "again.dll").symlink_to("cyga.dll")
    (root / "lib" / "up").symlink_to("..")
    (root / "usr").mkdir()
    (root / "usr" / "bin").symlink_to("../bin")
    os.mkfifo(root / "bin" / "pipe.dll")
    assert len(read_tree(root)) == 9
    (found,) = read_tree(root / "bin" / "again.dll")
    assert found.name == "again.dll"
