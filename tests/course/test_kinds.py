"""The kinds: their names, and what holds of every problem; each answer again in another way."""

from __future__ import annotations

from collections import Counter

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

#: Of 100 problems of a kind, how many may have the same answer, by its letter or its text.
MOST_FREQUENT = {
    **{"lands": 15, "reserves": 10, "exit": 24, "order": 2, "blocks": 20, "trials": 24},
    **{"fails": 24, "occupant": 30, "cause": 30, "moves": 28, "policy": 25},
}
ANSWERS_OF_POLICY = {
    *("cygwin-2011-04", "patches-as-posted", "cygwin-2011-05-30", "repaired", "none of these"),
}


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


def test_an_errno_and_a_code_are_also_those_of_a_success() -> None:
    """Each question has an answer 0 and another one, so the form of the question is no answer."""
    asked = Counter(
        (drawn.problem.title, drawn.solution.answer == 0)
        for drawn in (draw("exit", seed) for seed in range(120))
    )
    assert len(asked) == 4
    errno = [count for (title, _), count in asked.items() if "errno" in title]
    assert max(errno) < 2 * min(errno)


def test_each_policy_is_a_choice_and_can_be_the_answer() -> None:
    """All of them stand in each list, in several orders; so does that none succeeds."""
    said = set()
    lists = set()
    for seed in range(40):
        drawn = draw("policy", seed)
        choices = dict(drawn.problem.field.choices)
        assert sorted(choices.values()) == sorted(ANSWERS_OF_POLICY)
        said.add(choices[str(drawn.solution.answer)])
        lists.add(tuple(choices.values()))
    assert said == ANSWERS_OF_POLICY
    assert len(lists) > 6


@pytest.mark.sweep
@pytest.mark.parametrize("topic", TOPICS)
def test_so_it_is_over_a_thousand_seeds(topic: str) -> None:
    """No draw ends without a problem, and no guess that is always the same is right too often."""
    letters: Counter[object] = Counter()
    texts: Counter[object] = Counter()
    for seed in range(1000):
        drawn = hold(topic, seed)
        answer = drawn.solution.answer
        letters[answer] += 1
        texts[dict(drawn.problem.field.choices).get(str(answer), answer)] += 1
        assert AGAIN[topic](drawn) == answer, seed
    assert len(letters) >= 4
    for answers in (letters, texts):
        most, count = answers.most_common(1)[0]
        assert count <= 10 * MOST_FREQUENT[topic], (most, count)


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
