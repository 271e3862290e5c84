"""ending: how the listing shows that a child gives up: by which function, and with which words."""

from __future__ import annotations

import ast
from typing import NamedTuple

from forkviz.core.law.template import parts_of
from forkviz.core.law.text import Way
from forkviz.core.law.text_id import TextId
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.saying import aborts_always, ends_by, variant

__all__ = ["ENDS", "GIVES_UP", "End", "end_of", "said_by"]

#: The machine's functions by which a child gives up, or its parent ends it: they never return.
GIVES_UP = ("abort", "api_fatal", "give_up_saying", "terminate")
#: The functions of the listing that they come to.
ENDS = ("end_by_abort", "end_by_fatal", "ask_for_retry", "end_child")


class End(NamedTuple):
    """code: the function of the machine that ends the child.  name: in the listing.

    message: what it says.
    """

    code: str
    name: str
    message: ast.expr


_BY_ABORT, _BY_FATAL = ("end_by_abort", "abort"), ("end_by_fatal", "api_fatal")


def end_of(call: ast.Call, policy: Policy) -> End:
    """What *call*, of one of GIVES_UP, comes to under *policy*; names of parameters are bound."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name == "give_up_saying":
        return End(*(_BY_ABORT if aborts_always(policy) else _BY_FATAL), call.args[2])
    text = _text(call.args[1])
    message = _words(policy, text)
    if name == "terminate":
        return End("end_child", "terminate", message)
    if name == "api_fatal":
        return End(*(_BY_ABORT if aborts_always(policy) else _BY_FATAL), message)
    return End(*(_BY_FATAL if ends_by(policy, text) is Way.FATAL else _BY_ABORT), message)


def said_by(call: ast.Call, policy: Policy) -> ast.expr:
    """What a child prints by *call*, of ``say``, as it goes on."""
    return _words(policy, _text(call.args[1]))


def _text(node: ast.expr) -> TextId:
    assert isinstance(node, ast.Attribute), ast.dump(node)
    return TextId[node.attr]


def _words(policy: Policy, text: TextId) -> ast.expr:
    """The template of *text* as a string with fields, which the listing shows the words of."""
    made: list[ast.expr] = []
    for part in parts_of(variant(policy, text).template):
        if part.text:
            made.append(ast.Constant(part.text))
        elif part.name:
            made.append(ast.FormattedValue(ast.Name(part.name, ast.Load()), -1))
    return ast.JoinedStr(made)
