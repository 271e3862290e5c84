"""The lines of docs/readers.md for a machine where nothing forks, run where they are meant for."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.dialect import CYGWIN
from forkviz.readers import recognise
from forkviz.windows.run import Ran, run
from forkviz.windows.windows import Windows
from tests.support.live import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "readers.md").read_text(encoding="utf-8")
#: What the lines call the Cygwin.
THEIRS = "C:\\cygwin64"


def line_for(language: str) -> str:
    """The documented line in a block of *language*."""
    found = re.search(rf"```{language}\n(.*)\n```", TEXT)
    assert found
    return found[1]


def captured(folder: Path) -> Capture:
    """What was collected there, read as a user would."""
    assert recognise(folder).name == "bundle"
    capture = forkviz.read(folder)
    assert isinstance(capture, Capture)
    assert capture.parent is not None
    return capture


def test_the_line_for_a_cygwin_shell(windows: Windows, cygwin: Path, tmp_path: Path) -> None:
    """A real Cygwin's bash copies its own map: itself, the runtime and its stack are in it."""
    bash = windows.path(cygwin / "bin" / "bash.exe")
    ran = run(windows, [bash, "-c", line_for("bash")], tmp_path, timeout=PATIENCE)
    assert ran.status == 0, ran.errors
    capture = captured(tmp_path)
    assert capture.parent is not None
    assert capture.parent.dialect is CYGWIN
    names = {region.name.rpartition("/")[2] for region in capture.parent.space}
    assert {"bash.exe", "cygwin1.dll"} <= names
    assert any(region.use.value == "stack" for region in capture.parent.space)


@pytest.fixture(scope="module")
def by_cmd(windows: Windows, cygwin: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where ``cmd`` has run its line."""
    folder = tmp_path_factory.mktemp("cmd")
    line = line_for("bat").replace(THEIRS, windows.path(cygwin))
    script = folder / "collect.bat"
    script.write_text(f"@echo off\r\n{line}\r\n", encoding="ascii", newline="")
    ran: Ran = run(windows, ["cmd", "/c", "collect.bat"], folder, timeout=PATIENCE)
    assert ran.status is not None, "it did not end within its time"
    return folder / "bundle"


def test_the_line_for_cmd_makes_a_bundle(by_cmd: Path) -> None:
    """With the map, and the strace of a shell that forks at its end."""
    capture = captured(by_cmd)
    assert capture.parent is not None
    names = {region.name.rpartition("/")[2] for region in capture.parent.space}
    assert {"bash.exe", "cygwin1.dll"} <= names
    assert capture.log is not None


def test_what_cmd_collected_becomes_a_fork_with_its_dlls_beside_it(
    by_cmd: Path, cygwin: Path
) -> None:
    """As the text says: a folder ``dlls`` with the program and its DLLs."""
    parent = captured(by_cmd).parent
    assert parent is not None
    (by_cmd / "dlls").mkdir()
    for name in {region.name.rpartition("/")[2] for region in parent.space}:
        if name and (cygwin / "bin" / name).is_file():
            shutil.copy(cygwin / "bin" / name, by_cmd / "dlls")
    trace = forkviz.fork(by_cmd)
    assert {dll.name.rpartition("/")[2] for dll in trace.scenario.dlls} >= {"cygreadline7.dll"}
    assert trace.succeeded
