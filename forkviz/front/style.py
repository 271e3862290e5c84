"""style: rules of CSS that the rules of a page around ours do not override."""

from __future__ import annotations

import re

from forkviz.lazy.patterns import regex

__all__ = ["STRONG", "strong"]

#: Matches every element, and counts as much as an id.
STRONG = ":not(#_)"

_COMMENT = regex(r"/\*.*?\*/\s*", re.DOTALL)
#: It begins where a brace ends something else: from there on alone it is looked for.
_PRELUDE = regex(r"(?:^|(?<=[{}]))([^{}]+)\{")
#: A comma between selectors, not one within brackets, as in ``:where(a, b)``.
_COMMA = regex(r",(?![^()]*\))")


def strong(style: str) -> str:
    """*style* with each selector as strong as one by id; among themselves their order stays.

    A page around an explorer has rules for what is common to all pages, such as JupyterLab's
    ``.jp-RenderedHTMLCommon dl > dt``; they count as much as their classes and types.  *style*
    holds plain rules, and rules within ``@media`` and ``@container``; no string in it
    holds a brace.

    >>> strong("p, .a::before { margin: 0; }")
    'p:not(#_), .a:not(#_)::before { margin: 0; }'
    """
    return _PRELUDE.sub(_raised, _COMMENT.sub("", style))


def _raised(match: re.Match[str]) -> str:
    prelude = match[1]
    if prelude.lstrip().startswith("@"):
        return match[0]
    return ",".join(map(_with_id, _COMMA.split(prelude))) + "{"


def _with_id(selector: str) -> str:
    bare = selector.rstrip()
    element, colons, part = bare.partition("::")
    return f"{element}{STRONG}{colons}{part}{selector[len(bare) :]}"
