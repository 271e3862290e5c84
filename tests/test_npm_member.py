"""A file of npm's: in the user's cache, and only of the very package that is pinned."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.spoil import SPOILS
from tools import npm_member
from tools.axe import AXE


def package(file: Path, script: bytes) -> Path:
    """An npm package with that script in it."""
    with tarfile.open(file, "w:gz") as archive:
        member = tarfile.TarInfo(AXE.member)
        member.size = len(script)
        archive.addfile(member, io.BytesIO(script))
    return file


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, and a PATH with nothing on it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path / "cache"


def test_without_npm_nothing_is_fetched_and_it_says_how_to_get_it(
    cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """That is no error: what needs it is skipped by name."""
    monkeypatch.setattr(npm_member, "may_install", lambda: False)
    assert AXE.get() == 0
    assert AXE.how_to_get in capsys.readouterr().out
    assert AXE.find() is None
    assert not cache.exists()


def test_what_npm_brings_is_kept_for_the_next_time(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One file in the cache; once it is there no server is asked."""
    packed = package(tmp_path / "made.tgz", b"axe = 1;")
    digest = hashlib.sha512(packed.read_bytes()).digest()
    axe = replace(AXE, sha512=base64.b64encode(digest).decode())
    npm = tmp_path / "npm"
    npm.write_text(f'#!/bin/sh\n/bin/cp "{packed}" "$4/axe-core.tgz"\n')
    npm.chmod(0o755)
    assert axe.get() == 0
    found = axe.find()
    assert found is not None
    assert found.read_bytes() == b"axe = 1;"
    assert sorted(os.listdir(found.parent)) == [found.name, f"{found.name}.sha256"]
    for spoil in SPOILS:
        spoil(found)
        assert axe.find() is None
        assert axe.get() == 0
        assert found.read_bytes() == b"axe = 1;"
    npm.unlink()
    assert axe.get() == 0


def test_another_package_is_refused(tmp_path: Path) -> None:
    """A registry that is not what it was is no reason to run what it sends."""
    with pytest.raises(ValueError, match="is not axe-core"):
        AXE.content_of(package(tmp_path / "other.tgz", b"alert(1)"))
