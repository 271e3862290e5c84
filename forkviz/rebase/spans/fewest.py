"""fewest: the heaviest set of ranges that do not overlap one another.

To move the fewest images is to keep the most.  On a line this is weighted interval scheduling: the
best for the ranges that end at or before a point follows from the best for fewer of them, so that
it is exact and takes n log n steps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

__all__ = ["Span", "heaviest"]


class Span(NamedTuple):
    """``[start, end)`` and what it is worth to keep it, a positive number."""

    start: int
    end: int
    weight: int


def heaviest(spans: Sequence[Span]) -> frozenset[int]:
    """The indices of a set of *spans* without an overlap whose weights add up to the most.

    Of several such sets it is always the same one, whatever else is done before.

    >>> sorted(heaviest([Span(0, 4, 1), Span(3, 6, 1), Span(5, 9, 1)]))
    [0, 2]
    """
    order = sorted(range(len(spans)), key=lambda i: (spans[i].end, spans[i].start, i))
    ends = [spans[i].end for i in order]
    best = [0]
    before: list[int] = []
    for k, i in enumerate(order):
        # How many of those before it end where it starts, or earlier.
        j = bisect_right(ends, spans[i].start, 0, k)
        before.append(j)
        best.append(max(best[k], best[j] + spans[i].weight))
    kept = set()
    k = len(order)
    while k:
        if best[k] == best[k - 1]:
            k -= 1
        else:
            kept.add(order[k - 1])
            k = before[k - 1]
    return frozenset(kept)
