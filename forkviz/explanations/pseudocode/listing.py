"""listing: the machine's own source as a policy runs it, made readable for a learner.

``yield``, annotations, docstrings and what is handed from function to function go; comments stay;
what the policy decides is decided (``fold``), helpers that are marked so stand where they are
called, and calls are phrased as Windows has them (``phrase``).  Each function has its Cygwin name.
``follow`` tells which line each step of a trace is at.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from forkviz.explanations.pseudocode.naming import origin_under
from forkviz.explanations.pseudocode.page import WIDTH, Key
from forkviz.explanations.pseudocode.source import ROOT, source_of
from forkviz.explanations.pseudocode.writer import Writer
from forkviz.machine.policy import Policy

__all__ = ["WIDTH", "Function", "Line", "Listing", "listing", "listing_of"]


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
    if source_of(root.__name__) is None:
        raise ValueError(f"{root.__name__} is not marked with shown(), so no listing shows it")
    written: dict[str, Function] = {}
    at: dict[Key, int] = {}
    waiting: list[tuple[str, dict[str, ast.expr]]] = [(root.__name__, {})]
    while waiting:
        code, bound = waiting.pop(0)
        if code in written:
            continue
        source = source_of(code)
        assert source is not None
        writer = Writer(policy, code, source, bound)
        written[code] = Function(
            code,
            source.name,
            origin_under(source, policy),
            tuple(map(Line, writer.page.lines)),
        )
        at.update(writer.page.at)
        waiting[:0] = writer.calls
    return Listing(tuple(written.values()), at)
