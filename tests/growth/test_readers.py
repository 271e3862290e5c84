"""Every reader takes work that grows no faster than n log n, whatever it reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from forkviz.readers import read_capture
from forkviz.readers.registry import READERS
from tests.growth.readers import MAKERS
from tests.support.work import MOST, steepness, work_of

pytestmark = pytest.mark.growth

N = 300


def test_there_is_an_input_for_every_reader() -> None:
    """A new reader needs one."""
    assert {reader.name for reader in READERS} <= set(MAKERS)


@pytest.mark.parametrize("name", MAKERS)
def test_a_reader_s_work_is_near_linear(name: str, tmp_path: Path) -> None:
    """At n, 2n and 4n rows."""
    places = [MAKERS[name](tmp_path, n) for n in (N, 2 * N, 4 * N)]
    read_capture(places[0])  # what is loaded and learned once
    one, two, four = (work_of(lambda place=place: read_capture(place)) for place in places)
    by_column = four - one < 3 * N  # less than a line for each row: they are work of C
    assert by_column or steepness((one, two, four)) < MOST, (one, two, four)
