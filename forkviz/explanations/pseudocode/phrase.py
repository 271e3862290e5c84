"""phrase: an expression of the machine as a learner reads it: its plumbing gone, calls as calls."""

from __future__ import annotations

import ast
from typing import get_args

from forkviz.core.address import PAGE
from forkviz.explanations.words.phase_words import phase_title
from forkviz.lazy.patterns import regex
from forkviz.machine.effects import Effect
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy
from forkviz.machine.shown import SHOWN

__all__ = ["EFFECTS", "Phrase", "said_of", "words"]

#: What is handed from function to function, and of no interest to a reader.
_HANDED = {"forkee", "policy", "self", "blocks"}
EFFECTS = {kind.__name__ for kind in get_args(Effect)}
#: Enumerations whose members go by their own names.
_MEMBERS_OF = {"BlockRule", "DllKind"}
_METHODS = {"loads": "dlopened", "linked": "linked"}
#: Words of a message that say something: up to a name or a number.
_WORDS = regex(r"[a-zA-Z*'][\w*' ,./:-]*[\w']")
_REASON = regex(r",? ?Win32 error.*")
#: Characters of a message that a listing shows, at the most.
_LONGEST = 48
#: A preposition whose noun is a name or a number.
_DANGLING = regex(r"(?<= )(\S+) (?:at|by|for|of)$")


def words(message: ast.expr, otherwise: str = "why") -> str:
    """What a message says for sure: its runs of words, with ``...`` for what is between them."""
    texts = [
        part.value
        for part in ast.walk(message)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
    said = longest = ""
    for text in texts:
        for match in _WORDS.finditer(text):
            run = _REASON.sub("", match[0]).strip(" ',")
            longest = max(longest, run, key=len)
            more = f"{said} ... {run}" if said else run
            # what comes right before a name says little without it
            ends = text[match.end() :].strip() or match.end() == len(text)
            if " " in run and (not said or (ends and len(more) <= _LONGEST)):
                said = more
    if len(said) > _LONGEST:
        said = said.partition(",")[0]
    return _DANGLING.sub(r"\1", said) or longest or otherwise


class Phrase(ast.NodeTransformer):
    """Turns what the machine does into what a reader wants to see of it."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A function's name is the one that the listing gives it."""
        shown = SHOWN.get(node.id)
        return ast.Name(shown.name if shown and shown.name else node.id.lstrip("_") or "_")

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        """Of a message its words; where it has none, what it is made of."""
        found = words(node, "")
        value = next((v.value for v in node.values if isinstance(v, ast.FormattedValue)), None)
        return ast.Constant(found) if found or value is None else self.visit(value)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        """``forkee.left`` is ``left``; an answer stands for its result."""
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id in _HANDED:
            return self.visit_Name(ast.Name(node.attr.lstrip("_")))
        if isinstance(node.value, ast.Name) and node.value.id in _MEMBERS_OF:
            return ast.Name(node.attr)
        if isinstance(node.value, ast.Name) and node.attr == "_forkee":
            return ast.Name("forkee")
        if node.attr in ("result", "ok") and isinstance(node.value, ast.Name):
            return node.value
        if node.attr == "child" and isinstance(node.value, ast.Call):
            return node.value
        if node.attr == "failed":
            return ast.UnaryOp(ast.Not(), node.value)
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """A large number is written as addresses are."""
        value = node.value
        if type(value) is int and value >= 0x10000:
            return ast.Name(f"{value:#x}")
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        """``not not x`` is x, and ``not x == y`` is ``x != y``."""
        self.generic_visit(node)
        inner = node.operand
        if isinstance(node.op, ast.Not) and isinstance(inner, ast.UnaryOp):
            return inner.operand
        match node.op, inner:
            case ast.Not(), ast.Compare(left=left, ops=[ast.Eq()], comparators=compared):
                return ast.Compare(left, [ast.NotEq()], compared)
        return node

    def visit_YieldFrom(self, node: ast.YieldFrom) -> ast.expr:
        """A part of the machine that is run is a call."""
        self.generic_visit(node)
        return node.value

    def visit_Yield(self, node: ast.Yield) -> ast.expr:
        """An effect is the call that it asks for."""
        assert node.value is not None
        return self.visit(node.value)  # type: ignore[no-any-return]

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """A call without what is handed on; an effect in the words of Windows."""
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in EFFECTS:
            return self._effect(name, node)
        if isinstance(node.func, ast.Attribute) and node.func.attr in _METHODS and not node.args:
            return ast.Name(_METHODS[node.func.attr])
        self.generic_visit(node)
        node.args = [one for one in node.args if not _is_handed(one)]
        node.keywords = [one for one in node.keywords if not isinstance(one.value, ast.Constant)]
        return node

    def _effect(self, name: str, node: ast.Call) -> ast.expr:
        args = [self.visit(one) for one in node.args]
        match name, args:
            case "VirtualAlloc", [_, address, size, *_]:
                return _call(name, address, size)
            case "VirtualFree", [_, address, *_]:
                return _call(name, address)
            case "VirtualQuery", [_, address, *_]:
                return _call(name, address)
            case "LoadLibrary", [dll, why]:
                if ast.unparse(why) == "Why.TRIAL":
                    return _call("LoadLibraryEx", dll, ast.Name("without imports"))
                return _call(name, dll)
            case "FreeLibrary", [_, handle, *_]:
                return _call(name, handle)
            case "Replicate", [_, start, end, use, *more]:
                return _replicate(start, end, ast.unparse(use), more)
            case "FindModule", [_, dll]:
                return _call("GetModuleHandle", dll)
            case "CreateProcess", _:
                return _call(name, ast.Name("program"), ast.Name("info"))
            case _:
                return _call("map_of", ast.Name(name.lower()))


def _replicate(start: ast.expr, end: ast.expr, use: str, more: list[ast.expr]) -> ast.expr:
    """How a region is made: a view of a section, or memory; what shrinks, by a loop."""
    size: ast.expr = ast.BinOp(end, ast.Sub(), start)
    match end:
        case ast.BinOp(left, ast.Add(), right) if ast.unparse(left) == ast.unparse(start):
            size = right
    if use == "Use.SHARED":
        return _call("MapViewOfFileEx", start, size)
    if use != "Use.HEAP" and use != "Use.STACK":
        return _call("map_again", start, size)
    if len(more) < 2:
        return _call("VirtualAlloc", start, size)
    # a page less each time, as long as what is in use has room
    down = _call("down", size, more[0], ast.Constant(PAGE))
    each = ast.comprehension(ast.Name("size"), down, [], 0)
    tries = ast.GeneratorExp(_call("VirtualAlloc", start, ast.Name("size")), [each])
    return _call("first", tries)


def _is_handed(node: ast.expr) -> bool:
    """Whether an argument is plumbing: the forkee, the policy, why a call is made."""
    if isinstance(node, ast.Name):
        return node.id in _HANDED
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Why"
    ) or (isinstance(node, ast.IfExp) and _is_handed(node.body) and _is_handed(node.orelse))


def _call(name: str, *args: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name), list(args), [])


def said_of(event: ast.Call, policy: Policy) -> str | None:
    """The line of an event that is shown, None where the listing has none for it."""
    name = event.func.id if isinstance(event.func, ast.Name) else ""
    args = [ast.unparse(one) for one in event.args]
    match name:
        case "PhaseEntered":
            value = event.args[0]
            phase: object = value.value if isinstance(value, ast.Constant) else None
            return (
                f"# {phase.name}: {phase_title(phase, policy)}"
                if isinstance(phase, Phase)
                else None
            )
        case "SyncPoint":
            handle = args[2].lower().replace("child_ready", "subproc_ready")
            return f"SetEvent({handle.replace('parent_done', 'forker_finished')})"
        case "Copied" if args[0] == "'pulled'":
            return f"read({args[1].strip(chr(39))})"
        case "Copied":
            return "write(stack)" if len(args) == 2 else "write(dll.data, dll.bss)"
        case "Printed":
            return f"print({args[1]})"
        case "ChildEnded":
            return "TerminateProcess(child)" if args[0] == "PARENT_GAVE_UP" else f"exit({args[0]})"
        case "Finished":
            return "return pid" if args[0] == "True" else "return -1, EAGAIN"
        case _:
            return None
