"""What can be asked of a fork, and what is listed of it: each against a fork whose end is known."""

from __future__ import annotations

import pytest

from forkviz import lessons
from forkviz.course.drawing import draw
from forkviz.course.lessons.asked import ASKED, MOST_CHOICES, NoAnswer
from forkviz.course.lessons.reader import parse_lesson
from forkviz.course.lessons.tables import MOST_ROWS, TABLES, table_of
from forkviz.events import ChildEnded
from forkviz.traces.trace import Trace


def fork(name: str) -> Trace:
    """A fork of a lesson, as LESSON:FORK."""
    lesson, _, which = name.partition(":")
    return lessons.open(lesson).fork(which)


#: What is asked of which fork, of which DLL, and the answer.
KNOWN: list[tuple[str, str, str, object]] = [
    ("succeeds", "clean-exit:unlucky-posted", "", "it succeeds"),
    ("succeeds", "clean-exit:unlucky-landed", "", "it fails"),
    ("attempts", "clean-exit:moved-posted", "", 11),
    ("children-lost", "clean-exit:unlucky-posted", "", 1),
    ("exit-code", "clean-exit:clean", "", 0x800000),
    ("errno", "clean-exit:unnoticed", "", 11),
    ("destructors", "clean-exit:unlucky-before", "", "they run"),
    ("destructors", "clean-exit:unlucky-landed", "", "none runs"),
    ("gives-up", "clean-exit:clean", "", "C5: check links"),
    ("lost", "dll-load:two", "", "a.dll"),
    ("occupant", "low-4-mib:before", "", "a Windows heap"),
    ("order", "topsort:sorted", "", ("tables.dll", "base.dll", "plugin.dll")),
    ("dragged", "topsort:before", "", "base.dll"),
    ("base", "low-4-mib:after", "LIST.DLL", 0x430000),
    ("lands", "reserve-at:up-to", "list.dll", 0x500000),
    ("lands", "topsort:before", "base.dll", 0x10000),
    ("trials", "dll-load:recursion", "d0.dll", 7),
    ("blocks", "dll-load:recursion", "", 6),
    ("retries", "dll-load:recursion", "", 6),
    ("calls", "dll-load:heaps-10", "", 20),
    ("block-start", "reserve-at:past", "", 0x720000),
    ("block-size", "reserve-at:up-to", "", 0x200000),
    ("block-rule", "reserve-at:whole", "", "WHOLE"),
]


@pytest.mark.parametrize(("what", "name", "dll", "answer"), KNOWN)
def test_an_answer_is_that_of_the_fork(what: str, name: str, dll: str, answer: object) -> None:
    trace = fork(name)
    asked = ASKED[what]
    assert asked.work(trace, dll) == answer
    if asked.choices is not None and what != "message":
        choices = asked.choices(trace)
        assert set(choices) >= (set(answer) if isinstance(answer, tuple) else {answer})
        assert len(choices) <= 26


def test_every_thing_that_can_be_asked_is_known_of_a_fork() -> None:
    assert {what for what, *_ in KNOWN} | {"message"} == set(ASKED)


def test_the_message_is_chosen_among_those_of_forks() -> None:
    """In the order of their texts, which says nothing."""
    text = """schema = 1
title = "x"
minutes = 1
aims = ["a"]
summary = ["s"]
[fork.two]
source = "scenarios/two-relocated.toml"
[fork.moved]
source = "scenarios/lesson-moved-link.toml"
[fork.good]
source = "scenarios/two-relocated.toml"
policy = "repaired"
[question.said]
ask = "?"
fork = "two"
answer = "message"
among = ["moved", "good"]
hint = "no"
[[part]]
predict = "said"
"""
    lesson = lessons.OpenLesson(parse_lesson(text, "short"))
    field = lesson.stage.question("said").drawn.problem.field
    said = [message for _, message in field.choices]
    assert said == sorted(said)
    assert set(said) == {lesson.fork("two").message, lesson.fork("moved").message, "none"}
    assert lesson.predict("said", lesson.fork("two").message).status.value == "right"
    assert lesson.predict("said", "none").status.value == "wrong"


@pytest.mark.parametrize(
    ("what", "name", "dll"),
    [
        ("exit-code", "topsort:sorted", ""),
        ("destructors", "topsort:sorted", ""),
        ("gives-up", "topsort:sorted", ""),
        ("lost", "topsort:sorted", ""),
        ("occupant", "topsort:sorted", ""),
        ("dragged", "dll-load:recursion", ""),
        ("retries", "dll-load:walk", ""),
        ("block-start", "clean-exit:clean", ""),
        ("base", "topsort:sorted", "none.dll"),
        ("trials", "topsort:sorted", "none.dll"),
    ],
)
def test_what_a_fork_has_not_has_no_answer(what: str, name: str, dll: str) -> None:
    with pytest.raises(NoAnswer):
        ASKED[what].work(fork(name), dll)


# -- tables ----------------------------------------------------------------------------------------

#: A table, a fork, and its rows or the first of them.
LISTED: list[tuple[str, str, tuple[str, ...]]] = [
    ("outcomes", "topsort:sorted", ("1", "15", "succeeds")),
    (
        "children",
        "clean-exit:unlucky-landed",
        ("fails", "1", "1", "0x800000 (EXITCODE_FORK_FAILED)", "do not run"),
    ),
    ("children", "topsort:sorted", ("succeeds", "1", "0", "–", "–")),
    ("order", "topsort:sorted", ("tables.dll, base.dll, plugin.dll", "succeeds")),
    ("dragged", "topsort:before", ("plugin.dll", "base.dll", "0x10000", "0x700000")),
    ("ignored", "topsort:landed", ("plugin.dll", "kernel32.dll")),
    (
        "block",
        "reserve-at:up-to",
        (
            *("0x500000", "0x700000-0x720000", "UP_TO, asks for 0x500000"),
            *("0x500000-0x700000", "nothing", "succeeds"),
        ),
    ),
    ("blocks", "dll-load:walk", ("blocks", "0x10000", "its own")),
    ("kept", "dll-load:two", ("b.dll", "0x740000", "given back")),
    ("places", "low-4-mib:after", ("list.dll", "0x6d000000", "0x430000", "192 KiB")),
    ("in-the-way", "low-4-mib:before", ("a Windows heap", "0x40000-0x44000")),
    ("low", "low-4-mib:after", ("0x30000-0x40000", "64 KiB")),
    ("child", "dll-load:recursion", ("0x7f0000-0x813000", "140 KiB", "a Windows heap", "heap")),
]


@pytest.mark.parametrize(("table", "name", "row"), LISTED)
def test_a_table_lists_what_the_fork_has(table: str, name: str, row: tuple[str, ...]) -> None:
    made = table_of(table, {"one": fork(name)})
    assert made.rows[0] == row
    assert len(made.heads) == len(row)
    both = table_of(table, {"one": fork(name), "two": fork(name)})
    assert both.heads[0] == "fork"
    assert both.rows[0] == ("one", *row)
    assert len(both.rows) == 2 * len(made.rows)


def test_every_table_is_known_of_a_fork() -> None:
    assert {table for table, *_ in LISTED} | {"printed"} == set(TABLES)


def test_what_is_printed_is_listed_with_where() -> None:
    rows = table_of("printed", {"one": fork("clean-exit:clean")}).rows
    assert [row[:2] for row in rows] == [("child", "strace alone"), ("parent", "strace alone")]


def test_what_is_freed_and_was_not_its_own_is_named() -> None:
    rows = table_of("blocks", {"one": fork("dll-load:walk")}).rows
    assert ("frees", "0x200000", "a guard zone") in rows
    kept = table_of("kept", {"one": fork("dll-load:two")}).rows
    assert ("a.dll", "0x700000", "never given back") in kept


def test_a_block_that_takes_of_its_own_place_says_how_much() -> None:
    (row,) = table_of("block", {"one": fork("reserve-at:odd")}).rows
    assert row[4] == "60 KiB"


def test_a_long_table_says_how_much_is_left_out() -> None:
    made = table_of("child", {"one": fork("dll-load:heaps-100-before")})
    assert len(made.rows) == MOST_ROWS + 1
    assert made.rows[-1][0].startswith("… and ")


def test_a_crowd_is_in_the_child() -> None:
    """As many heaps as the lesson says, each where it says."""
    heaps = [r.start for r in fork("dll-load:heaps-10").initial_child if r.name == "a heap"]
    assert heaps == [0x1000000 + 0x20000 * number for number in range(10)]


def test_a_parent_forks_again_with_the_list_that_it_left() -> None:
    """Odd forks and even ones load in different orders."""
    assert [
        fork(f"topsort:{name}").succeeded for name in ("first", "second", "third", "fourth")
    ] == [*(True, False, True, False)]
    assert sum(isinstance(event, ChildEnded) for event in fork("topsort:second")) == 1


def test_of_many_dlls_some_can_be_chosen_and_the_answer_is_among_them() -> None:
    """Of 30 in the list; where the answer is in it differs."""
    at = []
    for lost in (0, 14, 29):
        dlls = "".join(
            f"""
[[dll]]
name = "d{number:02}.dll"
preferred = {0x10000000 + number * 0x100000:#x}
size = 0x10000
base = {0x10000000 + number * 0x100000:#x}
"""
            for number in range(30)
        )
        start = hex(0x10000000 + lost * 0x100000)
        text = f"""schema = 1
title = "x"
minutes = 1
aims = ["a"]
summary = ["s"]
[fork.many]
scenario = '''
schema = 3
title = "thirty"
bits = 32
[child]
occupied = [{{start = {start}, size = 0x1000, name = "a hook"}}]
{dlls}
'''
[question.lost]
ask = "?"
fork = "many"
answer = "lost"
hint = "no"
[[part]]
predict = "lost"
"""
        lesson = lessons.OpenLesson(parse_lesson(text, "short"))
        choices = [name for _, name in lesson.stage.question("lost").drawn.problem.field.choices]
        assert len(choices) == MOST_CHOICES
        at.append(choices.index(f"d{lost:02}.dll"))
        assert lesson.predict("lost", f"d{lost:02}.dll").status.value == "right"
    assert at == sorted(at)
    assert len(set(at)) == 3


def test_a_problem_that_a_seed_draws_is_asked_with_its_picture() -> None:
    """As text in a notebook; each seed has its own answer."""
    text = """schema = 1
title = "x"
minutes = 1
aims = ["a"]
summary = ["s"]
[question.lands]
topic = "lands"
seed = 5
[[part]]
predict = "lands"
"""
    lesson = lessons.OpenLesson(parse_lesson(text, "short"))
    drawn = draw("lands", 5)
    assert isinstance(drawn.solution.answer, int)
    assert lesson.predict("lands", drawn.solution.answer).status.value == "right"
    wrong = drawn.solution.wrong[0]
    assert isinstance(wrong.answer, int)
    assert wrong.name in lesson.predict("lands", wrong.answer).text
    book = lessons.notebook(lesson, "short")
    assert drawn.problem.title in book
    assert "0x00000000  x" in book
