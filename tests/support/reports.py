"""The reports of failed forks in tests/data/reports, and what of their facts an answer holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from forkviz.diagnosis.diagnosis import Certainty, Diagnosis

__all__ = [
    "EXPECTED",
    "FOLDER",
    "false_claims",
    "false_facts",
    "first_class",
    "missed_facts",
    "missed_lines",
]

FOLDER = Path(__file__).parents[1] / "data" / "reports"
EXPECTED: dict[str, Any] = json.loads((FOLDER / "expected.json").read_text())["files"]
#: Values that are compared as file names.
_NAMES = ("program", "dll")


def missed_facts(answer: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """The facts of *expected* that *answer* has not on the lines where they stand."""
    missed = []
    for fact in expected["facts"]:
        lines = set(fact["lines"])
        near = [each for each in _records(answer) if lines & set(each["lines"])]
        for key, value in _wanted(fact):
            if not any(_has(each, key, value) for each in near):
                missed.append(f"line {fact['lines'][0]}: {key} {value}")
    for image in expected.get("images", []):
        rows = [each for each in answer["images"] if each["name"] == image["name"]]
        missed += [
            f"{image['name']}: {key}"
            for key in ("base", "size")
            if not any(each[key] == image[key] for each in rows)
        ]
    return missed


def false_facts(answer: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """The facts that *expected* says are not told, and that *answer* has."""
    return [
        f"{key} {value}"
        for never in expected.get("never_facts", [])
        for key, value in never.items()
        if any(_has(each, key, value) for each in _records(answer))
    ]


def _records(answer: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for episode in answer["episodes"]:
        yield episode
        yield from episode["messages"]


def _wanted(fact: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Each single value of *fact*; the role of an address as its key."""
    for key, value in fact.items():
        if key == "addresses":
            yield from value.items()
        elif key != "lines":
            for each in value if isinstance(value, list) else [value]:
                yield key, each


def _has(record: dict[str, Any], key: str, value: Any) -> bool:
    told = record[key] if key in record else record["addresses"].get(key)
    values = told if isinstance(told, list) else [told]
    if key in _NAMES:
        return _stem(str(value)) in [_stem(str(each)) for each in values]
    return value in values


def _stem(name: str) -> str:
    base = name.replace("\\", "/").rpartition("/")[2].lower()
    return base.lstrip("-").removesuffix(".exe")


def first_class(answer: Diagnosis) -> str:
    """The class of the first claim, ``none`` where nothing is claimed."""
    return str(answer.claims[0].kind) if answer.claims else "none"


def false_claims(answer: Diagnosis, expected: dict[str, Any]) -> list[str]:
    """The claims that *expected* forbids, at this certainty or at all."""
    found = []
    for cause in answer.claims:
        kind, right = str(cause.kind), [expected["class"], *expected.get("class_or", [])]
        possible = cause.certainty is Certainty.POSSIBLE
        if kind in right:
            continue
        if kind in expected["never"] or (kind in expected["only_possible"] and not possible):
            found.append(f"{kind}: {cause.certainty}")
    return found


def missed_lines(answer: Diagnosis, expected: dict[str, Any]) -> list[list[int]]:
    """The groups of lines that no claim of the right class quotes."""
    right = [expected["class"], *expected.get("class_or", [])]
    quoted = {e.line for c in answer.claims if str(c.kind) in right for e in c.evidence}
    return [group for group in expected["evidence"] if not quoted & set(group)]
