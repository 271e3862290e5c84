"""paths: a path that somebody gave, refused where it names nothing."""

from __future__ import annotations

import os
from pathlib import Path

from forkviz.errors import ForkvizError

__all__ = ["given_path"]


def given_path(path: str | os.PathLike[str], refused: type[ForkvizError] = ForkvizError) -> Path:
    """*path* as a Path.

    Raises *refused* for an empty one, which pathlib takes for the current folder, as a script's
    unset variable would have it; and for one with a NUL, which no system has.
    """
    text = os.fspath(path)
    if not text:
        raise refused("the path is empty; is the variable that it comes from set?")
    if "\0" in text:
        raise refused(f"{text[:200]!r} contains a NUL, which no file name can")
    return Path(path)
