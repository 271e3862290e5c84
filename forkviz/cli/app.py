"""The program: all commands behind one parser, and what each way of ending is to the shell.

Exit status: 0 done, 1 the fork failed, a difference was found or a check has an error, 2 bad usage
or input; 130 after Ctrl-C and 141 where whoever reads the output went away, as a shell reports
them.
"""

from __future__ import annotations

import argparse
import signal
import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from forkviz import __version__
from forkviz.cli import INTERRUPTED
from forkviz.cli.completion import SHELLS, PrintCompletion
from forkviz.cli.help_lines import columns, line_in_source
from forkviz.cli.streams import forget_output, mend_streams
from forkviz.core.text import visible
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["COMMANDS", "main", "make_parser"]

#: The commands in the order of the help, with their modules.  One is imported when it is asked for;
#: what it needs beyond argparse it imports when it runs, so that help and a mistyped option are
#: answered at once.
COMMANDS = {
    "show": "show",
    "diagnose": "diagnose",
    "diff": "diff",
    "convert": "convert",
    "images": "images",
    "check": "check",
    "capture": "capture",
    "fork": "fork",
    "compare": "compare",
    "report": "report",
    "link": "link",
    "site": "site",
    "replay": "replay",
    "study": "study",
    "quiz": "course.quiz",
    "worksheet": "course.worksheet",
    "live": "live.live",
    "rebase": "rebase",
    "build-agent": "around.build_agent",
    "lab": "around.lab",
    "lesson": "around.lesson",
    "assign": "course.assign",
    "answer": "course.answer",
    "grade": "course.grade",
    "policies": "around.policies",
}

READER_GONE = 141
BAD_INPUT = 2
#: What is said where Python itself can't go on.
MEMORY = (
    "there is not enough memory for this\n    hint: give it a part of the input (one process, one"
    " fork of a log), or run it where there is more"
)
DEPTH = (
    "this is nested more deeply than Python can follow\n    hint: is the input whole, and of the"
    " kind that it claims to be?"
)


class _Wide(argparse.HelpFormatter):
    """Help with room for the longest command's name, which argparse counts too short."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)
        self._action_max_length = 15


class _Parser(argparse.ArgumentParser):
    """Complains of words in visible characters: a shell puts names of files among them."""

    def error(self, message: str) -> NoReturn:
        super().error(visible(message))


def make_parser(asked: str | None = None, *, outline: bool = False) -> argparse.ArgumentParser:
    """The parser of the whole command line, or of what begins with the command *asked*.

    outline: of the commands it has the lines of the help alone.
    """
    parser = _Parser(
        prog="forkviz",
        description="Cygwin's fork() on Windows, step by step, and the address spaces that it "
        "needs.",
        epilog="exit status: 0 done, 1 the fork failed, a difference was found or a check has an "
        "error, 2 bad usage or input",
        formatter_class=_Wide,
    )
    parser.add_argument("--version", action="version", version=f"forkviz {__version__}")
    parser.add_argument(
        "--print-completion",
        action=PrintCompletion,
        choices=SHELLS,
        metavar="SHELL",
        help="print what bash, zsh or tcsh needs to complete commands and options, and end",
    )
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    if outline:
        for name, module in COMMANDS.items():
            subparsers.add_parser(name, help=line_in_source(module), add_help=False)
        return parser
    for module in [COMMANDS[asked]] if asked in COMMANDS else COMMANDS.values():
        import_module(f"forkviz.cli.commands.{module}").add_parser(subparsers)
    return parser


@contextmanager
def _ending_cleanly_when_told() -> Iterator[None]:
    """Let SIGTERM and SIGHUP unwind, so that what was started ends with us."""

    def unwind(number: int, _frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    threading = sys.modules.get("threading")  # before it is imported there is one thread
    if threading is not None and threading.current_thread() is not threading.main_thread():
        names = []  # only there a handler can be set
    before = {
        number: signal.signal(number, unwind)
        for name in names
        if signal.getsignal(number := getattr(signal, name)) is signal.SIG_DFL
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line *argv*, sys.argv's where it is left out; return the exit status."""
    mend_streams()
    with _ending_cleanly_when_told():
        return _run(argv)


def _run(argv: Sequence[str] | None) -> int:
    try:
        status = _status(argv)
        sys.stdout.flush()
    except ForkvizError as error:
        return _complain(str(error))
    except BrokenPipeError:
        forget_output()
        return READER_GONE
    except OSError as error:
        if error.filename is None:
            forget_output()
        return _complain(f"{error.filename or 'output'}: {error.strerror or error}")
    except KeyboardInterrupt:
        return INTERRUPTED
    except (MemoryError, RecursionError) as error:
        exhausted = MEMORY if isinstance(error, MemoryError) else DEPTH
    else:
        return status
    # Here what the exception held on to is gone.
    return _complain(exhausted)


def _status(argv: Sequence[str] | None) -> int:
    try:
        words = sys.argv[1:] if argv is None else argv
        given = argparse.Namespace(words=tuple(words))  # a command may say how it is gone on with
        args = _parser_for(words).parse_args(words, given)
        status: int = args.run(args)
    except SystemExit as done:  # argparse: help was asked for, or the usage is bad; or a signal
        return done.code if isinstance(done.code, int) else BAD_INPUT
    return status


def _parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser that *words* need: of one command, of the help, or of everything."""
    first = words[0] if words else ""
    if first in COMMANDS:
        return make_parser(first)
    # A mistyped command is answered with the names of all.
    return make_parser(outline=first in ("-h", "--help", "--version") or first[:1] != "-")


def _complain(text: str) -> int:
    lines = "\n".join(map(visible, text.split("\n")))
    print(f"forkviz: {lines}", file=sys.stderr)
    return BAD_INPUT
