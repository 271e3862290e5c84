"""``forkviz grade``: the CSV of what students handed in, and what is flagged."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from forkviz.core.formats.cells import DANGER
from forkviz.course.nbgrader import gradebook
from tests.support.course import handed_in, right_answer, write_course

if TYPE_CHECKING:
    from tests.cli.conftest import Run

posix = pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")
OF = ("--key-file", "course.key", "--students", "roster.csv", "--assignment", "addresses.toml")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, with a course, and a folder for what is handed in."""
    monkeypatch.chdir(write_course(tmp_path))
    (tmp_path / "in").mkdir()
    return tmp_path


def hand_in(place: str, value: Any) -> str:
    Path(place).parent.mkdir(parents=True, exist_ok=True)
    Path(place).write_text(value if isinstance(value, str) else json.dumps(value))
    return place


def statuses(rows: list[dict[str, str]]) -> dict[str, list[str]]:
    """Those of each student."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["student"], []).append(row["status"])
    return found


def test_who_is_right_has_all_points(run: Run, here: Path) -> None:
    """And a student without a file is unanswered, which is nothing to look at."""
    ran = run("grade", *OF, hand_in("in/alice.json", handed_in("alice")))
    assert (ran.status, ran.err) == (0, "")
    rows = ran.csv()
    assert list(rows[0]) == (
        ["student", "assignment", "problem", "kind", "answer", "expected", "points", "of", "status"]
    )
    right = right_answer("alice", "1")
    assert list(rows[0].values()) == (
        ["alice", "addresses", "1", "lands", right, right, "4", "4", "right"]
    )
    assert statuses(rows) == {
        "alice": ["right", "right"],
        "bob": ["unanswered"] * 2,
        "carol": ["unanswered"] * 2,
    }


def test_what_is_flagged_is_explained_and_stops_no_other(run: Run, here: Path) -> None:
    """Status 1; each reason is on standard error, once."""
    hand_in("in/alice.json", handed_in("alice"))
    hand_in("in/bob.json", handed_in("alice"))
    hand_in("in/carol.json", "{")
    hand_in("in/mallory.json", handed_in("mallory"))
    ran = run("grade", *OF, "in")
    assert ran.status == 1
    assert statuses(ran.csv()) == {
        "alice": ["right"] * 2,
        "bob": ["wrong-student"] * 2,
        "carol": ["unreadable"] * 2,
    }
    assert {row["points"] for row in ran.csv() if row["student"] != "alice"} == {"0"}
    for why in ("bob: the submission is of student 'alice'", "carol: ", "mallory.json: its path"):
        assert ran.err.count(f"forkviz: {why}") == 1 or ran.err.count(why) == 1


def test_a_file_of_nobody_is_flagged(run: Run, here: Path) -> None:
    """It may be a student's who called it otherwise."""
    ran = run("grade", *OF, hand_in("in/answers.json", handed_in("alice")))
    assert ran.status == 1
    assert set(statuses(ran.csv())["alice"]) == {"unanswered"}


def test_folders_of_students_say_whose_a_file_is(run: Run, here: Path) -> None:
    """As systems that collect submissions make them; the name of the file is the student's."""
    hand_in("in/alice/addresses/answers.json", handed_in("alice"))
    hand_in("in/bob/alice.json", handed_in("alice"))
    found = statuses(run("grade", *OF, "in").csv())
    assert found["alice"] == ["right"] * 2
    assert found["bob"] == ["wrong-student"] * 2


def test_what_one_student_hands_in_stops_no_other(run: Run, here: Path) -> None:
    """Two files, another's folder in one's own, an answer that no number is: each is flagged."""
    hand_in("in/alice.json", handed_in("alice"))
    hand_in("in/alice/late.json", handed_in("alice"))
    hand_in("in/bob/x/alice/answers.json", handed_in("alice"))
    hand_in(
        "in/carol.json", handed_in("carol", answers={"1": "`", "2": right_answer("carol", "2")})
    )
    ran = run("grade", *OF, "in")
    assert ran.status == 1
    assert statuses(ran.csv()) == {
        "alice": ["unreadable"] * 2,
        "bob": ["unreadable"] * 2,
        "carol": ["unreadable", "right"],
    }
    assert "late.json: is a second submission of alice" in ran.err
    assert "its folders name more than one student: bob, alice" in ran.err


HOSTILE = [
    '=HYPERLINK("x")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1)",
    "-2;=1+1",
    "\x1b[31mred",
    "a\nb,c",
    '","",9,9,right',
    "0x1\x00",
    "\u202e0x1",
    "x" * 400,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_is_a_formula_or_adds_a_row(text: str, run: Run, here: Path) -> None:
    """An answer is one cell on one line, whatever it holds, and not too long."""
    answers = {"1": text, "2": right_answer("alice", "2")}
    ran = run("grade", *OF, hand_in("in/alice.json", handed_in("alice", answers=answers)))
    rows = ran.csv()
    assert len(rows) == 6 == len(ran.out.splitlines()) - 1
    assert ran.status == 1
    for row in rows:
        for cell in row.values():
            assert cell.isprintable()
            assert cell[:1] not in DANGER or not cell
            assert len(cell) < 200
    assert statuses(rows)["alice"] == ["unreadable", "right"]
    assert (ran.out + ran.err).replace("\n", "").isprintable()


def test_the_same_input_gives_the_same_bytes(run: Run, here: Path) -> None:
    """In a file as on standard output, whatever the order of the files."""
    files = [hand_in(f"in/{one}.json", handed_in(one)) for one in ("alice", "bob")]
    first = run("grade", *OF, *files)
    assert run("grade", *OF, *reversed(files), "-o", "scores.csv").out == ""
    assert Path("scores.csv").read_bytes().decode() == first.out
    assert len(list(csv.reader(io.StringIO(first.out)))) == 7


@pytest.mark.parametrize("name", ["course.key", "roster.csv", "addresses.toml", "in/alice.json"])
def test_no_input_is_the_output(name: str, run: Run, here: Path) -> None:
    """A submission in a folder that was named is one, too."""
    hand_in("in/alice.json", handed_in("alice"))
    before = Path(name).read_bytes()
    ran = run("grade", *OF, "in", "-o", f"in/../{name}")
    assert ran.status == 2
    assert "also an input" in ran.err
    assert Path(name).read_bytes() == before


@posix
def test_a_link_that_was_collected_is_not_followed(run: Run, here: Path) -> None:
    """It is the student's, and would show what the lecturer can read; one that is named is."""
    hand_in("elsewhere", handed_in("alice"))
    Path("in/alice.json").symlink_to(Path("elsewhere").absolute())
    assert set(statuses(run("grade", *OF, "in").csv())["alice"]) == {"unreadable"}
    assert set(statuses(run("grade", *OF, "in/alice.json").csv())["alice"]) == {"right"}
    both = ("in/alice.json", hand_in("in/bob.json", handed_in("bob")))  # as a shell's * names them
    found = statuses(run("grade", *OF, *both).csv())
    assert (found["alice"], found["bob"]) == (["unreadable"] * 2, ["right"] * 2)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "name submissions"),
        (("in", "--nbgrader", "course"), "name submissions"),
    ],
)
def test_either_files_or_a_course_is_graded(
    words: tuple[str, ...], why: str, run: Run, here: Path
) -> None:
    """Neither both nor none."""
    ran = run("grade", *OF, *words)
    assert ran.status == 2
    assert why in ran.err


def test_a_course_names_folders_of_nobody(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their points would vanish silently; the gradebook itself is left out here."""
    written: list[set[str]] = []
    monkeypatch.setattr(gradebook, "check_gradebook", lambda *_: None)
    monkeypatch.setattr(gradebook, "put_scores", lambda *args: written.append(set(args[3])))
    text = json.dumps({"cells": []})
    hand_in("course/submitted/ALICE/addresses/addresses.ipynb", text)
    hand_in("course/submitted/zoe/addresses/addresses.ipynb", text)
    ran = run("grade", *OF, "--nbgrader", "course")
    assert ran.status == 1
    assert ran.err.splitlines() == [
        f"forkviz: {Path('course/submitted/zoe')}: it is called as no student of the roster is; "
        "it is left out"
    ]
    assert written == [{"alice"}]


@pytest.mark.parametrize("name", ["in/alice.json", "missing.json"])
def test_a_file_that_is_not_there_is_bad_input(name: str, run: Run, here: Path) -> None:
    """The lecturer named it; no student is unanswered for it."""
    assert run("grade", *OF, name).status == 2


def test_a_terminal_gets_what_a_file_gets(run: Run, here: Path) -> None:
    """Rows of CSV, and a folder without files leaves all unanswered."""
    ran = run("grade", *OF, "in")
    assert ran.status == 0
    assert {status for one in statuses(ran.csv()).values() for status in one} == {"unanswered"}
