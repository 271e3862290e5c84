"""forkviz quiz: problems as text and as JSON, answers only where they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from forkviz.course.drawing import quiz
from forkviz.course.fields import written
from forkviz.course.kinds import KINDS
from forkviz.course.record import problem_record, solution_record

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.mark.parametrize("topic", KINDS)
def test_a_quiz_is_80_columns_of_ascii(topic: str, run: Run) -> None:
    """Each problem by its number, with all that its values have; the same bytes again."""
    ran = run("quiz", topic, "--seed", "4711", "-n", "3", "-c")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.isascii()
    assert max(map(len, ran.out.splitlines())) <= 80
    assert run("quiz", topic, "--seed", "4711", "-n", "3", "-c").out == ran.out
    text = " ".join(ran.out.split())
    for number, drawn in enumerate(quiz(topic, 4711, 3), 1):
        assert f"{number}. {drawn.problem.title}" in text
        assert f"answer: {written(drawn.problem.field, drawn.solution.answer)}" in text
        assert drawn.problem.field.hint in text
        for one in drawn.solution.wrong:
            assert f"not {written(drawn.problem.field, one.answer)}: {one.name}" in text


@pytest.mark.parametrize("topic", KINDS)
def test_without_c_nothing_of_the_solutions_is_there(topic: str, run: Run) -> None:
    """Neither as text nor as JSON; with it the problems are the same."""
    words = ("quiz", topic, "--seed", "4711", "-n", "2")
    plain, solved = run(*words).out, run(*words, "-c").out
    assert "answer:" not in plain
    assert "walk:" not in plain
    assert set(plain.splitlines()) <= set(solved.splitlines())
    for drawn in quiz(topic, 4711, 2):
        assert not any(one.name in plain for one in drawn.solution.wrong)
    asked = run(*words, "--json").json()
    assert asked["problems"] == [problem_record(drawn) for drawn in quiz(topic, 4711, 2)]
    answered = run(*words, "--json", "-c").json()
    assert answered["problems"] == [
        problem_record(drawn) | solution_record(drawn) for drawn in quiz(topic, 4711, 2)
    ]


def test_fewer_problems_are_the_first_ones_and_ten_are_made_by_itself(run: Run) -> None:
    """So a lecturer can add to a quiz."""
    few = run("quiz", "reserves", "--seed", "1", "-n", "2").out
    ten = run("quiz", "reserves", "--seed", "1").out
    assert ten.startswith(few)
    assert "\n10. " in ten
    assert "\n11. " not in ten
    assert run("quiz", "reserves", "--seed", "2", "-n", "2").out != few


def test_the_list_has_a_topic_a_line(run: Run) -> None:
    """By their fixed names, in the order of the course."""
    ran = run("quiz", "--list")
    assert [line.split()[0] for line in ran.out.splitlines()] == list(KINDS)
    rows = run("quiz", "--list", "--json").json()["topics"]
    assert [(row["topic"], row["points"]) for row in rows] == [
        (topic, kind.points) for topic, kind in KINDS.items()
    ]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ((), "forkviz quiz --list"),
        (("lands",), "forkviz quiz lands --seed 1"),
        (("nowhere", "--seed", "1"), "lands, reserves"),
        (("\x1b[31m", "--seed", "1"), "lands, reserves"),
        (("lands", "--seed", "-1"), "from 0 to"),
        (("lands", "--seed", str(1 << 64)), "from 0 to"),
        (("lands", "--seed", "x"), "such as 4711"),
        (("lands", "--seed", "9" * 5000), "such as 4711"),
        (("lands", "--seed", "1", "-n", "0"), "1 to 100"),
        (("lands", "--seed", "1", "-n", "101"), "1 to 100"),
        (("lands", "--seed", "1", "-n", "many"), "such as 4711"),
        (("lands", "--list"), "leave TOPIC out"),
    ],
)
def test_bad_words_are_refused_with_a_hint(words: tuple[str, ...], hint: str, run: Run) -> None:
    """Nothing is printed then, and nothing of them acts on a terminal."""
    ran = run("quiz", *words)
    assert (ran.status, ran.out) == (2, "")
    assert hint in ran.err
    assert "\x1b" not in ran.err
    assert len(ran.err) < 600
