"""What Linux reports of a process, with a /proc made of files."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from forkviz.errors import ForkvizError
from forkviz.probe import linux as proc
from forkviz.probe.linux import see

MAPS = """\
00400000-00401000 r-xp 00000000 08:01 12 /usr/bin/x
7000000000-7000001000 rw-p 00000000 00:00 0 [stack]
"""
STAT = "7 (a (b) c) S 1 7 7 0 -1 4194560 1 0 0 0 1 1 0 0 20 0 3 0 4711 1000 1"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A /proc with process 7."""
    folder = tmp_path / "7"
    folder.mkdir()
    (folder / "maps").write_text(MAPS)
    (folder / "stat").write_text(STAT)
    return tmp_path


def test_map_name_and_threads_are_read(made: Path) -> None:
    """The name may hold brackets; what may not be known is said and is no error."""
    seen = see(7, made)
    assert (seen.name, seen.threads, len(seen.process.space)) == ("a (b) c", 3, 2)
    assert seen.maps == MAPS
    assert seen.program == ""
    assert any(text.startswith("its program: ") for text in map(str, seen.not_seen))


def test_a_process_that_is_not_there(made: Path) -> None:
    """Nor one whose number is none."""
    with pytest.raises(ForkvizError, match="no process 8"):
        see(8, made)
    with pytest.raises(ForkvizError, match="no process -1"):
        see(-1, made)


def test_a_process_of_the_kernel_has_no_map(made: Path) -> None:
    """An empty one is not written down as if it were one."""
    (made / "7" / "maps").write_text("")
    with pytest.raises(ForkvizError, match="has no map"):
        see(7, made)


def test_a_number_that_passes_to_another_process_is_noticed(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes' facts are not mixed."""

    def maps(folder: Path, pid: int) -> str:
        (folder / "stat").write_text(STAT.replace("4711", "4712"))
        return MAPS

    monkeypatch.setattr(proc, "_maps", maps)
    with pytest.raises(ForkvizError, match="ended while it was read"):
        see(7, made)


def test_a_map_that_may_not_be_read_says_what_helps(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may."""

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    stat = proc._stat(made / "7")
    monkeypatch.setattr(proc, "_stat", lambda folder: stat)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ForkvizError, match="run this as root"):
        see(7, made)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has this /proc")
def test_this_process_is_seen() -> None:
    """The real thing: its own program is mapped."""
    seen = see(os.getpid())
    assert seen.program == os.path.realpath(sys.executable)
    assert any(module.path == seen.program for module in seen.process.modules())
