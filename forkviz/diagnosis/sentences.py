"""Sentences: whether what a text says of a sign is said, asked or denied.

People name what they looked for and did not find, what others advise, and what did not help.  A
sign in such a sentence says nothing, or the opposite.
"""

from __future__ import annotations

import re

from forkviz.diagnosis.texts.quoting import Sign
from forkviz.lazy.patterns import regex

__all__ = ["is_asked", "is_denied"]

#: How far a sentence is looked at, to either side of the sign.
_FAR = 200
#: Where a sentence ends: a line end alone is a wrap, unless the next line is empty or an item.
_END = regex(r"[.!?;](?=\s|$)|\n\s*(?:\n|[-*]\s)|:\n")
_ASKS = regex(
    r"\b(?:if|whether|should|would|could|might|may|maybe|perhaps|suppose|unless)\b", re.IGNORECASE
)
_SOUGHT = r"\b(?:look|check|search|watch|grep|ask)(?:ed|ing|s)? (?:for|whether)\b"
_DENIES = regex(
    rf"\b(?:no|not|none|never|nothing|neither|nor|without|cannot)\b|n't\b|{_SOUGHT}", re.IGNORECASE
)
#: The sentence after it, which takes it back.
_TAKEN_BACK = regex(
    r"^\W*(?:but )?(?:there (?:is|are|was|were) (?:none|nothing|no\b)|none\b|nothing\b|"
    r"no such\b|not (?:found|there|here|in my case)\b|it is not\b|it's not\b|no[,.!]|nope\b)",
    re.IGNORECASE,
)


def is_asked(sign: Sign) -> bool:
    """Whether its sentence is a question, a condition or a guess."""
    before, after, ended, _ = _around(sign)
    return ended == "?" or _ASKS.search(before) is not None or _ASKS.search(after) is not None


def is_denied(sign: Sign) -> bool:
    """Whether its sentence, or the next one, says that it is not so, or only that it was sought."""
    before, after, _, following = _around(sign)
    said = _DENIES.search(before) or _DENIES.search(after) or _TAKEN_BACK.search(following)
    return said is not None


def _around(sign: Sign) -> tuple[str, str, str, str]:
    """What stands before and after the sign in its sentence, how that ends, and the next one."""
    text, begin, end = sign.match.string, sign.match.start(), sign.match.end()
    before = text[max(begin - _FAR, 0) : begin]
    before = _END.split(before)[-1]
    after = text[end : end + _FAR]
    found = _END.search(after)
    if found is None:
        return before, after, "", ""
    following = after[found.end() :].lstrip()
    return before, after[: found.start()], found[0], following
