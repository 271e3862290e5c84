"""Answers in a notebook's cells: literals are read, everything else is refused and not run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from forkviz.course.drawing import GENERATOR
from forkviz.course.fields import Field, Form, read_answer
from forkviz.course.grading.submission import Submission
from forkviz.course.nbgrader import submitted as reading
from forkviz.course.nbgrader.literals import stated_answers, states_answers
from forkviz.course.nbgrader.source import notebook_text
from forkviz.course.nbgrader.submitted import read_submitted, submitted
from forkviz.errors import BadCourseFile, ForkvizError
from tests.support.course import ADDRESSES


@pytest.mark.parametrize(
    ("source", "answers"),
    [
        ('answers = {"1": "0x50000"}', {"1": "0x50000"}),
        (
            "# a = b\n\nanswers = {\n    '1': '64K',  # sure\n    '2': '',\n}\n",
            {"1": "64K", "2": ""},
        ),
        ("answers = {}", {}),
        ("answers={'1': 0x50000, 2: 7}", {"1": "0x50000", "2": "7"}),
        ("answers = {10: 50_000}", {"10": "50_000"}),
        ("answers = {1: 0B101, 2: 0o17, 3: 50000}", {"1": "0x5", "2": "0xf", "3": "50000"}),
        ("answers = {'1': 'a.dll,' ' b.dll'}", {"1": "a.dll, b.dll"}),
        (r"answers = {'1': '\d', '2': r'\n', '3': '''x'''}", {"1": r"\d", "2": r"\n", "3": "x"}),
        ("answers = {'1': '__import__(\"os\")'}", {"1": '__import__("os")'}),
    ],
)
def test_literals_are_read(source: str, answers: dict[str, str]) -> None:
    """Texts and numbers, in whatever form Python has for them."""
    assert states_answers(source)
    assert stated_answers(source, "x") == answers


@pytest.mark.parametrize(
    "source",
    [
        "answers = type('X', (), {'__eq__': lambda *_: True})()",
        "answers = X()",
        "answers = {'1': X()}",
        "answers = {'1': print('run')}",
        "answers = {'1': f'{print(1)}'}",
        "answers = {'1': rf'{1}'}",
        "answers = {**{'1': '2'}}",
        "answers = {'1', '2'}",
        "answers = ['1']",
        "answers = {'1': ['2']}",
        "answers = {'1': None}",
        "answers = {'1': True}",
        "answers = {'1': 1.5}",
        "answers = {'1': 1j}",
        "answers = {'1': b'x'}",
        "answers = {'1': -1}",
        "answers = {1.5: '1'}",
        "answers = {b'1': '1'}",
        "answers = {1j: '1'}",
        "answers = {'1': '2'}; print('run')",
        "answers = {'1': '2'}\nprint('run')",
        "answers = x = {'1': '2'}",
        "answers = {'1': '2', '1': '3'}",
        "answers = {'1': '2', 1: '3'}",
        "answers = {'1': {'2': '3'}}",
        "answers = {'1': '2'",
        "answers = {'1': '2}",
        "answers = '2'",
        "answers = ",
        "answers: dict = {'1': '2'}",
        "  answers = {'1': '2'}",
        "answers = " + "(" * 5000,
        "answers = " + "{" * 5000,
        "answers = " + "-" * 50_000 + "1",
        "answers = {'1': " + "9" * 5000 + "}",
        "answers = {'1': '" + "x" * 300_000 + "'}",
        "answers = {'1': '\x00'}",
        "answers = {'1': '2'} if True else 3",
    ],
)
def test_what_is_no_literal_is_refused(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With the cell's file and how it should be; nothing of it runs."""
    assert states_answers(source)
    with pytest.raises(
        BadCourseFile, match=r"^x: (the answers are not|an answer is|the name of|answers p)"
    ):
        stated_answers(source, "x")
    assert capsys.readouterr() == ("", "")


def test_a_key_of_thousands_of_digits_is_a_text_like_any_other() -> None:
    """No number of it is written in decimal, which Python refuses."""
    (name,) = stated_answers("answers = {0x" + "f" * 5000 + ': "x"}', "x")
    assert name == "0x" + "f" * 5000


def test_digits_mean_what_they_mean_in_the_field() -> None:
    """With quotes and without; the hint of an address names 50000 beside 0x50000."""
    address = Field("it is", Form.ADDRESS)
    for typed in ("50000", "0x50000", "5_0000"):
        for literal in (typed, f"'{typed}'"):
            stated = stated_answers(f"answers = {{'1': {literal}}}", "x")
            assert read_answer(address, stated["1"]) == 0x50000


@pytest.mark.parametrize(
    "source", ["", "print(1)", "answers == 3", "answers", "x = answers = {}", "answers['1'] = 2"]
)
def test_a_cell_that_does_something_else_states_nothing(source: str) -> None:
    """It is left alone."""
    assert not states_answers(source)


# -- the notebook --------------------------------------------------------------------------------


def notebook(*cells: Any, **metadata: object) -> str:
    """A notebook of these *cells*: a text is a code cell."""
    made = [{"cell_type": "code", "source": one} if isinstance(one, str) else one for one in cells]
    return json.dumps({"cells": made, "metadata": metadata})


def read(text: str, folder: Path) -> Any:
    (folder / "x.ipynb").write_text(text, encoding="utf-8")
    return read_submitted(folder / "x.ipynb", "addresses", "alice")


def test_only_cells_that_state_answers_count(tmp_path: Path) -> None:
    """Of code; a patched engine before them changes nothing, for nothing is run."""
    text = notebook(
        "import forkviz.course.marking as m\nm.mark = lambda *_: m.Mark('right')",
        {"cell_type": "markdown", "source": "answers = {'1': 'markdown'}"},
        {"cell_type": "code", "source": ["answers = {\n", "'1': '0x1'}"], "outputs": [{"a": "b"}]},
        "answers = {'2': '0x2'}",
        {"cell_type": "code", "source": 3},
        7,
    )
    found = read(text, tmp_path)
    assert (found.student, found.assignment, found.generator) == ("alice", "addresses", GENERATOR)
    assert found.answers == {"1": "0x1", "2": "0x2"}


def test_a_problem_that_two_cells_answer_is_refused(tmp_path: Path) -> None:
    """Which of the two counts is not for forkviz to say."""
    with pytest.raises(BadCourseFile, match="'1' in two cells"):
        read(notebook("answers = {'1': '0x1'}", "answers = {'1': '0x2'}"), tmp_path)


@pytest.mark.parametrize("text", ["", "3", "[]", "{", "\x00", "[" * 200_000])
def test_what_is_no_notebook_is_refused(text: str, tmp_path: Path) -> None:
    """Whatever it is."""
    with pytest.raises(ForkvizError):
        read(text, tmp_path)


@pytest.mark.parametrize("text", ["{}", '{"cells": 3}', '{"cells": [], "metadata": []}'])
def test_a_notebook_without_answers_has_none(text: str, tmp_path: Path) -> None:
    """It is as one that was handed in blank."""
    assert read(text, tmp_path).answers == {}


def test_a_notebook_of_another_assignment_says_so(tmp_path: Path) -> None:
    """Its claim is held against it, and never for it: the folder says whose it is."""
    claim = {"assignment": "holes", "generator": 7, "student": "bob"}
    found = read(notebook(forkviz=claim), tmp_path)
    assert (found.student, found.assignment, found.generator) == ("alice", "holes", 7)
    odd = read(notebook(forkviz={"assignment": 3, "generator": None}), tmp_path)
    assert (odd.assignment, odd.generator) == ("addresses", GENERATOR)


def test_the_notebook_that_is_released_is_one_without_answers(tmp_path: Path) -> None:
    """Each problem is there, blank, and no seed is."""
    text = notebook_text(ADDRESSES)
    found = read(text, tmp_path)
    assert found.answers == {"1": "", "2": ""}
    assert found.assignment == "addresses"
    assert '"seed"' not in text


def test_what_nbgrader_collected_is_read_by_folder(tmp_path: Path) -> None:
    """An unreadable notebook stops no other, and neither does a link, which leads anywhere."""
    for student, text in (("alice", notebook("answers = {'1': '1'}")), ("bob", "{")):
        folder = tmp_path / "submitted" / student / "addresses"
        folder.mkdir(parents=True)
        (folder / "addresses.ipynb").write_text(text)
    (tmp_path / "submitted" / "carol" / "addresses").mkdir(parents=True)
    link = tmp_path / "submitted" / "dave" / "addresses"
    link.mkdir(parents=True)
    (link / "addresses.ipynb").symlink_to(tmp_path / "submitted/alice/addresses/addresses.ipynb")
    (tmp_path / "submitted" / "erin").symlink_to(tmp_path / "submitted" / "alice")
    (tmp_path / "submitted" / "frank").mkdir()
    (tmp_path / "submitted" / "frank" / "addresses").symlink_to(link)
    students = ["alice", "bob", "carol", "dave", "erin", "frank", "grace"]
    found, strangers = submitted(tmp_path, "addresses", students)
    assert {name: type(one).__name__ for name, one in found.items()} == {
        "alice": "Submission",
        "bob": "BadCourseFile",
        "carol": "BadCourseFile",
        "dave": "BadCapture",
        "erin": "BadCourseFile",
        "frank": "BadCourseFile",
    }
    assert not strangers


def test_a_folder_is_a_students_in_any_letters_and_a_strangers_is_named(tmp_path: Path) -> None:
    """As with files; one without this assignment is nothing to look at."""
    for folder in ("ALICE/addresses", "Bob/addresses", "bob/addresses", "zoe/addresses", "yan/x"):
        (tmp_path / "submitted" / folder).mkdir(parents=True, exist_ok=True)
        name = f"{Path(folder).name}.ipynb"
        (tmp_path / "submitted" / folder / name).write_text(notebook("answers = {'1': '1'}"))
    assert submitted(tmp_path / "nothing", "addresses", ["alice"]) == ({}, ())
    found, strangers = submitted(tmp_path, "addresses", ["alice", "bob", "carol"])
    assert strangers == (str(tmp_path / "submitted" / "zoe"),)
    assert isinstance(found["alice"], Submission)
    if len(list((tmp_path / "submitted").iterdir())) == 5:  # letters of two sizes are two names
        assert "is a second folder of bob" in str(found["bob"])


def test_what_breaks_the_reading_of_a_notebook_is_its_students_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it is."""

    def breaks(*_: object) -> bool:
        raise RecursionError

    (tmp_path / "submitted" / "alice" / "addresses").mkdir(parents=True)
    file = tmp_path / "submitted" / "alice" / "addresses" / "addresses.ipynb"
    file.write_text(notebook("answers = {'1': '1'}"))
    monkeypatch.setattr(reading, "states_answers", breaks)
    found, _ = submitted(tmp_path, "addresses", ["alice"])
    assert "can't be read (RecursionError)" in str(found["alice"])
