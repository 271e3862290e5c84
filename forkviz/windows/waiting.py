"""waiting: for a state, for the end of a process, for a lock; each is waited for in one way.

The pipes of a process close before it has ended, and it is reaped later still: at that moment
``poll`` says that it runs.  So no decision rests on one look at a process, and ``has_ended`` is the
only function that takes one.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

__all__ = [
    "LINGERS",
    "REAPED",
    "end",
    "has_ended",
    "one_at_a_time",
    "say",
    "status_of",
    "status_of_program",
    "until",
]

#: Seconds within which a process that ends, or was killed, is gone, also on a machine that is busy.
REAPED = 30.0
#: Seconds that the threads of a program may live on after its main one.
LINGERS = 20.0
#: Seconds between two looks at the processes of a program.
_LOOK = 1.0
#: Fields of /proc/PID/stat behind the name: the session, how many threads there are.
_SESSION, _THREADS = 3, 17
#: Seconds between two looks at a state that can't be waited for in any other way.
_PAUSE = 0.005
#: Digits of a process's id, and some more.
_ID_MOST = 20


def until(holds: Callable[[], object], seconds: float) -> bool:
    """Wait until *holds* does, *seconds* at the most; whether it does."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() >= deadline:
            return bool(holds())
        time.sleep(_PAUSE)
    return True


def status_of(process: subprocess.Popen[bytes], seconds: float = REAPED) -> int | None:
    """Wait until *process* has ended; its exit status, None where it runs on after *seconds*."""
    with suppress(subprocess.TimeoutExpired):
        return process.wait(seconds)
    return None


def status_of_program(
    process: subprocess.Popen[bytes], seconds: float, lingers: float = LINGERS
) -> int | None:
    """As ``status_of``, but a program that hangs at its end is not waited for to the last.

    Under Wine the main thread of a Cygwin program whose fork failed may be gone while another one
    waits for good, and so does strace for the program (seen with Cygwin 3.0.7 under Wine 8.0).
    After *lingers* seconds of that the status is None, too.  *process* has a session of its own.
    """
    deadline = time.monotonic() + seconds
    while True:
        left = max(deadline - time.monotonic(), 0)
        status = status_of(process, min(_LOOK, left))
        if status is not None or not left:
            return status
        if _hangs(process.pid):
            status = status_of(process, min(lingers, left))
            if status is not None or _hangs(process.pid):
                return status


def _hangs(session: int) -> bool:
    """Whether a process of *session* has lost its main thread while others live on.

    False where the system has no such account of it.
    """
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            stat = file.read_bytes()
        except OSError:
            continue  # it is gone by now
        # The name before the state is in brackets, and may hold any character.
        fields = stat.rpartition(b")")[2].split()
        is_gone = len(fields) > _THREADS and fields[0] == b"Z"
        if is_gone and int(fields[_SESSION]) == session and int(fields[_THREADS]) > 1:
            return True
    return False


def has_ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether *process* is gone and reaped by now.

    False proves nothing: the process may be about to end.  A decision waits with ``status_of``.
    """
    return process.poll() is not None


def end(process: subprocess.Popen[bytes]) -> None:
    """End *process* and its group, and wait for it; without effect where it is reaped already."""
    if has_ended(process):
        return  # its id may be another one's by now
    if sys.platform == "win32":
        # With all that it has started: strace's own end is not its program's.
        tree = ["taskkill", "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(tree, capture_output=True, check=False)
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def say(text: str) -> None:
    """A line on standard error before a long wait."""
    sys.stderr.write(f"forkviz: {text}\n")
    sys.stderr.flush()


@contextmanager
def one_at_a_time(lock: Path, what: str, tell: Callable[[str], None] = say) -> Iterator[None]:
    """Hold the file *lock* for the length of the block; wait while another process has it.

    what: what the holder does, as "makes a Wine prefix".  tell: is given a line before a wait,
    which names the lock and, where it is known, the process that holds it.  On Windows, where
    nothing is made that needs it, there is no lock.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl

    lock.parent.mkdir(parents=True, exist_ok=True)
    # Not "w": that would wipe out who holds it.
    with lock.open("ab+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            tell(f"waiting for {_holder(file)}, which {what} and holds {lock} ...")
            fcntl.flock(file, fcntl.LOCK_EX)
        _note(file, str(os.getpid()))
        try:
            yield
        finally:
            _note(file, "")  # before it is let go: the next one's id is not in it yet


def _holder(file: IO[bytes]) -> str:
    file.seek(0)
    number = file.read(_ID_MOST)
    return f"process {number.decode()}" if number.isdigit() else "another process"


def _note(file: IO[bytes], text: str) -> None:
    with suppress(OSError):  # a full disk does not keep it from being held
        file.seek(0)
        file.truncate()
        file.write(text.encode())
        file.flush()
