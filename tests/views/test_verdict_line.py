"""The verdict as the front end is given it: plain values, and remedies that help."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import forkviz
from forkviz.front.data import board_data, capture_data
from forkviz.machine.events import Compared
from forkviz.machine.policy import POLICIES
from forkviz.reports.cure import diagnosis_for, moves_of, shown
from forkviz.scenarios.edits import apply
from forkviz.scenarios.edits_text import parse_edit
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.pieces import Piece, plain
from forkviz.verdict.verdict import Risk
from forkviz.views.board import Board
from forkviz.views.still import Still
from forkviz.views.verdict.line import verdict_data
from forkviz.views.verdict.remedy import remedy_of
from tests.support.boards import CLOBBERED, PERL
from tests.support.hostile import CORPUS
from tests.support.hostile import scenario as hostile
from tests.support.scenarios import CAPTURES, TESTS

SCENARIOS = CAPTURES.parent / "scenarios"


def data_of(trace: Trace) -> dict[str, object]:
    found = diagnosis_for(trace, None)
    return verdict_data(trace, shown(found) if found is not None else None)


def text_of(pieces: object) -> str:
    assert isinstance(pieces, list)
    return plain(Piece(*piece) for piece in pieces)


def at_risk() -> Iterator[Trace]:
    for place in (*SCENARIOS.glob("*.toml"), *(TESTS / "data" / "calls").glob("*.toml")):
        for policy in POLICIES:
            trace = forkviz.fork(place, policy=policy)
            if verdict_of(trace).risk is Risk.LAST_RETRY:
                yield trace


def test_a_failing_fork_as_plain_values() -> None:
    """Addresses are numbers, names are apart from words, and the remedy has its number."""
    data = data_of(forkviz.fork(CLOBBERED, policy="cygwin-1.7.10"))
    assert json.loads(json.dumps(data)) == data
    assert data["kind"] == "fails"
    assert data["head"] == "Fork fails"
    assert ["name", "POSIX.dll"] in data["pieces"]  # type: ignore[operator]
    assert ["address", 0x3FD3A0000] in data["pieces"]  # type: ignore[operator]
    assert data["links"] == [
        {
            "role": "cause", "step": 29, "phase": "C1", "phaseName": "map program",
            "label": "", "assumed": True,
        },
        {
            "role": "failure", "step": 51, "phase": "C7", "phaseName": "keep places",
            "label": "", "assumed": False,
        },
    ]  # fmt: skip
    remedy, occupant = data["remedy"], data["occupant"]
    assert isinstance(remedy, dict)
    assert isinstance(occupant, dict)
    assert text_of(remedy["pieces"]) == "keep bloda.dll out of perl.exe, or rebase POSIX.dll."
    assert remedy["number"] == 1
    assert (occupant["start"], occupant["suspect"]) == (0x3FD3A0000, "bloda.dll")
    assert occupant["reason"] == (
        "the log names the address, not what holds it: an unknown occupant, perhaps bloda.dll "
        "(fork.strace:96). bloda.dll is neither Windows' own nor uses Cygwin."
    )


def test_the_number_of_a_remedy_is_that_of_the_diagnosis() -> None:
    """It moves what the words say that it moves."""
    trace = forkviz.fork(SCENARIOS / "two-relocated.toml")
    answer = diagnosis_for(trace, None)
    remedy = data_of(trace)["remedy"]
    assert isinstance(remedy, dict)
    (move,) = moves_of(answer, remedy["number"])
    assert text_of(remedy["pieces"]) == f"rebase {move.name} to {move.to:#x}."


def test_a_remedy_against_a_risk_takes_it_away() -> None:
    """With the edit the DLL needs no other try, and where it is the only one the fork is safe."""
    count = 0
    for trace in at_risk():
        found = verdict_of(trace)
        remedy = remedy_of(trace, found, None)
        if remedy is None:
            continue
        assert remedy.edit is not None
        after = forkviz.fork(apply(trace.scenario, parse_edit(dict(remedy.edit))))
        assert after.succeeded
        missed = {e.dll for e in after.events if isinstance(e, Compared) and not e.same}
        assert found.subject not in missed
        assert not missed or "it needs no" in plain(remedy.pieces)
        count += 1
    assert count > 20


@pytest.mark.parametrize("key", sorted(CORPUS))
def test_a_name_from_a_capture_is_visible_and_short(key: str) -> None:
    """Whatever it holds."""
    trace = forkviz.fork(hostile(dict.fromkeys(list(CORPUS)[:1], CORPUS[key])))
    data = json.dumps(data_of(trace), ensure_ascii=False)
    assert all(character.isprintable() for character in data)
    assert len(data) < 6000


def test_a_board_has_its_verdict_and_a_capture_a_census() -> None:
    """Nothing is judged where nothing is forked."""
    trace = forkviz.fork(PERL)
    assert board_data(Board(trace), 0)["verdict"]["kind"] == "succeeds"
    data = capture_data(Still(forkviz.read(PERL)))  # type: ignore[arg-type]
    assert data["verdict"] is None
    assert data["census"] == (
        "nothing is forked here · parent: 351 regions, 39 modules · child: 229 regions, 24 modules"
    )


@pytest.mark.parametrize("place", sorted(SCENARIOS.glob("*.toml")), ids=lambda place: place.stem)
def test_each_failure_has_a_remedy_in_words(place: Path) -> None:
    """A sentence with a full stop, that does not begin with a capital of our own."""
    for policy in ("cygwin-2011-04", "cygwin-3.6.0"):
        trace = forkviz.fork(place, policy=policy)
        remedy = data_of(trace)["remedy"]
        if trace.succeeded:
            continue
        assert isinstance(remedy, dict)
        assert text_of(remedy["pieces"]).endswith(".")
        assert len(text_of(remedy["pieces"])) > 10


def test_a_failure_that_was_observed_is_the_headline_and_the_model_s_fork_is_named() -> None:
    """The message says that it failed: no headline says that it succeeds."""
    place = CAPTURES.parent / "reports" / "two-dlls-one-base"
    trace = forkviz.fork(place)
    assert trace.succeeded
    answer = shown(forkviz.diagnose(place))
    data = verdict_data(trace, answer)
    assert (data["kind"], data["head"]) == ("fails", "Fork failed")
    said = text_of(data["pieces"])
    assert said.startswith(
        "Two DLLs prefer one place. The model's fork, which is shown here, succe"
    )
    assert text_of(data["remedy"]["pieces"]) == "rebase POSIX.dll to 0x3fd490000."
    assert verdict_data(trace)["head"] == "Fork succeeds"


def test_a_failure_of_an_earlier_child_is_no_failure_of_the_fork() -> None:
    """It is shown as what it is: a risk."""
    trace = next(one for one in _all() if verdict_of(one).risk is Risk.LATER_CHILD)
    answer = shown(forkviz.diagnose(CLOBBERED))
    assert answer["causes"]
    assert verdict_data(trace, answer)["head"] == "Fork succeeds, at risk"


def _all() -> Iterator[Trace]:
    for place in SCENARIOS.glob("*.toml"):
        for policy in POLICIES:
            yield forkviz.fork(place, policy=policy)
