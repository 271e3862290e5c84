"""find.js speaks the language of forkviz/core/query.py: the same answers, the same complaints."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import Phase, given, settings

from forkviz.core.query import parse_query
from forkviz.errors import BadQuery
from tests.support.node import FRONT, run_pieces
from tests.support.queries import ADDRESSES, VECTORS, queries, row_region, rows, terms

Case = tuple[str, dict[str, Any]]

#: For each query and row: whether it matches and whether it wants what is free, or the complaint.
ANSWER = """(cases) => cases.map(([text, row]) => {
  for (const key of ["start", "end", "base"]) row[key] = Number(row[key]);
  try {
    const query = parseQuery(text);
    return [queryMatches(query, row), query.wantsFree];
  } catch (error) {
    return [error.message, error.what, error.term, error.position, error.hint];
  }
})"""


def said_here(case: Case) -> list[Any]:
    """What Python makes of a case."""
    text, row = case
    try:
        query = parse_query(text)
    except BadQuery as error:
        return [str(error), error.what, error.excerpt, error.position, error.hint]
    return [query.matches(row_region(row), row["who"]), query.wants_free]


def compared(cases: list[Case]) -> list[list[Any]]:
    """What both make of *cases*, which is the same."""
    here = [said_here(case) for case in cases]
    there = run_pieces(["controls/find.js"], ANSWER, cases)
    assert len(here) == len(there)
    for case, mine, theirs in zip(cases, here, there, strict=True):
        assert mine == theirs, case
    return here


def drawn(most: int) -> list[Case]:
    """Queries and rows drawn at random, the same in every run."""
    cases: list[Case] = []

    @settings(max_examples=most, phases=[Phase.generate], database=None, derandomize=True)
    @given(queries(), terms(), rows())
    def collect(text: str, term: str, row: dict[str, Any]) -> None:
        cases.extend([(text, row), (term, row)])

    collect()
    return cases


def test_the_vectors_hold_in_javascript_and_complaints_are_the_same_to_the_letter() -> None:
    """What the vectors say of matches, they say of find.js; each error is Python's own."""
    regions = VECTORS["regions"]
    cases: list[Case] = [(case["query"], regions[case["region"]]) for case in VECTORS["matches"]]
    found = compared(cases + [(case["query"], regions["data"]) for case in VECTORS["errors"]])
    assert [said[0] for said in found[: len(cases)]] == [c["match"] for c in VECTORS["matches"]]
    for said, case in zip(found[len(cases) :], VECTORS["errors"], strict=True):
        assert all(part in said[0] for part in case["says"])


def test_queries_drawn_at_random_mean_the_same_in_both_languages() -> None:
    """Hundreds of them, of which enough match, enough don't and enough are not understood."""
    found = compared(drawn(600))
    outcomes = [said[0] if isinstance(said[0], bool) else "error" for said in found]
    assert min(outcomes.count(kind) for kind in (True, False, "error")) > 100


def test_a_row_beyond_the_exact_numbers_is_compared_exactly() -> None:
    """Pages of a kernel are beyond 2**53; each byte of one differs from its neighbour's."""
    row = VECTORS["regions"]["vsyscall"]
    start, end = (int(row[key], 16) for key in ADDRESSES[:2])
    edges = [start - 1, start, start + 1, end - 1, end, end + 1]
    found = compared([(hex(address), row) for address in edges])
    assert [said[0] for said in found] == [start <= address < end for address in edges]


def test_the_module_exports_its_two_functions_and_evaluates_nothing() -> None:
    """What it is asked to find is somebody's text."""
    source = (FRONT / "controls/find.js").read_text(encoding="utf-8")
    assert re.findall(r"^export \w+ (\w+)", source, re.MULTILINE) == [
        "parseQuery",
        "queryMatches",
    ]
    assert not re.search(r"\beval\b|\bFunction\b|\bRegExp\b", source)
