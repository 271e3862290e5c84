"""Watching a Cygwin program: for a perl that begins late, ends at once, or writes at the end."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from forkviz.cygwin import watch as cygwin_watch
from forkviz.cygwin.watch import watching
from forkviz.windows.windows import Windows

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script acts as Wine")

#: What stands in Wine's place, and in perl's: it gets perl, the script, and what the script gets.
WINE = """#!/bin/sh
map="${4#/cygdrive/z}" ready="${6#/cygdrive/z}" stop="${7#/cygdrive/z}"
%s
"""
BEGINS = ': > "$ready"; until [ -e "$stop" ]; do :; done; echo "the last map" > "$map"'


def watch(tmp_path: Path, does: str) -> tuple[str, str]:
    """Why it can't be watched, and the parent's map, where *does* is what perl does."""
    wine = tmp_path / "wine"
    wine.write_text(WINE % does)
    wine.chmod(0o755)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "perl.exe").touch()
    folder = tmp_path / "folder"
    folder.mkdir()
    windows, parent = Windows((str(wine),), tmp_path / "prefix"), folder / "parent.maps"
    with watching(windows, tmp_path, "bash", parent, None, folder, 1.0) as unseen:
        assert not parent.exists()
    return unseen, parent.read_text() if parent.exists() else ""


def test_its_last_map_is_waited_for(tmp_path: Path) -> None:
    """Perl writes it after it sees that it is to stop."""
    assert watch(tmp_path, BEGINS) == ("", "the last map\n")


def test_a_perl_that_ends_at_once_is_no_missing_perl(tmp_path: Path) -> None:
    """The reason is the true one."""
    unseen, _ = watch(tmp_path, "exit 1")
    assert "ended at once" in unseen


def test_a_perl_that_does_not_begin_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After its time, which the reason names."""
    monkeypatch.setattr(cygwin_watch, "_BEGINS", 0.0)
    monkeypatch.setattr(cygwin_watch, "_ENDS", 0.0)
    unseen, _ = watch(tmp_path, "exec sleep 600")
    assert "did not begin within" in unseen


def test_a_cygwin_without_perl_says_so(tmp_path: Path) -> None:
    """Nothing is started."""
    with watching(Windows(), tmp_path, "bash", tmp_path / "x", None, tmp_path, 1.0) as unseen:
        assert "no perl" in unseen
