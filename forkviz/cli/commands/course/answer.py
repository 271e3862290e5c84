"""answer: write a submission: the answers to a ticket's problems, in a file to be handed in.

Each answer is ID=TEXT, with the id of a problem of the ticket; a problem that is left out counts as
unanswered.  An answer that can't be read is refused, so that it can be typed again; whether it is
right is not said.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, command, path_text
from forkviz.cli.render.tables import visible

if TYPE_CHECKING:
    from forkviz.course.tickets import Ticket

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "answer", __doc__, run)
    parser.add_argument("ticket", metavar="TICKET", type=path_text, help="the ticket")
    parser.add_argument("answers", metavar="ID=TEXT", nargs="+", help="an answer to a problem")
    parser.add_argument(
        *("-o",),
        dest="output",
        metavar="FILE",
        type=path_text,
        required=True,
        help="the submission; a file that is there is replaced",
    )


def run(args: argparse.Namespace) -> int:
    """Write the submission."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.course.grading.submission import Submission, submission_text
    from forkviz.course.tickets import read_ticket
    from forkviz.files import replace_text

    ticket = read_ticket(args.ticket)
    answers = _answers(ticket, args.answers)
    check_outputs((args.output,), (args.ticket,))
    replace_text(
        args.output, submission_text(Submission(ticket.assignment, ticket.student, answers))
    )
    print(f"wrote {visible(args.output)} ({len(answers)} of {len(ticket.problems)} answered)")
    return 0


def _answers(ticket: Ticket, words: list[str]) -> dict[str, str]:
    """The answers of *words*.  Raises ForkvizError for one that no problem of *ticket* takes."""
    from forkviz.course.fields import read_answer
    from forkviz.course.tickets import problems_of
    from forkviz.errors import ForkvizError

    problems = problems_of(ticket)
    found: dict[str, str] = {}
    for word in words:
        name, parted, text = word.partition("=")
        if not parted:
            raise ForkvizError(f"{word[:80]!r} has no =", hint="ID=TEXT, such as 1=0x50000")
        if name not in problems:
            known = ", ".join(problems)
            raise ForkvizError(f"the ticket has no problem {name[:40]!r}", hint=f"known: {known}")
        if name in found:
            raise ForkvizError(f"problem {name} is answered twice")
        try:
            read_answer(problems[name].problem.field, text)
        except ForkvizError as error:
            raise ForkvizError(f"problem {name}: {error.what}", hint=error.hint) from None
        found[name] = text
    return found
