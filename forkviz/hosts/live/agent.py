"""agent: the agent's process, and how it is asked: one message at a time, each with a limit.

It ends with forkviz whatever happens: when its input is closed it ends its child and itself.  Where
it does not answer any more, it and its child are ended by their ids.
"""

from __future__ import annotations

import contextlib
import os
import queue
import secrets
import signal
import subprocess
import tempfile
import threading
import time
import weakref
from pathlib import Path
from typing import IO

from forkviz.hosts.live.wire import (
    HEAD,
    AgentAnswer,
    Ask,
    LiveError,
    Status,
    encode,
    head_of,
)
from forkviz.windows.prefix import make_ready
from forkviz.windows.processes import processes_with
from forkviz.windows.waiting import REAPED, has_ended, status_of, until
from forkviz.windows.windows import Windows

__all__ = ["LIMIT", "MOST_SECONDS", "Agent", "NotStarted"]

#: Seconds that an answer may take, and the first one, for which Wine's server may have to start.
LIMIT = 20.0
FIRST_LIMIT = 120.0
#: The longest that anybody may be given.
MOST_SECONDS = 3600
#: What is kept of what was said while it did not start.
_SAID_MOST = 1 << 16
#: Seconds that are added where the agent waits for its child: also for the child's end.
_MARGIN = REAPED + 15.0
_WAITS_FOR_ITS_CHILD = frozenset({Ask.WAIT_CHILD, Ask.END_CHILD, Ask.SPAWN})
#: Seconds that an agent has to end its child and itself, before both are ended.
_GOES_BY_ITSELF = 3.0


def _where_we_are(windows: Windows) -> dict[str, str]:
    """Where the agent sees under Wine whether we are still there, while it waits for its child."""
    ours = Path(f"/proc/{os.getpid()}/exe")
    return {"FORKVIZ_HOST": windows.path(ours)} if windows.is_wine and ours.exists() else {}


class _Late(LiveError):
    """The process runs, and did not answer in time."""


class _Gone(LiveError):
    """The process has ended, or is about to: its pipes are closed."""


class NotStarted(LiveError):
    """The agent did not begin.

    status: what it ended with.  said: the last line of what was said of it.  late: it was given
    up, for it ran and did not answer; else it ended by itself.
    """

    def __init__(self, what: str, status: int, said: str = "", late: bool = False) -> None:
        super().__init__(what)
        self.status, self.said, self.late = status, said, late


class Agent:
    """A process of the agent.

    token: a word in its command line and its child's, which no other process has.
    """

    def __init__(
        self, windows: Windows, program: Path, role: str, *arguments: str, limit: float = LIMIT
    ) -> None:
        """Start it in *role* (``parent``, ``probe``).  Raises NotStarted if it does not answer."""
        self.windows = windows
        self.limit = limit
        self.token = f"forkviz-{secrets.token_hex(8)}"
        self._serial = 0
        self._answers: queue.Queue[bytes] = queue.Queue()
        command = [*windows.launcher, windows.path(program) if windows.launcher else str(program)]
        make_ready(windows)
        with tempfile.TemporaryFile() as errors:
            self._process = subprocess.Popen(
                [*command, role, self.token, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env={**windows.environment(), **_where_we_are(windows)},
                bufsize=0,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._input: IO[bytes] = self._process.stdin
            self._close = weakref.finalize(
                self, _end, self._process, self.token if windows.is_wine else ""
            )
            threading.Thread(
                target=_pump, args=(self._process.stdout, self._answers), daemon=True
            ).start()
            try:
                self.hello = self.ask(Ask.HELLO, limit=FIRST_LIMIT).numbers()
            except LiveError as error:
                if isinstance(error, _Gone):
                    status_of(self._process)  # its own; ``close`` may be too quick for it
                self.close()
                errors.seek(0)
                said = errors.read(_SAID_MOST).decode("utf-8", "replace").split("\n")
                last = next((line for line in reversed(said) if line.strip()), "")
                late = isinstance(error, _Late)
                raise NotStarted(str(error), self._process.returncode, last.strip(), late) from None

    @property
    def pid(self) -> int:
        """The id of its process here; Wine's own one is in ``hello``."""
        return self._process.pid

    @property
    def ended(self) -> bool:
        """Whether it is gone."""
        return has_ended(self._process)

    def child_pid(self) -> int:
        """The id, here, of its child under Wine; 0 where there is none, or on Windows."""
        if not self.windows.is_wine:
            return 0
        # The previous child was ended, but Linux may still list it.
        until(lambda: len(list(processes_with(self.token, "forkee"))) < 2, REAPED)
        return max(processes_with(self.token, "forkee"), default=0)

    def ask(
        self,
        kind: Ask,
        *numbers: int,
        text: str = "",
        child: bool = False,
        limit: float = 0.0,
    ) -> AgentAnswer:
        """Ask it, or with *child* its child, and wait for the answer, *limit* seconds at the most.

        What ends, or is late, in its child is a status.  Raises LiveError, which names the message,
        where it is gone itself, is late, or answers something else.
        """
        limit = limit or self.limit
        self._serial = (self._serial + 1) & 0xFFFF_FFFF
        message = encode(kind, self._serial, numbers, text, child=child, limit=int(limit * 1000))
        try:
            self._input.write(message)
        except (OSError, ValueError):
            raise _Gone(f"the process is gone, so it can't be asked for {kind.name}") from None
        # The child's own limit passes first: then its parent still answers.
        patience = limit + (_MARGIN if child or kind in _WAITS_FOR_ITS_CHILD else 0.0)
        deadline = time.monotonic() + patience
        head = self._take(HEAD.size, kind, patience, deadline)
        status, error, size = head_of(head, kind, self._serial)
        payload = self._take(size, kind, patience, deadline)
        answer = AgentAnswer(status, int.from_bytes(payload[:8], "little"), error, payload[8:])
        if status is Status.BAD_MESSAGE:
            raise LiveError(f"the agent does not understand {kind.name} with {numbers} {text!r}")
        return answer

    def _take(self, size: int, kind: Ask, limit: float, deadline: float) -> bytes:
        """The next *size* bytes that it writes; deadline: by ``time.monotonic``."""
        taken = b""
        while len(taken) < size:
            try:
                piece = self._answers.get(timeout=max(deadline - time.monotonic(), 0.0))
            except queue.Empty:
                self.close()
                raise _Late(
                    f"the process did not answer {kind.name} within {limit:g} seconds"
                ) from None
            if not piece:
                self._answers.put(b"")
                raise _Gone(f"the process ended while it was asked for {kind.name}")
            taken += piece
        if len(taken) > size:
            # What is too much belongs to the payload that follows the head.
            self._answers.queue.appendleft(taken[size:])
            taken = taken[:size]
        return taken

    def kill(self) -> None:
        """End it at once, as somebody else might."""
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """End it and its child, and wait until both are gone."""
        self._close()


def _pump(source: IO[bytes], into: queue.Queue[bytes]) -> None:
    """Bring what the process writes to whoever waits for it; an empty piece is the end."""
    with contextlib.suppress(OSError, ValueError):
        while piece := source.read(0x10000):
            into.put(piece)
    into.put(b"")
    with contextlib.suppress(OSError):
        source.close()


def _end(process: subprocess.Popen[bytes], token: str) -> None:
    """Close the agent's input, upon which it ends its child and itself; else end both by id."""
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()
    if status_of(process, _GOES_BY_ITSELF) is None:
        process.kill()
        process.wait()
    if token:
        until(lambda: not _killed(token), REAPED)


def _killed(token: str) -> list[int]:
    """Kill each process with *token* in its command line; the ids of those that were there."""
    left = list(processes_with(token))
    for pid in left:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    return left
