"""Notes: what is to be said of where a picture comes from: conflicts, caveats, assumptions.

They hold names of captures, and there may be any number of them: each is cut to a bearable length,
and of very many the rest is counted.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from forkviz.core.captures.capture import Capture
from forkviz.core.caveats.caveat import worded
from forkviz.core.text import clipped
from forkviz.scenarios.law_caveats import law_caveats
from forkviz.scenarios.scenario import Scenario

__all__ = ["MOST", "SaidGroup", "notes_html", "said_of"]

#: Characters of a note; names in it may be of any length.
NOTE = 700
#: Notes of a group that are shown at all, and at first.
MOST, FIRST = 10_000, 50

_TITLES = {
    "conflicts": "Where the sources contradict each other",
    "caveats": "What the sources can't tell",
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


def notes_html(groups: Sequence[SaidGroup]) -> str:
    """*groups* as lists, escaped, each under a summary; conflicts are open.  "" for none.

    Of a long list the first are shown, and the rest can be folded out, so that a browser's own
    search finds each.
    """
    return "".join("".join(_group(group)) for group in groups)


def _group(group: SaidGroup) -> Iterator[str]:
    count = len(group.texts) + group.more
    state = " open" if group.kind == "conflicts" else ""
    sign = "⚠ " if group.kind == "conflicts" else ""
    yield f'<details class="{group.kind}"{state}><summary>{sign}{group.title} ({count})</summary>'
    yield _list(group.texts[:FIRST])
    rest = group.texts[FIRST:]
    if rest:
        yield f"<details><summary>and {len(rest)} more</summary>{_list(rest)}</details>"
    if group.more:
        yield f"<p>{group.more} more are left out here: forkviz show tells all.</p>"
    yield "</details>"


def _list(texts: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{html.escape(text)}</li>' for text in texts)}</ul>"
