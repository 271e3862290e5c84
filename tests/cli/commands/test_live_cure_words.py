"""What forkviz live --cure says of a cure, as text and as JSON, without a real fork."""

from __future__ import annotations

from pathlib import Path

import pytest

import forkviz
from forkviz.cli.commands.live.cure import document, record
from forkviz.cure.carried_out import Choice
from forkviz.cure.cure import Cured
from forkviz.cygwin.run import Observation
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Diagnosis, Move, Remedy
from forkviz.rebase.plan import PlannedMove

REMEDY = Remedy("move cyga.dll", moves=(Move("cyga.dll", 0x3_F000_0000, 0x3_8000_0000),))
CAUSE = Cause(CauseClass.BASE_COLLISION, Certainty.CERTAIN, "two DLLs prefer one place",
              remedies=(REMEDY,))  # fmt: skip
DIAGNOSIS = Diagnosis(("parent.maps",), (CAUSE,))
SEEN = Observation(Path("before"), "3.0.7", "cygwin-3.0.7", True, None, 0, "", "", ())
MOVED = PlannedMove("cyga.dll", "/usr/bin/cyga.dll", 0x3_F000_0000, 0x3_8000_0000, 0x1000)


SCENARIOS = Path(__file__).parents[3] / "data" / "scenarios"


@pytest.fixture(scope="module")
def traces() -> list[forkviz.Trace]:
    """A fork that fails, and one that succeeds."""
    names = ("lesson-low", "lesson-dragged-in")
    found = [forkviz.fork(SCENARIOS / f"{name}.toml") for name in names]
    assert [trace.succeeded for trace in found] == [False, True]
    return found


def text_of(cured: Cured, traces: list[forkviz.Trace]) -> dict[str, object]:
    return {fact.key: fact.value for fact in document(cured, traces).facts}


def test_a_cure_that_helped_has_both_ends_and_what_moved(traces: list[forkviz.Trace]) -> None:
    """A fork that succeeds has no message: null, not an empty text."""
    cured = Cured(SEEN, True, DIAGNOSIS, Choice(CAUSE, REMEDY), (MOVED,), SEEN, helped=True)
    value = record(cured, traces)
    assert value["before"] == {"succeeded": False, "message": traces[0].message}
    assert value["after"] == {"succeeded": True, "message": None}
    assert (value["class"], value["remedy"], value["why"]) == (
        *("base-collision", "move cyga.dll"),
        None,
    )
    assert value["moved"] == [{"file": MOVED.path, "from": MOVED.old, "to": MOVED.new}]
    made = document(cured, traces)
    assert [table.rows for table in made.tables] == [((MOVED.path, MOVED.old, MOVED.new),)]
    assert text_of(cured, traces)["after"] == "succeeds"


def test_a_cure_that_was_not_tried_says_why(traces: list[forkviz.Trace]) -> None:
    """Beside the diagnosis; there is no second fork."""
    cured = Cured(SEEN, True, DIAGNOSIS, Choice(CAUSE, REMEDY), why="no room")
    value = record(cured, traces[:1])
    assert (value["why"], value["after"], value["moved"]) == ("no room", None, [])
    assert value["diagnosis"]["causes"]
    said = text_of(cured, traces[:1])
    assert (said["remedy"], said["but"]) == ("move cyga.dll", "no room")
    assert "after" not in said


def test_no_cure_is_needed_or_known(traces: list[forkviz.Trace]) -> None:
    """Then there is no remedy, or none that can be tried."""
    value = record(Cured(SEEN, needed=False), traces[1:])
    assert (value["before"]["message"], value["diagnosis"], value["remedy"]) == (None, None, None)
    said = text_of(Cured(SEEN, True, Diagnosis(("parent.maps",))), traces[:1])
    assert said["remedy"] == "none that can be tried here"
