"""run: run a program of Windows to its end, with a time for it.

Whatever is started ends with the block that opened it: a program that takes too long is killed
with its group, and Wine's server of that prefix ends, with all that runs in it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from forkviz.native.build import cache_folder
from forkviz.windows.prefix import copy_made, make_ready
from forkviz.windows.scratch_folder import PassingFolder
from forkviz.windows.waiting import end, status_of_program
from forkviz.windows.windows import Windows, find_windows

__all__ = ["Ran", "open_windows", "run"]

#: Most bytes of a program's output that are kept.
_OUTPUT_MAX = 1 << 20
#: What the guard runs: the end of all in the prefix.
_CLOSE = (
    "from pathlib import Path; from forkviz.windows.windows import Windows; "
    "Windows((sys.argv[1],), Path(sys.argv[2])).close()"
)


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program ended.  status: its exit status, None where it was killed for its time."""

    status: int | None
    output: str
    errors: str


def run(
    windows: Windows,
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str] | None = None,
    timeout: float = 120,
) -> Ran:
    """Run *command* in *folder* with closed standard input; *timeout* in seconds."""
    # Files, not pipes: Wine's server outlives the program and would keep a pipe open.
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [*windows.launcher, *command],
            cwd=folder,
            env={**windows.environment(), **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=sys.platform != "win32",
        )
        try:
            status = status_of_program(process, timeout)
        finally:
            end(process)
        return Ran(status, _text(output), _text(errors))


@contextmanager
def open_windows(prefix: Path | None = None) -> Iterator[Windows]:
    """Windows for the length of the block; all that runs in it ends with the block.

    prefix: of Wine, made if it is not there.  Where it is left out, one in the user's cache, apart
    from that of live forks, which would end with it; a passing one while another forkviz uses it.
    Raises Unavailable without Wine.
    """
    if sys.platform == "win32":
        yield find_windows()
        return
    wanted = prefix or cache_folder() / "wineprefix"
    find_windows(wanted)  # or says what is missing, before anything is made
    with _prefix(wanted) as folder, _guarded(windows := find_windows(folder)):
        try:
            make_ready(windows)
            windows.stay()
            yield windows
        finally:
            windows.close()


@contextmanager
def _guarded(windows: Windows) -> Iterator[None]:
    """Should we be killed, somebody else ends all that runs in the prefix: our end is seen at a
    pipe."""
    code = f"import sys; sys.stdin.read(); {_CLOSE}"
    guard = subprocess.Popen(
        [sys.executable, "-c", code, *windows.launcher, str(windows.prefix)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield
    finally:
        assert guard.stdin is not None
        guard.kill()
        guard.stdin.close()
        guard.wait()


@contextmanager
def _prefix(folder: Path) -> Iterator[Path]:
    """The folder of a prefix of its own."""
    import fcntl

    # Another lock than that of who makes it: we may be both.
    with folder.with_name(folder.name + ".used").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            with PassingFolder() as passing:
                copy_made(folder, own := passing.path / "prefix")
                yield own
            return
        yield folder


def _text(stream: object) -> str:
    """What was written to *stream*, the beginning of it if it is long."""
    stream.seek(0)  # type: ignore[attr-defined]  # a temporary file, which has no public type
    data: bytes = stream.read(_OUTPUT_MAX)  # type: ignore[attr-defined]
    return data.decode("utf-8", "replace").replace("\r\n", "\n")
