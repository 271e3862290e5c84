"""syntax: what the writer of the listing asks of a syntax tree, and how a tree becomes text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeVar

from forkviz.explanations.pseudocode.phrase import Phrase
from forkviz.explanations.pseudocode.source import Source
from forkviz.lazy.patterns import regex

__all__ = ["called", "comments_before", "copied", "phrased_args", "tells", "unparsed"]

#: What ast writes a call with one generator as: with two pairs of parentheses.
_GENERATOR = regex(r"\b(\w+)\(\((.+? for .+?)\)\)")


def called(call: ast.Call) -> str:
    """The name of the function that *call* calls; "" for what is no name."""
    function = call.func
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


_Node = TypeVar("_Node", bound=ast.AST)


def copied(node: _Node) -> _Node:
    """*node* with all that is below it, anew; a tree, which is what deepcopy can't know."""
    new = type(node).__new__(type(node))
    for name, value in vars(node).items():
        setattr(new, name, _copied_value(value))
    return new


def _copied_value(value: object) -> object:
    if isinstance(value, ast.AST):
        return copied(value)
    return [_copied_value(one) for one in value] if isinstance(value, list) else value


def phrased_args(call: ast.Call) -> ast.Call:
    """*call*, its arguments in the words of the listing."""
    call.args = [Phrase().visit(one) for one in call.args]
    return call


def tells(node: ast.stmt, event: str) -> bool:
    """Whether *node* records an event of the class *event*."""
    match node:
        case ast.Expr(value=ast.Yield(value=ast.Call(func=ast.Name(id=name)))):
            return name == event
    return False


def comments_before(source: Source, node: ast.stmt) -> Iterator[int]:
    """The lines of the comments right above a statement."""
    line = node.lineno - 1
    found = []
    while line in source.above:
        found.append(line)
        line -= 1
    return reversed(found)


def unparsed(node: ast.AST) -> str:
    """*node* as text, a tuple without its parentheses."""
    text = _GENERATOR.sub(r"\1(\2)", ast.unparse(node))
    return text[1:-1] if isinstance(node, ast.Tuple) and len(node.elts) > 1 else text
