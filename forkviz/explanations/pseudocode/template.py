"""listing_text: a function of the listing, and the template that it is made from.

A template is pseudo-code in our own words.  After the code a line may have ``@mark``, the name that
a step is put on it by, and ``?switch !switch``: the line is there only where all of these hold.
The source of a function is a template, too: no patch is named that is off.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

__all__ = ["WIDTH", "Function", "Line", "Text", "holds"]

#: Characters of a line, at the most.
WIDTH = 64

_LINE = re.compile(r"(.*?)(?: +@([\w-]+))?(?: +\?(.+))?")


class Line(NamedTuple):
    """A line of a function.  mark: what steps find it by, "" where none is ever there."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A function as it runs under one policy.

    source: which function of Cygwin and which patch or era it stands for.
    """

    name: str
    source: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A template: a function in all the forms that the policies give it.

    source: what it stands for, a part on each line; parts that hold are joined by semicolons.
    when: the switches that must hold for the function to be there at all.
    """

    name: str
    source: str
    body: str
    when: str = ""

    def under(self, switches: frozenset[str], values: Mapping[str, str]) -> Function | None:
        """The function where *switches* hold, None where there is none.  values: of ``{name}``."""
        if not holds(self.when, switches):
            return None
        lines = tuple(
            Line(text.format_map(values), mark)
            for text, mark, when in _parsed(self.body)
            if holds(when, switches)
        )
        parts = (part for part, _, when in _parsed(self.source) if holds(when, switches))
        source = "; ".join(parts).format_map(values)
        return Function(self.name.format_map(values), source, lines)


@cache
def _parsed(body: str) -> tuple[tuple[str, str, str], ...]:
    """The lines of a template: what is before, after ``@`` and after ``?``."""
    rows = (_LINE.fullmatch(raw.rstrip()) for raw in body.strip("\n").split("\n"))
    return tuple((m[1], m[2] or "", m[3] or "") for m in rows if m is not None)  # it matches any


@cache
def holds(when: str, switches: frozenset[str]) -> bool:
    """Whether all words of *when* hold: a switch that is on, or ``!`` and one that is off."""
    return all((word.lstrip("!") in switches) != word.startswith("!") for word in when.split())
