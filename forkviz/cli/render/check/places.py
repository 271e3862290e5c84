"""places: where a file is, as those who work in the current folder call it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forkviz.check.check import Checked

__all__ = ["place_of"]


def place_of(checked: Checked, name: str) -> str:
    """The path of the image *name*, with ``/``: from the current folder, if it is in there.

    An output that is not linked yet has its own name.
    """
    file = checked.files.get(name) or name
    try:
        inside = os.path.relpath(file)
    except (OSError, ValueError):  # another drive; the current folder is gone
        return Path(file).as_posix()
    outside = inside.split(os.sep, 1)[0] == os.pardir
    return Path(file if outside else inside).as_posix()
