"""Mutations: the small changes of a module's source that a test should notice.

Comparisons, boundaries, conditions, constants and operators are changed; a statement, a keyword
argument and an element of a list are dropped; a function returns None. What no test can or should
notice is left alone: texts and whatever builds an error, docstrings, annotations, decorators,
assertions, imports, `__all__`. A mutation keeps every line's number.
"""

from __future__ import annotations

import ast
import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Mutation", "mutated", "mutations"]

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
_LEFT_ALONE = (ast.Raise, ast.Assert, ast.Import, ast.ImportFrom, ast.JoinedStr, ast.Match)
#: Keyword arguments that are for people, or that only assert.
_TEXTS = ("excerpt", "hint", "strict")
_WIDE = 110


@dataclass(frozen=True, slots=True)
class Mutation:
    """A change of one place of the source in *path*.

    number: which of the module's changes it is, from 0.  scope: the function or class around it,
    "" for the module.  lines: first and last line of what it changes.  at_import: whether it runs
    when the module is imported, so that no test has it for its own.  text: what was there and what
    is, with a number behind it where the scope has the same change twice.
    """

    path: str
    number: int
    scope: str
    lines: tuple[int, int]
    at_import: bool
    text: str

    @property
    def name(self) -> str:
        """What it is called in results and in the list of equal ones: no line stands in it."""
        return f"{self.path}::{self.scope or 'module'}: {self.text}"


@dataclass(frozen=True, slots=True)
class _Change:
    """Put *new* in the *field* of *holder*, at *index* if it is a list; None takes it out."""

    holder: ast.AST
    field: str
    index: int | None
    new: ast.AST | None
    lines: tuple[int, int]
    scope: str
    at_import: bool

    def make(self) -> str:
        """Change the tree; what is changed, before and after."""
        holder = self.holder
        statement = isinstance(self.new, ast.stmt) or hasattr(holder, "body")
        before = _text(self._there() if statement else holder)
        if self.index is None:
            setattr(holder, self.field, self.new)
        elif self.new is None:
            del getattr(holder, self.field)[self.index]
        else:
            getattr(holder, self.field)[self.index] = self.new
        return f"{before} -> {_text(self._there() if statement else holder)}"

    def _there(self) -> ast.AST:
        value = getattr(self.holder, self.field)
        found: ast.AST = value if self.index is None else value[self.index]
        return found


def _text(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= _WIDE else f"{text[: _WIDE // 2]} … {text[-_WIDE // 2 :]}"


def mutations(path: Path, name: str) -> list[Mutation]:
    """Every mutation of the module at *path*, which is called *name*, in the source's order."""
    source = path.read_text(encoding="utf-8")
    found = list(_changes(ast.parse(source)))
    seen: Counter[str] = Counter()
    listed = []
    for number, change in enumerate(found):
        saved = copy.copy(getattr(change.holder, change.field))
        text = change.make()
        setattr(change.holder, change.field, saved)
        key = f"{change.scope} {text}"
        seen[key] += 1
        text = text if seen[key] == 1 else f"{text} #{seen[key]}"
        place = (change.lines, change.at_import)
        listed.append(Mutation(name, number, change.scope, *place, text))
    return listed


def mutated(source: str, number: int) -> ast.Module:
    """The tree of *source* with its change *number* made."""
    tree = ast.parse(source)
    next(c for i, c in enumerate(_changes(tree)) if i == number).make()
    return ast.fix_missing_locations(tree)


def _changes(tree: ast.Module) -> Iterator[_Change]:
    """The changes of a module, without what its functions' texts and types are."""
    yield from _inside(tree, "", (1, 1), at_import=True)


def _inside(
    node: ast.AST, scope: str, lines: tuple[int, int], *, at_import: bool
) -> Iterator[_Change]:
    """The changes of *node*'s children, of their fields, and of what is in them."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "type_params", "bases"):
            continue
        body = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and field == "body"
        inner = at_import and not body
        for index, child in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(child, ast.AST) or _is_left_alone(child):
                continue
            at = index if isinstance(value, list) else None
            where = lines
            if isinstance(child, ast.expr | ast.stmt):
                where = _lines_of(child)
            for new in _instead(node, field, child):
                yield _Change(node, field, at, new, where, scope, inner)
            within = scope
            if isinstance(child, ast.FunctionDef | ast.ClassDef):
                within = f"{scope}.{child.name}" if scope else child.name
            yield from _inside(child, within, where, at_import=inner)


def _lines_of(node: ast.expr | ast.stmt) -> tuple[int, int]:
    """The lines of an expression, or of a simple statement; of a compound one its first."""
    compound = isinstance(node, ast.stmt) and hasattr(node, "body")
    return node.lineno, node.lineno if compound else node.end_lineno or node.lineno


def _is_left_alone(node: ast.AST) -> bool:
    if isinstance(node, _LEFT_ALONE):
        return True
    if isinstance(node, ast.Assign):
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        is_union = isinstance(node.value, ast.BinOp) and isinstance(node.value.left, ast.Name)
        return "__all__" in names or (names != [] and is_union and names[0][:1].isupper())
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    if isinstance(node, ast.Call):  # an error that is made and raised elsewhere, a cast
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        return called.startswith("Bad") or called.endswith("Error") or called == "cast"
    if isinstance(node, ast.keyword):
        return node.arg in _TEXTS
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _instead(holder: ast.AST, field: str, node: ast.AST) -> Iterator[ast.AST | None]:
    """What may stand in the place of *node*; None for nothing."""
    if isinstance(node, ast.cmpop):
        yield from (other() for other in _COMPARISONS[type(node)])
    elif isinstance(node, ast.operator):
        if type(node) in _OPERATORS:
            yield _OPERATORS[type(node)]()
    elif isinstance(node, ast.boolop):
        yield ast.Or() if isinstance(node, ast.And) else ast.And()
    elif isinstance(node, ast.keyword):
        if node.arg is not None:
            yield None
    elif isinstance(node, ast.stmt):
        yield from _statement_instead(node)
    elif isinstance(node, ast.expr):
        yield from _expression_instead(holder, field, node)


def _statement_instead(node: ast.stmt) -> Iterator[ast.stmt]:
    target = node.targets[0] if isinstance(node, ast.Assign) else None
    if isinstance(node, ast.Expr | ast.AugAssign | ast.Continue) or isinstance(
        target, ast.Subscript | ast.Attribute
    ):
        yield ast.copy_location(ast.Pass(), node)
    elif isinstance(node, ast.Break):
        yield ast.copy_location(ast.Continue(), node)
    elif isinstance(node, ast.Return) and ast.unparse(node) not in ("return", "return None"):
        nothing = ast.copy_location(ast.Constant(None), node)
        yield ast.copy_location(ast.Return(nothing), node)


def _expression_instead(holder: ast.AST, field: str, node: ast.expr) -> Iterator[ast.expr | None]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif (field in ("test", "ifs")) and not isinstance(node, ast.Compare):
        yield ast.copy_location(ast.UnaryOp(ast.Not(), node), node)
    if isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield ast.copy_location(ast.Constant(not node.value), node)
        elif isinstance(node.value, int):
            for step in (1, -1):
                yield ast.copy_location(ast.Constant(node.value + step), node)
    if isinstance(holder, ast.List | ast.Tuple | ast.Set) and field == "elts":
        stored = isinstance(holder, ast.List | ast.Tuple) and isinstance(holder.ctx, ast.Store)
        if len(holder.elts) > 1 and not stored:
            yield None
