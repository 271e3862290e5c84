"""The parts of sentences: each is printed in one way."""

from __future__ import annotations

import pytest

from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.text import listed
from forkviz.explanations.words.grammar import (
    and_,
    capital,
    count_text,
    occupant_phrase,
    quoted,
    sentence,
    sized,
    span,
)

NAMES = tuple(f"{i}.dll" for i in range(20))


def test_ranges_are_in_lower_case_and_half_open() -> None:
    """With their size where that is asked for."""
    assert span(0xABCD0000, 0xABCE0000) == "0xabcd0000-0xabce0000"
    assert sized(0xABCD0000, 0xABCE0000) == "0xabcd0000-0xabce0000 (64 KiB)"


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ((), ""),
        (("a",), "a"),
        (("a", "b"), "a and b"),
        (("a", "b", "c"), "a, b and c"),
        (NAMES, f"{', '.join(NAMES[:16])} and 4 more"),
    ],
)
def test_a_list_is_read_aloud_and_not_too_long(names: tuple[str, ...], text: str) -> None:
    """The last one follows an and; of very many the rest is counted."""
    assert and_(names) == text


def test_a_list_of_an_order_has_commas_alone() -> None:
    """It is no enumeration, but a sequence."""
    assert listed(("b", "a", "c")) == "b, a, c"


def test_nouns_are_counted_and_sentences_end_once() -> None:
    """One child, two children; a stop that is there is not doubled."""
    assert [count_text(n, "child", "children") for n in (0, 1, 2)] == [
        "0 children",
        "1 child",
        "2 children",
    ]
    assert count_text(2, "DLL") == "2 DLLs"
    assert sentence("It ends.") == sentence("It ends") == "It ends."
    assert capital("load a.dll") == "Load a.dll"
    assert quoted("x") == "“x”"


def test_an_occupant_is_a_noun_and_what_is_known_of_it() -> None:
    """Observed with its line, assumed with where that is from, and without a name."""
    seen = Region(0x10000, 0x20000, State.RESERVED, Kind.PRIVATE, name="what if", use=Use.HEAP)
    assert occupant_phrase(seen) == "what if — private, reserved, heap, observed"
    assert occupant_phrase(seen, "a.maps:7").endswith("observed (a.maps:7)")
    image = Region(0x10000, 0x20000, kind=Kind.IMAGE, use=Use.IMAGE)
    assert occupant_phrase(image) == "an unnamed image region — image, committed, observed"
    guess = Region(0x10000, 0x20000, name="x", source=Source.ASSUMED)
    assert occupant_phrase(guess) == "x — assumed, not seen by any tool"
    assert occupant_phrase(guess, "a.maps:7") == "x — assumed, as in a.maps:7"
