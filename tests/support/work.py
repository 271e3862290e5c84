"""Work: how many lines of forkviz an action runs, which is the same on every machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import forkviz

__all__ = ["MOST", "steepness", "work_of"]

_PACKAGE = str(Path(forkviz.__file__).parent)
#: Of ``steepness``: n gives 2, n log n a little more, the square of n gives 4.
MOST = 2.7


def work_of(action: Callable[[], object]) -> int:
    """Lines of forkviz that *action* runs, loops and generators within a line among them.

    What is done within one call of C, such as a copy of a list, counts as the line that it is in.
    """
    count = 0

    def within(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        count += event == "line"
        return within

    def outside(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if not frame.f_code.co_filename.startswith(_PACKAGE):
            return None
        count += 1
        return within

    before = sys.gettrace()
    sys.settrace(outside)
    try:
        action()
    finally:
        sys.settrace(before)
    return count


def steepness(costs: tuple[int, int, int]) -> float:
    """How much more the step from 2n to 4n costs than that from n to 2n; fixed costs fall out."""
    first, second, third = costs
    return (third - second) / max(second - first, 1)
