"""Pasted maps: rows of a map as they are found in mails, issues and CI logs.

Lines are quoted (``> ``) or begin with a CI's clock, long ones are wrapped, and there is prose
before and after.  What stands between rows and is none stays an error: the map would be wrong.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.core.capture import Process
from forkviz.core.space import AddressSpace

__all__ = ["Pasted", "bare", "renumbered", "unpasted"]

_QUOTE = re.compile(r"^(?:[>|][>| ]*|[ \t]+)+")
_CLOCK = re.compile(
    r"^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?|"
    r"\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?)[ \t]+(?:#\d+ [\d.]+ )?"
)
_BEGINS = re.compile(r"[0-9A-Fa-f]{4,16}-[0-9A-Fa-f]{4,16} [r=-][w=-][x=-][psg](?: |$)")
_WHOLE = re.compile(
    r"[0-9A-Fa-f]{4,16}-[0-9A-Fa-f]{4,16} [r=-][w=-][x=-][psg] [0-9A-Fa-f]{1,16} "
    r"[0-9A-Fa-f]{2,8}:[0-9A-Fa-f]{2,8} \d{1,20}(?: +(?P<name>\S.*)?)?"
)
_NAME = re.compile(r"[/\[].*|\\\\.*")
_TAIL = re.compile(
    r"(?:[0-9A-Fa-f]{1,16} )?(?:[0-9A-Fa-f]{2,8}:[0-9A-Fa-f]{2,8} )?\d{1,20}(?: .*)?"
)
_SMAPS = re.compile(r"[A-Z][A-Za-z_]+: .*")
_LONGEST = 8192


class Pasted(NamedTuple):
    """The rows, the line that each began in, how many were wrapped, how much stood around them."""

    text: str
    lines: list[int]
    wrapped: int
    around: int


def unpasted(text: str) -> Pasted | None:
    """The map in *text*; None where nothing had to be taken away, or no row is in it."""
    lines = [bare(line) for line in text.split("\n")]
    rows = [i for i, line in enumerate(lines) if _BEGINS.match(line)]
    if not rows:
        return None
    first, last = rows[0], rows[-1]
    kept: list[str] = []
    numbers: list[int] = []
    wrapped = 0
    i = first
    while i < len(lines):
        line = lines[i]
        joined = _joined(line, lines[i + 1]) if i + 1 < len(lines) else None
        if _BEGINS.match(line) and joined is not None:
            kept.append(joined)
            numbers.append(i + 1)
            wrapped += 1
            i += 2
            continue
        if i > last and not _SMAPS.fullmatch(line):
            break
        kept.append(line)
        numbers.append(i + 1)
        i += 1
    around = sum(bool(line) for line in lines[:first] + lines[i:])
    found = Pasted("\n".join(kept), numbers, wrapped, around)
    return found if found.text != text.rstrip("\n") else None


def renumbered(process: Process, pasted: Pasted) -> Process:
    """*process*, read from the rows alone, with the lines of the whole text, and what to say."""
    from dataclasses import replace

    space = process.space
    regions = [
        r._replace(line=pasted.lines[r.line - 1]) if 0 < r.line <= len(pasted.lines) else r
        for r in space
    ]
    caveats = list(process.caveats)
    if pasted.wrapped:
        caveats.append(f"{pasted.wrapped} rows were wrapped and were joined again")
    if pasted.around:
        caveats.append(
            f"{pasted.around} lines around the rows are no rows; the map may not be whole"
        )
    again = AddressSpace(space.bits, regions, low=space.low, top=space.top)
    complete = process.complete and not pasted.around
    return replace(process, space=again, caveats=tuple(caveats), complete=complete)


def bare(line: str) -> str:
    """*line* without marks of quotation and a CI's clock."""
    if len(line) > _LONGEST:
        return line[:_LONGEST]
    bare = _QUOTE.sub("", line)
    return _QUOTE.sub("", _CLOCK.sub("", bare)).rstrip()


def _joined(line: str, following: str) -> str | None:
    """The row that *line* and the line after it are together; None where they are not one."""
    whole = _WHOLE.fullmatch(line)
    if whole is not None:
        if whole["name"] or not _NAME.fullmatch(following):
            return None
        return f"{line.rstrip()} {following}"
    if not _TAIL.fullmatch(following):
        return None
    joined = f"{line.rstrip()} {following}"
    return joined if _WHOLE.fullmatch(joined) else None
