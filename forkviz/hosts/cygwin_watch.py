"""cygwin_watch: the maps of a Cygwin program and of its forked child, read from without.

A perl of the same Cygwin looks into /proc, again and again, while the program runs.  It sees any
program that lives long enough; what it sees of a child is of the moment at which it looked.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from forkviz.hosts.windows import Windows
from forkviz.hosts.windows_paths import cygwin_path
from forkviz.hosts.windows_run import end

__all__ = ["watching"]

_SCRIPT = Path(__file__).with_name("ForkvizWatch.pl")
#: Seconds for it to begin, and to end when it is told.
_BEGINS, _ENDS = 30.0, 5.0


@contextmanager
def watching(
    windows: Windows,
    root: Path,
    program: str,
    parent: Path,
    child: Path | None,
    folder: Path,
    seconds: float,
) -> Iterator[bool]:
    """Watch for *program* while the block lasts; whether there is a perl that can.

    program: the name of its file, without .exe.  parent, child: files for the maps, which are there
    afterwards if they were seen; None for a child that is left alone.  folder: for what passes
    between the two of us.  seconds: that it may take, whatever becomes of us.
    """
    perl = root / "bin" / "perl.exe"
    if not perl.is_file():
        yield False
        return
    ready, stop = folder / "watch-ready", folder / "watch-stop"
    for file in (ready, stop, parent, child):
        if file is not None:
            file.unlink(missing_ok=True)
    shutil.copy(_SCRIPT, folder)
    files = (parent, child, ready, stop)
    here = ["-" if path is None else cygwin_path(windows, path) for path in files]
    process = subprocess.Popen(
        [
            *windows.launcher,
            windows.path(perl),
            cygwin_path(windows, folder / _SCRIPT.name),
            program,
            *here,
            str(int(seconds + _BEGINS)),
        ],
        cwd=root / "bin",
        env={**windows.environment(), "CYGWIN": "nodosfilewarning"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
    )
    try:
        deadline = time.monotonic() + _BEGINS
        while not ready.exists() and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        yield ready.exists()
    finally:
        stop.touch()
        with suppress(subprocess.TimeoutExpired):
            process.wait(_ENDS)
        if process.poll() is None:
            end(process)
