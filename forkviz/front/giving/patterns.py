"""patterns: texts that differ only in numbers and in names of files, as what they have in common.

``d7.dll to 0x410000`` and ``d9.dll to 0x430000`` are one pattern with two gaps.  A gap is written
as one of the GAPS; a text that holds such a character has none.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any

__all__ = ["GAPS", "patterns_of"]

#: What stands for a number in digits, for one with 0x, and for a text; no capture's name holds one,
#: for control characters are made visible before.
GAPS = {"DECIMAL": "\x01", "HEXADECIMAL": "\x02", "TEXT": "\x03"}
#: Numbers as they are written from their value alone, and what looks like the name of a file; a
#: name that consists of such parts only once more (a text of nothing else) has its numbers.
_NUMBER = r"0x(?P<hex>0|[1-9a-f][0-9a-f]{0,11})(?![0-9a-f])|(?<!\d)(?P<dec>0|[1-9]\d{0,13})(?!\d)"
_NAME = r"(?<![\w.+-])(?P<name>[\w+-]*[A-Za-z_][\w+-]*\.[A-Za-z]\w*)(?![\w.+-])"
_PARTS = re.compile(f"{_NAME}|{_NUMBER}")
_NUMBERS = re.compile(f"(?P<name>(?!))|{_NUMBER}")
#: Gaps of a text that are seen as such, and texts for each pattern at least, in the middle.
MOST_GAPS, EACH = 24, 3


def patterns_of(texts: list[str]) -> tuple[list[str], list[int], list[list[Any]]] | None:
    """The patterns, the number of each text's, and for each gap of each pattern, one pattern after
    the other, what stands there in the texts in turn; None if they have too little in common.
    """
    if any(gap in text for text in texts for gap in GAPS.values()):
        return None
    parts = _PARTS
    if all((found := _PARTS.match(text)) and found.end() == len(text) for text in texts):
        parts = _NUMBERS  # names alone: once more in their parts
    numbers: dict[str, int] = {}
    gaps: list[list[list[Any]]] = []
    which = []
    for text in texts:
        values: list[Any] = []
        pattern = parts.sub(partial(_gap, values), text)
        number = numbers.setdefault(pattern, len(numbers))
        if number == len(gaps):
            gaps.append([[] for _ in values])
        for column, value in zip(gaps[number], values, strict=True):
            column.append(value)
        which.append(number)
    if len(numbers) * EACH > len(texts):
        return None
    return list(numbers), which, [column for columns in gaps for column in columns]


def _gap(values: list[Any], found: re.Match[str]) -> str:
    """What stands in a pattern for what was *found*, which goes to *values*."""
    if len(values) >= MOST_GAPS:
        return found[0]
    if found["name"] is not None:
        values.append(found["name"])
        return GAPS["TEXT"]
    if found["hex"] is not None:
        values.append(int(found["hex"], 16))
        return GAPS["HEXADECIMAL"]
    values.append(int(found["dec"]))
    return GAPS["DECIMAL"]
