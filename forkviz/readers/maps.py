"""Maps: what the ``/proc/PID/maps`` of Cygwin and of Linux have in common: rows, and their faults.

A row is ``START-END PERM OFFSET MAJ:MIN INODE NAME``.  The dialects differ in the device, which
Cygwin writes in at least four hex digits and Linux in at most three for the major number, in what
OFFSET means and in PERM.  Text from a mail may carry ``> `` before its lines and ``...`` where its
author left rows out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from itertools import islice
from operator import le, lt, or_
from typing import NamedTuple

from forkviz.core.address import PAGE
from forkviz.errors import BadCapture

__all__ = ["WIDE", "Row", "Scan", "has_row", "row_pattern", "scan", "width"]

#: Characters of a piece that is looked through at once.
_PIECE = 1 << 16
#: First address that 32 bits can't name.
WIDE = 1 << 32

_QUOTE = re.compile(r"^(?:>[> ]*)", re.MULTILINE)
_LEFT_OUT = re.compile(r"\s*(?:\.\.\.+|…|\[\.\.\.\]|\[…\])\s*")
#: ``Size:      4 kB``, ``VmFlags: rd ex``: what smaps tells below a row.
_SMAPS = re.compile(r"[A-Z][A-Za-z_]+: .*")
#: A row that lost its end: the range and the permissions are whole.
_CUT = re.compile(r"([0-9A-Fa-f]{1,16})-([0-9A-Fa-f]{1,16}) ([r=-][w=-][x=-][psg])(?: .*)?")
_RANGE = re.compile(r"\s*([0-9A-Za-z`]+)-([0-9A-Za-z`]+)(?:\s+(\S+))?")
_HEX = re.compile(r"[0-9A-Fa-f]+")

_HINT = "a row is START-END PERM OFFSET MAJ:MIN INODE NAME; remove any other line"

#: start, end, permissions, offset, device and inode, name, line
Row = tuple[int, int, str, int, str, str, int]


class Scan(NamedTuple):
    """The rows of a map, in order of address, and what is wrong with it without spoiling it.

    left_out: whether ``...`` stands for rows.  cut: whether the last row lost its end.
    """

    rows: list[Row]
    left_out: bool
    cut: bool

    def caveats(self) -> tuple[str, ...]:
        """What the reader's user must know, in sentences."""
        told = []
        if self.left_out:
            told.append("rows were left out (...); the map is incomplete, and gaps may not be free")
        if self.cut:
            told.append("the last line is cut off; its offset and name are unknown")
        return tuple(told)


def row_pattern(permissions: str, device: str) -> re.Pattern[str]:
    """The pattern of a row, given those of its permissions and its device."""
    number = "([0-9A-Fa-f]{1,16})"
    return re.compile(
        rf"^{number}-{number} ({permissions}) {number} ({device} \d{{1,20}})(?: +(.*)|)$",
        re.MULTILINE,
    )


def has_row(head: str, pattern: re.Pattern[str]) -> bool:
    """Whether one of the first lines of *head* is a row of *pattern*."""
    lines = _QUOTE.sub("", head[:16384]).split("\n")[:80]
    return any(pattern.fullmatch(line) for line in lines)


def scan(text: str, pattern: re.Pattern[str], file: str, *, smaps: bool = False) -> Scan:
    """The rows of *text*.

    Raises BadCapture, with the line and what stands there, for a line that is no row, a range that
    is empty or not made of pages, and rows that overlap or are out of order.
    """
    if ">" in text[:4096]:
        text = _QUOTE.sub("", text)
    rows = _all_rows(text, pattern)
    if rows is not None:
        result = Scan(rows, False, False)
    else:
        result = _scan_lines(text.split("\n"), pattern, file, smaps)
    if _in_order(result.rows):
        return result
    reached = 0
    for i, row in enumerate(result.rows):
        start, end = row[0], row[1]
        if start < reached or end <= start or (start | end) % PAGE:
            excerpt = text.split("\n")[row[6] - 1]
            raise _misplaced(result.rows[max(i - 1, 0)], row, file, excerpt)
        reached = end
    return result


def _in_order(rows: list[Row]) -> bool:
    """Whether every range is made of pages, is not empty, and begins where none goes on."""
    starts, ends = [row[0] for row in rows], [row[1] for row in rows]
    return (
        not reduce(or_, starts, reduce(or_, ends, 0)) % PAGE
        and all(map(lt, starts, ends))
        and all(map(le, ends, islice(starts, 1, None)))
    )


def _all_rows(text: str, pattern: re.Pattern[str]) -> list[Row] | None:
    """The rows of a text in which every line is one, several times as fast; None for any other.

    One call finds all rows of a piece, whose texts are gone before the next piece is read.
    """
    rows: list[Row] = []
    # Maps repeat few names and permissions many times over, and need each but once.
    known: dict[str, str] = {}
    one = known.setdefault
    at = 0
    while at < len(text):
        end = text.find("\n", at + _PIECE) + 1 or len(text)
        piece = text[at:end]
        matched = pattern.findall(piece)
        if len(matched) != piece.count("\n") + (not piece.endswith("\n")):
            return None
        # As _row does it, without a call for each of a hundred thousand rows.
        rows += [
            (
                int(first, 16),
                int(last, 16),
                one(permissions, permissions),
                int(offset, 16),
                one(device, device),
                one(name, name),
                line,
            )
            for line, (first, last, permissions, offset, device, name) in enumerate(
                matched, len(rows) + 1
            )
        ]
        at = end
    return rows or None


def _row(fields: tuple[str, ...], line: int) -> Row:
    first, last, permissions, offset, device, name = fields
    return (int(first, 16), int(last, 16), permissions, int(offset, 16), device, name, line)


def _scan_lines(lines: list[str], pattern: re.Pattern[str], file: str, smaps: bool) -> Scan:
    """The rows of a text in which not every line is one."""
    rows: list[Row] = []
    left_out = cut = False
    for number, line in enumerate(lines, 1):
        found = pattern.fullmatch(line)
        if found is not None:
            rows.append(_row(found.groups(""), number))
        elif not line or line.isspace() or (smaps and rows and _SMAPS.fullmatch(line)):
            continue
        elif _LEFT_OUT.fullmatch(line):
            left_out = True
        else:
            # Only a file's last line can be cut off, and then no line end follows.
            found = _CUT.fullmatch(line) if number == len(lines) else None
            if found is None:
                raise BadCapture(_fault(line), file=file, line=number, excerpt=line, hint=_HINT)
            cut = True
            rows.append((int(found[1], 16), int(found[2], 16), found[3], 0, "", "", number))
    if not rows:
        raise BadCapture("holds no row of a map", file=file, hint=_HINT)
    return Scan(rows, left_out, cut)


def width(rows: list[Row], bits: int | None) -> tuple[int, Iterator[str]]:
    """Bits of an address in a map of *rows*, and what must be said about them.

    *bits* is what somebody else knows of the process (its images), or None.  An address beyond
    4 GiB settles it; low addresses alone settle nothing.
    """
    if rows[-1][1] > WIDE:
        told = ["the images are of 32 bits, but the map has 64-bit addresses"] if bits == 32 else []
        return 64, iter(told)
    if bits is not None:
        return bits, iter(())
    return 32, iter(["no address is beyond 4 GiB, so 32 bits are assumed"])


def _fault(line: str) -> str:
    """What is wrong with a line that is no row."""
    found = _RANGE.match(line)
    if not found:
        return "is not a row of a map"
    for address in (found[1], found[2]):
        if not _HEX.fullmatch(address):
            return "is not a row of a map"
        if len(address) > 16:
            return f"an address has {len(address)} digits; 16 are 64 bits"
    return "is not a row of a map of this kind: its permissions or a later field can't be read"


def _misplaced(previous: Row, row: Row, file: str, excerpt: str) -> BadCapture:
    """The error for a row whose range can't stand after that of *previous*."""
    start, end = row[0], row[1]
    hint = ""
    if end <= start:
        what = "the range ends before it starts" if end < start else "the range is empty"
    elif (start | end) % PAGE:
        what = f"the range is not made of pages of {PAGE:#x} bytes"
    else:
        if (start, end) == previous[:2]:
            what = f"repeats the range of line {previous[6]}"
        elif end <= previous[0]:
            what = f"comes after line {previous[6]}, whose addresses are higher"
        else:
            what = f"overlaps line {previous[6]}"
        hint = "one map holds one process, its rows in order of address"
    return BadCapture(what, file=file, line=row[6], excerpt=excerpt, hint=hint)
