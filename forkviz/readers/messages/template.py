r"""template: the words of a message, and the fields between them, as one pattern.

::

    forked process {child} died unexpectedly[, retry {retries}[, exit code {exit}]]

``{name}`` is a field of the kind that KINDS has for its name, or ``{name:kind}``; ``[...]`` may be
missing; ``<a|b>`` is one of several.  All else is literal.  Mailers and terminals put line ends and
blanks anywhere: a blank of a template stands for any number of them, and one may stand between any
two letters, for all that matters of a literal is which letters it has.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from forkviz.core.law.text_id import TextId
from forkviz.core.law.texts import TEXTS as LAW
from forkviz.lazy.patterns import regex

__all__ = ["KINDS", "TEXTS", "Template", "compiled", "squeezed"]

#: What a field may be.  A number may go on in the next line, and ends where no letter follows.
_END = r"(?![0-9A-Za-z_]|:\\)"
_HEX = r"[0-9A-Fa-f](?:\n?[0-9A-Fa-f]){0,15}" + _END
_PATTERNS: dict[str, str] = {
    # Without its mark a number of few digits is none.
    "address": rf"(?:0\n?x\n?{_HEX}|(?=(?:\n?[0-9A-Fa-f]){{4}}){_HEX})",
    "hex": r"0\n?x\n?" + _HEX,
    # Until 2013 in decimal, with its sign; 0 is no failure's.
    "exit": r"(?:0\n?x\n?" + _HEX + r"|-?\s?[1-9](?:\n?\d){0,9}" + _END + ")",
    "size": r"(?:0\n?x\n?" + _HEX + r"|-?\d(?:\n?\d){0,14}" + _END + ")",
    "decimal": r"\d(?:\n?\d){0,9}" + _END,
    "positive": r"(?<!-)\d(?:\n?\d){0,9}" + _END,
    "negative": r"-?\s?\d(?:\n?\d){0,9}" + _END,
    # Nothing that ends another message is in a name.
    "name": r"[^*\"<>|\0]{1,300}?",
    "quoted": r"[^'\0]{0,300}?",
    "words": r"[^\0]{1,500}?",
    "line": r"\S[^\n\0]{0,499}",
    "what": r"[a-z /\s]{3,40}?",
    "path": r"(?<!\w)(?:[A-Za-z]:\\|\\\\)[^*\"<>|\0]{1,300}?",
    "word": r"[^\s\0,()'\"]{1,80}(?:\n[^\s\0,()'\"]{1,80})?",
    "suffix": r"\w?",
    "ended": r"[^*\"<>|\0]{1,300}?\.(?:dll|DLL|so|exe)(?=['\"`]?\s*(?:\Z|\n))",
    "colon": r"(?:(?<=: )|(?<![^\n]))",
}
#: Kinds of fields by their names.  Other names are of addresses.
KINDS: dict[str, str] = {
    "dll": "name",
    "what": "what",
    "child": "negative",
    "windows": "decimal",
    "errno": "decimal",
    "error": "decimal",
    "retries": "negative",
    "done": "decimal",
    "exit": "exit",
    "state": "size",
    "parent_state": "size",
    "parent_protection": "size",
    "protection": "size",
    "size": "size",
    "region_size": "size",
    "reserve_size": "size",
    "allocsize": "size",
}
#: Kinds that are texts.
TEXTS = frozenset(
    {"name", "path", "quoted", "words", "line", "what", "point", "word", "suffix", "ended", "colon"}
)
#: Kinds that are of files: who passes a message on sets them in quotes, also where it has none.
_FILES = frozenset({"name", "path", "ended"})

_PART = regex(r"\{(?P<name>\w+)(?::(?P<kind>\w+))?\}|(?P<mark>[\[\]<|>])|(?P<text>[^{}\[\]<|>]+)")
_MARKS = {"[": "(?:", "]": ")?", "<": "(?:", "|": "|", ">": ")"}
#: What people and pages write for the quotes of a message, beside those of typesetters.
_QUOTES = str.maketrans({'"': "'", "`": "'"})
_QUOTE = "['\"`]"
#: Brackets of a message: those of ASCII are a template's own.
_BRACKETS = str.maketrans("\u27e6\u27e7", "[]")


def squeezed(text: str) -> str:
    """*text* without blanks and line ends, its quotes of one kind."""
    return "".join(text.split()).translate(_QUOTES)


class Template(NamedTuple):
    """pattern: its groups are the fields.  kinds: of each field."""

    pattern: re.Pattern[str]
    kinds: dict[str, str]


def compiled(template: str) -> Template:
    """The pattern of *template*, and the kinds of its fields."""
    parts: list[str] = []
    kinds: dict[str, str] = {}
    begun = False
    opened: list[bool] = []  # of each <: whether anything stood before it
    for part in _PART.finditer(template):
        name, kind, mark, text = part["name"], part["kind"], part["mark"], part["text"]
        if mark:
            begun = _begun(mark, begun, opened)
            parts.append(_MARKS[mark])
        elif text:
            goes_on = part.end() < len(template)
            parts.append(_literal(text.translate(_BRACKETS), begun, goes_on))
            begun = True
        else:
            kinds[name] = kind or KINDS.get(name, "address")
            field = f"(?P<{name}>{_PATTERNS[kinds[name]]})"
            parts.append(f"{_QUOTE}?{field}{_QUOTE}?" if kinds[name] in _FILES else field)
            begun = True
    return Template(regex("".join(parts)), kinds)


def _begun(mark: str, begun: bool, opened: list[bool]) -> bool:
    """Whether anything stands before what follows *mark*."""
    if mark == "<":
        opened.append(begun)
    elif mark == "|":
        return opened[-1]
    elif mark == ">":
        opened.pop()
        return True
    return begun or mark == "]"


def _literal(text: str, follows: bool, goes_on: bool) -> str:
    """*text* with what a wrap may put into it.

    follows, goes_on: whether something is before and behind it, from which a wrap may part it.
    """
    words = [r"\s{0,2}".join(map(_letter, word)) for word in text.split()]
    first = r"\s*" if text[:1] == " " else r"\s{0,2}"
    last = r"\s*" if text[-1:] == " " else r"\s{0,2}"
    made = r"\s*".join(words)
    return (first if follows else "") + made + (last if goes_on and words else "")


def _letter(letter: str) -> str:
    """The pattern of one letter of a literal."""
    return _QUOTE if letter == "'" else re.escape(letter)


_SYNCS = (TextId.SYNC_LONGJMP, TextId.SYNC_LOADED, TextId.SYNC_FIXUP)
#: The names of the points where parent and child wait for each other, of every era, and cut ones.
_POINTS = sorted(
    {
        *("loaded dll", "performed fork fixups"),
        *(v.template for point in _SYNCS for v in LAW[point].variants),
    },
    key=len,
    reverse=True,
)
_PATTERNS["point"] = "|".join(_literal(each, follows=False, goes_on=False) for each in _POINTS)
