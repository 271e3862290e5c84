r"""Printed texts: what a line of the runtime says, word for word, by the catalog of its texts.

For lines that are not wrapped: strace's, and what is around a message that was found.  Each variant
of a text is a pattern of exactly what it prints, its fields are groups; what a template lets be cut
off may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import NamedTuple

from forkviz.core.law.era import Change
from forkviz.core.law.template import Part, parts_of
from forkviz.core.law.texts import TEXTS, TextId, Way
from forkviz.lazy.patterns import regex

__all__ = [
    "Printed",
    "Said",
    "Traced",
    "framed_template",
    "functions_of",
    "printed",
    "read_printed",
]

#: The forms themselves.
_FORMS = {
    "base": r"[^\\/:*?\"<>|\n]+?",
    "win": r"(?:[A-Za-z]:\\|\\\\(?!\?))[^:?*\"<>|\n]+?",
    "nt": r"\\\?\?\\[^?*\"<>|\n]+?",
    "%p": r"0x(?:0|[1-9A-F][0-9A-F]{0,15})",
    "%08lx": r"[0-9A-F]{8}",
    "%d": r"-?[0-9]{1,10}",
    "%ld": r"-?[0-9]{1,19}",
    "%u": r"[0-9]{1,10}",
    "%lu": r"[0-9]{1,20}",
    "%s": r"[^\n]+?",
}
_LIKE = {"%y": "%p", "%ly": "%p", "%R": "%d", "%W": "%s", "%P": "%s"}
_BLANKS = regex(r"\s+")


class Printed(NamedTuple):
    """A variant of *text*: its pattern, the kinds of its fields, from when and until when."""

    text: TextId
    pattern: re.Pattern[str]
    kinds: dict[str, str]
    since: Change | None
    until: Change | None


class Said(NamedTuple):
    """A text that was read, and its fields: numbers, or texts."""

    text: TextId
    fields: dict[str, str | int]


@cache
def printed(text: TextId, *, bare: bool = False, whole: bool = False) -> tuple[Printed, ...]:
    """Every variant of *text*.

    bare: patterns of what has no blanks.  whole: nothing may be cut off.
    """
    of = TEXTS[text]
    front = _front(text)
    made = []
    for i, variant in enumerate(of.variants):
        if not variant.template:
            continue
        until = of.variants[i + 1].since if i + 1 < len(of.variants) else None
        parts = parts_of(framed_template(text, variant.template))
        pattern = front + "".join(_exact(p, bare) for p in parts if not (whole and p.mark))
        kinds = {p.name: p.kind for p in parts if p.name and p.fixed is None}
        made.append(Printed(text, regex(pattern), kinds, variant.since, until))
    return tuple(made)


def read_printed(line: str, texts: Iterable[TextId] = TextId) -> list[Said]:
    """Each of *texts* that *line* is, by the newest variant that it may be, with its fields.

    line: with or without the function, or the program's path, in front.
    """
    found = []
    for text in texts:
        for each in reversed(printed(text)):
            match = each.pattern.fullmatch(line)
            if match is not None:
                given = ((n, k, match[n]) for n, k in each.kinds.items() if match[n] is not None)
                found.append(Said(text, {n: _value(k, value) for n, k, value in given}))
                break
    return found


class Traced:
    """Lines of a log that are one of *texts*, the first of them that fits, with their function.

    whole: whether nothing of a text may be missing.  to_end: whether the text ends the line.
    """

    def __init__(self, *texts: TextId, whole: bool = False, to_end: bool = False) -> None:
        self.texts = texts
        self.whole = whole
        self.to_end = to_end
        self.fronts = tuple(
            f"{name}: " for text in texts for _, name in TEXTS[text].functions if name
        )

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """Of each text, the newest first."""
        found = (reversed(printed(text, whole=self.whole)) for text in self.texts)
        return tuple(each.pattern for variants in found for each in variants)

    def match(self, line: str) -> dict[str, str | None] | None:
        """The fields of *line*, which may go on behind the text; None where it is no such text."""
        if line.startswith(self.fronts):
            for pattern in self.patterns:
                found = pattern.fullmatch(line) if self.to_end else pattern.match(line)
                if found is not None:
                    return found.groupdict()
        return None


def number(value: str | None) -> int | None:
    """The decimal number *value*, None where it is not said."""
    return int(value) if value is not None else None


def exit_code(value: str | None) -> int | None:
    """The code that *value* prints: hexadecimal with its 0x, or, until 2013, signed decimal.

    None where it is not said.
    """
    if not value:
        return None
    return int(value, 16) if value[:2].lower() == "0x" else int(value) % (1 << 32)


def framed_template(text: TextId, template: str) -> str:
    """*template* within what the parent says around it."""
    frame = TEXTS[text].frame
    return frame.replace("{text:%s}", template) if frame and template else template


def functions_of(text: TextId) -> tuple[str, ...]:
    """The functions in front of *text*, the newest first; () where it is part of another text."""
    of = TEXTS[text]
    return () if of.frame else tuple(name for _, name in reversed(of.functions) if name)


def _front(text: TextId) -> str:
    """What may stand in front of *text*."""
    of = TEXTS[text]
    names = [name for _, name in of.functions if name]
    ways = {way for _, way in of.ways}
    if Way.ABORT in ways:
        names += [name for _, name in TEXTS[TextId.ABORTED].functions]
    fronts = [f"{re.escape(name)}:[ ]?" for name in reversed(names)]
    if Way.FATAL in ways:
        fronts.append(r"[^\n]*?\*\*\* ?fatal ?error ?(?:in ?forked ?process ?)?- ?")
    return f"(?:{'|'.join(fronts)})?" if fronts else ""


def _exact(part: Part, bare: bool) -> str:
    if part.mark:
        return {"[": "(?:", "]": ")?"}[part.mark]
    if not part.name or part.fixed is not None:
        text = part.text or part.fixed or ""
        return re.escape(_BLANKS.sub("", text) if bare else text)
    if part.kind == "%E":
        return f"Win32{'' if bare else ' '}error{'' if bare else ' '}(?P<{part.name}>[0-9]{{1,10}})"
    return f"(?P<{part.name}>{_FORMS[_LIKE.get(part.kind, part.kind)]})"


def _value(kind: str, value: str) -> str | int:
    if kind in ("base", "win", "nt", "%s", "%W", "%P"):
        return value
    return int(value, 16) if _LIKE.get(kind, kind) in ("%p", "%08lx") else int(value)
