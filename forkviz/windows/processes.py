"""processes: who runs on this machine, as far as we may know: those that we started."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

__all__ = ["processes_with"]


def processes_with(*words: str) -> Iterator[int]:
    """Ids of the processes on this Linux that have all *words* among their arguments.

    Under Wine a child is no child of ours; its command line is what tells it apart.
    """
    wanted = {word.encode() for word in words}
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if wanted.issubset(entry.read_bytes().split(b"\0")):
                yield int(entry.parent.name)
        except OSError:  # it ended meanwhile
            continue
