"""The whole way with nbgrader from PyPI: generate, hand in, grade, export; nothing is run."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.course import ROSTER, right_answer, write_course
from tools.nbgrader import HOW_TO_GET, environment, find_nbgrader

pytestmark = [
    pytest.mark.notebook,
    pytest.mark.skipif(find_nbgrader() is None, reason=HOW_TO_GET),
]

#: Equal to everything, which is a full score for a check that runs beside it.
EQUAL = """\
open({ran!r}, "w").close()


class Equal(str):
    def __eq__(self, other):
        return True

    __hash__ = str.__hash__
"""
#: An engine that finds everything right.
PATCHED = """\
open({ran!r}, "w").close()
import forkviz.course.marking as marking

marking.mark = lambda drawn, text: marking.Mark(marking.Status.RIGHT)
"""


def run(course: Path, *words: str, status: int = 0) -> subprocess.CompletedProcess[str]:
    """``python -m`` these *words* in the course's folder."""
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=course,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done


def hand_in(course: Path, student: str, answers: str, *cells: str) -> Path:
    """The released notebook with *student*'s *cells* in front and her *answers*, collected."""
    released = course / "release" / "addresses" / "addresses.ipynb"
    notebook = json.loads(released.read_text(encoding="utf-8"))
    blank = notebook["cells"][-1]
    assert "".join(blank["source"]).startswith("answers = {")
    blank["source"] = answers
    notebook["cells"][:0] = [
        {**blank, "id": f"mine-{number}", "source": cell} for number, cell in enumerate(cells)
    ]
    folder = course / "submitted" / student / "addresses"
    folder.mkdir(parents=True)
    (folder / "addresses.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    return folder


def literal(student: str) -> str:
    return f"answers = {json.dumps({one: right_answer(student, one) for one in ('1', '2')})}"


def test_an_object_that_equals_everything_and_a_patched_engine_score_nothing(
    tmp_path: Path,
) -> None:
    """Who is right has all points, in the CSV and in what nbgrader exports."""
    folder = write_course(tmp_path)
    (folder / "roster.csv").write_text(f"{ROSTER}mallory,M\nomar,O\n", encoding="utf-8")
    course, ran = folder / "course", folder / "ran"
    course.mkdir()
    of = ("--assignment", "../addresses.toml", "--nbgrader", ".")
    run(course, "forkviz", "assign", *of)
    run(course, "nbgrader", "generate_assignment", "addresses")

    hand_in(course, "alice", literal("alice"))
    hand_in(course, "bob", "answers = Equal()", EQUAL.format(ran=str(ran)))
    patched = hand_in(course, "mallory", "answers = {'1': '', '2': '0x1'}",
                      PATCHED.format(ran=str(ran)))  # fmt: skip
    (patched / "forkviz").mkdir()
    (patched / "forkviz" / "__init__.py").write_text("raise SystemExit(0)")
    hand_in(course, "omar", literal("alice"))

    grade = ("forkviz", "grade", "--key-file", "../course.key", "--students", "../roster.csv", *of)
    done = run(course, *grade, status=1)
    rows = list(csv.DictReader(done.stdout.splitlines()))
    assert {(one["student"], one["status"], one["points"]) for one in rows} == {
        ("alice", "right", "4"),
        ("alice", "right", "6"),
        ("bob", "unreadable", "0"),
        ("carol", "unanswered", "0"),
        ("mallory", "unanswered", "0"),
        ("mallory", "wrong", "0"),
        ("omar", "wrong", "0"),
    }
    assert "bob: " in done.stderr
    assert "Warning" not in done.stderr

    run(course, "nbgrader", "export", "--to=scores.csv")
    with (course / "scores.csv").open(encoding="utf-8") as exported:
        scores = {one["student_id"]: one for one in csv.DictReader(exported)}
    assert {name: one["score"] for name, one in scores.items()} == {
        "alice": "10.0",
        "bob": "0.0",
        "carol": "0.0",
        "mallory": "0.0",
        "omar": "0.0",
    }
    assert {one["max_score"] for one in scores.values()} == {"10.0"}
    assert not ran.exists()


def test_a_students_own_notebook_is_graded_as_the_released_one(tmp_path: Path) -> None:
    """With its pictures, and nothing of it has run."""
    folder = write_course(tmp_path)
    course = folder / "course"
    course.mkdir()
    of = ("--assignment", "../addresses.toml", "--nbgrader", ".")
    key = ("--key-file", "../course.key", "--students", "../roster.csv")
    tickets = ("-o", "../tickets", "--notebooks", "../own")
    run(course, "forkviz", "assign", *key, *of, *tickets)
    run(course, "nbgrader", "generate_assignment", "addresses")
    book = json.loads((folder / "own/alice/addresses.ipynb").read_text(encoding="utf-8"))
    book["cells"][-1]["source"] = literal("alice")
    place = course / "submitted" / "alice" / "addresses" / "addresses.ipynb"
    place.parent.mkdir(parents=True)
    place.write_text(json.dumps(book), encoding="utf-8")
    done = run(course, "forkviz", "grade", *key, *of)
    rows = list(csv.DictReader(done.stdout.splitlines()))
    assert {(one["status"], one["points"]) for one in rows if one["student"] == "alice"} == {
        ("right", "4"),
        ("right", "6"),
    }
