"""The file of a lesson: what is read of it, and what is refused, with file, line, excerpt, hint."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz import lessons
from forkviz.course.fields import Form
from forkviz.course.lessons.asked import ASKED
from forkviz.course.lessons.lesson import Asked, Explored, Lesson, Tabled
from forkviz.course.lessons.order import parse_order, problems
from forkviz.course.lessons.reader import parse_lesson
from forkviz.course.lessons.steps import step_named
from forkviz.course.lessons.tables import TABLES
from forkviz.course.marking import Status
from forkviz.errors import BadLesson, ForkvizError, TooLarge
from forkviz.events import BlockChosen, Call, FrameEntered, Phase, PhaseEntered, Why
from tests.support.lesson_file import GOOD

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "notebooks" / "lessons").glob("*.toml"))


def changed(old: str, new: str) -> str:
    """The good lesson with one piece of it replaced."""
    assert GOOD.count(old) == 1, old
    return GOOD.replace(old, new)


def refused(text: str) -> BadLesson:
    with pytest.raises(BadLesson) as caught:
        parse_lesson(text, "short", "short.toml")
    return caught.value


def opened(text: str, folder: Path, name: str = "short") -> lessons.OpenLesson:
    place = folder / f"{name}.toml"
    place.write_text(text, encoding="utf-8")
    return lessons.open(place)


# -- what is read ----------------------------------------------------------------------------------


def test_a_lesson_is_read() -> None:
    """Every part of the file arrives where it belongs."""
    lesson = parse_lesson(GOOD, "short")
    assert (lesson.title, lesson.minutes, lesson.needs) == ("A lesson", 3, ())
    assert [part.shown for part in lesson.parts] == [Asked("ends"), Tabled("outcomes", ("two",))]
    assert lesson.parts[0].text.startswith("[part]")
    assert lesson.fork("two").policy == "cygwin-2011-05-30"
    assert list(lesson.revealed()) == [(1, "two", "outcomes")]


@pytest.mark.parametrize(
    ("old", "new", "excerpt", "said"),
    [
        ("schema = 1", "schema = 2", "schema = 2", "schema = 2"),
        ("schema = 1", "schema = true", "schema = true", "schema = True"),
        ('title = "A lesson"', "title = 5", "title = 5", "title = 5"),
        ('title = "A lesson"', 'titel = "A lesson"', 'titel = "A lesson"', "'titel'"),
        ("minutes = 3", "minutes = 0", "minutes = 0", "minutes = 0"),
        ('aims = ["know it"]', "aims = []", "aims = []", "no aims"),
        ('summary = ["it is so"]', 'summary = [""]', 'summary = [""]', "empty"),
        ("minutes = 3", 'minutes = 3\nquiz = ["bats"]', 'quiz = ["bats"]', "bats"),
        ("minutes = 3", 'minutes = 3\nquiz = ["exit", "exit"]', 'quiz = ["exit", "exit"]', "quiz"),
        ("minutes = 3", 'minutes = 3\nquiz = "exit"', 'quiz = "exit"', "quiz"),
        ("scenarios/two-relocated.toml", "../secret.toml", 'source = "../secret.toml"', "source"),
        ("scenarios/two-relocated.toml", "/etc/passwd", 'source = "/etc/passwd"', "source"),
        ("scenarios/two-relocated.toml", "C:/secret", 'source = "C:/secret"', "source"),
        ('"cygwin-2011-05-30"', '"cygwin-1066"', 'policy = "cygwin-1066"', "cygwin-1066"),
        ('answer = "succeeds"', 'answer = "wins"', 'answer = "wins"', "'wins'"),
        ('answer = "succeeds"', 'answer = "trials"', 'answer = "trials"', "which DLL"),
        ('fork = "two"', 'fork = "three"', 'fork = "three"', "'three'"),
        ("{answer}.", "{secret}.", 'right = "Right: {secret}."', "{secret}"),
        ('table = "outcomes"', 'table = "bats"', 'table = "bats"', "'bats'"),
        ('forks = ["two"]', 'forks = ["two", "x"]', 'forks = ["two", "x"]', "forks"),
        ('predict = "ends"\n\n', 'predict = "end"\n\n', 'predict = "end"', "'end'"),
        (
            'table = "outcomes"',
            'explore = "two"\ntable = "outcomes"',
            'table = "outcomes"',
            "explore and table",
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_line(old: str, new: str, excerpt: str, said: str) -> None:
    """File, line, the text of the line, and what is expected."""
    text = changed(old, new)
    error = refused(text)
    assert said in error.what
    assert (error.file, error.excerpt) == ("short.toml", excerpt)
    assert text.split("\n")[error.line - 1] == excerpt


def test_what_is_no_toml_is_named_with_its_line() -> None:
    error = refused(changed("minutes = 3", "minutes = = 3"))
    assert (error.line, error.excerpt) == (3, "minutes = = 3")


def test_a_question_must_come_before_its_fork_is_shown() -> None:
    """A prediction after the reveal is none; what a fork begins with reveals nothing."""
    table = '[[part]]\ntable = "outcomes"\nforks = ["two"]\n'
    first = changed(table, "").replace("[[part]]\ntitle", f"{table}\n[[part]]\ntitle")
    error = refused(first)
    assert "after the fork that answers it" in error.what
    assert error.line == first.split("\n").index('title = "1. One"')
    assert parse_lesson(first.replace('"outcomes"', '"child"'), "short")
    assert parse_lesson(first.replace('"outcomes"', '"places"'), "short")
    based = first.replace('"outcomes"', '"places"').replace(
        'answer = "succeeds"', 'answer = "base"\ndll = "a.dll"'
    )
    assert "after the fork" in refused(based).what
    until = first.replace('table = "outcomes"\nforks = ["two"]', 'explore = "two"\nuntil = "C8"')
    assert parse_lesson(until, "short")
    assert "after the fork" in refused(until.replace('until = "C8"', "")).what


def test_a_question_that_no_part_asks_is_refused() -> None:
    assert "no part asks" in refused(changed('predict = "ends"\n\n', "\n")).what


@pytest.mark.parametrize(
    "text",
    [
        "x" * (10 << 20),
        "a." * 40_000 + "b = 1",
        "x = " + "[" * 5000 + "]" * 5000,
        "x = " + "9" * 100_000,
        GOOD + '[[part]]\ntext = "x"\n' * 200,
        GOOD + "".join(f'[fork.f{n}]\nsource = "x"\n' for n in range(100)),
        changed('"know it"', f'"{"x" * 600}"'),
    ],
    ids=["10 MB", "dots", "deep", "digits", "parts", "forks", "long"],
)
def test_what_is_too_much_is_refused(text: str) -> None:
    """Before it costs anything."""
    with pytest.raises((BadLesson, TooLarge)):
        parse_lesson(text, "short")


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    place = tmp_path / "big.toml"
    place.write_bytes(b"#" * (2 << 20))
    with pytest.raises(TooLarge, match="bytes of a lesson"):
        lessons.open(place)


def test_a_source_leads_out_of_no_folder(tmp_path: Path) -> None:
    """Not by a link either: a page of the lesson goes to others."""
    (tmp_path / "secret.toml").write_text("secret")
    inside = tmp_path / "lesson"
    inside.mkdir()
    (inside / "link.toml").symlink_to(tmp_path / "secret.toml")
    lesson = opened(changed("scenarios/two-relocated.toml", "link.toml"), inside)
    with pytest.raises(ForkvizError, match=r"there is no 'link\.toml'"):
        lesson.fork("two")


def test_a_scenario_in_the_lesson_is_complained_about_by_the_lesson_s_line(tmp_path: Path) -> None:
    text = changed(
        'source = "scenarios/two-relocated.toml"', "scenario = '''\nschema = 3\nbits = = 1\n'''"
    )
    with pytest.raises(BadLesson) as caught:
        opened(text, tmp_path).fork("two")
    assert (caught.value.line, caught.value.excerpt) == (10, "bits = = 1")


# -- answers ---------------------------------------------------------------------------------------


class Yes:
    """Equal to everything."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __str__(self) -> str:
        return "it fails"


def test_an_answer_is_marked_and_nothing_else_passes(tmp_path: Path) -> None:
    """Texts, numbers, lists of texts; an object that is equal to everything is not asked."""
    lesson = opened(GOOD, tmp_path)
    assert lesson.predict("ends", "b").status is Status.RIGHT
    assert lesson.predict("ends", "it fails").text == "Right: b) it fails."
    assert lesson.predict("ends", "a").text == "Not yet."
    assert lesson.predict("ends").status is Status.UNANSWERED
    for odd in (Yes(), True, 1.0, [1], [Yes()], {"b": 1}, object()):
        assert lesson.predict("ends", odd).status is Status.UNREADABLE
    with pytest.raises(ForkvizError, match="asks no"):
        lesson.predict("end", "b")


def test_no_answer_is_in_the_file() -> None:
    """A question has keys for what is asked, and none for what is right."""
    error = refused(changed('answer = "succeeds"', 'answer = "succeeds"\nsolution = "b"'))
    assert "'solution'" in error.what


def test_another_fork_has_another_answer(tmp_path: Path) -> None:
    """The answer comes from the engine."""
    lesson = opened(changed('"cygwin-2011-05-30"', '"repaired"'), tmp_path)
    assert lesson.predict("ends", "a").status is Status.RIGHT


def test_a_misconception_is_named_and_is_worked_out(tmp_path: Path) -> None:
    """Its answer is the engine's, too; where it gives the right one it is none."""
    wrong = (
        '[[question.ends.wrong]]\nfork = "good"\nname = "n"\nwhy = "w"\nlook = "l"\n\n[[part]]\nti'
    )
    more = '[fork.good]\nsource = "scenarios/two-relocated.toml"\npolicy = "repaired"\n\n[question'
    text = changed("[[part]]\nti", wrong).replace("[question", more, 1)
    lesson = opened(text, tmp_path)
    assert lesson.predict("ends", "a").text == "Not yet: n. w Next: l"
    same = opened(text.replace('"repaired"', '"cygwin-2011-05-30"'), tmp_path, "same")
    assert same.predict("ends", "a").text == "Not yet."
    assert same.stage.question("ends").drawn.solution.wrong == ()


# -- the course ------------------------------------------------------------------------------------


def course() -> list[Lesson]:
    return list(lessons.course())


def test_every_lesson_is_in_the_order_and_none_before_what_it_needs() -> None:
    assert sorted(lesson.name for lesson in course()) == [place.stem for place in SOURCES]
    assert problems(course()) == []
    assert problems(reversed(course())) != []


def test_an_order_is_refused_that_is_none() -> None:
    for text in ("lessons = []", 'lessons = ["a", "a"]', "lessons = 3", "x = 1", "= 1"):
        with pytest.raises(BadLesson):
            parse_order(text)


@pytest.mark.parametrize("name", [place.stem for place in SOURCES])
def test_a_lesson_of_the_course_is_whole(name: str) -> None:
    """Aims, minutes, a story with an explorer, predictions before reveals, a summary, reading."""
    lesson = lessons.read_lesson(ROOT / "notebooks" / "lessons" / f"{name}.toml")
    assert len(lesson.aims) >= 2
    assert len(lesson.summary) >= 2
    assert lesson.read
    assert 3 <= lesson.minutes <= 30
    assert any(isinstance(part.shown, Explored) for part in lesson.parts)
    assert len(lesson.questions) >= 3
    asked = [part.shown.question for part in lesson.parts if isinstance(part.shown, Asked)]
    assert sorted(asked) == sorted(question.name for question in lesson.questions)
    for reading in lesson.read:
        if reading.to.startswith("docs/"):
            assert (ROOT / reading.to.partition("#")[0]).is_file(), reading.to


@pytest.mark.parametrize("name", [place.stem for place in SOURCES])
def test_everything_in_a_lesson_can_be_worked_out(name: str) -> None:
    """Each answer is right by what it says itself, and a wrong one is not."""
    lesson = lessons.open(name)
    lesson.stage.check()
    for question in lesson.stage.lesson.questions:
        worked = lesson.stage.question(question.name)
        field, solution = worked.drawn.problem.field, worked.drawn.solution
        answer = (
            ", ".join(solution.answer)
            if isinstance(solution.answer, tuple)
            else str(hex(solution.answer) if field.form is Form.ADDRESS else solution.answer)
        )
        assert lesson.predict(question.name, answer).status is Status.RIGHT
        for one in solution.wrong:
            assert one.answer != solution.answer
    for part in lesson.stage.lesson.parts:
        if isinstance(part.shown, Tabled):
            assert lesson.table(part.shown.table, *part.shown.forks).rows, part


def test_every_name_of_the_vocabularies_is_documented() -> None:
    """docs/lessons.md has a row for each table, and for each thing that can be asked."""
    text = (ROOT / "docs" / "lessons.md").read_text(encoding="utf-8")
    for name in (*TABLES, *ASKED):
        assert f"`{name}`" in text, name


def test_the_lesson_of_the_documentation_is_one(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "lessons.md").read_text(encoding="utf-8")
    example = text.partition("```toml\n")[2].partition("```")[0]
    opened(example, tmp_path).stage.check()


# -- steps -----------------------------------------------------------------------------------------


def test_a_step_is_found_by_its_words() -> None:
    """An event, a reason, a phase; a DLL, a number, and steps on or back."""
    trace = lessons.open("dll-load").fork("recursion")
    blocks = [step for step, event in enumerate(trace) if isinstance(event, BlockChosen)]
    trials = [
        step
        for step, event in enumerate(trace)
        if isinstance(event, Call) and event.why is Why.TRIAL and event.dll == "d0.dll"
    ]
    found = {
        "0": 0,
        "-1": len(trace) - 1,
        "decision": trace.decisions()[0],
        "BlockChosen": blocks[0],
        "BlockChosen +1": blocks[0] + 1,
        "BlockChosen #2": blocks[1],
        "BlockChosen #2 -3": blocks[1] - 3,
        "trial d0.dll #3": trials[2],
        "trial D0.DLL": trials[0],
    }
    assert {words: step_named(trace, words) for words in found} == found
    c8 = trace.events[step_named(trace, "C8")]
    assert isinstance(c8, PhaseEntered)
    assert c8.phase is Phase.C8
    deepest = trace.events[step_named(trace, "deepest")]
    assert isinstance(deepest, FrameEntered)
    assert deepest.retries == 6


def test_what_a_fork_frees_and_did_not_reserve_is_found() -> None:
    trace = lessons.open("dll-load").fork("walk")
    freed = trace.events[step_named(trace, "foreign-release")]
    assert isinstance(freed, Call)
    assert freed.address is not None
    assert trace.initial_child.at(freed.address).name == "a guard zone"


def test_a_fork_up_to_a_step_has_nothing_of_what_comes_after() -> None:
    stage = lessons.open("reserve-at").stage
    whole, (part, opening) = stage.trace("past"), stage.explored("past", "", "BlockChosen")
    end = step_named(whole, "BlockChosen")
    assert part.events == whole.events[:end]
    assert part.waits
    assert opening == end - 1
    assert stage.explored("past", "0", "-1")[0].events == whole.events[:-1]


@pytest.mark.parametrize(
    "words", ["", "x y z w", "trial none.dll", "BlockChosen #99", "C99", "failure", "9999", "+1"]
)
def test_words_that_name_no_step_are_refused(words: str) -> None:
    with pytest.raises(ForkvizError):
        step_named(lessons.open("dll-load").fork("recursion"), words)


# -- the English of the course ---------------------------------------------------------------------

#: Words of a sentence, at most: students read a second language.
MOST_WORDS = 25
#: Keys whose texts are no prose.
NO_PROSE = ("scenario", "source", "policy", "edits", "to")
#: Phrases that say something else than their words do.
IDIOMS = ("goes the whole way", "next to nothing", "the heart of", "beyond its reach",
          "beyond the reach", "takes great care", "out of the blue", "rule of thumb")  # fmt: skip


def prose(value: object, key: str = "") -> Iterator[str]:
    """Every text of a lesson's file that a student reads."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from prose(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from prose(inner, key)
    elif isinstance(value, str) and key not in NO_PROSE:
        yield value


def sentences(text: str) -> Iterator[str]:
    """The sentences of *text*, without code that stands alone and rows of tables."""
    for block in re.split(r"\n\s*\n|\n(?=[-|*\d])", re.sub(r"```.*?```", " ", text, flags=re.S)):
        if not block.strip().startswith("|"):
            yield from re.split(r"(?<=[.!?:;])[\s*_]+(?=[A-Z*`_(\d])", block.replace("\n", " "))


@pytest.mark.parametrize("place", SOURCES, ids=lambda place: place.stem)
def test_a_second_language_student_can_read_a_lesson(place: Path) -> None:
    """Short sentences, no idioms, and the glossary at hand."""
    lesson = tomllib.loads(place.read_text(encoding="utf-8"))
    texts = list(prose(lesson))
    said = [sentence for text in texts for sentence in sentences(text)]
    assert len(said) > 30
    assert [one for one in said if len(one.split()) > MOST_WORDS] == []
    assert [idiom for idiom in IDIOMS for one in said if idiom in one.lower()] == []
    assert "docs/glossary.md" in [read["to"] for read in lesson["read"]]


def test_a_long_sentence_is_found() -> None:
    """In a paragraph, over lines, and not in code or a table."""
    long = "Word " + " ".join(["word"] * 25)
    folded = long.replace(" ", "\n", 1)
    assert [len(one.split()) for one in sentences(f"Short. {folded}.")] == [1, 26]
    assert [one for one in sentences(f"```\n{long}\n```\n\n| {long} |") if one.strip()] == []
