"""Axis: one scale for the addresses of parent and child, on which gaps are squashed.

Between two neighbouring borders the scale is linear; how much height such a piece gets depends on
what is in it and only by its logarithm on its size, so that 4 KiB and 100 TiB are both visible.
Low addresses have low positions; figures draw them at the top, as a listing does.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from forkviz.core.address import PAGE

__all__ = ["Axis", "Span", "choose_ticks"]

#: Height of a piece in axis units: of a gap, of something occupied, of what the fork is about.
GAP, OCCUPIED, RELEVANT = 1.2, 2.0, 11.0
#: How much of the axis what the fork is about has at the least, as a multiple of all else.
SHARE = 1.5
#: What doubling a piece's size adds to it.
PER_DOUBLING = 0.12


class Span(NamedTuple):
    """``[start, end)`` with the weight that its pieces have."""

    start: int
    end: int
    weight: float = OCCUPIED


class Axis:
    """Addresses to positions and back.  length: of the whole axis, in units."""

    def __init__(self, spans: Iterable[Span]) -> None:
        """Pieces between all borders of *spans*; where several cover one, the weightiest counts."""
        known = [s for s in spans if s.end > s.start]
        borders = sorted({s.start for s in known} | {s.end for s in known}) or [0, PAGE]
        index = {border: i for i, border in enumerate(borders)}
        weights = [GAP] * (len(borders) - 1)
        # A span that is cut in many pieces would grow with each; it shares its weight among them.
        for span in sorted(known, key=lambda s: s.weight):
            first, last = index[span.start], index[span.end]
            share = max(GAP, span.weight / (last - first))
            for i in range(first, last):
                weights[i] = max(weights[i], share)
        # However much else there is, what the fork is about has its share of the figure.
        relevant = sum(weight for weight in weights if weight > OCCUPIED)
        rest = sum(weights) - relevant
        if 0 < relevant < SHARE * rest:
            weights = [w * SHARE * rest / relevant if w > OCCUPIED else w for w in weights]
        self.borders = borders
        self.positions = [0.0]
        for i, weight in enumerate(weights):
            doublings = math.log2(max((borders[i + 1] - borders[i]) / PAGE, 1))
            self.positions.append(self.positions[-1] + weight + PER_DOUBLING * doublings)
        self.length = self.positions[-1]

    def position(self, address: int) -> float:
        """Where *address* is; the ends of the axis for what lies beyond them."""
        i = min(max(bisect_right(self.borders, address) - 1, 0), len(self.borders) - 2)
        low, high = self.borders[i], self.borders[i + 1]
        part = min(max((address - low) / (high - low), 0.0), 1.0)
        return self.positions[i] + part * (self.positions[i + 1] - self.positions[i])

    def address(self, position: float) -> int:
        """The address at *position*, the inverse of ``position``."""
        i = min(max(bisect_right(self.positions, position) - 1, 0), len(self.borders) - 2)
        low, high = self.positions[i], self.positions[i + 1]
        part = min(max((position - low) / (high - low), 0.0), 1.0)
        return self.borders[i] + round(part * (self.borders[i + 1] - self.borders[i]))


def choose_ticks(positions: Sequence[float], apart: float) -> list[int]:
    """Indices of *positions* (first the important ones) that stay *apart* from each other.

    Greedy: a position is taken unless it is too near to one that was taken before it.  The
    report's player does the same when a reader zooms.
    """
    taken: list[int] = []
    for i, position in enumerate(positions):
        if all(abs(position - positions[j]) >= apart for j in taken):
            taken.append(i)
    return taken
