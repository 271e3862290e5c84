"""rows: what the ``/proc/PID/maps`` of Cygwin and of Linux have in common: rows, and their faults.

A row is ``START-END PERM OFFSET MAJ:MIN INODE NAME``.  The dialects differ in the device, which
Cygwin writes in at least four hex digits and Linux in at most three for the major number, in what
OFFSET means and in PERM.  Text from a mail may carry ``> `` before its lines and ``...`` where its
author left rows out.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from functools import reduce
from itertools import accumulate, islice, repeat
from operator import add, le, lt, or_
from typing import NamedTuple

from forkviz import limits
from forkviz.core.address import PAGE
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.errors import BadCapture
from forkviz.lazy.patterns import regex
from forkviz.readers.maps.aligned import aligned_rows
from forkviz.readers.maps.run_together import GLUED

__all__ = ["WIDE", "Fields", "Scan", "has_row", "row_pattern", "scan", "width"]

#: Characters of a piece that is looked through at once.
_PIECE = 1 << 16
#: Rows of files that a filter leaves of a program's map at the least: its own, and two libraries'.
_FEW = 8
#: First address that 32 bits can't name.
WIDE = 1 << 32

_QUOTE = regex(r"^(?:>[> ]*)", re.MULTILINE)
#: What people put for rows that they left out: ``...``, ``[snip]``, ``(… 50 lines)``.
#: Possessive, or blanks would be shared out in every way.
_DOTS = r"(?:\.\.\.++|…)"
_WORDS = (
    r"(?:snip(?:ped)?|cut|omitted|left out|\d{1,9} (?:more )?(?:lines|rows)(?: [a-z]{1,12}){0,2})"
)
_SAID = rf"(?:{_DOTS}\s*+(?:{_WORDS})?|{_WORDS})\s*+(?:{_DOTS})?\s*+"
_LEFT_OUT = regex(
    rf"\s*+(?:{_SAID}|[\[(<{{]\s*+{_SAID}[\])>}}]|[-*=]{{1,40}}\s*+{_SAID}[-*=]{{1,40}})\s*+",
    re.IGNORECASE,
)
#: A row: its numbers, and its words, which are of few kinds, however many rows there are.
_NUMBER = "([0-9A-Fa-f]{1,16})"
_PARTS = rf"^{_NUMBER}-{_NUMBER} (.{{4}} ){_NUMBER} (.*)$"
_SPLIT = regex(_PARTS, re.MULTILINE)
#: ``Size:      4 kB``, ``VmFlags: rd ex``: what smaps tells below a row.
_SMAPS = regex(r"[A-Z][A-Za-z_]+: .*")
#: The same of a row with what smaps tells below it.
_SPLIT_SMAPS = regex(_PARTS + r"((?:\n[A-Z][A-Za-z_]+: .*)*)", re.MULTILINE)
_BEGINS = regex(r"^[0-9A-Fa-f]{1,16}-", re.MULTILINE)
#: A row that lost its end: the range and the permissions are whole.
_CUT = regex(rf"{_NUMBER}-{_NUMBER} ([r=-][w=-][x=-][psg])(?: .*)?")
_RANGE = regex(r"\s*([0-9A-Za-z`]+)-([0-9A-Za-z`]+)(?:\s+(\S+))?")
_HEX = regex(r"[0-9A-Fa-f]+")

_HINT = "a row is START-END PERM OFFSET MAJ:MIN INODE NAME; remove any other line"


class Fields(NamedTuple):
    """A row without its numbers: permissions, device and inode, name."""

    permissions: str
    device: str
    name: str


class Scan(NamedTuple):
    """The rows of a map, in order of address, and what is wrong with it without spoiling it.

    starts, ends, offsets, lines: of each row.  kinds: its place in *fields*, which has each once.
    left_out: whether ``...`` stands for rows.  cut: whether the last row lost its end.
    """

    starts: array[int]
    ends: array[int]
    offsets: array[int]
    kinds: array[int]
    lines: array[int]
    fields: list[Fields]
    left_out: bool
    cut: bool

    def numbered(self, lines: Sequence[int] | None) -> array[int]:
        """The line of each row; *lines*: the number of each line of the text, if not its own."""
        if lines is None:
            return self.lines
        return array(self.lines.typecode, [lines[line - 1] for line in self.lines])

    @property
    def filtered(self) -> bool:
        """Whether all rows are of files, which no process's are: ``grep dll`` leaves such rows."""
        few = len(self.starts) < _FEW
        return not few and all(each.name[:1] not in ("", "[") for each in self.fields)

    @property
    def whole(self) -> bool:
        """Whether nothing shows that rows are missing."""
        return not (self.left_out or self.cut or self.filtered)

    def caveats(self) -> tuple[Caveat, ...]:
        """What the reader's user must know."""
        told = []
        if self.left_out:
            told.append(caveat(CaveatKind.ROWS_LEFT_OUT))
        if self.cut:
            told.append(caveat(CaveatKind.LAST_LINE_CUT))
        if self.filtered:
            told.append(caveat(CaveatKind.ROWS_FILTERED))
        return tuple(told)


def row_pattern(permissions: str, device: str, name: str = ".*") -> re.Pattern[str]:
    """The pattern of a row without its numbers, given those of its permissions, device and name."""
    return regex(rf"^({permissions}) ({device} \d{{1,20}})(?: +({name})| *)$", re.MULTILINE)


def has_row(head: str, pattern: re.Pattern[str]) -> bool:
    """Whether one of the first lines of *head* is a row of *pattern*."""
    lines = _QUOTE.sub("", head[:16384]).split("\n")[:80]
    rows = map(_SPLIT.fullmatch, lines)
    return any(row is not None and pattern.fullmatch(row[3] + row[5]) is not None for row in rows)


def scan(text: str, pattern: re.Pattern[str], file: str, *, smaps: bool = False) -> Scan:
    """The rows of *text*.

    Raises BadCapture, with the line and what stands there, for a line that is no row, a range that
    is empty or not made of pages, and rows that overlap or are out of order.
    """
    if ">" in text[:4096]:
        text = _QUOTE.sub("", text)
    found = _Scanning(pattern, file, smaps).all(text)
    starts, ends = found.starts, found.ends
    if _in_order(starts, ends):
        return found
    reached = 0
    for i, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if start < reached or end <= start or (start | end) % PAGE:
            excerpt = text.split("\n")[found.lines[i] - 1]
            raise _misplaced(found, i, file, excerpt)
        reached = end
    return found


def _in_order(starts: array[int], ends: array[int]) -> bool:
    """Whether every range is made of pages, is not empty, and begins where none goes on."""
    return (
        not reduce(or_, starts, reduce(or_, ends, 0)) % PAGE
        and all(map(lt, starts, ends))
        and all(map(le, ends, islice(starts, 1, None)))
    )


class _Scanning:
    """The rows so far.  Pieces of nothing but rows are read as a whole, others line by line."""

    def __init__(self, pattern: re.Pattern[str], file: str, smaps: bool) -> None:
        self.pattern = pattern
        self.file = file
        self.smaps = smaps
        # Columns of machine words: as a list of numbers, each takes five times the memory.
        self.starts, self.ends, self.offsets = array("Q"), array("Q"), array("Q")
        self.kinds, self.lines = array("I"), array("I")
        # Maps repeat few names and permissions many times over, and need each but once.
        self.known: dict[str, int] = {}
        self.fields: list[Fields] = []
        self.left_out = self.cut = False
        self.detailed = False  # whether the last piece had smaps' lines

    def all(self, text: str) -> Scan:
        """The rows of *text*; the texts of a piece are gone before the next piece is read."""
        at, line = 0, 1
        while at < len(text):
            end = _piece_end(text, at)
            piece = text[at:end]
            count = piece.count("\n") + (not piece.endswith("\n"))
            if not self._whole(piece, line, count):
                self._by_line(piece, line, last=end == len(text))
            # Of a map that goes on, the rows so far say enough.
            limits.check("regions", len(self.kinds), file=self.file, line=line)
            at, line = end, line + count
        if not self.kinds:
            raise BadCapture("has no row of a map", file=self.file, hint=_HINT)
        numbers = (self.starts, self.ends, self.offsets, self.kinds, self.lines)
        return Scan(*numbers, self.fields, self.left_out, self.cut)

    def _whole(self, piece: str, line: int, count: int) -> bool:
        """Take the *count* lines of a piece if all are rows (and smaps' lines), in a few calls."""
        if not self.detailed and self._aligned(piece, line):
            return True
        lines: list[int] | range = range(line, line + count)
        found = [] if self.detailed else _SPLIT.findall(piece)
        self.detailed = self.smaps and len(found) != count
        if self.detailed:
            found = _SPLIT_SMAPS.findall(piece)
            lines = list(accumulate((1 + row[5].count("\n") for row in found), initial=line))
            if lines.pop() != line + count:
                return False
        elif len(found) != count:
            return False
        # What smaps tells is the sixth column.
        firsts, lasts, permissions, offsets, rests, *_ = zip(*found, strict=True)
        words = list(map(add, permissions, rests))
        if not self._learned(sorted(set(words).difference(self.known))):
            return False
        self.starts.extend(map(int, firsts, repeat(16)))
        self.ends.extend(map(int, lasts, repeat(16)))
        self.offsets.extend(map(int, offsets, repeat(16)))
        self.kinds.extend(map(self.known.__getitem__, words))
        self.lines.extend(lines)
        return True

    def _aligned(self, piece: str, line: int) -> bool:
        """Take the lines of a piece if all are rows whose numbers stand below each other."""
        lines = piece.removesuffix("\n").split("\n")
        found = aligned_rows(lines)
        if found is None or not self._learned(sorted(set(found.words).difference(self.known))):
            return False
        self.starts.extend(found.starts)
        self.ends.extend(found.ends)
        self.offsets.extend(found.offsets)
        self.kinds.extend(map(self.known.__getitem__, found.words))
        self.lines.extend(range(line, line + len(lines)))
        return True

    def _by_line(self, piece: str, line: int, last: bool) -> None:
        """Take a piece in which not every line is a row.  last: whether it ends the text."""
        lines = piece.split("\n")
        if not last:
            lines.pop()  # what follows the piece's last line end is the next piece's
        for number, text in enumerate(lines, line):
            row = _SPLIT.fullmatch(text)
            if row is not None and self._learned([row[3] + row[5]]):
                self._add(row[1], row[2], row[4], row[3] + row[5], number)
            elif not text or text.isspace() or self._is_detail(text):
                continue
            elif _LEFT_OUT.fullmatch(text):
                self.left_out = True
            else:
                # Only a file's last line can be cut off, and then no line end follows.
                may_be_cut = last and number == line + len(lines) - 1 and not _holds_rows(text)
                row = _CUT.fullmatch(text) if may_be_cut else None
                if row is None:
                    raise BadCapture(
                        _fault(text), file=self.file, line=number, excerpt=text, hint=_HINT
                    )
                self.cut = True
                self._keep(text, Fields(row[3], "", ""))
                self._add(row[1], row[2], "0", text, number)

    def _is_detail(self, text: str) -> bool:
        """Whether *text* is what smaps tells below a row."""
        return self.smaps and bool(self.kinds) and _SMAPS.fullmatch(text) is not None

    def _add(self, first: str, last: str, offset: str, words: str, number: int) -> None:
        self.starts.append(int(first, 16))
        self.ends.append(int(last, 16))
        self.offsets.append(int(offset, 16))
        self.kinds.append(self.known[words])
        self.lines.append(number)

    def _learned(self, words: list[str]) -> bool:
        """Whether *words* are all those of rows; they are known then, and have their fields."""
        found = self.pattern.findall("\n".join(words)) if words else []
        if len(found) != len(words) or any(GLUED.search(fields[2]) for fields in found):
            return False
        for text, fields in zip(words, found, strict=True):
            self._keep(text, Fields._make(fields))
        return True

    def _keep(self, words: str, fields: Fields) -> None:
        if words not in self.known:
            self.known[words] = len(self.fields)
            self.fields.append(fields)


def _piece_end(text: str, at: int) -> int:
    """Where the piece that begins at *at* ends: before a row, so that none is torn."""
    if at + _PIECE >= len(text):
        return len(text)
    end = text.find("\n", at + _PIECE) + 1
    row = _BEGINS.search(text, end) if end else None
    return row.start() if row is not None else len(text)


def width(top: int, bits: int | None) -> tuple[int, tuple[Caveat, ...]]:
    """Bits of an address in a map that ends at *top*, and what must be said about them.

    *bits* is what somebody else knows of the process (its images), or None.  An address beyond
    4 GiB settles it; low addresses alone settle nothing.
    """
    if top > WIDE:
        return 64, (caveat(CaveatKind.BITS_DISAGREE),) if bits == 32 else ()
    if bits is not None:
        return bits, ()
    return 32, (caveat(CaveatKind.BITS_ASSUMED),)


def _fault(line: str) -> str:
    """What is wrong with a line that is no row."""
    if _holds_rows(line):
        return "holds more than one row: the line ends between them are lost"
    found = _RANGE.match(line)
    if not found:
        return "is not a row of a map"
    for address in (found[1], found[2]):
        if not _HEX.fullmatch(address):
            return "is not a row of a map"
        if len(address) > 16:
            return f"an address has {len(address)} digits; 16 are 64 bits"
    return "is not a row of a map of this kind: its permissions or a later field can't be read"


def _holds_rows(line: str) -> bool:
    """Whether *line* holds a row, and another one behind its beginning."""
    first = GLUED.search(line)
    return first is not None and GLUED.search(line, first.end()) is not None


def _misplaced(found: Scan, i: int, file: str, excerpt: str) -> BadCapture:
    """The error for row *i*, whose range can't stand where it does."""
    start, end = found.starts[i], found.ends[i]
    before = max(i - 1, 0)
    hint = ""
    if end <= start:
        what = "the range ends before it starts" if end < start else "the range is empty"
    elif (start | end) % PAGE:
        what = f"the range does not consist of pages of {PAGE:#x} bytes"
    else:
        if (start, end) == (found.starts[before], found.ends[before]):
            what = f"repeats the range of line {found.lines[before]}"
        elif end <= found.starts[before]:
            what = f"comes after line {found.lines[before]}, whose addresses are higher"
        else:
            what = f"overlaps line {found.lines[before]}"
        hint = "one map holds one process, with its rows in order of address"
    return BadCapture(what, file=file, line=found.lines[i], excerpt=excerpt, hint=hint)
