"""built: the listings of the policies with a name, written beforehand by ``tools.listings``.

Writing one takes as long as all else of a report.  A file in ``built`` has the sum of the machine's
source that it was written from; where the source is another one, it is passed over.
"""

from __future__ import annotations

import sys
import zlib
from functools import cache
from pathlib import Path
from typing import Any

from forkviz.machine.policy import POLICIES, Policy
from forkviz.machine.shown import SHOWN

__all__ = ["FOLDER", "built", "machine_sum"]

FOLDER = Path(__file__).with_name("built")


def built(policy: Policy) -> dict[str, Any] | None:
    """What the file of *policy* has: ``functions`` and ``at``; None where there is none that holds.

    functions: code, name, source and lines of each.  at: the frames of each place, and its line.
    """
    if POLICIES.get(policy.name) != policy:
        return None
    try:
        text = (FOLDER / f"{policy.name}.json").read_text(encoding="utf-8")
    except OSError:  # not packed, as in an engine without it
        return None
    import json

    found: dict[str, Any] = json.loads(text)
    return found if found["sum"] == machine_sum() else None


@cache
def machine_sum() -> int:
    """The CRC-32 of the modules that have functions of the machine; -1 where one has no source."""
    modules = {shown.function.__module__ for shown in SHOWN.values()}
    total = 0
    for name in sorted(each for each in modules if each.startswith("forkviz.")):
        try:
            total = zlib.crc32(Path(sys.modules[name].__file__ or "").read_bytes(), total)
        except OSError:
            return -1
    return total
