"""quiz: problems about forks and address spaces, drawn by a seed, with answers by the engine.

The same topic and seed give the same problems everywhere; -n 3 gives the first three.  -c
adds the answers, the walk to each, and what is wrong with usual errors.  --list names the topics.

--ticket FILE shows the problems of a ticket (`forkviz assign`), which `forkviz answer` answers.

Each problem can be answered on paper.  An answer may be written in any form: 0x10000, 64 KiB, 64K.
"""

from __future__ import annotations

import argparse
import json
import sys

from forkviz.cli.options import Subparsers, command, path_text

__all__ = ["MOST", "add_parser", "run"]

#: Problems of one quiz.
MOST = 100


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "quiz", __doc__, run)
    parser.add_argument("topic", metavar="TOPIC", nargs="?", help="what the problems are about")
    parser.add_argument("--seed", metavar="S", type=whole, help="draws the problems (from 0)")
    parser.add_argument(
        "-n", dest="problems", metavar="N", type=whole, default=10, help="how many (default: 10)"
    )
    parser.add_argument(
        "-c", "--check", dest="solved", action="store_true", help="with the answers and the walk"
    )
    parser.add_argument(
        "--ticket", metavar="FILE", type=path_text, help="the problems of this ticket"
    )
    parser.add_argument("--list", action="store_true", help="a topic a line, and nothing else")
    parser.add_argument(
        "--json", action="store_true", help="write JSON: numbers of bytes and addresses as integers"
    )


def whole(text: str) -> int:
    """A whole number; argparse reports what is none."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text[:40]!r} is not a whole number; any number will do, such as 4711"
        ) from None


def run(args: argparse.Namespace) -> int:
    """Print the topics, or the problems of one."""
    from forkviz.cli.render.course.quiz import listed, quiz_lines
    from forkviz.cli.render.diagnosis.lines import width_of, write_lines
    from forkviz.cli.render.tables import write_json_text
    from forkviz.course.drawing import kind_of, quiz
    from forkviz.course.record import quiz_record, topics_record
    from forkviz.errors import ForkvizError

    if args.list:
        if args.topic is not None:
            raise ForkvizError("--list names all topics", hint="leave TOPIC out")
        if args.json:
            write_json_text(json.dumps(topics_record(), indent=1, ensure_ascii=False) + "\n")
        else:
            write_lines(listed())
        return 0
    if args.ticket is not None:
        return _ticket(args)
    if args.topic is None:
        raise ForkvizError("which topic?", hint="forkviz quiz --list names them")
    kind_of(args.topic)
    if args.seed is None:
        raise ForkvizError(
            "there is no seed, and so no problem is drawn",
            hint=f"any number will do: forkviz quiz {args.topic} --seed 1",
        )
    if not 1 <= args.problems <= MOST:
        raise ForkvizError(
            f"-n {args.problems}: a quiz has 1 to {MOST} problems",
            hint="another seed gives others",
        )
    drawn = quiz(args.topic, args.seed, args.problems)
    if args.json:
        record = quiz_record(args.topic, args.seed, drawn, solved=args.solved)
        write_json_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n")
    else:
        width = min(width_of(sys.stdout), 100)
        write_lines(quiz_lines(args.topic, args.seed, drawn, width, solved=args.solved))
    return 0


def _ticket(args: argparse.Namespace) -> int:
    """Print the problems of a ticket."""
    from forkviz.cli.render.course.quiz import ticket_lines
    from forkviz.cli.render.diagnosis.lines import width_of, write_lines
    from forkviz.course.tickets import read_ticket
    from forkviz.errors import ForkvizError

    if args.topic is not None or args.seed is not None:
        raise ForkvizError("--ticket FILE has its own topics and seeds", hint="leave yours out")
    if args.solved or args.json:
        raise ForkvizError("--ticket FILE shows what is asked, for readers, and nothing else")
    write_lines(ticket_lines(read_ticket(args.ticket), min(width_of(sys.stdout), 100)))
    return 0
