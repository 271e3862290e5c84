"""decoration: what mails, issues, web pages and CI logs make of a line: marks of quotation, clocks,
colours, HTML.

``bare`` takes it from one line, with the blanks that the line begins with; ``undressed`` from a
whole text, in which blanks may matter, line for line, so that each line keeps its number.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from io import StringIO
from itertools import takewhile

from forkviz.lazy.patterns import possessive, regex
from forkviz.readers.base.lines import HEAD, lines_of, pieces_of

__all__ = [
    "LONGEST",
    "bare",
    "is_encoded",
    "soft_breaks",
    "stripped",
    "undressed",
    "unescaped",
    "unindented",
]

#: Marks of quotation, with the blanks between and after them.
_QUOTES = ">| \t"
#: Colours of a terminal, however the reader has written the escape; and what CI services put before
#: a line: job and step, BuildKit's step and seconds, GitLab's stream.
_COLOURS = regex(r"(?:\x1b|\\x1b)\[[0-9;]{0,20}[A-Za-z]")
_JOB = regex(r"[^\t]{1,80}\t[^\t]{1,80}\t(?=\ufeff?\[?\d{4}-\d\d-\d\d)")
_STEP = regex(r"#\d+ [\d.]+ (?=\S)")
_STREAM = regex(r"\d\d[OE](?:\+| ) ?")
_CLOCK = regex(
    r"(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?|"
    r"\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?)[ \t]+(?:#\d+ [\d.]+ )?"
)
#: What a line of a text is dressed with, from its beginning on.
#: Possessive, as all that repeats a group here: else each turn is kept, 160 bytes for a mark.
_MARKS = regex(r"^[ \t]*+" + possessive(r"[>|][ \t]?+", "+"), re.MULTILINE)
_STAMPS = regex(
    r"^(?:[^\t\n]{1,80}+\t[^\t\n]{1,80}+\t\ufeff?)?"
    r"(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?"
    r"|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?)(?: (?:\d\d[OE](?:\+| ) ?)?(?:#\d+ [\d.]+ )?|$)",
    re.MULTILINE,
)
_TIME = regex(r":\d\d:\d\d")  # found fast: most texts have none
_STEPS = regex(r"^#\d{1,4} \d{1,6}\.\d{1,4} ", re.MULTILINE)
_PRINTABLE = regex(r"^Content-Transfer-Encoding: *quoted-printable", re.MULTILINE | re.I)
#: Bytes in quoted-printable.
_CODED = regex(r"(?:=[0-9A-F]{2}){1,64}")
_ENTITY = regex(
    r"&(?:gt|lt|amp|quot|apos|nbsp|[lr][sd]quo|[mn]dash|#\d{1,5}|#[xX][0-9A-Fa-f]{1,4});"
)
_TAG = regex(r"</?(?:br|pre|code|p|div|span|tt|html|body|blockquote)\b[^<>\n]{0,300}>", re.I)
#: No-break spaces where blanks keep columns apart.
_WIDE_BLANKS = regex(r"(?:\u00a0[ \u00a0]|[ ]\u00a0)")
#: What word processors and chats make of quotes and dashes, and what they put between letters.
_TYPESET = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u200b\u200c\u200d\u2060\u00ad", None),
    }
)
_HAS_TYPESET = regex(f"[{''.join(map(chr, _TYPESET))}]")
_AT_ENDS = regex(r"(?<![ \t])[ \t]+$", re.MULTILINE)
#: Most blanks that a text is indented by.
_INDENT = 64
#: Longer lines are cut, and not looked at further.
LONGEST = 8192


def bare(line: str) -> str:
    """*line* without marks of quotation and a CI's clock."""
    if len(line) > LONGEST:
        return line[:LONGEST]
    line = _unbarred(line)
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


def _unbarred(line: str) -> str:
    """*line* without the bar that ends it, where one begins it, too: a row of a table."""
    ended = line.rstrip()
    in_table = ended.endswith((" |", "\t|")) and line.lstrip("> \t").startswith("|")
    return ended[:-1].rstrip() if in_table and len(ended) > 1 else line


def _unmarked(piece: str) -> str:
    """*piece* without marks of quotation, and without the bars of a table."""
    if " |\n" in piece or "\t|\n" in piece or piece.endswith((" |", "\t|")):
        piece = "\n".join(map(_unbarred, piece.split("\n")))
    return _MARKS.sub("", piece)


def undressed(text: str) -> str:
    """*text* as it was before it was pasted: the same lines, each without its dress.

    A text that has none is returned as it is.  Indentation stays.
    """
    if is_encoded(text):
        text = _unprinted(text)
    for has, strip in _WAYS:
        if has(text):
            text = "".join(map(strip, pieces_of(text)))
    return text


def is_encoded(text: str) -> bool:
    """Whether *text* is a mail as it was sent, with its long lines broken and its ``=`` coded."""
    return _PRINTABLE.search(text[:HEAD]) is not None


def soft_breaks(text: str) -> frozenset[int]:
    """The numbers, from 0, of the lines of *text* that ``undressed`` leaves empty: each is the rest
    of the line above it, which a mailer parted."""
    if not is_encoded(text):
        return frozenset()
    found: set[int] = set()
    goes_on = False
    for number, line in enumerate(lines_of(text)):
        if goes_on:
            found.add(number)
        goes_on = line.rstrip(" \t").endswith("=")
    return frozenset(found)


def _unprinted(text: str) -> str:
    """*text*, a mail as it was sent, with its long lines whole; empty ones stand in their place."""

    def decoded(found: re.Match[str]) -> str:
        code = bytes.fromhex(found[0].replace("=", ""))
        return code.decode("utf-8", "backslashreplace").replace("\n", " ").replace("\r", "")

    kept = StringIO()
    ends = 0
    for line in lines_of(text):
        bare = line.rstrip(" \t")
        goes_on = bare.endswith("=")
        kept.write(bare[:-1] if goes_on else line)
        ends += 1
        if not goes_on:
            kept.write("\n" * ends)
            ends = 0
    kept.write("\n" * ends)
    whole = kept.getvalue()[:-1]
    kept.close()
    return "".join(_CODED.sub(decoded, piece) for piece in pieces_of(whole))


def _plain_html(text: str) -> str:
    """*text* without tags and entities; nothing of it becomes a line end."""
    import html

    return _ENTITY.sub(lambda found: html.unescape(found[0]).replace("\n", " "), _TAG.sub("", text))


def _has_html(text: str) -> bool:
    escaped = "&" in text and _ENTITY.search(text) is not None
    return escaped or ("<" in text and _TAG.search(text) is not None)


def unescaped(text: str) -> str:
    """*text* without HTML's tags and entities, line for line; as it is where it has none."""
    return "".join(map(_plain_html, pieces_of(text))) if _has_html(text) else text


def unindented(text: str) -> str:
    """*text* without the blanks that all of its lines begin with."""
    first = next((line for line in text[:LONGEST].split("\n") if line.strip()), "")
    indent = "".join(takewhile(" \t".__contains__, first[:_INDENT]))
    at = 0
    while indent:
        # The next line that begins otherwise; those above begin with less of it, too.
        other = re.compile(rf"^(?!{indent}|[ \t]*$)", re.MULTILINE).search(text, at)
        if other is None:
            strip = re.compile(rf"^{indent}", re.MULTILINE)
            return "".join(strip.sub("", piece) for piece in pieces_of(text))
        at = other.start()
        both = zip(indent, text[at : at + len(indent)], strict=False)
        indent = indent[: sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], both))]
    return text


def stripped(text: str) -> str:
    """*text* without the blanks that its lines end with."""
    if " \n" not in text and "\t\n" not in text:
        return text
    return "".join(_AT_ENDS.sub("", piece) for piece in pieces_of(text))


#: Whether a text is dressed so, and how a piece of it is undressed, in this order.
_WAYS: tuple[tuple[Callable[[str], bool], Callable[[str], str]], ...] = (
    (lambda text: "\x1b[" in text or "\\x1b[" in text, lambda piece: _COLOURS.sub("", piece)),
    (_has_html, _plain_html),
    (
        lambda text: not text.isascii() and _HAS_TYPESET.search(text) is not None,
        lambda piece: piece.translate(_TYPESET),
    ),
    (
        lambda text: "\u00a0" in text and _WIDE_BLANKS.search(text) is not None,
        lambda piece: piece.replace("\u00a0", " "),
    ),
    (
        lambda text: _TIME.search(text) is not None and _STAMPS.search(text) is not None,
        lambda piece: _STAMPS.sub("", piece),
    ),
    (
        lambda text: ("\n#" in text or text[:1] == "#") and _STEPS.search(text) is not None,
        lambda piece: _STEPS.sub("", piece),
    ),
    (
        lambda text: (">" in text or "|" in text) and _MARKS.search(text) is not None,
        _unmarked,
    ),
)
