"""A quiz that is answered: states, what is said, and that nothing gives an answer away before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from forkviz.course.drawing import GENERATOR, draw
from forkviz.course.fields import MOST_CHARACTERS, Answer, Field, Form
from forkviz.course.kinds import KINDS
from forkviz.course.problem import Drawn, Solution, Wrong
from forkviz.course.quiz_session import QuizItem, QuizSession, QuizState, topics_data
from forkviz.errors import BadCourseFile, ForkvizError

#: Another solution, of which nothing may be seen.
SECRET = "the-secret-of-another-solution"


def quiz(topic: str = "lands", seed: int = 4711) -> QuizSession:
    """A quiz of three problems."""
    return QuizSession.of_topic(topic, seed, 3)


def typed(field: Field, answer: Answer) -> str:
    """*answer* as a student types it."""
    if isinstance(answer, int):
        return hex(answer) if field.form is Form.ADDRESS else str(answer)
    return answer if isinstance(answer, str) else ", ".join(answer)


def right(session: QuizSession, number: int = 1) -> str:
    """The right answer to a problem."""
    drawn = session.items[number - 1].drawn
    return typed(drawn.problem.field, drawn.solution.answer)


def wrong(session: QuizSession, number: int = 1) -> Wrong:
    """A usual wrong answer to it."""
    return session.items[number - 1].drawn.solution.wrong[0]


def do(session: QuizSession, kind: str, number: int = 1, **more: object) -> dict[str, Any]:
    """Send a message; what is shown then."""
    session.asked({"kind": kind, "number": number, **more})
    return session.data()


def with_solution(drawn: Drawn, answer: Answer, kept: tuple[Wrong, ...] = ()) -> Drawn:
    """The problem with a solution of other words alone; *kept*: wrong answers that stay."""
    solution = Solution(answer, kept, (SECRET,))
    return replace(drawn, solution=solution, whole=None, opens=None, log=())


# -- what is kept back ---------------------------------------------------------------------------


@pytest.mark.parametrize("topic", KINDS)
@pytest.mark.parametrize("seed", range(3))
def test_nothing_of_a_solution_is_sent_before_an_answer(topic: str, seed: int) -> None:
    """With another solution behind the same problem the page is given the same bytes."""
    session, other = quiz(topic, seed), quiz(topic, seed)
    for item in other.items:
        item.__dict__["drawn"] = with_solution(item.drawn, SECRET)
    for message in ({"kind": "go", "number": 2}, {"kind": "answer", "number": 1, "text": " "}):
        assert json.dumps(session.data()) == json.dumps(other.data())
        session.asked(message)
        other.asked(message)
    assert json.dumps(session.data()) == json.dumps(other.data())


@pytest.mark.parametrize("topic", KINDS)
def test_a_wrong_answer_tells_of_its_own_misconception_alone(topic: str) -> None:
    """What is right, the walk and the other misconceptions can be anything."""
    session, other = quiz(topic), quiz(topic)
    item = other.items[0]
    committed = wrong(session)
    item.__dict__["drawn"] = with_solution(item.drawn, SECRET, (committed,))
    text = typed(item.drawn.problem.field, committed.answer)
    data = do(session, "answer", text=text)
    assert data == do(other, "answer", text=text)
    said = data["problem"]["feedback"]
    assert (said["name"], said["why"], said["look"]) == (
        committed.name,
        committed.why,
        committed.look,
    )
    assert data["problem"]["solution"] is None


def test_an_answer_without_a_misconception_is_wrong_all_the_same() -> None:
    """And nothing is said about the way to it."""
    said = do(quiz(), "answer", text="0x90210")["problem"]["feedback"]
    assert said == {"status": "wrong", "said": ""}


# -- states --------------------------------------------------------------------------------------


def test_right_at_once_and_after_a_wrong_try() -> None:
    """Both end the problem; the strip tells them apart."""
    session = quiz()
    do(session, "answer", text=right(session))
    do(session, "answer", 2, text=hex(int(str(wrong(session, 2).answer))))
    data = do(session, "answer", 2, text=right(session, 2))
    assert [one["state"] for one in data["problems"]] == ["right", "again", "untried"]
    assert data["number"] == 2
    solution = data["problem"]["solution"]
    assert solution["walk"] == list(session.items[1].drawn.solution.walk)
    assert len(solution["others"]) == len(session.items[1].drawn.solution.wrong)


@pytest.mark.parametrize("topic", KINDS)
def test_every_topic_is_answered_as_it_is_typed(topic: str) -> None:
    """The right answer ends a problem of each topic, and the answer is written in its form."""
    session = quiz(topic)
    data = do(session, "answer", text=f" {right(session)} ")
    assert data["problem"]["state"] == "right"
    assert data["problem"]["solution"]["answer"]


def test_what_cannot_be_read_is_no_try() -> None:
    """It is said what would be read; the state stays."""
    data = do(quiz(), "answer", text="somewhere low")
    assert data["problem"]["state"] == "untried"
    assert data["problem"]["feedback"]["status"] == "unreadable"
    assert "320 KiB" in data["problem"]["feedback"]["said"]


def test_the_walk_ends_a_problem() -> None:
    """An answer after it changes nothing, and what was answered before stays to be handed in."""
    session = quiz()
    do(session, "answer", text="0x1")
    data = do(session, "walk")
    assert data["problem"]["state"] == "shown"
    assert do(session, "answer", text=right(session))["problem"] == data["problem"]
    assert session.items[0].text == "0x1"


def test_a_right_answer_stays_right() -> None:
    """Neither another answer nor the walk takes it back."""
    session = quiz()
    do(session, "answer", text=right(session))
    do(session, "answer", text="0x1")
    assert do(session, "walk")["problem"]["state"] == "right"


def test_the_same_answer_twice_is_two_turns() -> None:
    """A page that waits for an answer sees that there is one."""
    session = quiz()
    first = do(session, "answer", text="0x1")
    second = do(session, "answer", text="0x1")
    assert first["turn"] != second["turn"]
    assert first["problem"] == second["problem"]


# -- pictures ------------------------------------------------------------------------------------


def strips(data: Mapping[str, Any]) -> str:
    """The first picture, for each width."""
    return json.dumps(data["problem"]["pictures"][0]["drawn"])


def test_a_wrong_place_is_marked_in_the_picture() -> None:
    """For each width, with a word where it is inside of a slot; what is right is not marked yet."""
    session = quiz()
    assert "your " not in strips(session.data())
    data = do(session, "answer", text="0x88000")
    assert data["problem"]["pictures"][0]["kind"] == "strip"
    for drawn in data["problem"]["pictures"][0]["drawn"].values():
        assert "your 0x88000: inside a slot" in drawn
    assert "Marked right" not in strips(data)
    shown = strips(do(session, "walk"))
    assert "your 0x88000" in shown
    assert "Marked right" in shown


def test_a_right_place_is_marked_as_right() -> None:
    """And nothing as wrong."""
    session = quiz()
    shown = strips(do(session, "answer", text=right(session)))
    assert "Marked right" in shown
    assert "Marked wrong" not in shown


# -- what comes from a page ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "message",
    [
        {"kind": "answer", "number": 0, "text": "1"},
        {"kind": "answer", "number": 4, "text": "1"},
        {"kind": "answer", "number": True, "text": "1"},
        {"kind": "answer", "number": 1.0, "text": "1"},
        {"kind": "answer", "number": 1, "text": 1},
        {"kind": "answer", "number": 1},
        {"kind": "walks", "number": 1},
        {"number": 1},
        {"kind": "go", "number": "1"},
    ],
)
def test_other_messages_change_nothing(message: dict[str, Any]) -> None:
    """They are refused."""
    session = quiz()
    before = session.data()
    with pytest.raises(ForkvizError):
        session.asked(message)
    assert session.data() == before


def test_what_is_typed_is_bounded_and_whole() -> None:
    """Of a long text only its beginning is kept, and half of a surrogate pair is none."""
    data = do(quiz(), "answer", text="\ud800<b>" + "x" * 100_000)
    given = data["problem"]["text_given"]
    assert len(given) <= MOST_CHARACTERS
    assert given.startswith("\ufffd<b>")
    assert json.dumps(data, ensure_ascii=False).encode()
    assert data["problem"]["state"] == "untried"


def test_a_session_goes_on_where_another_was() -> None:
    """What a page kept is marked anew: states, answers, feedback, the number."""
    session = quiz()
    do(session, "answer", 1, text="0x1")
    do(session, "answer", 1, text=right(session))
    do(session, "walk", 2)
    data = do(session, "answer", 3, text="0x2")
    after = quiz()
    after.resume(json.loads(json.dumps(data["kept"])), data["number"])
    assert {**after.data(), "turn": 0} == {**data, "turn": 0}


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "text",
        [1, None, "x"],
        [{"text": 5, "tried": "yes", "shown": 1}],
        [{"state": "right"}] * 500,
        {"0": {}},
    ],
)
def test_what_a_page_kept_is_not_believed(kept: object) -> None:
    """Nothing but texts and two switches is taken, and no state."""
    session = quiz()
    session.resume(kept, 99)
    assert {one.state for one in session.items} == {QuizState.UNTRIED}
    assert session.number == 1


@pytest.mark.parametrize(
    ("topic", "seed", "problems"),
    [("nowhere", 1, 10), ("lands", -1, 10), ("lands", 1 << 64, 10), ("lands", True, 10),
     ("lands", 1, 0), ("lands", 1, 101), ("lands", 1, True)],
)  # fmt: skip
def test_there_is_no_such_quiz(topic: str, seed: int, problems: int) -> None:
    """It is refused before anything is drawn."""
    with pytest.raises(ForkvizError):
        QuizSession.of_topic(topic, seed, problems)


def test_topics_are_those_of_the_course() -> None:
    """In its order."""
    assert [one["topic"] for one in topics_data()] == list(KINDS)


# -- tickets -------------------------------------------------------------------------------------


def ticket(**more: object) -> str:
    """A ticket of two problems."""
    seeds = (
        {"id": "1", "kind": "lands", "seed": (1 << 64) - 1},
        {"id": "b", "kind": "lands", "seed": 3},
    )
    head = {"schema": 1, "generator": GENERATOR, "assignment": "a1", "student": "ann"}
    return json.dumps({**head, "problems": list(seeds), **more})


def test_a_ticket_becomes_a_submission() -> None:
    """Last answers by id, wrong ones as well; what was not answered is left out."""
    session = QuizSession.of_ticket(ticket())
    assert session.items[0].drawn == draw("lands", (1 << 64) - 1)
    do(session, "answer", 2, text="0x1")
    do(session, "answer", 2, text=" 0x10000 ")
    name, text = session.submission()
    assert name == "ann.json"
    assert json.loads(text) == {
        "schema": 1, "generator": GENERATOR, "assignment": "a1", "student": "ann",
        "answers": {"b": "0x10000"},
    }  # fmt: skip
    assert session.data()["ticket"] == {"assignment": "a1", "student": "ann"}


def test_of_a_ticket_nothing_tells_a_right_answer_from_a_wrong_one() -> None:
    """With the right answer behind another solution, the page is given the same bytes."""
    session, other = QuizSession.of_ticket(ticket()), QuizSession.of_ticket(ticket())
    for item in other.items:
        item.__dict__["drawn"] = with_solution(item.drawn, 0x123)
    for text in (right(session), "0x123", "somewhere", ""):
        data = do(session, "answer", text=text)
        assert json.dumps(data) == json.dumps(do(other, "answer", text=text))
        assert data["problem"]["solution"] is None
    data = do(session, "answer", text=right(session))
    assert data["problem"]["state"] == data["problem"]["feedback"]["status"] == "taken"
    assert json.loads(session.submission()[1])["answers"] == {"1": right(session)}


def test_of_a_ticket_a_misconception_is_named_and_the_answer_can_be_changed() -> None:
    """The feedback teaches; nothing ends the problem."""
    session = QuizSession.of_ticket(ticket())
    committed = wrong(session)
    data = do(session, "answer", text=hex(int(str(committed.answer))))
    assert data["problem"]["feedback"]["name"] == committed.name
    assert do(session, "answer", text="0x123")["problem"]["state"] == "taken"
    assert do(session, "answer", text="low")["problem"]["state"] == "untried"


def test_a_ticket_has_no_walk_whatever_a_page_claims() -> None:
    """Neither by the message nor by what a page kept; the same topic has one elsewhere."""
    session = QuizSession.of_ticket(ticket())
    before = session.data()
    with pytest.raises(ForkvizError, match="walk of a ticket's problem"):
        do(session, "walk")
    session.resume([{"text": "0x1", "tried": True, "shown": True}])
    data = session.data()
    assert data["problem"]["solution"] is None
    assert data["problem"]["state"] == "taken"
    assert (before["problem"]["counts"], quiz().data()["problem"]["counts"]) == (True, False)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "x", ticket(problems=[]), ticket(generator=GENERATOR + 1),
     ticket(student="../x"), ticket(answers={}), '{"schema": 1' + "[" * 1000],
)  # fmt: skip
def test_what_is_no_ticket_is_refused(text: str) -> None:
    """With words, as a file of the command line is."""
    with pytest.raises(ForkvizError):
        QuizSession.of_ticket(text)


def test_a_ticket_of_a_topic_that_is_not_there() -> None:
    """The answer has the topics."""
    one = {"id": "1", "kind": "nowhere", "seed": 1}
    with pytest.raises(ForkvizError, match="lands, reserves"):
        QuizSession.of_ticket(ticket(problems=[one]))


def test_only_a_ticket_is_handed_in() -> None:
    """A quiz of a seed has no one to be handed in to."""
    with pytest.raises(ForkvizError):
        quiz().submission()
    with pytest.raises(BadCourseFile):
        QuizSession.of_ticket("[]")


def test_an_item_draws_when_it_is_looked_at() -> None:
    """Ten forks are not made before the first problem is seen."""
    session = quiz("order")
    session.data()
    assert ["drawn" in vars(one) for one in session.items] == [True, False, False]
    assert isinstance(session.items[0], QuizItem)
