"""paired: the difference of two shares of the same things.

Source: A. Agresti and Y. Min, "Simple improved confidence intervals for comparing matched
proportions", 2005: half a pair is added to each of the four cells.
"""

from __future__ import annotations

from math import sqrt

from forkviz.study.wilson import Z95

__all__ = ["paired_interval"]


def paired_interval(gained: int, lost: int, trials: int) -> tuple[float, float]:
    """The interval of 95 % in which the second share less the first one is.

    gained: trials that succeed the second time only.  lost: those that succeed the first time only.
    All is possible of no trials.
    """
    if trials == 0:
        return -1.0, 1.0
    more, less, of = gained + 0.5, lost + 0.5, trials + 2
    difference = (more - less) / of
    spread = Z95 * sqrt(more + less - (more - less) ** 2 / of) / of
    share = (gained - lost) / trials
    low, high = difference - spread, difference + spread
    return max(min(low, share), -1.0), min(max(high, share), 1.0)
