"""shapley: what each player adds to a game, and what each two of them add together, exactly.

A game of *n* players is the sequence of what its 2**n coalitions are worth, as whole numbers:
coalition *s* has player *i* where bit *i* of *s* is set.  All coalitions are gone through, so the
results are exact.

Source: L. S. Shapley, "A Value for n-Person Games", 1953; M. Grabisch and M. Roubens, "An axiomatic
approach to the concept of interaction among players in cooperative games", 1999.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations
from math import factorial

__all__ = ["interactions", "players", "shapley_values"]


def players(worth: Sequence[int]) -> int:
    """How many players the game has; raises ValueError for a sequence that is none."""
    count = len(worth).bit_length() - 1
    if not worth or len(worth) != 1 << count:
        raise ValueError(f"{len(worth)} coalitions are not those of a game")
    return count


def shapley_values(worth: Sequence[int]) -> tuple[Fraction, ...]:
    """The Shapley value of each player: what it adds on average over all orders of arrival.

    They sum to what all are worth together, less what nothing is worth.
    """
    count = players(worth)
    found = []
    for i in range(count):
        total = 0
        for s in _without(count, 1 << i):
            before = s.bit_count()
            orders = factorial(before) * factorial(count - before - 1)
            total += orders * (worth[s | 1 << i] - worth[s])
        found.append(Fraction(total, factorial(count)))
    return tuple(found)


def interactions(worth: Sequence[int]) -> dict[tuple[int, int], Fraction]:
    """The Shapley interaction index of each two players: positive where they help each other.

    It is 0 where each adds the same with and without the other.
    """
    count = players(worth)
    found = {}
    for i, j in combinations(range(count), 2):
        total = 0
        for s in _without(count, 1 << i | 1 << j):
            before = s.bit_count()
            orders = factorial(before) * factorial(count - before - 2)
            one, other = s | 1 << i, s | 1 << j
            total += orders * (worth[one | other] - worth[one] - worth[other] + worth[s])
        found[i, j] = Fraction(total, factorial(count - 1))
    return found


def _without(count: int, who: int) -> list[int]:
    """The coalitions that have none of *who*."""
    return [s for s in range(1 << count) if not s & who]
