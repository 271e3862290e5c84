"""Lines: spans of ASCII with a look each, folded to a width, written with colours or without.

Every text of a diagnosis comes through ``ascii_of``: nothing in a quoted line acts on a terminal,
and a character is one column wide.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, TextIO

from forkviz.text import visible

__all__ = [
    "INDENT",
    "LEAST_WIDTH",
    "PLAIN_WIDTH",
    "Line",
    "Look",
    "Span",
    "ascii_of",
    "folded",
    "plain",
    "width_of",
    "write_lines",
]

#: Columns of the labels at the left.
INDENT = 10
#: How wide a line is where no terminal says so, and how narrow it gets at the least.
PLAIN_WIDTH = 80
LEAST_WIDTH = 40
#: Typography that has a plain sign; what has none is spelt out.
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        "\u2026": "...",
        "\u00a0": " ",
        "\t": " ",
    }
)


class Look(StrEnum):
    """How a span is drawn, as rich calls it; the words say the same."""

    PLAIN = ""
    STRONG = "bold"
    SURE = "bold reverse"
    LIKELY = "bold yellow"
    OPEN = "bold magenta"
    FAINT = "dim"
    WHERE = "cyan"
    MARK = "bold underline"
    AGAINST = "yellow"
    WAY = "red"
    COMMAND = "bold cyan"


class Span(NamedTuple):
    """A part of a line, and its look."""

    text: str
    look: Look = Look.PLAIN


Line = tuple[Span, ...]


def ascii_of(text: str) -> str:
    """*text* on one line, in ASCII: typographic signs as plain ones, all else spelt out."""
    shown = visible(text.translate(_SIGNS))
    return shown if shown.isascii() else shown.encode("ascii", "backslashreplace").decode()


def plain(line: Line) -> str:
    """The line without its looks."""
    return "".join(span.text for span in line).rstrip()


def folded(text: str, width: int, first: int | None = None) -> Iterator[str]:
    """*text*, in ASCII already, in lines of at most *width* columns; *first* of them in line one.

    Lines break at blanks; a word that is longer than a line is broken where the line ends.
    """
    room = width if first is None else first
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) <= room:
            line += f" {word}"
            continue
        if line:
            yield line
            room = width
        while len(word) > room:
            yield word[:room]
            word, room = word[room:], width
        line = word
    yield line


def width_of(stream: TextIO) -> int:
    """The columns of a terminal; of a file or a pipe, 80."""
    if not stream.isatty():
        return PLAIN_WIDTH
    return max(shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns, LEAST_WIDTH)


def write_lines(lines: Iterable[Line], out: TextIO | None = None) -> None:
    """Write *lines*, in colours where *out* is a terminal that has them."""
    stream = sys.stdout if out is None else out
    if stream.isatty() and os.environ.get("TERM") != "dumb":
        _write_drawn(lines, stream)
    else:
        stream.write("".join(f"{plain(line)}\n" for line in lines))


def _write_drawn(lines: Iterable[Line], stream: TextIO) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, force_terminal=True, markup=False, emoji=False, highlight=False)
    for line in lines:
        console.print(Text.assemble(*((s.text, s.look.value) for s in line)), soft_wrap=True)
