"""``forkviz assign`` and ``answer``: tickets for a roster, a notebook, a submission."""

from __future__ import annotations

import json
import os
import re
from base64 import b64decode
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from forkviz.course.drawing import quiz
from forkviz.course.drawn import image as drawn_image
from forkviz.course.drawn.image import MOST_BYTES, picture_image
from forkviz.course.kinds import KINDS
from forkviz.course.pictures import Box, Quote, Strip, Table
from forkviz.course.tickets import problems_of, read_ticket
from forkviz.files import put_files
from tests.support.course import ADDRESSES, KEY, STUDENTS, handed_in, right_answer, write_course

if TYPE_CHECKING:
    from tests.cli.conftest import Run

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links are POSIX's")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to be in, with a course."""
    monkeypatch.chdir(write_course(tmp_path))
    return tmp_path


OF = ("--key-file", "course.key", "--students", "roster.csv", "--assignment", "addresses.toml")


def test_each_student_gets_a_ticket(run: Run, here: Path) -> None:
    """Of the same problems with other seeds; the same again changes nothing."""
    for _ in range(2):
        ran = run("assign", *OF, "-o", "tickets")
        assert (ran.status, ran.err) == (0, "")
        assert ran.out == "wrote tickets (3 tickets, 10 points each)\n"
    assert sorted(os.listdir("tickets")) == [f"{one}.json" for one in STUDENTS]
    tickets = [read_ticket(f"tickets/{one}.json") for one in STUDENTS]
    assert [one.student for one in tickets] == list(STUDENTS)
    assert len({problem.seed for one in tickets for problem in one.problems}) == 6
    for one in tickets:
        assert [p.id for p in one.problems] == [p.id for p in ADDRESSES.problems]


def test_no_ticket_and_no_output_holds_the_key(run: Run, here: Path) -> None:
    """Nor does the help offer to take it on the command line."""
    out = run("assign", *OF, "-o", "tickets").out
    texts = out + "".join(file.read_text() for file in Path("tickets").iterdir())
    assert KEY.hex() not in texts
    assert str(int.from_bytes(KEY, "big")) not in texts


def test_a_ticket_that_is_there_and_differs_is_kept(run: Run, here: Path) -> None:
    """It may be in a student's hands, or be something else; then none is written."""
    place = Path("tickets/bob.json")
    place.parent.mkdir()
    place.write_text("{}")
    ran = run("assign", *OF, "-o", "tickets")
    assert ran.status == 2
    assert "bob.json is there and is not the same" in ran.err
    assert os.listdir("tickets") == ["bob.json"]
    assert place.read_text() == "{}"
    place.unlink()
    run("assign", *OF, "-o", "tickets")
    edited = place.read_text().replace("bob", "eve")
    place.write_text(edited)
    assert run("assign", *OF, "-o", "tickets").status == 2
    assert place.read_text() == edited


@posix
def test_no_input_is_a_ticket(run: Run, here: Path) -> None:
    """Under whatever name: nothing that was read is lost."""
    Path("tickets").mkdir()
    for name in ("course.key", "roster.csv", "addresses.toml"):
        link = Path("tickets/alice.json")
        link.hardlink_to(name)
        before = link.read_bytes()
        assert run("assign", *OF, "-o", "tickets").status == 2
        assert Path(name).read_bytes() == before
        link.unlink()


def test_no_more_files_are_open_than_a_program_may_have(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many tickets are written in parts."""
    parts = []

    def put(folder: Path, some: dict[str, bytes]) -> None:
        parts.append(len(some))
        put_files(folder, some)

    monkeypatch.setattr("forkviz.files.put_files", put)
    monkeypatch.setattr("forkviz.cli.commands.course.assign.AT_ONCE", 2)
    assert run("assign", *OF, "-o", "tickets").status == 0
    assert parts == [2, 1]
    assert len(os.listdir("tickets")) == 3


@posix
def test_a_key_is_made_and_never_again(run: Run, here: Path) -> None:
    """Its mode is 600, and the first one stays."""
    assert run("assign", "--new-key", "new").out == "wrote new\n"
    before = Path("new").read_bytes()
    assert (Path("new").stat().st_mode & 0o777, len(before)) == (0o600, 32)
    ran = run("assign", "--new-key", "new")
    assert ran.status == 2
    assert "never replaced" in ran.err
    assert Path("new").read_bytes() == before


@posix
def test_a_key_that_others_read_gives_no_ticket(run: Run, here: Path) -> None:
    """The complaint says how to mend it."""
    Path("course.key").chmod(0o644)
    ran = run("assign", *OF, "-o", "tickets")
    assert ran.status == 2
    assert "hint: if no one else has read it: chmod 600" in ran.err
    assert not Path("tickets").exists()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "--assignment is missing"),
        (("--assignment", "addresses.toml"), "nothing to write"),
        ((*OF,), "-o is missing"),
        ((*OF[2:], "-o", "tickets"), "--key-file is missing"),
        (("--new-key", "new", "-o", "tickets"), "--new-key goes alone"),
        (("--new-key", "new", "--assignment", "addresses.toml"), "--new-key goes alone"),
        ((*OF[:-1], "roster.csv", "-o", "tickets"), "is not TOML"),
    ],
)
def test_options_that_say_nothing_together_are_refused(
    words: tuple[str, ...], why: str, run: Run, here: Path
) -> None:
    """And nothing is written."""
    before = sorted(os.listdir())
    ran = run("assign", *words)
    assert ran.status == 2
    assert why in ran.err
    assert sorted(os.listdir()) == before


def test_a_notebook_needs_no_key(run: Run, here: Path) -> None:
    """It is where nbgrader looks, has a task for each problem, and is kept if it was changed."""
    words = ("assign", "--assignment", "addresses.toml", "--nbgrader", "course")
    assert run(*words).status == 0
    place = Path("course/source/addresses/addresses.ipynb")
    cells = json.loads(place.read_text())["cells"]
    tasks = [c["metadata"]["nbgrader"] for c in cells if "nbgrader" in c["metadata"]]
    assert [(one["grade_id"], one["points"]) for one in tasks] == [
        ("forkviz-1", 4),
        ("forkviz-2", 6),
    ]
    assert all(one["task"] and one["locked"] and not one["solution"] for one in tasks)
    place.write_text(place.read_text().replace("Where things land", "Mine"))
    assert run(*words).status == 2
    assert "Mine" in place.read_text()


# -- what a student does with a ticket ----------------------------------------------------------


def test_a_ticket_shows_its_problems(run: Run, here: Path) -> None:
    """Each under its id, with all that is asked and nothing of what is right."""
    run("assign", *OF, "-o", "tickets")
    ran = run("quiz", "--ticket", "tickets/bob.json")
    assert ran.status == 0
    assert ran.out.startswith("addresses, ticket of bob\n\n1. Where does Windows put ")
    assert "\n2. Where does" in ran.out
    assert "answer" not in ran.out
    assert "walk" not in ran.out
    drawn = problems_of(read_ticket("tickets/bob.json"))["2"]
    assert drawn.problem.text[0].split(".")[0] in ran.out.replace("\n", " ")


@pytest.mark.parametrize("words", [("lands",), ("--seed", "1"), ("-c",), ("--json",)])
def test_a_ticket_takes_no_more(words: tuple[str, ...], run: Run, here: Path) -> None:
    """It has its own topics and seeds, and shows no answers."""
    run("assign", *OF, "-o", "tickets")
    ran = run("quiz", *words, "--ticket", "tickets/bob.json")
    assert (ran.status, ran.out) == (2, "")
    assert "--ticket" in ran.err


def test_a_ticket_of_a_kind_that_there_is_not_is_refused(run: Run, here: Path) -> None:
    """The names that there are help."""
    run("assign", *OF, "-o", "tickets")
    place = Path("tickets/bob.json")
    place.write_text(place.read_text().replace('"lands"', '"flies\\u001b"'))
    for words in (("quiz", "--ticket", place), ("answer", place, "1=0x1", "-o", "x")):
        ran = run(*words)
        assert (ran.status, ran.out) == (2, "")
        assert "no such topic" in ran.err
        assert "\x1b" not in ran.err


def test_answers_become_a_submission(run: Run, here: Path) -> None:
    """Nothing else is in it, and what was typed is as it was typed."""
    run("assign", *OF, "-o", "tickets")
    given = {"1": "64 KiB", "2": right_answer("alice", "2")}
    words = [f"{name}={text}" for name, text in given.items()]
    ran = run("answer", "tickets/alice.json", *words, "-o", "alice.json")
    assert (ran.status, ran.out) == (0, "wrote alice.json (2 of 2 answered)\n")
    assert json.loads(Path("alice.json").read_text()) == handed_in("alice", answers=given)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("1",), "has no ="),
        (("3=0x1",), "no problem '3'"),
        (("1=0x1", "1=0x2"), "answered twice"),
        (("1=over there",), "problem 1: not read"),
        (("1=0x1\x1b[2J",), "problem 1: not read"),
    ],
)
def test_what_no_problem_takes_is_refused(
    words: tuple[str, ...], why: str, run: Run, here: Path
) -> None:
    """So that it can be typed again; nothing is written."""
    run("assign", *OF, "-o", "tickets")
    ran = run("answer", "tickets/alice.json", *words, "-o", "x.json")
    assert ran.status == 2
    assert why in ran.err
    assert "\x1b" not in ran.err
    assert not Path("x.json").exists()


def test_a_submission_is_not_written_over_its_ticket(run: Run, here: Path) -> None:
    """It would be lost."""
    run("assign", *OF, "-o", "tickets")
    ran = run("answer", "tickets/alice.json", "1=0x1", "-o", "tickets/../tickets/alice.json")
    assert ran.status == 2
    assert read_ticket("tickets/alice.json").student == "alice"


# -- each student's own notebook -------------------------------------------------------------------


def own(student: str) -> dict[str, Any]:
    place = Path("own") / student / "addresses.ipynb"
    value: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
    return value


def test_each_student_gets_a_notebook_with_pictures(run: Run, here: Path) -> None:
    """The problems of the ticket, as Markdown with images; the same again changes nothing."""
    for _ in range(2):
        ran = run("assign", *OF, "-o", "tickets", "--notebooks", "own")
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.splitlines()[1] == "wrote own (3 notebooks)"
    assert sorted(os.listdir("own")) == list(STUDENTS)
    shown = set()
    for student in STUDENTS:
        cells = own(student)["cells"]
        code = [cell["source"] for cell in cells if cell["cell_type"] == "code"]
        assert code == ['answers = {\n    "1": "",\n    "2": "",\n}']
        problems = problems_of(read_ticket(f"tickets/{student}.json"))
        text = "\n".join(cell["source"] for cell in cells)
        for name, drawn in problems.items():
            assert f"## {name}. {drawn.problem.title}" in text
            assert str(drawn.problem.seed) not in text
        images = re.findall(r'<img alt="([^"<>]+)" src="data:image/svg\+xml;base64,([^"]+)">', text)
        assert len(images) == text.count("<") == 2
        for said, data in images:
            assert said
            root = ElementTree.fromstring(b64decode(data))
            assert root.tag == "{http://www.w3.org/2000/svg}svg"
            assert not [
                one.tag for one in root.iter() if "script" in one.tag or "href" in one.attrib
            ]
        shown |= {data for _, data in images}
    assert len(shown) == 2 * len(STUDENTS)


def test_a_notebook_that_is_there_and_differs_is_kept(run: Run, here: Path) -> None:
    """Then no ticket is written either."""
    place = Path("own/bob/addresses.ipynb")
    place.parent.mkdir(parents=True)
    place.write_text("{}")
    ran = run("assign", *OF, "-o", "tickets", "--notebooks", "own")
    assert ran.status == 2
    assert "nothing was written" in ran.err
    assert not Path("tickets").exists()


def test_notebooks_go_with_tickets(run: Run, here: Path) -> None:
    """They have the problems of one."""
    ran = run("assign", "--assignment", "addresses.toml", "--notebooks", "own")
    assert ran.status == 2
    assert "--notebooks goes with tickets" in ran.err


def test_a_picture_is_bounded_and_its_words_are_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each kind; a table stays a table, and what is too large a text."""
    for kind in KINDS:
        problem = quiz(kind, 4711, 1)[0].problem
        for picture in problem.pictures:
            image = picture_image(picture, 750)
            assert (image is None) == isinstance(picture, Table | Quote)
            assert image is None or len(image) < 2 * MOST_BYTES
            assert image == picture_image(picture, 750)
    nasty = Strip(0x10000, 0x40000, 0x10000, (Box(0x10000, 0x20000, '"><script>x</script>'),))
    image = picture_image(nasty, 750)
    assert image is not None
    assert image.count("<") == 1
    assert "<script" not in b64decode(image.partition("base64,")[2].rstrip('">')).decode()
    monkeypatch.setattr(drawn_image, "MOST_BYTES", 1000)
    assert picture_image(nasty, 750) is None
