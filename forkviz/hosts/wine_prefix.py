"""wine_prefix: how a Wine prefix comes to be, who may use it, and how all in it ends.

One prefix is shared by live forks and captures, which end their own processes.  A real Cygwin has
another one to itself for as long as it runs: what it leaves behind ends with Wine's server there.
On Windows there is no prefix, and nothing to do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from forkviz.errors import ForkvizError
from forkviz.hosts.windows import WINE_DLLS, Windows, find_windows
from forkviz.native.build import cache_folder

__all__ = ["make_prefix", "open_windows"]

#: Seconds for a new prefix, and for the server to go.
_BOOT, _GOING = 180, 30
_SERVERS = ("/usr/lib/wine/wineserver", "/usr/lib/wine/wineserver64")


def make_prefix(windows: Windows, tell: Callable[[str], None] = lambda text: None) -> None:
    """Make the prefix of *windows* if it is not there; whoever else wants it waits meanwhile.

    tell: is given a line before that.  Raises ForkvizError where Wine does not make it.
    """
    if windows.prefix is None or not (windows.is_new() or list(_lacking(windows))):
        return
    with _lock_file(windows.prefix) as lock:
        _lock(lock, wait=True)
        _make(windows, tell)
        for source, place in _lacking(windows):
            place.parent.mkdir(exist_ok=True)
            shutil.copy(source, place)


def _lacking(windows: Windows) -> Iterator[tuple[Path, Path]]:
    """DLLs for programs of 32 bits that are to be in the prefix, too, and where."""
    if windows.prefix is None or windows.dlls is None:
        return
    for name in WINE_DLLS:
        place = windows.prefix / "drive_c" / "windows" / "syswow64" / name
        if not place.exists():
            yield windows.dlls / "i386-windows" / name, place


@contextmanager
def open_windows(
    prefix: Path | None = None, tell: Callable[[str], None] = lambda text: None
) -> Iterator[Windows]:
    """A Windows that nobody else uses, for the length of the block; under Wine all in it ends then.

    prefix: of Wine, made if it is not there; forkviz's own where it is left out, or a passing one
    while another forkviz uses that.  Raises Unavailable without Wine.
    """
    found = find_windows(prefix)
    if not found.is_wine:
        yield found
        return
    with _to_oneself(prefix or cache_folder() / "wine-alone") as folder:
        windows = Windows(found.wine, folder)
        try:
            _make(windows, tell)
            yield windows
        finally:
            _server(windows, "-k")
            _server(windows, "-w")


@contextmanager
def _to_oneself(wanted: Path) -> Iterator[Path]:
    with _lock_file(wanted) as lock:
        if _lock(lock, wait=False):
            yield wanted
            return
    with tempfile.TemporaryDirectory(prefix="forkviz-wine-") as passing:
        yield Path(passing, "prefix")


def _make(windows: Windows, tell: Callable[[str], None]) -> None:
    if windows.prefix is None or not windows.is_new():
        return
    tell(f"making a Wine prefix in {windows.prefix}, which takes about ten seconds ...")
    made = windows.run(["wineboot", "--init"], windows.prefix.parent, timeout=_BOOT)
    if made.status is None:
        raise ForkvizError(f"Wine did not make its prefix {windows.prefix} within {_BOOT} s")
    # It goes on with files and registry after that program has ended.
    _server(windows, "-w")
    if windows.is_new():
        said = made.errors.strip()[-300:]
        raise ForkvizError(f"Wine did not make its prefix {windows.prefix}: {said}")


def _lock_file(prefix: Path) -> IO[str]:
    prefix.parent.mkdir(parents=True, exist_ok=True)
    return prefix.with_name(prefix.name + ".lock").open("w", encoding="utf-8")


def _lock(file: IO[str], *, wait: bool) -> bool:
    """Lock *file* until it is closed; whether it could be had."""
    assert sys.platform != "win32"  # where there is no Wine
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


def _server(windows: Windows, option: str) -> None:
    """Tell Wine's server of this prefix to end everything (-k), or wait until it has ended (-w)."""
    server = shutil.which("wineserver") or next(filter(os.path.exists, _SERVERS), None)
    if server is None:
        return
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(
            [server, option],
            env=windows.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_GOING,
            check=False,
        )
