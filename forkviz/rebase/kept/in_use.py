"""in_use: whether a program uses a file that is to be replaced."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["is_in_use"]


def is_in_use(place: Path) -> bool | None:
    """Whether a program uses the file at *place*, so that it can't be replaced.

    Windows lets no one write what is mapped as an image.  None elsewhere: it is not known there,
    and a file that is replaced stays what it was for those that have it.
    """
    if os.name != "nt":
        return None
    try:
        os.close(os.open(place, os.O_RDWR | getattr(os, "O_BINARY", 0)))
    except PermissionError:
        return True
    except OSError:
        return False
    return False
