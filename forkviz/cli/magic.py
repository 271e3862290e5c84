"""magic: %fork and %%fork, the explorer of a fork in a cell of a notebook.

    %load_ext forkviz

    %fork data/scenarios/recursion.toml --policy cygwin-3.6.0

    %%fork --step failure --note failure="it is never released" --report fork.html
    schema = 3
    …

The options are those of ``forkviz report``; what goes wrong is reported without a traceback.
"""

from __future__ import annotations

import argparse
import re
import shlex
from typing import TYPE_CHECKING, Any, NoReturn

from forkviz.arguments.options import add_options, keywords
from forkviz.core.text import visible
from forkviz.errors import BadScenario, ForkvizError

if TYPE_CHECKING:
    from forkviz.scenarios.scenario import Scenario
    from forkviz.widgets.explorer import CompareExplorer, ForkExplorer

__all__ = ["fork", "register"]


def register(shell: Any) -> None:
    """Give the IPython *shell* both magics."""
    shell.register_magic_function(fork, "line_cell", "fork")


def fork(line: str, cell: str | None = None) -> ForkExplorer | None:
    """%fork PATH [options] shows the fork of a file; %%fork [options] that of a scenario below.

    %fork --help lists the options.
    """
    from IPython.core.error import UsageError

    try:
        return _explorer(line, cell)
    except ForkvizError as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise UsageError(
            visible(f"{error.filename or 'output'}: {error.strerror or error}")
        ) from None


def _explorer(line: str, cell: str | None) -> ForkExplorer | CompareExplorer | None:
    from forkviz import api, lab
    from forkviz.arguments.outputs import check_outputs, keeps_all

    parser = _parser(of_cell=cell is not None)
    args = parser.parse_args(_words(line))
    if args.help:
        print(parser.format_help())
        return None
    if cell is None and args.source is None:
        parser.error("which file? (%%fork takes the scenario from the cell)")
    source = api.read(args.source) if cell is None else _scenario(cell)
    asked = keywords(args, "explore", source)
    shown = {key: asked.pop(key) for key in ("step", "against")}
    if args.report:
        read = None if cell is not None else args.source
        kept = read and keeps_all(read, source, args.report, asked | shown, page=True)
        check_outputs((args.report,), (read, args.against), kept=kept)
    trace = api.to_trace(source, **asked)
    if args.report:
        print(f"wrote {visible(str(lab.report(trace, args.report, **shown)))}")
    return lab.explore(trace, **shown)


class _Parser(argparse.ArgumentParser):
    """Complains as forkviz does, instead of leaving Python."""

    def error(self, message: str) -> NoReturn:
        raise ForkvizError(f"{self.prog}: {message}", hint=f"{self.prog} --help")


def _parser(*, of_cell: bool) -> _Parser:
    parser = _Parser(prog="%%fork" if of_cell else "%fork", add_help=False, allow_abbrev=False)
    if not of_cell:
        parser.add_argument("source", metavar="PATH", nargs="?", help="as for forkviz report")
    add_options(parser, "explore")
    parser.add_argument("--report", metavar="FILE", help="write the report as well")
    parser.add_argument("--help", action="store_true", help="show this")
    return parser


def _words(line: str) -> list[str]:
    """The words of a line.  A backslash is part of a path, not a mark of something."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=False)
    lexer.whitespace_split, lexer.escape, lexer.commenters = True, "", ""
    try:
        return list(lexer)
    except ValueError as error:
        raise ForkvizError(f"{line.strip()[:80]!r}: {str(error).lower()}") from None


# -- the cell ------------------------------------------------------------------------------------


def _scenario(cell: str) -> Scenario:
    """The scenario of a cell; a complaint names the line of the cell, the magic's being its first.

    Raises BadScenario.
    """
    from forkviz.scenarios.toml_reader import parse_scenario

    text = f"\n{cell}"
    try:
        return parse_scenario(text, "cell")
    except BadScenario as error:
        line = error.line or _line_of(error.what, text.split("\n"))
        excerpt = error.excerpt or (text.split("\n")[line - 1] if line else "")
        raise BadScenario(
            error.what, file="cell", line=line, excerpt=excerpt, hint=error.hint
        ) from None


def _line_of(what: str, lines: list[str]) -> int:
    """The line (from 1) that the complaint *what* is about, 0 where it does not tell.

    It names a table, by its number or its DLL, or a key, or both.
    """
    start, end = 0, len(lines)
    heads = [i for i, line in enumerate(lines) if line.lstrip().startswith("[")]
    table = re.match(r"(\[\[\w+\]\]|\[\w+\])(?: number (\d+))?", what)
    name = re.match(r"([^\s:]+): ", what)
    named: list[int] = []
    if table is not None:
        named = [i for i in heads if lines[i].strip().startswith(table[1])]
        named = named[int(table[2] or 1) - 1 :]
    elif name is not None:
        quoted = [
            i
            for i, line in enumerate(lines)
            if re.search(rf"name\s*=\s*[\"']{re.escape(name[1])}", line)
        ]
        named = [max((i for i in heads if i < quoted[0]), default=quoted[0])] if quoted else []
    if named:
        start = named[0]
        end = next((i for i in heads if i > start), end)
    key = re.search(r"(\w+) = | has '(\w+)'|no (policy) ", what)
    if key is not None:
        for i in range(start, end):
            if re.search(rf"(?<!\w){key[key.lastindex or 0]}\s*=", lines[i]):
                return i + 1
    return start + 1 if named else 0
