"""engine: which version of forkviz decides what comes of a task.

Parts of one study may be made on several machines, and days apart.  They are added up only if the
same sources made them.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

__all__ = ["ASKED", "DECIDING", "engine_digest"]

_PACKAGE = Path(__file__).resolve().parents[2]
#: Folders and modules of the package that decide what comes of a task.
DECIDING = (
    *("core", "machine", "scenarios", "hosts/simulated"),
    *("study/alike.py", "study/draft.py", "study/generator.py", "study/outcome.py"),
    *("study/possible.py", "study/setting.py"),
    *("study/tally.py", "study/task.py", "windows/errors.py"),
)


#: What decides what comes of a question besides.
ASKED = ("rebase", "study/questions")


@cache
def engine_digest(more: tuple[str, ...] = ()) -> str:
    """The first 32 hexadecimal digits of the SHA-256 of the sources that decide.

    more: folders and modules beside DECIDING.

    Neither the platform nor the version of Python is part of it: they change no result.
    """
    found = hashlib.sha256()
    for name in (*DECIDING, *more):
        place = _PACKAGE / name
        for file in [place] if place.suffix else sorted(place.rglob("*.py")):
            text = file.read_bytes().replace(b"\r\n", b"\n")
            shown = file.relative_to(_PACKAGE).as_posix().encode()
            found.update(b"%s\0%d\0%s" % (shown, len(text), text))
    return found.hexdigest()[:32]
