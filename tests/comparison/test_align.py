"""Aligning two runs: exact while that is cheap, bounded always, the same in both directions."""

from __future__ import annotations

import random
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.comparison.align import Aligner, Mark
from tests.support.scenarios import quick

#: Few keys, few results: pairs that fit are everywhere.
marks = st.tuples(st.integers(0, 3), st.integers(0, 2)).map(lambda x: Mark(x[0], 10 * x[0] + x[1]))
runs = st.lists(marks, max_size=9)


class Counted(int):
    """A number that counts how often any of its kind is compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return int(self) == other

    def __lt__(self, other: int) -> bool:
        Counted.compared += 1
        return int(self) < int(other)

    __hash__ = int.__hash__


def best(a: list[Mark], b: list[Mark]) -> tuple[int, int]:
    """By trying everything: how many pairs there can be, and how many of those can be equal."""

    @cache
    def rest(i: int, j: int) -> tuple[int, int]:
        if i == len(a) or j == len(b):
            return 0, 0
        found = max(rest(i + 1, j), rest(i, j + 1))
        if a[i].key == b[j].key:
            pairs, equal = rest(i + 1, j + 1)
            found = max(found, (pairs + 1, equal + (a[i].full == b[j].full)))
        return found

    return rest(0, 0)


def hold(a: list[Mark], b: list[Mark], found: list[tuple[int, int]]) -> None:
    """What holds of every alignment: pairs of one key, ascending on both sides."""
    assert all(a[i].key == b[j].key for i, j in found)
    for (i, j), (next_i, next_j) in pairwise(found):
        assert i < next_i
        assert j < next_j


@quick
@given(runs, runs)
def test_within_the_budget_no_alignment_is_better(a: list[Mark], b: list[Mark]) -> None:
    """As many pairs as can be, and of those as many equal ones as can be."""
    found = Aligner().align(a, b)
    hold(a, b, found)
    assert (len(found), sum(a[i] == b[j] for i, j in found)) == best(a, b)


@quick
@given(runs, runs, st.integers(0, 60))
def test_it_is_an_alignment_whatever_the_budget(a: list[Mark], b: list[Mark], cells: int) -> None:
    """The same in both directions, equal ends are found without it, and it is not overdrawn."""
    aligner = Aligner(cells)
    found = aligner.align(a, b)
    hold(a, b, found)
    assert aligner.left >= 0
    assert [(i, j) for j, i in Aligner(cells).align(b, a)] == found
    prefix = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), None)
    shared = min(len(a), len(b)) if prefix is None else prefix
    assert found[:shared] == [(i, i) for i in range(shared)]
    if {x.key for x in a} & {y.key for y in b}:
        assert found


@pytest.mark.parametrize("kinds", [3, 50, 10_000])
def test_the_work_is_bounded_by_the_budget_and_the_lengths(kinds: int) -> None:
    """Counted in comparisons, of runs that have nothing in order: 9,000,000 pairs of steps."""
    draw = random.Random(kinds)
    length, cells = 3000, 20_000

    def run() -> list[Mark]:
        keys = [draw.randrange(kinds) for _ in range(length)]
        return [Mark(Counted(key), Counted(10 * key + draw.randrange(3))) for key in keys]

    a, b = run(), run()
    Counted.compared = 0
    found = Aligner(cells).align(a, b)
    assert Counted.compared < 4 * cells + 20 * 2 * length
    assert len(found) > length / 100
    hold(a, b, found)


def test_one_budget_serves_all_runs() -> None:
    """Each of these would be within it, and all of them are far beyond."""
    draw = random.Random("runs")
    aligner, length = Aligner(20_000), 100
    Counted.compared = 0
    for _ in range(20):
        a, b = (
            [Mark(Counted(k), Counted(k)) for k in draw.choices((1, 2), k=length)] for _ in "ab"
        )
        hold(a, b, aligner.align(a, b))
    assert Counted.compared < 4 * 20_000 + 20 * 20 * 2 * length < 20 * length**2


def test_beyond_the_budget_what_occurs_once_is_an_anchor() -> None:
    """A run whose repeated steps were dealt out anew still meets at its unique ones."""
    a = [Mark(0, i % 7) for i in range(100)] + [Mark(1, 999)] + [Mark(0, i % 7) for i in range(100)]
    b = [Mark(0, i % 5) for i in range(80)] + [Mark(1, 999)] + [Mark(0, i % 5) for i in range(130)]
    assert (100, 80) in Aligner(1000).align(a, b)
