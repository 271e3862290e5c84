"""guarded: TOML and JSON that are not trusted, looked over before it is parsed.

A parser makes much of little: ``a.a.a=1`` takes the square of its dots in ``tomllib``, a number of
millions of digits a hundred bytes for each, an empty list 64 bytes for three.  So a few counts come
first, each of them one cheap pass over the text (``limits``).
"""

from __future__ import annotations

import re
from typing import Any

from forkviz import limits
from forkviz.lazy.patterns import possessive, regex

__all__ = ["LONG_TEXT", "json_value", "strict_json", "toml_table"]

_LONG = (r'[^"\\]++|\\.|"{1,2}(?!")', r"[^']++|'{1,2}(?!')")
#: Of a text of several lines in TOML, the source of an expression.
LONG_TEXT = f'"""{possessive(_LONG[0])}"{{3,5}}' + f"|'''{possessive(_LONG[1])}'{{3,5}}"
_ON_A_LINE = '"' + possessive(r'[^"\\\n]++|\\.') + '"' + r"|'[^'\n]*+'"
#: What in TOML is no structure: comments, and texts of one line or several.
_TEXTS = regex(rf"#[^\n]*+|{LONG_TEXT}|{_ON_A_LINE}", re.DOTALL)
_LINE_OF_DOTS = regex(rf"^(?:[^.\n]*+\.){{{limits.of('toml-key')}}}", re.MULTILINE)
_LONG_WORD = regex(rf"[0-9A-Za-z_+-]{{{limits.of('toml-digits') + 1}}}")
_HEADER = regex(r"^[ \t]*\[", re.MULTILINE)
#: What nests in JSON, and the texts in which the same characters nest nothing.
_NESTING = regex('"' + possessive(r'[^"\\]++|\\.') + r'"|([\[{])|([\]}])', re.DOTALL)


def toml_table(text: str, file: str = "") -> dict[str, Any]:
    """The table of *text*.  Raises TooLarge, and what ``tomllib.loads`` raises."""
    limits.check("toml", len(text), file=file)
    bare = _TEXTS.sub("", text)
    # The escapes of a text are taken one by one, too.
    tokens = sum(map(bare.count, "={,[\n")) + text.count("\\")
    limits.check("toml-tokens", tokens, file=file)
    limits.check("toml-tables", len(_HEADER.findall(bare)) + bare.count("."), file=file)
    for name, pattern in (("toml-key", _LINE_OF_DOTS), ("toml-digits", _LONG_WORD)):
        found = pattern.search(bare)
        if found is not None:
            # Texts of several lines are gone, and with them their lines.
            same = bare.count("\n") == text.count("\n")
            line = bare.count("\n", 0, found.start()) + 1 if same else 0
            limits.check(name, limits.of(name) + 1, file=file, line=line, excerpt=found[0])
    import tomllib

    return tomllib.loads(text)


def json_value(text: str, file: str = "", line: int = 0) -> Any:
    """The value of *text*.  Raises TooLarge, and what ``json.loads`` raises."""
    limits.check("json-tokens", sum(map(text.count, ",[{")), file=file, line=line)
    import json

    return json.loads(text)


def strict_json(text: str, file: str = "") -> Any:
    """The value of *text*, which means the same to every reader: for what others hand in.

    Raises TooLarge for a text that is large or deep, and ValueError for one that is no JSON, has a
    key of an object twice, or a number that JSON has not (``NaN``).
    """
    limits.check("submission", len(text), file=file)
    deep = 0
    for found in _NESTING.finditer(text):
        deep += (found[1] is not None) - (found[2] is not None)
        limits.check("submission-depth", deep, file=file)
    import json

    return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in an object")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number in JSON")
