"""SECURITY.md: each guarantee names the tests that hold it, and each of them exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
HOLDS = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def guarantees() -> list[str]:
    """The rows of the tables under the headings that promise something, heads left out."""
    parts = re.split(r"^## ", TEXT, flags=re.MULTILINE)
    promising = [part for part in parts if "guarantees\n" in part.partition("\n")[0] + "\n"]
    rows = [line for part in promising for line in part.splitlines() if line.startswith("| ")]
    return [row for row in rows if not row.endswith("| checked by |")]


def test_every_guarantee_names_a_test() -> None:
    """There are two tables, of reading and of what is put out."""
    rows = guarantees()
    assert len(rows) > 15
    assert [row for row in rows if not HOLDS.search(row)] == []


@pytest.mark.sweep
def test_every_test_that_is_named_exists() -> None:
    """As a function of that file."""
    missing = []
    for file, name in HOLDS.findall(TEXT):
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        if name not in {n.name for n in tree.body if isinstance(n, ast.FunctionDef)}:
            missing.append(f"{file}::{name}")
    assert missing == []
