"""What answers the page of a quiz: begin, go on after a restart, the explorer, a submission."""

from __future__ import annotations

import json
from typing import Any

import pytest

from forkviz.course.drawing import draw, quiz
from forkviz.course.kinds import KINDS
from forkviz.course.prefixes import beginning
from forkviz.course.tickets import Ticket, TicketProblem, ticket_text
from forkviz.errors import ForkvizError
from forkviz.session.quiz import QuizDesk

OPEN = {"kind": "open", "topic": "lands", "seed": "4711", "problems": 3}
#: Topics whose problems belong to a fork.
FORKS = [topic for topic in KINDS if quiz(topic, 4711, 1)[0].problem.prefix is not None]


def kept_of(data: dict[str, Any]) -> dict[str, Any]:
    """What a page keeps of what it shows, as it comes back."""
    kept: dict[str, Any] = json.loads(
        json.dumps({name: data[name] for name in ("origin", "kept", "number")})
    )
    return kept


def test_the_same_quiz_goes_on() -> None:
    """Whoever comes back to its address finds what was answered; another seed begins anew."""
    desk = QuizDesk()
    desk.asked(OPEN)
    tried = desk.asked({"kind": "answer", "number": 2, "text": "0x1"})
    assert desk.asked(OPEN) == tried
    assert desk.asked({**OPEN, "seed": "4712"})["problems"][1]["state"] == "untried"


def test_an_engine_that_started_anew_goes_on() -> None:
    """With what the page kept: a message finds the quiz that the page shows."""
    desk = QuizDesk()
    desk.asked(OPEN)
    data = desk.asked({"kind": "answer", "number": 2, "text": "0x1"})
    again = QuizDesk().asked({"kind": "go", "number": 3}, kept_of(data))
    assert [one["state"] for one in again["problems"]] == ["untried", "wrong", "untried"]
    assert again["number"] == 3
    opened = QuizDesk().asked(OPEN, kept_of(data))
    assert opened["problem"] == data["problem"]


def test_another_page_s_quiz_is_the_one_that_is_asked() -> None:
    """What a page shows decides, not what was opened last."""
    desk = QuizDesk()
    shown = desk.asked(OPEN)
    desk.asked({**OPEN, "seed": "5"})
    assert desk.asked({"kind": "go", "number": 2}, kept_of(shown))["origin"] == shown["origin"]


@pytest.mark.parametrize(
    "message",
    [
        None, "open", [], {"kind": "open"}, {**OPEN, "seed": 4711}, {**OPEN, "seed": "-1"},
        {**OPEN, "seed": "١"}, {**OPEN, "seed": "9" * 5000}, {**OPEN, "topic": ["lands"]},
        {**OPEN, "problems": "3"}, {"kind": "ticket", "text": 1}, {"kind": "ticket", "text": "{}"},
        {"kind": "go", "number": 1}, {"kind": "save"}, {"kind": "explore", "number": 1},
    ],
)  # fmt: skip
def test_what_means_nothing_is_refused(message: object) -> None:
    """Before a quiz is open, and nothing is open after it."""
    desk = QuizDesk()
    with pytest.raises(ForkvizError):
        desk.asked(message)
    assert desk.session is None


@pytest.mark.parametrize("topic", FORKS)
def test_the_explorer_has_the_steps_up_to_the_question(topic: str) -> None:
    """And after the answer all of them."""
    desk = QuizDesk()
    desk.asked({**OPEN, "topic": topic})
    prefix = quiz(topic, 4711, 1)[0].problem.prefix
    assert prefix is not None
    before = desk.asked({"kind": "explore", "number": 1})
    assert before["part"] == "prefix"
    assert len(before["data"]["words"]) == len(beginning(prefix)) == prefix.events
    assert before["data"]["waits"]
    data = desk.asked({"kind": "walk", "number": 1})
    assert data["problem"]["explorer"] == "whole"
    after = desk.asked({"kind": "explore", "number": 1})
    assert after["part"] == "whole"
    assert len(after["data"]["words"]) > prefix.events
    assert not after["data"]["waits"]


@pytest.mark.parametrize("topic", ["lands", "reserves"])
def test_the_whole_fork_opens_where_the_answer_is(topic: str) -> None:
    """At the step that was kept back until then."""
    desk = QuizDesk()
    desk.asked({**OPEN, "topic": topic})
    before = desk.asked({"kind": "explore", "number": 1})
    desk.asked({"kind": "walk", "number": 1})
    after = desk.asked({"kind": "explore", "number": 1})
    assert after["step"] == before["step"] + 1 == len(before["data"]["words"])


def test_a_log_has_its_diagnosis_after_the_answer() -> None:
    """Before it there is only the log, whatever the answer is; then the cause is the answer."""
    desk = QuizDesk()
    shown = desk.asked({**OPEN, "topic": "cause", "problems": 30})
    answers = set()
    for number, _ in enumerate(shown["problems"], 1):
        before = desk.asked({"kind": "go", "number": number})["problem"]
        assert before["explorer"] == ""
        with pytest.raises(ForkvizError, match="or none yet"):
            desk.asked({"kind": "explore", "number": number})
        after = desk.asked({"kind": "walk", "number": number})["problem"]
        assert after["explorer"] == "diagnosis"
        found = desk.asked({"kind": "explore", "number": number})
        assert (found["part"], found["step"]) == ("diagnosis", 0)
        first = found["data"]["causes"][0]
        said = dict(before["field"]["choices"])[after["solution"]["answer"][0]]
        assert first["sentence"] == said
        answers.add(first["class"])
        assert json.dumps(found)
    assert len(answers) > 6


@pytest.mark.parametrize("topic", KINDS)
def test_of_a_ticket_no_answer_brings_the_whole_fork(topic: str) -> None:
    """A right answer, a wrong one, and what a page claims: the explorer has the beginning, and a
    log has no diagnosis."""
    problem = TicketProblem("1", topic, 3)
    desk = QuizDesk()
    data = desk.asked({"kind": "ticket", "text": ticket_text(Ticket("a1", "ann", (problem,)))})
    drawn = draw(topic, 3)
    right, wrong = drawn.solution.answer, drawn.solution.wrong[0].answer
    part = "" if topic == "cause" else "prefix"
    for answer in (None, wrong, right):
        if answer is not None:
            text = ", ".join(answer) if isinstance(answer, tuple) else str(answer)
            text = hex(answer) if isinstance(answer, int) else text
            data = desk.asked({"kind": "answer", "number": 1, "text": text})
        claimed = kept_of(data)
        claimed["kept"] = [{**one, "shown": True, "tried": True} for one in claimed["kept"]]
        for one, kept in ((desk, None), (QuizDesk(), claimed)):
            with pytest.raises(ForkvizError):
                one.asked({"kind": "walk", "number": 1}, kept)
            if not part:
                with pytest.raises(ForkvizError, match="or none yet"):
                    one.asked({"kind": "explore", "number": 1}, kept)
                continue
            found = one.asked({"kind": "explore", "number": 1}, kept)
            assert drawn.problem.prefix is not None
            assert found["part"] == part
            assert len(found["data"]["words"]) == drawn.problem.prefix.events
        assert (data["problem"]["explorer"], data["problem"]["solution"]) == (part, None)
