"""Cells of a spreadsheet: texts that none of them runs, on lines that show what they hold.

A spreadsheet takes a cell that begins with one of ``DANGER`` for a formula, and a formula can
start programs and send cells away.  OWASP's rule for such texts (CSV injection): a ``'`` before
them, which makes a text of whatever follows.  A text that begins with ``'`` gets one as well, so
that what is taken off is what was put on.  Where numbers have decimal commas, spreadsheets part a
line at ``;``, so that what follows one begins a cell, too.
"""

from __future__ import annotations

import re

from forkviz.core.text import visible
from forkviz.lazy.patterns import regex

__all__ = ["DANGER", "escaped", "guarded", "unescaped", "unguarded"]

#: What a formula may begin with; East Asian spreadsheets take the wide forms, too.  Tab and line
#: ends are left out when a cell is read, so that what follows them begins it.
DANGER = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"

_MARK = "'"
#: Where a cell may begin with something that is guarded, and where with what guards it.  A quote is
#: among it: behind a ; it is no quote of the CSV's any more, but a spreadsheet takes it for one.
_BEGINS = regex(rf"(?:\A|(?<=;))(?=[{re.escape(DANGER + _MARK)}\"])")
_GUARDS = regex(rf"(?:\A|(?<=;)){_MARK}")
_ESCAPE = regex(r"\\(?:(\\)|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|)")


def guarded(text: str) -> str:
    """*text* as a cell that no spreadsheet runs."""
    return _BEGINS.sub(_MARK, text)


def unguarded(cell: str) -> str:
    """The text of which ``guarded`` made *cell*."""
    return _GUARDS.sub("", cell)


def escaped(text: str) -> str:
    """*text* visible, as ``core.text`` has it, and with each backslash doubled."""
    return visible(text.replace("\\", "\\\\"))


def unescaped(cell: str) -> str:
    """The text of which ``escaped`` made *cell*.  Raises ValueError for a backslash alone."""
    return _ESCAPE.sub(_character, cell)


def _character(found: re.Match[str]) -> str:
    if found[1]:
        return "\\"
    digits = found[2] or found[3] or found[4]
    if not digits:
        raise ValueError("a backslash does not escape anything in it")
    return chr(int(digits, 16))
