"""writer: a function of the machine, written for a learner under one policy."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from forkviz.explanations.pseudocode.ending import ENDS, GIVES_UP, end_of, said_by
from forkviz.explanations.pseudocode.fold import Fold, constant
from forkviz.explanations.pseudocode.page import Key, Page, fitting
from forkviz.explanations.pseudocode.phrase import EFFECTS, Phrase, said_of, words
from forkviz.explanations.pseudocode.source import ROOT, Source, source_of
from forkviz.explanations.pseudocode.syntax import (
    called,
    comments_before,
    copied,
    phrased_args,
    tells,
    unparsed,
)
from forkviz.explanations.words.phase_words import phase_title
from forkviz.machine.policy import Policy

__all__ = ["Writer"]


@dataclass
class Writer:
    """Writes one function.  calls: the functions of the listing that it calls, and with what."""

    policy: Policy
    code: str
    source: Source
    bound: dict[str, ast.expr]
    page: Page = field(default_factory=Page)
    calls: list[tuple[str, dict[str, ast.expr]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        tree = self.source.tree
        handed = {"forkee", "policy", "self", "blocks", "title", *self.bound}
        is_root = self.code == ROOT.__name__
        own = tree.args.args if is_root else (*tree.args.args, *tree.args.kwonlyargs)
        names = [a.arg for a in own if a.arg not in handed]
        if self.code in ENDS:
            names = [name for name in names if name == "message" and "null" not in self.source.name]
        self.page.put(0, f"def {self.source.name}({', '.join(names)}):", ())
        self._body(tree.body, 1, self.source, ((self.code, 0),), self.bound)
        self.page.close()

    # -- statements ------------------------------------------------------------------------------

    def _body(
        self,
        body: Sequence[ast.stmt],
        depth: int,
        source: Source,
        chain: Key,
        bound: Mapping[str, ast.expr],
    ) -> None:
        """Write the statements of a block; *chain* is where it stands."""
        for number, statement in enumerate(body):
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                continue  # a docstring
            keys = [
                (*chain[:-1], (chain[-1][0], line))
                for line in range(statement.lineno, (statement.end_lineno or statement.lineno) + 1)
            ]
            start = len(self.page)
            above = [source.above[n] for n in comments_before(source, statement)]
            for text in above:
                self.page.comment(depth, text)
            kept = len(self.page)
            last = number == len(body) - 1
            after = body[number - 1] if number else None
            self._statement(statement, after, depth, source, keys, bound, last=last)
            if len(self.page) == kept and above:
                self.page.drop(start)  # a comment on what is not there
            if self._ends(statement, bound):
                break

    def _ends(self, node: ast.stmt, bound: Mapping[str, ast.expr]) -> bool:
        """Whether the policy decides that what follows in the block never runs."""
        match node:
            case ast.Expr(value=ast.YieldFrom(value=ast.Call() as call)):
                return called(call) in (*GIVES_UP, "give_up")
            case ast.If():
                pass
            case _:
                return isinstance(node, ast.Return | ast.Continue | ast.Raise)
        value = constant(self._fold(node.test, bound))
        taken = node.body if value is True else node.orelse if value is False else []
        return any(self._ends(one, bound) for one in taken)

    def _statement(
        self,
        node: ast.stmt,
        before: ast.stmt | None,
        depth: int,
        source: Source,
        keys: list[Key],
        bound: Mapping[str, ast.expr],
        *,
        last: bool,
    ) -> None:
        beside = source.beside.get(node.lineno, "")
        match node:
            case ast.If():
                self._if(node, depth, source, keys, bound)
            case ast.For(target=target, iter=over, body=body):
                head = f"for {unparsed(target)} in {self._text(over, bound)}:"
                self.page.put(depth, head, keys[:1], beside)
                start = len(self.page)
                self._body(body, depth + 1, source, keys[0], bound)
                if len(self.page) == start:
                    self.page.drop(start - 1)  # it only tells
            case ast.While(test=test, body=body):
                self.page.put(depth, f"while {self._text(test, bound)}:", keys[:1], beside)
                self._body(body, depth + 1, source, keys[0], bound)
            case ast.Try(body=body, handlers=handlers):
                self.page.put(depth, "try:", keys[:1], beside)
                self._body(body, depth + 1, source, keys[0], bound)
                for handler in handlers:
                    kind = ast.unparse(handler.type) if handler.type else ""
                    name = f" as {handler.name}" if handler.name else ""
                    self.page.put(depth, f"except {kind}{name}:", [])
                    self._body(handler.body, depth + 1, source, keys[0], bound)
            case ast.Return(value=None):
                if not (before is not None and tells(before, "Finished")):
                    self.page.put(depth, "return", keys, beside)
            case ast.Return(
                value=ast.YieldFrom(
                    value=ast.Call(func=ast.Name(id="decide"), args=[_, retry, left, why])
                )
            ):
                # a reason that has a name stands above already
                reason = self._reason(self._fold(why, bound))
                text = f"{ast.unparse(retry)}, {self._text(left, bound)}"
                self.page.put(depth, f"return {text}", keys, reason)
            case ast.Return(value=ast.expr() as value):
                text = self._text(value, bound)
                inside = len(keys[0]) > 1
                if not inside:
                    self.page.put(depth, f"return {text}", keys, beside)
                elif self._target and self._target != text:
                    self.page.put(depth, f"{self._target} = {text}", keys, beside)
                else:
                    self.page.stand_in(keys, depth)
            case ast.Raise(exc=ast.Call(func=ast.Name(id=name), args=args)):
                if name == "ChildDied":
                    self.page.put(depth, f'crash("{words(args[0])}")', keys, beside)
                elif name == "ChildGone":
                    self.page.stand_in(keys, depth)
                else:
                    self.page.put(
                        depth, f"raise {name}({self._text(args[0], bound)})", keys, beside
                    )
            case ast.Expr(value=value):
                self._run(value, "", depth, keys, bound, beside)
            case ast.Assign(targets=[ast.Name(id="more")], value=ast.Constant()):
                self.page.stand_in(keys, depth)  # the end of a message, which most do not have
            case ast.Assign(targets=targets, value=value):
                shown = [unparsed(Phrase().visit(copied(one))) for one in targets]
                self._run(value, " = ".join(shown), depth, keys, bound, beside)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._run(value, ast.unparse(target), depth, keys, bound, beside)
            case ast.AugAssign(target=ast.Name(id="text"), value=ast.JoinedStr()):
                self.page.stand_in(keys, depth)  # the rest of a message
            case ast.AugAssign(target=target, value=value):
                summed = unparsed(Phrase().visit(copied(target)))
                text = f"{summed} += {self._text(value, bound)}"
                self.page.put(depth, text, keys, beside)
            case ast.Break() | ast.Continue() | ast.Delete():
                text = ast.unparse(Phrase().visit(self._fold(node, bound)))
                self.page.put(depth, text, keys, beside)
            case _:
                self.page.stand_in(keys, depth)

    _target = ""

    def _if(
        self,
        node: ast.If,
        depth: int,
        source: Source,
        keys: list[Key],
        bound: Mapping[str, ast.expr],
        word: str = "if",
    ) -> None:
        test = self._fold(node.test, bound)
        value = constant(test)
        if isinstance(value, bool):
            self._body(node.body if value else node.orelse, depth, source, keys[0], bound)
            return
        lines = len(self.page)
        self.page.put(depth, f"{word} {unparsed(Phrase().visit(self._noted(test)))}:", keys[:1],
                  source.beside.get(node.lineno, ""))  # fmt: skip
        start = len(self.page)
        self._body(node.body, depth + 1, source, keys[0], bound)
        if len(self.page) == start:
            self.page.drop(lines)
            return
        match node.orelse:
            case []:
                pass
            case [ast.If() as other]:
                inner: Key = (*keys[0][:-1], (keys[0][-1][0], other.lineno))
                decided = constant(self._fold(other.test, bound))
                if isinstance(decided, bool):
                    taken = other.body if decided else other.orelse
                    if taken:
                        self.page.put(depth, "else:", [])
                        self._body(taken, depth + 1, source, keys[0], bound)
                else:
                    self._if(other, depth, source, [inner], bound, "elif")
            case rest:
                self.page.put(depth, "else:", [])
                self._body(rest, depth + 1, source, keys[0], bound)

    def _run(
        self,
        value: ast.expr,
        target: str,
        depth: int,
        keys: list[Key],
        bound: Mapping[str, ast.expr],
        beside: str,
    ) -> None:
        """A statement that runs something, and what it assigns that to."""
        folded = self._fold(value, bound)
        if target in ("forkee", "policy", "blocks"):
            self.page.stand_in(keys, depth)
            return
        if isinstance(folded, ast.Yield) and isinstance(folded.value, ast.Call) and not target:
            if getattr(folded.value.func, "id", "") in ("ComeTo", "come_to"):
                phase = constant(folded.value.args[-1])
                self.page.put(depth, f"# {phase.name}: {phase_title(phase, self.policy)}", keys)
                return
            told = said_of(phrased_args(folded.value), self.policy)
            name = getattr(folded.value.func, "id", "")
            if name[:1].isupper() and told is None and name not in EFFECTS:
                self.page.stand_in(keys, depth)
                return
            if told is not None:
                self.page.put(depth, told, keys, beside)
                return
        call = folded.value if isinstance(folded, ast.YieldFrom) else folded
        if isinstance(call, ast.Call):
            name = called(call)
            if name == "end_of_child":
                self._noted(folded)
                self.page.put(depth, f"{target} = child()", keys, beside)
                self.calls.append(("run_child", {}))
                return
            if name == "run_last":
                self.page.stand_in(keys, depth)
                return
            if name == "abort_null":
                self.page.put(depth, "abort_null()", keys, beside)
                self.calls.append(("ask_for_retry", {}))
                return
            if name == "say":
                message = unparsed(Phrase().visit(said_by(call, self.policy)))
                self.page.put(depth, fitting("print", message, depth), keys, beside)
                return
            if name in GIVES_UP:
                end = end_of(call, self.policy)
                message = unparsed(Phrase().visit(self._fold(end.message, bound)))
                self.page.put(depth, fitting(end.name, message, depth), keys, beside)
                self.calls.append((end.code, {}))
                return
            found = source_of(name)
            if found is not None and not found.name:
                self._expand(found, call, target, depth, keys)
                return
        text = unparsed(Phrase().visit(self._noted(folded)))
        self.page.put(depth, f"{target} = {text}" if target else text, keys, beside)

    def _expand(
        self, helper: Source, call: ast.Call, target: str, depth: int, keys: list[Key]
    ) -> None:
        """Write a helper's body where it is called."""
        parameters = [a.arg for a in helper.tree.args.args]
        if parameters[:1] == ["self"]:
            parameters = parameters[1:]
        bound = dict(zip(parameters, call.args, strict=False))
        bound.update({one.arg: one.value for one in call.keywords if one.arg})
        outer, self._target = self._target, target
        name = helper.tree.name
        for key in keys:
            self.page.at[key] = len(self.page)
        self._body(helper.tree.body, depth, helper, (*keys[0], (name, 0)), bound)
        self._target = outer

    @staticmethod
    def _reason(why: ast.expr) -> str:
        """The rule that decides, for a comment; "" where it has a name or is made of numbers."""
        match why:
            case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(rest))]):
                return f"it{rest}"
            case ast.Constant():
                return words(why)
            case _:
                return ""

    # -- expressions -----------------------------------------------------------------------------

    def _fold(self, node: ast.AST, bound: Mapping[str, ast.expr]) -> ast.expr:
        return Fold(self.policy, bound).visit(copied(node))  # type: ignore[no-any-return]

    def _text(self, node: ast.expr, bound: Mapping[str, ast.expr]) -> str:
        return unparsed(Phrase().visit(self._noted(self._fold(node, bound))))

    def _noted(self, node: ast.expr) -> ast.expr:
        """*node*; the functions of the listing that it calls are to be written, too."""
        for call in ast.walk(node):
            if isinstance(call, ast.Call):
                found = source_of(called(call))
                if found is not None and found.name:
                    given: dict[str, ast.expr] = {
                        one.arg: one.value
                        for one in call.keywords
                        if one.arg and isinstance(one.value, ast.Constant)
                    }
                    self.calls.append((called(call), given))
        return node
