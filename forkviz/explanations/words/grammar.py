"""grammar: the parts that sentences about a fork are made of, each printed in one way.

A range, a size, a list of names, a quotation: whatever says one of them says it through here, so
that addresses have one case and one form.  What a program printed is quoted as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from forkviz.core.address import hex_, size_text
from forkviz.core.region import Kind, Region, Source, Use
from forkviz.core.text import MOST_NAMES, listed

__all__ = [
    "and_", "capital", "count_text", "occupant_phrase", "quoted", "sentence", "sentences",
    "sized", "span",
]  # fmt: skip

#: What the phrases of a sentence may already end in.
_ENDS = (".", "!", "?")


def span(start: int, end: int) -> str:
    """A half-open range.

    >>> span(0x10000, 0x20000)
    '0x10000-0x20000'
    """
    return f"{hex_(start)}-{hex_(end)}"


def sized(start: int, end: int) -> str:
    """A range with its size.

    >>> sized(0x10000, 0x20000)
    '0x10000-0x20000 (64 KiB)'
    """
    return f"{span(start, end)} ({size_text(end - start)})"


def and_(names: Sequence[str]) -> str:
    """*names* as a list that is read aloud; of very many the rest is counted.

    >>> and_(["a.dll"]), and_(["a.dll", "b.dll", "c.dll"])
    ('a.dll', 'a.dll, b.dll and c.dll')
    """
    if not 2 <= len(names) <= MOST_NAMES:
        return listed(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def count_text(number: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> count_text(1, "child", "children"), count_text(2, "retry", "retries")
    ('1 child', '2 retries')
    """
    return f"{number} {one if number == 1 else many or one + 's'}"


def quoted(text: str) -> str:
    """What a program printed, as it stands, between quotation marks.

    >>> quoted("fork failed")
    '“fork failed”'
    """
    return f"“{text}”"


def capital(text: str) -> str:
    """*text* as a sentence begins.  Only for words of our own: a name keeps its first letter."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """*text* with a full stop, if it does not end a sentence already."""
    return text if text.endswith(_ENDS) else f"{text}."


def sentences(texts: Iterable[str]) -> str:
    """Those of *texts* that say something, one sentence after the other."""
    return " ".join(sentence(text) for text in texts if text)


def occupant_phrase(region: Region, place: str = "") -> str:
    """What *region* is, as a noun with what is known of it; *place*: where it was read.

    The noun may be a captured name of any shape, so what is known of it follows after a dash.
    """
    noun = region.name or f"an unnamed {region.kind} region"
    if region.source is Source.ASSUMED:
        known = ["assumed", f"as in {place}" if place else "not seen by any tool"]
    else:
        kind = str(region.kind) if region.kind is not Kind.NONE else ""
        use = str(region.use) if region.use not in (Use.UNKNOWN, Use.FILE) else ""
        # An image that is used as one is said once.
        use = "" if use == kind else use
        known = [word for word in (kind, str(region.state), use, str(region.source)) if word]
        if place:
            known[-1] += f" ({place})"
    return f"{noun} — {', '.join(known)}"
