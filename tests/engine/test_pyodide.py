"""Pyodide is taken from where it is said to be, and is the pinned one or none."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from forkviz.errors import ForkvizError, Unavailable
from forkviz.site import pyodide
from forkviz.site.pyodide import FILES, Pyodide, find_pyodide


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "forkviz"


def test_a_folder_with_another_content_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pyodide.mjs").write_text("export {}")
    with pytest.raises(ForkvizError, match="another content") as refused:
        find_pyodide(tmp_path).read("pyodide.mjs")
    assert "--pyodide" in refused.value.hint


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for name in FILES:
        with pytest.raises(ForkvizError, match=f"no {name}"):
            Pyodide(tmp_path).read(name)


def test_an_archive_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "p.tgz").write_bytes(b"x")
    with pytest.raises(ForkvizError, match="SHA-512"):
        find_pyodide(tmp_path / "p.tgz")
    with pytest.raises(ForkvizError, match="is not Pyodide"):
        find_pyodide(tmp_path / "nothing")


def test_without_npm_it_says_what_to_type(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(Unavailable) as refused:
        find_pyodide()
    assert f"npm pack pyodide@{pyodide.VERSION}" in refused.value.hint


def test_npm_that_fails_is_quoted(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "npm")
    done = subprocess.CompletedProcess([], 1, "", "npm error network")
    monkeypatch.setattr("subprocess.run", lambda *_, **__: done)
    with pytest.raises(Unavailable) as refused:
        find_pyodide()
    assert "npm error network" in str(refused.value)


def test_a_torn_archive_in_the_cache_is_fetched_anew(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What npm puts there is then looked at as all else."""
    cache.mkdir(parents=True)
    pyodide.cache_place().write_bytes(b"half of it")
    asked: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        pyodide.cache_place().write_bytes(b"another")
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr("shutil.which", lambda _: "npm")
    monkeypatch.setattr("subprocess.run", run)
    with pytest.raises(ForkvizError, match="SHA-512"):
        find_pyodide()
    assert asked[0][1:3] == ["pack", f"pyodide@{pyodide.VERSION}"]
