"""The widget of a quiz: messages of the browser, and what it is given."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import forkviz
from forkviz.course.drawing import quiz
from forkviz.errors import ForkvizError
from tests.support.course import right_answer, write_ticket

pytestmark = pytest.mark.figures


class Sent:
    """A quiz whose messages to the browser are kept."""

    def __init__(self, topic: str = "lands", ticket: Path | None = None) -> None:
        if ticket is None:
            self.widget = forkviz.quiz(topic, seed=4711, problems=2)
        else:
            self.widget = forkviz.quiz(ticket=ticket)
        self.sent: list[tuple[Any, Any]] = []
        self.widget.send = self._send

    def _send(self, content: Any, buffers: Any = None) -> None:
        self.sent.append((content, buffers))

    def hear(self, **message: object) -> dict[str, Any]:
        """A message of the browser; what is shown then."""
        self.widget._heard(self.widget, message, [])
        shown: dict[str, Any] = self.widget.quiz
        return shown


def test_a_cell_has_the_problems_of_a_seed() -> None:
    """As many as were asked for, the same as everywhere."""
    shown = Sent().widget.quiz
    assert len(shown["problems"]) == 2
    assert shown["problem"]["title"] == quiz("lands", 4711, 1)[0].problem.title
    assert "Quiz 'where a DLL lands', problem 1" in repr(Sent().widget)


def test_an_answer_is_marked() -> None:
    """And what is shown changes, also where the same is answered twice."""
    cell = Sent()
    shown = cell.hear(kind="answer", number=2, text="0x1")
    assert [one["state"] for one in shown["problems"]] == ["untried", "wrong"]
    again = cell.hear(kind="answer", number=2, text="0x1")
    assert again != shown
    assert cell.sent == []


def test_the_explorer_comes_beside_the_message() -> None:
    """As bytes, as that of a fork does."""
    cell = Sent("order")
    before = cell.widget.quiz
    cell.hear(kind="explore", number=1)
    ((message, buffers),) = cell.sent
    assert message["kind"] == "explorer"
    assert message["part"] == "prefix"
    assert set(message) == {"kind", "part", "step"}
    assert isinstance(buffers[0], bytes)
    assert cell.widget.quiz == before


def test_a_log_s_diagnosis_comes_beside_the_message() -> None:
    """After the answer, as what an explorer shows does."""
    cell = Sent("cause")
    assert cell.hear(kind="walk", number=1)["problem"]["explorer"] == "diagnosis"
    cell.hear(kind="explore", number=1)
    ((message, buffers),) = cell.sent
    assert (message["part"], set(message)) == ("diagnosis", {"kind", "part", "step"})
    assert isinstance(buffers[0], bytes)


@pytest.mark.parametrize("message", [{"kind": "explore", "number": 1}, {"kind": "x"}, {}])
def test_what_goes_wrong_is_said(message: dict[str, Any]) -> None:
    """With what to do, and nothing changes."""
    cell = Sent("cause")
    before = cell.widget.quiz
    assert cell.hear(**message) == before
    ((said, _),) = cell.sent
    assert said["kind"] == "error"
    assert said["what"]


def test_bokehjs_comes_when_it_is_asked_for() -> None:
    """Only an explorer needs it."""
    cell = Sent()
    cell.hear(kind="bokehjs")
    ((message, buffers),) = cell.sent
    assert message == {"kind": "bokehjs"}
    assert b"forkvizBokeh" in buffers[0]


def test_the_answers_to_a_ticket_are_saved_by_the_browser(tmp_path: Path) -> None:
    """Under the name that is handed in, which the ticket beside the notebook has as well."""
    ticket = write_ticket(tmp_path, "alice")
    before = ticket.read_bytes()
    cell = Sent(ticket=ticket)
    shown = cell.hear(kind="answer", number=1, text=right_answer("alice", "1"))
    assert shown["problem"]["state"] == "taken"
    cell.hear(kind="walk", number=1)
    cell.hear(kind="save")
    (refused, _), (saved, _) = cell.sent
    assert refused["kind"] == "error"
    assert (saved["kind"], saved["name"]) == ("saved", "alice.json")
    assert json.loads(saved["text"])["answers"] == {"1": right_answer("alice", "1")}
    assert ticket.read_bytes() == before


def test_a_ticket_has_its_own_topics(tmp_path: Path) -> None:
    """Either a topic with a seed or a ticket; a file that is none is refused with its name."""
    ticket = write_ticket(tmp_path, "alice")
    for wrong in ({"ticket": ticket, "seed": 1}, {"ticket": str(ticket), "topic": "lands"}, {}):
        with pytest.raises(ForkvizError, match=r"a ticket has its own|needs a topic"):
            forkviz.quiz(**wrong)
    with pytest.raises(ForkvizError, match="no such file"):
        forkviz.quiz(ticket=tmp_path / "bob.json")
    with pytest.raises(ForkvizError, match="a topic and a seed"):
        forkviz.quiz("lands")


def test_there_is_no_such_topic() -> None:
    """The error has those that there are."""
    with pytest.raises(ForkvizError, match="lands"):
        forkviz.quiz("nowhere", seed=1)
