"""fold: the source of the machine under one policy: what the policy decides is decided."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from enum import Enum
from typing import Any

from forkviz.machine.phase import Phase
from forkviz.machine.policy import CygheapPlace, LinkCheck, Policy, SharedPlace

__all__ = ["Fold", "constant"]

_ENUMS: dict[str, type[Enum]] = {
    "Phase": Phase,
    "LinkCheck": LinkCheck,
    "CygheapPlace": CygheapPlace,
    "SharedPlace": SharedPlace,
}
_NOTHING = object()


def constant(node: ast.expr) -> Any:
    """The value of a constant, or a value that equals nothing."""
    return node.value if isinstance(node, ast.Constant) else _NOTHING


class Fold(ast.NodeTransformer):
    """Replaces what *policy*, and *bound*, values of parameters by name, decide."""

    def __init__(self, policy: Policy, bound: Mapping[str, ast.expr]) -> None:
        self._policy = policy
        self._bound = bound

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A parameter is what the caller hands over."""
        return self._bound.get(node.id, node) if isinstance(node.ctx, ast.Load) else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        """A switch of the policy is its value; a member of an enumeration is itself."""
        self.generic_visit(node)
        of = node.value
        if isinstance(of, ast.Name) and of.id in _ENUMS and node.attr in _ENUMS[of.id].__members__:
            return ast.copy_location(ast.Constant(_ENUMS[of.id][node.attr]), node)  # type: ignore[arg-type]
        if (isinstance(of, ast.Name) and of.id == "policy") or (
            isinstance(of, ast.Attribute) and of.attr == "policy"
        ):
            value = getattr(self._policy, node.attr)
            return ast.copy_location(ast.Constant(value), node)
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        """``not`` of a constant."""
        self.generic_visit(node)
        value = constant(node.operand)
        if isinstance(node.op, ast.Not) and isinstance(value, bool):
            return ast.copy_location(ast.Constant(not value), node)
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        """``and`` and ``or`` lose the operands that decide nothing, or are decided by one."""
        self.generic_visit(node)
        absorbing = isinstance(node.op, ast.Or)
        left = []
        for operand in node.values:
            value = constant(operand)
            if value is absorbing:
                return ast.copy_location(ast.Constant(absorbing), node)
            if not isinstance(value, bool):
                left.append(operand)
        if not left:
            return ast.copy_location(ast.Constant(not absorbing), node)
        if len(left) == 1:
            return left[0]
        node.values = left
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.expr:
        """A comparison of two constants."""
        self.generic_visit(node)
        if len(node.ops) != 1:
            return node
        a, b = constant(node.left), constant(node.comparators[0])
        if a is _NOTHING or b is _NOTHING:
            return node
        result = {ast.Is: a is b, ast.IsNot: a is not b, ast.Eq: a == b, ast.NotEq: a != b}
        found = result.get(type(node.ops[0]))
        return node if found is None else ast.copy_location(ast.Constant(found), node)

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:
        """A choice that is decided."""
        self.generic_visit(node)
        value = constant(node.test)
        if isinstance(value, bool):
            return node.body if value else node.orelse
        return node
