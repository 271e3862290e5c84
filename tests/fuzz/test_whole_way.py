"""Damaged inputs through the readers, and those that are read the whole way: the same each time.

Nothing but results and the project's own errors come, and what is written can be read back.
bench/fuzz.py gives more of them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

import forkviz
from forkviz.arguments import inputs
from forkviz.errors import BadCapture
from tests.support import stages
from tests.support.fuzzed import READERS, read_one, whole_one
from tests.support.stages import STAGES, Broken, whole_way

ROOT = Path(__file__).parents[2]
#: Inputs through the readers and accepted ones the whole way, each in as many parts.
READ, WHOLE, PARTS = 10_000, 2_000, 8
SEED = 2


@pytest.mark.parametrize("part", range(PARTS))
def test_readers_give_values_or_complaints(part: int) -> None:
    """Of nearly every reader some are read and some are refused, or damage would tell nothing."""
    accepted: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for number in range(part, READ, PARTS):
        one = read_one(SEED, number)
        if one.fault is not None:
            raise AssertionError(f"{one.kind}, input {number} of seed {SEED}") from one.fault
        (accepted if one.accepted else refused)[one.kind] += 1
    for found in (accepted, refused):
        assert len(found) > len(READERS) - 4


@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_read_goes_the_whole_way(part: int, tmp_path: Path) -> None:
    """Each stage is reached, and each that may refuse does so now and then."""
    counts: Counter[str] = Counter()
    taken, number = 0, part
    while taken < WHOLE // PARTS:
        one = whole_one(SEED, number, tmp_path)
        if one.fault is not None:
            raise AssertionError(f"{one.kind}, input {number} of seed {SEED}") from one.fault
        taken += one.accepted
        counts += one.counts
        number += PARTS
    assert set(STAGES) <= set(counts)
    assert counts["scenario refused"] > 0


@pytest.mark.parametrize("stage", ["scenario", "fork", "compare", "redact", "report"])
def test_a_stage_that_breaks_is_found(
    stage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted fault is reported, with its stage."""

    def broken(*_: object, **__: object) -> None:
        raise IndexError("planted")

    if stage in ("redact", "report"):
        monkeypatch.setattr(stages, stage, broken)
    else:
        monkeypatch.setattr(forkviz, stage, broken)
    with pytest.raises(Broken, match=f"{stage}: IndexError: planted") as found:
        whole_way(ROOT / "data" / "scenarios" / "recursion.toml", tmp_path, Random(1))
    assert found.value.stage == stage


def test_what_is_refused_when_it_is_read_back_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error of the project's own is none where forkviz itself wrote what is read."""
    real = forkviz.read

    def read(path: str | Path) -> object:
        if Path(path).suffix == ".jsonl":
            raise BadCapture("planted")
        return real(path)

    monkeypatch.setattr(forkviz, "read", read)
    with pytest.raises(Broken, match=r"read back: .*planted"):
        whole_way(ROOT / "data" / "scenarios" / "recursion.toml", tmp_path, Random(1))


def test_what_is_given_is_read_once_and_what_is_written_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command of the way asks for the input, and gets what it was when it was first read."""
    real = inputs._read
    read: Counter[str] = Counter()

    def noted(place: Path) -> object:
        read[place.name] += 1
        return real(place)

    monkeypatch.setattr(inputs, "_read", noted)
    counts = whole_way(ROOT / "data" / "scenarios" / "recursion.toml", tmp_path, Random(1))
    assert read.pop("recursion.toml") == 1
    assert sum(read.values()) == counts["read back"] == len(read) > 2
