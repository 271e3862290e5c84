"""watch: the maps of a Cygwin program and of its forked child, read from without.

A perl of the same Cygwin looks into /proc, again and again, while the program runs.  It sees any
program that lives long enough; what it sees of a child is of the moment at which it looked.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from forkviz.windows.paths import cygwin_path
from forkviz.windows.waiting import end, has_ended, status_of, until
from forkviz.windows.windows import Windows

__all__ = ["watching"]

_SCRIPT = Path(__file__).with_name("ForkvizWatch.pl")
#: Seconds for perl to begin, and to write its last map and end once it is asked to stop.
_BEGINS, _ENDS = 120.0, 30.0


@contextmanager
def watching(
    windows: Windows,
    root: Path,
    program: str,
    parent: Path,
    child: Path | None,
    folder: Path,
    seconds: float,
) -> Iterator[str]:
    """Watch for *program* while the block lasts; "" or why it can't be watched.

    program: the name of its file, without .exe.  parent, child: files for the maps, which are there
    afterwards if they were seen; None for a child that is left alone.  folder: for what passes
    between the two of us.  seconds: that it may take, whatever becomes of us.
    """
    perl = root / "bin" / "perl.exe"
    if not perl.is_file():
        yield "this Cygwin has no perl to watch it"
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
        until(lambda: ready.exists() or has_ended(process), _BEGINS)
        if ready.exists():
            yield ""
        elif has_ended(process):
            yield "the perl that was to watch it ended at once"
        else:
            yield f"the perl that was to watch it did not begin within {_BEGINS:g} s"
    finally:
        stop.touch()
        status_of(process, _ENDS)
        end(process)
