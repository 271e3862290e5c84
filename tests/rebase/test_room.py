"""Room, the heaviest set and Meeting, each held against the plain way."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest

from forkviz.core.address import SLOT
from forkviz.rebase.room import Room, slack_for
from forkviz.rebase.spans.fewest import Span, heaviest
from forkviz.rebase.spans.meeting import Meeting

SLOTS = 60


def plain(taken: set[int], size: int, below: int, near: int, low: int, high: int) -> int | None:
    """The nearest slot, of two as near the lower, by trying all of them."""
    fits = [
        at
        for at in range(low + below, high - size + 1)
        if not taken & set(range(at - below, at + size))
    ]
    return min(fits, key=lambda at: (abs(at - near), at), default=None)


@pytest.mark.parametrize("seed", range(200))
def test_the_nearest_hole_is_found(seed: int) -> None:
    """Roomy if there is a roomy one, else tight, else none; ranges that are taken later count."""
    rng = Random(seed)
    first = [(a, a + rng.randrange(1, 5)) for a in rng.choices(range(SLOTS), k=rng.randrange(9))]
    later = [(a, a + rng.randrange(1, 5)) for a in rng.choices(range(SLOTS), k=rng.randrange(9))]
    room = Room((a * SLOT, b * SLOT) for a, b in first)
    for a, b in later:
        room.take(a * SLOT + 5, b * SLOT - 5)
    taken = {slot for a, b in (*first, *later) for slot in range(a, b)}
    for _ in range(20):
        size, near = rng.randrange(1, 12), rng.randrange(SLOTS + 10)
        low = rng.randrange(SLOTS)
        high = rng.randrange(low, SLOTS + 5)
        slack = slack_for(size * SLOT) // SLOT
        want = plain(taken, size + slack, 1, near, low, high)
        want = plain(taken, size, 0, near, low, high) if want is None else want
        found = room.nearest(size * SLOT - 9, near * SLOT + 9, low * SLOT, high * SLOT)
        assert found == (None if want is None else want * SLOT)
        a = rng.randrange(SLOTS)
        assert room.overlaps(a * SLOT, (a + size) * SLOT) is bool(taken & set(range(a, a + size)))


@pytest.mark.parametrize("seed", range(100))
def test_the_heaviest_set_is_the_heaviest(seed: int) -> None:
    """Against every subset; and it has no overlap."""
    rng = Random(seed)
    spans = [
        Span(a, a + rng.randrange(1, 9), rng.randrange(1, 6))
        for a in rng.choices(range(25), k=rng.randrange(9))
    ]

    def fits(chosen: tuple[Span, ...]) -> bool:
        return all(a.end <= b.start or b.end <= a.start for a, b in combinations(chosen, 2))

    most = max(
        sum(span.weight for span in chosen)
        for count in range(len(spans) + 1)
        for chosen in combinations(spans, count)
        if fits(chosen)
    )
    kept = tuple(spans[i] for i in sorted(heaviest(spans)))
    assert fits(kept)
    assert sum(span.weight for span in kept) == most


@pytest.mark.parametrize("seed", range(50))
def test_meeting_finds_all_that_overlap(seed: int) -> None:
    """One that lies over many others, too."""
    rng = Random(seed)
    ranges = [
        (a, a + rng.choice((1, 2, 40)), i) for i, a in enumerate(rng.choices(range(60), k=20))
    ]
    meeting = Meeting(ranges)
    for start in range(0, 100, 7):
        end = start + rng.randrange(1, 9)
        want = {i for a, b, i in ranges if a < end and start < b}
        assert set(meeting.at(start, end)) == want
