"""align: which steps of two runs belong together, in order, at a bounded cost.

Within the budget the answer is exact: as many steps as possible are paired, and among such answers
one with as many equal pairs as possible.  Beyond it, what occurs once in both runs is an anchor
(patience), and what then is still too large is paired by how often each step occurred before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple

__all__ = ["CELLS", "Aligner", "Mark"]

#: What an Aligner may spend in all: pairs of steps that are compared, and steps that are looked at.
CELLS = 1_000_000

#: Matched indexes (of the first run, of the second).
Match = tuple[int, int]


class Mark(NamedTuple):
    """What is compared of a step.

    key: what it is about; only steps of one key can be paired.  full: that and all that came of it.
    """

    key: int
    full: int


class _Gap(NamedTuple):
    """Steps ``[a, a_end)`` of the first run and ``[b, b_end)`` of the second, not paired yet."""

    a: int
    b: int
    a_end: int
    b_end: int

    @property
    def cells(self) -> int:
        """Pairs of steps in it."""
        return (self.a_end - self.a) * (self.b_end - self.b)

    @property
    def steps(self) -> int:
        """Steps in it."""
        return self.a_end - self.a + self.b_end - self.b


class Aligner:
    """Aligns any number of runs, one after the other, at the cost of *cells* in all.

    Without chance, and symmetric: the second run aligned with the first gives the same pairs.
    """

    def __init__(self, cells: int = CELLS) -> None:
        self.left = cells

    def align(self, a: Sequence[Mark], b: Sequence[Mark]) -> list[Match]:
        """The indexes of the steps that belong together, ascending in both."""
        # Where two answers are as good as each other, the order of the runs must not decide.
        if (len(b), list(b)) < (len(a), list(a)):
            return [(j, i) for i, j in self._align(b, a)]
        return self._align(a, b)

    def _align(self, a: Sequence[Mark], b: Sequence[Mark]) -> list[Match]:
        found: list[Match] = []
        gaps = [_Gap(0, 0, len(a), len(b))]
        while gaps:
            gap = _trimmed(a, b, gaps.pop(), found)
            if not gap.cells:
                continue
            if gap.cells <= self.left:
                self.left -= gap.cells
                found += _exactly(a, b, gap)
                continue
            anchors: list[Match] = []
            if gap.steps <= self.left:
                self.left -= gap.steps
                anchors = _anchors(a, b, gap, _unique)
            if anchors:
                gaps += reversed(_between(gap, anchors))
            else:
                found += _anchors(a, b, gap, _numbered)
        return sorted(found)


def _trimmed(a: Sequence[Mark], b: Sequence[Mark], gap: _Gap, found: list[Match]) -> _Gap:
    """*gap* without the equal steps at both its ends, which are *found*."""
    i, j, i_end, j_end = gap
    while i < i_end and j < j_end and a[i].full == b[j].full:
        found.append((i, j))
        i, j = i + 1, j + 1
    while i < i_end and j < j_end and a[i_end - 1].full == b[j_end - 1].full:
        i_end, j_end = i_end - 1, j_end - 1
        found.append((i_end, j_end))
    return _Gap(i, j, i_end, j_end)


def _exactly(a: Sequence[Mark], b: Sequence[Mark], gap: _Gap) -> list[Match]:
    """The best pairs in *gap*, by a table of how good the rest of it can be from each pair on."""
    ours, theirs = a[gap.a : gap.a_end], b[gap.b : gap.b_end]
    # However many pairs are equal, one pair more is better.
    pair = min(len(ours), len(theirs)) + 1
    below = [0] * (len(theirs) + 1)
    table = [below]
    for key, full in reversed(ours):
        row = [0]
        for j in range(len(theirs) - 1, -1, -1):
            best = max(below[j], row[-1])
            if theirs[j].key == key:
                best = max(best, below[j + 1] + pair + (theirs[j].full == full))
            row.append(best)
        row.reverse()
        table.append(row)
        below = row
    table.reverse()
    return list(_walk(table, ours, theirs, pair, gap))


def _walk(
    table: list[list[int]], ours: Sequence[Mark], theirs: Sequence[Mark], pair: int, gap: _Gap
) -> Iterable[Match]:
    """The pairs along the best way through *table*, the earliest where there are several."""
    i = j = 0
    while i < len(ours) and j < len(theirs):
        here, there = ours[i], theirs[j]
        worth = pair + (here.full == there.full) if here.key == there.key else -1
        if worth > 0 and table[i][j] == table[i + 1][j + 1] + worth:
            yield gap.a + i, gap.b + j
            i, j = i + 1, j + 1
        elif table[i][j] == table[i + 1][j]:
            i += 1
        else:
            j += 1


# -- beyond the budget ---------------------------------------------------------------------------

Labels = dict[Hashable, int]


def _unique(marks: Sequence[Mark], start: int, end: int) -> Labels:
    """The steps that are like no other in ``[start, end)``, and where they are."""
    counts = Counter(marks[i].full for i in range(start, end))
    return {marks[i].full: i for i in range(start, end) if counts[marks[i].full] == 1}


def _numbered(marks: Sequence[Mark], start: int, end: int) -> Labels:
    """Each step, told from others of its key by how many of them came before it."""
    seen: Counter[int] = Counter()
    labels: Labels = {}
    for i in range(start, end):
        key = marks[i].key
        labels[key, seen[key]] = i
        seen[key] += 1
    return labels


def _anchors(
    a: Sequence[Mark], b: Sequence[Mark], gap: _Gap, labelled: Callable[..., Labels]
) -> list[Match]:
    """The longest ascending run of steps that have the same label in both."""
    ours = labelled(a, gap.a, gap.a_end)
    theirs = labelled(b, gap.b, gap.b_end)
    return _ascending([(i, theirs[label]) for label, i in ours.items() if label in theirs])


def _ascending(matches: list[Match]) -> list[Match]:
    """The longest part of *matches*, which ascend on the left, that ascends on the right, too."""
    tops: list[int] = []  # the lowest right end of a run of each length, and which match it is
    chosen: list[int] = []
    before: list[int] = []
    for number, (_, right) in enumerate(matches):
        length = bisect_left(tops, right)
        before.append(chosen[length - 1] if length else -1)
        tops[length : length + 1] = [right]
        chosen[length : length + 1] = [number]
    run = []
    number = chosen[-1] if chosen else -1
    while number >= 0:
        run.append(matches[number])
        number = before[number]
    return run[::-1]


def _between(gap: _Gap, anchors: list[Match]) -> list[_Gap]:
    """What *gap* falls into: an anchor begins each piece but the first."""
    starts = [(gap.a, gap.b), *anchors]
    ends = [*anchors, (gap.a_end, gap.b_end)]
    return [_Gap(*start, *end) for start, end in zip(starts, ends, strict=True)]
