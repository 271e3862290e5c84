"""Worksheets: whose problems they have, how pages are filled, what the key says."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from forkviz.course.drawing import quiz
from forkviz.course.fields import Field, Form, written
from forkviz.course.grading.assignment import AssignedProblem, Assignment
from forkviz.course.grading.names import is_name
from forkviz.course.kinds import KINDS
from forkviz.course.worksheets import browser
from forkviz.course.worksheets.answering import answer_area
from forkviz.course.worksheets.block import WIDTH, block_of
from forkviz.course.worksheets.making import assigned, each_of, worksheets
from forkviz.course.worksheets.pages import PAGES, Page, Paper, pages_of
from forkviz.course.worksheets.sheet import (
    SHEETS,
    Asked,
    Owner,
    Sheet,
    owner_by_key,
    owner_of,
    sheet_of,
)
from forkviz.errors import ForkvizError, Unavailable
from tests.support.course import KEY

SEED = 4711


def sheet(*topics: str, each: int = 1) -> Sheet:
    """A sheet of anybody's."""
    return sheet_of(Owner("", SEED), each_of(topics, each))


def test_a_sheet_has_the_problems_of_the_quiz() -> None:
    """Without students, the seed is that of the quiz."""
    drawn = tuple(task.drawn for task in sheet("lands", each=3).tasks)
    assert drawn == quiz("lands", SEED, 3)


def test_each_student_has_other_problems_and_the_same_again() -> None:
    """By the seed and the id; the code names the sheet."""
    asked = each_of(["lands"], 2)
    ada, bob, again = (sheet_of(owner_of(one, SEED), asked) for one in ("ada", "bob", "ada"))
    assert ada == again
    assert ada.tasks != bob.tasks
    assert ada.code != bob.code
    assert sheet_of(owner_of("ada", SEED + 1), asked).tasks != ada.tasks


def test_the_sheet_does_not_say_the_seed() -> None:
    """Who knew it could print the key."""
    files = worksheets(["lands"], 987654321, ["ada"])
    assert "987654321" not in files["ada"]
    assert str(owner_of("ada", 987654321).seed) not in files["ada"]
    assert "987654321" in files["key"]


def test_a_key_draws_sheets_that_are_no_tickets() -> None:
    """Other ones for each student and key; no page has the key or a seed."""
    files = worksheets(["lands"], KEY, ["ada", "bob"])
    assert files == worksheets(["lands"], KEY, ["ada", "bob"])
    seeds = {owner_by_key(one, key).seed for one in ("ada", "bob", "") for key in (KEY, bytes(32))}
    assert len(seeds) == 6
    assert not is_name(SHEETS)  # which no assignment's message has, then
    for page in files.values():
        assert not any(text in page for text in (KEY.hex(), str(KEY), *map(str, seeds), "Seed "))
    assert "Drawn by the course's key" in unescape(files["key"])


@pytest.mark.parametrize("topic", ["lands", "order", "cause"])
def test_two_pages_are_filled(topic: str) -> None:
    """One more problem has no room, and no page has room for another line that may be."""
    filled = _filled_sheet(topic)
    pages = pages_of(filled, Paper.A4)
    assert pages
    assert len(pages) == PAGES
    more = sheet(topic, each=len(filled.tasks) + 1)
    assert pages_of(more, Paper.A4) is None
    assert [task.number for task in filled.tasks] == list(range(1, len(filled.tasks) + 1))


def _filled_sheet(topic: str) -> Sheet:
    count = worksheets([topic], SEED)["worksheet"].count('class="ws-problem"')
    return sheet(topic, each=count)


@pytest.mark.parametrize("paper", Paper)
def test_no_page_is_higher_than_the_paper(paper: Paper) -> None:
    """The sum of what is on it, with the lines that fill it."""
    for topics in (["lands", "order"], ["moves"], ["lands", "reserves", "exit"]):
        pages = pages_of(sheet(*topics), paper)
        assert pages
        for number, page in enumerate(pages):
            assert _height(page) + (0 if number else 88) <= paper.room


def _height(page: Page) -> float:
    return sum(block.height for block in page.blocks) + 18 * (len(page.blocks) - 1)


def test_more_than_two_pages_is_an_error() -> None:
    """Which says what to do."""
    with pytest.raises(ForkvizError, match="need more than 2 pages"):
        worksheets(each_of(["lands"], 9), SEED)
    with pytest.raises(ForkvizError, match="need more than 2 pages"):
        worksheets(list(KINDS), SEED)
    with pytest.raises(ForkvizError, match="no such topic: 'land'"):
        worksheets(["land"], SEED)
    with pytest.raises(ForkvizError, match="no topic"):
        worksheets([], SEED)
    with pytest.raises(ForkvizError, match="a seed is"):
        worksheets(["lands"], -1)


def test_all_students_have_as_many_problems() -> None:
    """So that their points can be compared, whatever their pictures need."""
    students = [f"s{number}" for number in range(8)]
    files = worksheets(["lands", "order"], SEED, students)
    counts = {files[one].count('class="ws-problem"') for one in students}
    assert len(counts) == 1
    assert files["all"].count('class="ws-page"') == 2 * len(students)


def test_an_assignment_decides_points_and_order() -> None:
    """Its problems of one kind are different ones."""
    problems = (("1", "order", 7), ("2", "lands", 2), ("3", "order", 1))
    assignment = Assignment("a", "A", tuple(AssignedProblem(*one) for one in problems))
    asked = assigned(assignment)
    assert asked == (Asked("order", 1, 7), Asked("lands", 1, 2), Asked("order", 2, 1))
    files = worksheets(asked, SEED)
    assert "____ / 10 points" in files["worksheet"]
    assert re.findall(r"____ / (\d) points</span>", files["worksheet"]) == ["7", "2", "1"]


def test_the_key_has_answers_ways_and_errors_and_the_sheet_has_none() -> None:
    """For each student, with the code of the sheet."""
    files = worksheets(each_of(["lands"], 2), SEED, ["ada", "bob"])
    for student in ("ada", "bob"):
        whose = sheet_of(owner_of(student, SEED), each_of(["lands"], 2))
        assert f"{student}, sheet {whose.code}" in files["key"]
        assert f"sheet {whose.code}" in files[student]
        for task in whose.tasks:
            solution = task.drawn.solution
            assert written(task.drawn.problem.field, solution.answer) in files["key"]
            assert all(step in files["key"] for step in solution.walk)
            assert not any(step in files[student] for step in solution.walk)
            assert solution.wrong[0].name in files["key"]
            assert solution.wrong[0].name not in files[student]


def test_the_same_seed_gives_the_same_bytes() -> None:
    """Whoever the other students are, if no sheet has another number of problems."""
    asked = each_of(["lands", "order"], 1)
    files = worksheets(asked, SEED, ["ada", "bob"])
    assert files == worksheets(asked, SEED, ["ada", "bob"])
    assert files["bob"] == worksheets(asked, SEED, ["bob"])["bob"]


def test_names_are_escaped() -> None:
    """Where a caller hands in what no roster lets pass."""
    files = worksheets(each_of(["lands"], 1), SEED, ['<script>alert("x")</script>', "b"])
    for page in files.values():
        assert "<script" not in page
        assert "default-src 'none'" in page


@pytest.mark.parametrize("name", ["key", "ALL"])
def test_a_student_can_not_take_the_name_of_the_key(name: str) -> None:
    """The one file would replace the other."""
    with pytest.raises(ForkvizError, match="no student can be called"):
        worksheets(["lands"], SEED, ["ada", name])


# -- room for answers -----------------------------------------------------------------------------


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("width", [290, 660])
def test_there_is_room_for_each_form(form: Form, width: int) -> None:
    """A line, a place for each name, a box for each choice."""
    names = tuple((one, one) for one in ("a.dll", "b.dll", "c.dll", "d.dll", "e.dll"))
    area = answer_area(Field("the answer", form, names), width)
    lines, boxes = area.html.count("ws-write"), area.html.count("<li>")
    assert (lines, boxes) == {Form.ORDER: (5, 0), Form.CHOICE: (0, 5)}.get(form, (1, 0))
    assert area.height >= 30


def test_long_choices_stand_below_each_other() -> None:
    """Short ones beside each other; both are counted as high as they are."""
    short, long = (
        answer_area(Field("it is", Form.CHOICE, tuple((one, said) for one in "abcd")), WIDTH)
        for said in ("yes", "a sentence that is much longer than half of the page's width is " * 2)
    )
    assert "ws-columns-4" in short.html
    assert "ws-columns-1" in long.html
    assert long.height > 4 * short.height / 2


def test_an_answer_stands_beside_a_table_that_leaves_room() -> None:
    """And lines that have no room there go below both, at the page's width."""
    block = replace(block_of(sheet("lands").tasks[0]), lines=9)
    beside, below = block.html.split("</table>", 1)[1].split("</div></div>", 1)[0], block.html
    inside = beside.count("ws-line")
    assert "ws-answer" in beside
    assert 0 < inside < below.count("ws-line") == 9
    assert block.answer.height + 30 * inside <= block.beside.height
    assert block.height == block.upper.height + 8 + block.beside.height + 30 * (9 - inside)


# -- the browser ----------------------------------------------------------------------------------


def test_the_browser_is_found_by_its_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's own choice first, and nothing instead of it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(browser.VARIABLE, raising=False)
    monkeypatch.setattr(browser, "_PLACES", ())
    with pytest.raises(Unavailable, match="no chromium"):
        browser.find_browser()
    edge = tmp_path / "msedge"
    edge.touch(mode=0o755)
    assert browser.find_browser() == str(edge)
    monkeypatch.setenv(browser.VARIABLE, str(tmp_path / "gone"))
    with pytest.raises(Unavailable, match=browser.VARIABLE):
        browser.find_browser()


def test_a_browser_that_prints_nothing_is_reported(tmp_path: Path) -> None:
    """With what it said; nothing is left behind."""
    program = tmp_path / "browser"
    program.write_text("#!/bin/sh\necho no display >&2\n")
    program.chmod(0o755)
    with pytest.raises(Unavailable, match=r"(?s)printed nothing.*no display"):
        list(browser.pdfs_of(["<p>"], str(program)))
