"""Queries: the shared vectors, and queries and regions drawn at random, for both of the parsers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from forkviz.core.query import FIELDS
from forkviz.core.region import Kind, Region, Source, State, Use

FILE = Path(__file__).parents[1] / "data" / "queries.json"
VECTORS: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
ADDRESSES = ("start", "end", "base")

#: Parts of names, with what two languages might treat differently: ß, the two small sigmas, İ.
_PARTS = st.sampled_from(
    ["cyg", "SSL", ".dll", " ", "/", "\\", "ß", "Σ", "ς", "İ", "É", "0x1", "[", "-", "😀", "perl"]
)
_NAMES = st.lists(_PARTS, max_size=5).map("".join)
_PAGES = st.one_of(st.integers(0, 40), st.integers(0, 1 << 52), st.integers((1 << 52) - 9, 1 << 52))


def row_region(row: dict[str, Any]) -> Region:
    """The region that a row of the vectors describes."""
    start, end, base = (int(row[key], 16) for key in ADDRESSES)
    return Region(
        start,
        end,
        State(row["state"]),
        Kind(row["kind"]),
        base,
        row["protect"],
        row["name"],
        Use(row["use"]),
        Source(row["source"]),
    )


@st.composite
def rows(draw: st.DrawFn) -> dict[str, Any]:
    """A region as the vectors have it: page-aligned anywhere in 64 bits."""
    base, start, end = sorted(draw(st.lists(_PAGES, min_size=3, max_size=3)))
    return {
        "name": draw(_NAMES),
        "kind": str(draw(st.sampled_from(Kind))),
        "state": str(draw(st.sampled_from(State))),
        "use": str(draw(st.sampled_from(Use))),
        "source": str(draw(st.sampled_from(Source))),
        "protect": draw(st.sampled_from(["", "r-xp", "rw-p", "---p", "PAGE_READWRITE"])),
        **{key: hex(page << 12) for key, page in zip(ADDRESSES, (start, end, base), strict=True)},
        "who": draw(st.sampled_from(["", "parent", "child"])),
    }


_NUMBERS = st.one_of(
    _PAGES.map(lambda page: hex(page << 12)),
    st.integers(0, 1 << 65).map(hex),
    st.builds("{}{}".format, st.integers(0, 1 << 12), st.sampled_from(["", "k", "M", "g", "t"])),
)
_CHOICES = st.sampled_from(sorted({c for field in FIELDS.values() for c in field.choices}))
_SIGNS = st.sampled_from([":", "~", ">", ">=", "<", "<="])
_VALUES = st.one_of(_NAMES, _NAMES.map('"{}"'.format), _NUMBERS, _CHOICES, _CHOICES.map(str.upper))


@st.composite
def _fitting(draw: st.DrawFn) -> str:
    """A term of a field with a sign and a value that go with it."""
    name, field = draw(st.sampled_from(list(FIELDS.items())))
    if field.choices:
        value = draw(st.sampled_from(field.choices))
    else:
        value = draw(_NUMBERS) if field.is_number else '"' + draw(_NAMES) + '"'
    return name + draw(st.sampled_from(field.signs)) + value


def terms() -> st.SearchStrategy[str]:
    """A term, well written more often than not."""
    fields = st.sampled_from([*FIELDS, "NAME", "siz", ""])
    drawn = st.one_of(
        _fitting(), _fitting(), st.builds("{}{}{}".format, fields, _SIGNS, _VALUES), _VALUES
    )
    return st.builds("{}{}".format, st.sampled_from(["", "", "", "-", "--"]), drawn)


def queries() -> st.SearchStrategy[str]:
    """A query: a few terms, or any text at all."""
    joined = st.lists(terms(), max_size=4).map(" ".join)
    # Half a surrogate pair would find its other half on the way to another program.
    noise = st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=30)
    return st.one_of(joined, joined, noise)
