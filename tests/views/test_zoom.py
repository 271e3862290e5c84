"""A capture's figure: labels where there is room for one, ticks that don't meet."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.core.address import hex_
from forkviz.core.captures.capture import Capture
from forkviz.views.captured import Captured
from forkviz.views.figures.zoom import FRAME_PX, LABEL_PX, TICK_PX, labels, ticks
from tests.support.boards import CLOBBERED, PERL, few

floats = st.floats(0, 200)


def picture(source: Path) -> Captured:
    """The picture of a capture."""
    capture = forkviz.read(source)
    assert isinstance(capture, Capture)
    return Captured(capture)


@pytest.fixture(scope="module")
def perl() -> Captured:
    """The picture of a capture with a hundred boxes."""
    return picture(PERL)


def look(captured: Captured, low: float, high: float) -> float:
    """Zoom to a range; returns axis units a pixel."""
    captured.figure.y_range.update(start=high, end=low)
    captured.zoom.choose()
    return (high - low) / (captured.figure.height - FRAME_PX)


@few
@given(st.lists(st.tuples(floats, floats), max_size=20), st.floats(0.001, 3))
def test_a_label_is_there_where_there_is_room_for_it(
    boxes: list[tuple[float, float]], per_pixel: float
) -> None:
    """A box is as high as a line of text, or it stays without one."""
    tops, bottoms = [a for a, _ in boxes], [a + b for a, b in boxes]
    texts = [f"box {i}" for i in range(len(boxes))]
    for top, bottom, text, label in zip(
        tops, bottoms, texts, labels(tops, bottoms, texts, per_pixel), strict=True
    ):
        assert label == (text if bottom - top >= LABEL_PX * per_pixel else "")


@few
@given(st.lists(floats, max_size=30, unique=True), floats, st.floats(1, 200))
def test_ticks_are_in_the_range_and_apart(places: list[float], low: float, height: float) -> None:
    """The first that is in the range has its tick, whatever else has to go."""
    high = low + height
    per_pixel = height / 600
    chosen = ticks([(place, str(place)) for place in places], low, high, per_pixel)
    assert all(low <= place <= high for place in chosen)
    assert all(label == str(place) for place, label in chosen.items())
    for a, b in pairwise(sorted(chosen)):
        assert b - a >= TICK_PX * per_pixel
    inside = [place for place in places if low <= place <= high]
    assert inside[:1] == list(chosen)[:1]


@pytest.mark.parametrize("part", [1.0, 0.3, 0.05, 0.002])
def test_what_a_figure_shows_is_what_fits_it(perl: Captured, part: float) -> None:
    """Zoomed in, more boxes have labels; the ticks are addresses, at their places."""
    axis = perl.axis
    per_pixel = look(perl, 0.4 * axis.length, (0.4 + part * 0.6) * axis.length)
    for name in ("parent", "child"):
        data = perl.sources[name].data
        for top, bottom, text, label in zip(
            data["top"], data["bottom"], data["text"], data["label"], strict=True
        ):
            assert label == (text if bottom - top >= LABEL_PX * per_pixel else "")
    shown = perl.figure.yaxis[0].major_label_overrides
    assert sorted(shown) == list(perl.figure.yaxis[0].ticker.ticks)
    for position, label in shown.items():
        assert axis.position(int(label, 16)) == position
        assert hex_(int(label, 16)) == label


def test_there_are_more_labels_the_nearer_one_looks_and_the_same_after_all(
    perl: Captured,
) -> None:
    """Zooming out again brings the first picture back."""
    length = perl.axis.length

    def labelled() -> int:
        return sum(bool(text) for text in perl.sources["parent"].data["label"])

    look(perl, 0, length)
    before = labelled()
    look(perl, 0, length / 50)
    assert labelled() > before
    look(perl, 0, length)
    assert labelled() == before


def test_what_a_fork_would_be_about_has_its_tick_before_all_others(perl: Captured) -> None:
    """A Cygwin DLL's base gives way to another one's alone."""
    for captured in (perl, picture(CLOBBERED)):
        axis = captured.axis
        per_pixel = look(captured, 0, axis.length)
        shown = captured.figure.yaxis[0].major_label_overrides
        bases = [
            axis.position(module.base)
            for process in captured.capture.processes()
            for module in process.modules()
            if module.path in captured.cygwin
        ]
        assert bases
        for i, place in enumerate(bases):
            crowded = any(abs(place - other) < TICK_PX * per_pixel for other in bases[:i])
            assert place in shown or crowded


def test_no_figure_runs_code_of_its_own(perl: Captured) -> None:
    """Not one CustomJS: a policy that allows no script but by its hash would stop it anyhow."""
    kinds = {type(model).__name__ for model in perl.figure.references()}
    assert not {kind for kind in kinds if kind.startswith("CustomJS")}
