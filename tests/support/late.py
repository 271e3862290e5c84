"""A process that is reaped late, by a clock of its own: no time passes."""

from __future__ import annotations

import subprocess
from typing import IO


class LateProcess(subprocess.Popen[bytes]):
    """It has ended with *status*, as its pipes say, and is reaped *after* seconds of waiting."""

    def __init__(
        self,
        status: int,
        after: float,
        stdin: IO[bytes] | None = None,
        stdout: IO[bytes] | None = None,
    ) -> None:
        """Nothing is started."""
        self._status, self._left = status, after
        self._child_created = False
        self.pid = 1 << 30  # no process has it
        self.args = "late"
        self.stdin, self.stdout, self.stderr = stdin, stdout, None
        self.returncode = None  # type: ignore[assignment]  # as Popen has it
        self.killed = False

    def poll(self) -> int | None:
        """None until it has been waited for: the very answer that misleads."""
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """It takes as long as was said, on paper."""
        if self.returncode is None:
            if timeout is not None and timeout < self._left:
                self._left -= timeout
                raise subprocess.TimeoutExpired("late", timeout)
            self.returncode = self._status
        return self.returncode

    def kill(self) -> None:
        """It ends as one that was killed."""
        if self.returncode is None:
            self._status, self._left, self.killed = -9, 0.0, True
