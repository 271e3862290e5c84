"""source: the functions of the machine as Python parsed them, with their comments."""

from __future__ import annotations

import ast
import inspect
import linecache
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from forkviz.lazy.patterns import regex
from forkviz.machine.protocol.fork import fork  # importing it marks every function of the machine
from forkviz.machine.shown import SHOWN, Shown

__all__ = ["ROOT", "Source", "source_of"]

#: Where every fork begins.
ROOT = fork
#: What is before a comment, which is in no text between quotes, and the comment.
_COMMENT = regex(r"""((?:[^#"']|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')*)(#.*)""")


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
    function = inspect.unwrap(shown.function)
    lines, functions = _file(function.__code__.co_filename, function.__module__)
    tree = functions[function.__code__.co_firstlineno]
    above: dict[int, str] = {}
    beside: dict[int, str] = {}
    # The docstring is no code; a decorator has no comment.
    start = tree.body[0].end_lineno if ast.get_docstring(tree, clean=False) else tree.lineno
    for number in range((start or tree.lineno) + 1, (tree.end_lineno or tree.lineno) + 1):
        found = _COMMENT.match(lines[number - 1]) if "#" in lines[number - 1] else None
        if found:
            comment = found[2].lstrip("# ")
            if not comment.startswith(("fmt:", "noqa", "type:")):
                (beside if found[1].strip() else above)[number] = comment
    return Source(shown.name, shown.source, tree, above, beside)


class _Members(ast.NodeTransformer):
    """Writes a member of an enumeration out that a module looks up once, and calls ``_MEMBER``.

    known: what the module defines.
    """

    def __init__(self, known: Mapping[str, object]) -> None:
        self._members = {
            name: member
            for name, member in known.items()
            if isinstance(member, Enum) and name.startswith("_")
        }

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A name that stands for a member."""
        member = self._members.get(node.id)
        if member is None or not isinstance(node.ctx, ast.Load):
            return node
        of = ast.Name(type(member).__name__, ast.Load())
        return ast.copy_location(ast.Attribute(of, member.name, ast.Load()), node)


@cache
def _file(name: str, module: str | None) -> tuple[list[str], dict[int, ast.FunctionDef]]:
    """The lines of a module of the machine, and its functions by the lines where they begin.

    It is read once, for the tokenizer is as slow as all that is written here.  A machine of one's
    own may be run from a file, and so belong to no module.
    """
    found = sys.modules.get(module) if module else None
    lines = linecache.getlines(name, vars(found) if found else None)
    functions: dict[int, ast.FunctionDef] = {}
    tree = ast.parse("".join(lines))
    bodies = [_Members(vars(found) if found else {}).visit(tree).body]
    while bodies:
        for node in bodies.pop():
            if isinstance(node, ast.ClassDef):
                bodies.append(node.body)
            elif isinstance(node, ast.FunctionDef):
                lines_of = [node.lineno, *(one.lineno for one in node.decorator_list)]
                functions[min(lines_of)] = node
    return lines, functions
