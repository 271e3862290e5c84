"""patterns: regular expressions that are compiled when they are first used.

The readers have two hundred; a command needs a few of them, and compiling takes much longer than
the import of a module that has them.
"""

from __future__ import annotations

import re
import sys
from typing import Any

__all__ = ["possessive", "regex"]

#: Python before 3.11.5 takes a possessive group wrongly where a part of it goes back (gh-106052).
_POSSESSIVE = sys.version_info >= (3, 11, 5)


class _Pattern:
    """Stands for a compiled one: each of its attributes is taken over when it is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def possessive(group: str, times: str = "*") -> str:
    """The source of *group*, *times* in a row, of which nothing is gone back to.

    Where Python can't have it so the repetition is atomic, which takes memory for each round.
    """
    return f"(?:{group}){times}+" if _POSSESSIVE else f"(?>(?:{group}){times})"


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, later; it is used by its methods, and never handed to ``re``.

    A match's ``re`` is another object.  A mistake in *source* is found when it is used.
    """
    made: Any = _Pattern(source, flags)
    stands: re.Pattern[str] = made
    return stands
