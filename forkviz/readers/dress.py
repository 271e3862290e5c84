"""Dress: what mails, issues, web pages and CI logs make of a line: marks of quotation, clocks,
colours, HTML.

``bare`` takes it from one line, with the blanks that the line begins with; ``undressed`` from a
whole text, in which blanks may matter, line for line, so that each line keeps its number.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from itertools import takewhile

from forkviz.readers.text import pieces_of

__all__ = ["LONGEST", "bare", "undressed", "unindented"]

#: Marks of quotation, with the blanks between and after them.
_QUOTES = ">| \t"
#: Colours of a terminal, however the reader has written the escape; and what CI services put before
#: a line: job and step, BuildKit's step and seconds, GitLab's stream.
_COLOURS = re.compile(r"(?:\x1b|\\x1b)\[[0-9;]{0,20}[A-Za-z]")
_JOB = re.compile(r"[^\t]{1,80}\t[^\t]{1,80}\t(?=\ufeff?\[?\d{4}-\d\d-\d\d)")
_STEP = re.compile(r"#\d+ [\d.]+ (?=\S)")
_STREAM = re.compile(r"\d\d[OE](?:\+| ) ?")
_CLOCK = re.compile(
    r"(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?|"
    r"\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?)[ \t]+(?:#\d+ [\d.]+ )?"
)
#: What a line of a text is dressed with, from its beginning on.
_MARKS = re.compile(r"^[ \t]*(?:[>|](?: |\t|$)?)+", re.MULTILINE)
_STAMPS = re.compile(
    r"^(?:[^\t\n]{1,80}+\t[^\t\n]{1,80}+\t\ufeff?)?"
    r"(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?"
    r"|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?)(?: (?:\d\d[OE](?:\+| ) ?)?(?:#\d+ [\d.]+ )?|$)",
    re.MULTILINE,
)
_TIME = re.compile(r":\d\d:\d\d")  # found fast: most texts have none
_STEPS = re.compile(r"^#\d{1,4} \d{1,6}\.\d{1,4} ", re.MULTILINE)
_ENTITY = re.compile(r"&(?:gt|lt|amp|quot|apos|nbsp|#\d{1,5}|#[xX][0-9A-Fa-f]{1,4});")
_TAG = re.compile(r"</?(?:br|pre|code|p|div|span|tt|html|body|blockquote)\b[^<>\n]{0,300}>", re.I)
#: No-break spaces where blanks keep columns apart.
_WIDE_BLANKS = re.compile(r"(?:\u00a0[ \u00a0]|[ ]\u00a0)")
_AT_ENDS = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)
#: Longer lines are cut, and not looked at further.
LONGEST = 8192


def bare(line: str) -> str:
    """*line* without marks of quotation and a CI's clock."""
    if len(line) > LONGEST:
        return line[:LONGEST]
    if "[" in line:
        line = _COLOURS.sub("", line)
    line = line.lstrip(_QUOTES)
    if "\t" in line and (job := _JOB.match(line)) is not None:
        line = line[job.end() :].lstrip("\ufeff")
    clock = _CLOCK.match(line)
    if clock is not None:
        line = line[clock.end() :].lstrip(_QUOTES)
        if (stream := _STREAM.match(line)) is not None:
            line = line[stream.end() :].lstrip(_QUOTES)
    elif (step := _STEP.match(line)) is not None:
        line = line[step.end() :].lstrip(_QUOTES)
    return line.rstrip()


def undressed(text: str) -> str:
    """*text* as it was before it was pasted: the same lines, each without its dress.

    A text that has none is returned as it is.
    """
    for has, strip in _WAYS:
        if has(text):
            text = "".join(map(strip, pieces_of(text)))
    return unindented(text)


def _plain_html(text: str) -> str:
    """*text* without tags and entities; nothing of it becomes a line end."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]).replace("\n", " "), _TAG.sub("", text))


def _has_html(text: str) -> bool:
    escaped = "&" in text and _ENTITY.search(text) is not None
    return escaped or ("<" in text and _TAG.search(text) is not None)


def unindented(text: str) -> str:
    """*text* without the blanks that all of its lines begin with, and those that they end with."""
    if " \n" in text or "\t\n" in text:
        text = "".join(_AT_ENDS.sub("", piece) for piece in pieces_of(text))
    first = next((line for line in text[:LONGEST].split("\n") if line.strip()), "")
    indent = "".join(takewhile(str.isspace, first))
    for width in range(len(indent), 0, -1):
        if re.search(rf"^(?!{indent[:width]}|[ \t]*$)", text, re.MULTILINE) is None:
            return re.sub(rf"^{indent[:width]}", "", text, flags=re.MULTILINE)
    return text


#: Whether a text is dressed so, and how a piece of it is undressed, in this order.
_WAYS: tuple[tuple[Callable[[str], bool], Callable[[str], str]], ...] = (
    (lambda text: "\x1b[" in text or "\\x1b[" in text, lambda piece: _COLOURS.sub("", piece)),
    (_has_html, _plain_html),
    (
        lambda text: "\u00a0" in text and _WIDE_BLANKS.search(text) is not None,
        lambda piece: piece.replace("\u00a0", " "),
    ),
    (
        lambda text: _TIME.search(text) is not None and _STAMPS.search(text) is not None,
        lambda piece: _STAMPS.sub("", piece),
    ),
    (lambda text: _STEPS.search(text) is not None, lambda piece: _STEPS.sub("", piece)),
    (
        lambda text: text[:1] in "|>" or "\n>" in text or _MARKS.search(text) is not None,
        lambda piece: _MARKS.sub("", piece),
    ),
)
