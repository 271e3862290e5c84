"""Guesses: what someone can win who looks at the list of choices, and at nothing else."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from forkviz.course.drawing import draw
from forkviz.course.fields import Form
from forkviz.course.kinds import KINDS
from forkviz.course.kinds.cause import SETS
from forkviz.course.kinds.policy import CASES
from forkviz.course.parts import DLL_NAMES
from forkviz.course.problem import Drawn

TOPICS = [topic for topic in KINDS if draw(topic, 1).problem.field.form is Form.CHOICE]
#: What a guess may win beyond one in the number of choices.
MORE = 0.05
#: A name that is drawn, or a number, says nothing of the answer.
_DRAWN = re.compile(rf"\b({'|'.join(DLL_NAMES)})\.dll|\b0x[0-9a-f]+")


@dataclass(frozen=True)
class Seen:
    """What a guesser knows of a problem: the choices in their order; and which one is right."""

    choices: tuple[str, ...]
    right: str


def seen(drawn: Drawn) -> Seen:
    """The choices without what is drawn anew for each problem."""
    choices = {letter: _DRAWN.sub("…", said) for letter, said in drawn.problem.field.choices}
    return Seen(tuple(choices.values()), choices[str(drawn.solution.answer)])


def won(learned: Sequence[Seen], guessed: Sequence[Seen], *, ordered: bool) -> float:
    """The share of *guessed* that someone has right who has seen all of *learned* with their
    answers, and takes what was right most often in the same list (of all lists, in a new one).

    ordered: whether the order of a list tells lists apart.  Of like choices any one is taken.
    """

    def key(one: Seen) -> tuple[str, ...]:
        return one.choices if ordered else tuple(sorted(one.choices))

    often: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    all_of_them: Counter[str] = Counter()
    for one in learned:
        often[key(one)][one.right] += 1
        all_of_them[one.right] += 1
    right = 0.0
    for one in guessed:
        known, like = often.get(key(one), all_of_them), Counter(one.choices)
        guess = max(like, key=lambda said: (known[said] / like[said], said))
        right += (guess == one.right) / like[guess]
    return right / len(guessed)


def test_each_list_of_policies_has_its_answers_equally_often() -> None:
    """The best guess by the order of the list is right in fewer than one in four."""
    by_list: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for named, answer in CASES:
        by_list[named][answer] += 1
    assert len(by_list) >= 10
    assert all(len(set(answers.values())) == 1 for answers in by_list.values())
    best = sum(max(answers.values()) for answers in by_list.values())
    assert best / len(CASES) < 1 / 5 + MORE


def test_each_list_of_causes_has_a_near_one_for_each() -> None:
    """That two causes of a list look alike does not make one of them the answer."""
    assert len(set(SETS)) == len(SETS) > 20
    assert {len(set(one)) for one in SETS} == {4}


def test_a_guesser_who_has_learned_wins_where_a_kind_lets_them() -> None:
    """The measure finds what is to be found."""
    told = [Seen(("a", "b"), "b"), Seen(("b", "a"), "a")] * 4
    assert won(told, told, ordered=True) == 1
    assert won(told, told, ordered=False) == 0.5


@pytest.mark.sweep
@pytest.mark.parametrize("topic", TOPICS)
def test_no_list_of_choices_tells_its_answer(topic: str) -> None:
    """Over 1,000 seeds: each half is guessed by what the other half shows.  That wins no more than
    one in the number of choices, and five points."""
    problems = [seen(draw(topic, seed)) for seed in range(1000)]
    chance = sum(1 / len(one.choices) for one in problems) / len(problems)
    even, odd = problems[::2], problems[1::2]
    # Most kinds mix their choices: their order is another one in nearly every problem.
    for ordered in {False, topic == "policy"}:
        share = (won(even, odd, ordered=ordered) + won(odd, even, ordered=ordered)) / 2
        assert share <= chance + MORE, (ordered, share)
