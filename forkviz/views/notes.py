"""Notes: what is to be said of where a picture comes from: conflicts, caveats, assumptions.

They hold names of captures, and there may be any number of them: each is cut to a bearable length,
and of very many the rest is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from forkviz.core.captures.capture import Capture
from forkviz.core.caveats.caveat import worded
from forkviz.core.text import clipped
from forkviz.scenarios.law_caveats import law_caveats
from forkviz.scenarios.scenario import Scenario

__all__ = ["MOST", "SaidGroup", "said_of"]

#: Characters of a note; names in it may be of any length.
NOTE = 700
#: Notes of a group that are shown at all.
MOST = 10_000

_TITLES = {
    "conflicts": "Where the sources contradict each other",
    "caveats": "What the sources do not show",
    "notes": "Where this comes from, and what was assumed",
}


class SaidGroup(NamedTuple):
    """Notes of one kind.  kind: ``conflicts``, ``caveats`` or ``notes``.  more: how many beside."""

    kind: str
    title: str
    texts: list[str]
    more: int


def said_of(source: Scenario | Capture, besides: Sequence[str] = ()) -> list[SaidGroup]:
    """What is to be said of *source*, in groups, those left out that hold nothing.

    besides: further notes.
    """
    notes: Sequence[str] = besides
    if isinstance(source, Scenario):
        caveats = worded((*source.caveats, *law_caveats(source)))
        notes = (*source.notes, *besides)
    else:
        caveats = worded(source.all_caveats())
    return [
        SaidGroup(
            kind,
            _TITLES[kind],
            [clipped(text, NOTE) for text in islice(texts, MOST)],
            max(len(texts) - MOST, 0),
        )
        for kind, texts in (("conflicts", source.conflicts), ("caveats", caveats), ("notes", notes))
        if texts
    ]
