"""prefix: a prefix of Wine, which one process at a time makes or mends, and which is whole then.

Wine takes a prefix for made as soon as it has begun to make it.  So a note is beside ours until it
is made: where that is left, its maker was killed.  A prefix in the user's cache is made anew then;
one that the user has named is never taken away: Wine makes it up to date instead.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from forkviz.errors import Unavailable
from forkviz.native.build import cache_folder
from forkviz.native.kept import are_whole, note
from forkviz.windows.waiting import end, one_at_a_time, say, status_of
from forkviz.windows.windows import Windows
from forkviz.windows.wine32 import WINE_DLLS, complete, lacking

__all__ = ["copy_made", "is_made", "make_ready"]

#: Seconds for a new prefix.
_BOOT = 300
#: What is kept of what was said while it was made.
_SAID_MOST = 1 << 16
#: The DLLs that every program needs: they are held against a note beside the prefix.
_NOTED = [f"drive_c/windows/system32/{name}" for name in WINE_DLLS]
_REGISTRY, _BEGINS_WITH = "system.reg", b"WINE REGISTRY Version"


def make_ready(windows: Windows) -> None:
    """Make Wine's prefix if it is not there, is not whole, or lacks what 32 bits take.

    Another process that makes the same one is waited for, and standard error says so.  Raises
    Unavailable where Wine makes none.
    """
    prefix = windows.prefix
    if prefix is None or not _lacks(windows, prefix):
        return
    with one_at_a_time(prefix.with_name(f"{prefix.name}.lock"), "makes a Wine prefix"):
        if not is_made(prefix):
            _make(replace(windows, dlls=None), prefix)
        if windows.dlls is not None:
            complete(prefix, windows.dlls)


def _lacks(windows: Windows, prefix: Path) -> bool:
    return not is_made(prefix) or (
        windows.dlls is not None and any(True for _ in lacking(prefix, windows.dlls))
    )


def is_made(prefix: Path) -> bool:
    """Whether *prefix* was made to its end and, where it is ours, is as it was then."""
    if _making(prefix).exists() or not (prefix / _REGISTRY).exists():
        return False
    if not _is_ours(prefix):
        return True
    with (prefix / _REGISTRY).open("rb") as registry:
        if registry.read(len(_BEGINS_WITH)) != _BEGINS_WITH:
            return False
    record = _record(prefix)
    # One that an older forkviz made has no note.
    return not record.exists() or are_whole(record, prefix)


def copy_made(prefix: Path, place: Path) -> bool:
    """Copy a prefix that is made to *place*, where nothing is; whether *place* is a made one then.

    That takes a tenth of the time that Wine needs to make one.  It may be in use: Wine's server
    writes its registry to another file first and then puts that in its place, and what else a
    program changes is in drive_c, as it would be after a crash.
    """
    if not is_made(prefix):
        return False
    try:
        shutil.copytree(prefix, place, symlinks=True)
    except (OSError, shutil.Error):
        shutil.rmtree(place, ignore_errors=True)
    return is_made(place)


def _making(prefix: Path) -> Path:
    return prefix.with_name(f"{prefix.name}.making")


def _record(prefix: Path) -> Path:
    return prefix.with_name(f"{prefix.name}.sha256")


def _is_ours(prefix: Path) -> bool:
    return prefix.is_relative_to(cache_folder().resolve())


def _make(windows: Windows, prefix: Path) -> None:
    if not windows.is_new():
        say(f"the Wine prefix {prefix} is not whole, and is made again ...")
    _making(prefix).touch()
    _record(prefix).unlink(missing_ok=True)
    if _is_ours(prefix) and prefix.exists():
        windows.close()
        _take_away(prefix)
    status, said = _boot(windows)
    # It goes on with files and registry after that program has ended.
    settled = windows.settle()
    if why := _trouble(status, settled, prefix):
        words = f"{said} ({why})" if said else why
        raise Unavailable(f"{windows.name} did not make its prefix {prefix}: {words}")
    there = [name for name in _NOTED if (prefix / name).is_file()]
    if _is_ours(prefix) and there:
        note(_record(prefix), prefix, there)
    _making(prefix).unlink()


def _trouble(status: int | None, settled: bool, prefix: Path) -> str:
    if status is None:
        return f"wineboot takes more than {_BOOT} s"
    if status:
        return f"wineboot ended with status {status}"
    if not settled:
        return "programs still run in it; end them first"
    return "" if (prefix / _REGISTRY).exists() else f"there is no {_REGISTRY} in it"


def _take_away(prefix: Path) -> None:
    """What is at *prefix* goes: at once by its name, then by its files."""
    aside = Path(tempfile.mkdtemp(prefix=f"{prefix.name}-damaged-", dir=prefix.parent))
    prefix.rename(aside / prefix.name)
    shutil.rmtree(aside, ignore_errors=True)


def _boot(windows: Windows) -> tuple[int | None, str]:
    """Let Wine make it; the status, None where that took too long, and the last line of what was
    said."""
    # A file, not a pipe: Wine's server outlives the program and would keep a pipe open.
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [*windows.launcher, "wineboot", "--init"],
            env=windows.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
        )
        try:
            status = status_of(process, _BOOT)
        finally:
            end(process)
        errors.seek(0)
        said = errors.read(_SAID_MOST).decode("utf-8", "replace").strip()
    return status, said.rpartition("\n")[2][:300]
