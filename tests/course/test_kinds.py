"""The kinds: their names, and what holds of every problem; each answer again in another way."""

from __future__ import annotations

import pytest

from forkviz import lessons
from forkviz.course.drawing import draw, quiz, seed_of
from forkviz.course.kinds import KINDS
from forkviz.errors import ForkvizError
from tests.course.again import AGAIN
from tests.support.problems import hold

#: The fixed names, in the order of the course.
TOPICS = (
    *("lands", "reserves", "exit", "order", "blocks", "trials"),
    *("fails", "occupant", "cause", "moves", "policy"),
)


def test_the_topics_have_their_names_and_their_order() -> None:
    """Tickets and lessons name them; each has a kind of its own, which says the same."""
    assert tuple(KINDS) == TOPICS == tuple(kind.topic for kind in KINDS.values())
    assert set(AGAIN) == set(TOPICS)
    for topic, kind in KINDS.items():
        assert kind.draw.__module__ == f"forkviz.course.kinds.{topic}"


def test_each_kind_is_taught_by_a_lesson_of_the_course() -> None:
    """By the name of its notebook."""
    taught = {lesson.name for lesson in lessons.course()}
    assert {kind.lesson for kind in KINDS.values()} <= taught


@pytest.mark.parametrize("topic", TOPICS)
def test_a_problem_has_one_answer_and_its_wrong_ones_are_wrong(topic: str) -> None:
    """Of 50 seeds; the answer is what another way gives."""
    for seed in range(50):
        drawn = hold(topic, seed)
        assert AGAIN[topic](drawn) == drawn.solution.answer, seed


@pytest.mark.sweep
@pytest.mark.parametrize("topic", TOPICS)
def test_so_it_is_over_a_thousand_seeds(topic: str) -> None:
    """No draw ends without a problem, and the answers are not always the same."""
    answers = set()
    for seed in range(1000):
        drawn = hold(topic, seed)
        answers.add(drawn.solution.answer)
        assert AGAIN[topic](drawn) == drawn.solution.answer, seed
    assert len(answers) >= 4


def test_fewer_problems_are_the_first_ones() -> None:
    """A quiz of three begins a quiz of five; another seed and another topic give others."""
    few, more = quiz("lands", 7, 3), quiz("lands", 7, 5)
    assert more[:3] == few
    assert [drawn.problem.seed for drawn in few] == [seed_of("lands", 7, n) for n in (1, 2, 3)]
    assert draw("lands", few[1].problem.seed) == few[1]
    assert (
        len({seed_of(topic, seed, n) for topic in TOPICS for seed in (7, 8) for n in (1, 2)}) == 44
    )


@pytest.mark.parametrize(
    ("topic", "seed"), [("land", 1), ("", 1), ("lands", -1), ("lands", 1 << 64)]
)
def test_a_topic_or_a_seed_that_there_is_not_is_refused(topic: str, seed: int) -> None:
    """With what there is."""
    with pytest.raises(ForkvizError, match=r"lands, reserves|from 0 to 18446744073709551615"):
        quiz(topic, seed, 1)
