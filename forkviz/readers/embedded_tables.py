"""embedded_tables: those of VMMap and of volatility in a text that holds more than them.

Their rows are known by the header above them.  What is of a table is read as if it stood alone,
with the other lines emptied, so that each line keeps its number; all else is read without it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from forkviz.core.captures.capture import Capture
from forkviz.lazy.patterns import regex
from forkviz.readers.tools.vmmap import parse_vmmap
from forkviz.readers.tools.volatility import columns_of, parse_volatility

__all__ = ["Table", "has_table", "tables_of", "without"]

_CSV = regex(r'^"Address","Type","Size","Committed"[^\n]*', re.MULTILINE)
_CSV_ROW = regex(r'^" *[0-9A-Fa-f]{4,16}","[^\n]*', re.MULTILINE)
_TXT = regex(r"^Address +Type +Size +Committed +Private\b[^\n]*", re.MULTILINE)
_TXT_ROW = regex(
    r"^ *[0-9A-Fa-f]{8,16} +(?:Image|Mapped|Shareable|Heap|Managed|Thread|Stack|Private|Page|Free"
    r"|Unusable)\b[^\n]*",
    re.MULTILINE,
)
_FACT = regex(r"^(?:Process|PID):[^\n]*", re.MULTILINE)
#: Most characters above VMMap's table that its summary takes.
_SUMMARY = 4096

#: Where a part of a text begins and ends.
_Range = tuple[int, int]


class Table(NamedTuple):
    """A kind of table, and where the lines of its rows are.  all_of_it: there are no others."""

    parse: Callable[[str, str, str], Capture]
    ranges: list[_Range]
    all_of_it: bool

    def read(self, text: str, file: str, label: str) -> Capture:
        """The capture of this table of *text*.  Raises BadCapture for a row that can't be one."""
        kept = text if self.all_of_it else _only(text, self.ranges)
        return self.parse(kept, file, label)


def has_table(text: str) -> bool:
    """Whether a table of VMMap or of volatility is anywhere in *text*."""
    return _header(text, _CSV) or _header(text, _TXT) or next(_volatile(text), None) is not None


def tables_of(text: str) -> list[Table]:
    """The tables in *text*, of each kind together."""
    found: list[tuple[Callable[[str, str, str], Capture], list[_Range]]] = []
    if _header(text, _CSV):
        found.append((parse_vmmap, _vmmap(text, _CSV, _CSV_ROW)))
    elif _header(text, _TXT):
        found.append((parse_vmmap, _vmmap(text, _TXT, _TXT_ROW)))
    if ranges := _joined(_volatile(text)):
        found.append((parse_volatility, ranges))
    return [Table(parse, ranges, _is_all(text, ranges)) for parse, ranges in found]


def without(text: str, tables: Sequence[Table]) -> str:
    """*text* with the lines of *tables* emptied."""
    pieces: list[str] = []
    at = 0
    for begin, end in sorted(each for table in tables for each in table.ranges):
        pieces += (text[at:begin], "\n" * text.count("\n", max(at, begin), end))
        at = max(at, end)
    return "".join([*pieces, text[at:]])


def _only(text: str, ranges: Sequence[_Range]) -> str:
    """*text* with the lines of *ranges* alone; all others are empty."""
    pieces: list[str] = []
    at = 0
    for begin, end in ranges:
        pieces += ("\n" * text.count("\n", at, begin), text[begin:end])
        at = end
    return "".join(pieces)


def _is_all(text: str, ranges: Sequence[_Range]) -> bool:
    """Whether nothing but blanks is outside of *ranges*."""
    ends = [0, *(end for _, end in ranges)]
    begins = [*(begin for begin, _ in ranges), len(text)]
    return all(not text[a:b].strip() for a, b in zip(ends, begins, strict=True))


def _joined(ranges: Iterator[_Range]) -> list[_Range]:
    """*ranges* in order, of which those that touch are one."""
    joined: list[_Range] = []
    for begin, end in ranges:
        if joined and joined[-1][1] == begin:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((begin, end))
    return joined


def _header(text: str, pattern: re.Pattern[str]) -> bool:
    return "Committed" in text and pattern.search(text) is not None


# -- VMMap ---------------------------------------------------------------------------------------


def _vmmap(text: str, header: re.Pattern[str], row: re.Pattern[str]) -> list[_Range]:
    """Where VMMap's tables are, with the facts and the summary above them."""
    ranges: list[_Range] = []
    at = 0
    while (found := header.search(text, at)) is not None:
        again = header.search(text, found.end())
        begin = _top(text, max(at, found.start() - _SUMMARY), found.start(), header is _CSV)
        end = _bottom(text, found.end(), header is _CSV)
        # A row further down, below lines that are none and no header, is this table's, too.
        below = _top(text, end, again.start(), header is _CSV) if again else len(text)
        for last in row.finditer(text, end, below):
            end = _line_end(text, last.end())
        ranges.append((begin, end))
        at = max(end, found.end())
    return ranges


def _top(text: str, lowest: int, header: int, csv: bool) -> int:
    """Where the facts and the summary above *header* begin, not before *lowest*."""
    if not csv:
        facts = list(_FACT.finditer(text, lowest, header))
        first = facts[-2:][0] if facts else None
        return first.start() if first is not None else header
    top = header
    while top > lowest:
        above = text.rfind("\n", lowest, top - 1) + 1 or lowest
        line = text[above : top - 1]
        if line and not line.startswith('"'):
            break
        top = above
    return top


def _bottom(text: str, header: int, csv: bool) -> int:
    """Where the lines end that follow a header's end without another one between."""
    end = _line_end(text, header)
    while csv and end < len(text):
        following = _line_end(text, end)
        line = text[end:following]
        if line.strip() and not line.startswith('"') and '","' not in line:
            break
        end = following
    return end


def _line_end(text: str, at: int) -> int:
    """Where the line ends that *at* is in, behind its line end."""
    return text.find("\n", at) + 1 or len(text)


# -- volatility ----------------------------------------------------------------------------------


def _volatile(text: str) -> Iterator[_Range]:
    """The lines of volatility's tables."""
    at = _volatile_header(text)
    if at is None:
        return
    end = _line_end(text, at)
    columns, separator = columns_of(text[at:end].rstrip("\n"))
    assert columns is not None
    yield at, end
    pid, after = columns.index("PID"), True
    while (at := end) < len(text):
        end = _line_end(text, at)
        cells = text[at:end].split(separator)
        # A line among the rows is one, however damaged.
        is_row = len(cells) >= len(columns) - 1 and cells[pid].strip(' "').isdecimal()
        if is_row or (after and len(cells) > 1):
            yield at, end
        after = is_row


def _volatile_header(text: str) -> int | None:
    """Where the first header line begins, None where none is."""
    for sign in ("VPN", "Base"):
        at = 0
        while (found := text.find(sign, at)) >= 0:
            begin = text.rfind("\n", 0, found) + 1
            at = _line_end(text, found)
            if "PID" in text[begin:at][:4096] and columns_of(text[begin:at])[0] is not None:
                return begin
    return None
