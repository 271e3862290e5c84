"""written: a file that is about to be replaced, and what it had and gets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

__all__ = ["NEW", "OLD", "names", "old_file", "posix"]

OLD, NEW = b"the old one, which somebody wrote by hand\n" * 3, b"the new one\n" * 10
posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and modes are POSIX's")


def names(folder: Path) -> list[str]:
    """What is in *folder*."""
    return sorted(path.name for path in folder.iterdir())


def old_file(folder: Path) -> Path:
    """A file with something in it, alone in *folder*."""
    found = folder / "out.html"
    found.write_bytes(OLD)
    return found
