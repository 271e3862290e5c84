"""Faults on purpose: the n-th call that ``forkviz.files`` makes to the system fails, or kills."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from typing import Any

import pytest

from forkviz import files
from forkviz.files import grows

#: The calls by which a file is replaced, in no order.
CALLS = ("open", "write", "fsync", "replace", "fchmod", "fchown", "close", "unlink", "stat")


def disk_full() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def disk_broken() -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def no_memory() -> None:
    raise MemoryError


def interrupted() -> None:
    raise KeyboardInterrupt


def killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


#: What raises, by name.
RAISES = {
    "ENOSPC": disk_full,
    "EIO": disk_broken,
    "MemoryError": no_memory,
    "Ctrl-C": interrupted,
}


class Faulty:
    """``os``, whose n-th call (from 1) of *calls* meets *fault*; the others are carried out.

    count, made: how many of them were made, and which.  met: the name of the call that failed.
    """

    def __init__(self, n: int, fault: Callable[[], None], calls: tuple[str, ...] = CALLS) -> None:
        self.n, self.fault, self.calls = n, fault, calls
        self.count, self.met = 0, ""
        self.made: list[str] = []

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name not in self.calls:
            return real

        def call(*arguments: Any, **options: Any) -> Any:
            self.count += 1
            self.made.append(name)
            if self.count == self.n:
                self.met = name
                if name == "close":  # Linux closes it, whatever it says
                    real(*arguments, **options)
                self.fault()
            return real(*arguments, **options)

        return call


def inject(
    patch: pytest.MonkeyPatch, n: int, fault: Callable[[], None], calls: tuple[str, ...] = CALLS
) -> Faulty:
    """Let the n-th of *calls* meet *fault*; data are written in pieces of few bytes."""
    faulty = Faulty(n, fault, calls)
    for module in (files, grows):
        patch.setattr(module, "os", faulty)
    patch.setattr(files, "CHUNK", 16)
    return faulty
