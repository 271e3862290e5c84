"""lesson: check a lesson in a TOML file, and write it as a notebook or as a page.

A lesson has text, forks, tables and questions; docs/lessons.md describes the file.  The answers are
worked out from the forks.  Without -o, each question is printed with its answer, after everything
in the lesson was made once.  The name of a lesson of the course will do in place of a file.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, a_path, add_format, command, format_of, path_text
from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, visible, write
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from forkviz.lessons import OpenLesson

__all__ = ["add_parser", "run"]

NOTEBOOK, PAGE = ".ipynb", ".html"
QUESTIONS = (Column("question"), Column("answer", folds=True), Column("misconceptions", folds=True))


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "lesson", __doc__, run)
    parser.add_argument(
        "lesson", metavar="FILE", type=path_text, help="a lesson (.toml), or the name of one"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=a_path,
        help=f"write it: as a notebook ({NOTEBOOK}) or as a page ({PAGE})",
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Check the lesson, and write what is asked for."""
    from forkviz import lessons

    opened = lessons.open(args.lesson)
    if args.output is None:
        opened.stage.check()
        _write_questions(opened, args)
        return 0
    from forkviz.arguments.outputs import check_outputs
    from forkviz.files import is_stream, replace_text, standard_descriptor

    check_outputs((args.output,), (opened.stage.lesson.file,))
    kind = args.output.suffix.lower()
    if kind == NOTEBOOK:
        text = lessons.notebook(opened, _named(args.lesson, args.output))
    elif kind == PAGE:
        text = lessons.page(opened)
    else:
        raise ForkvizError(
            f"{args.output.name[:80]!r} is neither a notebook nor a page",
            hint=f"a name that ends in {NOTEBOOK} or {PAGE}",
        )
    replace_text(args.output, text)
    if standard_descriptor(args.output) is None and not is_stream(args.output):
        print(f"wrote {visible(str(args.output))}")
    return 0


def _named(lesson: str, output: Path) -> str:
    """What the notebook at *output* opens: a name as it is, a file as seen from the notebook."""
    if not lesson.endswith(".toml"):
        return lesson
    try:
        return Path(os.path.relpath(lesson, output.parent)).as_posix()
    except ValueError:  # on another drive of Windows
        return Path(lesson).resolve().as_posix()


def _write_questions(opened: OpenLesson, args: argparse.Namespace) -> None:
    """Write what the lesson asks, with the answers."""
    from forkviz.course.fields import written

    lesson, rows = opened.stage.lesson, []
    for question in lesson.questions:
        worked = opened.stage.question(question.name)
        field, solution = worked.drawn.problem.field, worked.drawn.solution
        wrong = tuple(f"{written(field, one.answer)}: {one.name}" for one in solution.wrong)
        rows.append((question.name, written(field, solution.answer), wrong))
    facts = (
        Fact("lesson", lesson.title),
        Fact("minutes", lesson.minutes, Kind.NUMBER),
        Fact("parts", len(lesson.parts), Kind.NUMBER),
        Fact("forks", len(lesson.forks), Kind.NUMBER),
    )
    write(Document(facts, (Table("questions", QUESTIONS, tuple(rows)),)), format_of(args))
