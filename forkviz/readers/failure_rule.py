"""A rule: how one message of a failed fork is found in a line, and what it means.

A rule is a pattern that is looked for in a line.  Its groups: ``dll``, ``a1`` … ``a4`` (addresses,
the parent's or the wanted one first), ``exit``, ``errno``, ``error``, ``retries``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.core.findings import Side

__all__ = [
    "ANY",
    "APP",
    "CHILD",
    "DLL",
    "PARENT",
    "SHORT",
    "USING",
    "WIN32",
    "H",
    "Rule",
    "rule",
]

#: An address; a number that may be short: the end of a range, a size, a handle.
H = r"(?:0x)?[0-9A-Fa-f]{4,16}"
SHORT = r"(?:0x)?[0-9A-Fa-f]{1,16}"
WIN32 = r"Win32 error (?P<error>\d{1,10})"
USING = r"(?: \(using [^()]{1,260}\))?"
DLL = r"(?P<dll>[^'\n]{1,260}?)"
CHILD, PARENT, APP, ANY = Side.CHILD, Side.PARENT, Side.APPLICATION, Side.RUNTIME


class Rule(NamedTuple):
    """name: the message in a word or two.  phase: "" where it depends on who else speaks.

    needs: a line without any of these texts can't match.  last: whether it is believed only where
    no other finds more, and takes its own line alone.
    """

    name: str
    side: Side
    phase: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    meaning: str
    last: bool = False


def rule(
    name: str,
    side: Side,
    phase: str,
    needs: tuple[str, ...],
    pattern: str,
    meaning: str,
    *,
    last: bool = False,
) -> Rule:
    """A Rule, of a pattern as text."""
    return Rule(name, side, phase, needs, re.compile(pattern), meaning, last)
