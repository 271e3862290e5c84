"""assign: write a ticket for each student: the same problems, with other numbers for each.

The key is 32 random bytes in a file that only its owner can read; --new-key makes one.  With it
each seed is derived from the assignment, the student and the problem, so no one chooses a seed, and
`forkviz grade` derives it again.  Keep the key: without it nothing can be graded.

ROSTER is CSV with a column student.  A is TOML: name, title, and for each problem a table
[[problem]] with id, kind and, if the kind's do not fit, points.  Each ticket is DIR/STUDENT.json:
hand a student that file alone.

--nbgrader COURSE writes the notebook that nbgrader releases, COURSE/source/NAME/NAME.ipynb; it
needs no key, and is the same for all.  --notebooks DIR writes for each student, beside the tickets,
DIR/STUDENT/NAME.ipynb: the same with the student's problems and their pictures in it, in place of
the cell that shows them.  Nothing in it has to run, and it is handed in as the released one is.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, command, path_text
from forkviz.cli.render.tables import visible
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from forkviz.course.grading.assignment import Assignment

__all__ = ["add_parser", "run"]

#: Files that are written together, each of them open: a system allows a program about a thousand.
AT_ONCE = 200


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "assign", __doc__, run)
    parser.add_argument(
        "--new-key", metavar="KEY", type=path_text, help="make a new key, and nothing else"
    )
    parser.add_argument("--key-file", metavar="KEY", type=path_text, help="the course's key")
    parser.add_argument("--students", metavar="ROSTER", type=path_text, help="who gets a ticket")
    parser.add_argument("--assignment", metavar="A", type=path_text, help="what is asked")
    parser.add_argument(
        "-o", dest="output", metavar="DIR", type=path_text, help="the folder of the tickets"
    )
    parser.add_argument(
        "--nbgrader",
        metavar="COURSE",
        type=path_text,
        help="write the assignment's notebook into this course of nbgrader",
    )
    parser.add_argument(
        "--notebooks",
        metavar="DIR",
        type=path_text,
        help="with tickets: write each student's own notebook, with the problems in it",
    )


def run(args: argparse.Namespace) -> int:
    """Write what is asked for and say where it is."""
    _check_options(args)
    if args.new_key is not None:
        from forkviz.course.grading.key import new_key

        new_key(args.new_key)
        print(f"wrote {visible(args.new_key)}")
        return 0
    from forkviz.course.grading.assignment import read_assignment

    assignment = read_assignment(args.assignment)
    if args.output is not None:
        _write_tickets(args, assignment)
    if args.nbgrader is not None:
        _write_notebook(args, assignment)
    return 0


def _check_options(args: argparse.Namespace) -> None:
    """Raise ForkvizError for options that say nothing together."""
    tickets = {"--key-file": args.key_file, "--students": args.students, "-o": args.output}
    if args.new_key is not None:
        if any((*tickets.values(), args.assignment, args.nbgrader, args.notebooks)):
            raise ForkvizError("--new-key goes alone: it makes the key that --key-file names")
        return
    if args.assignment is None:
        raise ForkvizError("--assignment is missing", hint="it says what is asked of a student")
    wanted = {name for name, value in tickets.items() if value is not None}
    if args.notebooks is not None and not wanted:
        raise ForkvizError(
            "--notebooks goes with tickets", hint="give --key-file, --students and -o, too"
        )
    if wanted and (missing := [name for name in tickets if name not in wanted]):
        raise ForkvizError(
            f"{missing[0]} is missing",
            hint="tickets need --key-file, --students, --assignment and -o",
        )
    if not wanted and args.nbgrader is None:
        raise ForkvizError(
            "there is nothing to write",
            hint="tickets need --key-file, --students and -o; a notebook needs --nbgrader",
        )


def _write_tickets(args: argparse.Namespace, assignment: Assignment) -> None:
    from forkviz.course.grading.key import read_key
    from forkviz.course.grading.roster import read_roster
    from forkviz.course.tickets import ticket_of, ticket_text

    key, students = read_key(args.key_file), read_roster(args.students)
    tickets = {one: ticket_of(key, assignment, one) for one in students}
    files = {f"{one}.json": ticket_text(ticket).encode() for one, ticket in tickets.items()}
    folders = {Path(args.output): files}
    if args.notebooks is not None:
        from forkviz.course.nbgrader.source import own_notebook_text

        for one, ticket in tickets.items():
            text = own_notebook_text(assignment, ticket)
            folders[Path(args.notebooks) / one] = {f"{assignment.name}.ipynb": text.encode()}
    _put_new(folders)
    count = "1 ticket" if len(files) == 1 else f"{len(files)} tickets"
    print(f"wrote {visible(args.output)} ({count}, {assignment.points} points each)")
    if args.notebooks is not None:
        count = "1 notebook" if len(files) == 1 else f"{len(files)} notebooks"
        print(f"wrote {visible(args.notebooks)} ({count})")


def _write_notebook(args: argparse.Namespace, assignment: Assignment) -> None:
    from forkviz.course.nbgrader.source import notebook_place, notebook_text

    place = notebook_place(Path(args.nbgrader), assignment.name)
    _put_new({place.parent: {place.name: notebook_text(assignment).encode()}})
    print(f"wrote {visible(str(place))}")


def _put_new(folders: dict[Path, dict[str, bytes]]) -> None:
    """Put these files into their folders.  Raises NotWritten where another one is in the place of
    one, before any is written.

    What is there may be in students' hands, or be an input; the same again is the same.
    """
    from itertools import islice

    from forkviz.errors import NotWritten
    from forkviz.files import put_files

    for folder, files in folders.items():
        for name, data in files.items():
            place = folder / name
            if place.is_file() and (
                place.stat().st_size != len(data) or place.read_bytes() != data
            ):
                raise NotWritten(
                    f"{place} is there and is not the same: nothing was written",
                    hint="name a new folder, or remove what is there",
                )
    for folder, files in folders.items():
        rest = iter(files.items())
        while part := dict(islice(rest, AT_ONCE)):
            put_files(folder, part)


def _is_another(place: Path, data: bytes) -> bool:
    """Whether a file is there that has not these bytes."""
    return place.is_file() and (place.stat().st_size != len(data) or place.read_bytes() != data)
