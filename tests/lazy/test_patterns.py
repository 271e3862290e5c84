"""Patterns that are compiled later: as those of ``re``, and none of the package has a mistake."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from forkviz.lazy import patterns
from forkviz.lazy.patterns import _Pattern, regex

PACKAGE = Path(__file__).resolve().parents[2] / "forkviz"
#: The rooms that have patterns, and need no extra.
ROOMS = ("core", "readers", "scenarios", "traces", "explanations", "redaction", "diagnosis")


def test_a_pattern_is_compiled_when_it_is_used() -> None:
    """Then it is what re.compile gives."""
    row = regex(r"(a+)-B", re.IGNORECASE)
    assert vars(row)["_compiled"] is None
    found = row.fullmatch("AA-b")
    assert found is not None
    assert found[1] == "AA"
    assert vars(row)["fullmatch"] == vars(row)["_compiled"].fullmatch
    assert (row.pattern, row.groups, row.sub("x", "a-b c")) == (r"(a+)-B", 1, "x c")


def test_every_pattern_of_the_package_can_be_compiled() -> None:
    """A mistake in one is found here, before a reader meets the text that needs it."""
    made: list[_Pattern] = []
    for room in ROOMS:
        for file in (PACKAGE / room).rglob("*.py"):
            name = ".".join(("forkviz", *file.relative_to(PACKAGE).with_suffix("").parts))
            made += patterns_in(list(vars(importlib.import_module(name)).values()))
    assert len(made) > 200
    for each in made:
        re.compile(each._source, each._flags)


def patterns_in(value: object) -> Iterator[_Pattern]:
    """Those in a value of a module."""
    if isinstance(value, _Pattern):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from patterns_in(each)
    elif isinstance(value, dict):
        yield from patterns_in(list(value.values()))


def test_no_group_is_possessive_but_by_the_function() -> None:
    """Python before 3.11.5 takes them wrongly; the function knows what it does instead."""
    found = re.compile(r"\)[*+?}]\+(?![+ ])")
    places = [
        f"{file.relative_to(PACKAGE).as_posix()}:{number}"
        for file in sorted(PACKAGE.rglob("*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if found.search(line) and "hex_(" not in line
    ]
    assert places == []


@pytest.mark.parametrize("works", [True, False])
def test_both_forms_match_alike(works: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Python has possessive groups right, and where they are avoided."""
    monkeypatch.setattr(patterns, "_POSSESSIVE", works and sys.version_info >= (3, 11, 5))
    text = re.compile(f'"{patterns.possessive(r"[^a]|a(?!b)")}"?')
    assert [text.match(one) is not None for one in ('"xaxa', '"xab"', "x")] == [True, True, False]
    assert re.fullmatch(patterns.possessive("ab?", "+") + "b", "abab") is None
