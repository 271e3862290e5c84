"""The engine makes the calls that the original program made, in the same order, line by line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import forkviz
from tests.support.scenarios import CALLS

SCENARIOS = sorted(CALLS.glob("*.toml"))
ERAS = ("cygwin-2011-04", "cygwin-2011-05-30", "cygwin-3.6.0")
#: The record's message stops before the first word that names a DLL or an address.
NAMED = re.compile(r" +\S*(?:\.dll|0x).*")


def recorded(scenario: Path, era: str) -> list[str]:
    return scenario.with_suffix(f".{era}.calls").read_text().splitlines()


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_the_calls_are_the_original_program_s(path: Path, era: str) -> None:
    """Order, each call with its arguments and its answer, outcome: as that era's code has it."""
    trace = forkviz.fork(path, policy=era)
    *calls, outcome = trace.calls()
    assert [*calls, NAMED.sub("", outcome)] == recorded(path, era)


def test_every_scenario_has_a_record_of_each_of_the_three_eras() -> None:
    """32 scenarios, 96 logs, none empty and none cut short."""
    expected = {
        f"{i:02}.{end}" for i in range(1, 33) for end in ("toml", *(f"{e}.calls" for e in ERAS))
    }
    assert {path.name for path in CALLS.iterdir()} - {"README.md"} == expected
    for path in SCENARIOS:
        for era in ERAS:
            lines = recorded(path, era)
            assert lines[0].split()[0] == "order"
            assert [i for i, line in enumerate(lines) if line.startswith("outcome ")] == [
                len(lines) - 1
            ]


def test_the_records_end_in_each_way_that_the_recursion_can_end() -> None:
    """The 32 are worth holding only while they reach success and the four usual failures."""
    ends = {recorded(path, "cygwin-2011-05-30")[-1] for path in SCENARIOS}
    assert ends == {
        "outcome ok",
        "outcome fail address space needed by",
        "outcome fail unable to create interim mapping for",
        "outcome fail unable to remap",
        "outcome fail unable to map",
    }
