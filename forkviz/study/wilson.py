"""wilson: how sure a share is that was counted."""

from __future__ import annotations

from math import sqrt

__all__ = ["wilson"]

#: Of the normal distribution, 95 of 100 are within this many standard deviations.
Z95 = 1.959963984540054


def wilson(successes: int, trials: int, z: float = Z95) -> tuple[float, float]:
    """The interval in which the true share of successes is; by default with 95 % confidence.

    Source: E. B. Wilson, 1927; without correction for continuity.  All is possible of no trials.
    """
    if trials == 0:
        return 0.0, 1.0
    share, square = successes / trials, z * z
    middle = share + square / (2 * trials)
    spread = z * sqrt(share * (1 - share) / trials + square / (4 * trials * trials))
    low, high = ((middle + sign * spread) / (1 + square / trials) for sign in (-1, 1))
    # Rounding may put a bound a hair beyond the share that it is about, or beyond 0 or 1.
    return max(min(low, share), 0.0), min(max(high, share), 1.0)
