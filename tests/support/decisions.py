"""Where the source decides on a text that is meant for people: a message, a caveat, a reason;
and where it decides on the name of a dialect.

A text is one where it is called so (MESSAGES), is what an error says (``str(error)``), or is a
variable that holds either, or goes through several of them.  To decide is to look for something in
it: ``in``, ``==``, ``startswith``, a pattern, a ``match``, a look-up.  Whether it is empty is no
decision on its words.
"""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Decision", "decisions", "unaccounted"]

#: Attributes that hold a text for people, wherever they stand.
MESSAGES = frozenset(
    {
        *("message", "text", "why", "reason", "what", "hint", "meaning", "title", "ending"),
        *("parent_text", "caveat", "conflict", "note", "sentence", "remark", "words"),
    }
)
#: Attributes that hold several of them.
SEVERAL = frozenset({"caveats", "conflicts", "notes", "texts", "messages", "remarks", "doubts"})
#: Variables that hold one, whatever they were made of.
NAMES = frozenset({"message", "caveat", "reason", "why", "hint", "conflict", "sentence", "remark"})
#: What an exception is called where it is caught.
ERRORS = frozenset({"error", "err", "exc", "e", "exception", "fault"})
#: Methods of a text that look for something in it, and those that give another form of it.
LOOKS = frozenset(
    {
        *("startswith", "endswith", "find", "rfind", "index", "rindex", "count"),
        *("removeprefix", "removesuffix", "partition", "rpartition"),
    }
)
FORMS = frozenset(
    {"lower", "upper", "casefold", "strip", "lstrip", "rstrip", "split", "splitlines"}
)
#: Functions of a pattern.
PATTERNS = frozenset({"search", "match", "fullmatch", "findall", "finditer"})
#: Folders whose modules read what others print: words are all that they have.
READERS_OF_MESSAGES = ("readers/messages/", "readers/strace/")


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision on a text: the file in the package, the line, and the code."""

    file: str
    line: int
    code: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code}"


def decisions(package: Path) -> Iterator[Decision]:
    """Every decision in the package, in order, but for the readers of messages."""
    for file in sorted(package.rglob("*.py")):
        name = file.relative_to(package).as_posix()
        if not name.startswith(READERS_OF_MESSAGES):
            yield from _in_module(name, ast.parse(file.read_text(encoding="utf-8"), str(file)))


def unaccounted(package: Path, allowed: dict[tuple[str, str], str]) -> list[str]:
    """The decisions that *allowed*, reasons by file and code, does not have; and what it has too
    many."""
    found = list(decisions(package))
    known = {(each.file, each.code) for each in found}
    return [str(each) for each in found if (each.file, each.code) not in allowed] + [
        f"{file}: there is no more {code}" for file, code in sorted(allowed.keys() - known)
    ]


def _in_module(file: str, tree: ast.Module) -> Iterator[Decision]:
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    inner = {id(node) for each in functions for node in ast.walk(each)}
    enums = _constants_of_enums(tree)
    for scope in (tree, *functions):
        nodes = [n for n in ast.walk(scope) if scope is not tree or id(n) not in inner]
        looking = _Scope(nodes, enums, file)
        seen: set[int] = set()
        for node in nodes:
            if looking.decides(node) and id(node) not in seen:
                seen.add(id(node))
                yield Decision(file, node.lineno, ast.unparse(node).partition("\n")[0])  # type: ignore[attr-defined]  # each has one


def _constants_of_enums(tree: ast.Module) -> frozenset[str]:
    """The constants of a module that hold nothing but members of enums."""
    found: set[str] = set()
    for node in tree.body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=value)
            ) if _is_of_enums(value, found):
                found.add(name)
    return frozenset(found)


def _is_of_enums(node: ast.expr | None, constants: Container[str]) -> bool:
    """Whether *node* is a member of an enum, or holds such members alone."""
    match node:
        case ast.Attribute(value=ast.Name(id=name)):
            return name[:1].isupper()
        case ast.Name(id=name):
            return name in constants
        case ast.Tuple(elts=each) | ast.List(elts=each) | ast.Set(elts=each):
            return bool(each) and all(_is_of_enums(one, constants) for one in each)
        case ast.Dict(keys=each):
            return bool(each) and all(_is_of_enums(one, constants) for one in each)
        case ast.Call(func=ast.Name(id="frozenset" | "set"), args=[inner]):
            return _is_of_enums(inner, constants)
    return False


class _Scope:
    """The nodes of a function, and which of its variables hold a text for people.

    enums: constants that hold members of enums; what is compared with those is one.
    """

    def __init__(self, nodes: list[ast.AST], enums: frozenset[str], file: str) -> None:
        self.held: set[str] = set()
        self.several: set[str] = set()
        self.enums = enums
        self.messages = MESSAGES - {"text"} if file.startswith("readers/") else MESSAGES
        #: Parameters whose annotation says that they are no text.
        self.other = {
            node.arg
            for node in nodes
            if isinstance(node, ast.arg)
            and node.annotation is not None
            and "str" not in ast.unparse(node.annotation)
        }
        before = -1
        while len(self.held) > before:  # a variable may be given to another one
            before = len(self.held)
            for node in nodes:
                self._learn(node)

    def _learn(self, node: ast.AST) -> None:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self._note(name, self.is_message(value))
                self._learn_several(name, value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                self._note(name, self.is_message(value))
            case ast.NamedExpr(target=ast.Name(id=name), value=value):
                self._note(name, self.is_message(value))
            case ast.For(target=ast.Name(id=name), iter=value):
                self._note(name, self._are_messages(value))
            case ast.comprehension(target=ast.Name(id=name), iter=value):
                self._note(name, self._are_messages(value))

    def _note(self, name: str, holds: bool) -> None:
        if holds:
            self.held.add(name)

    def _learn_several(self, name: str, value: ast.expr) -> None:
        if self._are_messages(value):
            self.several.add(name)

    def is_message(self, node: ast.expr) -> bool:
        """Whether *node* is a text for people, in whichever form."""
        match node:
            case ast.Attribute(
                value=ast.Attribute(attr="dialect") | ast.Name(id="dialect"), attr="name"
            ):
                return True
            case ast.Attribute(attr=name):
                return name in self.messages
            case ast.NamedExpr(value=inner):
                return self.is_message(inner)
            case ast.Name(id=name):
                return name not in self.other and (name in NAMES or name in self.held)
            case ast.Call(func=ast.Name(id="str" | "repr"), args=[ast.Name(id=name)]):
                return name in ERRORS or name in NAMES or name in self.held
            case ast.Call(func=ast.Name(id="str" | "repr"), args=[ast.expr() as inner]):
                return self.is_message(inner)
            case ast.Call(func=ast.Attribute(value=inner, attr=method)):
                return method in FORMS and self.is_message(inner)
            case ast.Subscript(value=ast.Attribute(value=ast.Name(id=name), attr="args")):
                return name in ERRORS
            case ast.Subscript(value=inner):
                return self.is_message(inner)
            case ast.BoolOp(values=values):
                return any(map(self.is_message, values))
            case ast.IfExp(body=one, orelse=other):
                return self.is_message(one) or self.is_message(other)
            case ast.JoinedStr(values=values):
                return any(
                    isinstance(each, ast.FormattedValue)
                    and isinstance(each.value, ast.Name)
                    and each.value.id in ERRORS
                    for each in values
                )
        return False

    def _are_messages(self, node: ast.expr) -> bool:
        match node:
            case ast.Attribute(attr=name):
                return name in SEVERAL
            case ast.Name(id=name):
                return name in self.several
            case ast.Starred(value=value):
                return self._are_messages(value)
            case ast.Tuple(elts=each) | ast.List(elts=each):
                return any(map(self._are_messages, each))
            case ast.Call(func=ast.Attribute(attr=name)) if name.removeprefix("all_") in SEVERAL:
                return True
            case ast.Call(args=args):
                return any(map(self._are_messages, args))
        return False

    def decides(self, node: ast.AST) -> bool:
        """Whether *node* itself is a decision."""
        match node:
            case ast.Compare(left=left, ops=ops, comparators=comparators):
                sides = [left, *comparators]
                for op, one, other in zip(ops, sides, comparators, strict=False):
                    if self._compares(op, one, other):
                        return True
            case ast.Call(func=ast.Attribute(value=inner, attr=method), args=args):
                if method in LOOKS and self.is_message(inner):
                    return True
                texts = args[1:2] if isinstance(inner, ast.Name) and inner.id == "re" else args[:1]
                if method in PATTERNS and any(map(self.is_message, texts)):
                    return True
                looked_up = method == "get" and not _is_of_enums(inner, self.enums)
                return looked_up and any(map(self.is_message, args[:1]))
            case ast.Match(subject=subject, cases=cases):
                return self.is_message(subject) and any(_is_of_texts(c.pattern) for c in cases)
        return False

    def _compares(self, op: ast.cmpop, one: ast.expr, other: ast.expr) -> bool:
        if _is_of_enums(other, self.enums) and not self.is_message(other):
            return False
        if isinstance(op, ast.Eq | ast.NotEq):
            empty = any(isinstance(each, ast.Constant) and not each.value for each in (one, other))
            return not empty and (self.is_message(one) or self.is_message(other))
        if isinstance(op, ast.In | ast.NotIn):  # codespell:ignore notin
            return self.is_message(one) or self.is_message(other)
        return False


def _is_of_texts(pattern: ast.pattern) -> bool:
    match pattern:
        case ast.MatchValue(value=ast.Constant(value=str())):
            return True
        case ast.MatchOr(patterns=patterns):
            return any(map(_is_of_texts, patterns))
    return False
