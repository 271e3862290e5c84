"""questions: the questions in a lesson's file.  None holds its answer: each names what gives it."""

from __future__ import annotations

from forkviz.course.drawing import MOST_SEED, kind_of
from forkviz.course.lessons.asked import ASKED
from forkviz.course.lessons.lesson import Mistake, Question, Told
from forkviz.course.lessons.row import Row
from forkviz.errors import ForkvizError
from forkviz.lazy.patterns import regex

__all__ = ["read_questions"]

_NAME = regex(r"[a-z][a-z0-9-]{0,39}")
_TOLD = {"fork", "answer", "dll"}
_DRAWN = {"topic", "seed"}
_SAID = {"ask", "label", "among", "right", "hint", "wrong", "also"}
_WRONG = _TOLD | {"name", "why", "look"}
#: Questions, characters of a text, misconceptions of a question.
MOST, MOST_TEXT, MOST_WRONG = 40, 2000, 8
_FILLED = regex(r"\{([a-z-]*)\}")


def read_questions(top: Row, forks: frozenset[str]) -> tuple[Question, ...]:
    """The tables ``[question.NAME]``, of the forks of these names.  Raises BadLesson."""
    return tuple(_question(name, row, forks) for name, row in top.tables("question", MOST))


def _question(name: str, row: Row, forks: frozenset[str]) -> Question:
    row.only(_SAID | _TOLD | _DRAWN)
    if not _NAME.fullmatch(name):
        raise row.bad(f"{name[:60]!r} can't be a name", hint="small letters, digits and -")
    if ("topic" in row.table) == ("answer" in row.table):
        raise row.bad(
            f"{row.where} needs an answer or a topic, and not both",
            hint='answer = "attempts" of a fork, or topic = "lands" and a seed',
        )
    if "topic" in row.table:
        return _drawn(name, row)
    told = _told(row, forks)
    among = row.texts("among", 8)
    if not forks.issuperset(among):
        raise row.refuse_value("among", f"of these forks: {', '.join(sorted(forks))}")
    also = tuple((key, _also(key, row, told)) for key in row.inner("also").table)
    right = row.text("right", "", MOST_TEXT)
    for found in _FILLED.findall(right):
        if found not in {"answer", *(key for key, _ in also)}:
            raise row.bad(
                f"{row.where}: nothing fills {{{found}}}", "right", "{answer}, or of also"
            )
    return Question(
        name=name,
        ask=row.needed("ask", MOST_TEXT),
        told=told,
        label=row.text("label", "", 80),
        among=among,
        right=right,
        hint=row.needed("hint", MOST_TEXT),
        mistakes=tuple(_mistake(each, forks, told) for each in row.rows("wrong", MOST_WRONG)),
        also=also,
    )


def _drawn(name: str, row: Row) -> Question:
    row.only({"ask"} | _DRAWN)
    try:
        topic = kind_of(row.text("topic")).topic
    except ForkvizError as error:
        raise row.bad(error.what, "topic", error.hint) from None
    seed = row.number_of("seed", None, 0, MOST_SEED)
    return Question(name, row.text("ask", "", MOST_TEXT), topic=topic, seed=seed)


def _told(row: Row, forks: frozenset[str], of: Told | None = None) -> Told:
    """What is asked; what is missing is as in *of*."""
    fork = row.text("fork", of.fork if of else None)
    if fork not in forks:
        raise row.refuse_value("fork", f"one of: {', '.join(sorted(forks)) or 'none is defined'}")
    what = row.text("answer", of.what if of else None)
    if what not in ASKED:
        raise row.refuse_value("answer", f"one of: {', '.join(ASKED)}")
    dll = row.text("dll", of.dll if of else "", 120)
    if ASKED[what].of_dll and not dll:
        raise row.bad(f"{row.where}: of which DLL?", "answer", 'dll = "list.dll"')
    return Told(fork, what, dll)


def _also(key: str, row: Row, told: Told) -> Told:
    what = row.inner("also").text(key)
    if what not in ASKED:
        raise row.inner("also").refuse_value(key, f"one of: {', '.join(ASKED)}")
    return Told(told.fork, what, told.dll)


def _mistake(row: Row, forks: frozenset[str], told: Told) -> Mistake:
    row.only(_WRONG)
    return Mistake(
        _told(row, forks, told),
        row.needed("name"),
        row.needed("why", 1000),
        row.needed("look", 1000),
    )
