r"""Cygwin's texts as the readers look for them: templates of ``template``, made of the catalog's.

A form of printf becomes the kind of field that a mail leaves of it: an address may have lost its
0x, a size may be decimal or not.  Variants that differ in such forms alone are one template then;
which of them was printed, and so in which eras, is asked of the text that was found.
"""

from __future__ import annotations

from functools import cache

from forkviz.core.law.changes import NT_NAMES, PATCHES, RETRIES
from forkviz.core.law.template import NAMES, Part, parts_of
from forkviz.core.law.texts import TEXTS, TextId
from forkviz.readers.base.printed import framed_template, functions_of, printed
from forkviz.readers.messages.template import KINDS, squeezed

__all__ = ["ABORTED", "FATAL", "FATAL_EARLY", "heads_of", "needs_of", "proved_era", "templates_of"]

#: Kinds of fields by their names, where they are texts.
_TEXTS = {"what": "what", "point": "point", "region": "words", "other": "line"}
#: What a field of the catalog is to a reader, where that has another name.
_ROLES = {"program": "dll"}
_NUMBERS = frozenset({"%d", "%u", "%ld", "%lu", "%R"})


def _literals(text: TextId) -> str:
    """What the newest variant of *text*, a frame, always prints, without the program's path."""
    parts = parts_of(TEXTS[text].variants[-1].template)
    return "".join(part.fixed or part.text for part in parts).removeprefix(": ")


#: What stands in front of a text of an abort, and of what is fatal to a forked child, or another.
ABORTED = f"{functions_of(TextId.ABORTED)[0]}: "
FATAL = _literals(TextId.FATAL)
FATAL_EARLY = _literals(TextId.FATAL_EARLY)


@cache
def templates_of(text: TextId) -> tuple[str, ...]:
    """The templates that *text* is looked for with, the newest first."""
    made = [
        _front(text) + _reading(parts_of(framed_template(text, variant.template)))
        for variant in TEXTS[text].variants
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


@cache
def heads_of(text: TextId) -> tuple[str, ...]:
    """What each variant begins with that begins with words."""
    first = (parts_of(each.template)[0].text for each in TEXTS[text].variants if each.template)
    return tuple(dict.fromkeys(filter(None, first)))


def proved_era(texts: tuple[TextId, ...], found: str) -> str:
    """The era that alone prints *found* as one of *texts*, "" where several do, or none.

    found: as it was found, with its blanks.
    """
    bare = squeezed(found)
    spans = [
        (each.since, each.until)
        for text in texts
        for each in printed(text, bare=True)
        if each.pattern.fullmatch(bare) is not None
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


def _front(text: TextId) -> str:
    """What stands in front of a text that has a function: what is before ``::`` may be lost."""
    functions = functions_of(text)
    if len(functions) > 1:
        return f"<{'|'.join(functions)}>: "
    scope, colons, name = functions[0].rpartition("::") if functions else ("", "", "")
    return f"[{scope}{colons}]{name}: " if scope else f"{name}: " if name else ""


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
