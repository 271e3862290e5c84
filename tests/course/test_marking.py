"""Marking: right, wrong with its misconception, unreadable, unanswered."""

from __future__ import annotations

import pytest

from forkviz.course.drawing import draw
from forkviz.course.fields import written
from forkviz.course.kinds import KINDS
from forkviz.course.marking import Status, mark


@pytest.mark.parametrize("topic", KINDS)
def test_the_answer_is_right_and_each_misconception_is_named(topic: str) -> None:
    """As they are written in the key."""
    drawn = draw(topic, 3)
    field = drawn.problem.field

    def typed(answer: int | str | tuple[str, ...]) -> str:
        return answer if isinstance(answer, str) else written(field, answer).partition(" (")[0]

    assert mark(drawn, typed(drawn.solution.answer)).status is Status.RIGHT
    for one in drawn.solution.wrong:
        found = mark(drawn, typed(one.answer))
        assert (found.status, found.wrong) == (Status.WRONG, one)


def test_what_no_misconception_gives_is_wrong_all_the_same() -> None:
    """Without a name for it."""
    found = mark(draw("lands", 3), "0x7fff0000")
    assert (found.status, found.wrong, found.said) == (Status.WRONG, None, "")


def test_nothing_and_nonsense_are_told_apart() -> None:
    """The one says nothing, the other gets a reason."""
    assert mark(draw("lands", 3), " \n").status is Status.UNANSWERED
    found = mark(draw("lands", 3), "somewhere")
    assert found.status is Status.UNREADABLE
    assert "not read: 'somewhere'" in found.said
