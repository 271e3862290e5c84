"""Blocks: the lines of a text that may be of one message, joined, each piece with its line.

A message may be wrapped into several lines, and other messages may stand around it.  A line that
begins with what the runtime puts before a message begins a block; an empty line ends one, unless a
mailer's soft break left it there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from heapq import heapify, heappop, heapreplace
from typing import NamedTuple

from forkviz.lazy.patterns import regex
from forkviz.readers.messages.prefilter import SIGNS

__all__ = ["HEAD", "Block", "blocks_in"]

#: What the runtime puts before a message: a clock or two, the thread, the program, its pid.  A
#: terminal may break it anywhere between its parts.
HEAD = regex(
    r"(?<![^\s>$#|%])(?:(?P<clock>\d{1,12})\s{1,3}(?:\s{0,12}\d{1,12}\s)?\s{0,3})?"
    r"\[(?P<thread>main|sig|\w{1,16}(?: \(0x[0-9A-Fa-f]{1,8}\))?)\]\s{1,3}"
    r"(?P<program>[^\[\]\0]{1,260}?)\s{1,3}"
    r"(?:(?P<pid>\d(?:\n?\d){0,9})|\((?P<winpid>\d(?:\n?\d){0,9})\))!?"
    r"(?=\s)"
)
_BEGINS = regex(r"(?:\d{1,12} +){1,2}\[[^\[\]\n]{1,40}\] |\[(?:main|sig|unknown)\b")
#: What is of no message, and ends one: a fence, a prompt, a debugger's line.
_ENDS = regex(r"```|~~~|--- Process |PS[ >]|\$ |=====|</")
_MARKS = ">| \t\u00a0"
#: Lines above and below a sign that may be of its message, most lines of a block, and the longest
#: line that is looked at.
ABOVE, BELOW, _MOST, _LONGEST = 5, 5, 100, 4096
#: How much of a text is searched for signs before the lines found in it are read.
_AT_ONCE = 1 << 20
#: Fewest letters of a line that a mailer parts with a ``=``.
_SOFT = 40
_CODED = regex(r"(?:=[0-9A-F]{2})+")


class Block(NamedTuple):
    """Lines that may be of one message, with line ends between them.

    text: all of them; what a mailer parted with a ``=`` is whole again.  numbers: of the lines,
    from 0.  begins: where each begins in *text*.  lengths: how long each was written.
    """

    text: str
    numbers: tuple[int, ...]
    begins: tuple[int, ...]
    lengths: tuple[int, ...]

    def line(self, at: int) -> int:
        """The number, from 1, of the line that *at* is in."""
        return self.numbers[bisect_right(self.begins, at) - 1] + 1

    def length(self, at: int) -> int:
        """How long the line was written that *at* is in."""
        return self.lengths[bisect_right(self.begins, at) - 1]


def blocks_in(text: str, soft: frozenset[int]) -> Iterator[Block]:
    """The blocks of *text* that may hold a message, in its order.

    soft: numbers of lines that are empty because the line above was parted into them.
    """
    signed = _signed(text)
    upcoming = next(signed, None)
    until = 0
    while upcoming is not None:
        number, begin = upcoming
        lines = [*reversed(list(_above(text, number, begin, until, soft)))]
        lines.append((number, _cut(text, begin)))
        last = number
        for below, line in _below(text, number, begin, soft):
            while upcoming is not None and upcoming[0] < below:
                upcoming = next(signed, None)
            if upcoming is not None and upcoming[0] == below:
                last = below
            elif below - last > BELOW:
                break
            if len(lines) > _MOST:
                break
            lines.append((below, line))
        until = lines[-1][0] + 1
        while until in soft:
            until += 1
        while upcoming is not None and upcoming[0] < until:
            upcoming = next(signed, None)
        yield _joined(lines)


def _signed(text: str) -> Iterator[tuple[int, int]]:
    """The number of each line that has one of SIGNS, and where it begins."""
    counted = before = end = 0
    while end < len(text):
        # Readers stop after so many messages: what they leave is not searched for each sign.
        here, end = end, text.find("\n", end + _AT_ONCE) + 1 or len(text)
        places = [(at, sign) for sign in SIGNS if (at := text.find(sign, here, end)) >= 0]
        heapify(places)
        while places:
            at, sign = places[0]
            if at >= here:
                begin = text.rfind("\n", here, at) + 1 or here
                before += text.count("\n", counted, begin)
                counted = begin
                yield before, begin
                here = text.find("\n", at) + 1 or len(text)
            again = text.find(sign, here, end)
            if again < 0:
                heappop(places)
            else:
                heapreplace(places, (again, sign))


def _bare(line: str) -> str:
    return line.strip(_MARKS)


def _cut(text: str, begin: int) -> str:
    """The line at *begin*, as far as it is looked at."""
    end = text.find("\n", begin, begin + _LONGEST)
    return text[begin : end if end >= 0 else begin + _LONGEST]


def _with_blanks(line: str, indented: bool) -> str:
    """*line* without its dress; a blank that a wrap left at an end of it stays.

    indented: whether all lines begin with blanks, which then tell nothing.
    """
    bare = _bare(line)
    first = " " if not indented and line[:1] == " " and line[1:2] != " " else ""
    last = " " if line[-1:] == " " and line[-2:] != "  " and bare else ""
    return first + bare + last


def _above(
    text: str, number: int, begin: int, until: int, soft: frozenset[int]
) -> Iterator[tuple[int, str]]:
    """The lines above the one at *begin* that may be of its message, as written, nearest first."""
    if begin == 0 or number <= until or _BEGINS.match(_bare(text[begin : begin + 200])):
        return
    taken = 0
    while begin > 0 and number > until and taken < ABOVE:
        end = begin - 1
        begin = text.rfind("\n", max(end - _LONGEST, 0), end) + 1
        number -= 1
        if number in soft:
            continue
        written = text[begin:end]
        line = _bare(written)
        if not line or end - begin >= _LONGEST or _ENDS.match(line):
            return
        yield number, written
        taken += 1
        if _BEGINS.match(line):
            return


def _below(text: str, number: int, begin: int, soft: frozenset[int]) -> Iterator[tuple[int, str]]:
    """The lines, as written, below the one at *begin* that may be of its message."""
    while True:
        begin = text.find("\n", begin) + 1
        number += 1
        if not begin or begin >= len(text):
            return
        if number in soft:
            continue
        written = _cut(text, begin)
        line = _bare(written)
        if not line or _BEGINS.match(line) or _ENDS.match(line):
            return
        yield number, written


def _joined(lines: list[tuple[int, str]]) -> Block:
    if len(lines) == 1:
        number, line = lines[0]
        return Block(_with_blanks(line, line[:1] == " "), (number,), (0,), (len(line),))
    pieces: list[str] = []
    begins: list[int] = []
    size = 0
    mailed = any(map(_parted, lines[:-1]))
    indented = lines[0][1][:1] == " "
    for _, line in lines:
        begins.append(size)
        piece = _with_blanks(line, indented)
        if mailed:
            piece = _CODED.sub(_decoded, piece)
        piece = piece[:-1] if mailed and _parted((0, line)) else f"{piece}\n"
        pieces.append(piece)
        size += len(piece)
    numbers = tuple(number for number, _ in lines)
    return Block(
        "".join(pieces).removesuffix("\n"),
        numbers,
        tuple(begins),
        tuple(len(line) for _, line in lines),
    )


def _parted(line: tuple[int, str]) -> bool:
    """Whether a mailer parted *line*; a "!=" stands in messages."""
    bare = line[1].rstrip()
    return len(bare) >= _SOFT and bare.endswith("=") and not bare.endswith("!=")


def _decoded(found: re.Match[str]) -> str:
    code = bytes.fromhex(found[0].replace("=", ""))
    return code.decode("utf-8", "replace").replace("\u00a0", " ").replace("\n", " ")
