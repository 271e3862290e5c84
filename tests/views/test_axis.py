"""The scale on which 4 KiB and 128 TiB are both to be seen."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.address import PAGE
from forkviz.views.axis import GAP, OCCUPIED, RELEVANT, Axis, Span, choose_ticks
from tests.support.boards import few

TOP = 1 << 47

#: Addresses of all sizes: bits alone would be huge numbers as a rule.
addresses = st.integers(0, 47).flatmap(lambda bits: st.integers(0, 1 << bits))
weights = st.sampled_from((OCCUPIED, RELEVANT))
span_lists = st.lists(
    st.builds(Span, addresses, addresses, weights), max_size=8
)  # some of them end before they start: they cover nothing
positions = st.lists(st.floats(0, 1000), max_size=40)


def heights(axis: Axis) -> list[float]:
    return [high - low for low, high in pairwise(axis.positions)]


@few
@given(span_lists)
def test_a_border_has_a_position_and_the_position_leads_back(spans: list[Span]) -> None:
    """Where something starts or ends, position and address are inverse to the byte."""
    axis = Axis(spans)
    for border in axis.borders:
        assert axis.address(axis.position(border)) == border


@few
@given(span_lists, addresses)
def test_an_address_comes_back_as_exactly_as_a_double_can_hold_it(
    spans: list[Span], address: int
) -> None:
    """Within the axis, and to the axis's end beyond it."""
    axis = Axis(spans)
    inside = min(max(address, axis.borders[0]), axis.borders[-1])
    piece = max((b - a for a, b in pairwise(axis.borders) if a <= inside <= b), default=0)
    assert abs(axis.address(axis.position(address)) - inside) <= 1 + piece * 2**-40


@few
@given(span_lists, addresses, addresses)
def test_a_higher_address_is_never_at_a_lower_position(spans: list[Span], a: int, b: int) -> None:
    """The scale is monotonic, and stays between its ends."""
    axis = Axis(spans)
    low, high = sorted((a, b))
    assert 0 <= axis.position(low) <= axis.position(high) <= axis.length


@few
@given(span_lists)
def test_every_piece_and_every_gap_is_to_be_seen(spans: list[Span]) -> None:
    """However small it is and however many there are; what is occupied has its full height."""
    axis = Axis(spans)
    assert all(height >= GAP - 1e-9 for height in heights(axis))
    for span in spans:
        if span.end > span.start:
            # A span that others cut shares its weight among its pieces, so together they have it.
            height = axis.position(span.end) - axis.position(span.start)
            assert height >= span.weight - 1e-9


def test_a_page_beside_128_tib_has_a_fair_share() -> None:
    """2**47 bytes of nothing don't crush the one page that is the matter."""
    axis = Axis([Span(0x10000, 0x11000, RELEVANT), Span(TOP - PAGE, TOP)])
    page, gap, last = heights(axis)
    assert page > gap
    assert last > gap / 4
    assert axis.address(axis.position(0x10800)) == 0x10800


def test_in_a_piece_the_scale_is_linear() -> None:
    """Half way through a box is the address half way through the region."""
    axis = Axis([Span(0x10000, 0x20000), Span(0x400000, 0x500000)])
    middle = (axis.position(0x400000) + axis.position(0x500000)) / 2
    assert axis.address(middle) == 0x480000


def test_doubling_a_region_makes_it_a_little_higher() -> None:
    """Sizes stay comparable: by their logarithm."""
    small, _, large = heights(Axis([Span(0, PAGE), Span(1 << 20, (1 << 20) + 64 * PAGE)]))
    assert small < large < 2 * small


def test_where_spans_overlap_the_weightiest_counts() -> None:
    """A DLL that the fork is about stays in sight in a region that it lies in."""
    axis = Axis([Span(0, 0x30000, OCCUPIED), Span(0x10000, 0x20000, RELEVANT)])
    assert axis.borders == [0, 0x10000, 0x20000, 0x30000]
    before, relevant, after = heights(axis)
    assert before < RELEVANT <= relevant
    assert after == pytest.approx(before)


@pytest.mark.parametrize(
    ("spans", "borders"),
    [
        ([], [0, PAGE]),
        ([Span(0x5000, 0x5000)], [0, PAGE]),
        ([Span(0x6000, 0x5000)], [0, PAGE]),
        ([Span(0x10000, 0x20000)], [0x10000, 0x20000]),
    ],
    ids=["no region", "an empty region", "a region the wrong way round", "one region"],
)
def test_an_axis_of_next_to_nothing_is_an_axis(spans: list[Span], borders: list[int]) -> None:
    """It has a length, and answers for every address."""
    axis = Axis(spans)
    assert axis.borders == borders
    assert axis.length > 0
    assert [axis.position(0), axis.position(TOP)] == [0, axis.length]
    assert [axis.address(-1.0), axis.address(1e9)] == borders


@few
@given(positions, st.floats(0.01, 50))
def test_ticks_stay_apart_and_the_important_ones_come_first(
    candidates: list[float], apart: float
) -> None:
    """A tick is left out only where one that is more important is too near; none is forgotten."""
    taken = choose_ticks(candidates, apart)
    assert taken == sorted(taken)
    for i, position in enumerate(candidates):
        before = [candidates[j] for j in taken if j < i]
        free = all(abs(position - other) >= apart for other in before)
        assert (i in taken) == free
