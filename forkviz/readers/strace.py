"""strace: placeholder until the reader stands."""

from __future__ import annotations

import re

from forkviz.core.forklog import ForkLog

__all__ = ["parse_strace", "recognises_strace"]

_ANY = re.compile(r"--- Process \d+|\s*\d+\s+\d+ \[[^\]]+\] ")


def recognises_strace(head: str) -> bool:
    """Whether *head* is the beginning of a log."""
    return any(_ANY.match(line) for line in head[:16384].split("\n")[:80])


def parse_strace(text: str, file: str) -> ForkLog:
    """Nothing yet."""
    return ForkLog(file=file)
