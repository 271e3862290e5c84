"""diagnose: say why a fork fails, and what to do, from whatever you have of the failure.

INPUT is pasted text, a log, a map of a process, images.json, a folder of DLLs, a trace of strace, a
minidump; several are looked at together, and - is standard input.  The answer is a cause with its
certainty, the lines that speak for it and against it, what is in the way, and remedies, those with
the least effort first.  Where the inputs do not decide, it names the one capture that would.
docs/diagnosis.md has the words, the classes and the keys of --json.

Exit status: 0 if no failed fork is in the inputs, 1 for every other answer, 2 for bad input.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from forkviz.cli.options import Subparsers, command, path_text

__all__ = ["add_parser", "run"]

STANDARD_INPUT = "-"


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "diagnose", __doc__, run)
    parser.add_argument(
        "sources",
        metavar="INPUT",
        type=path_text,
        nargs="+",
        help="a file or a folder, or - for a text on standard input",
    )
    parser.add_argument(
        "--json", action="store_true", help="write JSON: everything, for every shell; all numbers"
    )
    parser.add_argument(
        "--redact",
        action="store_true",
        help="with the names of users, persons, hosts and their folders and the process IDs "
        "replaced, so that it can be pasted into an issue",
    )


def run(args: argparse.Namespace) -> int:
    """Write the answer."""
    from forkviz.api import diagnose
    from forkviz.cli.render.diagnosis.answer import answer_lines
    from forkviz.cli.render.diagnosis.lines import width_of, write_lines

    answer = diagnose(*_sources(args.sources), redact=args.redact)
    if args.json:
        import json

        from forkviz.cli.render.tables import write_json_text
        from forkviz.diagnosis.record import diagnosis_record

        text = json.dumps(diagnosis_record(answer), indent=1, ensure_ascii=False)
        write_json_text(f"{text}\n")
    else:
        write_lines(answer_lines(answer, width_of(sys.stdout)))
    return int(answer.failed)


def _sources(names: list[str]) -> list[str | Path]:
    """The paths, and what standard input holds in the place of ``-``."""
    from forkviz.errors import ForkvizError

    if names.count(STANDARD_INPUT) > 1:
        raise ForkvizError("standard input can be read once: give - only once")
    # A name with a line end in it is a name here: no str, which the API would take for a text.
    return [_standard_input() if name == STANDARD_INPUT else Path(name) for name in names]


def _standard_input() -> str:
    """The text on standard input, with a line end, by which the API knows a text.

    Raises BadCapture where there is none, or what is no text, and TooLarge.
    """
    from forkviz import limits
    from forkviz.errors import BadCapture
    from forkviz.readers.base.lines import decode

    file = "standard input"
    stream = sys.stdin
    if stream is not None and stream.isatty():
        ends = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"
        print(f"forkviz: paste the lines, then press Enter and {ends}", file=sys.stderr)
    most = limits.of("file")
    try:
        data = b"" if stream is None else stream.buffer.read(most + 1)
    except OSError as error:
        raise BadCapture(f"can't be read: {error.strerror or error}", file=file) from None
    limits.check("file", len(data), file=file)
    text = decode(data, file)
    if not text.strip():
        raise BadCapture("there is nothing in it", file=file, hint="paste the lines of the failure")
    return f"{text}\n"
