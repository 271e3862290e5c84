r"""Cygwin's texts as the readers look for them: templates of ``template``, made of the catalog's.

A form of printf becomes the kind of field that a mail leaves of it: an address may have lost its
0x, a size may be decimal or not.  Variants that differ in such forms alone are one template then;
which of them was printed, and so in which eras, is asked of the text that was found.
"""

from __future__ import annotations

import re
from functools import cache

from forkviz.core.law.changes import NT_NAMES, PATCHES, RETRIES
from forkviz.core.law.era import Change
from forkviz.core.law.template import NAMES, Part, parts_of
from forkviz.core.law.text import Text
from forkviz.core.law.texts import TEXTS, TextId
from forkviz.readers.messages.template import KINDS, squeezed

__all__ = ["needs_of", "proved_era", "templates_of"]

#: Kinds of fields by their names, where they are texts.
_TEXTS = {"what": "what", "point": "point", "region": "words", "other": "line"}
#: What a field of the catalog is to a reader, where that has another name.
_ROLES = {"program": "dll"}
_NUMBERS = frozenset({"%d", "%u", "%ld", "%lu", "%R"})
#: The forms themselves, in a text without blanks.
_STRICT = {
    "base": r"[^\\/:*?\"<>|]+",
    "win": r"(?:[A-Za-z]:\\|\\\\(?!\?))[^?*\"<>|]+",
    "nt": r"\\\?\?\\.+",
    "%p": r"0x(?:0|[1-9A-F][0-9A-F]{0,15})",
    "%y": r"0x(?:0|[1-9A-F][0-9A-F]{0,15})",
    "%ly": r"0x(?:0|[1-9A-F][0-9A-F]{0,15})",
    "%08lx": r"[0-9A-F]{8}",
    "%E": r"Win32error\d+",
}
_NUMBER, _ANY = r"-?\d+", r".+"


@cache
def templates_of(text: TextId) -> tuple[str, ...]:
    """The templates that *text* is looked for with, the newest first."""
    of = TEXTS[text]
    made = [
        _front(of) + _reading(parts_of(_framed(of, variant.template)))
        for variant in of.variants
        if variant.template
    ]
    return tuple(dict.fromkeys(reversed(made)))


@cache
def needs_of(text: TextId) -> tuple[str, ...]:
    """For each variant, the longest literal that is never cut off."""
    found = []
    for variant in TEXTS[text].variants:
        depth, longest = 0, ""
        for part in parts_of(variant.template):
            depth += {"[": 1, "]": -1}.get(part.mark, 0)
            if not depth and len(part.text) > len(longest):
                longest = part.text
        found.append(longest)
    return tuple(dict.fromkeys(filter(None, found)))


def proved_era(texts: tuple[TextId, ...], found: str) -> str:
    """The era that alone prints *found* as one of *texts*, "" where several do, or none.

    found: as it was found, with its blanks.
    """
    bare = squeezed(found)
    spans = [
        span
        for text in texts
        for pattern, span in _strict(text)
        if pattern.fullmatch(bare) is not None
    ]
    if not spans:
        return ""
    if all(since is not None and since.release >= NT_NAMES.release for since, _ in spans):
        return "since-2019"
    if all(until is not None and until.date <= PATCHES.date for _, until in spans):
        return "before-2011"
    late = all(since is not None and since.date >= RETRIES.date for since, _ in spans)
    ended = all(until is not None and until.release <= NT_NAMES.release for _, until in spans)
    return "2011-2018" if late and ended else ""


def _framed(text: Text, template: str) -> str:
    """*template* within what the parent says around it."""
    return text.frame.replace("{text:%s}", template) if text.frame and template else template


def _front(text: Text) -> str:
    """What stands in front of a text that has a function: what is before ``::`` may be lost."""
    functions = [] if text.frame else [name for _, name in text.functions if name]
    if not functions:
        return ""
    if len(functions) > 1:
        return f"<{'|'.join(reversed(functions))}>: "
    scope, colons, name = functions[0].rpartition("::")
    return f"[{scope}{colons}]{name}: " if scope else f"{name}: "


def _reading(parts: tuple[Part, ...]) -> str:
    """The template of a reader."""
    made: list[str] = []
    for part in parts:
        if not part.name:
            made.append(part.mark or part.text.lstrip("\n"))
        elif part.fixed is not None:
            made.append(part.fixed)
        elif part.kind == "%E":
            made.append(f"Win32 error {{{part.name}}}")
        else:
            name = _ROLES.get(part.name, part.name)
            made.append(f"{{{name}:{_kind(part, ''.join(made))}}}")
    return "".join(made)


def _kind(part: Part, before: str) -> str:
    """What a reader takes for the field *part*."""
    if part.name in _TEXTS:
        return _TEXTS[part.name]
    if part.kind == "win" and not before:
        return "path"  # what stands before it must not be taken for it
    if part.kind in NAMES or part.kind in ("%s", "%W", "%P"):
        return "quoted" if before.endswith("'") else "name"
    if part.kind == "%R":
        return "positive"  # what fails is a text of its own
    if part.name in KINDS:
        return KINDS[part.name]
    return "decimal" if part.kind in _NUMBERS else "address"


@cache
def _strict(
    text: TextId,
) -> tuple[tuple[re.Pattern[str], tuple[Change | None, Change | None]], ...]:
    """A pattern of each variant, of exactly what it prints, and from when to when it is printed."""
    of = TEXTS[text]
    front = _front(of)
    optional = re.escape(squeezed(front)) if front and "<" not in front else ""
    optional = optional.replace(r"\[", "(?:").replace(r"\]", ")?")
    made = []
    for i, variant in enumerate(of.variants):
        if not variant.template:
            continue
        until = of.variants[i + 1].since if i + 1 < len(of.variants) else None
        pattern = "".join(map(_exact, parts_of(_framed(of, variant.template))))
        made.append((re.compile(f"{optional}{pattern}", re.DOTALL), (variant.since, until)))
    return tuple(made)


def _exact(part: Part) -> str:
    if part.mark:
        return {"[": "(?:", "]": ")?"}[part.mark]
    if not part.name:
        return re.escape(squeezed(part.text))
    if part.fixed is not None:
        return re.escape(squeezed(part.fixed))
    return _STRICT.get(part.kind, _NUMBER if part.kind in _NUMBERS else _ANY)
