"""Shapley values and interactions: the axioms that define them, on random games, exactly."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import permutations

import pytest

from forkviz.study.questions.shapley import interactions, players, shapley_values

GAMES = [
    [random.Random(seed).randrange(-50, 50) for _ in range(1 << count)]
    for seed, count in enumerate((1, 2, 3, 4, 5, 5))
]


@pytest.mark.parametrize("worth", GAMES, ids=lambda worth: str(len(worth)))
def test_it_is_the_mean_over_all_orders(worth: list[int]) -> None:
    """Of what a player adds when it comes: the definition."""
    count = players(worth)
    orders = list(permutations(range(count)))
    added = [0] * count
    for order in orders:
        s = 0
        for i in order:
            added[i] += worth[s | 1 << i] - worth[s]
            s |= 1 << i
    assert shapley_values(worth) == tuple(Fraction(each, len(orders)) for each in added)


@pytest.mark.parametrize("worth", GAMES, ids=lambda worth: str(len(worth)))
def test_all_of_it_is_divided(worth: list[int]) -> None:
    """Efficiency: the values sum to what all are worth, less what nothing is."""
    assert sum(shapley_values(worth)) == worth[-1] - worth[0]


def test_those_who_do_the_same_get_the_same() -> None:
    """Symmetry: two of three make a majority."""
    worth = [int(s.bit_count() >= 2) for s in range(8)]
    assert shapley_values(worth) == (Fraction(1, 3),) * 3


def test_one_who_does_nothing_gets_nothing() -> None:
    """Nor does it interact with another one."""
    worth = [(s & 0b11).bit_count() ** 2 for s in range(8)]  # the third changes nothing
    assert shapley_values(worth)[2] == 0
    found = interactions(worth)
    assert found[0, 2] == found[1, 2] == 0
    assert found[0, 1] == 2


def test_players_who_add_the_same_with_and_without_do_not_interact() -> None:
    """An additive game; and values are additive over games."""
    prices = (5, -3, 7, 11, 2)
    worth = [sum(p for i, p in enumerate(prices) if s >> i & 1) for s in range(32)]
    assert list(shapley_values(worth)) == [Fraction(price) for price in prices]
    assert set(interactions(worth).values()) == {0}
    both = [a + b for a, b in zip(GAMES[4], GAMES[5], strict=True)]
    sums = map(sum, zip(shapley_values(GAMES[4]), shapley_values(GAMES[5]), strict=True))
    assert shapley_values(both) == tuple(sums)


def test_two_who_win_only_together_interact() -> None:
    """And two who are each enough interact the other way."""
    assert interactions([0, 0, 0, 1]) == {(0, 1): 1}
    assert interactions([0, 1, 1, 1]) == {(0, 1): -1}


@pytest.mark.parametrize("worth", [[], [1, 2, 3]])
def test_what_is_no_game_is_refused(worth: list[int]) -> None:
    """There is a power of two of coalitions."""
    with pytest.raises(ValueError, match="not those of a game"):
        players(worth)
