"""The page of a lesson: escaped, sealed, whole; an answer is behind what is opened."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from forkviz import lessons
from forkviz.course.lessons.lesson import Asked, Explored
from tests.support.lesson_file import GOOD

HOSTILE = "<img src=x onerror=alert(1)>"


def page_of(text: str, folder: Path) -> str:
    place = folder / "mine.toml"
    place.write_text(text, encoding="utf-8")
    return lessons.page(lessons.open(place))


@pytest.fixture(scope="module")
def page() -> str:
    return lessons.page(lessons.open("reserve-at"))


def test_html_in_a_lesson_is_text(tmp_path: Path) -> None:
    """In each text that an author writes, and in a scenario's."""
    text = GOOD
    for old in ("A lesson", "know it", "it is so", "1. One", "Does it succeed?", "Not yet."):
        assert text.count(old) == 1
        text = text.replace(old, f"{old} {HOSTILE}")
    text = text.replace('fork = "two"', f'label = "{HOSTILE}"\nfork = "two"')
    text = text.replace("[question", f'[fork.two.notes]\n0 = "{HOSTILE}"\n\n[question', 1)
    text += f'[[part]]\ntext = "{HOSTILE} [x](javascript:alert(1))"\nexplore = "two"\n'
    made = page_of(text, tmp_path)
    assert HOSTILE not in made
    assert "&lt;img src=x" in made
    assert "href=" not in made.partition("<main")[2].partition("</main>")[0]


def test_a_page_runs_its_own_two_scripts_and_asks_for_nothing(page: str) -> None:
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert policy.count("'sha256-") == 2
    assert len(re.findall(r"<script>", page)) == 2
    assert not re.findall(r'<(?:script|link|img)[^>]* (?:src|href)="', page)


def test_marks_in_what_to_read_are_marks(tmp_path: Path) -> None:
    """As in the notebook."""
    read = '[[read]]\ntitle = "Of `lands`"\nto = "docs/quiz.md"\n\n[fork.two]'
    made = page_of(GOOD.replace("[fork.two]", read, 1), tmp_path)
    assert "<li>Of <code>lands</code> (<code>docs/quiz.md</code>)</li>" in made


def test_a_page_of_its_own_names_the_commands_of_its_problems(page: str) -> None:
    """It has no page with a quiz beside it to link to."""
    ending = page.partition("<h2>Now you</h2>")[2].partition("</section>")[0]
    assert "what reserve_at blocks: <code>forkviz quiz blocks --seed 1</code>" in ending
    assert "href" not in ending


def test_a_page_has_all_that_the_lesson_has(page: str) -> None:
    """Each explorer with its data, each question with its answer behind a summary."""
    lesson = lessons.open("reserve-at").stage.lesson
    explored = [part for part in lesson.parts if isinstance(part.shown, Explored)]
    asked = [part for part in lesson.parts if isinstance(part.shown, Asked)]
    numbers = re.findall(r'class="fl-explorer" data-explorer="(\d+)"', page)
    assert len(numbers) == len(explored)
    assert {f"forkviz-data-{number}" for number in numbers} == set(
        re.findall(r'id="(forkviz-data-\d+)"', page)
    )
    assert page.count("<details><summary>") == len(asked)
    assert page.count('class="fl-part fl-asked"') == len(asked)
    for text in (*lesson.aims, *lesson.summary):
        assert text.split("`")[0].replace("'", "&#x27;") in page


def test_one_fork_is_in_a_page_once_however_often_it_is_shown(tmp_path: Path) -> None:
    once = page_of(GOOD + '[[part]]\nexplore = "two"\n', tmp_path)
    twice = page_of(GOOD + '[[part]]\nexplore = "two"\nstep = "failure"\n' * 2, tmp_path)
    assert twice.count('class="fl-explorer"') == 2
    assert twice.count('id="forkviz-data-') == 1
    assert len(twice) - len(once) < 2000


def test_the_same_lesson_gives_the_same_bytes(page: str) -> None:
    assert lessons.page(lessons.open("reserve-at")) == page


def test_two_forks_and_captured_maps_are_shown(tmp_path: Path) -> None:
    """Side by side, and as they were captured."""
    more = '[fork.good]\nsource = "scenarios/two-relocated.toml"\npolicy = "repaired"\n\n[question'
    text = GOOD.replace("[question", more, 1)
    text += '[[part]]\nexplore = "two"\nagainst = "good"\n'
    text += '[[part]]\nmaps = "captures/cygwin-3.0.7-perl-small"\n'
    made = page_of(text, tmp_path)
    assert made.count('id="forkviz-data-') == 2


def test_a_drawn_problem_has_its_pictures_for_a_window_and_for_a_phone() -> None:
    """As in the quiz, and not as lines of text; each place has one of them."""
    drawn = lessons.page(lessons.open("address-space"))
    wide, narrow = (
        drawn.count('class="fl-drawn fl-wide"'),
        drawn.count('class="fl-drawn fl-narrow"'),
    )
    assert wide == narrow > 2
    assert "what has no pattern is free" in drawn
    assert ". free" not in drawn
