"""Rows of maps wherever they stand in a text, and what a mailer wrapped made one row again.

A row is wrapped between its fields, before its name, and at a blank within its name.  The last is
joined where nothing else can be meant:

- within brackets, up to the one that closes them;
- where an earlier row has the joined name;
- where the lines end a path, and stand between two rows or could not be in the line before.

Else, between two rows, the name is kept as far as it goes, and the lines are reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from forkviz.lazy.patterns import regex
from forkviz.readers.pasted.decoration import LONGEST, bare

__all__ = ["DETAIL", "Name", "Row", "has_pasted_map", "rows_in"]

_BEGINS = regex(
    r"(?P<start>[0-9A-Fa-f]{4,16})-(?P<end>[0-9A-Fa-f]{4,16}) [r=-][w=-][x=-][psg](?: |$)"
)
#: What each row has, to be looked for in a text of many MB: it begins with a rare character.
_SIGN = regex(r"-[0-9A-Fa-f]{4,16} [r=-][w=-][x=-][psg](?=\s|$)")
_WHOLE = regex(
    r"[0-9A-Fa-f]{4,16}-[0-9A-Fa-f]{4,16} [r=-][w=-][x=-][psg] [0-9A-Fa-f]{1,16} "
    r"(?P<major>[0-9A-Fa-f]{2,8}):[0-9A-Fa-f]{2,8} \d{1,20}(?: +(?P<name>\S.*)?)?"
)
#: What most rows are: whole, on a line of their own, with a name that can't go on below.
_PLAIN = regex(
    r"[>| \t]*+((?P<start>[0-9A-Fa-f]{4,16})-(?P<end>[0-9A-Fa-f]{4,16}) [r=-][w=-][x=-][psg] "
    r"[0-9A-Fa-f]{1,16} (?P<major>[0-9A-Fa-f]{2,8}):[0-9A-Fa-f]{2,8} \d{1,20} +"
    r"(?:/[^\s\\]{0,1000}\.[A-Za-z][A-Za-z0-9_]{1,5}|\[[^\]\s\\]{1,80}\]))[ \t]*+(?=\n|\Z)"
)
#: A row that ends behind one of its fields.
_PART = regex(
    r"[0-9A-Fa-f]{4,16}-[0-9A-Fa-f]{4,16} [r=-][w=-][x=-][psg]"
    r"(?: [0-9A-Fa-f]{1,16}(?: [0-9A-Fa-f]{2,8}:[0-9A-Fa-f]{2,8})?)?"
)
_NAME = regex(r"[/\[].*|\\\\.*")
#: What smaps tells below a row.
DETAIL = regex(r"VmFlags: .*|[A-Z][A-Za-z_]+: +\d+(?: kB)?")
_EXTENSION = regex(r"\.[A-Za-z][A-Za-z0-9_]{1,5}(?:\.\d{1,5})*(?: \(deleted\))?$")
#: In prose a path begins with its slash, and the rest of a path does not.
_BEGUN = regex(r"(?:^|\s)[/\\]")
#: Digits of a device's major number from which on it is Cygwin's.
_CYGWIN_DIGITS = 4
#: Most lines that a row may be wrapped into, longest of them that may be of a name, and most names
#: with a blank that are remembered.
_WRAPPED, _LONGEST_NAME, _REMEMBERED = 4, 1000, 10_000


class Name(Enum):
    """How much of a row's name is there."""

    WHOLE = 0
    JOINED = 1  # of lines that a mailer broke within it
    CLIPPED = 2  # it may go on in the lines below, which are none of the map


class Row(NamedTuple):
    """A row as far as it tells maps apart.  first, last: indices of its lines.

    begin, stop: where these lines are in the whole text.  text: all of them as one, bare.
    cygwin: whether it is Cygwin's, None where it is not whole.
    """

    first: int
    last: int
    begin: int
    stop: int
    start: int
    end: int
    text: str
    cygwin: bool | None
    name: Name


def has_pasted_map(text: str) -> bool:
    """Whether a whole row of a map is anywhere in *text*."""
    return any(row.cygwin is not None for row in rows_in(text))


def rows_in(text: str) -> Iterator[Row]:
    """The rows in *text*, in its order."""
    reading = _Reading(text)
    at = number = 0
    seen = -1
    for found in _SIGN.finditer(text):
        number += text.count("\n", at, found.start())
        at = found.start()
        if number <= seen:
            continue
        seen = number
        row = reading.row(number, text.rfind("\n", 0, at) + 1)
        if row is not None:
            seen = row.last
            yield row


class _Reading:
    """What was learnt of a text so far: its names with blanks, and how long its lines are."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.names: set[str] = set()
        self.longest = 0

    def row(self, number: int, begin: int) -> Row | None:
        """The row that begins in the line of index *number*, which is at *begin*, if one does."""
        plain = _PLAIN.match(self.text, begin)
        if plain is not None:
            text, start, end, major = plain.groups()
            stop = plain.end()
            self.longest = max(self.longest, stop - begin)
            cygwin: bool | None = len(major) >= _CYGWIN_DIGITS
            numbers = int(start, 16), int(end, 16)
            return Row(number, number, begin, stop, *numbers, text, cygwin, Name.WHOLE)
        line, stop = self._line(begin)
        text = bare(line)
        begins = _BEGINS.match(text)
        if begins is None:
            return None
        last = number
        whole = _WHOLE.fullmatch(text)
        while whole is None or not whole["name"]:
            following, after = self._line(stop + 1)
            joined = _joined(text, whole, bare(following))
            if joined is None or last - number == _WRAPPED:
                break
            text, stop, last = joined, after, last + 1
            whole = _WHOLE.fullmatch(text)
        name = Name.WHOLE
        if whole is not None and whole["name"]:
            name, more, after = self._within(whole["name"], stop)
            if name is Name.JOINED:
                text = f"{text} {more[1]}"
            stop, last = after, last + more[0]
        self.longest = max(self.longest, len(line))
        cygwin = len(whole["major"]) >= _CYGWIN_DIGITS if whole is not None else None
        numbers = int(begins["start"], 16), int(begins["end"], 16)
        return Row(number, last, begin, stop, *numbers, text, cygwin, name)

    def _line(self, begin: int) -> tuple[str, int]:
        """The line at *begin*, cut where it is long, and where it ends; "" behind the text."""
        if begin > len(self.text):
            return "", len(self.text)
        stop = self.text.find("\n", begin)
        stop = len(self.text) if stop < 0 else stop
        return self.text[begin : min(stop, begin + LONGEST + 1)], stop

    def _within(self, name: str, stop: int) -> tuple[Name, tuple[int, str], int]:
        """Whether *name* goes on in the lines below the one that ends at *stop*: how many and what
        they are, and where they end."""
        kept = Name.WHOLE, (0, ""), stop
        bracket = name[0] == "["
        if bracket == name.endswith("]") if bracket else _EXTENSION.search(name) is not None:
            if " " in name and len(self.names) < _REMEMBERED:
                self.names.add(name)
            return kept
        last = self.text.rfind("\n", max(stop - LONGEST, 0), stop) + 1
        length = stop - last
        rest: list[str] = []
        best = kept
        here = stop
        while len(rest) < _WRAPPED:
            line, here = self._line(here + 1)
            following = bare(line)
            if not 0 < len(following) <= _LONGEST_NAME:
                break
            if _BEGINS.match(following) or DETAIL.fullmatch(following):
                break
            rest.append(following)
            said = " ".join(rest)
            told = len(rest), said
            if bracket:
                if following.endswith("]") and "[" not in following:
                    return Name.JOINED, told, here
                continue
            between = _BEGINS.match(bare(self._line(here + 1)[0])) is not None
            if self._safe(name, said, between, length + 1 + len(rest[0].split(" ")[0])):
                self.names.add(f"{name} {said}")
                return Name.JOINED, told, here
            if between and (_is_rest(said) or _EXTENSION.search(said)):
                best = Name.CLIPPED, told, here
        return best

    def _safe(self, name: str, rest: str, between: bool, length: int) -> bool:
        """Whether *rest* must be that of *name*: *between* two rows, and of a line that would have
        had *length* characters with its first word."""
        if f"{name} {rest}" in self.names:
            return True
        if not _is_rest(rest) or not _EXTENSION.search(rest):
            return False
        return between or length > self.longest > 0


def _is_rest(text: str) -> bool:
    """Whether *text* may be the rest of a path that was broken at a blank."""
    slashed = "/" in text or "\\" in text
    return slashed and text[-1] not in ".,:;!?" and not _BEGUN.search(text)


def _joined(line: str, whole: re.Match[str] | None, following: str) -> str | None:
    """The row that *line* and the line after it are together; None where they are not one.

    whole: *line* as a row without a name, if it is one.
    """
    if not following:
        return None
    joined = f"{line} {following}"
    if whole is not None:
        return joined if _NAME.fullmatch(following) else None
    return joined if _WHOLE.fullmatch(joined) or _PART.fullmatch(joined) else None
