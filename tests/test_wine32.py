"""The tool that fetches what Wine lacks for 32 bits: only what is whole and fits is found."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from forkviz.windows.windows import Windows
from forkviz.windows.wine32 import WINE_DLLS, complete, dlls_folder, found_dlls, lacking
from tests.support.spoil import SPOILS, Spoil
from tools import wine32

pytestmark = pytest.mark.figures

VERSION = "8.0~repack-4"


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder before PATH with a dpkg-query that knows the package; an empty cache."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    script(folder / "dpkg-query", f"printf '%s' '{VERSION}'")
    return folder


def script(file: Path, does: str) -> None:
    """A program that is a shell script."""
    file.write_text(f"#!/bin/sh\n{does}\n")
    file.chmod(0o755)


def archive_of(programs: Path, *names: str) -> None:
    """An apt-get that downloads something, and a dpkg-deb that finds *names* in it."""
    tar = programs / "files.tar"
    with tarfile.open(tar, "w") as files:
        for name in names:
            info = tarfile.TarInfo(name)
            info.size = len(name)
            files.addfile(info, io.BytesIO(name.encode()))
    script(programs / "apt-get", 'case "$*" in *download*) touch libwine.deb;; esac')
    script(programs / "dpkg-deb", f"cat {tar}")


def test_three_files_are_taken_out_and_nothing_else(programs: Path) -> None:
    """By their own names, into one folder, wherever an archive would have them."""
    there = [f"./usr/lib/i386-linux-gnu/wine/i386-windows/{name}" for name in WINE_DLLS]
    archive_of(programs, *there, "./usr/lib/wine/i386-unix/ntdll.dll", "../i386-windows/evil.dll")
    assert wine32.find() is None
    folder = wine32.fetch(VERSION)
    assert wine32.find() == folder == dlls_folder()
    assert {path.name for path in folder.rglob("*.dll")} == set(WINE_DLLS)
    windows = Windows(("wine",), folder)
    assert windows.for_bits(32).environment()["WINEDLLPATH"] == str(folder)
    assert windows.for_bits(64) == windows
    assert Windows().for_bits(32) == Windows()


def test_those_of_another_wine_are_not_found(programs: Path) -> None:
    """After an update they are fetched anew."""
    archive_of(programs, *(f"x/i386-windows/{name}" for name in WINE_DLLS))
    wine32.fetch("7.0")
    assert wine32.find() is None
    assert wine32.main() == 0
    assert wine32.find() == dlls_folder()


@pytest.mark.parametrize("spoil", SPOILS)
@pytest.mark.parametrize("of", ["i386-windows/ntdll.dll", "version", "SHA256SUMS"])
def test_what_is_damaged_is_not_found_and_fetched_again(
    programs: Path, spoil: Spoil, of: str
) -> None:
    """Neither by the tool nor by a live fork."""
    archive_of(programs, *(f"x/i386-windows/{name}" for name in WINE_DLLS))
    folder = wine32.fetch(VERSION)
    spoil(folder / of)
    assert wine32.find() is None
    assert found_dlls() is None
    assert wine32.main() == 0
    assert wine32.find() == found_dlls() == folder


@pytest.mark.parametrize("spoil", SPOILS)
def test_what_is_damaged_in_a_prefix_is_put_there_again(
    programs: Path, tmp_path: Path, spoil: Spoil
) -> None:
    """Wine's own files, which have no note, are left alone."""
    archive_of(programs, *(f"x/i386-windows/{name}" for name in WINE_DLLS))
    folder = wine32.fetch(VERSION)
    place = tmp_path / "prefix" / "drive_c" / "windows" / "syswow64"
    place.mkdir(parents=True)
    (place / WINE_DLLS[0]).write_text("Wine's own")
    complete(tmp_path / "prefix", folder)
    assert list(lacking(tmp_path / "prefix", folder)) == []
    spoil(place / WINE_DLLS[1])
    assert [there for _, there in lacking(tmp_path / "prefix", folder)] == [place / WINE_DLLS[1]]
    complete(tmp_path / "prefix", folder)
    assert list(lacking(tmp_path / "prefix", folder)) == []
    assert (place / WINE_DLLS[0]).read_text() == "Wine's own"


def test_an_archive_that_is_cut_is_refused(programs: Path) -> None:
    """With its name; what was there before stays."""
    archive_of(programs, *(f"x/i386-windows/{name}" for name in WINE_DLLS))
    folder = wine32.fetch(VERSION)
    tar = programs / "files.tar"
    tar.write_bytes(tar.read_bytes()[:700])
    with pytest.raises(OSError, match=r"libwine\.deb can't be unpacked"):
        wine32.fetch(VERSION)
    assert wine32.find() == folder


def test_an_archive_without_them_leaves_nothing_to_be_found(programs: Path) -> None:
    """Which ones it lacks is said."""
    archive_of(programs, "x/i386-windows/ntdll.dll", "x/i386-windows/kernel32.dll")
    with pytest.raises(OSError, match=r"has no kernelbase\.dll"):
        wine32.fetch(VERSION)
    assert wine32.find() is None
    assert Windows(("wine",)).for_bits(32).dlls is None


def test_what_apt_says_is_told(programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And how to get it; that some list can't be fetched is no reason to stop."""
    script(programs / "apt-get", 'echo "no such thing" >&2; exit 100')
    with pytest.raises(OSError, match="no such thing"):
        wine32.fetch(VERSION)
    assert wine32.main() == 0
    said = capsys.readouterr()
    assert wine32.HOW_TO_GET in said.out
    assert "no such thing" in said.err


def test_where_there_is_no_debian_nothing_is_fetched(
    programs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which version would fit is not known."""
    script(programs / "dpkg-query", "exit 1")
    script(programs / "apt-get", "touch called")
    assert wine32.main() == 0
    assert capsys.readouterr().out == f"{wine32.HOW_TO_GET}\n"
