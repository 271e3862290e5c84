"""signature: the bytes that binary files begin with, by which they are told apart."""

from __future__ import annotations

import stat
from pathlib import Path

__all__ = ["REBASE_DB", "is_minidump", "is_pe", "is_rebase_db"]

#: Of Cygwin's rebase database.
REBASE_DB = b"rBiI"


def is_pe(path: Path) -> bool:
    """Whether the regular file at *path* starts as a PE file does."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb", buffering=0) as stream:
            return stream.read(2) == b"MZ"
    except OSError:
        return False


def is_minidump(data: bytes) -> bool:
    """Whether *data*, the beginning of a file, is that of a minidump."""
    return data[:4] == b"MDMP"


def is_rebase_db(data: bytes) -> bool:
    """Whether *data*, the beginning of a file, is that of a rebase database."""
    return data[:4] == REBASE_DB
