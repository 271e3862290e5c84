"""Pasted maps: rows of maps as they are found in mails, issues and CI logs, anywhere in a text.

Lines are quoted (``> ``) or begin with a CI's clock, long ones are wrapped, and there is prose
before and after.  A text may hold several maps.  Another one begins

- where the addresses go down, or the dialect changes;
- where they meet earlier ones, behind a line that is no row;
- behind a line that says whose the next one is: ``child:``, ``/proc/451/maps``, ``pid 451``.

Anything else that stands between rows and is none stays an error: the map would be wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from forkviz.core.capture import Process
from forkviz.core.space import AddressSpace
from forkviz.readers.dress import bare
from forkviz.readers.owners import ABOVE, NOBODY, Owner, owner_above

__all__ = ["Pasted", "has_pasted_map", "pasted_maps", "renumbered"]

_BEGINS = re.compile(
    r"(?P<start>[0-9A-Fa-f]{4,16})-(?P<end>[0-9A-Fa-f]{4,16}) [r=-][w=-][x=-][psg](?: |$)"
)
#: What each row has, to be looked for in a text of many MB: it begins with a rare character.
_SIGN = re.compile(r"-[0-9A-Fa-f]{4,16} [r=-][w=-][x=-][psg](?=\s|$)")
_WHOLE = re.compile(
    r"[0-9A-Fa-f]{4,16}-[0-9A-Fa-f]{4,16} [r=-][w=-][x=-][psg] [0-9A-Fa-f]{1,16} "
    r"(?P<major>[0-9A-Fa-f]{2,8}):[0-9A-Fa-f]{2,8} \d{1,20}(?: +(?P<name>\S.*)?)?"
)
_NAME = re.compile(r"[/\[].*|\\\\.*")
_TAIL = re.compile(
    r"(?:[0-9A-Fa-f]{1,16} )?(?:[0-9A-Fa-f]{2,8}:[0-9A-Fa-f]{2,8} )?\d{1,20}(?: .*)?"
)
_DETAIL = re.compile(r"VmFlags: .*|[A-Z][A-Za-z_]+: +\d+(?: kB)?")
_LONGEST = 8192
#: Digits of a device's major number from which on it is Cygwin's.
_CYGWIN_DIGITS = 4


class Pasted(NamedTuple):
    """A map: its rows, the line that each began in, how many were wrapped.

    around: how many lines of the whole text are of no map.
    """

    text: str
    lines: list[int]
    wrapped: int
    around: int
    owner: Owner


class _Row(NamedTuple):
    """A row as far as it tells maps apart.  first, last: indices of its lines.

    text: both lines as one, bare.  cygwin: whether it is Cygwin's, None where it is not whole.
    """

    first: int
    last: int
    start: int
    end: int
    text: str
    cygwin: bool | None


def has_pasted_map(text: str) -> bool:
    """Whether a whole row of a map is anywhere in *text*."""
    return any(row.cygwin is not None for row in _rows(text, None))


def pasted_maps(text: str) -> list[Pasted]:
    """The maps in *text*, in its order."""
    lines = text.split("\n")
    maps = _parted(_rows(text, lines), lines)
    spans = [(rows[0].first, _end(rows[-1], lines)) for rows, _ in maps]
    between = zip([0, *(end for _, end in spans)], [*(at for at, _ in spans), None], strict=True)
    around = sum(bool(line.strip("> |\t")) for a, b in between for line in lines[a:b])
    return [
        _pasted(rows, lines, end, around, owner)
        for (rows, owner), (_, end) in zip(maps, spans, strict=True)
    ]


def _rows(text: str, lines: Sequence[str] | None) -> Iterator[_Row]:
    """The rows in *text*; *lines*: the same, or None where few rows will be asked for."""
    at = number = 0
    seen = -1
    for found in _SIGN.finditer(text):
        number += text.count("\n", at, found.start())
        at = found.start()
        if number <= seen:
            continue
        seen = number
        if lines is None:
            begin = text.rfind("\n", 0, at) + 1
            line, *rest = text[begin : begin + 2 * _LONGEST].split("\n", 2)[:2]
        else:
            line, *rest = lines[number : number + 2]
        row = _row(number, line, rest[0] if rest else "")
        if row is not None:
            seen = row.last
            yield row


def _row(number: int, line: str, following: str) -> _Row | None:
    """The row that begins in *line*, the one before *following*, if one does."""
    text = bare(line)
    begins = _BEGINS.match(text)
    if begins is None:
        return None
    whole = _WHOLE.fullmatch(text)
    joined = None if whole is not None and whole["name"] else _joined(text, whole, bare(following))
    if joined is not None:
        text = joined
        whole = _WHOLE.fullmatch(text)
    return _Row(
        number,
        number + (joined is not None),
        int(begins["start"], 16),
        int(begins["end"], 16),
        text,
        len(whole["major"]) >= _CYGWIN_DIGITS if whole is not None else None,
    )


def _parted(rows: Iterator[_Row], lines: list[str]) -> list[tuple[list[_Row], Owner]]:
    """The rows of each map, and whose it is."""
    maps: list[tuple[list[_Row], Owner]] = []
    before: _Row | None = None
    cygwin: bool | None = None
    for row in rows:
        above = before.last + 1 if before is not None else 0
        owner = NOBODY
        if above < row.first:
            here = range(max(above, row.first - ABOVE), row.first)
            owner = owner_above([(i + 1, lines[i]) for i in here])
        if before is None or _is_another(row, before, cygwin, owner, lines):
            maps.append(([], owner))
            cygwin = None
        maps[-1][0].append(row)
        before = row
        cygwin = row.cygwin if cygwin is None else cygwin
    return maps


def _is_another(
    row: _Row, before: _Row, cygwin: bool | None, owner: Owner, lines: list[str]
) -> bool:
    """Whether another map begins with *row*; *cygwin*: what the rows so far are of."""
    if row.end <= before.start or (None not in (cygwin, row.cygwin) and cygwin != row.cygwin):
        return True
    if row.start < before.end:
        gap = range(before.last + 1, row.first)
        return any(not _DETAIL.fullmatch(bare(lines[i])) for i in gap)
    return owner.line > 0


def _end(row: _Row, lines: list[str]) -> int:
    """The index of the line after the map that ends with *row*, and what smaps tells below it."""
    i = row.last + 1
    while i < len(lines) and _DETAIL.fullmatch(bare(lines[i])):
        i += 1
    return i


def _pasted(rows: list[_Row], lines: list[str], end: int, around: int, owner: Owner) -> Pasted:
    """The map of *rows*, which goes on up to the line of index *end*."""
    kept: list[str] = []
    numbers: list[int] = []
    here = rows[0].first
    for row in rows:
        for i in range(here, row.first):
            kept.append(bare(lines[i]))
            numbers.append(i + 1)
        kept.append(row.text)
        numbers.append(row.first + 1)
        here = row.last + 1
    kept += map(bare, lines[here:end])
    numbers += range(here + 1, end + 1)
    wrapped = sum(row.last > row.first for row in rows)
    return Pasted("\n".join(kept), numbers, wrapped, around, owner)


def renumbered(process: Process, pasted: Pasted) -> Process:
    """*process*, read from the rows alone, with the lines of the whole text, and what to say."""
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


def _joined(line: str, whole: re.Match[str] | None, following: str) -> str | None:
    """The row that *line* and the line after it are together; None where they are not one.

    whole: *line* as a row without a name, if it is one.
    """
    if whole is not None:
        return f"{line} {following}" if _NAME.fullmatch(following) else None
    if not _TAIL.fullmatch(following):
        return None
    joined = f"{line} {following}"
    return joined if _WHOLE.fullmatch(joined) else None
