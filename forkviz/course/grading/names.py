"""names: what students, assignments and problems may be called.

A name is part of a file's name, of a cell of a spreadsheet and of a key's message.  So it is plain
ASCII that means nothing to any of them, on any system.
"""

from __future__ import annotations

import re

from forkviz.lazy.patterns import regex

__all__ = ["NAME_HINT", "STUDENT_HINT", "is_name", "is_student"]

#: Letters, digits and what may stand between them.  A formula begins with none of these.
_NAME = regex(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?")
_STUDENT = regex(r"[A-Za-z0-9](?:[A-Za-z0-9._@-]{0,62}[A-Za-z0-9_-])?")
#: What Windows takes for a device, whatever its ending.
_DEVICE = regex(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
NAME_HINT = "a name has letters (a to z), digits, . _ and -, begins with a letter or a digit, and \
has at most 64 characters"
STUDENT_HINT = NAME_HINT.replace(". _ and -", ". _ @ and -")


def is_name(text: str) -> bool:
    """Whether an assignment or a problem may be called *text*."""
    return _is(text, _NAME)


def is_student(text: str) -> bool:
    """Whether *text* may be the id of a student: a name, which may be an address of mail, too."""
    return _is(text, _STUDENT)


def _is(text: str, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.fullmatch(text)) and ".." not in text and not _DEVICE.fullmatch(text)
