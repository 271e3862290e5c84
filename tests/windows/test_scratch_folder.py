"""Folders that last as long as their owner does, also where that is killed."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz.windows import scratch_folder as passing
from forkviz.windows.scratch_folder import PassingFolder

OWNER = """
import sys
from forkviz.windows.scratch_folder import PassingFolder
with PassingFolder() as folder:
    (folder.path / "a file").touch()
    print(folder.path, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """Another process that has a folder, where ours are, too."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    process = subprocess.Popen(
        [sys.executable, "-c", OWNER],
        env={**os.environ, "TMPDIR": str(tmp_path), "TEMP": str(tmp_path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def test_a_folder_is_there_for_the_block(owner: subprocess.Popen[str]) -> None:
    """And gone after it, with all that is in it; to close it again does no harm."""
    with PassingFolder() as folder:
        (folder.path / "deep").mkdir()
        (folder.path / "deep" / "file").touch()
    assert not folder.path.exists()
    folder.close()


def test_what_cannot_be_taken_away_yet_is_left_to_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process still writes in it: it keeps its mark, and goes with the next sweep."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def busy(place: Path) -> None:
        raise OSError(39, "Directory not empty")

    with monkeypatch.context() as patch, PassingFolder() as folder:
        (folder.path / "file").touch()
        patch.setattr(passing, "_remove", busy)
        folder.close()
    assert (folder.path / "file").exists()
    with PassingFolder():
        assert not folder.path.exists()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_taken_away(
    owner: subprocess.Popen[str], tmp_path: Path
) -> None:
    """By the next one, and not while it is held; folders of other things are left alone."""
    assert owner.stdout is not None
    theirs = Path(owner.stdout.readline().strip())
    names = ("forkviz-not-ours", "forkviz-notes.gone", "something", "forkviz-copy")
    others = [tmp_path / name for name in names]
    for other in others:
        other.mkdir()
        (other / "thesis").touch()
    (others[-1] / ".held").write_bytes((theirs / ".held").read_bytes())
    half_gone = tmp_path / "forkviz-half.gone"
    half_gone.mkdir()
    (half_gone / ".held").write_bytes(b"forkviz-half")
    with PassingFolder() as ours:
        assert (theirs / "a file").exists()
        owner.kill()
        owner.wait()
        with PassingFolder():
            assert not theirs.exists()
            assert ours.path.exists()
    assert sorted(tmp_path.iterdir()) == sorted(others)
    assert all((other / "thesis").exists() for other in others)
