"""reader: the lesson in a TOML file, schema 1 (docs/lessons.md), with precise complaints.

A lesson is data alone: it names forks, and what is shown and asked of them, out of fixed
vocabularies; no code is in it.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import PurePosixPath

from forkviz import limits
from forkviz.core.formats.guarded import toml_table
from forkviz.course.kinds import KINDS
from forkviz.course.lessons.lesson import (
    Asked,
    Crowd,
    Explored,
    Fork,
    Lesson,
    Maps,
    Part,
    Reading,
    Shown,
    Tabled,
)
from forkviz.course.lessons.questions import read_questions
from forkviz.course.lessons.row import Row
from forkviz.course.lessons.tables import TABLES
from forkviz.errors import BadLesson, ForkvizError
from forkviz.lazy.patterns import regex
from forkviz.machine.policy import get_policy
from forkviz.scenarios.edits_text import parse_edit_text
from forkviz.scenarios.toml_reader import line_of_fault

__all__ = ["NAME", "SCHEMA", "parse_lesson"]

SCHEMA = 1
#: The name of a lesson, a fork or a question.
NAME = regex(r"[a-z][a-z0-9-]{0,39}")
#: Entries at the most; characters of a text of a part, of a line.
MOST_PARTS, MOST_FORKS, MOST_QUESTIONS = 100, 40, 40
MOST_TEXT, MOST_LINE = 20_000, 500
_TOP = {
    "schema", "title", "minutes", "aims", "needs", "summary", "read", "notebook", "fork",
    "question", "part", "quiz",
}  # fmt: skip
_FORK = {
    "label", "source", "scenario", "policy", "lived", "edits", "again", "observed", "crowd",
    "notes",
}  # fmt: skip
_KINDS = ("explore", "table", "predict", "maps")
_PART = {"title", "text", *_KINDS, "step", "until", "against", "panes", "forks"}
_CROWD = {"start", "size", "every", "count"}
_ADDRESS = regex(r"https://[^\s<>\"']{1,200}|docs/[\w./-]{1,100}\.md(?:#[\w-]+)?")


def parse_lesson(text: str, name: str, file: str = "") -> Lesson:
    """The lesson in *text*, called *name*.

    Raises BadLesson, which names line and key, and TooLarge (``limits``).
    """
    limits.check("lesson", len(text), file=file)
    try:
        table = toml_table(text, file)
    except tomllib.TOMLDecodeError as error:
        line = line_of_fault(str(error))
        rows = text.split("\n")
        excerpt = rows[line - 1] if 0 < line <= len(rows) else ""
        raise BadLesson(
            f"not TOML: {error}", file=file, line=line, excerpt=excerpt, hint="see docs/lessons.md"
        ) from None
    except (ValueError, RecursionError):
        raise BadLesson(
            "not TOML that can be read",
            file=file,
            hint="is it deeply nested, or is a number very long?",
        ) from None
    top = Row(table, "", text, file)
    if top.table.get("schema") != SCHEMA or type(top.table.get("schema")) is not int:
        raise top.refuse_value("schema", f"this version reads schema = {SCHEMA}")
    top.only(_TOP)
    forks = tuple(_fork(each, row) for each, row in top.tables("fork", MOST_FORKS))
    names = frozenset(fork.name for fork in forks)
    questions = read_questions(top, names)
    parts = tuple(
        _part(row, names, frozenset(one.name for one in questions))
        for row in top.rows("part", MOST_PARTS)
    )
    if not parts:
        raise top.bad("the lesson has no part", hint='[[part]], with text = """…"""')
    lesson = Lesson(
        name=_name(name, top),
        title=top.needed("title"),
        minutes=top.number_of("minutes", None, 1, 600),
        aims=_sentences(top, "aims"),
        needs=top.texts("needs"),
        parts=parts,
        summary=_sentences(top, "summary"),
        read=tuple(_reading(row) for row in top.rows("read", 20)),
        forks=forks,
        questions=questions,
        notebook=_notebook(top),
        quiz=_quiz(top),
        file=file,
    )
    _ask_first(lesson, top)
    return lesson


def _name(name: str, row: Row) -> str:
    if not NAME.fullmatch(name):
        raise row.bad(
            f"{name[:60]!r} can't be a name", hint="small letters, digits and -, at most 40 of them"
        )
    return name


def _sentences(top: Row, key: str) -> tuple[str, ...]:
    found = top.texts(key, 12)
    if not found:
        raise top.bad(f"the lesson has no {key}", key, f'{key} = ["…"]')
    if any(not each.strip() or len(each) > MOST_LINE for each in found):
        raise top.bad(f"{key} has a text that is empty or longer than {MOST_LINE}", key)
    return found


def _notebook(top: Row) -> str:
    """The name of the notebook, without its ending, where it is not the lesson's."""
    name = top.text("notebook", "")
    if name and not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", name):
        raise top.refuse_value("notebook", "the name of a notebook without .ipynb")
    return name


def _quiz(top: Row) -> tuple[str, ...]:
    """The topics of problems at the lesson's end, each once."""
    topics = top.texts("quiz", len(KINDS))
    if len(set(topics)) < len(topics) or not set(topics) <= set(KINDS):
        raise top.refuse_value("quiz", f"some of: {', '.join(KINDS)}; each once")
    return topics


def _reading(row: Row) -> Reading:
    row.only({"title", "to"})
    reading = Reading(row.needed("title"), row.needed("to"))
    if not _ADDRESS.fullmatch(reading.to) or ".." in reading.to:
        raise row.refuse_value("to", "https://…, or docs/PAGE.md")
    return reading


# -- forks -----------------------------------------------------------------------------------------


def _fork(name: str, row: Row) -> Fork:
    row.only(_FORK)
    _name(name, row)
    source, text = row.text("source", "", 200), row.text("scenario", "", 200_000)
    if bool(source) == bool(text):
        raise row.bad(
            f"{row.where} needs a source or a scenario, and not both",
            hint='source = "scenarios/two-relocated.toml", or scenario = """…"""',
        )
    if source and not inside(source):
        raise row.refuse_value("source", "a path below the lesson's folder or the data, with /")
    fork = Fork(
        name=name,
        label=row.text("label", "", 80),
        source=source,
        text=text,
        line=row.line_of("scenario") if text else 0,
        policy=_policy(row),
        lived=row.flag("lived"),
        edits=row.texts("edits"),
        again=row.number_of("again", 0, 0, 20),
        observed=row.number_of("observed", 0, 0, 1000) or None,
        crowd=_crowd(row),
        notes=row.pairs("notes", 40, 4000),
    )
    for edit in fork.edits:
        try:
            parse_edit_text(edit)
        except ForkvizError as error:
            raise row.bad(error.what, "edits", error.hint) from None
    if fork.observed and (fork.edits or fork.again or fork.crowd or fork.lived):
        raise row.bad(f"{row.where}: a fork that was observed can't be changed", "observed")
    return fork


def _policy(row: Row) -> str | None:
    name = row.text("policy", "", 200)
    if not name:
        return None
    try:
        return get_policy(name).name
    except ForkvizError as error:
        raise row.bad(error.what, "policy", error.hint) from None


def _crowd(row: Row) -> Crowd | None:
    if "crowd" not in row.table:
        return None
    inner = row.inner("crowd")
    inner.only(_CROWD)
    address = 1 << 47
    return Crowd(
        start=inner.number_of("start", None, 0, address),
        size=inner.number_of("size", None, 1, address),
        every=inner.number_of("every", None, 1, address),
        count=inner.number_of("count", None, 1, 5000),
    )


def inside(path: str) -> bool:
    """Whether *path* is a relative one that leads to no folder above."""
    parts = PurePosixPath(path).parts
    odd = any(one in path for one in ("\\", ":", "\0"))
    return bool(parts) and not path.startswith("/") and ".." not in parts and not odd


# -- parts -----------------------------------------------------------------------------------------


def _part(row: Row, forks: frozenset[str], questions: frozenset[str]) -> Part:
    row.only(_PART)
    shown = _shown(row, forks, questions)
    part = Part(
        row.text("title", "", 120), row.text("text", "", MOST_TEXT).strip(), shown, row.line
    )
    if not part.text and shown is None:
        raise row.bad(f"{row.where} is empty", hint="text, explore, table, predict or maps")
    return part


def _shown(row: Row, forks: frozenset[str], questions: frozenset[str]) -> Shown | None:
    kinds = [key for key in _KINDS if key in row.table]
    if len(kinds) > 1:
        raise row.bad(f"{row.where} has {' and '.join(kinds)}", kinds[1], "one of them for a part")
    if not kinds:
        return None
    match kinds[0]:
        case "explore":
            against = _known(row, "against", forks) if "against" in row.table else ""
            until = row.text("until", "")
            if against and until:
                raise row.bad(f"{row.where} has against and until", "until", "one of them")
            fork = _known(row, "explore", forks)
            return Explored(fork, row.text("step", ""), until, against, row.texts("panes"))
        case "table":
            named = row.texts("forks")
            if not named or not forks.issuperset(named):
                raise row.refuse_value("forks", f"one or more of: {', '.join(sorted(forks))}")
            return Tabled(_known(row, "table", frozenset(TABLES)), named)
        case "predict":
            return Asked(_known(row, "predict", questions))
        case _:
            source = row.needed("maps")
            if not inside(source):
                raise row.refuse_value("maps", "a path below the data, with /")
            return Maps(source)


def _known(row: Row, key: str, names: frozenset[str]) -> str:
    value = row.text(key)
    if value not in names:
        raise row.refuse_value(key, f"one of: {', '.join(sorted(names)) or 'none is defined'}")
    return value


def _ask_first(lesson: Lesson, top: Row) -> None:
    """Raises BadLesson where a question comes after its fork was shown, or not at all."""
    asked = {
        part.shown.question: number
        for number, part in reversed(list(enumerate(lesson.parts)))
        if isinstance(part.shown, Asked)
    }
    for question in lesson.questions:
        at = asked.get(question.name)
        if at is None:
            raise top.bad(
                f"no part asks the question {question.name}", hint=f'predict = "{question.name}"'
            )
        if question.told is None:
            continue
        shown = next(
            (
                number
                for number, name, table in lesson.revealed()
                if name == question.told.fork and number <= at
                if not table or TABLES[table].answers(question.told.what)
            ),
            None,
        )
        if shown is not None:
            part = lesson.parts[at]
            raise BadLesson(
                f"the question {question.name} comes after the fork that answers it is shown",
                file=lesson.file,
                line=part.line,
                excerpt=f'predict = "{question.name}"',
                hint=f"move it before part {shown + 1}, which shows the fork {question.told.fork}",
            )
