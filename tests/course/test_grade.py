"""Grades: what a submission is worth, whatever it claims; one table of what students try."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from forkviz.course.drawing import GENERATOR, draw
from forkviz.course.fields import written
from forkviz.course.grading import grades
from forkviz.course.grading.assignment import AssignedProblem, Assignment
from forkviz.course.grading.grades import Graded, grade
from forkviz.course.grading.key import derived_seed
from forkviz.course.grading.submission import Submission, read_submission, submission_text
from forkviz.course.kinds import KINDS
from forkviz.course.marking import Mark, mark
from forkviz.course.problem import Drawn
from forkviz.errors import ForkvizError
from tests.support.course import ADDRESSES, KEY, SIZED, STUDENTS, handed_in, right_answer


def graded(text: str, folder: Path) -> Graded:
    """The grades where alice hands in *text*, and the two others nothing."""
    file = folder / "alice.json"
    file.write_text(text, encoding="utf-8")
    handed: Submission | ForkvizError
    try:
        handed = read_submission(file)
    except ForkvizError as error:
        handed = error
    return grade(KEY, ADDRESSES, STUDENTS, {"alice": handed})


def alices(found: Graded) -> list[tuple[str, int]]:
    """Status and points of each of her problems."""
    return [(str(one.status), one.points) for one in found.grades if one.student == "alice"]


def answers(**changes: str) -> dict[str, str]:
    """Her right answers with *changes*: ``_1`` is problem 1."""
    right = handed_in("alice")["answers"]
    return right | {key.removeprefix("_"): text for key, text in changes.items()}


OTHER_SEED = written(
    (other := draw("lands", 8)).problem.field,
    other.solution.answer,
)
RIGHT, WRONG, BLANK = ("right", 4), ("wrong", 0), ("unanswered", 0)
BAD, SIX = ("unreadable", 0), ("right", 6)
#: What alice hands in, and what comes of her two problems.
TRIED: dict[str, tuple[Mapping[str, Any] | str, list[tuple[str, int]]]] = {
    "what is right": (handed_in("alice"), [RIGHT, SIX]),
    "right in other units": (
        handed_in(
            "alice",
            answers=answers(
                _1=f"{int(right_answer('alice', '1'), 16) // 1024} KiB",
                _2=right_answer("alice", "2").removeprefix("0x").upper() + "h",
            ),
        ),
        [RIGHT, SIX],
    ),
    "one wrong": (handed_in("alice", answers=answers(_1="0x3000")), [WRONG, SIX]),
    "one left out": (handed_in("alice", answers={"2": right_answer("alice", "2")}), [BLANK, SIX]),
    "one blank": (handed_in("alice", answers=answers(_1=" \t")), [BLANK, SIX]),
    "no answers": (handed_in("alice", answers={}), [BLANK, BLANK]),
    "a seed of her own": (handed_in("alice", seed=3), [BAD, BAD]),
    "problems of her own": (
        handed_in("alice", problems=[{"id": "1", "kind": "lands", "seed": 3}]),
        [BAD, BAD],
    ),
    "the answer to a seed of her own": (
        handed_in("alice", answers=answers(_1=OTHER_SEED)),
        [WRONG, SIX],
    ),
    "points of her own": (handed_in("alice", points=10), [BAD, BAD]),
    "tries": (handed_in("alice", tries=1), [BAD, BAD]),
    "bob's file": (handed_in("bob"), [("wrong-student", 0)] * 2),
    "bob's answers as her own": (
        handed_in("alice", answers=handed_in("bob")["answers"]),
        [WRONG, WRONG],
    ),
    "her name in capitals": (handed_in("alice", student="ALICE"), [("wrong-student", 0)] * 2),
    "another assignment": (
        handed_in("alice", assignment="holes"),
        [("wrong-assignment", 0)] * 2,
    ),
    "another generator": (
        handed_in("alice", generator=GENERATOR + 1),
        [("wrong-generator", 0)] * 2,
    ),
    "a generator that is a text": (handed_in("alice", generator="1"), [BAD, BAD]),
    "another schema": (handed_in("alice", schema=2), [BAD, BAD]),
    "no name": (handed_in("alice", student=None), [BAD, BAD]),
    "a problem that is not asked": (handed_in("alice", answers=answers(_3="0x1")), [BAD, BAD]),
    "a number": (handed_in("alice", answers={"1": 65536}), [BAD, BAD]),
    "a list": (handed_in("alice", answers=["0x10000"]), [BAD, BAD]),
    "words": (handed_in("alice", answers=answers(_1="above the heap")), [BAD, SIX]),
    "Python": (
        handed_in("alice", answers=answers(_1="__import__('os').system('id')")),
        [BAD, SIX],
    ),
    "a formula": (handed_in("alice", answers=answers(_1='=HYPERLINK("x")')), [BAD, SIX]),
    "an escape of a terminal": (handed_in("alice", answers=answers(_1="\x1b[2J")), [BAD, SIX]),
    "a NUL": (handed_in("alice", answers=answers(_1="0x1\x00")), [BAD, SIX]),
    "half of a pair": (handed_in("alice", answers=answers(_1="\ud800")), [BAD, SIX]),
    "a backquote": (handed_in("alice", answers=answers(_1="`")), [BAD, SIX]),
    "a long answer": (handed_in("alice", answers=answers(_1="0" * 501)), [BAD, SIX]),
    "a huge number": (handed_in("alice", answers=answers(_1="0x" + "f" * 400)), [BAD, SIX]),
    "NaN": ('{"schema": 1, "generator": NaN}', [BAD, BAD]),
    "Infinity as schema": (json.dumps(handed_in("alice", schema=float("inf"))), [BAD, BAD]),
    "a key twice": (
        json.dumps(handed_in("bob")).replace('"schema"', '"student": "alice", "schema"', 1),
        [BAD, BAD],
    ),
    "an answer twice": (
        json.dumps(handed_in("alice")).replace('{"1"', '{"1": "0x1", "1"'),
        [BAD, BAD],
    ),
    "deep JSON": ("[" * 100_000, [BAD, BAD]),
    "deep objects": ('{"a":' * 50_000, [BAD, BAD]),
    "brackets in a text": (handed_in("alice", answers=answers(_1="[" * 400)), [BAD, SIX]),
    "10 MB": ('"' + "a" * 10_000_000, [BAD, BAD]),
    "nothing": ("", [BAD, BAD]),
    "no object": ("3", [BAD, BAD]),
    "a NUL in the file": ('{"schema": 1}\x00', [BAD, BAD]),
    "a number of 100,000 digits": ('{"schema": ' + "9" * 100_000 + "}", [BAD, BAD]),
}


@pytest.mark.parametrize("name", TRIED)
def test_what_a_student_tries_gives_what_it_is_worth(name: str, tmp_path: Path) -> None:
    """Status and points; whatever is flagged is explained on lines that show all they hold."""
    value, expected = TRIED[name]
    found = graded(value if isinstance(value, str) else json.dumps(value), tmp_path)
    assert alices(found) == expected
    assert found.flagged == any(s not in ("right", "wrong", "unanswered") for s, _ in expected)
    assert bool(found.said) == found.flagged
    assert all(line.isprintable() for why in found.said for line in why.split("\n"))
    others = [one for one in found.grades if one.student != "alice"]
    assert [(str(one.status), one.points) for one in others] == [BLANK] * 4


def test_what_is_expected_is_the_engines_answer_to_the_seed_of_the_key(tmp_path: Path) -> None:
    """For who handed nothing in, too."""
    found = graded("", tmp_path)
    assert [one.expected for one in found.grades] == [
        right_answer(student, problem) for student in STUDENTS for problem in ("1", "2")
    ]
    assert [one.of for one in found.grades] == [4, 6] * 3


def test_an_answer_that_breaks_the_marking_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is flagged with what went wrong; the other students are graded."""

    def breaks(drawn: Drawn, text: str) -> Mark:
        if text == "break":
            raise RecursionError
        return mark(drawn, text)

    monkeypatch.setattr(grades, "mark", breaks)
    handed = {
        "alice": Submission("addresses", "alice", {"1": "break"}),
        "bob": Submission("addresses", "bob", {"1": right_answer("bob", "1")}),
    }
    found = grade(KEY, ADDRESSES, STUDENTS, handed)
    assert alices(found) == [BAD, BLANK]
    assert [one.points for one in found.grades if one.student == "bob"] == [4, 0]
    assert found.said == ("alice: the answer could not be marked (RecursionError)",)


def test_another_kind_is_graded_in_its_own_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here knows a kind by its name."""
    monkeypatch.setitem(KINDS, "sized", SIZED)
    assignment = Assignment("sizes", "Sizes", (AssignedProblem("a", "sized", 2),))
    solution = draw("sized", derived_seed(KEY, "sizes", "bob", "a")).solution.answer
    assert isinstance(solution, int)
    for answer, status in ((f"{solution // 1024}K", "right"), (hex(solution + 1), "wrong")):
        handed = {"bob": Submission("sizes", "bob", {"a": answer})}
        (row,) = grade(KEY, assignment, ["bob"], handed).grades
        assert (row.status, row.kind, row.points) == (status, "sized", 2 * (status == "right"))


def test_a_submission_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    """Whatever an answer holds."""
    submission = Submission("addresses", "alice", {"1": 'é"\x1b', "2": ""})
    (tmp_path / "x").write_text(submission_text(submission), encoding="utf-8")
    assert read_submission(tmp_path / "x") == submission
