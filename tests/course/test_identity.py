"""Whose a submission is: what students name decides nothing, and stops no other's grading."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from forkviz.course.grading.identity import (
    MOST_DEEP,
    MOST_STRANGERS,
    collected,
    handed_in,
    student_of,
)
from forkviz.errors import BadCourseFile
from tests.support.course import STUDENTS

posix = pytest.mark.skipif(os.name != "posix", reason="links are POSIX's")


def put(folder: Path, *names: str) -> None:
    """Empty files below *folder*."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("{}")


def counted(*places: Path) -> dict[str, str]:
    """By student: the name of the file that counts, or why none does."""
    found = handed_in(places, STUDENTS)
    return {
        student: one.name if isinstance(one, Path) else one.what
        for student, one in found.files.items()
    }


@pytest.mark.parametrize(
    ("path", "student"),
    [
        ("alice.json", "alice"),
        ("x/ALICE.json", "alice"),
        ("submitted/alice/addresses/answers.json", "alice"),
        ("submitted/alice/answers.json", "alice"),
        ("submitted/alice/bob.json", "alice"),  # the folder is not the student's to choose
        ("submitted/alice/bob/x.json", "alice"),
        ("alice/a/b/bob.json", "alice"),
        ("Alice Doe_7_file/bob.json", "bob"),
        ("alice.json/x.json", None),
        ("answers.json", None),
        ("alice.txt.json", None),
    ],
)
def test_the_path_says_whose_a_file_is(path: str, student: str | None) -> None:
    """The outermost folder, else the file's name."""
    assert student_of(Path(path), {"alice": "alice", "bob": "bob"}) == student


@pytest.mark.parametrize("glob", ["", "*", "*/*", "*/*/*", "*/*/*/*"])
def test_a_folder_of_a_students_own_hands_in_for_no_other(glob: str, tmp_path: Path) -> None:
    """However the lecturer names what was collected; bob's own counts."""
    put(tmp_path, "alice/x/bob/answers.json", "bob/x/y/mine.json")
    places = sorted(tmp_path.glob(glob)) if glob else [tmp_path]
    assert counted(*places) == {
        "alice": "its folders name more than one student: alice, bob",
        "bob": "mine.json",
    }


def test_the_files_of_a_folder_are_collected_in_order(tmp_path: Path) -> None:
    """Those that end in .json, and none of a system's own."""
    put(tmp_path, "b/bob.json", "a/alice.JSON", "a/._alice.json", "a/notes.txt")
    names = [one.relative_to(tmp_path).as_posix() for one, _ in collected([tmp_path])]
    assert names == ["a/alice.JSON", "b/bob.json"]


def test_two_files_of_a_student_are_her_error_alone(tmp_path: Path) -> None:
    """Both are named; which of them counts is not for forkviz to say."""
    put(tmp_path, "alice.json", "ALICE/late.json", "ALICE/package.json", "bob.json")
    found = handed_in([tmp_path], STUDENTS)
    assert found.files["bob"] == tmp_path / "bob.json"
    said = str(found.files["alice"])
    assert str(tmp_path / "alice.json") in said
    assert str(tmp_path / "ALICE" / "late.json") in said


def test_a_student_with_any_number_of_files_stops_no_other(tmp_path: Path) -> None:
    """And of a stranger's not all are named."""
    put(tmp_path, *(f"alice/{one}.json" for one in range(99)), "bob.json")
    put(tmp_path, *(f"mallory/{one}.json" for one in range(MOST_STRANGERS + 3)))
    found = handed_in([tmp_path], STUDENTS)
    assert found.files["bob"] == tmp_path / "bob.json"
    assert isinstance(found.files["alice"], BadCourseFile)
    assert (len(found.strangers), found.more) == (MOST_STRANGERS, 3)


def test_folders_without_an_end_are_their_students_error(tmp_path: Path) -> None:
    """They are not looked into, and that is no reason to count her as unanswered."""
    put(tmp_path, "alice/" + "d/" * (MOST_DEEP + 2) + "x.json", "bob.json")
    assert counted(tmp_path) == {
        "alice": f"has folders in more than {MOST_DEEP} levels, which are not looked into",
        "bob": "bob.json",
    }


@posix
@pytest.mark.parametrize("whose", ["alice", "mallory"])
def test_a_folder_that_cannot_be_read_is_said(
    whose: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Her error, or a stranger's; it is not taken for an empty one."""
    put(tmp_path, f"{whose}/x.json", "bob.json")
    shut = str(tmp_path / whose)
    scandir = os.scandir

    def refuses(path: str) -> object:
        if os.fspath(path) == shut:
            raise PermissionError(13, "Permission denied", shut)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuses)  # root, who may run the tests, can read all
    found = handed_in([tmp_path], STUDENTS)
    assert found.files["bob"] == tmp_path / "bob.json"
    told = found.files["alice"] if whose == "alice" else found.strangers[0]
    assert "can't be read: Permission denied" in str(told)


@posix
def test_no_link_in_what_was_collected_is_followed(tmp_path: Path) -> None:
    """Neither a file's nor a folder's, however they are named; another's answers are not shown."""
    put(tmp_path, "in/bob/answers.json", "elsewhere/carol/x.json")
    (tmp_path / "in" / "alice").symlink_to(tmp_path / "in" / "bob")
    (tmp_path / "in" / "carol.json").symlink_to(tmp_path / "elsewhere" / "carol" / "x.json")
    link, place = "is a link, which is not followed", tmp_path / "in"
    assert counted(place) == {"bob": "answers.json", "carol": link}
    wanted = {"alice": link, "bob": "answers.json", "carol": link}
    assert counted(*sorted(place.iterdir())) == wanted
    assert counted(place / "alice" / "answers.json", *sorted(place.glob("[bc]*"))) == wanted


@posix
def test_a_file_that_is_named_alone_may_be_a_link(tmp_path: Path) -> None:
    """And so may the folder of all that was collected."""
    put(tmp_path, "in/bob.json")
    (tmp_path / "alice.json").symlink_to(tmp_path / "in" / "bob.json")
    (tmp_path / "latest").symlink_to(tmp_path / "in")
    found = handed_in([tmp_path / "alice.json"], STUDENTS)
    assert (found.files, found.links) == ({"alice": tmp_path / "alice.json"}, True)
    found = handed_in([tmp_path / "latest"], STUDENTS)
    assert (found.files, found.links) == ({"bob": tmp_path / "latest" / "bob.json"}, False)


def test_files_of_nobody_are_left_out(tmp_path: Path) -> None:
    """And named, so that they can be looked at."""
    put(tmp_path, "bob.json", "mallory.json")
    found = handed_in([tmp_path], STUDENTS)
    assert found.files == {"bob": tmp_path / "bob.json"}
    assert found.strangers == (tmp_path / "mallory.json",)
