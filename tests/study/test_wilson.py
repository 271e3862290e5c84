"""Wilson's interval, held by values from textbooks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.study.wilson import wilson


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (5, 10, 0.2366, 0.7634),
        (10, 10, 0.7225, 1.0),
        (15, 148, 0.0624, 0.1605),  # R. G. Newcombe, 1998, table I
        (81, 263, 0.2553, 0.3662),  # the same
        (1, 29, 0.0061, 0.1718),  # the same
    ],
)
def test_the_interval_is_the_known_one(
    successes: int, trials: int, low: float, high: float
) -> None:
    """To the digits that are printed."""
    assert wilson(successes, trials) == pytest.approx((low, high), abs=6e-5)


@given(st.integers(1, 10_000), st.data())
def test_the_share_is_inside(trials: int, data: st.DataObject) -> None:
    """And the interval inside of what is possible."""
    successes = data.draw(st.integers(0, trials))
    low, high = wilson(successes, trials)
    assert 0 <= low <= successes / trials <= high <= 1


def test_of_no_trials_nothing_is_known() -> None:
    """Everything is possible."""
    assert wilson(0, 0) == (0.0, 1.0)
