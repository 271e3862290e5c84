"""The language of find: the shared vectors, and what negation, order and limits must do."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from forkviz.core.query import BLANKS, FIELDS, MOST_CHARACTERS, MOST_TERMS, Query, parse_query
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.errors import BadQuery, ForkvizError
from tests.support.queries import VECTORS, queries, row_region, rows, terms
from tests.support.scenarios import quick


@pytest.mark.parametrize("name", VECTORS["regions"])
def test_a_query_finds_what_the_vectors_say(name: str) -> None:
    """Each field, sign, suffix, quote and negation, on a region that it is decided by."""
    row = VECTORS["regions"][name]
    cases = [case for case in VECTORS["matches"] if case["region"] == name]
    assert cases
    for case in cases:
        found = parse_query(case["query"]).matches(row_region(row), row["who"])
        assert found is case["match"], case


@pytest.mark.parametrize("case", VECTORS["errors"], ids=lambda case: case["query"][:20])
def test_what_is_not_understood_is_named_with_its_place_and_what_there_is(case: Any) -> None:
    """The term, its position, and for an unknown field or value the known ones."""
    with pytest.raises(BadQuery) as caught:
        parse_query(case["query"])
    assert isinstance(caught.value, ForkvizError)
    assert caught.value.position == case["position"]
    text = str(caught.value)
    assert f"character {case['position']}:" in text
    assert all(part in text for part in case["says"]), text


DOCUMENT = Path(__file__).parents[2] / "docs" / "find.md"


def understood(text: str) -> Query | None:
    """The query, None where it is not understood."""
    try:
        return parse_query(text)
    except BadQuery:
        return None


@quick
@given(rows(), terms())
def test_a_minus_turns_a_term_round_and_no_more(row: dict[str, Any], term: str) -> None:
    """Of a term and its negation just one holds."""
    query = understood(term)
    if query is None or len(query.terms) != 1 or query.terms[0].negated:
        return
    region = row_region(row)
    found = query.matches(region, row["who"])
    assert parse_query(f"-{term.strip()}").matches(region, row["who"]) is not found


@quick
@given(rows(), queries(), queries())
def test_terms_must_all_hold_in_any_order(row: dict[str, Any], one: str, other: str) -> None:
    """Two queries after each other find what both of them find."""
    first, second = understood(one), understood(other)
    if first is None or second is None:
        return
    region = row_region(row)
    both = first.matches(region, row["who"]) and second.matches(region, row["who"])
    for text in (f"{one} {other}", f"{other} {one}"):
        assert parse_query(text).matches(region, row["who"]) is both


@quick
@given(queries())
def test_any_text_is_a_query_or_gets_an_error_that_says_where(text: str) -> None:
    """Nothing else is raised, and the position is where the term at fault begins."""
    try:
        parse_query(text)
        position, begun = 0, ""
    except BadQuery as error:
        position, begun = error.position, error.excerpt[:1]
    before = text[:position]
    assert not begun or begun in (before[-1], "\\")
    assert not before[:-1] or before[-2] in BLANKS


def test_the_limits_hold_just_where_they_are_said_to() -> None:
    """As many characters and terms as are allowed are understood; one more is not."""
    assert parse_query("x" * MOST_CHARACTERS).terms
    assert len(parse_query(" ".join(["x"] * MOST_TERMS)).terms) == MOST_TERMS
    assert understood("x" * (MOST_CHARACTERS + 1)) is None
    assert understood(" ".join(["x"] * (MOST_TERMS + 1))) is None


def test_every_value_of_every_field_can_be_asked_for() -> None:
    """A new kind, state, use or source of a region is one that can be found."""
    for field, values in {"kind": Kind, "state": State, "use": Use, "source": Source}.items():
        assert FIELDS[field].choices == tuple(values)
        for value in values:
            region = Region(0, 1)._replace(**{field: value})
            assert parse_query(f"{field}:{value}").matches(region)
            others = (other for other in values if other is not value)
            assert not any(parse_query(f"{field}:{other}").matches(region) for other in others)


def test_the_documentation_names_every_field_sign_and_value() -> None:
    """What can be asked for and is documented nowhere would not be found."""
    rows = [x for x in DOCUMENT.read_text(encoding="utf-8").splitlines() if x.startswith("|")]
    named = {word for row in rows for word in re.split(r"[`|, ]+|\b", row)}
    for name, field in FIELDS.items():
        if name != "at":  # which a bare address stands for
            assert {name, *field.choices, *field.signs} <= named


@pytest.mark.parametrize(
    ("text", "wants"),
    [("state:free size>1g", True), ("kind:none", True), ("-state:free", False), ("free", False)],
)
def test_a_query_says_whether_it_is_about_what_is_free(text: str, wants: bool) -> None:
    """Free runs are no regions, and are looked through only where they are asked for."""
    assert parse_query(text).wants_free is wants


def test_a_query_does_not_change() -> None:
    """It is a value, like everything that is handed around."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        parse_query("x").text = "y"  # type: ignore[misc]
