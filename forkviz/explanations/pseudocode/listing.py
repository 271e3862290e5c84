"""listing: the machine's own source as a policy runs it, made readable for a learner.

``yield``, annotations, docstrings and what is handed from function to function go; comments stay;
what the policy decides is decided (``fold``), helpers that are marked so stand where they are
called, and calls are phrased as Windows has them (``phrase``).  Each function has its Cygwin name.
``follow`` tells which line each step of a trace is at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from forkviz.explanations.pseudocode.built import built
from forkviz.explanations.pseudocode.page import WIDTH, Key
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.fork import fork

if TYPE_CHECKING:
    import ast

__all__ = ["ROOT", "WIDTH", "Function", "Line", "Listing", "listing", "listing_of", "written"]

#: Where every fork begins; importing it marks every function of the machine.
ROOT = fork


class Line(NamedTuple):
    """A line of a function."""

    text: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function as it runs under one policy.

    code: its name in the machine.  source: which functions of Cygwin and which patch or era it
    stands for.
    """

    code: str
    name: str
    source: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """functions: the root first, then in the order in which a fork comes to them.

    at: for each place in the source the number of its line, from 0.
    """

    functions: tuple[Function, ...]
    at: Mapping[Key, int]


def listing(policy: Policy) -> tuple[Function, ...]:
    """Every function that a fork under *policy* may run, ``fork`` first."""
    return listing_of(policy).functions


@cache
def listing_of(policy: Policy, root: Callable[..., object] = ROOT) -> Listing:
    """The functions, and where each place of the source is in them.

    root: where the machine begins; it is marked with ``shown``.  Raises ValueError if it is not.
    """
    found = built(policy) if root is ROOT else None
    if found is None:
        return written(policy, root)
    functions = tuple(
        Function(code, name, source, tuple(map(Line, lines)))
        for code, name, source, lines in found["functions"]
    )
    at = {tuple((function, line) for function, line in key): number for key, number in found["at"]}
    return Listing(functions, at)


def written(policy: Policy, root: Callable[..., object] = ROOT) -> Listing:
    """The same, written anew from the source."""
    import ast

    from forkviz.explanations.pseudocode.naming import origin_under
    from forkviz.explanations.pseudocode.source import source_of
    from forkviz.explanations.pseudocode.writer import Writer

    if source_of(root.__name__) is None:
        raise ValueError(f"{root.__name__} is not marked with shown(), so no listing shows it")
    functions: dict[str, Function] = {}
    at: dict[Key, int] = {}
    # A learner sees a fork that begins with nothing known.
    given: dict[str, ast.expr] = {"known": ast.Constant(None)} if root is ROOT else {}
    waiting: list[tuple[str, dict[str, ast.expr]]] = [(root.__name__, given)]
    while waiting:
        code, bound = waiting.pop(0)
        if code in functions:
            continue
        source = source_of(code)
        assert source is not None
        writer = Writer(policy, code, source, bound)
        functions[code] = Function(
            code,
            source.name,
            origin_under(source, policy),
            tuple(map(Line, writer.page.lines)),
        )
        at.update(writer.page.at)
        waiting[:0] = writer.calls
    return Listing(tuple(functions.values()), at)
