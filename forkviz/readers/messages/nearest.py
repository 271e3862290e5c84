"""Nearest: the line of a text that came nearest to a message of a fork, for texts that are refused.

Somebody who gives a text about forks or DLLs wants to know what of it was looked at.
"""

from __future__ import annotations

from forkviz.readers.base.lines import lines_of
from forkviz.readers.messages.prefilter import NEAR

__all__ = ["nearest"]

#: Lines that are looked at, and letters of each.
_LINES, _LETTERS = 100_000, 400


def nearest(text: str) -> tuple[int, str]:
    """The number, from 1, of the line with most words of a fork's messages, and the line itself.

    Of several the first; (0, "") where none has one.
    """
    best, found = 0, (0, "")
    for number, line in enumerate(lines_of(text), 1):
        if number > _LINES:
            break
        words = {each.lower() for each in NEAR.findall(line[:_LETTERS])}
        if len(words) > best:
            best, found = len(words), (number, line.strip())
    return found
