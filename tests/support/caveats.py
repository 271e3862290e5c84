"""Caveats in tests: what they say, in sentences, and such as any source may have."""

from __future__ import annotations

from collections.abc import Iterable

from forkviz.core.caveats.caveat import Caveat, as_written, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.caveats.words import Datum, data_types

__all__ = ["sample", "sentences", "written"]


def sentences(caveats: Iterable[Caveat]) -> tuple[str, ...]:
    """The sentence of each, in order."""
    return tuple(map(str, caveats))


def written(*texts: str) -> tuple[Caveat, ...]:
    """A caveat for each text, of which nothing else is known."""
    return tuple(map(as_written, texts))


def sample(kind: CaveatKind, text: str = "x y", number: int = 7) -> Caveat:
    """A caveat of *kind* whose data are *text* and *number*."""
    data: dict[str, Datum] = {}
    for name, (one, several) in data_types(kind).items():
        if one is int:
            data[name] = (number, number + 1) if several else number
        else:
            data[name] = (text, f"{text}'") if several else text
    return caveat(kind, **data)
