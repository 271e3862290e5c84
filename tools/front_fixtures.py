"""Write what the unit tests of the front end show, as JSON, into a folder.

    python -m tools.front_fixtures FOLDER

Each file is what a page would hold of a real trace, capture, comparison or diagnosis.  Of the
figures there are the names of their renderers and of the columns of these, of which
tests/front/units makes a stand-in.  Nothing of it is checked in: it is made whenever the tests run
(npm test), so it is never older than the Python that it comes from.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from forkviz import api
from forkviz.comparison.compare import compare
from forkviz.core.captures.capture import Capture
from forkviz.course.quiz_session import QuizSession
from forkviz.course.tickets import Ticket, TicketProblem, ticket_text
from forkviz.diagnosis.record import diagnosis_record
from forkviz.front.compare_data import compare_data
from forkviz.front.data import board_data, capture_data
from forkviz.front.diagnosis_data import diagnosis_data
from forkviz.front.giving.given import given
from forkviz.session.quiz import QuizDesk
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from forkviz.views.figures.explorer import make_figures
from forkviz.views.still import Still

__all__ = ["fixtures"]

DATA = Path(__file__).resolve().parents[1] / "data"
#: Forks by the name of their file: a failure with a reservation, calls of itself, a cycle.
FORKS = {
    "two-relocated": DATA / "scenarios" / "two-relocated.toml",
    "recursion": DATA / "scenarios" / "recursion.toml",
    "cycle": DATA / "scenarios" / "lesson-cycle.toml",
}
CAPTURE = DATA / "captures" / "cygwin-3.0.7-perl-clobbered"


def fixtures() -> dict[str, Any]:
    """Each fixture by its name."""
    found: dict[str, Any] = {}
    traces = {name: api.to_trace(place) for name, place in FORKS.items()}
    for name, trace in traces.items():
        found[name] = _board(trace)
    capture = api.read(CAPTURE)
    assert isinstance(capture, Capture)
    found["capture"] = capture_data(Still(capture))
    diagnosis = diagnosis_data(diagnosis_record(api.diagnose(CAPTURE)))
    found["diagnosis"] = diagnosis
    found["perl"] = _board(api.to_trace(CAPTURE), diagnosis=diagnosis)
    a, b = traces["two-relocated"], api.to_trace(FORKS["two-relocated"], policy="repaired")
    found["figures"] = {name: _renderers(made) for name, made in make_figures().items()}
    found["compare"] = compare_data(compare(a, b), _board(a), _board(b))
    found["quiz"] = _quiz()
    return found


def _quiz() -> dict[str, Any]:
    """What a quiz shows: opened, after a wrong answer, at its end; with choices; of a ticket; and
    what it is sent of a log that has ended."""
    lands, fails = (QuizSession.of_topic(topic, 4711, 3) for topic in ("lands", "fails"))
    found = {"opened": lands.data(), "choices": fails.data()}
    wrong = lands.items[0].drawn.solution.wrong[0].answer
    assert isinstance(wrong, int)
    lands.asked({"kind": "answer", "number": 1, "text": hex(wrong)})
    found["wrong"] = lands.data()
    lands.asked({"kind": "walk", "number": 1})
    return {**found, "shown": lands.data(), "taken": _taken(), **_logged()}


def _logged() -> dict[str, Any]:
    """A log's problem at its end, and its diagnosis, also as a kernel sends it."""
    desk = QuizDesk(QuizSession.of_topic("cause", 4711, 1))
    ended = desk.asked({"kind": "walk", "number": 1})
    found = desk.asked({"kind": "explore", "number": 1})
    packed = b64encode(given(found["data"])).decode()
    return {"logged": ended, "diagnosed": found, "packed": packed}


def _taken() -> dict[str, Any]:
    """A ticket's problem, answered."""
    problems = (TicketProblem("1", "lands", 3), TicketProblem("2", "lands", 4))
    session = QuizSession.of_ticket(ticket_text(Ticket("a1", "ann", problems)))
    session.asked({"kind": "answer", "number": 1, "text": "0x90210"})
    return session.data()


def _board(trace: Trace, **more: Any) -> dict[str, Any]:
    return board_data(Board(trace), opening_step(trace), **more)


def _renderers(figure: Any) -> dict[str, Any]:
    """The names of a figure's renderers, with the columns of each and whose source is whose."""
    sources: dict[str, int] = {}
    rows = []
    for one in figure.renderers:
        number = sources.setdefault(one.data_source.id, len(sources))
        rows.append([one.name, number, sorted(one.data_source.data)])
    return {"figure": figure.name, "renderers": rows}


def main(arguments: Sequence[str]) -> int:
    (folder,) = arguments
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, data in fixtures().items():
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        (Path(folder) / f"{name}.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
