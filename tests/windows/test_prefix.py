"""A prefix of Wine: made by one process at a time, whole, and made again where it is not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from forkviz.errors import Unavailable
from forkviz.windows import windows as windows_module
from forkviz.windows.prefix import copy_made, is_made, make_ready
from forkviz.windows.run import open_windows
from forkviz.windows.waiting import one_at_a_time
from forkviz.windows.windows import Windows, find_windows
from tests.support.spoil import SPOILS, Spoil

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no Wine on Windows")

#: A Wine that makes a prefix, and writes down each time that it does.
WINE = """#!/bin/sh
mkdir -p "$WINEPREFIX/drive_c/windows/system32" || exit 1
for dll in ntdll kernel32 kernelbase; do
    echo "MZ $dll, long enough" > "$WINEPREFIX/drive_c/windows/system32/$dll.dll"
done
echo "WINE REGISTRY Version 2" > "$WINEPREFIX/system.reg"
echo made >> "$LOG"
"""
NTDLL = "drive_c/windows/system32/ntdll.dll"


@pytest.fixture
def wine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Its program, with a cache and a log of its own."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, text in (("wine", WINE), ("wineserver", "#!/bin/sh\n")):
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOG", str(tmp_path / "log"))
    monkeypatch.delenv(windows_module.VARIABLE, raising=False)
    return programs / "wine"


def times(tmp_path: Path) -> int:
    """How often a prefix was made."""
    log = tmp_path / "log"
    return len(log.read_text().split()) if log.exists() else 0


def ready(prefix: Path | None = None) -> Path:
    """The prefix, ready to be used."""
    windows = find_windows(prefix)
    make_ready(windows)
    assert windows.prefix is not None
    assert is_made(windows.prefix)
    return windows.prefix


def test_it_is_made_once(wine: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing that says otherwise is left beside it, and only a second making is announced here."""
    prefix = ready()
    assert ready() == prefix
    assert capsys.readouterr().err == ""
    assert times(tmp_path) == 1
    beside = {path.name for path in prefix.parent.iterdir()}
    assert beside == {"wine", "wine.lock", "wine.sha256"}


@pytest.mark.parametrize("spoil", SPOILS)
@pytest.mark.parametrize("of", ["system.reg", NTDLL])
def test_one_in_the_cache_that_is_damaged_is_made_again(
    wine: Path, tmp_path: Path, spoil: Spoil, of: str
) -> None:
    """From nothing: what else is in it can't be trusted either.  The registry lives, and only its
    first line says whether it is one."""
    prefix = ready()
    (prefix / "old").touch()
    if of == "system.reg" and spoil.__name__ == "cut":
        (prefix / of).write_bytes(b"WINE REG")
    else:
        spoil(prefix / of)
    assert ready() == prefix
    assert times(tmp_path) == 2
    assert not (prefix / "old").exists()
    assert {path.name for path in prefix.parent.iterdir()} == {"wine", "wine.lock", "wine.sha256"}


def test_one_whose_maker_was_killed_is_made_again(
    wine: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Wine itself would take it for made; the note of its making is what is left."""
    prefix = ready()

    def killed(windows: Windows) -> bool:
        raise KeyboardInterrupt

    (prefix / "system.reg").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(Windows, "settle", killed)
        with pytest.raises(KeyboardInterrupt):
            ready()
    assert (prefix / "system.reg").exists()
    assert not is_made(prefix)
    capsys.readouterr()
    ready()
    assert times(tmp_path) == 3
    assert f"{prefix} is not whole, and is made again" in capsys.readouterr().err


def test_one_that_an_older_version_made_is_taken_as_it_is(wine: Path, tmp_path: Path) -> None:
    """It has no note."""
    prefix = ready()
    (prefix.parent / "wine.sha256").unlink()
    assert ready() == prefix
    assert times(tmp_path) == 1


def test_one_that_the_user_has_named_is_never_taken_away(wine: Path, tmp_path: Path) -> None:
    """Wine brings it up to date, where its maker was killed; its DLLs are the user's own matter."""
    prefix = ready(tmp_path / "own")
    (prefix / "thesis").touch()
    (prefix / NTDLL).write_bytes(b"another")
    ready(prefix)
    assert times(tmp_path) == 1
    (tmp_path / "own.making").touch()
    ready(prefix)
    assert times(tmp_path) == 2
    assert (prefix / "thesis").exists()


@pytest.mark.parametrize(
    ("does", "settles", "said"),
    [("exit 3", True, "status 3"), ("exit 0", True, "system.reg"), (WINE, False, "still run")],
)
def test_a_wine_that_makes_none_is_an_error(
    wine: Path, monkeypatch: pytest.MonkeyPatch, does: str, settles: bool, said: str
) -> None:
    """With the reason, and it is tried again the next time."""
    wine.write_text(f"#!/bin/sh\n{does}\n")
    monkeypatch.setattr(Windows, "settle", lambda windows: settles)
    for _ in range(2):
        with pytest.raises(Unavailable, match=rf"did not make its prefix .*{said}"):
            make_ready(find_windows())


MAKER = """
from forkviz.windows.prefix import make_ready
from forkviz.windows.windows import find_windows
make_ready(find_windows())
print("ready")
"""


def test_a_copy_is_made_without_wine(wine: Path, tmp_path: Path) -> None:
    """Its links stay links, and lead to what is in the copy."""
    prefix = ready()
    (prefix / "dosdevices").mkdir()
    (prefix / "dosdevices" / "c:").symlink_to("../drive_c")
    assert copy_made(prefix, place := tmp_path / "copy")
    assert ready(place) == place
    assert (place / "dosdevices" / "c:").readlink() == Path("../drive_c")
    assert (place / NTDLL).read_bytes() == (prefix / NTDLL).read_bytes()
    assert times(tmp_path) == 1


@pytest.mark.parametrize("spoil", SPOILS)
def test_one_that_is_not_whole_is_not_copied(wine: Path, tmp_path: Path, spoil: Spoil) -> None:
    """Nor one that is not there, nor over something else; then Wine makes it."""
    prefix = ready()
    place = tmp_path / "copy"
    assert not copy_made(tmp_path / "nothing", place)
    spoil(prefix / NTDLL)
    assert not copy_made(prefix, place)
    assert not place.exists()
    assert ready(place) == place
    assert times(tmp_path) == 2


def test_a_second_user_gets_a_copy(wine: Path, tmp_path: Path) -> None:
    """While one forkviz uses the prefix of the cache, another one has its own at once."""
    with open_windows() as first, open_windows() as second:
        assert first.prefix != second.prefix
        assert second.prefix is not None
        assert is_made(second.prefix)
        assert times(tmp_path) == 1
    assert not second.prefix.exists()


def test_a_second_maker_says_that_it_waits(wine: Path, tmp_path: Path) -> None:
    """On standard error, with the lock and who holds it; then it uses what the first one made."""
    windows = find_windows()
    assert windows.prefix is not None
    lock = windows.prefix.with_name("wine.lock")
    with one_at_a_time(lock, "makes a Wine prefix"):
        second = subprocess.Popen(
            [sys.executable, "-c", MAKER],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert second.stderr is not None
        said = second.stderr.readline()
        environment = {**os.environ, "WINEPREFIX": str(windows.prefix)}
        subprocess.run([wine], env=environment, check=True)
    assert f"waiting for process {os.getpid()}, which makes a Wine prefix" in said
    assert str(lock) in said
    assert second.communicate() == ("ready\n", "")
    assert times(tmp_path) == 1
