"""What stands at the place that is written: permissions, links, pipes, devices."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from forkviz import files
from forkviz.core.text import visible
from forkviz.errors import NotWritten
from forkviz.files import replace_bytes
from tests.support.written import NEW, OLD, names, old_file, posix


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A file with something in it, alone in its folder."""
    return old_file(tmp_path)


# -- what is there already -----------------------------------------------------------------------


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permissions_stay(place: Path, mode: int) -> None:
    """Of the old file; a new one has those that the user's mask leaves."""
    place.chmod(mode)
    replace_bytes(place, NEW)
    assert stat.S_IMODE(place.stat().st_mode) == mode
    before = os.umask(0o027)
    try:
        replace_bytes(place.with_name("new"), NEW)
    finally:
        os.umask(before)
    assert stat.S_IMODE(place.with_name("new").stat().st_mode) == 0o640


@posix
def test_a_read_only_file_is_left_alone(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though the folder would let it be replaced.  (Root may write everything: it is asked.)"""
    monkeypatch.setattr(files.os, "access", lambda *_, **__: False)
    with pytest.raises(NotWritten, match="read-only"):
        replace_bytes(place, NEW)
    assert place.read_bytes() == OLD


@posix
def test_a_link_is_followed_and_its_target_replaced(place: Path, tmp_path: Path) -> None:
    """Link by link; the links stay, and one that leads to no file yet makes it."""
    there = tmp_path / "elsewhere"
    there.mkdir()
    first, second = tmp_path / "first", there / "second"
    second.symlink_to("../out.html")
    first.symlink_to(second)
    replace_bytes(first, NEW)
    assert (first.is_symlink(), second.is_symlink(), place.read_bytes()) == (True, True, NEW)
    place.unlink()
    replace_bytes(first, OLD)
    assert place.read_bytes() == OLD
    assert names(there) == ["second"]


@posix
def test_a_circle_of_links_and_a_folder_are_refused(tmp_path: Path) -> None:
    """And a socket; nothing is changed."""
    a, b = tmp_path / "a", tmp_path / "b"
    a.symlink_to(b)
    b.symlink_to(a)
    folder = tmp_path / "folder"
    folder.mkdir()
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind(str(tmp_path / "s"))
        for place in (a, folder, tmp_path / "s", tmp_path / "gone" / "x", Path("x\0y")):
            before = names(tmp_path)
            with pytest.raises(NotWritten) as refused:
                replace_bytes(place, NEW)
            assert visible(str(place)) in str(refused.value)
            assert names(tmp_path) == before


@posix
def test_a_hard_link_keeps_what_it_had(place: Path) -> None:
    """It is another name of the old file."""
    other = place.with_name("other")
    other.hardlink_to(place)
    replace_bytes(place, NEW)
    assert (place.read_bytes(), other.read_bytes()) == (NEW, OLD)


# -- pipes and devices ---------------------------------------------------------------------------


@posix
def test_a_pipe_is_written_straight(tmp_path: Path) -> None:
    """It stays one; more goes through it than fits into it at once."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    replace_bytes(pipe, NEW * 10_000)
    reader.join()
    assert got == [NEW * 10_000]
    assert pipe.is_fifo()
    assert names(tmp_path) == ["pipe"]


@posix
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"])
def test_standard_output_is_written_where_it_is(tmp_path: Path, name: str) -> None:
    """Into a file, too: behind what was printed before, and before what is printed after."""
    if name.startswith("/proc") and not Path("/proc/self/fd").exists():
        name = "/dev/fd/1"
    (tmp_path / "link").symlink_to("/dev/stdout")
    out = tmp_path / "out"
    out.write_bytes(b"0\n")
    code = (
        "import sys; from forkviz.files import replace_text; print(1); "
        "replace_text(sys.argv[1], '2\\n'); print(3)"
    )
    with out.open("ab") as stream:
        subprocess.run(
            [sys.executable, "-c", code, tmp_path / name], stdout=stream, check=True, cwd=tmp_path
        )
    assert out.read_bytes() == b"0\n1\n2\n3\n"
    assert names(tmp_path) == ["link", "out"]
