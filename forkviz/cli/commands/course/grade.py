"""grade: grade students' answers; the key gives the right ones, and no student's code is run.

Each FILE is a submission, or a folder of them.  Its path says whose it is: the outermost folder
that has the id of a student of the ROSTER; else the name STUDENT.json.  What the file itself says
must agree.  A student without a file is unanswered.

The result is CSV: student, assignment, problem, kind, answer, expected, points, of, status.  The
status is right, wrong, unanswered or, flagged and without points, unreadable, wrong-student,
wrong-assignment or wrong-generator; standard error says why.

--nbgrader COURSE reads COURSE/submitted/STUDENT/NAME/NAME.ipynb instead, takes the literals in it,
and writes the points into COURSE/gradebook.db.

Exit status: 0 done, 1 something is flagged, 2 for bad usage or input.
"""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, command, path_text
from forkviz.cli.render.tables import Format, visible, write
from forkviz.errors import BadCourseFile, ForkvizError

if TYPE_CHECKING:
    from forkviz.course.grading.grades import Graded
    from forkviz.course.grading.submission import Submission

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "grade", __doc__, run)
    for option, metavar, said in (
        ("--key-file", "KEY", "the course's key"),
        ("--students", "ROSTER", "the students"),
        ("--assignment", "A", "what was asked"),
    ):
        parser.add_argument(option, metavar=metavar, type=path_text, required=True, help=said)
    parser.add_argument(
        "files", metavar="FILE", nargs="*", type=path_text, help="submissions, or their folders"
    )
    parser.add_argument(
        "--nbgrader", metavar="COURSE", type=path_text, help="grade what nbgrader has collected"
    )
    parser.add_argument(
        "-o", dest="output", metavar="OUT", type=path_text, help="write the CSV to this file"
    )


def run(args: argparse.Namespace) -> int:
    """Grade, and write what came of it."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.course.grading.assignment import read_assignment
    from forkviz.course.grading.grades import grade
    from forkviz.course.grading.key import read_key
    from forkviz.course.grading.roster import read_roster

    if bool(args.files) == (args.nbgrader is not None):
        raise ForkvizError(
            "name submissions, or a course with --nbgrader",
            hint="a folder stands for the submissions in it",
        )
    key, students = read_key(args.key_file), read_roster(args.students)
    assignment = read_assignment(args.assignment)
    inputs = [args.key_file, args.students, args.assignment, *args.files]
    strange = False
    if args.nbgrader is not None:
        from forkviz.course.nbgrader.gradebook import check_gradebook, put_scores
        from forkviz.course.nbgrader.submitted import submitted

        course = Path(args.nbgrader)
        check_gradebook(course, assignment)
        check_outputs((args.output,), [*inputs, course / "gradebook.db"])
        notebooks, unknown = submitted(course, assignment.name, students)
        for folder in unknown:
            _tell(f"{folder}: it is called as no student of the roster is; it is left out")
        strange = bool(unknown)
        graded = grade(key, assignment, students, notebooks)
        put_scores(course, assignment, graded, notebooks)
    else:
        check_outputs((args.output,), inputs)
        handed, strange = _handed(args.files, students, args.output)
        graded = grade(key, assignment, students, handed)
    for why in graded.said:
        _tell(why)
    _write(graded, args.output)
    return int(graded.flagged or strange)


def _handed(
    names: list[str], students: tuple[str, ...], output: str | None
) -> tuple[dict[str, Submission | ForkvizError], bool]:
    """What each student handed in, and whether a file is no student's."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.course.grading.identity import handed_in
    from forkviz.course.grading.submission import read_submission

    found = handed_in(map(Path, names), students)
    files = {student: one for student, one in found.files.items() if isinstance(one, Path)}
    check_outputs((output,), files.values())
    handed: dict[str, Submission | ForkvizError] = {
        student: one for student, one in found.files.items() if isinstance(one, ForkvizError)
    }
    for student, file in files.items():
        try:
            # ``handed_in`` has refused links, but for a file that was named alone.
            handed[student] = read_submission(file, links=found.links)
        except ForkvizError as error:
            handed[student] = error
        except Exception as error:  # one file must not end the grading of the others
            why = f"can't be read ({type(error).__name__})"
            handed[student] = BadCourseFile(why, file=str(file))
    for one in found.strangers:
        if isinstance(one, ForkvizError):
            _tell(str(one))
        else:
            _tell(f"{one}: its path names no student of the roster; it is left out")
    if found.more:
        _tell(f"{found.more} more files name no student of the roster; they are left out")
    return handed, bool(found.strangers)


def _write(graded: Graded, output: str | None) -> None:
    from forkviz.cli.render.grades_table import grades_table
    from forkviz.files import replace_text

    document = grades_table(graded)
    if output is None:
        write(document, Format.CSV, sys.stdout)
        return
    text = io.StringIO()
    write(document, Format.CSV, text)
    replace_text(output, text.getvalue())


def _tell(text: str) -> None:
    for line in text.split("\n"):
        print(f"forkviz: {visible(line)}", file=sys.stderr)
