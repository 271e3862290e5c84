"""bootstrap: intervals for means over scenarios, by drawing scenarios again with a seed.

The scenarios are taken in blocks, each of neighbours: they are independent, so are their blocks,
and few of them are drawn as well as many scenarios.

Source: B. Efron, "Bootstrap Methods: Another Look at the Jackknife", 1979; percentiles of 1,000
draws.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

__all__ = ["BLOCKS", "LEAST_BLOCKS", "RESAMPLES", "TAIL", "bootstrap", "in_blocks"]

#: How often all blocks are drawn again, and how many blocks there are at the most.
RESAMPLES, BLOCKS = 1000, 200
#: Fewer blocks give no interval: drawn again, they hardly differ from each other.
LEAST_BLOCKS = 20
#: Of 1, how much of the draws each side of an interval leaves out.
TAIL = 0.025


def in_blocks(count: int) -> list[range]:
    """The numbers 0 to *count* - 1 in at most BLOCKS blocks, of about one size."""
    blocks = min(count, BLOCKS)
    bounds = [count * i // blocks for i in range(blocks + 1)] if blocks else [0]
    return [range(a, b) for a, b in pairwise(bounds)]


def bootstrap(
    sums: Sequence[Sequence[int]], trials: Sequence[int], seed: int, tail: float = TAIL
) -> list[tuple[float, float]]:
    """The interval of each mean: of 95 %, where *tail* is left out.

    sums: for each block what is summed over it, a column for each mean.  trials: for each block how
    many scenarios it has.  tail: of 1, how much each side leaves out.  A draw without any scenario
    is left out; the interval of no draw is (0, 0).
    """
    if not sums:
        return []
    rng = random.Random(seed)
    columns = len(sums[0])
    found: list[list[float]] = [[] for _ in range(columns)]
    for _ in range(RESAMPLES):
        drawn = [rng.randrange(len(sums)) for _ in sums]
        of = sum(trials[i] for i in drawn)
        if not of:
            continue
        for column in range(columns):
            found[column].append(sum(sums[i][column] for i in drawn) / of)
    return [_middle(sorted(means), tail) for means in found]


def _middle(means: Sequence[float], tail: float) -> tuple[float, float]:
    if not means:
        return 0.0, 0.0
    last = len(means) - 1
    return means[round(tail * last)], means[round((1 - tail) * last)]
