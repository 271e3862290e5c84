"""Room: the ranges of an address space that are given out, and the free one nearest to a place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from forkviz.core.address import SLOT, slot_ceil, slot_floor

__all__ = ["Room", "slack_for"]


def slack_for(size: int) -> int:
    """Bytes that are left free above an image of *size* bytes: an eighth of it, at least a slot."""
    return max(SLOT, slot_ceil(size // 8))


class Room:
    """Ranges that are taken, in whole slots; those that touch or overlap are one."""

    def __init__(self, taken: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted((slot_floor(a), slot_ceil(b)) for a, b in taken):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a part of ``[start, end)`` is taken."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end

    def take(self, start: int, end: int) -> None:
        """Give ``[start, end)`` out."""
        start, end = slot_floor(start), slot_ceil(end)
        low, high = bisect_left(self._ends, start), bisect_right(self._starts, end)
        if low < high:
            start, end = min(start, self._starts[low]), max(end, self._ends[high - 1])
        self._starts[low:high] = [start]
        self._ends[low:high] = [end]

    def nearest(self, size: int, near: int, low: int, high: int) -> int | None:
        """The base nearest to *near* for *size* bytes within ``[low, high)``; None without room.

        With room to grow above it and a free slot below it, where there is such a place: rebase
        takes an image that touches its upper neighbour for one that collides with it.  Of two that
        are as near, the lower.
        """
        size = slot_ceil(size)
        roomy = self._nearest(SLOT, size + slack_for(size), near, low, high)
        return roomy if roomy is not None else self._nearest(0, size, near, low, high)

    def _nearest(self, below: int, size: int, near: int, low: int, high: int) -> int | None:
        """*below*: bytes before the base that have to be free as well."""
        low, high = slot_ceil(low), slot_floor(high)
        near = slot_floor(near)
        # Holes are numbered by the taken range above them; most are small in a crowded space.
        starts, ends, need = self._starts, self._ends, below + size
        middle = bisect_right(ends, near)
        found: int | None = None
        for hole in range(middle, -1, -1):
            start = ends[hole - 1] if hole else 0
            if hole == len(starts) or starts[hole] - start >= need:
                found = self._fit(hole, below, size, near, low, high)
            if found is not None or start <= low:
                break
        for hole in range(middle + 1, len(starts) + 1):
            start = ends[hole - 1]
            if start >= high or (found is not None and start - near >= abs(near - found)):
                break
            if hole < len(starts) and starts[hole] - start < need:
                continue
            other = self._fit(hole, below, size, near, low, high)
            if other is not None:
                if found is None or abs(other - near) < abs(found - near):
                    found = other
                break
        return found

    def _fit(self, hole: int, below: int, size: int, near: int, low: int, high: int) -> int | None:
        start = self._ends[hole - 1] if hole else 0
        end = self._starts[hole] if hole < len(self._starts) else high
        first = max(start, low) + below
        last = min(end, high) - size
        return min(max(near, first), last) if first <= last else None
