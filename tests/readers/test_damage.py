"""Damaged inputs of every reader; bench/fuzz.py gives a million of them."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from forkviz.errors import BadCapture
from forkviz.readers.tools.windbg import recognises_windbg
from tests.support.damage import BINARY, READS, damaged, seeds

DATA = Path(__file__).parents[2] / "data"
INPUTS = 60


@pytest.fixture(scope="module")
def inputs() -> dict[str, list[bytes]]:
    return seeds(DATA)


@pytest.mark.parametrize("name", sorted(READS))
def test_damage_gives_a_value_or_a_bad_capture(name: str, inputs: dict[str, list[bytes]]) -> None:
    """And each complaint names the file and says what would help or where it is."""
    draws = Random(name)
    complaints = []
    for _ in range(INPUTS):
        try:
            READS[name](damaged(draws.choice(inputs[name]), draws))
        except BadCapture as error:
            complaints.append(error)
    for error in complaints:
        assert error.file == "x"
        assert error.hint or error.line or error.offset >= 0 or error.excerpt
    # What is whole is read.
    READS[name](inputs[name][0])


@pytest.mark.parametrize("name", BINARY)
def test_every_beginning_of_a_binary_file_is_handled(
    name: str, inputs: dict[str, list[bytes]]
) -> None:
    """A file may be cut at any byte; but for what no field names, it is no longer whole."""
    whole = inputs[name][0]
    refused = 0
    for size in range(len(whole)):
        try:
            READS[name](whole[:size])
        except BadCapture:
            refused += 1
    assert refused > len(whole) * 0.8


def test_lines_of_nothing_but_blanks_cost_no_more_than_their_length() -> None:
    """No pattern tries every way to share them out: this would take minutes if one did."""
    line = " " * 1990 + "x"
    text = "\n".join([line] * 150)
    assert not recognises_windbg(text)
