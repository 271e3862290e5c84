"""birthday: how likely two of several things get one of *m* places, each being drawn alike.

Source: the birthday problem; W. Feller, "An Introduction to Probability Theory and Its
Applications", volume 1, II.3.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import expm1, perm

__all__ = ["expected_overlaps", "likely", "likely_exactly"]


def likely_exactly(things: int, places: int) -> float:
    """That at least two of *things* get the same of *places*: 1 - m!/((m-n)! m**n), in whole
    numbers but for the last division.

    >>> round(likely_exactly(23, 365), 4)
    0.5073
    """
    every: int = places**things
    return (every - perm(places, things)) / every


def likely(things: int, places: int) -> float:
    """The same by the approximation 1 - exp(-n(n-1)/2m).

    >>> round(likely(23, 365), 4)
    0.5
    """
    return -expm1(-things * (things - 1) / (2 * places))


def expected_overlaps(lengths: Sequence[int], places: int) -> float:
    """How many pairs overlap on average, each thing beginning at one of *places*.

    lengths: of the things, in places.  Two of a and b places overlap for a + b - 1 of their
    distances; that the places have an end is left out.

    >>> expected_overlaps([1, 1], 10)
    0.1
    """
    count, total = len(lengths), sum(lengths)
    return ((count - 1) * total - count * (count - 1) // 2) / places
