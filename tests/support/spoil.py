"""What happens to a file in a cache: it is empty, cut, flipped in a bit, or gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Spoil = Callable[[Path], None]


def empty(file: Path) -> None:
    """A disk was full."""
    file.write_bytes(b"")


def cut(file: Path) -> None:
    """A writer was killed."""
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def flipped(file: Path) -> None:
    """A bit of a disk, or of memory."""
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0x10
    file.write_bytes(data)


def gone(file: Path) -> None:
    """A person has cleaned up."""
    file.unlink()


SPOILS = (empty, cut, flipped, gone)
