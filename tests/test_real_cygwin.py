"""The tool that fetches a real Cygwin: what is there is used, what is broken is no Cygwin."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkviz.native.kept import note
from tests.support.spoil import SPOILS, Spoil
from tools import real_cygwin, wine


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, and no Cygwin of the user's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv(real_cygwin.VARIABLE, raising=False)
    return tmp_path / "forkviz"


def fetched(cache: Path, version: str = real_cygwin.VERSION) -> Path:
    """A root as it is left when all has come."""
    root = cache / real_cygwin.RELEASES[version].package
    (root / "bin").mkdir(parents=True)
    (root / "bin" / "cygwin1.dll").write_bytes(b"runtime")
    (root / "bin" / "perl.exe").write_bytes(b"perl itself")
    note(root / ".complete", root, real_cygwin._files(root))
    return root


def test_one_that_was_not_finished_is_not_found(cache: Path) -> None:
    """It is fetched again; so is one without a note."""
    root = fetched(cache)
    assert real_cygwin.find_real_cygwin() == root
    (root / ".complete").write_bytes(b"")
    assert real_cygwin.find_real_cygwin() is None
    (root / ".complete").unlink()
    assert real_cygwin.find_real_cygwin() is None


@pytest.mark.parametrize("spoil", SPOILS)
@pytest.mark.parametrize("of", ["bin/cygwin1.dll", "bin/perl.exe", ".complete"])
def test_one_that_is_damaged_is_not_found(cache: Path, spoil: Spoil, of: str) -> None:
    """Any file of it; what its programs write themselves does not count."""
    root = fetched(cache)
    (root / "tmp").mkdir()
    (root / "tmp" / "note").touch()
    assert real_cygwin.find_real_cygwin() == root
    spoil(root / of)
    assert real_cygwin.find_real_cygwin() is None


def test_who_waited_for_another_fetch_uses_what_it_brought(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is downloaded twice."""
    root = fetched(cache)
    monkeypatch.setattr(real_cygwin, "_download", lambda *_: pytest.fail("it is there"))
    assert real_cygwin.fetch() == root


def test_the_users_own_is_used_or_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If it leads nowhere, nothing replaces it."""
    own = cache / "own"
    (own / "bin").mkdir(parents=True)
    monkeypatch.setenv(real_cygwin.VARIABLE, str(own))
    assert real_cygwin.find_real_cygwin() is None
    assert not real_cygwin.may_fetch()
    (own / "bin" / "cygwin1.dll").touch()
    assert real_cygwin.find_real_cygwin() == own


def test_each_version_is_found_by_itself(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's own stands for the one that is meant where none is named, and for no other."""
    assert real_cygwin.find_real_cygwin("2.11.2") is None
    root = fetched(cache, "2.11.2")
    assert real_cygwin.find_real_cygwin("2.11.2") == root
    assert real_cygwin.find_real_cygwin() is None
    monkeypatch.setenv(real_cygwin.VARIABLE, str(root))
    assert real_cygwin.find_real_cygwin() == root
    monkeypatch.setenv(real_cygwin.VARIABLE, str(cache))
    assert real_cygwin.find_real_cygwin("2.11.2") == root


def test_the_version_is_an_argument(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its folder is the last line; another version is refused with those that there are."""
    root = fetched(cache, "2.11.2")
    assert real_cygwin.main(["2.11.2"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == str(root)
    with pytest.raises(SystemExit):
        real_cygwin.main(["2.0"])
    assert "3.0.7" in capsys.readouterr().err


def test_links_are_made_for_what_was_unpacked(tmp_path: Path) -> None:
    """Each path of the list; those in usr/, which is left out, are not."""
    (tmp_path / "_links").mkdir()
    (tmp_path / "_links" / "bin_s_sh.exe").write_text("sh")
    links = {"hardlinks": {"bin/sh.exe": ["bin/sh.exe", "bin/bash.exe", "usr/x/sh.exe"]}}
    (tmp_path / "links.json").write_text(json.dumps(links))
    assert real_cygwin.restore_links(tmp_path) == 2
    assert (tmp_path / "bin" / "bash.exe").read_text() == "sh"
    assert not (tmp_path / "usr").exists()
    assert real_cygwin.restore_links(tmp_path) == 0


def test_an_archive_that_is_another_is_refused(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its hash, before it is opened; nothing stays behind."""
    archive = "import pathlib; pathlib.Path('x.tgz').write_bytes(b'other')"
    npm = tmp_path / "npm"
    npm.write_text(f'#!/bin/sh\nexec python3 -c "{archive}"\n')
    npm.chmod(0o755)
    monkeypatch.setattr(real_cygwin.shutil, "which", lambda name: str(npm))
    with pytest.raises(OSError, match="hash differs"):
        real_cygwin.fetch()
    assert [path.name for path in cache.iterdir()] == [f"{real_cygwin.PACKAGE}.lock"]


def test_what_is_missing_is_named_with_its_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason of a skipped test says how to run it."""
    monkeypatch.setattr(wine.shutil, "which", lambda name: None)
    text = wine.how_to_get()
    assert text.startswith("wine, x86_64-w64-mingw32-gcc, npm are missing")
    assert "gcc-mingw-w64-x86-64" in text
    monkeypatch.setattr(wine.shutil, "which", lambda name: name)
    assert wine.how_to_get() == ""
