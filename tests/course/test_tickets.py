"""Tickets: which seeds a key gives, who may be on a roster, what an assignment may ask."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import stat
from pathlib import Path

import pytest

from forkviz.course.drawing import GENERATOR, draw
from forkviz.course.grading.assignment import AssignedProblem, read_assignment
from forkviz.course.grading.key import derived_seed, new_key, read_key
from forkviz.course.grading.names import is_name, is_student
from forkviz.course.grading.roster import read_roster
from forkviz.course.kinds import KINDS
from forkviz.course.tickets import problems_of, read_ticket, ticket_of, ticket_text
from forkviz.errors import BadCapture, BadCourseFile, ForkvizError, NotWritten, TooLarge
from tests.support.course import ADDRESSES, ASSIGNMENT, KEY, ROSTER, SIZED
from tests.support.limited import set_limit

posix = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")


def write(folder: Path, text: str, name: str = "x") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    return file


# -- the key -------------------------------------------------------------------------------------


def test_a_seed_is_the_first_bytes_of_the_hmac_of_what_it_is_for() -> None:
    """Anybody can derive it again from the description alone."""
    message = (
        b'{"assignment":"addresses","generator":%d,"problem":"1","student":"alice"}' % GENERATOR
    )
    digest = hmac.new(KEY, message, hashlib.sha256).digest()
    assert derived_seed(KEY, "addresses", "alice", "1") == int.from_bytes(digest[:8], "big")


def test_every_part_of_what_a_seed_is_for_changes_it() -> None:
    """Key, assignment, student and problem; and no two of them run together."""
    parts = [
        (KEY, "addresses", "alice", "1"),
        (bytes(32), "addresses", "alice", "1"),
        (KEY, "address", "alice", "1"),
        (KEY, "addresses", "alic", "e1"),
        (KEY, "addresses", "alice", "2"),
        (KEY, "addresses", "bob", "1"),
    ]
    assert len({derived_seed(*each) for each in parts}) == len(parts)


@posix
def test_a_new_key_is_its_owners_alone(tmp_path: Path) -> None:
    """32 bytes, no two alike, whatever the umask allows."""
    before = os.umask(0)
    try:
        new_key(tmp_path / "a")
        new_key(tmp_path / "b")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
    assert len(read_key(tmp_path / "a")) == 32
    assert read_key(tmp_path / "a") != read_key(tmp_path / "b")


@posix
def test_a_key_is_never_replaced(tmp_path: Path) -> None:
    """Nor is one made through a link that leads to nothing."""
    place = tmp_path / "key"
    new_key(place)
    before = place.read_bytes()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for taken in (place, tmp_path / "link"):
        with pytest.raises(NotWritten, match="never replaced"):
            new_key(taken)
    assert place.read_bytes() == before
    assert not (tmp_path / "elsewhere").exists()


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o602])
def test_a_key_that_others_can_read_is_refused(mode: int, tmp_path: Path) -> None:
    """The hint says how to mend it."""
    place = tmp_path / "key"
    new_key(place)
    place.chmod(mode)
    with pytest.raises(BadCourseFile, match=f"mode {mode:o}.*\n.*chmod 600"):
        read_key(place)


@posix
def test_a_key_may_be_a_link(tmp_path: Path) -> None:
    """To a disk that is locked away, say."""
    new_key(tmp_path / "key")
    (tmp_path / "link").symlink_to(tmp_path / "key")
    assert read_key(tmp_path / "link") == read_key(tmp_path / "key")


@pytest.mark.parametrize("data", [b"", bytes(31), bytes(33), KEY.hex().encode()])
def test_what_has_not_32_bytes_is_no_key(data: bytes, tmp_path: Path) -> None:
    """And no byte of it is in the complaint."""
    place = tmp_path / "key"
    place.write_bytes(data)
    place.chmod(0o600)
    with pytest.raises(BadCourseFile, match="a key has 32") as refused:
        read_key(place)
    assert KEY.hex()[:8] not in str(refused.value)


@pytest.mark.parametrize("name", ["missing", "."])
def test_what_is_no_file_is_no_key(name: str, tmp_path: Path) -> None:
    """The hint says how a key is made."""
    with pytest.raises(BadCourseFile, match="--new-key"):
        read_key(tmp_path / name)


# -- the roster ----------------------------------------------------------------------------------

HOSTILE = [
    *("=1+1", "+1", "-1", "@x", "..", ".", ".hidden", "a..b", "a/b", "a\\b", "C:x", "a b"),
    *("a\tb", "a\x00b", "a\x1b[31mb", "Zoë", "\u202egnp", "a" * 65, "con", "NUL.x", "com1", "a."),
    *('"', "a;b", "a'b", "-", "~root", "$HOME", "%2e%2e", "\uff1da"),
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_means_harm_is_no_student(name: str) -> None:
    """Neither a path nor a formula, a device or a sequence of a terminal; nor is it a problem."""
    assert not is_student(name)
    assert not is_name(name)


@pytest.mark.parametrize("name", ["a", "12345", "ada.lovelace@uni.example", "x_1-2", "a" * 64])
def test_ids_that_courses_use_are_students(name: str) -> None:
    """Numbers, accounts, addresses of mail."""
    assert is_student(name)


@pytest.mark.parametrize("name", [name for name in HOSTILE if name.strip('"\0')])
def test_a_roster_with_a_name_that_means_harm_is_refused(name: str, tmp_path: Path) -> None:
    """The line is named, and the name is visible."""
    text = f"name,student\nx,alice\ny,{name}\n"
    with pytest.raises((BadCourseFile, BadCapture)) as refused:
        read_roster(write(tmp_path, text))
    assert str(refused.value).replace("\n", "").isprintable()
    if "\0" not in name:
        assert refused.value.line == 3


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no column 'student'"),
        ("name\nalice\n", "no column 'student'"),
        ("student,Student\na,b\n", "two columns"),
        ("student\n", "has no student"),
        ("student\nalice\nALICE\n", "line 2 again"),
        ("student\nALICE\nalice\n", "line 2 again"),
        ("name,student\nx\n", "a row has no student"),
        ('student\n"alice\n', "is not CSV"),
    ],
)
def test_a_roster_that_is_none_is_refused(text: str, why: str, tmp_path: Path) -> None:
    """Each with what is wrong."""
    with pytest.raises(BadCourseFile, match=why):
        read_roster(write(tmp_path, text))


@pytest.mark.parametrize(
    "text",
    [
        ROSTER,
        "\ufeffStudent ; name\r\nalice;A\r\nbob;=1+1\r\n\r\ncarol;C\r\n",
        "id\tstudent\n1\talice\n2\tbob\n3\t carol\n",
        '"Name, first";student\nA;alice\nB;bob\nC;carol\n',
        '"Name, first; last"\t"student"\nA\talice\nB\tbob\nC\tcarol\n',
    ],
)
def test_a_roster_is_read_as_spreadsheets_write_it(text: str, tmp_path: Path) -> None:
    """Whatever parts its cells; the other columns are not looked at."""
    assert read_roster(write(tmp_path, text)) == ("alice", "bob", "carol")


# -- the assignment ------------------------------------------------------------------------------


def test_an_assignment_takes_the_points_of_the_kind(tmp_path: Path) -> None:
    """Where it has none of its own."""
    assert read_assignment(write(tmp_path, ASSIGNMENT)) == ADDRESSES
    assert ADDRESSES.points == 10
    assert ADDRESSES.problems[0].points == KINDS["lands"].points


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("name = ", "is not TOML"),
        ("", "no text in 'name'"),
        ('name = "a"', "has no problem"),
        ('name = "a"\nproblem = 3', "has no problem"),
        ('name = "a"\nproblem = [3]', "problem 1 is not a table"),
        ('name = "../a"\n[[problem]]\nid = "1"\nkind = "lands"', "can't be called"),
        ('name = "a"\nkey = "x"\n[[problem]]\nid = "1"\nkind = "lands"', "has 'key'"),
        ('name = "a"\ntitle = ""\n[[problem]]\nid = "1"\nkind = "lands"', "title"),
        ('name = "a"\n[[problem]]\nid = 1\nkind = "lands"', "no text in 'id'"),
        ('name = "a"\n[[problem]]\nid = "=1"\nkind = "lands"', "can't be called"),
        ('name = "a"\n[[problem]]\nid = "1"\nkind = "flies"', "no such topic: 'flies'"),
        ('name = "a"\n[[problem]]\nid = "1"', "no text in 'kind'"),
        ('name = "a"\n[[problem]]\nid = "1"\nkind = "lands"\nseed = 3', "has 'seed'"),
        ('name = "a"\n[[problem]]\nid = "1"\nkind = "lands"\npoints = 0', "no points from 1"),
        ('name = "a"\n[[problem]]\nid = "1"\nkind = "lands"\npoints = true', "no points from 1"),
        ('name = "a"\n[[problem]]\nid = "1"\nkind = "lands"\npoints = 1.5', "no points from 1"),
        ('name = "a"\n' + '[[problem]]\nid = "x"\nkind = "lands"\n' * 2, "two problems"),
    ],
)
def test_an_assignment_that_is_none_is_refused(text: str, why: str, tmp_path: Path) -> None:
    """Each with what is wrong, and the file's name."""
    file = write(tmp_path, text)
    with pytest.raises(BadCourseFile, match=why) as refused:
        read_assignment(file)
    assert refused.value.file == str(file)


# -- the ticket ----------------------------------------------------------------------------------


def test_a_ticket_holds_seeds_and_no_answer(tmp_path: Path) -> None:
    """Schema, generator, assignment, student and problems; it is read back as it was."""
    ticket = ticket_of(KEY, ADDRESSES, "alice")
    value = json.loads(ticket_text(ticket))
    assert list(value) == ["schema", "generator", "assignment", "student", "problems"]
    assert value["problems"][1] == {
        "id": "2",
        "kind": "lands",
        "seed": derived_seed(KEY, "addresses", "alice", "2"),
    }
    assert read_ticket(write(tmp_path, ticket_text(ticket))) == ticket


def test_the_problems_of_a_ticket_are_those_of_its_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each kind that there is."""
    monkeypatch.setitem(KINDS, "sized", SIZED)
    asked = ADDRESSES.problems[0], AssignedProblem("x", "sized", 2)
    ticket = ticket_of(KEY, type(ADDRESSES)("mixed", "Mixed", asked), "bob")
    problems = problems_of(ticket)
    assert problems == {"1": draw("lands", ticket.problems[0].seed),
                        "x": draw("sized", ticket.problems[1].seed)}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"generator": GENERATOR + 1}, f"generator {GENERATOR + 1}"),
        ({"schema": 2}, "schema 2"),
        ({"student": "../x"}, "name that no"),
        ({"answers": {}}, "'answers', and may have only"),
        ({"problems": {}}, "no list"),
        ({"problems": [{"id": "1", "kind": "lands", "seed": 1 << 64}]}, "no number of 64 bits"),
        ({"problems": [{"id": "1", "kind": "lands", "seed": True}]}, "no number of 64 bits"),
        ({"problems": [{"id": "1", "kind": "lands", "seed": 1}] * 2}, "a problem twice"),
        ({"problems": [{"id": "=1", "kind": "lands", "seed": 1}]}, "a problem with a name"),
    ],
)
def test_a_ticket_that_was_changed_is_refused(
    change: dict[str, object], why: str, tmp_path: Path
) -> None:
    """What is not as it was written says so."""
    value = json.loads(ticket_text(ticket_of(KEY, ADDRESSES, "alice"))) | change
    with pytest.raises(ForkvizError, match=why):
        read_ticket(write(tmp_path, json.dumps(value)))


def test_what_a_course_is_made_of_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Students, problems, and the file of a ticket."""
    ticket = write(tmp_path, ticket_text(ticket_of(KEY, ADDRESSES, "alice")), "t")
    for name, read, file in (
        ("students", read_roster, write(tmp_path, ROSTER, "r")),
        ("problems", read_assignment, write(tmp_path, ASSIGNMENT, "a")),
        ("problems", read_ticket, ticket),
        ("submission", read_ticket, ticket),
        ("submission-depth", read_ticket, ticket),
    ):
        with monkeypatch.context() as limited:
            set_limit(limited, name, 1)
            with pytest.raises(TooLarge, match="at most"):
                read(file)
