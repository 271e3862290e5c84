"""Meeting: which of many ranges meet a given one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

__all__ = ["Meeting"]

Item = TypeVar("Item")


class Meeting(Generic[Item]):
    """Ranges ``(start, end, item)``, to be asked for those that overlap another.

    A question takes as many steps as the ranges below it reach into it, and a search.
    """

    def __init__(self, ranges: Iterable[tuple[int, int, Item]]) -> None:
        self._ranges = sorted(ranges, key=lambda each: (each[0], each[1]))
        self._starts = [start for start, _, _ in self._ranges]
        self._furthest = list(accumulate((end for _, end, _ in self._ranges), max))

    def at(self, start: int, end: int) -> Iterator[Item]:
        """The items of the ranges that overlap ``[start, end)``, the highest first."""
        for i in range(bisect_left(self._starts, end) - 1, -1, -1):
            if self._furthest[i] <= start:
                return
            if self._ranges[i][1] > start:
                yield self._ranges[i][2]
