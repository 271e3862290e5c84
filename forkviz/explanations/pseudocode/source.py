"""source: the functions of the machine as Python parsed them, with their comments."""

from __future__ import annotations

import ast
import inspect
import io
import tokenize
from dataclasses import dataclass
from functools import cache
from textwrap import dedent

from forkviz.machine.protocol.fork import fork  # importing it marks every function of the machine
from forkviz.machine.shown import SHOWN, Shown

__all__ = ["ROOT", "Source", "source_of"]

#: Where every fork begins.
ROOT = fork


@dataclass(frozen=True, slots=True)
class Source:
    """A function of the machine.

    name, origin: as ``Shown`` has them; name is "" for a helper that its callers show.
    tree: its definition; line numbers are those of its file.
    above: comments on lines of their own, by line; beside: those after code.
    """

    name: str
    origin: str
    tree: ast.FunctionDef
    above: dict[int, str]
    beside: dict[int, str]


def source_of(function: str) -> Source | None:
    """The function of that name, None where it is plumbing that no listing shows."""
    shown = SHOWN.get(function)
    return None if shown is None else _parsed(shown)


@cache
def _parsed(shown: Shown) -> Source:
    lines, first = inspect.getsourcelines(shown.function)
    text = dedent("".join(lines))
    tree = ast.parse(text).body[0]
    assert isinstance(tree, ast.FunctionDef)
    ast.increment_lineno(tree, first - 1)
    above: dict[int, str] = {}
    beside: dict[int, str] = {}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            alone = not token.line[: token.start[1]].strip()
            comment = token.string.lstrip("# ")
            if not comment.startswith(("fmt:", "noqa", "type:")):
                (above if alone else beside)[token.start[0] + first - 1] = comment
    return Source(shown.name, shown.source, tree, above, beside)
